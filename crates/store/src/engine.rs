//! The two engines and the few words of SQL in which they differ.

use sea_orm::DbBackend;

/// Which database an address names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Engine {
    /// One file, and `access.db` beside it.
    Sqlite,
    /// A server.
    Postgres,
}

impl Engine {
    /// Its name, as a backup says where its rows come from.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Sqlite => "sqlite",
            Self::Postgres => "postgres",
        }
    }

    pub(crate) const fn backend(self) -> DbBackend {
        match self {
            Self::Sqlite => DbBackend::Sqlite,
            Self::Postgres => DbBackend::Postgres,
        }
    }

    /// Puts the engine's own type words into a migration's text.
    pub(crate) fn expand(self, sql: &str) -> String {
        let words = match self {
            Self::Sqlite => {
                [("{uuid}", "BLOB"), ("{bytes}", "BLOB"), ("{bool}", "BOOLEAN"), ("{bigint}", "BIGINT")]
            }
            Self::Postgres => {
                [("{uuid}", "UUID"), ("{bytes}", "BYTEA"), ("{bool}", "BOOLEAN"), ("{bigint}", "BIGINT")]
            }
        };
        words.into_iter().fold(sql.to_owned(), |text, (word, own)| text.replace(word, own))
    }
}
