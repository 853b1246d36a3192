//! Changing positions and tasks.

use domain::tasks::{Position, Task};
use kernel::{CompanyId, PositionId, RowVersion, TaskId, UnitId};
use policy::{Act, Covers, WriteTasks};
use sea_orm::Value;

use crate::{
    StoreError, Under,
    bind::{Bind, bind},
    folded::sort_key,
    row::codes_to_text,
    scope,
};

const TASK_COLUMNS: [&str; 19] = [
    "id",
    "company_id",
    "position_id",
    "reference",
    "title",
    "sort_key",
    "description",
    "weekly_minutes",
    "times_per_week",
    "slots",
    "demands",
    "skills",
    "certificates",
    "now_function",
    "movable",
    "learning_days",
    "catalogue",
    "demands_asked",
    "version",
];

impl<A: Act + Covers<WriteTasks>> Under<'_, A> {
    /// Adds a position at a unit of the company.
    ///
    /// # Errors
    /// [`StoreError::Missing`] when the unit is not the company's or not within the scope;
    /// [`StoreError::Blocked`] when the company has the reference already.
    pub async fn add_position(
        &mut self,
        id: PositionId,
        at: (CompanyId, UnitId),
        position: &Position,
    ) -> Result<(), StoreError> {
        self.must_reach_unit(at).await?;
        let sql = "INSERT INTO position (id, company_id, unit_id, reference, title, sort_key, occupation_code, people, \
                   version) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)";
        let values = bind![
            id,
            at.0,
            at.1,
            position.reference.as_ref(),
            &position.title,
            sort_key(position.title.as_str()),
            position.occupation.as_ref(),
            position.people,
            RowVersion::FIRST,
        ];
        self.tx.run(sql, values).await.map(|_| ())
    }

    /// Saves a position, at another unit of its company perhaps.
    ///
    /// # Errors
    /// [`StoreError::Missing`] for a unit that is not the company's; [`StoreError::Stale`] when
    /// `version` is no longer the row's; [`StoreError::Blocked`] when the company has the reference
    /// already.
    pub async fn save_position(
        &mut self,
        (id, version): (PositionId, RowVersion),
        at: (CompanyId, UnitId),
        position: &Position,
    ) -> Result<(), StoreError> {
        self.must_reach_unit(at).await?;
        let mut values = bind![
            at.1,
            position.reference.as_ref(),
            &position.title,
            sort_key(position.title.as_str()),
            position.occupation.as_ref(),
            position.people,
            id,
            version,
            at.0,
        ];
        let clause = scope::companies(self.permit.scope(), &mut values);
        let sql = format!(
            "UPDATE position SET unit_id = $1, reference = $2, title = $3, sort_key = $4, occupation_code = $5, \
             people = $6, version = version + 1 WHERE id = $7 AND version = $8 AND company_id = $9 \
             AND company_id IN (SELECT c.id FROM company c WHERE {})",
            clause.sql
        );
        self.tx.run_one(&sql, values).await
    }

    /// Takes an empty position away.
    ///
    /// # Errors
    /// [`StoreError::Stale`] when `version` is no longer the row's, [`StoreError::Blocked`] when it has
    /// tasks.
    pub async fn remove_position(&mut self, id: PositionId, version: RowVersion) -> Result<(), StoreError> {
        self.remove("position", bind![id, version]).await
    }

    /// Adds tasks to a position of the company.
    ///
    /// # Errors
    /// [`StoreError::Missing`] when the position is not within the scope; [`StoreError::Blocked`] when
    /// the company has a reference already.
    pub async fn add_tasks(
        &mut self,
        position: PositionId,
        tasks: &[(TaskId, &Task)],
    ) -> Result<(), StoreError> {
        let mut values = bind![position];
        let clause = scope::companies(self.permit.scope(), &mut values);
        let sql = format!(
            "SELECT s.company_id FROM position s JOIN company c ON c.id = s.company_id WHERE s.id = $1 AND {}",
            clause.sql
        );
        let row = self.tx.one("position", &sql, values).await?.ok_or(StoreError::Missing)?;
        let company: CompanyId = row.id("company_id")?;
        let rows = tasks.iter().map(|(id, task)| {
            let mut row = bind![*id, company, position];
            row.extend(facts(task));
            row.push(RowVersion::FIRST.bind());
            row
        });
        self.tx.insert_many("task", &TASK_COLUMNS, rows.collect()).await
    }

    /// Saves a task.
    ///
    /// # Errors
    /// [`StoreError::Stale`] when `version` is no longer the row's, [`StoreError::Blocked`] when the
    /// company has the reference already.
    pub async fn save_task(
        &mut self,
        id: TaskId,
        version: RowVersion,
        task: &Task,
    ) -> Result<(), StoreError> {
        let mut values = facts(task);
        values.extend(bind![id, version]);
        let clause = scope::companies(self.permit.scope(), &mut values);
        let sql = format!(
            "UPDATE task SET reference = $1, title = $2, sort_key = $3, description = $4, weekly_minutes = $5, \
             times_per_week = $6, slots = $7, demands = $8, skills = $9, certificates = $10, now_function = $11, \
             movable = $12, learning_days = $13, catalogue = $14, demands_asked = $15, version = version + 1 \
             WHERE id = $16 AND version = $17 AND company_id IN (SELECT c.id FROM company c WHERE {})",
            clause.sql
        );
        self.tx.run_one(&sql, values).await
    }

    /// Takes a task out of the inventory.
    ///
    /// # Errors
    /// [`StoreError::Stale`] when `version` is no longer the row's, [`StoreError::Blocked`] when it is in
    /// a bundle.
    pub async fn remove_task(&mut self, id: TaskId, version: RowVersion) -> Result<(), StoreError> {
        self.remove("task", bind![id, version]).await
    }

    async fn remove(&mut self, table: &'static str, mut values: Vec<Value>) -> Result<(), StoreError> {
        let clause = scope::companies(self.permit.scope(), &mut values);
        let sql = format!(
            "DELETE FROM {table} WHERE id = $1 AND version = $2 \
             AND company_id IN (SELECT c.id FROM company c WHERE {})",
            clause.sql
        );
        self.tx.run_one(&sql, values).await
    }

    pub(super) async fn must_reach_unit(
        &mut self,
        (company, unit): (CompanyId, UnitId),
    ) -> Result<(), StoreError> {
        let mut values = bind![unit, company];
        let clause = scope::companies(self.permit.scope(), &mut values);
        let sql = format!(
            "SELECT u.id FROM unit u JOIN company c ON c.id = u.company_id WHERE u.id = $1 AND c.id = $2 AND {}",
            clause.sql
        );
        self.tx.one("unit", &sql, values).await?.ok_or(StoreError::Missing).map(|_| ())
    }
}

/// The columns from `reference` to `demands_asked`.
fn facts(task: &Task) -> Vec<Value> {
    bind![
        task.reference.as_ref(),
        &task.title,
        sort_key(task.title.as_str()),
        task.description.as_ref(),
        task.weekly_minutes,
        task.times_per_week,
        task.slots,
        task.demands.unwrap_or_default(),
        codes_to_text(&task.skills),
        codes_to_text(&task.certificates),
        task.now_function.as_ref(),
        task.movable,
        task.learning_days,
        task.catalogue.as_ref(),
        task.demands.is_some(),
    ]
}
