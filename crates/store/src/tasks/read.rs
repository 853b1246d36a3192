//! Reading positions, tasks and bundles.

use domain::tasks::BundleState;
use kernel::{BundleId, CompanyId, OccupationCode, PositionId, TaskId, UnitId};
use policy::{Act, Covers, ReadReference, ReadTasks};
use sea_orm::Value;

use super::rows::{IN_BUNDLE, TASK, bundle, position, task_view, workplace};
use crate::{
    StoreError, Under,
    bind::{bind, placeholders},
    placements::{holder, taken},
    scope,
    views::{BundleView, Inventory, InventoryUnit, PositionView, TaskView},
};

impl<A: Act + Covers<ReadTasks>> Under<'_, A> {
    /// A position with its tasks.
    ///
    /// # Errors
    /// [`StoreError::Missing`] when it is not within the scope.
    pub async fn position(&mut self, id: PositionId) -> Result<PositionView, StoreError> {
        let mut values = bind![id];
        let clause = scope::companies(self.permit.scope(), &mut values);
        let sql = format!(
            "SELECT s.id, s.version, s.reference, s.title, s.occupation_code, s.people, s.company_id, \
             c.name AS company_name, c.invented, p.name AS place, o.title_da, o.title_en, {TASK} \
             FROM position s JOIN company c ON c.id = s.company_id JOIN unit u ON u.id = s.unit_id \
             LEFT JOIN postal_code p ON p.code = u.postal_code LEFT JOIN occupation o ON o.code = s.occupation_code \
             LEFT JOIN task t ON t.position_id = s.id {IN_BUNDLE} \
             WHERE s.id = $1 AND {} ORDER BY t.sort_key, t.id",
            clause.sql
        );
        let rows = self.tx.all("position", &sql, values).await?;
        let row = rows.first().ok_or(StoreError::Missing)?;
        let title = row.opt_text("title_da")?;
        Ok(PositionView {
            id,
            version: row.version("version")?,
            position: position(row)?,
            at: workplace(row)?,
            occupation: title.map(|da| row.opt_text("title_en").map(|en| (da, en))).transpose()?,
            tasks: rows.iter().filter_map(|row| task_view(row).transpose()).collect::<Result<_, _>>()?,
        })
    }

    /// A bundle with its tasks.
    ///
    /// # Errors
    /// [`StoreError::Missing`] when it is not within the scope.
    pub async fn bundle(&mut self, id: BundleId) -> Result<BundleView, StoreError> {
        let mut values = bind![id];
        let clause = scope::companies(self.permit.scope(), &mut values);
        let sql = format!(
            "SELECT d.id, d.version, d.title, d.legal_form, d.purpose, d.steps, d.responsible, d.ends_on, d.starts_on, \
             d.weekly_minutes, d.freed_minutes, d.demands, d.slots, d.state, d.closed_tasks, d.company_id, c.name AS company_name, \
             c.invented, p.name AS place, h.from_date AS taken_from, h.to_date AS taken_to, {TASK} \
             FROM bundle d JOIN company c ON c.id = d.company_id JOIN unit u ON u.id = d.unit_id \
             LEFT JOIN postal_code p ON p.code = u.postal_code LEFT JOIN bundle_task e ON e.bundle_id = d.id \
             LEFT JOIN task t ON t.id = e.task_id LEFT JOIN position s ON s.id = t.position_id {} \
             WHERE d.id = $1 AND {} ORDER BY t.sort_key, t.id",
            holder(),
            clause.sql
        );
        let rows = self.tx.all("bundle", &sql, values).await?;
        let row = rows.first().ok_or(StoreError::Missing)?;
        Ok(BundleView {
            id,
            version: row.version("version")?,
            bundle: bundle(row)?,
            state: row.parsed("state", BundleState::from_code)?,
            taken: taken(row)?,
            closed_tasks: row.text("closed_tasks")?.lines().map(str::to_owned).collect(),
            at: workplace(row)?,
            tasks: rows.iter().filter_map(|row| task_view(row).transpose()).collect::<Result<_, _>>()?,
        })
    }

    /// A company's units with all their tasks.
    ///
    /// # Errors
    /// [`StoreError::Missing`] when the company is not within the scope.
    pub async fn inventory(&mut self, company: CompanyId) -> Result<Inventory, StoreError> {
        let mut values = bind![company];
        let clause = scope::companies(self.permit.scope(), &mut values);
        let sql = format!(
            "SELECT c.name AS company_name, c.invented, p.name AS place, {TASK} FROM company c \
             LEFT JOIN unit u ON u.company_id = c.id LEFT JOIN postal_code p ON p.code = u.postal_code \
             LEFT JOIN position s ON s.unit_id = u.id LEFT JOIN task t ON t.position_id = s.id {IN_BUNDLE} \
             WHERE c.id = $1 AND {} ORDER BY u.sort_key, u.id, s.sort_key, s.id, t.sort_key, t.id",
            clause.sql
        );
        let rows = self.tx.all("company", &sql, values).await?;
        let first = rows.first().ok_or(StoreError::Missing)?;
        let mut units: Vec<InventoryUnit> = Vec::new();
        for row in &rows {
            let Some(id) = row.opt_id::<UnitId>("unit_id")? else { continue };
            if units.last().is_none_or(|last| last.id != id) {
                let (name, place) = (row.text("unit_name")?, row.opt_text("place")?);
                units.push(InventoryUnit { id, name, place, tasks: Vec::new() });
            }
            if let (Some(unit), Some(task)) = (units.last_mut(), task_view(row)?) {
                unit.tasks.push(task);
            }
        }
        Ok(Inventory {
            company,
            company_name: first.text("company_name")?,
            invented: first.flag("invented")?,
            units,
        })
    }

    /// A task with the bundle it is in.
    ///
    /// # Errors
    /// [`StoreError::Missing`] when it is not within the scope.
    pub async fn task(&mut self, id: TaskId) -> Result<TaskView, StoreError> {
        self.tasks_where("t.id = $1", bind![id]).await?.pop().ok_or(StoreError::Missing)
    }

    /// The company of a position, with its name.
    ///
    /// # Errors
    /// [`StoreError::Missing`] when it is not within the scope.
    pub async fn company_of(&mut self, position: PositionId) -> Result<(CompanyId, String), StoreError> {
        let mut values = bind![position];
        let clause = scope::companies(self.permit.scope(), &mut values);
        let sql = format!(
            "SELECT c.id, c.name FROM position s JOIN company c ON c.id = s.company_id WHERE s.id = $1 AND {}",
            clause.sql
        );
        let row = self.tx.one("company", &sql, values).await?.ok_or(StoreError::Missing)?;
        Ok((row.id("id")?, row.text("name")?))
    }

    /// Tasks of a company by their ids; what is not the company's is left out.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn tasks_of(
        &mut self,
        company: CompanyId,
        ids: &[TaskId],
    ) -> Result<Vec<TaskView>, StoreError> {
        if ids.is_empty() {
            return Ok(Vec::new());
        }
        let mut values = bind![company];
        let list = placeholders(ids.iter().copied(), &mut values);
        self.tasks_where(&format!("t.company_id = $1 AND t.id IN ({list})"), values).await
    }

    async fn tasks_where(
        &mut self,
        condition: &str,
        mut values: Vec<Value>,
    ) -> Result<Vec<TaskView>, StoreError> {
        let clause = scope::companies(self.permit.scope(), &mut values);
        let sql = format!(
            "SELECT {TASK} FROM task t JOIN company c ON c.id = t.company_id JOIN position s ON s.id = t.position_id \
             JOIN unit u ON u.id = s.unit_id {IN_BUNDLE} WHERE {condition} AND {} ORDER BY t.sort_key, t.id",
            clause.sql
        );
        let rows = self.tx.all("task", &sql, values).await?;
        rows.iter().filter_map(|row| task_view(row).transpose()).collect()
    }
}

impl<A: Act + Covers<ReadReference>> Under<'_, A> {
    /// Whether the list of occupations holds the code.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn knows_occupation(&mut self, code: &OccupationCode) -> Result<bool, StoreError> {
        let sql = "SELECT code FROM occupation WHERE code = $1";
        Ok(self.tx.one("occupation", sql, bind![code]).await?.is_some())
    }
}
