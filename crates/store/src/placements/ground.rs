//! What a proposal to be made stands on, in one statement.

use domain::{
    citizens::{Card, CardDetail},
    companies::Business,
    placements::{ProposalState, Request},
};
use kernel::{BundleId, CitizenId, CompanyId, Date};
use policy::{Act, Covers, FieldGroup, ReadCitizens, ReadCompanies, ReadProposals};

use crate::{
    StoreError, Under,
    bind::bind,
    citizens::told,
    row::Row,
    scope,
    views::{EarlierProposal, Ground},
};

impl<A: Act + Covers<ReadProposals> + Covers<ReadCompanies> + Covers<ReadCitizens>> Under<'_, A> {
    /// What moves the company, when it was asked by whomever of the partnership (days and whether anything
    /// waits, nobody's data), what was proposed for the two before, the area that a card names, how much the
    /// card says of its steps, and the months of the small job's unit.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn ground(
        &mut self,
        (citizen, bundle): (CitizenId, BundleId),
        company: CompanyId,
        steps: &[Card],
        on: Date,
    ) -> Result<Ground, StoreError> {
        let mut values = bind![company, citizen, bundle];
        let protected = self.permit.opens(FieldGroup::Protected);
        let of_company = scope::companies(self.permit.scope(), &mut values).sql;
        let of_proposal = scope::proposals(self.permit.scope(), protected, on, &mut values).sql;
        let of_citizen = self.reached_citizens(&mut values);
        let told = told(steps, on, &mut values);
        let sql = format!(
            "SELECT 'business' AS what, c.id AS id, c.lives_of AS w, c.grows AS x, c.limits AS y, \
             c.labour_plan AS z, CAST(0 AS BIGINT) AS at, 0 AS n FROM company c WHERE c.id = $1 AND {of_company} \
             UNION ALL SELECT 'request', p.company_id, p.asked_on, NULL, NULL, NULL, 0, \
             max(CASE WHEN p.state = 'waiting' THEN 1 ELSE 0 END) FROM proposal p \
             JOIN company c ON c.id = p.company_id WHERE p.company_id = $1 AND {of_company} \
             GROUP BY p.company_id, p.asked_on \
             UNION ALL SELECT 'earlier', p.id, p.state, NULL, NULL, NULL, p.proposed_at, 0 \
             FROM proposal p JOIN citizen b ON b.id = p.citizen_id \
             WHERE p.citizen_id = $2 AND p.bundle_id = $3 AND {of_proposal} \
             UNION ALL SELECT 'area', o.id, coalesce(m.area, s.name), NULL, NULL, NULL, 0, 0 \
             FROM citizen b JOIN organisation o ON o.id = b.organisation_id \
             JOIN partnership s ON s.id = o.partnership_id \
             LEFT JOIN municipality m ON m.code = o.municipality_code WHERE b.id = $2 AND {of_citizen} \
             UNION ALL SELECT 'month', f.unit_id, f.month, NULL, NULL, NULL, 0, f.fte_hundredths \
             FROM bundle d JOIN company c ON c.id = d.company_id JOIN fte_month f ON f.unit_id = d.unit_id \
             WHERE d.id = $3 AND {of_company} \
             UNION ALL SELECT 'card', b.id, {told}, NULL, NULL, NULL, 0, 0 FROM citizen b \
             WHERE b.id = $2 AND {of_citizen} ORDER BY what, at DESC, w"
        );
        let business = self.permit.opens(FieldGroup::Business);
        let mut ground = Ground::default();
        for row in self.tx.all("proposal", &sql, values).await? {
            ground.put(&row, business)?;
        }
        Ok(ground)
    }
}

impl Ground {
    fn put(&mut self, row: &Row, business: bool) -> Result<(), StoreError> {
        match row.text("what")?.as_str() {
            "business" if business => {
                self.business = Business {
                    lives_of: row.opt_typed("w")?,
                    grows: row.opt_typed("x")?,
                    limits: row.opt_typed("y")?,
                    labour_plan: row.opt_typed("z")?,
                    ..Business::default()
                }
            }
            "business" => {}
            "request" => self.requests.push(Request { on: row.date("w")?, waits: row.int("n")? == 1 }),
            "earlier" => self.earlier.push(EarlierProposal {
                id: row.id("id")?,
                state: row.parsed("w", ProposalState::from_code)?,
                proposed_at: row.moment("at")?,
            }),
            "card" => self.card = Some(row.parsed("w", CardDetail::from_code)?),
            "area" => self.area = row.opt_text("w")?,
            "month" => self.months.push((row.month("w")?, row.fte("n")?)),
            _ => return Err(row.corrupt("what")),
        }
        Ok(())
    }
}
