//! Rank 3: bytes from outside to rows, and rows to bytes.
//!
//! The way in: [`read_table`] makes rows of a file's bytes, [`map_columns`] finds the columns of a
//! [`Kind`] among its headers, [`Mapping::raw`] gives each row as a [`Raw`]: field to text, as a form
//! gives it. What the text means is decided by the use case, with the value readers of this crate.
//! The way out: [`write_csv`], which [`read_table`] reads back unchanged.
//!
//! [`backup`] is apart: rows as they stand in the database, whichever it is.

pub mod backup;

mod columns;
mod decode;
mod delimiter;
mod guard;
mod header;
mod kind;
mod mapping;
mod nearest;
mod raw;
mod records;
mod table;
mod table_error;
mod values;
mod write;

pub use columns::{Column, Columns};
pub use decode::Encoding;
pub use delimiter::Delimiter;
pub use header::{Header, fold_header};
pub use kind::{Kind, UnknownKind};
pub use mapping::{ColumnFaults, Mapping, TwiceColumn, UnknownColumn, map_columns};
pub use raw::Raw;
pub use table::{MAX_BYTES, MAX_CELLS, MAX_COLUMNS, MAX_ROWS, Row, Table, read_table};
pub use table_error::TableError;
pub use values::{Decimal, ValueError, read_codes, read_coordinate, read_date, read_decimal, read_yes_no};
pub use write::{write_csv, write_raws};
