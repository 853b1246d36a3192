//! The snapshot that matching ranks: whole tables within the permit's scope in few statements.

mod bundles;
mod citizens;

use domain::partners::Mode;
use kernel::{BundleId, CitizenId, ProposalId};
use policy::Located;

use crate::{StoreError, Tx, bind::bind, partners::MODE, placements::open_states, row::Row};

impl Tx {
    /// Where a person to match lies, `None` when nobody is there; and what the installation holds, in
    /// the same statement.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn locate_citizen_to_match(
        &self,
        id: CitizenId,
    ) -> Result<(Option<Located>, Mode), StoreError> {
        let sql = "SELECT b.organisation_id, (SELECT s.value FROM setting s WHERE s.name = $2) AS mode \
                   FROM citizen b WHERE b.id = $1";
        let Some(row) = self.one("citizen", sql, bind![id, MODE]).await? else {
            return Ok((None, Mode::CompaniesOnly));
        };
        let organisation = row.opt_id("organisation_id")?;
        Ok((Some(Located { organisation, citizen: Some(id), ..Located::NOWHERE }), mode(&row)?))
    }

    /// The same, with the proposal of the person for a small job that something can still come of.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn locate_pair_to_match(
        &self,
        id: CitizenId,
        bundle: BundleId,
    ) -> Result<(Option<Located>, Mode, Option<ProposalId>), StoreError> {
        let sql = format!(
            "SELECT b.organisation_id, (SELECT s.value FROM setting s WHERE s.name = $2) AS mode, \
             (SELECT p.id FROM proposal p WHERE p.citizen_id = b.id AND p.bundle_id = $3 AND p.state IN ({})) AS proposal \
             FROM citizen b WHERE b.id = $1",
            open_states()
        );
        let Some(row) = self.one("citizen", &sql, bind![id, MODE, bundle]).await? else {
            return Ok((None, Mode::CompaniesOnly, None));
        };
        let organisation = row.opt_id("organisation_id")?;
        let at = Located { organisation, citizen: Some(id), ..Located::NOWHERE };
        Ok((Some(at), mode(&row)?, row.opt_id("proposal")?))
    }

    /// Where a bundle to match lies, `None` when it is not there; and what the installation holds, in
    /// the same statement.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn locate_bundle_to_match(&self, id: BundleId) -> Result<(Option<Located>, Mode), StoreError> {
        let sql = "SELECT c.id AS company_id, c.organisation_id, c.partnership_id, \
                   (SELECT s.value FROM setting s WHERE s.name = $2) AS mode \
                   FROM bundle d JOIN company c ON c.id = d.company_id WHERE d.id = $1";
        let Some(row) = self.one("bundle", sql, bind![id, MODE]).await? else {
            return Ok((None, Mode::CompaniesOnly));
        };
        let located = Located {
            organisation: row.opt_id("organisation_id")?,
            partnership: row.opt_id("partnership_id")?,
            company: row.opt_id("company_id")?,
            citizen: None,
        };
        Ok((Some(located), mode(&row)?))
    }
}

/// What the installation holds, from a row that read its setting along: companies until it is said.
fn mode(row: &Row) -> Result<Mode, StoreError> {
    match row.opt_text("mode")? {
        None => Ok(Mode::CompaniesOnly),
        Some(code) => Mode::from_code(&code).ok_or_else(|| row.corrupt("mode")),
    }
}
