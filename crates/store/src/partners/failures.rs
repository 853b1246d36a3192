//! Failures of log-in, counted by name: for somebody at an address, for an address, for a known browser.

use kernel::Moment;
use policy::{Act, Covers, OwnLogIn};

use crate::{StoreError, Under, bind::bind, views::Failures};

impl<A: Act + Covers<OwnLogIn>> Under<'_, A> {
    /// A name's failures until now; `None` when there are none.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn failures(&mut self, name: &str) -> Result<Option<Failures>, StoreError> {
        let sql = "SELECT failures, last_at FROM log_in_failure WHERE name = $1";
        let Some(row) = self.tx.one("log_in_failure", sql, bind![name]).await? else { return Ok(None) };
        let count = u32::try_from(row.int("failures")?).map_err(|_| row.corrupt("failures"))?;
        Ok(Some(Failures { count, last: row.moment("last_at")? }))
    }

    /// Holds a name's failures until the transaction ends: of several tries at once each sees what the ones
    /// before it left.
    ///
    /// # Errors
    /// [`StoreError::Down`].
    pub async fn hold_failures(&mut self, name: &str, at: Moment) -> Result<(), StoreError> {
        let sql = "INSERT INTO log_in_failure (name, failures, last_at) VALUES ($1, 0, $2) \
                   ON CONFLICT (name) DO UPDATE SET failures = log_in_failure.failures";
        self.tx.run(sql, bind![name, at]).await.map(|_| ())
    }

    /// Notes how often a name has failed by now, and forgets names whose last failure is older than `forget`.
    ///
    /// # Errors
    /// [`StoreError::Down`].
    pub async fn note_failure(
        &mut self,
        name: &str,
        failures: Failures,
        forget: Moment,
    ) -> Result<(), StoreError> {
        let sql = "INSERT INTO log_in_failure (name, failures, last_at) VALUES ($1, $2, $3) \
                   ON CONFLICT (name) DO UPDATE SET failures = excluded.failures, last_at = excluded.last_at";
        let count = i32::try_from(failures.count).unwrap_or(i32::MAX);
        self.tx.run(sql, bind![name, count, failures.last]).await?;
        self.tx.run("DELETE FROM log_in_failure WHERE last_at < $1", bind![forget]).await.map(|_| ())
    }

    /// Forgets a name's failures: what was shown was right.
    ///
    /// # Errors
    /// [`StoreError::Down`].
    pub async fn forget_failures(&mut self, name: &str) -> Result<(), StoreError> {
        self.tx.run("DELETE FROM log_in_failure WHERE name = $1", bind![name]).await.map(|_| ())
    }
}
