//! The checklist before the first real citizen: what is in order, who stands for it, and what Kanten sees itself.

use domain::{
    input::Input,
    privacy::{CheckItem, Checklist, People, Refusal},
};
use kernel::{Date, Faults, Line, TickId};
use policy::{Permit, ShowChecklist, TickChecklist};
use store::{NewTick, StoreError, Tx};

use crate::{Ctx, Failure, Raw, Subject};

/// Which people the actor's organisation may keep.
///
/// # Errors
/// [`StoreError`].
pub async fn people(ctx: &Ctx, tx: &Tx) -> Result<People, StoreError> {
    let green = match ctx.actor().organisation() {
        Some(organisation) if !ctx.app().demo => tx.checklist_is_green(organisation).await?,
        _ => false,
    };
    Ok(People::of(ctx.app().demo, green))
}

/// The organisation's checklist.
///
/// # Errors
/// [`Failure::NotThere`] for who neither administers nor supervises.
pub async fn show_checklist(ctx: &Ctx) -> Result<Checklist, Failure<Refusal>> {
    let permit = ctx.leave::<ShowChecklist, _>().await?;
    let mut tx = ctx.read().await?;
    let list = tx.under(&permit).checklist().await?;
    ctx.saw(&permit, Subject::default(), None).await?;
    Ok(list)
}

/// Says of an item that it is in order since a day, and where that is written down.
///
/// # Errors
/// [`Refusal`], field by field.
pub async fn tick(ctx: &Ctx, item: CheckItem, raw: &Raw) -> Result<(), Failure<Refusal>> {
    let permit = ctx.leave::<TickChecklist, _>().await?;
    let mut faults = Faults::new();
    let on = match raw.date("on", &mut faults) {
        None if raw.filled("on").is_none() => {
            faults.push("on", Input::Missing.into());
            None
        }
        Some(on) if on > ctx.today() => {
            faults.push("on", Refusal::LaterThanToday);
            None
        }
        other => other,
    };
    let reference = raw.required::<{ Line::MAX }, _>("reference", &mut faults);
    let (on, reference) = faults.finish(on.zip(reference))?;
    say(ctx, &permit, item, (Some(on), reference)).await
}

/// Takes back that an item is in order, with the reason. From then on nobody real is added.
///
/// # Errors
/// [`Refusal`] at the reason.
pub async fn take_back(ctx: &Ctx, item: CheckItem, raw: &Raw) -> Result<(), Failure<Refusal>> {
    let permit = ctx.leave::<TickChecklist, _>().await?;
    let mut faults = Faults::new();
    let why = raw.required::<{ Line::MAX }, _>("reference", &mut faults);
    let why = faults.finish(why)?;
    say(ctx, &permit, item, (None, why)).await
}

async fn say(
    ctx: &Ctx,
    permit: &Permit<TickChecklist>,
    item: CheckItem,
    said: (Option<Date>, Line),
) -> Result<(), Failure<Refusal>> {
    let mut tx = ctx.write().await?;
    let id = tick_in(ctx, &mut tx, permit, item, said).await?;
    ctx.wrote(&tx, permit, Subject::row("checklist", id.uuid())).await?;
    ctx.commit(tx, id).await
}

/// The work of [`tick`] and [`take_back`], for the demo too: in order since a day, or not any more.
///
/// # Errors
/// [`StoreError`].
pub async fn tick_in(
    ctx: &Ctx,
    tx: &mut Tx,
    permit: &Permit<TickChecklist>,
    item: CheckItem,
    (on, reference): (Option<Date>, Line),
) -> Result<TickId, StoreError> {
    let id = TickId::new(ctx.fresh());
    tx.under(permit).tick(&NewTick { id, item, on, reference, at: ctx.now() }).await?;
    Ok(id)
}
