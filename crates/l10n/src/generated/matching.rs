//! Written by `cargo xtask i18n` from `i18n/*/matching.ftl`: change the texts, not this file.

use crate::texts::Texts;

/// The ids that the functions below ask for.
pub(super) const KEYS: &[&str] = &["matching-title"];

impl Texts {
    /// «Match»
    pub fn matching_title(&self) -> String {
        self.plain("matching-title")
    }
}

#[cfg(test)]
pub(super) fn every(texts: &Texts, count: i64) -> Vec<(&'static str, String)> {
    let _ = count;
    vec![("matching-title", texts.matching_title())]
}
