//! Certificates and licences a task can ask for. The list says nothing about what the law demands.

use std::sync::LazyLock;

use kernel::Language;
use serde::Deserialize;

use crate::{Text, embedded};

/// A certificate or licence.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Certificate {
    /// Its code.
    pub code: String,
    /// What people read.
    pub name: Text,
}

impl Certificate {
    /// The name in one language.
    #[must_use]
    pub fn name(&self, language: Language) -> &str {
        self.name.get(language)
    }
}

static ROWS: LazyLock<Vec<Certificate>> =
    LazyLock::new(|| embedded::rows_or_none(embedded::toml_rows(include_str!("../data/certificates.toml"))));

/// Every row, in the list's order.
#[must_use]
pub fn all() -> &'static [Certificate] {
    &ROWS
}

/// The row with this code.
#[must_use]
pub fn find(code: &str) -> Option<&'static Certificate> {
    all().iter().find(|row| row.code == code)
}
