//! Citizens with considerations, certificates, do-not-place, target groups and registrations.

mod card;
mod children;
mod notes;
mod programmes;
mod read;
mod relations;
mod write;

pub(crate) use card::told;
use kernel::CitizenId;
pub use notes::NoteRow;
use policy::{Act, FieldGroup, Located};
pub(crate) use read::skills;
pub use write::CitizenLinks;

use sea_orm::Value;

use crate::{StoreError, Tx, Under, bind::bind, scope};

impl Tx {
    /// Where a citizen lies; `None` when there is none. Says nothing about whether the actor may
    /// know a protected person: that is decided where the person is read.
    ///
    /// # Errors
    /// [`StoreError::Down`].
    pub async fn locate_citizen(&self, id: CitizenId) -> Result<Option<Located>, StoreError> {
        let mut values = bind![id];
        let in_caseload = self.in_caseload(&mut values);
        let sql = format!("SELECT b.id, b.organisation_id, {in_caseload} FROM citizen b WHERE b.id = $1");
        let Some(row) = self.one("citizen", &sql, values).await? else { return Ok(None) };
        Ok(Some(Located {
            organisation: row.opt_id("organisation_id")?,
            citizen: row.opt_id("id")?,
            in_caseload: row.flag("in_caseload")?,
            ..Located::NOWHERE
        }))
    }

    /// Whether citizen `b` is in the caseload of whoever asks, as a column.
    pub(crate) fn in_caseload(&self, values: &mut Vec<Value>) -> String {
        let named = self.caseload().map(|caseload| scope::named(caseload, values));
        format!("CASE WHEN {} THEN TRUE ELSE FALSE END AS in_caseload", named.as_deref().unwrap_or("1 = 0"))
    }
}

impl<A: Act> Under<'_, A> {
    /// Which citizens (alias `b`) the permit reaches, as a condition whose values are added.
    pub(crate) fn reached_citizens(&self, values: &mut Vec<Value>) -> String {
        scope::citizens(self.permit.scope(), self.permit.opens(FieldGroup::Protected), values).sql
    }
}
