//! What happens outside Kanten before a placement may begin: VITAS, and the employees' statement.

use domain::{
    companies::ratio::Average,
    input::Input,
    placements::{ActedBy, Refusal, Statement, VitasState, VitasStep},
};
use kernel::{Date, Faults, Fte, Line, PlacementId, RowVersion};
use policy::{FollowVitas, Permit};
use store::{
    Tx,
    views::{Done, PlacementView},
};

use super::{
    Failure, about_the_job,
    change_placement::{as_it_stands, begin, finish},
    refused,
    show_placement::{PlacementPage, page_of, read_placement, represented},
    write_agreement::ordinary_known,
};
use crate::{Ctx, Raw};

/// Writes down what happened in VITAS, and on which day; without one, today.
///
/// # Errors
/// [`Refusal::NoSuchVitasStep`], [`Refusal::NotRepresented`], [`Refusal::HappenedLater`]; [`Failure::Stale`].
pub async fn follow_vitas(ctx: &Ctx, id: PlacementId, version: RowVersion, raw: &Raw) -> Result<(), Failure> {
    let (mut tx, permit) = begin(ctx, id).await?;
    follow_vitas_in(ctx, &mut tx, &permit, (id, version), raw).await?;
    finish(ctx, tx, &permit, id).await
}

/// The work of [`follow_vitas`], for the demo too.
///
/// # Errors
/// [`Failure`].
pub async fn follow_vitas_in(
    ctx: &Ctx,
    tx: &mut Tx,
    permit: &Permit<FollowVitas>,
    of: (PlacementId, RowVersion),
    raw: &Raw,
) -> Result<(), Failure> {
    let now = before_the_first_day(tx, permit, of).await?;
    let mut faults = Faults::new();
    let step = VitasStep::from_code(raw.text("step"));
    if step.is_none() {
        faults.push("step", Input::NotChosen.into());
    }
    // What is entered in VITAS has a number there.
    let reference = if step == Some(VitasStep::Enter) {
        raw.required::<{ Line::MAX }, _>("reference", &mut faults)
    } else {
        raw.optional::<{ Line::MAX }, _>("reference", &mut faults)
    };
    let on = raw.date("happened_on", &mut faults).unwrap_or_else(|| ctx.today());
    if on > ctx.today() {
        faults.push("happened_on", Refusal::HappenedLater);
    }
    let step = faults.finish(step)?;
    if !now.line.kind.needs_vitas() {
        return Err(refused(Refusal::NoSuchVitasStep { state: now.line.vitas, step }));
    }
    let state = now.line.vitas.after(step, represented(&now)).map_err(refused)?;
    if let Some(before) = happened_before(&now, step).filter(|before| on < *before) {
        return Err(refused(Refusal::HappenedBefore { on: before }));
    }
    Ok(tx.under(permit).follow_vitas(of, (step, state), (reference.as_ref(), on), ctx.now()).await?)
}

/// The day of what happened in VITAS before a step of the same application.
fn happened_before(now: &PlacementView, step: VitasStep) -> Option<Date> {
    if matches!(now.line.vitas, VitasState::NotBegun | VitasState::Refused) {
        return None;
    }
    now.steps.iter().rev().find_map(|taken| match taken.done {
        Done::Vitas(before) if before != step => taken.on,
        _ => None,
    })
}

/// The colleagues were heard.
pub const HEARD: &str = "yes";
/// They were not.
pub const NOT_HEARD: &str = "no";

/// A placement whose statement is to be written, and the ordinary employees that the ratio rule counts on.
///
/// # Errors
/// [`Failure::NotThere`].
pub async fn statement_to_write(ctx: &Ctx, id: PlacementId) -> Result<(PlacementPage, Average), Failure> {
    let mut tx = ctx.read().await?;
    let (permit, view) = read_placement::<FollowVitas>(ctx, &mut tx, id).await?;
    let at = (view.unit, view.line.period.from());
    let ordinary = ordinary_known(ctx, &mut tx, &permit, at).await?;
    Ok((page_of(ctx, view), ordinary))
}

/// Writes the employees' statement down.
///
/// # Errors
/// [`Refusal::RepresentativeMissing`]; every fault of the form; [`Failure::Stale`].
pub async fn put_statement(
    ctx: &Ctx,
    id: PlacementId,
    version: RowVersion,
    raw: &Raw,
) -> Result<(), Failure> {
    let (mut tx, permit) = begin(ctx, id).await?;
    put_statement_in(ctx, &mut tx, &permit, (id, version), raw).await?;
    finish(ctx, tx, &permit, id).await
}

/// The work of [`put_statement`], for the demo too.
///
/// # Errors
/// [`Failure`].
pub async fn put_statement_in(
    ctx: &Ctx,
    tx: &mut Tx,
    permit: &Permit<FollowVitas>,
    of: (PlacementId, RowVersion),
    raw: &Raw,
) -> Result<(), Failure> {
    let now = before_the_first_day(tx, permit, of).await?;
    let mut statement = read_statement(raw, ctx.today())?;
    let at = (now.unit, now.line.period.from());
    if let Average::Known { fte, .. } = ordinary_known(ctx, tx, permit, at).await? {
        statement.known = Some(fte);
    }
    let mut faults = Faults::new();
    let checked = faults.take("acted", statement.checked());
    let statement = faults.finish(checked)?;
    Ok(tx.under(permit).put_statement(of, &statement, ctx.now()).await?)
}

/// Reads a statement; all faults at once.
fn read_statement(raw: &Raw, today: Date) -> Result<Statement, Faults<Refusal>> {
    let mut faults = Faults::new();
    let fte = raw.read("statement_fte", &mut faults, |text| {
        Fte::parse(text).ok_or_else(|| Input::Fte(text.to_owned()))
    });
    if raw.filled("statement_fte").is_none() {
        faults.push("statement_fte", Input::Missing.into());
    }
    let heard = match raw.text("heard") {
        HEARD => Some(true),
        NOT_HEARD => Some(false),
        _ => None,
    };
    if heard.is_none() {
        faults.push("heard", Input::NotChosen.into());
    }
    let words = raw.optional::<{ Line::MAX }, _>("heard_words", &mut faults);
    about_the_job("heard_words", words.as_ref().map(Line::as_str), &mut faults);
    let by = ActedBy::from_code(raw.text("acted"));
    if by.is_none() {
        faults.push("acted", Input::NotChosen.into());
    }
    let on = raw.date("stated_on", &mut faults);
    match on {
        None if raw.filled("stated_on").is_none() => faults.push("stated_on", Input::Missing.into()),
        Some(on) if on > today => faults.push("stated_on", Refusal::StatedLater),
        _ => {}
    }
    let reference = raw.optional::<{ Line::MAX }, _>("statement_reference", &mut faults);
    let parts = fte.zip(by).zip(on).zip(heard);
    faults.finish(parts.map(|(((fte, by), on), heard)| Statement {
        fte,
        known: None,
        heard,
        words,
        by,
        on,
        reference,
    }))
}

async fn before_the_first_day(
    tx: &mut Tx,
    permit: &Permit<FollowVitas>,
    of: (PlacementId, RowVersion),
) -> Result<PlacementView, Failure> {
    let now = as_it_stands(tx, permit, of).await?;
    if !now.line.state.not_begun() {
        return Err(refused(Refusal::BegunAlready { state: now.line.state }));
    }
    Ok(now)
}
