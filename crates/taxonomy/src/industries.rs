//! Industries: the DB25 codes most of the companies have that small jobs come from.

use std::sync::LazyLock;

use kernel::Language;
use serde::Deserialize;

use crate::{Text, embedded};

/// An industry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Industry {
    /// DB25, six digits.
    pub code: String,
    /// Statistics Denmark's title, and our own translation of it.
    pub name: Text,
    /// Its group, a code of [`crate::industry_groups`].
    pub group: String,
}

impl Industry {
    /// The title in one language.
    #[must_use]
    pub fn name(&self, language: Language) -> &str {
        self.name.get(language)
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Row {
    code: String,
    group: String,
    da: String,
    en: String,
}

impl From<Row> for Industry {
    fn from(row: Row) -> Self {
        Self { code: row.code, name: Text { da: row.da, en: row.en }, group: row.group }
    }
}

static ROWS: LazyLock<Vec<Industry>> = LazyLock::new(|| {
    let rows = embedded::csv_rows::<Row>(include_str!("../data/industries.csv"));
    embedded::rows_or_none(rows).into_iter().map(Industry::from).collect()
});

/// Every row, by code.
#[must_use]
pub fn all() -> &'static [Industry] {
    &ROWS
}

/// The row with this code.
#[must_use]
pub fn find(code: &str) -> Option<&'static Industry> {
    all().iter().find(|row| row.code == code)
}
