//! The way through a backup: its records in the order that they must have, sums held against rows.

use std::io::Read;

use crypto::KeyRing;
use sources::backup::{BACKUP_FORMAT, BackupHead, BackupTable, Cell, Record, TableSum};

use super::{Backup, BackupFailure, seal_file::OpenedFile};

/// One step on the way.
pub(super) enum Step {
    /// A table begins.
    Table(BackupTable),
    /// A row of it.
    Row(Vec<Cell>),
    /// It ends, and its rows are those that were put in.
    TableEnd,
}

/// A walk through a backup.
pub(super) struct Walk<'r> {
    file: OpenedFile<'r>,
    /// What the backup says of itself.
    pub head: BackupHead,
    table: Option<BackupTable>,
    sum: TableSum,
    /// The tables that have ended.
    pub tables: Vec<(BackupTable, TableSum)>,
}

impl<'r> Walk<'r> {
    /// Begins, with what the backup says of itself.
    pub fn begin(input: &'r mut (dyn Read + Send), keys: &KeyRing) -> Result<Self, BackupFailure> {
        let mut file = OpenedFile::begin(input, keys)?;
        let Some(Record::Head(head)) = file.next_record()? else { return Err(BackupFailure::Damaged) };
        if head.format != BACKUP_FORMAT {
            return Err(BackupFailure::NewerFormat);
        }
        Ok(Self { file, head, table: None, sum: TableSum::default(), tables: Vec::new() })
    }

    /// The next step; none at the end, which must be where the backup says it is.
    pub fn next_step(&mut self) -> Result<Option<Step>, BackupFailure> {
        let record = self.file.next_record()?;
        match (record, self.table.take()) {
            (Some(Record::Table(table)), None) => {
                self.table = Some(table.clone());
                self.sum = TableSum::default();
                Ok(Some(Step::Table(table)))
            }
            (Some(Record::Row(row)), table @ Some(_)) => {
                self.table = table;
                self.sum.add(&row);
                Ok(Some(Step::Row(row)))
            }
            (Some(Record::TableEnd(sum)), Some(table)) if sum == self.sum => {
                self.tables.push((table, sum));
                Ok(Some(Step::TableEnd))
            }
            (Some(Record::End { tables }), None) if usize::try_from(tables) == Ok(self.tables.len()) => {
                self.nothing_more()
            }
            _ => Err(BackupFailure::Damaged),
        }
    }

    fn nothing_more(&mut self) -> Result<Option<Step>, BackupFailure> {
        match self.file.next_record()? {
            None => Ok(None),
            Some(_) => Err(BackupFailure::Damaged),
        }
    }
}

/// Reads a backup to its end: whether it is whole and all of it opens.
pub(super) fn read_through(input: &mut (dyn Read + Send), keys: &KeyRing) -> Result<Backup, BackupFailure> {
    let mut walk = Walk::begin(input, keys)?;
    while walk.next_step()?.is_some() {}
    Ok(Backup { head: walk.head, tables: walk.tables })
}
