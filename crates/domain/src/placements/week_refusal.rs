//! Why something about the hours of a placement is refused.

use kernel::{Date, Day, Minutes, Week};

use super::{HourKind, PlacementState};

/// Why a week is not taken as it is said, or hours are not converted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum WeekRefusal {
    /// The day has not come yet.
    DayToCome {
        /// Which.
        day: Date,
    },
    /// Longer than [`kernel::PLAUSIBLE_DAY`].
    DayTooLong {
        /// The weekday.
        day: Day,
        /// What was given.
        minutes: Minutes,
    },
    /// Hours on a day that nothing of their kind is agreed for in that week.
    DayHoursOfOtherKind {
        /// The weekday.
        day: Day,
        /// The hours.
        hours: HourKind,
    },
    /// Away from a day, and there as long as planned.
    AbsentYetThere {
        /// The weekday.
        day: Day,
        /// What was planned.
        planned: Minutes,
    },
    /// A day that does not lie in the placement.
    DayOutside {
        /// The day.
        day: Date,
        /// First day of the placement.
        from: Date,
        /// Its last day, when it has one.
        last: Option<Date>,
    },
    /// No day of the week lies in the placement.
    WeekOutside {
        /// The week.
        week: Week,
        /// First day of the placement.
        from: Date,
        /// Its last day, when it has one.
        last: Option<Date>,
    },
    /// The week's last planned day has not come.
    WeekNotOver {
        /// That day.
        until: Date,
    },
    /// Hours are written of placements that have begun.
    NotBegun {
        /// How far it is.
        state: PlacementState,
    },
    /// The citizen is asked only about days on which nobody came.
    NothingToAnswer,
    /// More praktik minutes than there are.
    MoreThanIsLeft {
        /// What was asked for.
        asked: Minutes,
        /// What is left of each week.
        left: Minutes,
    },
    /// No minutes to convert.
    NothingToConvert,
    /// Hours from that day on are written down already.
    StatedAlready {
        /// The last week that is.
        week: Week,
    },
    /// There is a conversion from a later day.
    ConvertedLater {
        /// That day.
        from: Date,
    },
    /// Praktik goes on beside the wage, and nothing says how the functions are kept apart.
    SeparationMissing,
}
