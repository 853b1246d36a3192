//! The areas under which functions and skills are shown.

use std::sync::LazyLock;

use kernel::Language;
use serde::Deserialize;

use crate::{Text, embedded};

/// What an area stands over.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum AreaOf {
    /// Functions at work ([`crate::functions`]).
    Functions,
    /// Work skills ([`crate::skills`]).
    Skills,
}

/// An area: a heading over functions or over skills.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Area {
    /// Its code.
    pub code: String,
    /// What people read.
    pub name: Text,
    /// What stands under it.
    pub of: AreaOf,
}

impl Area {
    /// The name in one language.
    #[must_use]
    pub fn name(&self, language: Language) -> &str {
        self.name.get(language)
    }
}

static ROWS: LazyLock<Vec<Area>> =
    LazyLock::new(|| embedded::rows_or_none(embedded::toml_rows(include_str!("../data/areas.toml"))));

/// Every row, in the list's order.
#[must_use]
pub fn all() -> &'static [Area] {
    &ROWS
}

/// The row with this code.
#[must_use]
pub fn find(code: &str) -> Option<&'static Area> {
    all().iter().find(|row| row.code == code)
}

/// The areas over one kind of row, in the order they are shown.
pub fn over(kind: AreaOf) -> impl Iterator<Item = &'static Area> {
    all().iter().filter(move |row| row.of == kind)
}
