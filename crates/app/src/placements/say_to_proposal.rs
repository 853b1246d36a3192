//! What the citizen says: dialogue. It makes no event, for it goes nowhere.

use domain::{
    input::Input,
    placements::{AnsweredHow, CitizenAnswer, Refusal},
};
use kernel::{Faults, Line, ProposalId};
use policy::{Permit, SayToProposal};
use store::{Tx, views::Said};

use super::{Failure, refused};
use crate::{Ctx, Raw, Subject};

/// Reads what a citizen says, with the own log-in or together with a caseworker, who then says so.
///
/// # Errors
/// Every fault, field by field.
pub fn read_saying(ctx: &Ctx, raw: &Raw) -> Result<Said, Faults<Refusal>> {
    let mut faults = Faults::new();
    let answer = CitizenAnswer::from_code(raw.text("answer"));
    if answer.is_none() {
        faults.push("answer", Input::NotChosen.into());
    }
    let words = raw.optional::<{ Line::MAX }, _>("words", &mut faults);
    let own = ctx.actor().citizen().is_some();
    if !own && !raw.ticked("together") {
        faults.push("together", Refusal::NotSaidTogether);
    }
    let how = if own { AnsweredHow::Own } else { AnsweredHow::Together };
    faults.finish(answer.map(|answer| Said { answer, words, how, at: ctx.now() }))
}

/// Writes down what the citizen says to a proposal.
///
/// # Errors
/// [`Refusal::TooLateToAnswer`] when nothing can come of it any more.
pub async fn say_to_proposal(ctx: &Ctx, id: ProposalId, raw: &Raw) -> Result<(), Failure> {
    let mut tx = ctx.write().await?;
    let subject = Subject::row("proposal", id.uuid());
    let permit = ctx.permit::<SayToProposal, _>(tx.locate_proposal(id).await?, subject).await?;
    say_to_proposal_in(ctx, &mut tx, &permit, id, raw).await?;
    ctx.wrote(&tx, &permit, subject).await?;
    ctx.commit(tx, id).await
}

/// The work of [`say_to_proposal`], for the demo too.
///
/// # Errors
/// [`Failure`].
pub async fn say_to_proposal_in(
    ctx: &Ctx,
    tx: &mut Tx,
    permit: &Permit<SayToProposal>,
    id: ProposalId,
    raw: &Raw,
) -> Result<(), Failure> {
    let state = tx.under(permit).proposal(id, ctx.today()).await?.line.state;
    if !state.hears_citizen() {
        return Err(refused(Refusal::TooLateToAnswer(state)));
    }
    let said = read_saying(ctx, raw)?;
    Ok(tx.under(permit).put_saying(id, &said, ctx.today()).await?)
}

/// Deletes what the citizen said, for good, however far the proposal is.
///
/// # Errors
/// [`Failure`].
pub async fn take_back_saying(ctx: &Ctx, id: ProposalId) -> Result<(), Failure> {
    let mut tx = ctx.write().await?;
    let subject = Subject::row("proposal", id.uuid());
    let permit = ctx.permit::<SayToProposal, _>(tx.locate_proposal(id).await?, subject).await?;
    tx.under(&permit).delete_saying(id, ctx.today()).await?;
    ctx.wrote(&tx, &permit, subject).await?;
    ctx.commit(tx, id).await
}
