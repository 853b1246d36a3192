//! A backup: every row of every table from one snapshot, sealed, for either database; and the way back.
//!
//! The file is [`MARK`], then a stream sealed by the ring's newest key (`crypto::StreamSealer`), in it the records
//! of `sources::backup`. It is written and read piece by piece, whatever its size. How it was decided: ADR 19.

mod failure;
mod restore_backup;
mod seal_file;
mod take_backup;
mod walk;

use sources::backup::{BackupHead, BackupTable, TableSum};

pub use failure::BackupFailure;
pub use restore_backup::restore_backup;
pub use take_backup::take_backup;

/// How the file of a backup begins. Another way of writing it gets another number.
pub const MARK: &[u8; 16] = b"KANTEN BACKUP 1\n";

/// What is in a backup.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Backup {
    /// When it was taken, from which database, of which schema.
    pub head: BackupHead,
    /// Its tables, and what their rows add up to.
    pub tables: Vec<(BackupTable, TableSum)>,
}

impl Backup {
    /// How many rows of all tables.
    #[must_use]
    pub fn rows(&self) -> u64 {
        self.tables.iter().map(|(_, sum)| sum.rows).sum()
    }
}
