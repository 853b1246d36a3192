//! Changing bundles. The key of `bundle_task` alone is the rule «task once».

use domain::tasks::{Bundle, BundleState};
use kernel::{BundleId, CompanyId, Moment, Name, RowVersion, TaskId, UnitId};
use policy::{Act, Covers, WriteTasks};
use sea_orm::Value;

use crate::{
    StoreError, Under,
    bind::{bind, placeholders},
    folded::{search_key, sort_key},
    scope,
};

impl<A: Act + Covers<WriteTasks>> Under<'_, A> {
    /// Adds a bundle, without tasks as yet.
    ///
    /// # Errors
    /// [`StoreError::Missing`] when the unit is not the company's or not within the scope.
    pub async fn add_bundle(
        &mut self,
        id: BundleId,
        at: (CompanyId, UnitId),
        bundle: &Bundle,
        state: BundleState,
        created_at: Moment,
    ) -> Result<(), StoreError> {
        self.must_reach_unit(at).await?;
        let sql = "INSERT INTO bundle (title, sort_key, search_key, legal_form, purpose, steps, responsible, ends_on, \
                   starts_on, weekly_minutes, freed_minutes, demands, slots, id, company_id, unit_id, state, created_at, \
                   version) \
                   VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19)";
        let mut values = facts(bundle);
        values.extend(bind![id, at.0, at.1, state.code(), created_at, RowVersion::FIRST]);
        self.tx.run(sql, values).await.map(|_| ())
    }

    /// Saves a bundle's facts and its unit.
    ///
    /// # Errors
    /// [`StoreError::Stale`] when `version` is no longer the row's, or the unit another company's.
    pub async fn save_bundle(
        &mut self,
        (id, version): (BundleId, RowVersion),
        unit: UnitId,
        bundle: &Bundle,
    ) -> Result<(), StoreError> {
        let mut values = facts(bundle);
        values.extend(bind![unit, id, version]);
        let clause = scope::companies(self.permit.scope(), &mut values);
        let sql = format!(
            "UPDATE bundle SET title = $1, sort_key = $2, search_key = $3, legal_form = $4, purpose = $5, steps = $6, \
             responsible = $7, ends_on = $8, starts_on = $9, weekly_minutes = $10, freed_minutes = $11, demands = $12, \
             slots = $13, unit_id = $14, version = version + 1 WHERE id = $15 AND version = $16 \
             AND EXISTS (SELECT 1 FROM unit u WHERE u.id = $14 AND u.company_id = bundle.company_id) \
             AND company_id IN (SELECT c.id FROM company c WHERE {})",
            clause.sql
        );
        self.tx.run_one(&sql, values).await
    }

    /// Moves a bundle from one state to the next.
    ///
    /// # Errors
    /// [`StoreError::Stale`] when `version` is no longer the row's.
    pub async fn move_bundle(
        &mut self,
        id: BundleId,
        version: RowVersion,
        state: BundleState,
    ) -> Result<(), StoreError> {
        let mut values = bind![state.code(), id, version];
        let clause = scope::companies(self.permit.scope(), &mut values);
        let sql = format!(
            "UPDATE bundle SET state = $1, version = version + 1 WHERE id = $2 AND version = $3 \
             AND company_id IN (SELECT c.id FROM company c WHERE {})",
            clause.sql
        );
        self.tx.run_one(&sql, values).await
    }

    /// Closes a bundle; what it was made of is kept by title, a line each.
    ///
    /// # Errors
    /// [`StoreError::Stale`] when `version` is no longer the row's.
    pub async fn close_bundle(
        &mut self,
        (id, version): (BundleId, RowVersion),
        tasks: &[&Name],
    ) -> Result<(), StoreError> {
        let tasks: Vec<&str> = tasks.iter().map(|title| title.as_str()).collect();
        let mut values = bind![BundleState::Closed.code(), tasks.join("\n"), id, version];
        let clause = scope::companies(self.permit.scope(), &mut values);
        let sql = format!(
            "UPDATE bundle SET state = $1, closed_tasks = $2, version = version + 1 WHERE id = $3 AND version = $4 \
             AND company_id IN (SELECT c.id FROM company c WHERE {})",
            clause.sql
        );
        self.tx.run_one(&sql, values).await
    }

    /// Puts tasks of the bundle's own unit into it.
    ///
    /// # Errors
    /// [`StoreError::Blocked`] when one of them is in a bundle already or not at the unit any more; the
    /// transaction lives on, so that it can be asked which.
    pub async fn take_tasks(&mut self, bundle: BundleId, tasks: &[TaskId]) -> Result<(), StoreError> {
        let mut values = bind![bundle];
        let clause = scope::companies(self.permit.scope(), &mut values);
        let list = placeholders(tasks.iter().copied(), &mut values);
        let sql = format!(
            "INSERT INTO bundle_task (task_id, bundle_id) SELECT t.id, d.id FROM bundle d \
             JOIN company c ON c.id = d.company_id JOIN position s ON s.unit_id = d.unit_id \
             JOIN task t ON t.position_id = s.id WHERE d.id = $1 AND {} AND t.id IN ({list}) \
             ON CONFLICT (task_id) DO NOTHING",
            clause.sql
        );
        let taken = self.tx.run(&sql, values).await?;
        if usize::try_from(taken).ok() == Some(tasks.len()) { Ok(()) } else { Err(StoreError::Blocked) }
    }

    /// Lets all tasks of a bundle go.
    ///
    /// # Errors
    /// [`StoreError::Down`].
    pub async fn free_tasks(&mut self, bundle: BundleId) -> Result<(), StoreError> {
        let mut values = bind![bundle];
        let clause = scope::companies(self.permit.scope(), &mut values);
        let sql = format!(
            "DELETE FROM bundle_task WHERE bundle_id = $1 AND bundle_id IN \
             (SELECT d.id FROM bundle d JOIN company c ON c.id = d.company_id WHERE {})",
            clause.sql
        );
        self.tx.run(&sql, values).await.map(|_| ())
    }
}

/// The columns from `title` to `slots`.
fn facts(bundle: &Bundle) -> Vec<Value> {
    let praktik = bundle.form.praktik();
    bind![
        &bundle.title,
        sort_key(bundle.title.as_str()),
        search_key(bundle.title.as_str()),
        bundle.form.code(),
        praktik.map(|praktik| &praktik.purpose),
        praktik.map(|praktik| &praktik.steps),
        praktik.map(|praktik| &praktik.responsible),
        praktik.map(|praktik| praktik.ends_on),
        bundle.starts_on,
        bundle.sums.weekly_minutes,
        bundle.sums.freed_minutes,
        bundle.sums.demands,
        bundle.sums.slots,
    ]
}
