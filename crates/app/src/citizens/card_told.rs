//! How much a card may say: at least five people of the pool fit it, or the caseworker is asked.

use domain::citizens::{Asked, Card, CardDetail, Citizen};
use kernel::CitizenId;
use policy::{Act, Covers, EndProposals, Permit, ReadCitizens};
use store::{StoreError, Tx};

use crate::Ctx;

/// How much the card of a person says.
///
/// # Errors
/// [`StoreError`].
pub(super) async fn card_told<A>(
    ctx: &Ctx,
    tx: &mut Tx,
    permit: &Permit<A>,
    (citizen, whole): (CitizenId, &Card),
    asked: Option<&Asked>,
) -> Result<CardDetail, StoreError>
where
    A: Act + Covers<ReadCitizens>,
{
    tx.under(permit).card_detail(citizen, &whole.steps(asked), ctx.today()).await
}

/// Looks again at the cards of a person who can other things now, at other times or for other hours. What
/// a caseworker chose stays.
///
/// # Errors
/// [`StoreError`].
pub(super) async fn look_again<A>(
    ctx: &Ctx,
    tx: &mut Tx,
    permit: &Permit<A>,
    (id, citizen): (CitizenId, &Citizen),
) -> Result<(), StoreError>
where
    A: Act + Covers<ReadCitizens> + Covers<EndProposals>,
{
    for (proposal, asked) in tx.under(permit).cards_out(id).await? {
        let whole = Card::of(&citizen.resources(), citizen.protected, Some(&asked), None, ctx.today());
        let Some(whole) = whole else { continue };
        let told = card_told(ctx, tx, permit, (id, &whole), Some(&asked)).await?;
        tx.under(permit).set_card(proposal, told).await?;
    }
    Ok(())
}
