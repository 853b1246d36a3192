//! Written by `cargo xtask i18n` from `i18n/*/exchange.ftl`: change the texts, not this file.

use crate::texts::Texts;

/// The ids that the functions below ask for.
pub(super) const KEYS: &[&str] = &["exchange-title"];

impl Texts {
    /// «Filer»
    pub fn exchange_title(&self) -> String {
        self.plain("exchange-title")
    }
}

#[cfg(test)]
pub(super) fn every(texts: &Texts, count: i64) -> Vec<(&'static str, String)> {
    let _ = count;
    vec![("exchange-title", texts.exchange_title())]
}
