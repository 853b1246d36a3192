//! `kanten doctor`

use std::path::{Path, PathBuf};

use app::Rim as _;
use crypto::{KeyNumber, KeyRing};
use kernel::SEAL_LATE_SECONDS;
use l10n::Texts;
use serde_json::{Value, json};
use store::Db;
use tokio::io::AsyncReadExt as _;

use crate::{
    cli::Common,
    database::{Address, close, failed, texts_of},
    keys::KeyFile,
    out,
    rim::Machine,
    stop::Stop,
};

/// How something is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum State {
    Fine,
    Warning,
    Fault,
}

/// One thing that was looked at.
#[derive(Debug)]
struct Check {
    name: &'static str,
    state: State,
    message: String,
}

pub(super) async fn run(common: &Common) -> Result<(), Stop> {
    let all = texts_of(common.language())?;
    let texts = all.of(common.language());
    let address = Address::of(common, texts)?;
    let folder = address.folder();
    let mut checks = Vec::new();
    let db = match address.open(texts).await {
        Ok(db) => {
            checks.push(Check::fine("database", texts.kanten_doctor_database()));
            Some(db)
        }
        Err(stop) => {
            checks.push(Check::fault("database", stop.message()));
            None
        }
    };
    let ring = keys(common, folder.as_deref(), texts, &mut checks).await;
    if let (Some(db), Some(ring)) = (&db, &ring) {
        let fit = app::fits_keys(db, ring).await.map_err(|error| failed(&error, texts))?;
        checks.push(if fit {
            Check::fine("keys-fit", texts.kanten_doctor_fit())
        } else {
            Check::fault("keys-fit", texts.kanten_keys_others())
        });
        checks.extend(sealed(db, ring, texts).await?);
    }
    if let Some(db) = &db {
        checks.push(log(db, texts).await?);
    }
    if let Some(db) = db {
        close(db).await;
    }
    tell(common, &checks, texts)
}

/// The key file: read, closed to others, apart from data and backups.
async fn keys(
    common: &Common,
    data: Option<&Path>,
    texts: &Texts,
    checks: &mut Vec<Check>,
) -> Option<KeyRing> {
    let found = match KeyFile::of(common, data, texts) {
        Ok(file) => file.ring(texts).await.map(|ring| (file, ring)),
        Err(stop) => Err(stop),
    };
    let (file, ring) = match found {
        Ok(found) => found,
        Err(stop) => {
            checks.push(Check::fault("keys", stop.message()));
            return None;
        }
    };
    let count = i64::try_from(ring.numbers().count()).unwrap_or(i64::MAX);
    let read = texts.kanten_doctor_keys(count, ring.newest().to_string(), file.shown());
    checks.push(Check::fine("keys", read));
    checks.push(if file.is_open_to_others().await {
        Check::warning("key-permissions", texts.kanten_keys_open(file.shown()))
    } else {
        Check::fine("key-permissions", texts.kanten_doctor_permissions())
    });
    let beside = beside(&file, data, texts).await;
    checks.push(match beside {
        Some(message) => Check::warning("keys-apart", message),
        None => Check::fine("keys-apart", texts.kanten_doctor_apart()),
    });
    Some(ring)
}

/// What the keys lie together with, if they do.
async fn beside(file: &KeyFile, data: Option<&Path>, texts: &Texts) -> Option<String> {
    let folder = file.folder().await.ok()?;
    if let Some(data) = data
        && let Ok(data) = tokio::fs::canonicalize(data).await
        && folder.starts_with(&data)
    {
        return Some(texts.kanten_doctor_beside_data(data.display().to_string()));
    }
    let backup = backup_in(&folder).await?;
    Some(texts.kanten_doctor_beside_backup(backup.display().to_string()))
}

