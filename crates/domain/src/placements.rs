//! Placements: the hours of a working plan, and the rules of law that an agreement is held against.

pub mod duration;
pub mod schedule;

use kernel::{Date, TimeSpan};

/// Why something about a placement is refused.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refusal {
    /// The period ends before it begins.
    PeriodEndsFirst {
        /// First day.
        from: Date,
        /// Last day.
        to: Date,
    },
    /// A day lies outside the period.
    OutsidePeriod {
        /// The day.
        day: Date,
        /// First day of the period.
        from: Date,
        /// Last day of the period.
        to: Date,
    },
    /// A day is there twice.
    DayTwice(Date),
    /// Two times of a day share some minutes.
    TimesOverlap {
        /// The day.
        day: Date,
        /// The one that stands first.
        first: TimeSpan,
        /// The other.
        second: TimeSpan,
    },
}
