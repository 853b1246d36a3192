//! Companies, units, full-time equivalents and contacts.

mod read;
mod whole;
mod write;

use kernel::{CompanyId, ContactId, UnitId};
use policy::Located;
pub(crate) use read::business;

use crate::{StoreError, Tx, bind::bind};

impl Tx {
    /// Where a company lies; `None` when it is not there.
    ///
    /// # Errors
    /// [`StoreError::Down`].
    pub async fn locate_company(&self, id: CompanyId) -> Result<Option<Located>, StoreError> {
        self.locate_by_company("SELECT c.id FROM company c WHERE c.id = $1", bind![id]).await
    }

    /// Where a production unit lies.
    ///
    /// # Errors
    /// [`StoreError::Down`].
    pub async fn locate_unit(&self, id: UnitId) -> Result<Option<Located>, StoreError> {
        self.locate_by_company("SELECT u.company_id FROM unit u WHERE u.id = $1", bind![id]).await
    }

    /// Where a contact lies.
    ///
    /// # Errors
    /// [`StoreError::Down`].
    pub async fn locate_contact(&self, id: ContactId) -> Result<Option<Located>, StoreError> {
        self.locate_by_company("SELECT k.company_id FROM contact k WHERE k.id = $1", bind![id]).await
    }

    /// Where something of a company lies: `inner` gives the company's id.
    pub(crate) async fn locate_by_company(
        &self,
        inner: &str,
        values: Vec<sea_orm::Value>,
    ) -> Result<Option<Located>, StoreError> {
        let sql = format!("SELECT id, organisation_id, partnership_id FROM company WHERE id = ({inner})");
        let Some(row) = self.one("company", &sql, values).await? else { return Ok(None) };
        Ok(Some(Located {
            organisation: row.opt_id("organisation_id")?,
            partnership: row.opt_id("partnership_id")?,
            company: row.opt_id("id")?,
            ..Located::NOWHERE
        }))
    }
}
