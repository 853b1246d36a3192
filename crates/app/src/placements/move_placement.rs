//! Moving a placement on: confirmed, given up, begun, broken off, come to its end.

use domain::{
    input::Input,
    placements::{Cause, Outcome, PlacementStep, Refusal},
};
use kernel::{Date, Faults, Line, PlacementId, RowVersion};
use policy::{
    Act, CancelPlacement, ConfirmAgreement, Covers, MovePlacement, Permit, ReadPlacements, WritePlacements,
};
use store::{
    Tx,
    views::{Ending, PlacementView},
};

use super::{
    Failure, about_the_job,
    change_placement::{as_it_stands, begin, finish},
    refused,
    show_placement::facts,
};
use crate::{Ctx, Raw};

/// Confirms the working agreement for the company.
///
/// # Errors
/// [`Refusal::NoSuchPlacementStep`]; [`Failure::Stale`].
pub async fn confirm_agreement(ctx: &Ctx, id: PlacementId, version: RowVersion) -> Result<(), Failure> {
    step::<ConfirmAgreement>(ctx, (id, version), PlacementStep::Confirm, &Raw::default()).await
}

/// Gives a placement up before it begins.
///
/// # Errors
/// As [`confirm_agreement`].
pub async fn cancel_placement(ctx: &Ctx, id: PlacementId, version: RowVersion) -> Result<(), Failure> {
    step::<CancelPlacement>(ctx, (id, version), PlacementStep::Cancel, &Raw::default()).await
}

/// Says that a placement begins.
///
/// # Errors
/// As [`confirm_agreement`]; [`Refusal::FirstDayNotCome`], [`Refusal::NoStatement`], [`Refusal::NotGranted`],
/// [`Refusal::AllowedLater`].
pub async fn begin_placement(ctx: &Ctx, id: PlacementId, version: RowVersion) -> Result<(), Failure> {
    step::<MovePlacement>(ctx, (id, version), PlacementStep::Begin, &Raw::default()).await
}

/// Breaks a placement off, with a cause by party.
///
/// # Errors
/// As [`confirm_agreement`]; every fault of the form.
pub async fn interrupt_placement(
    ctx: &Ctx,
    id: PlacementId,
    version: RowVersion,
    raw: &Raw,
) -> Result<(), Failure> {
    step::<MovePlacement>(ctx, (id, version), PlacementStep::Interrupt, raw).await
}

/// Says that a placement came to its end, with an outcome.
///
/// # Errors
/// As [`interrupt_placement`].
pub async fn end_placement(
    ctx: &Ctx,
    id: PlacementId,
    version: RowVersion,
    raw: &Raw,
) -> Result<(), Failure> {
    step::<MovePlacement>(ctx, (id, version), PlacementStep::End, raw).await
}

async fn step<A>(
    ctx: &Ctx,
    of: (PlacementId, RowVersion),
    step: PlacementStep,
    raw: &Raw,
) -> Result<(), Failure>
where
    A: Act + Covers<ReadPlacements> + Covers<WritePlacements>,
{
    let (mut tx, permit) = begin::<A>(ctx, of.0).await?;
    move_placement_in(ctx, &mut tx, &permit, of, (step, raw)).await?;
    finish(ctx, tx, &permit, of.0).await
}

/// The work of a step, for the demo and imports too.
///
/// # Errors
/// [`Failure`].
pub async fn move_placement_in<A>(
    ctx: &Ctx,
    tx: &mut Tx,
    permit: &Permit<A>,
    of: (PlacementId, RowVersion),
    (step, raw): (PlacementStep, &Raw),
) -> Result<(), Failure>
where
    A: Act + Covers<ReadPlacements> + Covers<WritePlacements>,
{
    let now = as_it_stands(tx, permit, of).await?;
    let state = now.line.state.after(now.line.kind, step, &facts(ctx, &now)).map_err(refused)?;
    let ending = match step {
        PlacementStep::Interrupt | PlacementStep::End => Some(read_ending(raw, &now, step, ctx.today())?),
        _ => None,
    };
    Ok(tx.under(permit).move_placement(of, (step, state), ending.as_ref(), ctx.now()).await?)
}

/// Reads how a placement ended; all faults at once. Nothing ends before it begins, after today or after the last
/// day that is agreed: that is changed first.
fn read_ending(
    raw: &Raw,
    now: &PlacementView,
    step: PlacementStep,
    today: Date,
) -> Result<Ending, Faults<Refusal>> {
    let mut faults = Faults::new();
    let (from, agreed) = (now.agreement.period().from(), now.agreement.period().last());
    let to = agreed.map_or(today, |last| last.min(today));
    let on = raw.date("on", &mut faults);
    match on {
        None if raw.filled("on").is_none() => faults.push("on", Input::Missing.into()),
        Some(on) if on < from || on > to => {
            faults.push("on", Refusal::NoLastDay { day: on, from, to });
        }
        _ => {}
    }
    let tried = raw.optional::<{ Line::MAX }, _>("tried", &mut faults);
    about_the_job("tried", tried.as_ref().map(Line::as_str), &mut faults);
    let cause = Cause::from_code(raw.text("cause"));
    let outcome = Outcome::from_code(raw.text("outcome"));
    if step == PlacementStep::Interrupt && cause.is_none() {
        faults.push("cause", Input::NotChosen.into());
    }
    if step == PlacementStep::End && outcome.is_none() {
        faults.push("outcome", Input::NotChosen.into());
    }
    let cause = cause.filter(|_| step == PlacementStep::Interrupt);
    let tried = tried.filter(|_| step == PlacementStep::Interrupt);
    faults.finish(on.map(|on| Ending { on, cause, tried, outcome }))
}