/// A backup in a folder, known by how it begins.
async fn backup_in(folder: &Path) -> Option<PathBuf> {
    let mut entries = tokio::fs::read_dir(folder).await.ok()?;
    while let Ok(Some(entry)) = entries.next_entry().await {
        let mut begins = [0; app::backup::MARK.len()];
        // Whatever is no plain file may never answer.
        if entry.file_type().await.is_ok_and(|kind| kind.is_file())
            && let Ok(mut file) = tokio::fs::File::open(entry.path()).await
            && file.read_exact(&mut begins).await.is_ok()
            && begins == *app::backup::MARK
        {
            return Some(entry.path());
        }
    }
    None
}

/// Which keys made what is sealed.
async fn sealed(db: &Db, ring: &KeyRing, texts: &Texts) -> Result<Vec<Check>, Stop> {
    let read = async { db.read().await?.sealed_columns().await };
    let mut checks = Vec::new();
    for column in read.await.map_err(|error| failed(&error, texts))? {
        let place = format!("{}.{}", column.table, column.column);
        for (number, count) in column.by {
            let (count, shown) = (i64::try_from(count).unwrap_or(i64::MAX), number.to_string());
            let known = KeyNumber::new(number).is_some_and(|number| ring.numbers().any(|one| one == number));
            if !known {
                checks.push(Check::fault("sealed", texts.kanten_doctor_lost(count, shown, &place)));
            } else if number != ring.newest().get() {
                checks.push(Check::warning("sealed", texts.kanten_doctor_old(count, shown, &place)));
            }
        }
    }
    if checks.is_empty() {
        checks.push(Check::fine("sealed", texts.kanten_doctor_sealed()));
    }
    Ok(checks)
}

/// Rows of the access log that wait for their seal.
async fn log(db: &Db, texts: &Texts) -> Result<Check, Stop> {
    let read = async {
        let tx = db.read().await?;
        let mut all = Vec::new();
        for log in db.logs() {
            all.extend(tx.unsealed(*log).await?);
        }
        Ok(all)
    };
    let open = read.await.map_err(|error| failed(&error, texts))?;
    let rows: u64 = open.iter().map(|(_, rows, _)| rows).sum();
    Ok(match open.iter().map(|(.., since)| *since).min() {
        None => Check::fine("access-log", texts.kanten_doctor_log()),
        Some(since) => {
            let message =
                texts.kanten_doctor_log_tail(texts.moment(since), i64::try_from(rows).unwrap_or(i64::MAX));
            // What was logged just now waits for its turn; what waits long has nobody who seals it.
            let late = since.plus_seconds(SEAL_LATE_SECONDS) < Machine::new().now();
            if late { Check::warning("access-log", message) } else { Check::fine("access-log", message) }
        }
    })
}

fn tell(common: &Common, checks: &[Check], texts: &Texts) -> Result<(), Stop> {
    let well = checks.iter().all(|check| check.state != State::Fault);
    let document = json!({ "done": well, "checks": checks.iter().map(Check::document).collect::<Vec<_>>() });
    if !common.json {
        let lines: Vec<String> =
            checks.iter().map(|check| format!("{}: {}", check.state.said(texts), check.message)).collect();
        out::answer(&out::lines(&lines))?;
    } else if well {
        out::answer(&format!("{document}\n"))?;
    }
    if well { Ok(()) } else { Err(Stop::refused(texts.kanten_doctor_not_well()).with(document)) }
}

impl State {
    fn said(self, texts: &Texts) -> String {
        match self {
            Self::Fine => texts.kanten_doctor_fine(),
            Self::Warning => texts.kanten_doctor_warning(),
            Self::Fault => texts.kanten_doctor_fault(),
        }
    }
}

impl Check {
    fn fine(name: &'static str, message: impl Into<String>) -> Self {
        Self { name, state: State::Fine, message: message.into() }
    }

    fn warning(name: &'static str, message: impl Into<String>) -> Self {
        Self { name, state: State::Warning, message: message.into() }
    }

    fn fault(name: &'static str, message: impl Into<String>) -> Self {
        Self { name, state: State::Fault, message: message.into() }
    }

    fn document(&self) -> Value {
        let state = match self.state {
            State::Fine => "fine",
            State::Warning => "warning",
            State::Fault => "fault",
        };
        json!({ "check": self.name, "state": state, "message": self.message })
    }
}
