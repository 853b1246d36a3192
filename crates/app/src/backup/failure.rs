//! How a backup fails, or does not come back.

use std::io;

use crypto::{KeyNumber, OpenError};
use sources::backup::BadRecord;
use store::StoreError;
use thiserror::Error;

use crate::{Failure, Never};

/// Why a backup was not taken, or nothing of it was brought in.
#[derive(Debug, Error)]
pub enum BackupFailure {
    /// The file cannot be written or read.
    #[error("the file cannot be written or read: {0}")]
    File(#[from] io::Error),
    /// It is no backup.
    #[error("the file is no backup of Kanten")]
    NotABackup,
    /// It is written in a way that this program does not know.
    #[error("the backup was written by a newer program")]
    NewerFormat,
    /// Its rows have steps of the schema that this program does not know.
    #[error("the backup has schema {found}, this program knows {known}")]
    NewerSchema {
        /// The last step that the rows have.
        found: i32,
        /// The last step known.
        known: i32,
    },
    /// The ring does not hold the key that sealed it.
    #[error("the backup was sealed by key number {0}, which is not in the ring")]
    NoKey(KeyNumber),
    /// The key of its number is another one, or its beginning was changed.
    #[error("the key of the backup's number does not open it")]
    WrongKey,
    /// It was changed somewhere.
    #[error("the backup is damaged")]
    Damaged,
    /// Its end is missing.
    #[error("the end of the backup is missing")]
    CutShort,
    /// Somebody has worked in the database.
    #[error("the database is not empty: there are rows in {table}")]
    NotEmpty {
        /// Where.
        table: String,
    },
    /// The empty database has another schema than the backup: an older one is needed, or none.
    #[error("the database has schema {found}, the backup has {backup}")]
    OtherSchema {
        /// The last step that the database has.
        found: i32,
        /// The last step that the backup's rows have.
        backup: i32,
    },
    /// What stands in the database after it was brought in is not what is in the backup.
    #[error("table {table} did not come in as it is in the backup")]
    Differs {
        /// The table.
        table: String,
    },
    /// Leave, log or database.
    #[error(transparent)]
    UseCase(#[from] Failure<Never>),
}

impl From<StoreError> for BackupFailure {
    fn from(error: StoreError) -> Self {
        Self::UseCase(Failure::Store(error))
    }
}

impl From<BadRecord> for BackupFailure {
    fn from(_: BadRecord) -> Self {
        Self::Damaged
    }
}

impl From<OpenError> for BackupFailure {
    fn from(error: OpenError) -> Self {
        match error {
            OpenError::UnknownKey(number) => Self::NoKey(number),
            OpenError::NotSealed | OpenError::Refused => Self::Damaged,
        }
    }
}
