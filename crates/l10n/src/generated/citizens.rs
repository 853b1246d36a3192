//! Written by `cargo xtask i18n` from `i18n/*/citizens.ftl`: change the texts, not this file.

use crate::texts::Texts;

/// The ids that the functions below ask for.
pub(super) const KEYS: &[&str] = &["citizens-title"];

impl Texts {
    /// «Borgere»
    pub fn citizens_title(&self) -> String {
        self.plain("citizens-title")
    }
}

#[cfg(test)]
pub(super) fn every(texts: &Texts, count: i64) -> Vec<(&'static str, String)> {
    let _ = count;
    vec![("citizens-title", texts.citizens_title())]
}
