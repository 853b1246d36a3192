//! Takes a backup while the installation is used.

use std::io::Write;

use policy::BackUp;
use sources::backup::{BACKUP_FORMAT, BackupHead, BackupTable, Record};
use store::{Db, SchemaState};

use super::{Backup, BackupFailure, seal_file::SealedFile};
use crate::{Ctx, Subject};

/// Writes every row of every table, as they stand at one moment, sealed into `out`.
///
/// # Errors
/// [`BackupFailure`]; what was written so far is no backup then.
pub async fn take_backup(ctx: &Ctx, out: &mut (dyn Write + Send)) -> Result<Backup, BackupFailure> {
    let permit = ctx.leave::<BackUp, _>().await?;
    ctx.saw(&permit, Subject::default(), None).await?;
    let app = ctx.app();
    // Both snapshots stand from their first question on: it is asked before the first row is written.
    let data = app.db.read().await?;
    let looks = app.db.read_looks().await?;
    let mut parts = vec![(data.tables().await?, data, false)];
    if let Some(looks) = looks {
        parts.push((looks.tables().await?, looks, true));
    }
    let schema = match app.db.schema().await? {
        SchemaState::Current => Db::known_schema(),
        SchemaState::Older { found, .. } | SchemaState::Newer { found, .. } => found,
    };
    let head = BackupHead {
        format: BACKUP_FORMAT,
        schema,
        engine: app.db.engine().name().to_owned(),
        taken_at: ctx.now().micros(),
    };
    let mut file = SealedFile::begin(out, &app.keys, &app.rim.secret())?;
    file.put(&Record::Head(head.clone()))?;
    let mut backup = Backup { head, tables: Vec::new() };
    for (tables, mut tx, beside) in parts {
        for shape in tables {
            let columns = shape.columns().map(str::to_owned).collect();
            let table = BackupTable { name: shape.name().to_owned(), beside, columns };
            file.put(&Record::Table(table.clone()))?;
            let sum = tx.under(&permit).rows_of(&shape, |row| file.put(&Record::Row(row))).await?;
            file.put(&Record::TableEnd(sum))?;
            backup.tables.push((table, sum));
        }
        tx.roll_back().await?;
    }
    file.put(&Record::End { tables: backup.tables.len().try_into().unwrap_or(u64::MAX) })?;
    file.end()?;
    Ok(backup)
}
