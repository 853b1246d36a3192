//! Every row of every table, out of one database and into another, in whatever engine either is.

use policy::{Covers, ReadEverything, WriteEverything};
use sea_orm::Value;
use sources::backup::{Cell, TableSum};
use uuid::Uuid;

use crate::{
    Engine, StoreError, Tx, Under,
    bind::{Bind as _, bind},
    row::Row,
    schema::{ColumnShape, Kind, TableShape},
};

/// Rows that are in memory at a time.
pub const ROWS_AT_A_TIME: usize = 500;

/// What a fresh installation holds before anybody has worked in it: code lists and counts.
const FILLED_AT_FIRST: &[&str] = &["change_count", "industry", "municipality", "occupation", "postal_code"];

impl<A: Covers<ReadEverything>> Under<'_, A> {
    /// Gives the rows of a table, some at a time, to `take`, and says what they add up to.
    ///
    /// # Errors
    /// [`StoreError`], and whatever `take` stops with.
    pub async fn rows_of<E: From<StoreError>>(
        &mut self,
        table: &TableShape,
        mut take: impl FnMut(Vec<Cell>) -> Result<(), E>,
    ) -> Result<TableSum, E> {
        let mut sum = TableSum::default();
        let engine = self.tx.engine();
        let mut pages = Pages::of(self.tx, table).await?;
        loop {
            let rows = pages.next(self.tx).await?;
            if rows.is_empty() {
                return Ok(sum);
            }
            for row in rows {
                let cells = table.columns.iter().map(|column| column.read(engine, &row));
                let cells = cells.collect::<Result<Vec<_>, StoreError>>()?;
                sum.add(&cells);
                take(cells)?;
            }
        }
    }
}

impl<A: Covers<WriteEverything>> Under<'_, A> {
    /// The name of a table in which somebody has worked, if there is one: code lists and counts that every fresh
    /// installation has are no work.
    ///
    /// # Errors
    /// [`StoreError::Down`].
    pub async fn worked_in(&mut self, tables: &[TableShape]) -> Result<Option<String>, StoreError> {
        for table in tables.iter().filter(|table| !FILLED_AT_FIRST.contains(&table.name.as_str())) {
            let sql = format!("SELECT 1 AS n FROM {} LIMIT 1", table.name);
            if self.tx.one("backup", &sql, Vec::new()).await?.is_some() {
                return Ok(Some(table.name.clone()));
            }
        }
        Ok(None)
    }

    /// Takes away what a fresh installation was filled with, and lets rows come in any order until
    /// [`Under::hold_references`].
    ///
    /// # Errors
    /// [`StoreError::Down`].
    pub async fn make_room(&mut self, tables: &[TableShape]) -> Result<(), StoreError> {
        match self.tx.engine() {
            Engine::Sqlite => {
                self.tx.run("PRAGMA defer_foreign_keys = ON", Vec::new()).await?;
            }
            Engine::Postgres => self.references("DEFERRABLE INITIALLY DEFERRED").await?,
        }
        for table in tables.iter().filter(|table| FILLED_AT_FIRST.contains(&table.name.as_str())) {
            self.tx.run(&format!("DELETE FROM {}", table.name), Vec::new()).await?;
        }
        Ok(())
    }

    /// Puts rows into a table; the cells are in the order of its columns.
    ///
    /// # Errors
    /// [`StoreError::Corrupt`] when a cell is not what the column holds, [`StoreError::Blocked`] when a row is there.
    pub async fn put_rows(&mut self, table: &TableShape, rows: Vec<Vec<Cell>>) -> Result<(), StoreError> {
        let mut values = Vec::with_capacity(rows.len());
        for row in rows {
            if row.len() != table.columns.len() {
                return Err(corrupt(&table.name));
            }
            let row = table.columns.iter().zip(row).map(|(column, cell)| column.value(cell));
            values.push(row.collect::<Result<Vec<_>, _>>()?);
        }
        let columns: Vec<&str> = table.columns().collect();
        self.tx.insert_many(&table.name, &columns, values).await
    }

    /// Every row that another one names must be there now, and from now on at once.
    ///
    /// # Errors
    /// [`StoreError::Blocked`] when one is not.
    pub async fn hold_references(&mut self) -> Result<(), StoreError> {
        match self.tx.engine() {
            Engine::Sqlite => {
                let broken =
                    self.tx.one("backup", "SELECT 1 AS n FROM pragma_foreign_key_check LIMIT 1", Vec::new());
                if broken.await?.is_some() { Err(StoreError::Blocked) } else { Ok(()) }
            }
            Engine::Postgres => {
                self.tx.run("SET CONSTRAINTS ALL IMMEDIATE", Vec::new()).await?;
                self.references("NOT DEFERRABLE").await
            }
        }
    }

    async fn references(&mut self, how: &str) -> Result<(), StoreError> {
        let sql = "SELECT c.conname::text AS name, t.relname::text AS table_name \
                   FROM pg_constraint c JOIN pg_class t ON t.oid = c.conrelid \
                   WHERE c.contype = 'f' AND t.relnamespace = current_schema()::regnamespace";
        for row in self.tx.all("backup", sql, Vec::new()).await? {
            let (table, name) = (row.text("table_name")?, row.text("name")?);
            self.tx.run(&format!("ALTER TABLE {table} ALTER CONSTRAINT {name} {how}"), Vec::new()).await?;
        }
        Ok(())
    }
}

