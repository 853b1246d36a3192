//! How large a typed number may be before it is taken for a slip.

use crate::slots::SLOT_COUNT;

/// People that hold one position at one production unit.
pub const MOST_PEOPLE: i32 = 10_000;
/// Times a week that a task is done: once in every part of every day.
#[expect(clippy::cast_possible_truncation, clippy::cast_possible_wrap, reason = "35 fits")]
pub const MOST_TIMES_A_WEEK: i32 = SLOT_COUNT as i32;
/// Days that a task takes to learn: a year.
pub const MOST_LEARNING_DAYS: i32 = 365;
