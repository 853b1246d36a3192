//! The 36 groups of DB25 industries.

use std::sync::LazyLock;

use kernel::Language;
use serde::Deserialize;

use crate::{Text, embedded};

/// A group of industries.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct IndustryGroup {
    /// Its code.
    pub code: String,
    /// What people read.
    pub name: Text,
}

impl IndustryGroup {
    /// The name in one language.
    #[must_use]
    pub fn name(&self, language: Language) -> &str {
        self.name.get(language)
    }
}

static ROWS: LazyLock<Vec<IndustryGroup>> = LazyLock::new(|| {
    embedded::rows_or_none(embedded::toml_rows(include_str!("../data/industry_groups.toml")))
});

/// Every row, in the list's order.
#[must_use]
pub fn all() -> &'static [IndustryGroup] {
    &ROWS
}

/// The row with this code.
#[must_use]
pub fn find(code: &str) -> Option<&'static IndustryGroup> {
    all().iter().find(|row| row.code == code)
}