/// The way through a table, some rows at a time: by the rows' own places on SQLite, by a cursor on PostgreSQL.
enum Pages {
    Places { sql: String, after: i64 },
    Cursor { fetch: String, close: String },
}

impl Pages {
    async fn of(tx: &Tx, table: &TableShape) -> Result<Self, StoreError> {
        let columns = table.columns().collect::<Vec<_>>().join(", ");
        let name = &table.name;
        Ok(match tx.engine() {
            Engine::Sqlite => Self::Places {
                sql: format!(
                    "SELECT rowid AS row_place, {columns} FROM {name} WHERE rowid > $1 \
                     ORDER BY rowid LIMIT {ROWS_AT_A_TIME}"
                ),
                after: i64::MIN,
            },
            Engine::Postgres => {
                // A name of its own for each table: the server remembers what a cursor's rows look like.
                let cursor = format!("rows_of_{name}");
                let sql = format!("DECLARE {cursor} NO SCROLL CURSOR FOR SELECT {columns} FROM {name}");
                tx.run(&sql, Vec::new()).await?;
                Self::Cursor {
                    fetch: format!("FETCH {ROWS_AT_A_TIME} FROM {cursor}"),
                    close: format!("CLOSE {cursor}"),
                }
            }
        })
    }

    async fn next(&mut self, tx: &Tx) -> Result<Vec<Row>, StoreError> {
        match self {
            Self::Places { sql, after } => {
                let rows = tx.all("backup", sql, bind![*after]).await?;
                if let Some(last) = rows.last() {
                    *after = last.big("row_place")?;
                }
                Ok(rows)
            }
            Self::Cursor { fetch, close } => {
                let rows = tx.all("backup", fetch, Vec::new()).await?;
                if rows.is_empty() {
                    // While a cursor is open, its table cannot be altered.
                    tx.run(close, Vec::new()).await?;
                }
                Ok(rows)
            }
        }
    }
}

impl ColumnShape {
    fn read(&self, engine: Engine, row: &Row) -> Result<Cell, StoreError> {
        let name = self.name.as_str();
        let cell = match self.kind {
            // SQLite keeps every whole number alike.
            Kind::Int | Kind::Big if engine == Engine::Sqlite => row.get::<Option<i64>>(name)?.map(Cell::Int),
            Kind::Int => row.get::<Option<i32>>(name)?.map(|number| Cell::Int(number.into())),
            Kind::Big => row.get::<Option<i64>>(name)?.map(Cell::Int),
            Kind::Text => row.get::<Option<String>>(name)?.map(Cell::Text),
            Kind::Bytes => row.get::<Option<Vec<u8>>>(name)?.map(Cell::Bytes),
            Kind::Uuid => row.get::<Option<Uuid>>(name)?.map(|id| Cell::Bytes(id.as_bytes().to_vec())),
            Kind::Bool => row.get::<Option<bool>>(name)?.map(Cell::Bool),
        };
        Ok(cell.unwrap_or(Cell::Null))
    }

    fn value(&self, cell: Cell) -> Result<Value, StoreError> {
        let bad = || corrupt(&self.name);
        Ok(match (self.kind, cell) {
            (Kind::Int, Cell::Null) => i32::null(),
            (Kind::Int, Cell::Int(number)) => i32::try_from(number).map_err(|_| bad())?.bind(),
            (Kind::Big, Cell::Null) => i64::null(),
            (Kind::Big, Cell::Int(number)) => number.bind(),
            (Kind::Text, Cell::Null) => String::null(),
            (Kind::Text, Cell::Text(text)) => text.bind(),
            (Kind::Bytes, Cell::Null) => Vec::<u8>::null(),
            (Kind::Bytes, Cell::Bytes(bytes)) => bytes.bind(),
            (Kind::Uuid, Cell::Null) => Uuid::null(),
            (Kind::Uuid, Cell::Bytes(bytes)) => Uuid::from_slice(&bytes).map_err(|_| bad())?.bind(),
            (Kind::Bool, Cell::Null) => bool::null(),
            (Kind::Bool, Cell::Bool(yes)) => yes.bind(),
            _ => return Err(bad()),
        })
    }
}

fn corrupt(name: &str) -> StoreError {
    StoreError::Corrupt { table: "backup", column: "cell", id: name.to_owned() }
}
