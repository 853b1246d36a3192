//! Data protection: what must be in order before a real person is kept.

mod checklist;

pub use checklist::{CheckItem, Checklist, People, Tick};

use crate::input::Input;

/// Why something about data protection is refused.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refusal {
    /// A value is no value.
    Input(Input),
    /// Something is in order since a day that is still to come.
    LaterThanToday,
}

impl From<Input> for Refusal {
    fn from(input: Input) -> Self {
        Self::Input(input)
    }
}
