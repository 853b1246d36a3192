//! Keys for sorting and searching Danish text, made in Rust because both engines do it wrongly.

use std::sync::LazyLock;

use icu_collator::{Collator, CollatorBorrowed, options::CollatorOptions};
use icu_locale_core::locale;
use kernel::MOST_CHOICES;
use sea_orm::Value;

use crate::bind::Bind as _;

static DANISH: LazyLock<Option<CollatorBorrowed<'static>>> =
    LazyLock::new(|| Collator::try_new(locale!("da").into(), CollatorOptions::default()).ok());

/// Bytes that compare as Danes order the texts: æ, ø, å last; upper and lower case together.
pub(crate) fn sort_key(text: &str) -> Vec<u8> {
    let mut key = Vec::with_capacity(text.len() + 8);
    let written = DANISH.as_ref().is_some_and(|collator| collator.write_sort_key_to(text, &mut key).is_ok());
    if !written {
        key = text.to_lowercase().into_bytes();
    }
    key
}

/// Lower case with æ→ae, ø→oe, å→aa and accents off: what a search compares.
#[must_use]
pub fn search_key(text: &str) -> String {
    let mut key = String::with_capacity(text.len());
    for c in text.to_lowercase().chars() {
        match c {
            'æ' | 'ä' => key.push_str("ae"),
            'ø' | 'ö' => key.push_str("oe"),
            'å' => key.push_str("aa"),
            'á' | 'à' | 'â' | 'ã' => key.push('a'),
            'é' | 'è' | 'ê' | 'ë' => key.push('e'),
            'í' | 'ì' | 'î' | 'ï' => key.push('i'),
            'ó' | 'ò' | 'ô' | 'õ' => key.push('o'),
            'ú' | 'ù' | 'û' | 'ü' => key.push('u'),
            'ý' | 'ÿ' => key.push('y'),
            'ç' => key.push('c'),
            'ñ' => key.push('n'),
            'ß' => key.push_str("ss"),
            'ð' => key.push('d'),
            'þ' => key.push_str("th"),
            other => key.push(other),
        }
    }
    key
}

/// A condition that holds where every word of a search is found, in any order; `found` makes one of a `$n`.
/// Figures are one word, however they are spaced; so is nothing, which is found everywhere.
pub(crate) fn every_word(search: &str, values: &mut Vec<Value>, found: impl Fn(usize) -> String) -> String {
    let figures = search.chars().all(|c| c.is_ascii_digit() || c.is_whitespace());
    let words: Vec<String> = if figures {
        vec![search.split_whitespace().collect()]
    } else {
        search.split_whitespace().take(MOST_CHOICES).map(str::to_owned).collect()
    };
    let condition = words.iter().map(|word| {
        values.push(like_pattern(word).bind());
        format!("({})", found(values.len()))
    });
    condition.collect::<Vec<_>>().join(" AND ")
}

/// A `LIKE` pattern that finds `text` anywhere in a search key; `\` escapes.
pub(crate) fn like_pattern(text: &str) -> String {
    let mut pattern = String::from("%");
    for c in search_key(text.trim()).chars() {
        if matches!(c, '%' | '_' | '\\') {
            pattern.push('\\');
        }
        pattern.push(c);
    }
    pattern.push('%');
    pattern
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn danish_letters_come_last_and_in_their_order() {
        let mut names = ["Østerby", "Aalborg", "Zoo", "Ærø", "Odense", "Åbo", "ærø 2"];
        names.sort_by_key(|name| sort_key(name));
        assert_eq!(names, ["Odense", "Zoo", "Ærø", "ærø 2", "Østerby", "Åbo", "Aalborg"].map(|n| n));
    }

    #[test]
    fn a_search_finds_what_a_keyboard_without_danish_letters_types() {
        assert_eq!(search_key("Åse Bækgård Pérez"), "aase baekgaard perez");
        assert_eq!(like_pattern(" 50%_ø "), "%50\\%\\_oe%");
    }

    #[test]
    fn every_word_is_sought_by_itself_and_figures_are_one_word() {
        for (search, patterns) in [
            ("Brugsen  Lyngholme", vec!["%brugsen%", "%lyngholme%"]),
            ("99 00 01 05", vec!["%99000105%"]),
            ("N-1046", vec!["%n-1046%"]),
            ("  ", vec!["%%"]),
        ] {
            let mut values = Vec::new();
            let condition = every_word(search, &mut values, |n| format!("x LIKE ${n}"));
            let want: Vec<Value> = patterns.iter().map(|pattern| (*pattern).bind()).collect();
            assert_eq!(values, want, "{search}");
            assert_eq!(condition.matches("LIKE").count(), patterns.len());
        }
    }
}
