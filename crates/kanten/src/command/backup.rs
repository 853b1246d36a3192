//! `kanten backup`, `kanten restore`

use std::{
    io::{self, BufReader, BufWriter, Read},
    path::Path,
    sync::Arc,
};

use app::backup::{Backup, BackupFailure, restore_backup, take_backup};
use l10n::Texts;
use serde_json::{Value, json};

use crate::{
    actor,
    cli::{BackupArgs, Common},
    database::{Address, close, texts_of},
    keys::KeyFile,
    stop::Stop,
};

/// What the file is called until it is whole.
const PART: &str = "part";

pub(super) async fn take(common: &Common, args: &BackupArgs) -> Result<(), Stop> {
    let all = texts_of(common.language())?;
    let texts = all.of(common.language());
    let path = &args.file;
    let shown = path.display().to_string();
    if path.exists() {
        return Err(Stop::refused(texts.kanten_backup_there(shown)));
    }
    let (backup, number) = actor::with(common, &all, async |app| {
        let ctx = actor::whole_ctx(app, common, texts).await?;
        let backup = written(path, async |out| take_backup(&ctx, out).await).await;
        let backup = backup.map_err(|failure| stop(failure, &shown, texts))?;
        Ok((backup, app.keys.newest()))
    })
    .await?;
    let (count, tables) = counts(&backup);
    let beside = is_beside_keys(common, path, texts).await;
    if common.json {
        let mut document = document(&backup);
        document["key"] = number.get().into();
        document["beside_keys"] = beside.into();
        println!("{document}");
    } else {
        println!("{}", texts.kanten_backup_done(count, number.to_string(), shown, tables));
    }
    if beside {
        eprintln!("{}", texts.kanten_backup_beside_keys());
    }
    Ok(())
}

pub(super) async fn restore(common: &Common, args: &BackupArgs) -> Result<(), Stop> {
    let all = texts_of(common.language())?;
    let texts = all.of(common.language());
    let shown = args.file.display().to_string();
    let unread = |error: io::Error| Stop::outside(texts.kanten_no_such_file(&shown, error.to_string()));
    // Before a database is made for it: whether there is anything to bring in.
    let file = tokio::fs::File::open(&args.file).await.map_err(unread)?.into_std().await;
    let address = Address::of(common, texts)?;
    let keys = KeyFile::of(common, address.folder().as_deref(), texts)?.ring(texts).await?;
    let app = Arc::new(actor::over(address.open_to_fill(texts).await?, keys, app::outbox::Ways::default())?);
    let ctx = actor::whole_ctx(&app, common, texts).await?;
    let done = restore_backup(&ctx, || from_the_beginning(&file)).await;
    close(app.db.clone()).await;
    let backup = done.map_err(|failure| stop(failure, &shown, texts))?;
    if common.json {
        println!("{}", document(&backup));
    } else {
        let (count, tables) = counts(&backup);
        println!("{}", texts.kanten_restore_done(count, tables));
    }
    Ok(())
}

fn from_the_beginning(file: &std::fs::File) -> io::Result<Box<dyn Read + Send>> {
    use std::io::Seek as _;
    let mut again = file.try_clone()?;
    again.rewind()?;
    Ok(Box::new(BufReader::new(again)))
}

/// Writes a file that is there only when it is whole, for its owner alone, onto the disk.
async fn written<T>(
    path: &Path,
    write: impl AsyncFnOnce(&mut BufWriter<std::fs::File>) -> Result<T, BackupFailure>,
) -> Result<T, BackupFailure> {
    let part = path.with_added_extension(PART);
    let mut options = tokio::fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    options.mode(0o600);
    let file = options.open(&part).await?.into_std().await;
    let mut out = BufWriter::new(file);
    let done = async {
        let done = write(&mut out).await?;
        out.into_inner().map_err(io::IntoInnerError::into_error)?.sync_all()?;
        tokio::fs::rename(&part, path).await?;
        Ok(done)
    };
    let done = done.await;
    if done.is_err() {
        // What is left of it is no backup; that it cannot be taken away is no other fault than the first.
        let _ = tokio::fs::remove_file(&part).await;
    }
    done
}

async fn is_beside_keys(common: &Common, path: &Path, texts: &Texts) -> bool {
    let folder = Address::of(common, texts).ok().and_then(|address| address.folder());
    let Ok(keys) = KeyFile::of(common, folder.as_deref(), texts) else { return false };
    let (keys, backup) = (keys.folder().await, tokio::fs::canonicalize(path).await);
    matches!((keys, backup), (Ok(keys), Ok(backup)) if backup.parent() == Some(&keys))
}

fn counts(backup: &Backup) -> (i64, String) {
    (i64::try_from(backup.rows()).unwrap_or(i64::MAX), backup.tables.len().to_string())
}

fn document(backup: &Backup) -> Value {
    let tables = backup
        .tables
        .iter()
        .map(|(table, sum)| json!({ "table": table.name, "beside": table.beside, "rows": sum.rows }));
    json!({
        "done": true,
        "schema": backup.head.schema,
        "engine": backup.head.engine,
        "rows": backup.rows(),
        "tables": tables.collect::<Vec<_>>(),
    })
}

/// A backup that was not taken or did not come in, in words for the terminal.
fn stop(failure: BackupFailure, path: &str, texts: &Texts) -> Stop {
    match failure {
        BackupFailure::File(error) => Stop::outside(texts.kanten_cannot_write(path, error.to_string())),
        BackupFailure::NotABackup => Stop::refused(texts.kanten_restore_no_backup(path)),
        BackupFailure::NewerFormat | BackupFailure::NewerSchema { .. } => {
            Stop::refused(texts.kanten_restore_newer(path))
        }
        BackupFailure::NoKey(number) => Stop::refused(texts.kanten_restore_no_key(number.to_string(), path)),
        BackupFailure::WrongKey => Stop::refused(texts.kanten_restore_wrong_key(path)),
        BackupFailure::Damaged => Stop::refused(texts.kanten_restore_damaged(path)),
        BackupFailure::CutShort => Stop::refused(texts.kanten_restore_cut(path)),
        BackupFailure::NotEmpty { table } => Stop::refused(texts.kanten_restore_not_empty(table)),
        BackupFailure::OtherSchema { found, backup } => {
            Stop::refused(texts.kanten_restore_other_schema(backup.to_string(), found.to_string()))
        }
        BackupFailure::Differs { table } => Stop::refused(texts.kanten_restore_differs(table)),
        BackupFailure::UseCase(failure) => actor::stop(failure, texts),
    }
}
