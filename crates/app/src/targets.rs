//! Indicators and targets: the board, and the numbers that it is held against.

mod set_targets;
mod show_board;

pub use set_targets::{TargetsForm, set_targets, targets_to_set};
pub use show_board::{Behind, Board, MonthLine, show_board};

use domain::targets::Refusal;

/// How these use cases fail.
pub type Failure = crate::Failure<Refusal>;
