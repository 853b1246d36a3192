//! Changing the last day of a placement that runs without praktik.

use domain::{
    input::Input,
    placements::{HourKind, LastDayFacts, Refusal},
};
use kernel::{Date, Faults, Period, PlacementId, RowVersion};
use policy::ChangeLastDay;
use store::views::PlacementView;

use super::{
    Failure,
    change_placement::{as_it_stands, begin, finish},
    refused,
};
use crate::{Ctx, Raw};

/// Moves the last day, or takes it away where there need not be one. VITAS is not asked: there is no praktik.
///
/// # Errors
/// What [`LastDayFacts::change`] refuses; [`Refusal::InSameHours`] where the person is somewhere else by then;
/// [`Failure::Stale`].
pub async fn change_last_day(
    ctx: &Ctx,
    id: PlacementId,
    version: RowVersion,
    raw: &Raw,
) -> Result<(), Failure> {
    let (mut tx, permit) = begin::<ChangeLastDay>(ctx, id).await?;
    let now = as_it_stands(&mut tx, &permit, (id, version)).await?;
    let facts = last_day_facts(ctx.today(), &now);
    facts.open().map_err(refused)?;
    let to = read_last_day(raw)?;
    facts.change(to).map_err(refused)?;
    let before = now.line.period;
    let days = Period::through(before.from(), to).map_err(|bad| refused(Input::from(bad)))?;
    let person = now.line.person.seen().ok_or(Failure::NotThere)?.id;
    for other in tx.under(&permit).places_of(person, days, Some(id)).await? {
        if let Some((day, span)) = now.plans.last().clash(other.plans.last()) {
            return Err(refused(Refusal::InSameHours { bundle: other.line.bundle_title, day, span }));
        }
    }
    tx.under(&permit).change_last_day((id, version), (before, days), ctx.now()).await?;
    finish(ctx, tx, &permit, id).await
}

/// What a change of the last day is held against.
pub(super) fn last_day_facts(today: Date, view: &PlacementView) -> LastDayFacts {
    LastDayFacts {
        today,
        state: view.line.state,
        kind: view.line.kind,
        praktik_left: view.plans.last().of(HourKind::Praktik),
        converted_from: view.plans.last_from(),
        last_day: view.line.period.last(),
    }
}

fn read_last_day(raw: &Raw) -> Result<Option<Date>, Faults<Refusal>> {
    let mut faults = Faults::new();
    let to = raw.date("to", &mut faults);
    faults.finish(Some(to))
}
