//! Municipalities: the 98, Christiansø (which lies outside them), and the two invented ones of the demo.

use std::sync::LazyLock;

use kernel::Language;
use serde::Deserialize;

use crate::embedded;

/// A municipality.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Municipality {
    /// Four digits with the leading zero.
    pub code: String,
    /// Its name, the same in both languages.
    name: String,
    /// Whether it exists only in the demo.
    pub invented: bool,
}

impl Municipality {
    /// The name; Danish place names are not translated.
    #[must_use]
    pub fn name(&self, _language: Language) -> &str {
        &self.name
    }
}

static ROWS: LazyLock<Vec<Municipality>> =
    LazyLock::new(|| embedded::rows_or_none(embedded::csv_rows(include_str!("../data/municipalities.csv"))));

/// Every municipality, by code.
#[must_use]
pub fn all() -> &'static [Municipality] {
    &ROWS
}

/// The municipality with this code.
#[must_use]
pub fn find(code: &str) -> Option<&'static Municipality> {
    all().iter().find(|row| row.code == code)
}
