//! Levels of the functions at work as a file or a program writes them.

use domain::input::Input;
use kernel::Levels;
use taxonomy::levels_text::{self, BadLevels};

/// Reads levels; what is refused is named, and why.
pub(crate) fn read_levels(text: &str) -> Result<Levels, Input> {
    levels_text::parse(text).map_err(|bad| match bad {
        BadLevels::NoPair(given) => Input::LevelPair(given),
        BadLevels::UnknownFunction(given) => Input::NotInList { given, list: "functions" },
        BadLevels::NoLevel(given) => Input::Levels(given),
        BadLevels::Twice(given) => Input::FunctionTwice(given),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_refused_is_named_with_its_reason() {
        for (text, want) in [
            ("løfte:2", Input::NotInList { given: "løfte".to_owned(), list: "functions" }),
            ("lifting:2, noise", Input::LevelPair("noise".to_owned())),
            ("lifting:7", Input::Levels("7".to_owned())),
            ("lifting:2, lifting:1", Input::FunctionTwice("lifting".to_owned())),
        ] {
            assert_eq!(read_levels(text), Err(want), "{text}");
        }
    }
}
