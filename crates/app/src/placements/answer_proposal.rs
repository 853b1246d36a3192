//! A company's answer, and its words that were held back.

use domain::{
    input::Input,
    placements::{CompanyAnswer, JobReason, No, ProposalStep, Refusal},
};
use kernel::{Faults, Line, ProposalId, RowVersion};
use policy::{AnswerProposal, JudgeWords, Permit};
use store::Tx;
use taxonomy::AboutPerson;

use super::{Failure, begin, finish, free, refused, to_move, without_placement};
use crate::{Ctx, Raw};

/// Reads a company's answer; all faults at once.
///
/// # Errors
/// Every fault, field by field.
fn read_answer(raw: &Raw) -> Result<CompanyAnswer, Faults<Refusal>> {
    let mut faults = Faults::new();
    let answer = match raw.text("answer") {
        "yes" => Some(CompanyAnswer::Yes),
        "no" => read_no(raw, &mut faults),
        _ => {
            faults.push("answer", Input::NotChosen.into());
            None
        }
    };
    faults.finish(answer)
}

fn read_no(raw: &Raw, faults: &mut Faults<Refusal>) -> Option<CompanyAnswer> {
    let words = raw.optional::<{ Line::MAX }, _>("words", faults);
    let Some(reason) = JobReason::from_code(raw.text("reason")) else {
        faults.push("reason", Input::NotChosen.into());
        return None;
    };
    let given = raw.filled("certificate").filter(|_| reason == JobReason::Certificate);
    if let Some(code) = given.filter(|code| taxonomy::certificates::find(code).is_none()) {
        faults.push("certificate", Input::NotInList { given: code.to_owned(), list: "certificates" }.into());
        return None;
    }
    let no = No::new(reason, given.map(str::to_owned));
    if no.is_none() {
        faults.push("certificate", Refusal::WhichCertificate);
    }
    no.map(|no| CompanyAnswer::No { no, words })
}

/// Gives a company's answer, or writes down what a consultant was told.
///
/// # Errors
/// [`Refusal::NoSuchStep`] when the proposal was taken back meanwhile; [`Refusal::TakenMeanwhile`] for a yes
/// where somebody else has the small job by now, while a no is always heard; [`Failure::Stale`].
pub async fn answer_proposal(
    ctx: &Ctx,
    id: ProposalId,
    version: RowVersion,
    raw: &Raw,
) -> Result<(), Failure> {
    let (mut tx, permit) = begin::<AnswerProposal>(ctx, id).await?;
    answer_proposal_in(ctx, &mut tx, &permit, (id, version), raw).await?;
    finish(ctx, tx, &permit, id).await
}

/// The work of [`answer_proposal`], for the demo too.
///
/// # Errors
/// [`Failure`].
pub async fn answer_proposal_in(
    ctx: &Ctx,
    tx: &mut Tx,
    permit: &Permit<AnswerProposal>,
    of: (ProposalId, RowVersion),
    raw: &Raw,
) -> Result<(), Failure> {
    let now = tx.under(permit).proposal(of.0, ctx.today()).await?;
    // What was taken back is told before anything else: no answer comes to anything then.
    if !now.line.state.hears_company() {
        let step = ProposalStep::Accept;
        return Err(refused(Refusal::NoSuchStep { state: now.line.state, step }));
    }
    if now.version != of.1 {
        return Err(Failure::Stale);
    }
    without_placement(&now).map_err(refused)?;
    let answer = read_answer(raw)?;
    if answer == CompanyAnswer::Yes {
        free(&now, ctx.today()).map_err(refused)?;
    }
    let (step, held) = match &answer {
        CompanyAnswer::Yes => (ProposalStep::Accept, false),
        CompanyAnswer::No { words, .. } => {
            let about = words.as_ref().map(|words| AboutPerson::found_in(words.as_str()));
            (ProposalStep::Decline, about.is_some_and(|about| !about.is_none()))
        }
    };
    let state = now.line.state.after(step, None).map_err(refused)?;
    let when = (ctx.today(), ctx.now());
    Ok(tx.under(permit).answer_proposal(of, state, (&answer, held), when).await?)
}

/// Lets words through that were held back (`keep`), or deletes them.
///
/// # Errors
/// [`Input::NotChosen`]; [`Failure::Stale`].
pub async fn judge_words(ctx: &Ctx, id: ProposalId, version: RowVersion, raw: &Raw) -> Result<(), Failure> {
    let (mut tx, permit) = begin::<JudgeWords>(ctx, id).await?;
    to_move(ctx, &mut tx, &permit, (id, version)).await?;
    let keep = match raw.text("keep") {
        "yes" => true,
        "no" => false,
        _ => return Err(Failure::refused("keep", Input::NotChosen.into())),
    };
    tx.under(&permit).judge_words((id, version), keep, ctx.today()).await?;
    finish(ctx, tx, &permit, id).await
}
