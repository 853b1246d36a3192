//! Written by `cargo xtask i18n` from `i18n/*/tasks.ftl`: change the texts, not this file.

use crate::texts::Texts;

/// The ids that the functions below ask for.
pub(super) const KEYS: &[&str] = &["tasks-title"];

impl Texts {
    /// «Opgaver»
    pub fn tasks_title(&self) -> String {
        self.plain("tasks-title")
    }
}

#[cfg(test)]
pub(super) fn every(texts: &Texts, count: i64) -> Vec<(&'static str, String)> {
    let _ = count;
    vec![("tasks-title", texts.tasks_title())]
}
