//! Code lists as screens see them.

use kernel::{Language, OccupationCode};

/// An occupation to choose.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OccupationChoice {
    /// Code.
    pub code: OccupationCode,
    /// Danish title.
    pub title_da: String,
    /// English title, where the list has one.
    pub title_en: Option<String>,
}

impl OccupationChoice {
    /// The title in a language; Danish where there is no other.
    #[must_use]
    pub fn title(&self, language: Language) -> &str {
        match (language, &self.title_en) {
            (Language::En, Some(title)) => title,
            _ => &self.title_da,
        }
    }
}

/// A code with its Danish label: industries, municipalities, postal codes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CodeLabel {
    /// Code.
    pub code: String,
    /// Label.
    pub label: String,
}
