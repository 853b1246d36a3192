//! Ways to get to work, each with a door-to-door speed that is our own estimate.

use std::sync::LazyLock;

use kernel::Language;
use serde::Deserialize;

use crate::{Text, embedded};

/// A way to get to work.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TransportMode {
    /// Its code.
    pub code: String,
    /// What people read.
    pub name: Text,
    /// Kilometres an hour from door to door over the distance by road, stops and waiting included.
    pub speed_kmh: u16,
    /// Whether the speed is an estimate («skøn») and must be shown as one.
    pub estimate: bool,
    /// Why this speed was assumed.
    pub reason: Text,
}

impl TransportMode {
    /// The name in one language.
    #[must_use]
    pub fn name(&self, language: Language) -> &str {
        self.name.get(language)
    }
}

static ROWS: LazyLock<Vec<TransportMode>> =
    LazyLock::new(|| embedded::rows_or_none(embedded::toml_rows(include_str!("../data/transport.toml"))));

/// Every row, in the list's order.
#[must_use]
pub fn all() -> &'static [TransportMode] {
    &ROWS
}

/// The row with this code.
#[must_use]
pub fn find(code: &str) -> Option<&'static TransportMode> {
    all().iter().find(|row| row.code == code)
}
