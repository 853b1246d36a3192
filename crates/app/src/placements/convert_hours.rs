//! Turning praktik hours into hours with a wage, from a day on.

use domain::{
    input::Input,
    placements::{Conversion, HourKind, PlacementState, Refusal, WeekRefusal},
};
use kernel::{Faults, Line, MINUTES_PER_DAY, Minutes, PlacementId, RowVersion};
use policy::{ConvertHours, Permit};
use store::{
    Tx,
    views::{PlacementHours, PlacementView},
};

use super::{
    Failure, about_the_job,
    change_placement::{as_it_stands, begin, finish},
    refused,
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
    finish(ctx, tx, &permit, id, "placements.hours-converted").await
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
    let conversion = read_conversion(raw)?;
    let plan = hours.plans.last().converted(conversion.minutes).map_err(refused)?;
    fits(&now, &hours, &conversion)?;
    let separated = conversion.separation.is_some() || hours.separated(now.agreement.terms());
    if plan.of(HourKind::Praktik) > Minutes::ZERO && !separated {
        return Err(refused(WeekRefusal::SeparationMissing));
    }
    Ok(tx.under(permit).convert_hours(of, &conversion, &plan, ctx.now()).await?)
}

/// Whether there is praktik left that somebody could convert.
pub(super) fn convertible(view: &PlacementView, hours: &PlacementHours) -> bool {
    begun_or_agreed(view.line.state) && hours.plans.last().of(HourKind::Praktik) > Minutes::ZERO
}

const fn begun_or_agreed(state: PlacementState) -> bool {
    matches!(state, PlacementState::Agreed | PlacementState::Running)
}

fn read_conversion(raw: &Raw) -> Result<Conversion, Faults<Refusal>> {
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
    let parts = from.zip(minutes).zip(why);
    faults.finish(parts.map(|((from, minutes), why)| Conversion { from, minutes, why, separation }))
}

/// The day lies in the placement, after what was converted and said already.
fn fits(now: &PlacementView, hours: &PlacementHours, conversion: &Conversion) -> Result<(), Failure> {
    let (day, days) = (conversion.from, now.line.period);
    if !days.contains(day) {
        return Err(refused(WeekRefusal::DayOutside { day, from: days.from(), last: days.last() }));
    }
    if let Some(from) = hours.plans.last_from().filter(|from| *from > day) {
        return Err(refused(WeekRefusal::ConvertedLater { from }));
    }
    match hours.entries.last_key_value() {
        Some((week, _)) if week.sunday() >= day => Err(refused(WeekRefusal::StatedAlready { week: *week })),
        _ => Ok(()),
    }
}
