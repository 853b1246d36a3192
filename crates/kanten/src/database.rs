//! Opening the database a command works on, and what to say when that is not possible.

use std::path::{Path, PathBuf};

use kernel::Language;
use l10n::Texts;
use store::{Db, Durability, OpenError, SchemaState, StoreError};

use crate::{cli::Common, stop::Stop};

/// The database's file in a data folder.
pub(crate) const FILE: &str = "kanten.db";
const ACCESS_FILE: &str = "access.db";

/// Where the database is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Address(String);

impl Address {
    /// From `--database` or `--data`, or else from the surroundings: what is typed wins over them.
    #[expect(clippy::disallowed_methods, reason = "the command line is where the machine is asked")]
    pub fn of(common: &Common, texts: &Texts) -> Result<Self, Stop> {
        match (&common.data, &common.database) {
            (Some(folder), _) => Ok(Self::in_folder(folder)),
            (None, Some(address)) => Ok(Self(address.clone())),
            (None, None) => match std::env::var("KANTEN_DATABASE") {
                Ok(address) => Ok(Self(address)),
                Err(_) => Err(Stop::usage(texts.kanten_no_database())),
            },
        }
    }

    /// The database in a data folder.
    pub fn in_folder(folder: &Path) -> Self {
        Self(format!("sqlite:{}", folder.join(FILE).display()))
    }

    /// The folder of the data, on SQLite.
    pub fn folder(&self) -> Option<PathBuf> {
        let file = self.file()?;
        let folder = file.parent().unwrap_or(Path::new(""));
        Some(if folder.as_os_str().is_empty() { PathBuf::from(".") } else { folder.to_owned() })
    }

    fn file(&self) -> Option<PathBuf> {
        let path = self.0.strip_prefix("sqlite:")?;
        Some(PathBuf::from(path.strip_prefix("//").unwrap_or(path)))
    }

    /// Opens a database whose schema the program knows, and that it can write.
    pub async fn open(&self, texts: &Texts) -> Result<Db, Stop> {
        let db = self.connect(false, texts).await?;
        match db.schema().await.map_err(|error| failed(&error, texts))? {
            SchemaState::Current => {}
            SchemaState::Older { found: 0, .. } => {
                return Err(Stop::outside(texts.kanten_schema_none(&self.0)));
            }
            SchemaState::Older { found, known } => {
                return Err(Stop::outside(texts.kanten_schema_older(
                    &self.0,
                    found.to_string(),
                    known.to_string(),
                )));
            }
            SchemaState::Newer { found, known } => {
                return Err(Stop::outside(texts.kanten_schema_newer(found.to_string(), known.to_string())));
            }
        }
        self.writable(&db, texts).await?;
        Ok(db)
    }

    /// Opens the database, making an empty one where there is none, and takes the missing steps.
    /// Gives how many were taken.
    pub async fn migrate(&self, texts: &Texts) -> Result<(Db, usize), Stop> {
        let db = self.connect(true, texts).await?;
        if let SchemaState::Newer { found, known } =
            db.schema().await.map_err(|error| failed(&error, texts))?
        {
            return Err(Stop::outside(texts.kanten_schema_newer(found.to_string(), known.to_string())));
        }
        self.writable(&db, texts).await?;
        let taken = db.migrate().await.map_err(|error| failed(&error, texts))?;
        Ok((db, taken))
    }

    /// Opens the database for a backup to come into, making an empty one where there is none.
    pub async fn open_to_fill(&self, texts: &Texts) -> Result<Db, Stop> {
        let db = self.connect(true, texts).await?;
        self.writable(&db, texts).await?;
        Ok(db)
    }

    async fn connect(&self, create: bool, texts: &Texts) -> Result<Db, Stop> {
        Db::open(&self.0, create, Durability::Full).await.map_err(|error| {
            // Where one was to be made, the way out is not to make one.
            let error = match error {
                OpenError::NoFile(path) if create => OpenError::ReadOnly(path),
                other => other,
            };
            Stop::outside(say(error, texts))
        })
    }

    /// Where it cannot be written the first change would fail, or the first look that is written down.
    async fn writable(&self, db: &Db, texts: &Texts) -> Result<(), Stop> {
        let Some(path) = self.file() else { return Ok(()) };
        let log = path.with_file_name(ACCESS_FILE);
        for (can, path) in [(db.can_write().await, path), (db.can_log().await, log)] {
            can.map_err(|_| Stop::outside(say(OpenError::ReadOnly(path), texts)))?;
        }
        Ok(())
    }
}

/// What to do when a database cannot be opened.
fn say(error: OpenError, texts: &Texts) -> String {
    match error {
        OpenError::BadAddress(_) => texts.kanten_open_bad_address(),
        OpenError::NoFile(path) if path.ends_with(ACCESS_FILE) => texts.kanten_open_read_only(shown(&path)),
        OpenError::NoFile(path) => texts.kanten_open_no_file(shown(&path)),
        OpenError::NoFolder(path) => texts.kanten_open_no_folder(shown(&path)),
        OpenError::ReadOnly(path) => texts.kanten_open_read_only(shown(&path)),
        OpenError::NotADatabase(path) => texts.kanten_open_no_database(shown(&path)),
        OpenError::Server(error) => texts.kanten_open_no_server(error.to_string()),
    }
}

/// What to do when an open database fails.
pub(crate) fn failed(error: &StoreError, texts: &Texts) -> Stop {
    Stop::outside(texts.kanten_database_failed(error.to_string()))
}

/// Closes every connection. What was done stays done when that fails.
pub(crate) async fn close(db: Db) {
    if let Err(error) = db.close().await {
        tracing::warn!(%error, "the database was not closed");
    }
}

fn shown(path: &Path) -> String {
    path.display().to_string()
}

/// The language's texts for a command, from the binary's own.
pub(crate) fn texts_of(language: Language) -> Result<l10n::AllTexts, Stop> {
    let texts = crate::texts::load().map_err(|error| Stop::outside(error.to_string()))?;
    tracing::debug!(language = language.tag(), "texts loaded");
    Ok(texts)
}
