//! Keys for sorting and searching Danish text, made in Rust because both engines do it wrongly.

use std::sync::LazyLock;

use icu_collator::{Collator, CollatorBorrowed, options::CollatorOptions};
use icu_locale_core::locale;

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
}
