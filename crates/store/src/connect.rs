//! Opening a database: which engine, one writer, several readers, and what to say when it cannot be opened.

use std::{
    path::{Path, PathBuf},
    sync::Arc,
    time::Duration,
};

use sea_orm::{
    AccessMode, ConnectOptions, Database, DatabaseConnection, DbErr, IsolationLevel, SqliteTransactionMode,
    TransactionOptions, TransactionTrait,
    sqlx::sqlite::{SqliteJournalMode, SqliteSynchronous},
};
use thiserror::Error;

use crate::{Engine, StoreError, Tx, statements::Statements};

const READERS: u32 = 4;
/// Pages that each connection to SQLite keeps.
const PAGE_CACHE_KIB: u32 = 8_000;

/// A database that cannot be opened, with what to do.
#[derive(Debug, Error)]
pub enum OpenError {
    /// The address is of neither engine.
    #[error("'{0}' is no database address: use sqlite:PATH or postgres://USER@HOST/NAME")]
    BadAddress(String),
    /// The file is not there.
    #[error("there is no database at {}: run 'kanten migrate --database sqlite:{}' to make one, or correct the path", .0.display(), .0.display())]
    NoFile(PathBuf),
    /// The folder of the file is not there.
    #[error("the folder of {} does not exist: make it, or correct the path", .0.display())]
    NoFolder(PathBuf),
    /// The file cannot be written.
    #[error("{} cannot be written by this user: give the user who runs kanten write access to the file and its folder", .0.display())]
    ReadOnly(PathBuf),
    /// The file is no database.
    #[error("{} is not a Kanten database (or it is damaged): restore it from a backup, or choose another file", .0.display())]
    NotADatabase(PathBuf),
    /// The server does not answer.
    #[error(
        "the database server does not answer ({0}): check that it runs and that address, user and password are right"
    )]
    Server(DbErr),
}

/// How hard SQLite writes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Durability {
    /// A commit is on the disk before it returns.
    Full,
    /// For tests: fast and forgetful.
    Off,
}

/// An open database.
#[derive(Clone)]
pub struct Db {
    engine: Engine,
    writer: DatabaseConnection,
    reader: DatabaseConnection,
    access: DatabaseConnection,
    statements: Arc<Statements>,
}

/// A transaction that writes: on SQLite it waits for its turn at once, and not at its first change.
fn writing() -> TransactionOptions {
    TransactionOptions {
        sqlite_transaction_mode: Some(SqliteTransactionMode::Immediate),
        ..TransactionOptions::default()
    }
}

impl Db {
    /// Opens the database at `sqlite:PATH` or `postgres://…`. With `create` a missing file is made.
    ///
    /// # Errors
    /// [`OpenError`] with what to do.
    pub async fn open(address: &str, create: bool, durability: Durability) -> Result<Self, OpenError> {
        if let Some(path) = address.strip_prefix("sqlite:") {
            let path = PathBuf::from(path.strip_prefix("//").unwrap_or(path));
            Self::open_sqlite(&path, create, durability).await
        } else if address.starts_with("postgres://") || address.starts_with("postgresql://") {
            Self::open_postgres(address).await
        } else {
            Err(OpenError::BadAddress(address.to_owned()))
        }
    }

    async fn open_sqlite(path: &Path, create: bool, durability: Durability) -> Result<Self, OpenError> {
        let writer = open_file(path, create, true, durability).await?;
        let access = open_file(&path.with_file_name("access.db"), true, true, durability).await?;
        let reader = open_file(path, false, false, durability).await?;
        Ok(Self { engine: Engine::Sqlite, writer, reader, access, statements: Arc::default() })
    }

    async fn open_postgres(address: &str) -> Result<Self, OpenError> {
        let mut options = ConnectOptions::new(address);
        options.max_connections(READERS + 2).acquire_timeout(Duration::from_secs(10)).sqlx_logging(false);
        let pool = Database::connect(options).await.map_err(OpenError::Server)?;
        let (reader, access) = (pool.clone(), pool.clone());
        Ok(Self { engine: Engine::Postgres, writer: pool, reader, access, statements: Arc::default() })
    }

    /// Which engine it is.
    #[must_use]
    pub const fn engine(&self) -> Engine {
        self.engine
    }

    /// How many statements have been run since it was opened: the query budget of a page is a difference of two.
    #[must_use]
    pub fn statements(&self) -> u64 {
        self.statements.count()
    }

    /// Begins to listen to statements.
    #[cfg(feature = "testing")]
    pub fn listen(&self) {
        self.statements.listen();
    }

    /// The statements that were run since it began to listen, and ends that.
    #[cfg(feature = "testing")]
    #[must_use]
    pub fn heard(&self) -> Vec<String> {
        self.statements.heard()
    }

    /// A transaction that may write.
    ///
    /// # Errors
    /// [`StoreError::Down`].
    pub async fn write(&self) -> Result<Tx, StoreError> {
        self.begin(&self.writer, writing()).await
    }

