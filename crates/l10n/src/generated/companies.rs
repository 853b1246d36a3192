//! Written by `cargo xtask i18n` from `i18n/*/companies.ftl`: change the texts, not this file.

use crate::texts::Texts;

/// The ids that the functions below ask for.
pub(super) const KEYS: &[&str] = &["companies-title"];

impl Texts {
    /// «Virksomheder»
    pub fn companies_title(&self) -> String {
        self.plain("companies-title")
    }
}

#[cfg(test)]
pub(super) fn every(texts: &Texts, count: i64) -> Vec<(&'static str, String)> {
    let _ = count;
    vec![("companies-title", texts.companies_title())]
}
