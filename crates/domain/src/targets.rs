//! Targets: indicators with numerator, denominator, window and maturity, and the numbers they are held against.

mod expansion;
mod participant;
mod share;
mod told;

use kernel::{Date, EXPANSION_OF_WEEKS, Line, Week};

pub use expansion::{Expansion, expansion};
pub use participant::{Force, Participant, with_paid_hours};
pub use share::{Share, share};
pub use told::{Told, tell, tell_parts};

use crate::{input::Input, partners::coded};

coded! {
    /// An indicator of the board, the first tile first.
    Indicator {
        /// Labour-force expansion (`practice.md` 31).
        LabourForceExpansion = "labour-force-expansion",
        /// People with paid hours.
        PaidHours = "people-with-paid-hours",
        /// Companies taking part.
        CompaniesTakingPart = "companies-taking-part",
    }
}

/// From which kind of source an indicator is known (`practice.md` 11).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SourceKind {
    /// What companies and colleagues said of each week.
    WeekLines,
}

impl Indicator {
    /// From which kind of source it is known.
    #[must_use]
    pub const fn source(self) -> SourceKind {
        SourceKind::WeekLines
    }
}

/// The weeks that an indicator looks at: those that are over, the last ones.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Window {
    /// Its first week.
    pub first: Week,
    /// Its last.
    pub last: Week,
}

impl Window {
    /// The window that ends with the last week that is over on a day.
    #[must_use]
    pub fn before(day: Date) -> Self {
        let last = Week::of(day).before();
        Self { first: first_of(last), last }
    }

    /// The weeks, the last first.
    pub fn weeks(self) -> impl Iterator<Item = Week> {
        self.last.back().take_while(move |week| *week >= self.first)
    }
}

/// The first of the weeks that end with one.
fn first_of(last: Week) -> Week {
    (1..EXPANSION_OF_WEEKS).fold(last, |week, _| week.before())
}

/// A number that an indicator is to come to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Target {
    /// Of what.
    pub indicator: Indicator,
    /// How many.
    pub number: u32,
    /// By when.
    pub by: Date,
    /// Where it was decided.
    pub source: Line,
}

/// Why a target is refused.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refusal {
    /// A value is no value.
    Input(Input),
    /// The day has gone.
    Past(Date),
}

impl From<Input> for Refusal {
    fn from(input: Input) -> Self {
        Self::Input(input)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_window_holds_the_last_thirteen_weeks_that_are_over() {
        // A Thursday: its own week is not over.
        let window = Window::before(Date::from_ymd_opt(2026, 11, 26).unwrap());
        assert_eq!(
            (window.first.to_string(), window.last.to_string()),
            ("2026-W35".into(), "2026-W47".into())
        );
        assert_eq!(window.weeks().count(), 13);
    }
}
