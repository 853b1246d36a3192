//! Proposals, what citizens say to them, and the placements that come of them.

mod agreement;
mod agreement_rows;
mod agreements;
mod dialogue;
mod ground;
mod hours;
mod hours_rows;
mod needed;
mod placed;
mod plan_rows;
mod proposals;
mod read;
mod rows;

pub use agreement::{NewPlacement, NewVerdict};
pub(crate) use agreements::{held, holder, holding, supported, taken, week_now};
use domain::{partners::Role, placements::ProposalState};
pub(crate) use hours::{in_week, week_open, weeks_table};
use kernel::{CitizenId, PlacementId, ProposalId, UserId};
pub(crate) use placed::placed;
use policy::{Act, FieldGroup, Located};
pub use proposals::NewProposal;

use sea_orm::Value;

use crate::{
    StoreError, Tx, Under,
    bind::{Bind as _, quoted},
    folded::every_word,
    scope,
};

/// The states of which something can still come, as SQL texts.
pub(crate) fn open_states() -> String {
    quoted(ProposalState::ALL.iter().filter(|state| state.open()).map(|state| state.code()))
}

impl<A: Act> Under<'_, A> {
    /// Who acts, and the code of the role; without one the program itself.
    fn acting(&self) -> (Option<UserId>, &'static str) {
        let actor = self.permit.actor();
        (actor.user(), actor.role().map_or("program", Role::code))
    }

    /// What a search and a person narrow rows about a person and a company to (alias `p`, joined with `b` of
    /// `citizen`), beginning with ` AND`. Whoever may not see a name may not find by it or by its id either.
    fn narrowed(&self, search: Option<&str>, citizen: Option<CitizenId>, values: &mut Vec<Value>) -> String {
        let named = self.permit.opens(FieldGroup::Identity);
        let mut condition = String::new();
        if let Some(search) = search {
            let found = every_word(search, values, |n| {
                let name =
                    if named { format!(" OR b.search_key LIKE ${n} ESCAPE '\\'") } else { String::new() };
                format!(
                    "p.bundle_id IN (SELECT f.id FROM bundle f WHERE f.search_key LIKE ${n} ESCAPE '\\') \
                     OR p.company_id IN (SELECT g.id FROM company g WHERE g.search_key LIKE ${n} ESCAPE '\\'){name}"
                )
            });
            condition.push_str(&format!(" AND {found}"));
        }
        match citizen {
            Some(citizen) if named => {
                values.push(citizen.bind());
                condition.push_str(&format!(" AND p.citizen_id = ${}", values.len()));
            }
            Some(_) => condition.push_str(" AND 1 = 0"),
            None => {}
        }
        condition
    }
}

impl Tx {
    /// Where a placement lies; `None` when there is none.
    ///
    /// # Errors
    /// [`StoreError::Down`].
    pub async fn locate_placement(&self, id: PlacementId) -> Result<Option<Located>, StoreError> {
        self.locate_pair("placement", id.bind()).await
    }

    /// Where a proposal lies; `None` when there is none.
    ///
    /// # Errors
    /// [`StoreError::Down`].
    pub async fn locate_proposal(&self, id: ProposalId) -> Result<Option<Located>, StoreError> {
        self.locate_pair("proposal", id.bind()).await
    }

    async fn locate_pair(&self, table: &'static str, id: Value) -> Result<Option<Located>, StoreError> {
        let mut values = vec![id];
        let named = self.caseload().map(|caseload| scope::named_at(caseload, &mut values));
        let sql = format!(
            "SELECT p.organisation_id, p.company_id, p.citizen_id, CASE WHEN {} THEN TRUE ELSE FALSE END AS \
             in_caseload FROM {table} p WHERE p.id = $1",
            named.as_deref().unwrap_or("1 = 0")
        );
        let Some(row) = self.one(table, &sql, values).await? else { return Ok(None) };
        Ok(Some(Located {
            organisation: row.opt_id("organisation_id")?,
            partnership: None,
            company: row.opt_id("company_id")?,
            citizen: row.opt_id("citizen_id")?,
            in_caseload: row.flag("in_caseload")?,
        }))
    }
}
