//! Citizens with considerations, certificates, do-not-place, target groups and registrations.

mod card;
mod children;
mod programmes;
mod read;
mod write;

pub(crate) use card::told;
use kernel::CitizenId;
use policy::Located;
pub(crate) use read::skills;
pub use write::CitizenLinks;

use crate::{StoreError, Tx, bind::bind};

impl Tx {
    /// Where a citizen lies; `None` when there is none. Says nothing about whether the actor may
    /// know a protected person: that is decided where the person is read.
    ///
    /// # Errors
    /// [`StoreError::Down`].
    pub async fn locate_citizen(&self, id: CitizenId) -> Result<Option<Located>, StoreError> {
        let sql = "SELECT b.id, b.organisation_id FROM citizen b WHERE b.id = $1";
        let Some(row) = self.one("citizen", sql, bind![id]).await? else { return Ok(None) };
        Ok(Some(Located {
            organisation: row.opt_id("organisation_id")?,
            partnership: None,
            company: None,
            citizen: row.opt_id("id")?,
        }))
    }
}
