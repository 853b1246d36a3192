//! A new company, with its first unit when a postal code or P number is given.

use domain::{
    companies::{Business, Company, Refusal, Unit},
    input::Input,
};
use kernel::{CompanyId, Cvr, Faults, IndustryCode, Name, UnitId};
use policy::{Act, AddCompany, Covers, Permit, ReadCompanies, WriteCompanies};
use store::{StoreError, Tx};

use super::{Failure, read_business, read_unit};
use crate::{Ctx, Raw, Subject};

/// What a new company is made from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewCompany {
    /// Its facts.
    pub company: Company,
    /// What moves it, as far as asked.
    pub business: Business,
    /// Its first unit.
    pub unit: Option<Unit>,
}

impl NewCompany {
    /// Reads a form or a row; all faults at once. In the demo everything is invented.
    ///
    /// # Errors
    /// Every fault, field by field.
    pub fn parse(raw: &Raw, demo: bool) -> Result<Self, Faults<Refusal>> {
        let mut faults = Faults::new();
        let company = read_company(raw, demo, &mut faults);
        let business = read_business(raw, &mut faults);
        let wants_unit = raw.filled("p_number").is_some() || raw.filled("postal_code").is_some();
        let unit =
            if wants_unit { read_unit(raw, company.as_ref().map(|c| &c.name), &mut faults) } else { None };
        faults.finish(company.map(|company| Self { company, business, unit }))
    }
}

/// The company's own facts from a form or a row.
pub(super) fn read_company(raw: &Raw, invented: bool, faults: &mut Faults<Refusal>) -> Option<Company> {
    let cvr = faults.take("cvr", Cvr::parse(raw.text("cvr")).map_err(|bad| Input::from(bad).into()));
    let name = raw.required::<{ Name::MAX }, _>("name", faults);
    let industry =
        raw.read("industry", faults, |text| IndustryCode::parse(industry_digits(text)).map_err(Input::from));
    Some(Company { cvr: cvr?, name: name?, industry, invented: invented || raw.ticked("invented") })
}

/// A choice from a list reads «561110 Restauranter»: the code stands first.
fn industry_digits(text: &str) -> &str {
    text.split_whitespace().next().unwrap_or(text)
}

/// Adds a company to the actor's partnership.
///
/// # Errors
/// [`Failure`]: a CVR number that the partnership knows already is refused at its field.
pub async fn add_company(ctx: &Ctx, raw: &Raw) -> Result<CompanyId, Failure> {
    let mut tx = ctx.write().await?;
    let permit = ctx.leave::<AddCompany, _>().await?;
    let command = NewCompany::parse(raw, ctx.app().demo)?;
    let id = add_company_in(ctx, &mut tx, &permit, &command).await?;
    ctx.wrote(&tx, &permit, Subject::row("company", id.uuid())).await?;
    ctx.commit(tx, id).await?;
    Ok(id)
}

/// The work of [`add_company`], for imports too.
///
/// # Errors
/// [`Failure`].
pub async fn add_company_in<A>(
    ctx: &Ctx,
    tx: &mut Tx,
    permit: &Permit<A>,
    command: &NewCompany,
) -> Result<CompanyId, Failure>
where
    A: Act + Covers<ReadCompanies> + Covers<WriteCompanies>,
{
    if tx.under(permit).find_company_by_cvr(&command.company.cvr).await?.is_some() {
        return Err(taken(&command.company.cvr));
    }
    let id = CompanyId::new(ctx.fresh());
    match tx.under(permit).add_company(id, &command.company, &command.business, ctx.now()).await {
        Err(StoreError::Blocked) => return Err(taken(&command.company.cvr)),
        other => other?,
    }
    if let Some(unit) = &command.unit {
        tx.under(permit).add_unit(UnitId::new(ctx.fresh()), id, unit).await?;
    }
    Ok(id)
}

pub(super) fn taken(cvr: &Cvr) -> Failure {
    Failure::refused("cvr", Refusal::CvrTaken(cvr.to_string()))
}
