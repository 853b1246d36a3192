//! Telling a company the name, with the basis in one line.

use domain::{
    input::Input,
    placements::{Basis, ProposalStep, Refusal, Release},
};
use kernel::{Faults, Line, ProposalId, RowVersion};
use policy::{Permit, ReleaseName};
use store::Tx;

use super::{Failure, begin, finish, free, refused, to_move};
use crate::{Ctx, Raw};

/// Reads the basis; all faults at once.
///
/// # Errors
/// Every fault, field by field.
fn read_release(raw: &Raw) -> Result<Release, Faults<Refusal>> {
    let mut faults = Faults::new();
    let basis = Basis::from_code(raw.text("basis"));
    if basis.is_none() {
        faults.push("basis", Input::NotChosen.into());
    }
    let words = raw.required::<{ Line::MAX }, _>("basis_words", &mut faults);
    faults.finish(basis.zip(words).map(|(basis, words)| Release { basis, words }))
}

/// Tells the company the name: both have said yes.
///
/// # Errors
/// [`Refusal::CitizenHasNotSaidYes`], [`Refusal::NoSuchStep`], [`Refusal::TakenMeanwhile`]; [`Failure::Stale`].
pub async fn release_name(ctx: &Ctx, id: ProposalId, version: RowVersion, raw: &Raw) -> Result<(), Failure> {
    let (mut tx, permit) = begin::<ReleaseName>(ctx, id).await?;
    release_name_in(ctx, &mut tx, &permit, (id, version), raw).await?;
    finish(ctx, tx, &permit, id).await
}

/// The work of [`release_name`], for the demo too.
///
/// # Errors
/// [`Failure`].
pub async fn release_name_in(
    ctx: &Ctx,
    tx: &mut Tx,
    permit: &Permit<ReleaseName>,
    of: (ProposalId, RowVersion),
    raw: &Raw,
) -> Result<(), Failure> {
    let now = to_move(ctx, tx, permit, of).await?;
    let said = now.saying().map(|said| said.answer);
    let state = now.line.state.after(ProposalStep::Release, said).map_err(refused)?;
    // A name that can come to nothing is not told.
    free(&now, ctx.today()).map_err(refused)?;
    let release = read_release(raw)?;
    Ok(tx.under(permit).release_name(of, state, &release, (ctx.today(), ctx.now())).await?)
}
