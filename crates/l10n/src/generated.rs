//! Written by `cargo xtask i18n` from `i18n/`: change the texts, not this file.
#![allow(clippy::all, clippy::pedantic)]

mod common;

/// The ids that the generated functions ask for, by capability.
pub(crate) const KEYS: &[&[&str]] = &[common::KEYS];

/// Every generated function called once, all numbers being `count`.
#[cfg(test)]
pub(crate) fn every(texts: &crate::Texts, count: i64) -> Vec<(&'static str, String)> {
    [common::every(texts, count)].concat()
}

/// The committed texts by language and capability.
#[cfg(any(test, feature = "testing"))]
pub(crate) const SOURCES: &[(&str, &[(&str, &str)])] = &[
    ("da", &[("common", include_str!("../../../i18n/da/common.ftl"))]),
    ("en", &[("common", include_str!("../../../i18n/en/common.ftl"))]),
];
