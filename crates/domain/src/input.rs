//! What can be wrong with a single typed value, the same for a form, a JSON body and a row of a file.

use kernel::{BadCode, BadMinutes, BadPeriod, BadText, Date, Minutes};

/// A typed value that is no value of its kind.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Input {
    /// Nothing was given where something must be.
    Missing,
    /// A bare number that could be hours or minutes.
    HoursOrMinutes(String),
    /// Nothing was chosen.
    NotChosen,
    /// The text is refused.
    Text(BadText),
    /// Not a whole number, or not in the range.
    Number {
        /// What was given.
        given: String,
        /// Lowest allowed.
        min: i64,
        /// Highest allowed.
        max: i64,
    },
    /// Not a number of full-time equivalents.
    Fte(String),
    /// Not a time in minutes or hours.
    Minutes(String),
    /// Not a date.
    Date(String),
    /// Not a month.
    Month(String),
    /// Neither yes nor no.
    YesNo(String),
    /// Not the code of its kind.
    Shape(BadCode),
    /// A code that the list does not hold.
    NotInList {
        /// What was given.
        given: String,
        /// The list's key, as in `i18n`: `occupations`, `skills`.
        list: &'static str,
    },
    /// Times of the week that cannot be read.
    Slots(String),
    /// Not a level from 0 to 3.
    Levels(String),
    /// Not a function at work with its level.
    LevelPair(String),
    /// A function at work that stands there twice.
    FunctionTwice(String),
    /// Not an e-mail address.
    Email(String),
    /// Ends before it begins.
    Period {
        /// First day.
        from: Date,
        /// Day after the last.
        to: Date,
    },
    /// The chosen row is not there, or not for you to see.
    NotThere,
}

impl From<BadText> for Input {
    fn from(bad: BadText) -> Self {
        match bad {
            BadText::Empty => Self::Missing,
            other => Self::Text(other),
        }
    }
}

impl From<BadCode> for Input {
    fn from(bad: BadCode) -> Self {
        if bad.given.is_empty() { Self::Missing } else { Self::Shape(bad) }
    }
}

impl From<BadPeriod> for Input {
    fn from(bad: BadPeriod) -> Self {
        Self::Period { from: bad.from, to: bad.to }
    }
}

impl Input {
    /// A typed time; a bare number up to `hours` is asked back.
    ///
    /// # Errors
    /// [`Input::HoursOrMinutes`], [`Input::Minutes`].
    pub fn typed_minutes(text: &str, hours: i32) -> Result<Minutes, Self> {
        Minutes::parse_typed(text, hours).map_err(|bad| match bad {
            BadMinutes::HoursOrMinutes => Self::HoursOrMinutes(text.to_owned()),
            BadMinutes::NoTime => Self::Minutes(text.to_owned()),
        })
    }
}
