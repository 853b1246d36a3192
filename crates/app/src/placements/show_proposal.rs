//! A proposal's page.

use domain::placements::{Colleague, ProposalStep};
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
    /// Whether the citizen's answer may be given or written down by the actor now.
    pub may_say: bool,
    /// Whether the actor may look at words that are held back.
    pub may_judge: bool,
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
    let steps = state.ways().map(|line| line.step);
    let open = |step: &ProposalStep| {
        super::without_placement(&view).is_ok() && !(view.taken && *step == ProposalStep::Release)
    };
    let steps =
        steps.filter(|step| open(step) && state.after(*step, said).is_ok() && may(action(*step))).collect();
    let may_say = state.hears_citizen() && may(Action::SayToProposal);
    let ask = ctx.actor().role().and_then(|role| Colleague::to_ask(&view.colleagues, role)).cloned();
    Ok(ProposalPage { view, steps, may_say, may_judge: may(Action::JudgeWords), ask })
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
    use domain::{partners::Role, placements::TABLE};
    use policy::{CAPABILITIES, Holder};

    use super::*;

    #[test]
    fn the_table_names_exactly_the_roles_that_have_the_right() {
        let rows: Vec<_> = CAPABILITIES.iter().flat_map(|(_, rows)| rows.iter()).collect();
        for line in TABLE {
            for role in Role::ALL {
                let right = rows
                    .iter()
                    .any(|row| row.holder == Holder::Role(*role) && row.actions.contains(&action(line.step)));
                assert_eq!(line.who.contains(role), right, "{line:?} {role:?}");
            }
        }
    }
}
