//! Yes and no.

use crate::values::ValueError;

/// Reads ja, yes, sand, true, 1 or x as yes; nej, no, falsk, false or 0 as no.
///
/// # Errors
/// [`ValueError::NotYesNo`] for anything else; an empty text too, as silence is no answer.
pub fn read_yes_no(text: &str) -> Result<bool, ValueError> {
    match text.trim().to_lowercase().as_str() {
        "ja" | "j" | "yes" | "y" | "sand" | "true" | "1" | "x" => Ok(true),
        "nej" | "n" | "no" | "falsk" | "false" | "0" => Ok(false),
        _ => Err(ValueError::NotYesNo { given: text.trim().to_owned() }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_both_languages_and_refuses_the_rest() {
        for text in ["ja", "JA", " Yes ", "sand", "TRUE", "1", "x", "X", "j", "y"] {
            assert_eq!(read_yes_no(text), Ok(true), "{text}");
        }
        for text in ["nej", "No", "FALSK", "false", "0", "n"] {
            assert_eq!(read_yes_no(text), Ok(false), "{text}");
        }
        for text in ["", "måske", "2", "jaja", "-"] {
            assert_eq!(read_yes_no(text), Err(ValueError::NotYesNo { given: text.to_owned() }));
        }
    }
}
