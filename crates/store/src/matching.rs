//! The snapshot that matching ranks: whole tables within the permit's scope in few statements.

mod bundles;
mod citizens;

use domain::partners::Mode;
use kernel::{BundleId, CitizenId, ProposalId};
use policy::Located;

use crate::{
    StoreError, Tx,
    bind::bind,
    changes::{COUNTS, Changes},
    partners::MODE,
    placements::open_states,
    row::Row,
};

/// Where somebody or something to match lies.
#[derive(Debug, Clone, Copy)]
pub struct ToMatch {
    /// `None` when nothing is there.
    pub at: Option<Located>,
    /// What the installation holds.
    pub mode: Mode,
    /// How often what is matched was changed until now.
    pub changes: Changes,
}

impl ToMatch {
    const NOWHERE: Self = Self {
        at: None,
        mode: Mode::CompaniesOnly,
        changes: Changes { people: 0, jobs: 0, hours: 0, proposals: 0 },
    };
}

impl Tx {
    /// Where a person to match lies.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn locate_citizen_to_match(&self, id: CitizenId) -> Result<ToMatch, StoreError> {
        let mut values = bind![id, MODE];
        let in_caseload = self.in_caseload(&mut values);
        let sql = format!(
            "SELECT b.organisation_id, (SELECT s.value FROM setting s WHERE s.name = $2) AS mode, {COUNTS}, \
             {in_caseload} FROM citizen b WHERE b.id = $1"
        );
        let Some(row) = self.one("citizen", &sql, values).await? else {
            return Ok(ToMatch::NOWHERE);
        };
        let organisation = row.opt_id("organisation_id")?;
        let in_caseload = row.flag("in_caseload")?;
        to_match(&row, Located { organisation, citizen: Some(id), in_caseload, ..Located::NOWHERE })
    }

    /// The same, with the proposal of the person for a small job that something can still come of.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn locate_pair_to_match(
        &self,
        id: CitizenId,
        bundle: BundleId,
    ) -> Result<(ToMatch, Option<ProposalId>), StoreError> {
        let sql = format!(
            "SELECT b.organisation_id, (SELECT s.value FROM setting s WHERE s.name = $2) AS mode, \
             (SELECT p.id FROM proposal p WHERE p.citizen_id = b.id AND p.bundle_id = $3 AND p.state IN ({})) AS proposal, \
             {COUNTS} FROM citizen b WHERE b.id = $1",
            open_states()
        );
        let Some(row) = self.one("citizen", &sql, bind![id, MODE, bundle]).await? else {
            return Ok((ToMatch::NOWHERE, None));
        };
        let organisation = row.opt_id("organisation_id")?;
        let at = Located { organisation, citizen: Some(id), ..Located::NOWHERE };
        Ok((to_match(&row, at)?, row.opt_id("proposal")?))
    }

    /// Where a bundle to match lies.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn locate_bundle_to_match(&self, id: BundleId) -> Result<ToMatch, StoreError> {
        let sql = format!(
            "SELECT c.id AS company_id, c.organisation_id, c.partnership_id, \
             (SELECT s.value FROM setting s WHERE s.name = $2) AS mode, {COUNTS} \
             FROM bundle d JOIN company c ON c.id = d.company_id WHERE d.id = $1"
        );
        let Some(row) = self.one("bundle", &sql, bind![id, MODE]).await? else {
            return Ok(ToMatch::NOWHERE);
        };
        let located = Located {
            organisation: row.opt_id("organisation_id")?,
            partnership: row.opt_id("partnership_id")?,
            company: row.opt_id("company_id")?,
            ..Located::NOWHERE
        };
        to_match(&row, located)
    }
}

fn to_match(row: &Row, at: Located) -> Result<ToMatch, StoreError> {
    Ok(ToMatch { at: Some(at), mode: mode(row)?, changes: Changes::of(row)? })
}

/// What the installation holds, from a row that read its setting along: companies until it is said.
fn mode(row: &Row) -> Result<Mode, StoreError> {
    match row.opt_text("mode")? {
        None => Ok(Mode::CompaniesOnly),
        Some(code) => Mode::from_code(&code).ok_or_else(|| row.corrupt("mode")),
    }
}
