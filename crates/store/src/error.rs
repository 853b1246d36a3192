//! What can go wrong between Kanten and its database.

use sea_orm::{DbErr, SqlErr};
use thiserror::Error;

/// A failed query.
#[derive(Debug, Error)]
pub enum StoreError {
    /// A row that must be there is not.
    #[error("the row is not there")]
    Missing,
    /// Somebody else changed the row, or took it away.
    #[error("the row was changed by somebody else")]
    Stale,
    /// Another row stands in the way: it has the same key, or it needs what would go, or what this one
    /// needs is gone.
    #[error("another row has the same key, or a row that belongs to this one stands in the way")]
    Blocked,
    /// A row that cannot become its domain type.
    #[error("the database holds a value of {table}.{column} that means nothing (row {id})")]
    Corrupt {
        /// Table.
        table: &'static str,
        /// Column.
        column: &'static str,
        /// The row's id, or what else names it.
        id: String,
    },
    /// The database does not answer, or answers with a fault of its own.
    #[error("the database failed: {0}")]
    Down(DbErr),
}

impl From<DbErr> for StoreError {
    fn from(error: DbErr) -> Self {
        match error.sql_err() {
            Some(SqlErr::UniqueConstraintViolation(_) | SqlErr::ForeignKeyConstraintViolation(_)) => {
                Self::Blocked
            }
            _ => Self::Down(error),
        }
    }
}
