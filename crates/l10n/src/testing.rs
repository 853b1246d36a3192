//! The committed texts, loaded, for tests here and in other crates.

use std::sync::LazyLock;

use kernel::Language;

use crate::{Texts, generated};

/// The committed texts of a language, loaded once.
#[must_use]
pub fn texts(language: Language) -> &'static Texts {
    static DANISH: LazyLock<Texts> = LazyLock::new(|| load(Language::Da));
    static ENGLISH: LazyLock<Texts> = LazyLock::new(|| load(Language::En));
    match language {
        Language::Da => &DANISH,
        Language::En => &ENGLISH,
    }
}

/// The committed texts of a language, loaded anew.
///
/// # Panics
/// When they cannot be loaded.
#[must_use]
pub fn load(language: Language) -> Texts {
    match Texts::load(language, sources(language)) {
        Ok(texts) => texts,
        Err(error) => panic!("{error}"),
    }
}

/// The committed files of a language as (name, content).
#[must_use]
pub fn sources(language: Language) -> &'static [(&'static str, &'static str)] {
    let found = generated::SOURCES.iter().find(|(tag, _)| *tag == language.tag());
    found.map_or(&[], |(_, sources)| sources)
}
