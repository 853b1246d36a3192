//! The 48 work skills (opgavekunnen): what a citizen can, is trainable for or cannot do, and what a task asks for.

use std::sync::LazyLock;

use kernel::Language;
use serde::Deserialize;

use crate::{Text, embedded};

/// A work skill in words a citizen knows.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Skill {
    /// Its code.
    pub code: String,
    /// What people read.
    pub name: Text,
    /// The area it belongs to, a code of [`crate::areas`].
    pub area: String,
    /// Codes of the skills that come easier to whoever has this one (our own estimate).
    #[serde(default)]
    pub leads_to: Vec<String>,
}

impl Skill {
    /// The name in one language.
    #[must_use]
    pub fn name(&self, language: Language) -> &str {
        self.name.get(language)
    }
}

static ROWS: LazyLock<Vec<Skill>> =
    LazyLock::new(|| embedded::rows_or_none(embedded::toml_rows(include_str!("../data/skills.toml"))));

/// Every row, in the list's order.
#[must_use]
pub fn all() -> &'static [Skill] {
    &ROWS
}

/// The row with this code.
#[must_use]
pub fn find(code: &str) -> Option<&'static Skill> {
    all().iter().find(|row| row.code == code)
}

/// The skills that lead on to this one.
pub fn leading_to(code: &str) -> impl Iterator<Item = &'static Skill> {
    all().iter().filter(move |row| row.leads_to.iter().any(|next| next == code))
}
