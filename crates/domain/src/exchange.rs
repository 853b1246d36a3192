//! Files in and out: why a file, a column or a row is refused.

mod reference;

pub use reference::{Industry, Municipality, Occupation, PostalPlace};

use crate::{citizens, companies, input::Input, placements, tasks};

/// Why a file or something in it is refused.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refusal {
    /// The bytes are no table.
    Table(TableFault),
    /// A column that this kind of file does not have.
    UnknownColumn {
        /// Its name as it stands in the file; empty for a column with text and no name.
        given: String,
        /// Its place in the file, from 1.
        position: usize,
        /// The name that was probably meant.
        nearest: Option<&'static str>,
    },
    /// A column that this kind of file must have, in both languages.
    MissingColumn {
        /// Its Danish name.
        danish: &'static str,
        /// Its English name.
        english: &'static str,
    },
    /// Two columns that are the same.
    ColumnTwice {
        /// The first one's name as it stands in the file.
        first: String,
        /// The other one's.
        second: String,
    },
    /// A header and no row.
    NoRows,
    /// No file was chosen.
    NoFile,
    /// A kind of file that does not exist.
    UnknownKind(String),
    /// A value is no value.
    Input(Input),
    /// A row of a company is refused.
    Companies(companies::Refusal),
    /// A row of a position or a task is refused.
    Tasks(tasks::Refusal),
    /// A row of a citizen is refused.
    Citizens(citizens::Refusal),
    /// A row of an agreement is refused.
    Placements(placements::Refusal),
    /// The company has not been told the name of the person of that reference.
    NotTold {
        /// The case system's reference.
        reference: String,
        /// The company's CVR number.
        cvr: String,
    },
    /// The company has been told the name for several small jobs, and the row does not say which.
    WhichSmallJob {
        /// Their titles.
        titles: Vec<String>,
    },
    /// No company of that CVR number is known.
    UnknownCompany(String),
    /// The company has no production unit of that P number.
    UnknownUnit(String),
    /// The company has several production units, and the row does not say which.
    WhichUnit {
        /// How many it has.
        units: usize,
    },
    /// The company has no position of that reference.
    UnknownPosition(String),
    /// What a code list says beside a code is not what the code itself says.
    DoesNotFitCode {
        /// What was given.
        given: String,
        /// What the code says.
        expected: String,
    },
    /// A point on the map that does not lie in Denmark.
    PointOutside(String),
    /// A latitude without a longitude, or the other way round.
    HalfAPoint,
    /// Another row of the file has the same key.
    RowTwice {
        /// The line of that row.
        line: u64,
    },
}

/// Why bytes are no table of rows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TableFault {
    /// Nothing in it.
    Empty,
    /// A NUL byte, which no text has.
    NulByte {
        /// Where.
        line: u64,
    },
    /// A spreadsheet, a picture or the like.
    NotText,
    /// Text that begins in one encoding and goes on in another.
    MixedEncoding {
        /// The first line that is not UTF-8.
        line: u64,
    },
    /// More bytes than are read.
    TooLarge {
        /// Megabytes at most.
        megabytes: usize,
    },
    /// More rows than are read.
    TooManyRows {
        /// Rows at most.
        limit: usize,
    },
    /// More columns than are read.
    TooManyColumns {
        /// How many there are.
        found: usize,
        /// Columns at most.
        limit: usize,
    },
    /// The end is missing.
    Truncated {
        /// Where the broken row begins.
        line: u64,
    },
    /// A row with another number of cells than there are columns.
    WrongWidth {
        /// Where.
        line: u64,
        /// The number of columns.
        expected: usize,
        /// The number of cells.
        found: usize,
    },
    /// Two columns of the same name.
    DuplicateHeader(String),
    /// The first line names no column.
    NoHeader,
}

/// What became of a row, when the file as a whole is not refused. Of the parts of a row the greatest
/// counts: a row is new only where nothing that was there before is changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Done {
    /// It says what is known already.
    Unchanged,
    /// It is new.
    Added,
    /// It changed something.
    Changed,
}

/// What became of a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fate {
    /// It says what is known, or changes or adds it.
    Done(Done),
    /// It is refused.
    Refused,
}

impl Fate {
    /// Every fate.
    pub const ALL: [Self; 4] =
        [Self::Done(Done::Added), Self::Done(Done::Changed), Self::Done(Done::Unchanged), Self::Refused];

    /// The word in the database.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Done(Done::Added) => "added",
            Self::Done(Done::Changed) => "changed",
            Self::Done(Done::Unchanged) => "unchanged",
            Self::Refused => "refused",
        }
    }

    /// From the word in the database.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|fate| fate.code() == code)
    }
}

impl From<Input> for Refusal {
    fn from(input: Input) -> Self {
        Self::Input(input)
    }
}

macro_rules! of_row {
    ($($capability:ident => $variant:ident),+ $(,)?) => {$(
        impl From<$capability::Refusal> for Refusal {
            fn from(refusal: $capability::Refusal) -> Self {
                match refusal {
                    $capability::Refusal::Input(input) => Self::Input(input),
                    other => Self::$variant(other),
                }
            }
        }
    )+};
}

of_row!(companies => Companies, tasks => Tasks, citizens => Citizens, placements => Placements);
