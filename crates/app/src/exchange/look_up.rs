//! Codes by the words people use, for the fields that ask for one.

use kernel::MOST_CHOICES;
use policy::{LookUp, Permit};
use store::{
    Tx,
    views::{CodeLabel, OccupationChoice},
};

use crate::{Ctx, Failure, Never};

/// Occupations by words of their titles, by the words people type for them, or by code; best first.
///
/// # Errors
/// [`Failure::NotThere`] for a role that looks nothing up.
pub async fn look_up_occupations(ctx: &Ctx, q: &str) -> Result<Vec<OccupationChoice>, Failure<Never>> {
    let (mut tx, permit) = open(ctx).await?;
    Ok(tx.under(&permit).search_occupations(q, MOST_CHOICES).await?)
}

/// Industries, likewise.
///
/// # Errors
/// [`Failure::NotThere`].
pub async fn look_up_industries(ctx: &Ctx, q: &str) -> Result<Vec<CodeLabel>, Failure<Never>> {
    let (mut tx, permit) = open(ctx).await?;
    Ok(tx.under(&permit).search_industries(q, MOST_CHOICES).await?)
}

/// Public code lists say nothing of anybody, so a look into them is not logged; a refusal is.
async fn open(ctx: &Ctx) -> Result<(Tx, Permit<LookUp>), Failure<Never>> {
    let tx = ctx.read().await?;
    let permit = ctx.leave::<LookUp, _>().await?;
    Ok((tx, permit))
}
