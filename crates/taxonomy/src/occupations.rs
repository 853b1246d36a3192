//! Occupations: DISCO-08 major and sub-major groups, and the unit groups small jobs come from.

use std::sync::LazyLock;

use kernel::Language;
use serde::Deserialize;

use crate::{Text, embedded};

/// An occupation or a group of them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Occupation {
    /// DISCO-08: one digit (major group), two (sub-major group) or four (unit group).
    pub code: String,
    /// Statistics Denmark's title, and ISCO-08's in English.
    pub name: Text,
    /// Danish words people type for it.
    pub aliases: Vec<String>,
}

impl Occupation {
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
    da: String,
    en: String,
    aliases: String,
}

impl From<Row> for Occupation {
    fn from(row: Row) -> Self {
        let aliases = row.aliases.split('|').filter(|alias| !alias.is_empty()).map(str::to_owned).collect();
        Self { code: row.code, name: Text { da: row.da, en: row.en }, aliases }
    }
}

static ROWS: LazyLock<Vec<Occupation>> = LazyLock::new(|| {
    let rows = embedded::csv_rows::<Row>(include_str!("../data/occupations.csv"));
    embedded::rows_or_none(rows).into_iter().map(Occupation::from).collect()
});

/// Every row, by code.
#[must_use]
pub fn all() -> &'static [Occupation] {
    &ROWS
}

/// The row with this code.
#[must_use]
pub fn find(code: &str) -> Option<&'static Occupation> {
    all().iter().find(|row| row.code == code)
}
