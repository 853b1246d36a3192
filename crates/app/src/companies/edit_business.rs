//! *Forretningen*, changed.

use domain::{
    companies::{Business, Motive, Refusal},
    input::Input,
};
use kernel::{CompanyId, Faults, RowVersion};
use policy::EditCompany;

use super::{Failure, edit_company::save};
use crate::{Ctx, Raw, Subject};

/// Reads what moves a company; every field may be empty.
pub fn read_business(raw: &Raw, faults: &mut Faults<Refusal>) -> Business {
    Business {
        lives_of: raw.optional("lives_of", faults),
        grows: raw.optional("grows", faults),
        limits: raw.optional("limits", faults),
        motive: raw.read("motive", faults, |code| {
            Motive::from_code(code)
                .ok_or_else(|| Input::NotInList { given: code.to_owned(), list: "motives" })
        }),
        motive_words: raw.optional("motive_words", faults),
        labour_plan: raw.optional("labour_plan", faults),
    }
}

/// Changes what is known of the company's business.
///
/// # Errors
/// [`Failure::Stale`] when somebody else changed the company since the form was made.
pub async fn edit_business(ctx: &Ctx, id: CompanyId, version: RowVersion, raw: &Raw) -> Result<(), Failure> {
    let mut tx = ctx.write().await?;
    let subject = Subject::row("company", id.uuid());
    let permit = ctx.permit::<EditCompany, _>(tx.locate_company(id).await?, subject).await?;
    let now = tx.under(&permit).company(id, ctx.today()).await?;
    let mut faults = Faults::new();
    let business = read_business(raw, &mut faults);
    let business = faults.finish(Some(business))?;
    save(ctx, &mut tx, &permit, (id, version, now.version), &now.company, &business).await?;
    ctx.wrote(&tx, &permit, subject).await?;
    ctx.commit(tx, id).await
}
