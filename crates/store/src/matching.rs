//! The snapshot that matching ranks: whole tables within the permit's scope in few statements.

mod bundles;
mod citizens;

use kernel::{BundleId, CitizenId};
use policy::Located;

use crate::{StoreError, Tx, bind::bind};

impl Tx {
    /// Where a person to match lies; `None` when nobody is there.
    ///
    /// # Errors
    /// [`StoreError::Down`].
    pub async fn locate_citizen_to_match(&self, id: CitizenId) -> Result<Option<Located>, StoreError> {
        let sql = "SELECT b.organisation_id FROM citizen b WHERE b.id = $1";
        let Some(row) = self.one("citizen", sql, bind![id]).await? else { return Ok(None) };
        let organisation = row.opt_id("organisation_id")?;
        Ok(Some(Located { organisation, citizen: Some(id), ..Located::NOWHERE }))
    }

    /// Where a bundle to match lies; `None` when it is not there.
    ///
    /// # Errors
    /// [`StoreError::Down`].
    pub async fn locate_bundle_to_match(&self, id: BundleId) -> Result<Option<Located>, StoreError> {
        self.locate_by_company("SELECT d.company_id FROM bundle d WHERE d.id = $1", bind![id]).await
    }
}
