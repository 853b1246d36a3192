//! One transaction, and the door to personal data: [`Tx::under`].

use std::sync::Arc;

use policy::Permit;
use sea_orm::{ConnectionTrait, DatabaseTransaction, Statement, Value};

use crate::{Engine, StoreError, changes::Changed, row::Row, statements::Statements};

/// A transaction: of a writer, or a snapshot on a reader.
pub struct Tx {
    inner: DatabaseTransaction,
    engine: Engine,
    statements: Arc<Statements>,
    changed: Changed,
}

/// Queries under a permit: which exist depends on what the permit's action covers.
pub struct Under<'t, A> {
    pub(crate) tx: &'t mut Tx,
    pub(crate) permit: &'t Permit<A>,
}

impl Tx {
    pub(crate) fn new(inner: DatabaseTransaction, engine: Engine, statements: Arc<Statements>) -> Self {
        Self { inner, engine, statements, changed: Changed::default() }
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
            self.run(&sql, chunk.into_iter().flatten().collect()).await?;
        }
        Ok(())
    }
}
