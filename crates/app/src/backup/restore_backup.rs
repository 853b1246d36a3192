//! Brings a backup into an empty database, of whichever engine.

use std::{collections::BTreeMap, io, io::Read};

use policy::{Permit, Restore};
use sources::backup::{BackupTable, Cell, TableSum};
use store::{Db, ROWS_AT_A_TIME, SchemaState, TableShape, Tx};

use super::{
    Backup, BackupFailure,
    walk::{Step, Walk, read_through},
};
use crate::{Ctx, Subject};

/// Brings a backup in: reads it to its end first, then puts every row in, holds what stands there against what was
/// read, and takes the steps of the schema that are newer than the backup. `open` gives the file from its beginning;
/// it is read twice.
///
/// # Errors
/// [`BackupFailure`]; no row was brought in then.
pub async fn restore_backup(
    ctx: &Ctx,
    open: impl Fn() -> io::Result<Box<dyn Read + Send>>,
) -> Result<Backup, BackupFailure> {
    let permit = ctx.leave::<Restore, _>().await?;
    let app = ctx.app();
    let backup = read_through(&mut *open()?, &app.keys)?;
    make_schema(&app.db, backup.head.schema).await?;
    let mut target = Target::open(&app.db, &permit).await?;
    let mut input = open()?;
    target.fill(&mut Walk::begin(&mut *input, &app.keys)?).await?;
    target.hold_against(&backup).await?;
    let rows = Subject::rows("backup", usize::try_from(backup.rows()).unwrap_or(usize::MAX));
    ctx.wrote(&target.data, &permit, rows).await?;
    target.commit().await?;
    app.db.migrate().await?;
    Ok(backup)
}

/// Makes the schema that the backup's rows have, where there is none yet; refuses any other.
async fn make_schema(db: &Db, backup: i32) -> Result<(), BackupFailure> {
    let known = Db::known_schema();
    if backup > known {
        return Err(BackupFailure::NewerSchema { found: backup, known });
    }
    let found = match db.schema().await? {
        SchemaState::Current => known,
        SchemaState::Older { found, .. } | SchemaState::Newer { found, .. } => found,
    };
    if found == 0 {
        let there = db.read().await?.tables().await?;
        if let Some(table) = there.first() {
            return Err(BackupFailure::NotEmpty { table: table.name().to_owned() });
        }
        db.migrate_to(backup).await?;
    } else if found != backup {
        return Err(BackupFailure::OtherSchema { found, backup });
    }
    Ok(())
}

/// The database that is filled: the data, and on SQLite the looks beside them.
struct Target<'p> {
    permit: &'p Permit<Restore>,
    data: Tx,
    tables: Vec<TableShape>,
    looks: Option<(Tx, Vec<TableShape>)>,
}

impl<'p> Target<'p> {
    async fn open(db: &Db, permit: &'p Permit<Restore>) -> Result<Self, BackupFailure> {
        let mut data = db.write().await?;
        let tables = data.tables().await?;
        let mut worked_in = data.under(permit).worked_in(&tables).await?;
        let looks = match db.write_looks().await? {
            None => None,
            Some(mut tx) => {
                let tables = tx.tables().await?;
                worked_in = worked_in.or(tx.under(permit).worked_in(&tables).await?);
                Some((tx, tables))
            }
        };
        if let Some(table) = worked_in {
            return Err(BackupFailure::NotEmpty { table });
        }
        data.under(permit).make_room(&tables).await?;
        Ok(Self { permit, data, tables, looks })
    }

    /// Puts every row where it belongs.
    async fn fill(&mut self, walk: &mut Walk<'_>) -> Result<(), BackupFailure> {
        let mut to = None;
        let mut rows: Vec<Vec<Cell>> = Vec::new();
        while let Some(step) = walk.next_step()? {
            match (step, &to) {
                (Step::Table(table), _) => to = Some(table),
                (Step::Row(row), Some(table)) => {
                    rows.push(row);
                    if rows.len() >= ROWS_AT_A_TIME {
                        self.put(table, std::mem::take(&mut rows)).await?;
                    }
                }
                (Step::TableEnd, Some(table)) => self.put(table, std::mem::take(&mut rows)).await?,
                (Step::Row(_) | Step::TableEnd, None) => return Err(BackupFailure::Damaged),
            }
        }
        self.data.under(self.permit).hold_references().await?;
        Ok(())
    }

    async fn put(&mut self, table: &BackupTable, rows: Vec<Vec<Cell>>) -> Result<(), BackupFailure> {
        let differs = || BackupFailure::Differs { table: table.name.clone() };
        let (tx, tables) = match &mut self.looks {
            Some((tx, tables)) if table.beside => (tx, &*tables),
            _ => (&mut self.data, &self.tables),
        };
        let shape = tables.iter().find(|shape| shape.name() == table.name).ok_or_else(differs)?;
        if !shape.columns().eq(table.columns.iter().map(String::as_str)) {
            return Err(differs());
        }
        Ok(tx.under(self.permit).put_rows(shape, rows).await?)
    }

    /// Every table has the rows that were read, and no table is without its part of the backup.
    async fn hold_against(&mut self, backup: &Backup) -> Result<(), BackupFailure> {
        let has_looks = self.looks.is_some();
        let mut wanted: BTreeMap<(bool, &str), TableSum> = BTreeMap::new();
        for (table, sum) in &backup.tables {
            let want = wanted.entry((table.beside && has_looks, &table.name)).or_default();
            *want = want.and(*sum);
        }
        let beside = self.looks.as_mut().map(|(tx, tables)| (tx, &*tables, true));
        for (tx, tables, beside) in [(&mut self.data, &self.tables, false)].into_iter().chain(beside) {
            for shape in tables {
                let found = tx.under(self.permit).rows_of(shape, |_| Ok::<_, BackupFailure>(())).await?;
                // A database without a file of looks has none to give to one that has.
                let want = wanted.remove(&(beside, shape.name()));
                let want = if beside { Some(want.unwrap_or_default()) } else { want };
                if want != Some(found) {
                    return Err(BackupFailure::Differs { table: shape.name().to_owned() });
                }
            }
        }
        Ok(())
    }

    /// The looks first: data never stand without the trace of who saw them.
    async fn commit(self) -> Result<(), BackupFailure> {
        if let Some((looks, _)) = self.looks {
            looks.commit().await?;
        }
        Ok(self.data.commit().await?)
    }
}
