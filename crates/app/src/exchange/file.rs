//! A file's rows as input, or why it is no file of its kind.

use std::collections::BTreeMap;

use domain::exchange::{Done, Refusal, TableFault};
use kernel::{BYTES_PER_MEGABYTE, Faults};
use sources::{ColumnFaults, Kind, Mapping, TableError, map_columns, read_table};

use super::{Failure, RowFate};
use crate::Raw;

/// The field at which a whole file is refused.
const FILE: &str = "file";

/// What became of a row, or everything wrong with it.
pub(super) type Outcome = Result<Done, Faults<Refusal>>;

/// One row.
pub(super) struct FileRow {
    pub(super) line: u64,
    pub(super) raw: Raw,
}

/// The rows of a file.
pub(super) struct File {
    pub(super) rows: Vec<FileRow>,
    mapping: Mapping,
}

impl File {
    pub(super) fn read(kind: Kind, bytes: &[u8]) -> Result<Self, Failure> {
        let table =
            read_table(bytes).map_err(|error| Failure::refused(FILE, Refusal::Table(fault(error))))?;
        let mapping = map_columns(&table, kind.columns()).map_err(|faults| columns(&faults))?;
        if table.rows.is_empty() {
            return Err(Failure::refused(FILE, Refusal::NoRows));
        }
        let own = |row: &sources::Row| {
            let raw = mapping.raw(row);
            FileRow { line: row.line, raw: Raw::from_pairs(raw.iter()) }
        };
        let rows = table.rows.iter().map(own).collect();
        Ok(Self { rows, mapping })
    }

    /// The fate of a row in words of this file.
    pub(super) fn fate(&self, row: &FileRow, label: &str, fate: Outcome) -> RowFate {
        RowFate::of(row.line, label, fate, &self.mapping)
    }
}

/// Keys that the file has had already, each with its line.
#[derive(Default)]
pub(super) struct Seen(BTreeMap<String, u64>);

impl Seen {
    /// Refuses a second row of the same key at `field`.
    pub(super) fn once(
        &mut self,
        key: String,
        line: u64,
        field: &'static str,
    ) -> Result<(), Faults<Refusal>> {
        match self.0.insert(key, line) {
            None => Ok(()),
            Some(line) => Err(one(field, Refusal::RowTwice { line })),
        }
    }
}

/// A single fault.
pub(super) fn one(field: &'static str, refusal: Refusal) -> Faults<Refusal> {
    kernel::Fault { field, refusal }.into()
}

/// A use case's refusal is the row's fate; everything else stops the import.
pub(super) fn settle<R>(failure: crate::Failure<R>) -> Result<Faults<Refusal>, Failure>
where
    Refusal: From<R>,
{
    match failure {
        crate::Failure::Refused(faults) => Ok(faults.map(Refusal::from)),
        crate::Failure::NotThere => Err(Failure::NotThere),
        crate::Failure::Stale => Err(Failure::Stale),
        crate::Failure::Held => Err(Failure::Held),
        crate::Failure::Unproved => Err(Failure::Unproved),
        crate::Failure::Repeated(answer) => Err(Failure::Repeated(answer)),
        crate::Failure::Unlogged(error) => Err(Failure::Unlogged(error)),
        crate::Failure::Store(error) => Err(Failure::Store(error)),
    }
}

/// What is known with what the row says put over it: an empty cell changes nothing.
pub(super) fn over(mut known: Raw, row: &Raw) -> Raw {
    for (field, text) in row.iter() {
        known.set(field, text);
    }
    known
}

fn columns(faults: &ColumnFaults) -> Failure {
    let mut all = Faults::new();
    for column in &faults.unknown {
        let (given, position, nearest) = (column.given.clone(), column.position, column.nearest);
        all.push(FILE, Refusal::UnknownColumn { given, position, nearest });
    }
    for column in &faults.missing {
        all.push(FILE, Refusal::MissingColumn { danish: column.danish, english: column.name });
    }
    for twice in &faults.twice {
        all.push(FILE, Refusal::ColumnTwice { first: twice.first.clone(), second: twice.second.clone() });
    }
    Failure::Refused(all)
}

fn fault(error: TableError) -> TableFault {
    match error {
        TableError::Empty => TableFault::Empty,
        TableError::NulByte { line } => TableFault::NulByte { line },
        TableError::NotText => TableFault::NotText,
        TableError::MixedEncoding { line } => TableFault::MixedEncoding { line },
        TableError::TooLarge { limit } => TableFault::TooLarge { megabytes: limit / BYTES_PER_MEGABYTE },
        TableError::TooManyRows { limit } => TableFault::TooManyRows { limit },
        TableError::TooManyColumns { found, limit } => TableFault::TooManyColumns { found, limit },
        TableError::Truncated { line } => TableFault::Truncated { line },
        TableError::WrongWidth { line, expected, found } => TableFault::WrongWidth { line, expected, found },
        TableError::DuplicateHeader { name } => TableFault::DuplicateHeader(name),
        TableError::NoHeader => TableFault::NoHeader,
    }
}
