//! Proposals, what citizens say to them, and the placements that come of them.

mod agreement;
mod agreement_rows;
mod agreements;
mod dialogue;
mod ground;
mod proposals;
mod read;
mod rows;

pub use agreement::{DURATION, NewPlacement, NewVerdict};
pub(crate) use agreements::holding;
use domain::placements::ProposalState;
use kernel::{PlacementId, ProposalId};
use policy::Located;
pub use proposals::NewProposal;

use crate::{StoreError, Tx, bind::bind};

/// The states of which something can still come, as SQL texts.
pub(crate) fn open_states() -> String {
    let open = ProposalState::ALL.iter().filter(|state| state.open());
    open.map(|state| format!("'{}'", state.code())).collect::<Vec<_>>().join(", ")
}

impl Tx {
    /// Where a placement lies; `None` when there is none.
    ///
    /// # Errors
    /// [`StoreError::Down`].
    pub async fn locate_placement(&self, id: PlacementId) -> Result<Option<Located>, StoreError> {
        let sql = "SELECT p.organisation_id, p.company_id, p.citizen_id FROM placement p WHERE p.id = $1";
        let Some(row) = self.one("placement", sql, bind![id]).await? else { return Ok(None) };
        Ok(Some(Located {
            organisation: row.opt_id("organisation_id")?,
            partnership: None,
            company: row.opt_id("company_id")?,
            citizen: row.opt_id("citizen_id")?,
        }))
    }

    /// Where a proposal lies; `None` when there is none.
    ///
    /// # Errors
    /// [`StoreError::Down`].
    pub async fn locate_proposal(&self, id: ProposalId) -> Result<Option<Located>, StoreError> {
        let sql = "SELECT p.organisation_id, p.company_id, p.citizen_id FROM proposal p WHERE p.id = $1";
        let Some(row) = self.one("proposal", sql, bind![id]).await? else { return Ok(None) };
        Ok(Some(Located {
            organisation: row.opt_id("organisation_id")?,
            partnership: None,
            company: row.opt_id("company_id")?,
            citizen: row.opt_id("citizen_id")?,
        }))
    }
}
