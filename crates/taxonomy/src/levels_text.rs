//! Levels as text for files: «lifting:3, noise:2», by function code. Nothing is the empty text, or a word for it
//! where an empty text means that nobody has asked.

use kernel::{Language, Level, Levels};
use thiserror::Error;

use crate::functions;

/// What stood where a function and its level were expected.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum BadLevels {
    /// No «function:level».
    #[error("'{0}' is not a function and a level, as in lifting:2")]
    NoPair(String),
    /// A function the list does not have.
    #[error("'{0}' is not a function at work")]
    UnknownFunction(String),
    /// A level other than 0 to 3.
    #[error("'{0}' is not a level from 0 to 3")]
    NoLevel(String),
    /// A function that stands there twice.
    #[error("'{0}' stands there twice")]
    Twice(String),
}

/// Reads pairs of a function, by code or name, and its level with commas or semicolons between; `:` and `=` are the same.
///
/// # Errors
/// [`BadLevels`] with the first pair that is refused.
pub fn parse(text: &str) -> Result<Levels, BadLevels> {
    if Language::ALL.into_iter().any(|language| text.trim().eq_ignore_ascii_case(nothing(language))) {
        return Ok(Levels::NONE);
    }
    let pairs = text.split([',', ';']).map(str::trim).filter(|pair| !pair.is_empty());
    let mut seen = Vec::new();
    let mut levels = Levels::NONE;
    for pair in pairs {
        let (code, level) = pair.split_once([':', '=']).ok_or_else(|| BadLevels::NoPair(pair.to_owned()))?;
        let code = code.trim().to_lowercase();
        let index = function(&code).ok_or_else(|| BadLevels::UnknownFunction(code.clone()))?;
        let level = level.trim();
        let level = level
            .parse()
            .ok()
            .and_then(Level::from_number)
            .ok_or_else(|| BadLevels::NoLevel(level.to_owned()))?;
        if seen.contains(&index) {
            return Err(BadLevels::Twice(code));
        }
        seen.push(index);
        levels = levels.with(index, level);
    }
    Ok(levels)
}

/// The place of a function by its code or its name in either language.
fn function(given: &str) -> Option<usize> {
    let named = |row: &functions::Function| {
        Language::ALL.into_iter().any(|language| row.name(language).to_lowercase() == given)
    };
    functions::index_of(given).or_else(|| functions::all().iter().position(named))
}

/// The word for no level above 0 that somebody has asked about.
const fn nothing(language: Language) -> &'static str {
    match language {
        Language::Da => "ingen",
        Language::En => "none",
    }
}

/// The same as [`print()`], with a word where there is nothing: [`parse`] reads it back.
#[must_use]
pub fn print_asked(levels: Levels, language: Language) -> String {
    if levels == Levels::NONE { nothing(language).to_owned() } else { print(levels) }
}

/// The functions above level 0 in the list's order; [`parse`] reads it back.
#[must_use]
pub fn print(levels: Levels) -> String {
    let functions = functions::all();
    let pairs = levels
        .iter()
        .filter_map(|(index, level)| functions.get(index).map(|f| format!("{}:{}", f.code, level.number())));
    pairs.collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use kernel::FUNCTION_COUNT;
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn reads_what_people_write() {
        let want = Levels::NONE.with(0, Level::Three).with(functions::index_of("noise").unwrap(), Level::Two);
        for text in [
            "lifting:3, noise:2",
            "Noise = 2; LIFTING=3;",
            "noise:2,lifting:3,cold:0",
            "Løfte og bære: 3, Noise:2",
        ] {
            assert_eq!(parse(text), Ok(want), "{text}");
        }
        assert_eq!(parse("  "), Ok(Levels::NONE));
        assert_eq!(print(want), "lifting:3, noise:2");
        for language in Language::ALL {
            assert_eq!(print_asked(want, language), print(want));
            assert_eq!(parse(&print_asked(Levels::NONE, language)), Ok(Levels::NONE));
        }
    }

    #[test]
    fn refuses_the_rest_and_says_why() {
        for (text, want) in [
            ("lifting", BadLevels::NoPair("lifting".into())),
            ("flying:1", BadLevels::UnknownFunction("flying".into())),
            ("lifting:4", BadLevels::NoLevel("4".into())),
            ("lifting:-1", BadLevels::NoLevel("-1".into())),
            ("lifting:1, Lifting:1", BadLevels::Twice("lifting".into())),
        ] {
            assert_eq!(parse(text), Err(want), "{text}");
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(10_000) })]
        #[test]
        fn what_is_printed_is_read_back(bits in 0_i64..1 << (2 * FUNCTION_COUNT)) {
            let levels = Levels::from_bits(bits).unwrap();
            prop_assert_eq!(parse(&print(levels)), Ok(levels));
        }
    }
}
