//! A company's page, with the places the ratio rule gives at each unit.

use domain::companies::ratio::{Places, RatioMissing, months_of_average, places};
use kernel::{CompanyId, FULL_TIME_WEEK, Fte, Month, UnitId};
use policy::{Action, ShowCompany, may};
use store::views::{CompanyView, Placed, PlacedAt};

use crate::{
    Ctx, Failure, Never, Subject,
    placements::{Beside, placed_beside},
};

/// What the ratio rule gives at one unit today.
#[derive(Debug)]
pub struct UnitPlaces {
    /// The unit.
    pub unit: UnitId,
    /// Its places with citation, or what is missing to know them.
    pub places: Result<Places, RatioMissing>,
    /// Of these, what is in use by those whose agreements are kept here.
    pub used: Fte,
}

/// A company's page.
#[derive(Debug)]
pub struct CompanyPage {
    /// The company.
    pub view: CompanyView,
    /// Who works there or will, where that was asked for and as far as the actor may read placements.
    pub placed: Vec<Placed>,
    /// Places by unit, in the units' order.
    pub places: Vec<UnitPlaces>,
    /// The months that the ratio rule looks at today, the oldest first; none where no rule is known.
    pub ratio_months: Vec<Month>,
    /// Whether the actor may change it.
    pub may_edit: bool,
    /// Whether the actor may put tasks and bundles together.
    pub may_edit_tasks: bool,
}

/// Shows a company.
///
/// # Errors
/// [`Failure::NotThere`] when it is none of the actor's.
pub async fn show_company(ctx: &Ctx, id: CompanyId) -> Result<CompanyPage, Failure<Never>> {
    look(ctx, id, false).await
}

/// Shows a company with who works there.
///
/// # Errors
/// [`Failure::NotThere`] when it is none of the actor's.
pub async fn show_company_placed(ctx: &Ctx, id: CompanyId) -> Result<CompanyPage, Failure<Never>> {
    look(ctx, id, true).await
}

async fn look(ctx: &Ctx, id: CompanyId, named: bool) -> Result<CompanyPage, Failure<Never>> {
    let mut tx = ctx.read().await?;
    let subject = Subject::row("company", id.uuid());
    let permit = ctx.permit::<ShowCompany, _>(tx.locate_company(id).await?, subject).await?;
    let view = tx.under(&permit).company(id, ctx.today()).await?;
    let beside =
        if named { placed_beside(ctx, &mut tx, PlacedAt::Company(id)).await? } else { Beside::default() };
    ctx.saw_both((&permit, subject), beside.seen()).await?;
    let today = ctx.today();
    let limits = ctx.app().law.ratio_limits(today);
    let places = view
        .units
        .iter()
        .map(|unit| {
            let months: Vec<_> = unit.fte.iter().map(|month| (month.month, month.fte)).collect();
            let supported = view.supported.get(&unit.id).copied().unwrap_or_default();
            let used = Fte::of_week(supported, FULL_TIME_WEEK);
            UnitPlaces { unit: unit.id, places: places(&months, today, &limits), used }
        })
        .collect();
    let ratio_months = limits.cited().map(|cited| months_of_average(today, &cited.value)).unwrap_or_default();
    let may_edit = may(ctx.actor(), Action::EditCompany);
    let may_edit_tasks = may(ctx.actor(), Action::EditTasks);
    Ok(CompanyPage { view, placed: beside.rows, places, ratio_months, may_edit, may_edit_tasks })
}
