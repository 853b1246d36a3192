//! Taking a proposal back.

use domain::placements::ProposalStep;
use kernel::{ProposalId, RowVersion};
use policy::{Permit, WithdrawProposal};
use store::Tx;

use super::{Failure, begin, finish, refused, to_move, without_placement};
use crate::Ctx;

/// Takes a proposal back; the company is told that and nothing more.
///
/// # Errors
/// [`domain::placements::Refusal::NoSuchStep`]; [`Failure::Stale`].
pub async fn withdraw_proposal(ctx: &Ctx, id: ProposalId, version: RowVersion) -> Result<(), Failure> {
    let (mut tx, permit) = begin::<WithdrawProposal>(ctx, id).await?;
    withdraw_proposal_in(ctx, &mut tx, &permit, (id, version)).await?;
    finish(ctx, tx, &permit, id).await
}

/// The work of [`withdraw_proposal`], for the demo too.
///
/// # Errors
/// [`Failure`].
pub async fn withdraw_proposal_in(
    ctx: &Ctx,
    tx: &mut Tx,
    permit: &Permit<WithdrawProposal>,
    of: (ProposalId, RowVersion),
) -> Result<(), Failure> {
    let now = to_move(ctx, tx, permit, of).await?;
    without_placement(&now).map_err(refused)?;
    let state = now.line.state.after(ProposalStep::Withdraw, None).map_err(refused)?;
    Ok(tx.under(permit).withdraw_proposal(of, state, (ctx.today(), ctx.now())).await?)
}