    /// Whether rows can be written: a file that may only be read opens without a word, and even begins to write.
    ///
    /// # Errors
    /// [`StoreError::Down`].
    pub async fn can_write(&self) -> Result<(), StoreError> {
        self.tried(self.write().await?).await
    }

    /// Whether looks can be written down.
    ///
    /// # Errors
    /// [`StoreError::Down`].
    pub async fn can_log(&self) -> Result<(), StoreError> {
        self.tried(self.access().await?).await
    }

    /// Writes to a file and takes it back; a server says who may write when it is asked to.
    async fn tried(&self, tx: Tx) -> Result<(), StoreError> {
        if self.engine == Engine::Sqlite {
            tx.run("CREATE TABLE write_probe (n INTEGER)", Vec::new()).await?;
        }
        tx.roll_back().await
    }

    /// A snapshot to read from.
    ///
    /// # Errors
    /// [`StoreError::Down`].
    pub async fn read(&self) -> Result<Tx, StoreError> {
        let options = match self.engine {
            Engine::Sqlite => TransactionOptions::default(),
            Engine::Postgres => TransactionOptions {
                isolation_level: Some(IsolationLevel::RepeatableRead),
                access_mode: Some(AccessMode::ReadOnly),
                ..TransactionOptions::default()
            },
        };
        self.begin(&self.reader, options).await
    }

    /// A short transaction for rows of the access log that belong to reads and refusals.
    ///
    /// # Errors
    /// [`StoreError::Down`].
    pub async fn access(&self) -> Result<Tx, StoreError> {
        self.begin(&self.access, writing()).await
    }

    /// A snapshot of the looks that SQLite keeps in a file beside the data; on PostgreSQL they are in the one
    /// database, and there is none.
    ///
    /// # Errors
    /// [`StoreError::Down`].
    pub async fn read_looks(&self) -> Result<Option<Tx>, StoreError> {
        match self.engine {
            Engine::Sqlite => self.begin(&self.access, TransactionOptions::default()).await.map(Some),
            Engine::Postgres => Ok(None),
        }
    }

    /// The same to write into.
    ///
    /// # Errors
    /// [`StoreError::Down`].
    pub async fn write_looks(&self) -> Result<Option<Tx>, StoreError> {
        match self.engine {
            Engine::Sqlite => self.access().await.map(Some),
            Engine::Postgres => Ok(None),
        }
    }

    async fn begin(&self, pool: &DatabaseConnection, options: TransactionOptions) -> Result<Tx, StoreError> {
        let inner = pool.begin_with_options(options).await?;
        Ok(Tx::new(inner, self.engine, Arc::clone(&self.statements)))
    }

    pub(crate) const fn writer(&self) -> &DatabaseConnection {
        &self.writer
    }

    pub(crate) const fn access_pool(&self) -> &DatabaseConnection {
        &self.access
    }

    /// Closes every connection; SQLite folds its log into the file.
    ///
    /// # Errors
    /// [`StoreError::Down`].
    pub async fn close(self) -> Result<(), StoreError> {
        self.reader.close().await?;
        self.access.close().await?;
        self.writer.close().await?;
        Ok(())
    }
}

async fn open_file(
    path: &Path,
    create: bool,
    write: bool,
    durability: Durability,
) -> Result<DatabaseConnection, OpenError> {
    let address = format!("sqlite://{}", percent(&path.to_string_lossy()));
    let mut options = ConnectOptions::new(address);
    let connections = if write { 1 } else { READERS };
    options
        .max_connections(connections)
        .min_connections(1)
        .idle_timeout(None::<Duration>)
        .max_lifetime(None::<Duration>)
        .acquire_timeout(Duration::from_secs(30))
        .test_before_acquire(false)
        .sqlx_logging(false);
    options.map_sqlx_sqlite_opts(move |sqlite| {
        let sqlite = sqlite
            .foreign_keys(true)
            .busy_timeout(Duration::from_secs(10))
            .read_only(!write)
            // In KiB: what is looked up again and again stays with each connection.
            .pragma("cache_size", format!("-{PAGE_CACHE_KIB}"));
        if write {
            sqlite.create_if_missing(create).journal_mode(SqliteJournalMode::Wal).synchronous(
                match durability {
                    Durability::Full => SqliteSynchronous::Full,
                    Durability::Off => SqliteSynchronous::Off,
                },
            )
        } else {
            sqlite
        }
    });
    Database::connect(options).await.map_err(|error| explain(path, &error))
}

fn percent(path: &str) -> String {
    path.replace('%', "%25").replace('?', "%3F").replace('#', "%23")
}

fn explain(path: &Path, error: &DbErr) -> OpenError {
    let text = error.to_string();
    let folder_missing =
        path.parent().is_some_and(|folder| !folder.as_os_str().is_empty() && !folder.is_dir());
    let path = path.to_path_buf();
    if folder_missing {
        OpenError::NoFolder(path)
    } else if text.contains("not a database") || text.contains("malformed") {
        OpenError::NotADatabase(path)
    } else if path.exists() {
        OpenError::ReadOnly(path)
    } else if text.contains("unable to open") {
        OpenError::NoFile(path)
    } else {
        OpenError::ReadOnly(path)
    }
}
