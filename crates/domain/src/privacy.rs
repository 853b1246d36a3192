//! Data protection: what must be in order before a real person is kept, which look-ups are unusual, and what a
//! reviewer says to them.

mod checklist;
mod review;
mod unusual;

pub use checklist::{CheckItem, Checklist, People, Tick};
pub use review::Review;
pub use unusual::{LookedUp, UnusualDay, UnusualRule, unusual_day, unusual_look};

use crate::{input::Input, partners::coded};

/// Why something about data protection is refused.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refusal {
    /// A value is no value.
    Input(Input),
    /// Something is in order since a day that is still to come.
    LaterThanToday,
    /// An unusual look-up stands that way already.
    Already,
    /// Nobody judges the own look-ups.
    OwnLook,
}

impl From<Input> for Refusal {
    fn from(input: Input) -> Self {
        Self::Input(input)
    }
}
