//! Turning praktik hours into hours with a wage, from a day on.

use domain::{
    input::Input,
    placements::{Conversion, HourKind, PlacementState, Refusal, WeekPlan, WeekRefusal},
};
use kernel::{Date, Faults, Line, MINUTES_PER_DAY, Minutes, PlacementId, RowVersion};
use policy::{ConvertHours, Permit};
use store::{
    Tx,
    views::{PlacementHours, PlacementView},
};

use super::{
    Failure, about_the_job,
    change_placement::{as_it_stands, begin, finish},
    note, refused,
};
use crate::{Ctx, Raw};

/// Converts praktik minutes of every week to minutes with a wage, from a day on.
///
/// # Errors
/// Every fault of the form; [`WeekRefusal::MoreThanIsLeft`], [`WeekRefusal::StatedAlready`],
/// [`WeekRefusal::ConvertedLater`], [`WeekRefusal::SeparationMissing`]; [`Failure::Stale`].
pub async fn convert_hours(
    ctx: &Ctx,
    id: PlacementId,
    version: RowVersion,
    raw: &Raw,
) -> Result<(), Failure> {
    let (mut tx, permit) = begin::<ConvertHours>(ctx, id).await?;
    convert_hours_in(ctx, &mut tx, &permit, (id, version), raw).await?;
    finish(ctx, tx, &permit, id).await
}

/// The work of [`convert_hours`], for the demo too.
///
/// # Errors
/// [`Failure`].
pub async fn convert_hours_in(
    ctx: &Ctx,
    tx: &mut Tx,
    permit: &Permit<ConvertHours>,
    of: (PlacementId, RowVersion),
    raw: &Raw,
) -> Result<(), Failure> {
    let now = as_it_stands(tx, permit, of).await?;
    let hours = tx.under(permit).hours_of(of.0).await?;
    if !begun_or_agreed(now.line.state) {
        return Err(refused(WeekRefusal::NotBegun { state: now.line.state }));
    }
    let (conversion, plan) = read_conversion(raw, &now, &hours)?;
    Ok(tx.under(permit).convert_hours(of, &conversion, &plan, ctx.now()).await?)
}

/// Whether there is praktik left that somebody could convert.
pub(super) fn convertible(view: &PlacementView, hours: &PlacementHours) -> bool {
    begun_or_agreed(view.line.state) && hours.plans.last().of(HourKind::Praktik) > Minutes::ZERO
}

const fn begun_or_agreed(state: PlacementState) -> bool {
    matches!(state, PlacementState::Agreed | PlacementState::Running)
}

/// What was typed, and the week that follows from it; all faults at once.
fn read_conversion(
    raw: &Raw,
    now: &PlacementView,
    hours: &PlacementHours,
) -> Result<(Conversion, WeekPlan), Faults<Refusal>> {
    let mut faults = Faults::new();
    let from = raw.date("from", &mut faults);
    if raw.filled("from").is_none() {
        faults.push("from", Input::Missing.into());
    }
    let minutes = raw.read("minutes", &mut faults, |text| Input::typed_minutes(text, MINUTES_PER_DAY));
    if raw.filled("minutes").is_none() {
        faults.push("minutes", Input::Missing.into());
    }
    let why = raw.required::<{ Line::MAX }, _>("why", &mut faults);
    let separation = raw.optional::<{ Line::MAX }, _>("separation", &mut faults);
    about_the_job("why", why.as_ref().map(Line::as_str), &mut faults);
    about_the_job("separation", separation.as_ref().map(Line::as_str), &mut faults);
    if let Some(refusal) = from.and_then(|day| misfit(now, hours, day)) {
        note(&mut faults, refusal);
    }
    let converted = |minutes| hours.plans.last().converted(minutes);
    let plan =
        minutes.map(converted).and_then(|plan| plan.map_err(|refusal| note(&mut faults, refusal)).ok());
    let separated = separation.is_some() || hours.separated(now.agreement.terms());
    if !separated && plan.as_ref().is_some_and(|plan| plan.of(HourKind::Praktik) > Minutes::ZERO) {
        note(&mut faults, WeekRefusal::SeparationMissing);
    }
    let parts = from.zip(minutes).zip(why).zip(plan);
    faults.finish(
        parts.map(|(((from, minutes), why), plan)| (Conversion { from, minutes, why, separation }, plan)),
    )
}

/// What stands against a day: it lies in the placement, after what was converted and said already.
fn misfit(now: &PlacementView, hours: &PlacementHours, day: Date) -> Option<WeekRefusal> {
    let days = now.line.period;
    if !days.contains(day) {
        return Some(WeekRefusal::DayOutside { day, from: days.from(), last: days.last() });
    }
    if let Some(from) = hours.plans.last_from().filter(|from| *from > day) {
        return Some(WeekRefusal::ConvertedLater { from });
    }
    let (week, _) = hours.entries.last_key_value().filter(|(week, _)| week.sunday() >= day)?;
    Some(WeekRefusal::StatedAlready { week: *week })
}
