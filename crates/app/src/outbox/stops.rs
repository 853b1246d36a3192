//! Whom nobody of the organisation writes to.

use domain::outbox::{Refusal, StopAddress};
use kernel::{Faults, Line, StopId};
use policy::{EditStops, ListPost};
use store::{
    StoreError,
    views::{Page, PageOf, StopLine},
};

use super::Failure;
use crate::{Ctx, Never, Raw, Subject};

/// A page of the stop list.
///
/// # Errors
/// [`crate::Failure`].
pub async fn list_stops(ctx: &Ctx, of: PageOf) -> Result<Page<StopLine>, crate::Failure<Never>> {
    let permit = ctx.leave::<ListPost, _>().await?;
    let page = ctx.read().await?.under(&permit).list_stops(of).await?;
    ctx.saw(&permit, Subject::rows("stop-address", page.rows.len()), None).await?;
    Ok(page)
}

/// One address of the stop list, for the question whether it is taken off.
///
/// # Errors
/// [`crate::Failure::NotThere`] when it is another organisation's.
pub async fn show_stop(ctx: &Ctx, id: StopId) -> Result<StopLine, crate::Failure<Never>> {
    let permit = ctx.leave::<EditStops, _>().await?;
    let stop = ctx.read().await?.under(&permit).stop(id).await?;
    ctx.saw(&permit, Subject::row("stop-address", id.uuid()), None).await?;
    Ok(stop)
}

/// Puts an address on the stop list: `address` of mail or telephone, `reason`.
///
/// # Errors
/// [`Refusal::NoAddress`], [`Refusal::StoppedAlready`], a missing reason.
pub async fn add_stop(ctx: &Ctx, raw: &Raw) -> Result<StopId, Failure> {
    let mut tx = ctx.write().await?;
    let permit = ctx.leave::<EditStops, _>().await?;
    let mut faults = Faults::new();
    let address = faults.take("address", StopAddress::parse(raw.text("address")));
    let reason = raw.required::<{ Line::MAX }, Refusal>("reason", &mut faults);
    let (address, reason) = faults.finish(address.zip(reason))?;
    let id = StopId::new(ctx.fresh());
    match tx.under(&permit).add_stop(id, &address, &reason, ctx.now()).await {
        Err(StoreError::Blocked) => {
            return Err(Failure::refused("address", Refusal::StoppedAlready(address.to_string())));
        }
        other => other?,
    }
    ctx.wrote(&tx, &permit, Subject::row("stop-address", id.uuid())).await?;
    ctx.commit(tx, id).await?;
    Ok(id)
}

/// Takes an address off the stop list.
///
/// # Errors
/// [`Failure::NotThere`] when it does not stand there.
pub async fn remove_stop(ctx: &Ctx, id: StopId) -> Result<(), Failure> {
    let mut tx = ctx.write().await?;
    let permit = ctx.leave::<EditStops, _>().await?;
    match tx.under(&permit).remove_stop(id).await {
        Err(StoreError::Stale) => return Err(Failure::NotThere),
        other => other?,
    }
    ctx.wrote(&tx, &permit, Subject::row("stop-address", id.uuid())).await?;
    ctx.commit(tx, id).await
}
