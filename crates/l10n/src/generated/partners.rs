//! Written by `cargo xtask i18n` from `i18n/*/partners.ftl`: change the texts, not this file.

use crate::texts::Texts;

/// The ids that the functions below ask for.
pub(super) const KEYS: &[&str] = &["partners-title"];

impl Texts {
    /// «Brugere»
    pub fn partners_title(&self) -> String {
        self.plain("partners-title")
    }
}

#[cfg(test)]
pub(super) fn every(texts: &Texts, count: i64) -> Vec<(&'static str, String)> {
    let _ = count;
    vec![("partners-title", texts.partners_title())]
}
