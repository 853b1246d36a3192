//! A position: the title that is broken down to tasks (000-16, 003-06).

use kernel::{Line, Name, OccupationCode};

/// A position at a production unit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Position {
    /// The company's own key for it, from a file.
    pub reference: Option<Line>,
    /// Title as the company says it.
    pub title: Name,
    /// DISCO-08 code, when chosen.
    pub occupation: Option<OccupationCode>,
    /// How many people hold it, when known.
    pub people: Option<i32>,
}
