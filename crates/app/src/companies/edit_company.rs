//! The company's own facts, changed.

use domain::companies::{Business, Company};
use kernel::{CompanyId, Faults, RowVersion};
use policy::{EditCompany, Permit, Scope};
use store::{StoreError, Tx};

use super::{
    Failure,
    add_company::{read_company, taken},
};
use crate::{Ctx, Raw, Subject};

/// Changes number, name and industry; the number only for those who see every company.
///
/// # Errors
/// [`Failure::Stale`] when somebody else changed the company since the form was made.
pub async fn edit_company(ctx: &Ctx, id: CompanyId, version: RowVersion, raw: &Raw) -> Result<(), Failure> {
    let mut tx = ctx.write().await?;
    let subject = Subject::row("company", id.uuid());
    let permit = ctx.permit::<EditCompany, _>(tx.locate_company(id).await?, subject).await?;
    let now = tx.under(&permit).company(id, ctx.today()).await?;
    let mut raw = raw.clone();
    // Whoever sees this company alone keeps its number: a refusal would tell which others there are.
    if matches!(permit.scope(), Scope::Company(_)) {
        raw.set("cvr", now.company.cvr.as_str());
    }
    let mut faults = Faults::new();
    let company = read_company(&raw, now.company.invented, &mut faults);
    let company = faults.finish(company)?;
    if let Some(other) = tx.under(&permit).find_company_by_cvr(&company.cvr).await?
        && other != id
    {
        return Err(taken(&company.cvr));
    }
    let business = now.business.seen().cloned().unwrap_or_default();
    save(ctx, &mut tx, &permit, (id, version, now.version), &company, &business).await?;
    ctx.wrote(&tx, &permit, subject).await?;
    ctx.commit(tx, id).await
}

/// Saves over the version the form was made from.
pub(super) async fn save(
    ctx: &Ctx,
    tx: &mut Tx,
    permit: &Permit<EditCompany>,
    (id, made_from, now): (CompanyId, RowVersion, RowVersion),
    company: &Company,
    business: &Business,
) -> Result<(), Failure> {
    if made_from != now {
        return Err(Failure::Stale);
    }
    match tx.under(permit).save_company(id, made_from, company, business, ctx.now()).await {
        Err(StoreError::Blocked) => Err(taken(&company.cvr)),
        other => Ok(other?),
    }
}
