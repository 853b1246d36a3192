//! What the text of a cell or a form's field means.

mod codes;
mod date;
mod decimal;
mod yes_no;

pub use codes::read_codes;
pub use date::read_date;
pub use decimal::{Decimal, read_coordinate, read_decimal};
use thiserror::Error;
pub use yes_no::read_yes_no;

/// A text that does not mean what its field asks for.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum ValueError {
    /// No date in any form that is read.
    #[error("'{given}' is not a date; write 2026-11-25 or 25-11-2026")]
    NotADate {
        /// What was given.
        given: String,
    },
    /// A year of two digits, which can mean two centuries.
    #[error("'{given}' has a year of two digits; write all four")]
    TwoDigitYear {
        /// What was given.
        given: String,
    },
    /// A day that the calendar does not have.
    #[error("the calendar has no day '{given}'")]
    NoSuchDay {
        /// What was given.
        given: String,
    },
    /// No number.
    #[error("'{given}' is not a number")]
    NotANumber {
        /// What was given.
        given: String,
    },
    /// A number that Danish and English read differently, by a factor of a thousand.
    #[error(
        "'{given}' can be read in two ways; leave out the separator of thousands, or write the decimals out"
    )]
    TwoReadings {
        /// What was given.
        given: String,
    },
    /// Neither yes nor no.
    #[error("'{given}' is neither yes nor no")]
    NotYesNo {
        /// What was given.
        given: String,
    },
}
