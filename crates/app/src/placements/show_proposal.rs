//! A proposal's page.

use domain::{
    partners::Role,
    placements::{Colleague, ProposalFacts, ProposalNext, ProposalStep, Transition},
};
use kernel::ProposalId;
use policy::{Act, Action, Covers, ReadProposals, may};
use store::views::ProposalView;

use super::Failure;
use crate::{Ctx, Subject};

/// A proposal's page.
#[derive(Debug)]
pub struct ProposalPage {
    /// The proposal, as far as the permit opens it.
    pub view: ProposalView,
    /// The steps that the actor may take now, and for which all is there.
    pub steps: Vec<ProposalStep>,
    /// What can happen now, whoever does it, each with whether its condition is known to be met; nothing once an
    /// agreement stands, which is gone on with by itself.
    pub ways: Vec<(&'static Transition, bool)>,
    /// Whether the citizen's answer may be given or written down by the actor now.
    pub may_say: bool,
    /// Whether the actor may look at words that are held back.
    pub may_judge: bool,
    /// What comes next for the actor.
    pub next: ProposalNext,
    /// Whom the actor can ask at the municipality; colleagues there know themselves.
    pub ask: Option<Colleague>,
}

/// Shows a proposal to somebody who may do `A` with it: see it, or fill in one of its forms.
///
/// # Errors
/// [`Failure::NotThere`].
pub async fn show_proposal<A>(ctx: &Ctx, id: ProposalId) -> Result<ProposalPage, Failure>
where
    A: Act + Covers<ReadProposals>,
{
    let mut tx = ctx.read().await?;
    let subject = Subject::row("proposal", id.uuid());
    let permit = ctx.permit::<A, _>(tx.locate_proposal(id).await?, subject).await?;
    let view = tx.under(&permit).proposal(id, ctx.today()).await?;
    ctx.saw(&permit, subject, None).await?;
    let may = |action| may(ctx.actor(), action);
    let state = view.line.state;
    let said = view.saying().map(|said| said.answer);
    let free = super::free(&view, ctx.today()).is_ok();
    let open = |step: ProposalStep| {
        let of_yes = matches!(step, ProposalStep::Accept | ProposalStep::Release);
        super::without_placement(&view).is_ok() && (free || !of_yes)
    };
    let ways = state.ways().filter(|line| open(line.step));
    let ways: Vec<_> = ways.map(|line| (line, state.after(line.step, said).is_ok())).collect();
    let steps = ways.iter().filter(|(line, met)| *met && may(action(line.step)));
    let steps = steps.map(|(line, _)| line.step).collect();
    let may_say = state.hears_citizen() && free && may(Action::SayToProposal);
    let role = ctx.actor().role();
    let ask = role.and_then(|role| Colleague::to_ask(&view.colleagues, role)).cloned();
    let next = proposal_next(ctx, &view.facts(ctx.today()));
    Ok(ProposalPage { view, steps, ways, may_say, may_judge: may(Action::JudgeWords), next, ask })
}

/// What comes next for the actor, from a line of a list or from the whole proposal.
#[must_use]
pub fn proposal_next(ctx: &Ctx, facts: &ProposalFacts) -> ProposalNext {
    facts.next_for(ctx.actor().role().unwrap_or(Role::Caseworker))
}

/// The action behind a step.
const fn action(step: ProposalStep) -> Action {
    match step {
        ProposalStep::Accept | ProposalStep::Decline => Action::AnswerProposal,
        ProposalStep::Release => Action::ReleaseName,
        ProposalStep::Withdraw => Action::WithdrawProposal,
    }
}

#[cfg(test)]
mod tests {
    use domain::placements::TABLE;
    use policy::{Holder, rows};

    use super::*;

    #[test]
    fn the_table_names_exactly_the_roles_that_have_the_right() {
        for line in TABLE {
            for role in Role::ALL {
                let right = rows()
                    .any(|row| row.holder == Holder::Role(*role) && row.actions.contains(&action(line.step)));
                assert_eq!(line.who.contains(role), right, "{line:?} {role:?}");
            }
        }
    }
}
