//! Weeks: everybody's at their companies, and those of one placement.

use std::sync::Arc;

use domain::placements::WeekState;
use kernel::{PlacementId, WEEKS_BACK, Week};
use policy::{Act, Action, Covers, FieldGroup, Permit, ReadHours, ReadPlacements, Scope, ShowWeeks, may};
use store::{
    Changes, StoreError, Tx,
    views::{CompanyWeek, Page, PageOf, PlacementHours, PlacementView, WeekCount, WeekFilter},
};

use super::Failure;
use crate::{Ctx, Never, Raw, Subject};

/// Everybody's week.
#[derive(Debug)]
pub struct WeeksPage {
    /// The companies with their people.
    pub page: Page<CompanyWeek>,
    /// The last weeks, this one first, each with how far it is.
    pub counts: Arc<Vec<WeekCount>>,
}

/// The weeks of a placement.
#[derive(Debug)]
pub struct PlacementWeeks {
    /// The placement.
    pub view: PlacementView,
    /// What is planned and said.
    pub hours: PlacementHours,
    /// Whether the actor may convert hours.
    pub may_convert: bool,
}

impl PlacementWeeks {
    /// The weeks that lie in the placement up to a week, the last first.
    #[must_use]
    pub fn until(&self, week: Week) -> Vec<Week> {
        let Some(days) = self.view.line.days() else { return Vec::new() };
        let last = days.last().map_or(week, |last| Week::of(last).min(week));
        let first = Week::of(days.from());
        last.back().take_while(|week| *week >= first).collect()
    }
}

/// Reads a list's filter from an address; without a week it is the last one that is over.
#[must_use]
pub fn read_week_filter(ctx: &Ctx, raw: &Raw) -> WeekFilter {
    WeekFilter {
        week: raw.filled("week").and_then(Week::parse).unwrap_or_else(|| Week::of(ctx.today()).before()),
        state: raw.filled("state").and_then(WeekState::from_code),
        search: raw.filled("q").map(str::to_owned),
    }
}

/// A page of companies with everybody's week.
///
/// # Errors
/// [`Failure`].
pub async fn list_weeks(
    ctx: &Ctx,
    filter: &WeekFilter,
    of: PageOf,
) -> Result<WeeksPage, crate::Failure<Never>> {
    let mut tx = ctx.read().await?;
    let permit = ctx.leave::<ShowWeeks, _>().await?;
    let (page, changes) = tx.under(&permit).list_weeks(filter, of).await?;
    let counts = week_counts(ctx, &mut tx, &permit, Week::of(ctx.today()), changes).await?;
    let people: Vec<_> =
        page.rows.iter().flat_map(|company| &company.lines).map(|line| line.placement.about).collect();
    let subject = Subject::rows("placement", people.len());
    ctx.saw_list(&permit, subject, Some(format!("{filter:?}")), people).await?;
    Ok(WeeksPage { page, counts })
}

/// How far each of the last weeks is, `last` first. No statement or one; what a company or a person has is little,
/// and there are many of them: a copy is kept of a municipality's only.
pub(crate) async fn week_counts(
    ctx: &Ctx,
    tx: &mut Tx,
    permit: &Permit<ShowWeeks>,
    last: Week,
    now: Changes,
) -> Result<Arc<Vec<WeekCount>>, StoreError> {
    let kept = &ctx.app().kept.weeks;
    let of = (permit.scope(), permit.opens(FieldGroup::Protected), last);
    if let Some(counts) = kept.get(&of, &now.hours) {
        return Ok(counts);
    }
    let counts = tx.under(permit).week_counts(last.back().take(WEEKS_BACK)).await?;
    if matches!(permit.scope(), Scope::Municipality(_)) {
        Ok(kept.put(of, now.hours, counts))
    } else {
        Ok(Arc::new(counts))
    }
}

/// Shows the weeks of a placement to somebody who may do `A` with them: see them, or fill in one of their
/// forms.
///
/// # Errors
/// [`Failure::NotThere`].
pub async fn show_weeks<A>(ctx: &Ctx, id: PlacementId) -> Result<PlacementWeeks, Failure>
where
    A: Act + Covers<ReadPlacements> + Covers<ReadHours>,
{
    let mut tx = ctx.read().await?;
    let subject = Subject::row("placement", id.uuid());
    let permit = ctx.permit::<A, _>(tx.locate_placement(id).await?, subject).await?;
    let view = tx.under(&permit).placement(id).await?;
    let hours = tx.under(&permit).hours_of(id).await?;
    ctx.saw(&permit, subject, None).await?;
    let may_convert =
        super::convert_hours::convertible(&view, &hours) && may(ctx.actor(), Action::ConvertHours);
    Ok(PlacementWeeks { view, hours, may_convert })
}
