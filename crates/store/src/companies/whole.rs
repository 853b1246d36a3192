//! Every company with all that a file holds of it, in three statements.

use std::collections::BTreeMap;

use kernel::{CompanyId, Date};
use policy::{Act, Covers, FieldGroup, ReadCompanies};

use super::read::{UNIT, business, company, contact, fte_month, unit};
use crate::{
    StoreError, Under,
    views::{CompanyFilter, KnownCompany, Shown},
};

impl<A: Act + Covers<ReadCompanies>> Under<'_, A> {
    /// Every company under a filter within the scope, by name; `on` is today.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn whole_companies(
        &mut self,
        filter: &CompanyFilter,
        on: Date,
    ) -> Result<Vec<KnownCompany>, StoreError> {
        let mut values = Vec::new();
        let clause = self.company_condition(filter, on, &mut values);
        let sql = format!("SELECT c.* FROM company c WHERE {clause} ORDER BY c.sort_key, c.id");
        let mut all = Vec::new();
        let mut place: BTreeMap<CompanyId, usize> = BTreeMap::new();
        for row in &self.tx.all("company", &sql, values.clone()).await? {
            let id = row.id("id")?;
            place.insert(id, all.len());
            all.push(KnownCompany {
                id,
                version: row.version("version")?,
                company: company(row)?,
                business: Shown::when(self.permit.opens(FieldGroup::Business), business(row)?),
                units: Vec::new(),
                contacts: Vec::new(),
            });
        }
        let sql = format!(
            "SELECT u.company_id, {UNIT} FROM unit u JOIN company c ON c.id = u.company_id \
             LEFT JOIN postal_code p ON p.code = u.postal_code LEFT JOIN fte_month f ON f.unit_id = u.id WHERE {clause} ORDER BY u.sort_key, u.id, f.month"
        );
        for row in &self.tx.all("unit", &sql, values.clone()).await? {
            let of: CompanyId = row.id("company_id")?;
            let Some(known) = place.get(&of).and_then(|at| all.get_mut(*at)) else { continue };
            let id = row.id("unit_id")?;
            if known.units.last().is_none_or(|last| last.id != id) {
                known.units.push(unit(row, id)?);
            }
            if let (Some(last), Some(month)) = (known.units.last_mut(), fte_month(row)?) {
                last.fte.push(month);
            }
        }
        if self.permit.opens(FieldGroup::CompanyContact) {
            let sql = format!(
                "SELECT k.company_id, k.id AS contact_id, k.name AS contact_name, k.work_function, k.phone, k.email, \
                 k.version AS contact_version FROM contact k JOIN company c ON c.id = k.company_id \
                 WHERE {clause} ORDER BY k.sort_key, k.id"
            );
            for row in &self.tx.all("contact", &sql, values).await? {
                let of: CompanyId = row.id("company_id")?;
                let Some(known) = place.get(&of).and_then(|at| all.get_mut(*at)) else { continue };
                known.contacts.push(contact(row, row.id("contact_id")?, "contact_name")?);
            }
        }
        Ok(all)
    }
}
