//! Words that speak about a person and not about a job.

use std::sync::LazyLock;

use kernel::Language;
use serde::Deserialize;

use crate::{Text, embedded};

/// A subject that a reason about a job never needs, with the words that give it away.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PersonWords {
    /// Its code.
    pub code: String,
    /// What people read.
    pub name: Text,
    /// Words in small letters, a star at the end for any ending.
    pub words: Vec<String>,
}

impl PersonWords {
    /// The name in one language.
    #[must_use]
    pub fn name(&self, language: Language) -> &str {
        self.name.get(language)
    }

    fn has(&self, word: &str) -> bool {
        self.words.iter().any(|known| match known.strip_suffix('*') {
            Some(stem) => word.starts_with(stem),
            None => word == known,
        })
    }
}

static ROWS: LazyLock<Vec<PersonWords>> =
    LazyLock::new(|| embedded::rows_or_none(embedded::toml_rows(include_str!("../data/person_words.toml"))));

/// Every row, in the list's order.
#[must_use]
pub fn all() -> &'static [PersonWords] {
    &ROWS
}

/// The row with this code.
#[must_use]
pub fn find(code: &str) -> Option<&'static PersonWords> {
    all().iter().find(|row| row.code == code)
}

/// What in a text about a job speaks of a person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AboutPerson {
    /// Words in small letters with their subjects, in the text's order.
    pub words: Vec<(String, &'static PersonWords)>,
    /// Whether something looks like a CPR number.
    pub number: bool,
}

impl AboutPerson {
    /// What in the text speaks of a person.
    #[must_use]
    pub fn found_in(text: &str) -> Self {
        let lower = text.to_lowercase();
        let words = lower.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
        let known = |word: &str| all().iter().find(|row| row.has(word));
        let words = words.filter_map(|word| Some((word.to_owned(), known(word)?))).collect();
        Self { words, number: kernel::holds_person_number(text) }
    }

    /// Whether nothing does.
    #[must_use]
    pub const fn is_none(&self) -> bool {
        self.words.is_empty() && !self.number
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<(String, &str)> {
        let words = AboutPerson::found_in(text).words;
        words.into_iter().map(|(word, row)| (word, row.code.as_str())).collect()
    }

    #[test]
    fn words_about_a_person_are_found_whatever_their_case_and_ending() {
        for (text, want) in [
            ("Vi har ikke tid i december", vec![]),
            ("Hun virker SYG, og er for gammel.", vec![("syg", "health"), ("gammel", "age")]),
            ("sygemeldt?", vec![("sygemeldt", "health")]),
            ("En sygeplejerske oplærer hos os", vec![]),
            ("Tørklædet går ikke", vec![("tørklædet", "faith")]),
            ("er hun gravid", vec![("gravid", "pregnancy")]),
            ("ikke medlem af 3F", vec![("3f", "union")]),
            ("no refugees, and not too old", vec![("refugees", "origin"), ("old", "age")]),
        ] {
            let want: Vec<_> = want.into_iter().map(|(word, code)| (word.to_owned(), code)).collect();
            assert_eq!(found(text), want, "{text}");
        }
    }

    #[test]
    fn a_cpr_number_speaks_of_a_person_and_a_date_does_not() {
        assert!(AboutPerson::found_in("Det er 010190-1234").number);
        assert!(AboutPerson::found_in("Ring den 01.01.2027").is_none());
    }
}
