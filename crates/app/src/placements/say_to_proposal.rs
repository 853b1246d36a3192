//! What the citizen says: dialogue. Nobody is sent anything of it, for it goes nowhere.

use domain::{
    input::Input,
    placements::{AnsweredHow, CitizenAnswer, Refusal},
};
use kernel::{Faults, Line, ProposalId, RowVersion};
use policy::{Permit, SayToProposal};
use store::{
    Tx,
    views::{ProposalView, Said},
};

use super::{Failure, begin, free, refused};
use crate::{Ctx, Raw, Subject};

/// Reads what a citizen says, with the own log-in or together with a caseworker, who then says so.
///
/// # Errors
/// Every fault, field by field.
fn read_saying(ctx: &Ctx, raw: &Raw) -> Result<Said, Faults<Refusal>> {
    let mut faults = Faults::new();
    let answer = CitizenAnswer::from_code(raw.text("answer"));
    if answer.is_none() {
        faults.push("answer", Input::NotChosen.into());
    }
    let words = raw.optional::<{ Line::MAX }, _>("words", &mut faults);
    if words.as_ref().is_some_and(|words| kernel::holds_person_number(words.as_str())) {
        faults.push("words", Refusal::PersonNumber);
    }
    let own = ctx.actor().citizen().is_some();
    if !own && !raw.ticked("together") {
        faults.push("together", Refusal::NotSaidTogether);
    }
    let how = if own { AnsweredHow::Own } else { AnsweredHow::Together };
    faults.finish(answer.map(|answer| Said { answer, words, how, at: ctx.now() }))
}

/// The version of what is said: nothing is said at first, and each time is another.
#[must_use]
pub fn saying_version(view: &ProposalView) -> RowVersion {
    view.saying().map_or(RowVersion::FIRST, |said| RowVersion::new(said.at.micros()))
}

/// Writes down what the citizen says to a proposal, in place of what was said in `version`.
///
/// # Errors
/// [`Refusal::TooLateToAnswer`] when nothing can come of it any more, [`Refusal::TakenMeanwhile`] while somebody
/// else has the small job: what was said before stays, and can be deleted; [`Failure::Stale`] when the citizen
/// said or deleted something meanwhile.
pub async fn say_to_proposal(
    ctx: &Ctx,
    id: ProposalId,
    version: RowVersion,
    raw: &Raw,
) -> Result<(), Failure> {
    let (mut tx, permit) = begin::<SayToProposal>(ctx, id).await?;
    say_to_proposal_in(ctx, &mut tx, &permit, (id, version), raw).await?;
    ctx.wrote(&tx, &permit, Subject::row("proposal", id.uuid())).await?;
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
    (id, version): (ProposalId, RowVersion),
    raw: &Raw,
) -> Result<(), Failure> {
    let now = tx.under(permit).proposal(id, ctx.today()).await?;
    if !now.line.state.hears_citizen() {
        return Err(refused(Refusal::TooLateToAnswer(now.line.state)));
    }
    free(&now, ctx.today()).map_err(refused)?;
    if saying_version(&now) != version {
        return Err(Failure::Stale);
    }
    let said = read_saying(ctx, raw)?;
    Ok(tx.under(permit).put_saying(id, &said, ctx.today()).await?)
}

/// Deletes what the citizen said, for good, however far the proposal is.
///
/// # Errors
/// [`Failure`].
pub async fn take_back_saying(ctx: &Ctx, id: ProposalId) -> Result<(), Failure> {
    let (mut tx, permit) = begin::<SayToProposal>(ctx, id).await?;
    tx.under(&permit).delete_saying(id, ctx.today()).await?;
    ctx.wrote(&tx, &permit, Subject::row("proposal", id.uuid())).await?;
    ctx.commit(tx, id).await
}
