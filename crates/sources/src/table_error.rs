//! Why a file is no table. Each variant holds the facts that the screen's text needs.

use thiserror::Error;

/// Why a file is no table; lines count from 1 as an editor shows them.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum TableError {
    /// Nothing in it, or blank lines only.
    #[error("the file is empty")]
    Empty,
    /// A NUL byte, which no text has.
    #[error("line {line} has a NUL byte; the file is damaged or no text file")]
    NulByte {
        /// The line of the first one.
        line: u64,
    },
    /// A spreadsheet, a PDF, a picture or another file that is no text in UTF-8 or Windows-1252.
    #[error("the file is not text in UTF-8 or Windows-1252; save it as CSV")]
    NotText,
    /// Text that begins as UTF-8 and goes on as something else.
    #[error(
        "line {line} is not in UTF-8, and lines before it are; the file is damaged or put together from two"
    )]
    MixedEncoding {
        /// The first line that is not UTF-8.
        line: u64,
    },
    /// More bytes than are read.
    #[error("the file is larger than {limit} bytes")]
    TooLarge {
        /// The most bytes.
        limit: usize,
    },
    /// More rows than are read.
    #[error("the file has more than {limit} rows; divide it")]
    TooManyRows {
        /// The most rows of a table this wide.
        limit: usize,
    },
    /// More columns than any import has.
    #[error("the first line has {found} columns; at most {limit} are read")]
    TooManyColumns {
        /// How many there are.
        found: usize,
        /// The most there may be.
        limit: usize,
    },
    /// The end is missing: a quote is never closed, the last row is too short, or the last
    /// character is cut in half.
    #[error("the file breaks off in the row that begins on line {line}")]
    Truncated {
        /// Where the broken row begins.
        line: u64,
    },
    /// A row with another number of cells than there are columns.
    #[error("line {line} has {found} cells; the first line has {expected} columns")]
    WrongWidth {
        /// Where the row begins.
        line: u64,
        /// The number of columns.
        expected: usize,
        /// The number of cells.
        found: usize,
    },
    /// Two columns of the same name.
    #[error("the column '{name}' stands twice")]
    DuplicateHeader {
        /// The name, folded.
        name: String,
    },
    /// The first line names no column.
    #[error("the first line has no column names")]
    NoHeader,
}
