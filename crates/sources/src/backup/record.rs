//! The records of a backup, one after another.

use thiserror::Error;

use super::{
    cell::{Cell, put_bytes},
    table_sum::TableSum,
};

/// The number of the way these records are written. Another way gets another number.
pub const BACKUP_FORMAT: u32 = 1;

/// Bytes that are no record: of another program, or damaged.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[error("what stands there is no record of a backup")]
pub struct BadRecord;

/// What a backup says of itself first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BackupHead {
    /// The number of the way it is written.
    pub format: u32,
    /// The last step of the schema that its rows have.
    pub schema: i32,
    /// The database that its rows come from: `sqlite` or `postgres`.
    pub engine: String,
    /// When it was taken, in microseconds since 1970.
    pub taken_at: i64,
}

/// A table whose rows follow.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BackupTable {
    /// Its name.
    pub name: String,
    /// Whether the rows stood in the file of looks that SQLite keeps beside the data.
    pub beside: bool,
    /// Its columns, in the order of the cells.
    pub columns: Vec<String>,
}

/// One record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Record {
    /// What the backup says of itself.
    Head(BackupHead),
    /// A table begins.
    Table(BackupTable),
    /// A row of the table.
    Row(Vec<Cell>),
    /// The table ends: what its rows add up to.
    TableEnd(TableSum),
    /// The backup ends, after so many tables.
    End {
        /// How many.
        tables: u64,
    },
}

impl Record {
    /// Appends the record's bytes.
    pub fn put(&self, to: &mut Vec<u8>) {
        let (kind, body) = match self {
            Self::Head(head) => (1, head.body()),
            Self::Table(table) => (2, table.body()),
            Self::Row(row) => (3, row_body(row)),
            Self::TableEnd(sum) => (4, sum.body()),
            Self::End { tables } => (5, tables.to_be_bytes().to_vec()),
        };
        to.push(kind);
        put_bytes(to, &body);
    }

    pub(super) fn read(kind: u8, body: &[u8]) -> Result<Self, BadRecord> {
        let mut from = Bytes(body);
        let record = match kind {
            1 => Self::Head(BackupHead {
                format: u32::from_be_bytes(from.array()?),
                schema: i32::from_be_bytes(from.array()?),
                engine: from.text()?,
                taken_at: i64::from_be_bytes(from.array()?),
            }),
            2 => Self::Table(BackupTable {
                name: from.text()?,
                beside: from.byte()? != 0,
                columns: from.rest(Bytes::text)?,
            }),
            3 => Self::Row(from.rest(Cell::take)?),
            4 => Self::TableEnd(TableSum::take(&mut from)?),
            5 => Self::End { tables: u64::from_be_bytes(from.array()?) },
            _ => return Err(BadRecord),
        };
        if from.0.is_empty() { Ok(record) } else { Err(BadRecord) }
    }
}

impl BackupHead {
    fn body(&self) -> Vec<u8> {
        let mut body = self.format.to_be_bytes().to_vec();
        body.extend_from_slice(&self.schema.to_be_bytes());
        put_bytes(&mut body, self.engine.as_bytes());
        body.extend_from_slice(&self.taken_at.to_be_bytes());
        body
    }
}

impl BackupTable {
    fn body(&self) -> Vec<u8> {
        let mut body = Vec::new();
        put_bytes(&mut body, self.name.as_bytes());
        body.push(u8::from(self.beside));
        self.columns.iter().for_each(|column| put_bytes(&mut body, column.as_bytes()));
        body
    }
}

/// A row's bytes: what is hashed, too.
pub(super) fn row_body(row: &[Cell]) -> Vec<u8> {
    let mut body = Vec::new();
    row.iter().for_each(|cell| cell.put(&mut body));
    body
}

/// Bytes of a record that are still to be read.
pub(super) struct Bytes<'a>(&'a [u8]);

impl<'a> Bytes<'a> {
    pub fn array<const N: usize>(&mut self) -> Result<[u8; N], BadRecord> {
        let (array, rest) = self.0.split_first_chunk().ok_or(BadRecord)?;
        self.0 = rest;
        Ok(*array)
    }

    pub fn byte(&mut self) -> Result<u8, BadRecord> {
        self.array().map(|[byte]| byte)
    }

    pub fn bytes(&mut self) -> Result<&'a [u8], BadRecord> {
        let length = usize::try_from(u64::from_be_bytes(self.array()?)).map_err(|_| BadRecord)?;
        let (bytes, rest) = self.0.split_at_checked(length).ok_or(BadRecord)?;
        self.0 = rest;
        Ok(bytes)
    }

    pub fn text(&mut self) -> Result<String, BadRecord> {
        String::from_utf8(self.bytes()?.to_vec()).map_err(|_| BadRecord)
    }

    fn rest<T>(&mut self, take: impl Fn(&mut Self) -> Result<T, BadRecord>) -> Result<Vec<T>, BadRecord> {
        let mut all = Vec::new();
        while !self.0.is_empty() {
            all.push(take(self)?);
        }
        Ok(all)
    }
}
