//! What a bundle asks for, as far as a card shows it.

use kernel::BundleId;
use policy::{Act, Covers, ReadTasks};

use crate::{StoreError, Under, bind::bind, row::codes_from_text, scope, views::BundleAsks};

impl<A: Act + Covers<ReadTasks>> Under<'_, A> {
    /// Title, company and certificates of a bundle within the scope.
    ///
    /// # Errors
    /// [`StoreError::Missing`] when it is not within the scope.
    pub async fn bundle_asks(&mut self, id: BundleId) -> Result<BundleAsks, StoreError> {
        let mut values = bind![id];
        let clause = scope::companies(self.permit.scope(), &mut values);
        let sql = format!(
            "SELECT d.title, c.name, t.certificates FROM bundle d JOIN company c ON c.id = d.company_id \
             LEFT JOIN bundle_task k ON k.bundle_id = d.id LEFT JOIN task t ON t.id = k.task_id \
             WHERE d.id = $1 AND {}",
            clause.sql
        );
        let rows = self.tx.all("bundle", &sql, values).await?;
        let first = rows.first().ok_or(StoreError::Missing)?;
        let mut asks = BundleAsks {
            title: first.text("title")?,
            company: first.text("name")?,
            certificates: std::collections::BTreeSet::new(),
        };
        for row in &rows {
            let codes: Vec<String> = codes_from_text(&row.opt_text("certificates")?.unwrap_or_default());
            asks.certificates.extend(codes);
        }
        Ok(asks)
    }
}
