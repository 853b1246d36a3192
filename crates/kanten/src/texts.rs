//! The texts of `i18n/`, carried in the binary.

use kernel::Language;
use l10n::{AllTexts, LoadError};
use rust_embed::RustEmbed;

#[derive(RustEmbed)]
#[folder = "../../i18n"]
struct Files;

/// Every text in every language.
///
/// # Errors
/// [`LoadError`]: the binary was built from texts that do not fit it.
pub(crate) fn load() -> Result<AllTexts, LoadError> {
    let files: Vec<(String, String)> = Files::iter()
        .filter_map(|path| {
            let content = Files::get(&path)?;
            Some((path.into_owned(), String::from_utf8_lossy(&content.data).into_owned()))
        })
        .collect();
    AllTexts::load(|language| of(&files, language))
}

fn of(files: &[(String, String)], language: Language) -> Vec<(&str, &str)> {
    files
        .iter()
        .filter_map(|(path, content)| {
            let (folder, name) = path.split_once('/')?;
            (folder == language.tag()).then_some((name.strip_suffix(".ftl")?, content.as_str()))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_binary_carries_complete_texts_in_both_languages() {
        let texts = load().unwrap();
        for language in Language::ALL {
            assert_eq!(texts.of(language).language(), language);
        }
    }
}
