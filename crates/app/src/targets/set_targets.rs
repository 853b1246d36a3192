//! Setting the numbers that indicators are to come to.

use domain::{
    input::Input,
    targets::{Indicator, Refusal, Target},
};
use kernel::{Date, Faults, Line, MOST_PEOPLE};
use policy::SetTargets;

use super::Failure;
use crate::{Ctx, Raw, Subject};

/// What the form of targets shows.
#[derive(Debug)]
pub struct TargetsForm {
    /// The targets that are still to come, the next first.
    pub targets: Vec<Target>,
}

/// The targets of the partnership.
///
/// # Errors
/// [`Failure::NotThere`].
pub async fn targets_to_set(ctx: &Ctx) -> Result<TargetsForm, Failure> {
    let mut tx = ctx.read().await?;
    let permit = ctx.leave::<SetTargets, _>().await?;
    let targets = tx.under(&permit).targets(ctx.today()).await?.targets;
    ctx.saw(&permit, Subject::default(), None).await?;
    Ok(TargetsForm { targets })
}

/// Sets a target for an indicator and a day.
///
/// # Errors
/// Every fault of the form; [`Refusal::Past`].
pub async fn set_targets(ctx: &Ctx, raw: &Raw) -> Result<(), Failure> {
    let mut tx = ctx.write().await?;
    let permit = ctx.leave::<SetTargets, _>().await?;
    let target = read_target(raw, ctx.today())?;
    tx.under(&permit).set_target(&target, ctx.now()).await?;
    ctx.wrote(&tx, &permit, Subject::default()).await?;
    ctx.commit(tx, target.indicator.code()).await
}

fn read_target(raw: &Raw, today: Date) -> Result<Target, Faults<Refusal>> {
    let mut faults = Faults::new();
    let indicator = Indicator::from_code(raw.text("indicator"));
    if indicator.is_none() {
        faults.push("indicator", Input::NotChosen.into());
    }
    let number = raw.number("number", 1..=MOST_PEOPLE, &mut faults);
    if raw.filled("number").is_none() {
        faults.push("number", Input::Missing.into());
    }
    let by = raw.date("by", &mut faults);
    match by {
        None if raw.filled("by").is_none() => faults.push("by", Input::Missing.into()),
        Some(by) if by < today => faults.push("by", Refusal::Past(by)),
        _ => {}
    }
    let source = raw.required::<{ Line::MAX }, _>("source", &mut faults);
    let parts = indicator.zip(number).zip(by).zip(source);
    faults.finish(parts.map(|(((indicator, number), by), source)| Target {
        indicator,
        number: number.unsigned_abs(),
        by,
        source,
    }))
}
