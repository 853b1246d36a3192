//! Companies, their production units, their business, and the places the ratio rule gives.

pub mod ratio;

mod business;
mod company;

pub use business::{Business, Motive};
pub use company::{Company, Contact, FteMonth, FteSource, Unit};

use kernel::Month;

use crate::input::Input;

/// Why something about a company is refused.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refusal {
    /// A value is no value.
    Input(Input),
    /// The partnership knows a company with that CVR number.
    CvrTaken(String),
    /// Another unit has the P number.
    PNumberTaken(String),
    /// A contact person needs a telephone number or an address.
    ContactWithoutWay,
    /// Full-time equivalents need the month they count for.
    FteWithoutMonth,
    /// Full-time equivalents need a source.
    FteWithoutSource,
    /// Full-time equivalents of a month that has not begun.
    FteInFuture(Month),
    /// Two rows of one file say different things of the same thing.
    RowsDisagree {
        /// What the earlier row said.
        earlier: String,
        /// What this row says.
        now: String,
    },
    /// A real company cannot be stored in the demo, nor an invented one where real ones are.
    InventedMismatch,
}

impl From<Input> for Refusal {
    fn from(input: Input) -> Self {
        Self::Input(input)
    }
}
