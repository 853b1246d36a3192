//! One transaction, and the door to personal data: [`Tx::under`].

use std::sync::Arc;

use policy::{Caseload, Permit};
use sea_orm::{ConnectionTrait, DatabaseTransaction, Statement, Value};

use crate::{Engine, StoreError, changes::Changed, row::Row, statements::Statements};

/// A transaction: of a writer, or a snapshot on a reader.
pub struct Tx {
    inner: DatabaseTransaction,
    engine: Engine,
    statements: Arc<Statements>,
    changed: Changed,
    caseload: Option<Caseload>,
    logs: &'static [&'static str],
}

/// Queries under a permit: which exist depends on what the permit's action covers.
pub struct Under<'t, A> {
    pub(crate) tx: &'t mut Tx,
    pub(crate) permit: &'t Permit<A>,
}

impl Tx {
    pub(crate) fn new(
        inner: DatabaseTransaction,
        engine: Engine,
        statements: Arc<Statements>,
        logs: &'static [&'static str],
    ) -> Self {
        Self { inner, engine, statements, changed: Changed::default(), caseload: None, logs }
    }

    /// The same for somebody whose rights follow from relations: rows that are located say whether one names them.
    #[must_use]
    pub fn for_caseload(mut self, caseload: Option<Caseload>) -> Self {
        self.caseload = caseload;
        self
    }

    pub(crate) const fn caseload(&self) -> Option<Caseload> {
        self.caseload
    }

    /// Where the files lie whose rows of the access log can be read here, as what stands before a table's name:
    /// on SQLite the file of looks lies beside the data file, and only readers see both.
    pub(crate) const fn logs(&self) -> &'static [&'static str] {
        self.logs
    }

    /// Opens the queries that the permit's action covers.
    pub const fn under<'t, A>(&'t mut self, permit: &'t Permit<A>) -> Under<'t, A> {
        Under { tx: self, permit }
    }

    pub(crate) const fn engine(&self) -> Engine {
        self.engine
    }

    /// Makes everything since the beginning lasting.
    ///
    /// # Errors
    /// [`StoreError::Down`].
    pub async fn commit(self) -> Result<(), StoreError> {
        if let Some(count) = self.changed.count() {
            self.run(&count, Vec::new()).await?;
        }
        self.inner.commit().await.map_err(StoreError::from)
    }

    /// Forgets everything since the beginning.
    ///
    /// # Errors
    /// [`StoreError::Down`].
    pub async fn roll_back(self) -> Result<(), StoreError> {
        self.inner.rollback().await.map_err(StoreError::from)
    }

    fn statement(&self, sql: &str, values: Vec<Value>) -> Statement {
        self.statements.note(sql);
        Statement::from_sql_and_values(self.engine.backend(), sql, values)
    }

    pub(crate) async fn one(
        &self,
        table: &'static str,
        sql: &str,
        values: Vec<Value>,
    ) -> Result<Option<Row>, StoreError> {
        let row = self.inner.query_one_raw(self.statement(sql, values)).await?;
        Ok(row.map(|row| Row::new(table, row)))
    }

    pub(crate) async fn all(
        &self,
        table: &'static str,
        sql: &str,
        values: Vec<Value>,
    ) -> Result<Vec<Row>, StoreError> {
        let rows = self.inner.query_all_raw(self.statement(sql, values)).await?;
        Ok(rows.into_iter().map(|row| Row::new(table, row)).collect())
    }

    /// Runs a statement that changes one row at most, and reads what it gives back.
    pub(crate) async fn change(
        &self,
        table: &'static str,
        sql: &str,
        values: Vec<Value>,
    ) -> Result<Option<Row>, StoreError> {
        let row = self.one(table, sql, values).await?;
        if row.is_some() {
            self.changed.note(sql);
        }
        Ok(row)
    }

    /// Runs a statement and says how many rows it changed.
    pub(crate) async fn run(&self, sql: &str, values: Vec<Value>) -> Result<u64, StoreError> {
        let rows = self.inner.execute_raw(self.statement(sql, values)).await?.rows_affected();
        if rows > 0 {
            self.changed.note(sql);
        }
        Ok(rows)
    }

    /// The same where exactly one row must change: none means that somebody else was quicker.
    pub(crate) async fn run_one(&self, sql: &str, values: Vec<Value>) -> Result<(), StoreError> {
        match self.run(sql, values).await? {
            1 => Ok(()),
            _ => Err(StoreError::Stale),
        }
    }

    /// Inserts many rows, in statements of at most 900 values. SQLite looks a named parameter up in
    /// a list, so bulk text has plain `?` there.
    pub(crate) async fn insert_many(
        &self,
        table: &str,
        columns: &[&str],
        rows: Vec<Vec<Value>>,
    ) -> Result<(), StoreError> {
        self.insert_or(table, columns, rows, "").await
    }

    /// The same with what is done where a row is there already, as the end of the statement.
    pub(crate) async fn insert_or(
        &self,
        table: &str,
        columns: &[&str],
        rows: Vec<Vec<Value>>,
        there: &str,
    ) -> Result<(), StoreError> {
        const VALUES_PER_STATEMENT: usize = 900;
        let per_statement = (VALUES_PER_STATEMENT / columns.len().max(1)).max(1);
        let mut rows = rows.into_iter().peekable();
        while rows.peek().is_some() {
            let chunk: Vec<Vec<Value>> = rows.by_ref().take(per_statement).collect();
            let mut sql = format!("INSERT INTO {table} ({}) VALUES ", columns.join(", "));
            let mut n = 0;
            for (i, row) in chunk.iter().enumerate() {
                sql.push_str(if i == 0 { "(" } else { ", (" });
                for j in 0..row.len() {
                    n += 1;
                    if j > 0 {
                        sql.push_str(", ");
                    }
                    match self.engine {
                        Engine::Sqlite => sql.push('?'),
                        Engine::Postgres => sql.push_str(&format!("${n}")),
                    }
                }
                sql.push(')');
            }
            sql.push_str(there);
            self.run(&sql, chunk.into_iter().flatten().collect()).await?;
        }
        Ok(())
    }
}
