//! Every position and every task with what a file names them by, in one statement each.

use kernel::Cvr;
use policy::{Act, Covers, ReadTasks};

use super::rows::{IN_BUNDLE, TASK, position, task_view};
use crate::{
    StoreError, Under, scope,
    views::{KnownPosition, KnownTask},
};

impl<A: Act + Covers<ReadTasks>> Under<'_, A> {
    /// Every position within the scope, by company and title.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn whole_positions(&mut self) -> Result<Vec<KnownPosition>, StoreError> {
        let mut values = Vec::new();
        let clause = scope::companies(self.permit.scope(), &mut values).sql;
        let sql = format!(
            "SELECT s.id, s.version, s.reference, s.title, s.occupation_code, s.people, s.unit_id, s.company_id, c.cvr, \
             (SELECT d.title FROM task t JOIN bundle_task e ON e.task_id = t.id JOIN bundle d ON d.id = e.bundle_id \
             WHERE t.position_id = s.id ORDER BY d.id LIMIT 1) AS held \
             FROM position s JOIN company c ON c.id = s.company_id WHERE {clause} \
             ORDER BY c.sort_key, c.id, s.sort_key, s.id"
        );
        let rows = self.tx.all("position", &sql, values).await?;
        rows.iter()
            .map(|row| {
                Ok(KnownPosition {
                    id: row.id("id")?,
                    version: row.version("version")?,
                    position: position(row)?,
                    company: row.id("company_id")?,
                    cvr: row.parsed("cvr", |text| Cvr::parse(text).ok())?,
                    unit: row.id("unit_id")?,
                    held: row.opt_text("held")?,
                })
            })
            .collect()
    }

    /// Every task within the scope, by company, position and title.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn whole_tasks(&mut self) -> Result<Vec<KnownTask>, StoreError> {
        let mut values = Vec::new();
        let clause = scope::companies(self.permit.scope(), &mut values).sql;
        let sql = format!(
            "SELECT {TASK}, c.cvr, c.id AS company_id, s.reference AS position_reference \
             FROM task t JOIN company c ON c.id = t.company_id JOIN position s ON s.id = t.position_id \
             JOIN unit u ON u.id = s.unit_id {IN_BUNDLE} WHERE {clause} \
             ORDER BY c.sort_key, c.id, s.sort_key, s.id, t.sort_key, t.id"
        );
        let mut all = Vec::new();
        for row in &self.tx.all("task", &sql, values).await? {
            if let Some(view) = task_view(row)? {
                all.push(KnownTask {
                    company: row.id("company_id")?,
                    cvr: row.parsed("cvr", |text| Cvr::parse(text).ok())?,
                    position_reference: row.opt_typed("position_reference")?,
                    view,
                });
            }
        }
        Ok(all)
    }
}
