//! What every change of a placement begins and ends with.

use kernel::{PlacementId, RowVersion};
use policy::{Act, Covers, Permit, ReadPlacements};
use store::{Tx, views::PlacementView};

use super::Failure;
use crate::{Ctx, Subject};

/// Begins to change a placement, as somebody who may do `A` with it.
pub(super) async fn begin<A: Act>(ctx: &Ctx, id: PlacementId) -> Result<(Tx, Permit<A>), Failure> {
    let tx = ctx.write().await?;
    let subject = Subject::row("placement", id.uuid());
    let permit = ctx.permit::<A, _>(tx.locate_placement(id).await?, subject).await?;
    Ok((tx, permit))
}

/// A placement as it stands, when its form was made from this version.
pub(super) async fn as_it_stands<A>(
    tx: &mut Tx,
    permit: &Permit<A>,
    (id, version): (PlacementId, RowVersion),
) -> Result<PlacementView, Failure>
where
    A: Act + Covers<ReadPlacements>,
{
    let now = tx.under(permit).placement(id).await?;
    if now.version == version { Ok(now) } else { Err(Failure::Stale) }
}

/// Writes the trace of a change and commits.
pub(super) async fn finish<A: Act>(
    ctx: &Ctx,
    tx: Tx,
    permit: &Permit<A>,
    id: PlacementId,
) -> Result<(), Failure> {
    ctx.wrote(&tx, permit, Subject::row("placement", id.uuid())).await?;
    ctx.commit(tx, id).await
}
