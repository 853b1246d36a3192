//! The way of a proposal: from the word of a named colleague to the person's name, as one table.

use super::Refusal;
use crate::partners::{Role, coded};

coded! {
    /// How far a proposal is. What the citizen says is no state: it is dialogue, and stands nowhere else.
    ProposalState {
        /// The company has not answered.
        Waiting = "waiting",
        /// The company would like to meet the person on the card.
        Accepted = "accepted",
        /// The company says no, with a reason about the job.
        Declined = "declined",
        /// The company knows the name.
        Released = "released",
        /// Taken back by those who made it.
        Withdrawn = "withdrawn",
    }
}

impl ProposalState {
    /// Whether something can still come of it: of these there is one for a person and a small job.
    #[must_use]
    pub const fn open(self) -> bool {
        matches!(self, Self::Waiting | Self::Accepted | Self::Released)
    }

    /// Whether the citizen can say something to it.
    #[must_use]
    pub const fn hears_citizen(self) -> bool {
        matches!(self, Self::Waiting | Self::Accepted)
    }

    /// Whether the company can answer.
    #[must_use]
    pub fn hears_company(self) -> bool {
        self.ways().any(|line| matches!(line.step, ProposalStep::Accept | ProposalStep::Decline))
    }

    /// What can happen now, in the table's order.
    pub fn ways(self) -> impl Iterator<Item = &'static Transition> {
        TABLE.iter().filter(move |line| line.from == self)
    }

    /// The state after a step.
    ///
    /// # Errors
    /// [`Refusal::NoSuchStep`] where the table has no such line; [`Refusal::CitizenHasNotSaidYes`].
    pub fn after(self, step: ProposalStep, citizen: Option<CitizenAnswer>) -> Result<Self, Refusal> {
        let line = self.ways().find(|line| line.step == step);
        let line = line.ok_or(Refusal::NoSuchStep { state: self, step })?;
        match line.condition {
            Some(Condition::CitizenSaidYes) if citizen != Some(CitizenAnswer::Yes) => {
                Err(Refusal::CitizenHasNotSaidYes)
            }
            _ => Ok(line.to),
        }
    }
}

coded! {
    /// What can be done with a proposal.
    ProposalStep {
        /// The company would like to meet the person.
        Accept = "accept",
        /// The company says no.
        Decline = "decline",
        /// The name is told to the company.
        Release = "release",
        /// The proposal is taken back.
        Withdraw = "withdraw",
    }
}

/// What must be true before a step.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Condition {
    /// The citizen has said yes, and has not deleted it.
    CitizenSaidYes,
}

coded! {
    /// What the citizen says. No answer has an effect on the benefit.
    CitizenAnswer {
        /// Would like to.
        Yes = "yes",
        /// Would rather not.
        No = "no",
        /// Would like to talk about it first.
        TalkFirst = "talk-first",
    }
}

coded! {
    /// How the citizen's answer came.
    AnsweredHow {
        /// With the own log-in.
        Own = "own",
        /// Together, at the caseworker's screen; the citizen got a printed copy.
        Together = "together",
    }
}

/// A line of the table: who can take which step from where to where, and when.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Transition {
    /// From this state.
    pub from: ProposalState,
    /// By this step.
    pub step: ProposalStep,
    /// Taken by one of these.
    pub who: &'static [Role],
    /// When this is true.
    pub condition: Option<Condition>,
    /// To this state.
    pub to: ProposalState,
}

/// The company's answer comes by its manager, or is written down by the consultant who was told it.
const COMPANY: &[Role] = &[Role::CompanyManager, Role::EmployerConsultant];
const CASE: &[Role] = &[Role::Caseworker];
const COLLEAGUES: &[Role] = &[Role::Caseworker, Role::EmployerConsultant];

/// Every step that there is. A company may think again, and give another reason, until the name is told, and after it still say no.
pub const TABLE: &[Transition] = &[
    line(ProposalState::Waiting, ProposalStep::Accept, COMPANY, ProposalState::Accepted),
    line(ProposalState::Waiting, ProposalStep::Decline, COMPANY, ProposalState::Declined),
    line(ProposalState::Waiting, ProposalStep::Withdraw, COLLEAGUES, ProposalState::Withdrawn),
    Transition {
        condition: Some(Condition::CitizenSaidYes),
        ..line(ProposalState::Accepted, ProposalStep::Release, CASE, ProposalState::Released)
    },
    line(ProposalState::Accepted, ProposalStep::Decline, COMPANY, ProposalState::Declined),
    line(ProposalState::Accepted, ProposalStep::Withdraw, COLLEAGUES, ProposalState::Withdrawn),
    line(ProposalState::Declined, ProposalStep::Accept, COMPANY, ProposalState::Accepted),
    line(ProposalState::Declined, ProposalStep::Decline, COMPANY, ProposalState::Declined),
    line(ProposalState::Released, ProposalStep::Decline, COMPANY, ProposalState::Declined),
    line(ProposalState::Released, ProposalStep::Withdraw, COLLEAGUES, ProposalState::Withdrawn),
];

const fn line(
    from: ProposalState,
    step: ProposalStep,
    who: &'static [Role],
    to: ProposalState,
) -> Transition {
    Transition { from, step, who, condition: None, to }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn a_step_is_taken_exactly_where_the_table_has_it() {
        for from in ProposalState::ALL {
            for step in ProposalStep::ALL {
                let line = TABLE.iter().find(|line| line.from == *from && line.step == *step);
                let after = from.after(*step, Some(CitizenAnswer::Yes));
                match line {
                    Some(line) => assert_eq!(after, Ok(line.to)),
                    None => assert_eq!(after, Err(Refusal::NoSuchStep { state: *from, step: *step })),
                }
            }
        }
    }

    #[test]
    fn the_table_says_each_step_from_a_state_once() {
        let steps: BTreeSet<_> = TABLE.iter().map(|line| (line.from, line.step)).collect();
        assert_eq!(steps.len(), TABLE.len());
    }

    #[test]
    fn every_state_is_reached_and_only_the_withdrawn_one_is_an_end() {
        let mut reached = BTreeSet::from([ProposalState::Waiting]);
        for _ in ProposalState::ALL {
            let more: Vec<_> =
                TABLE.iter().filter(|line| reached.contains(&line.from)).map(|line| line.to).collect();
            reached.extend(more);
        }
        assert_eq!(reached.len(), ProposalState::ALL.len());
        let ends: Vec<_> = ProposalState::ALL.iter().filter(|state| state.ways().count() == 0).collect();
        assert_eq!(ends, [&ProposalState::Withdrawn]);
    }

    #[test]
    fn the_name_is_told_only_after_both_have_said_yes() {
        use ProposalState::{Accepted, Declined, Released, Waiting, Withdrawn};
        for (state, said, told) in [
            (Accepted, Some(CitizenAnswer::Yes), true),
            (Accepted, Some(CitizenAnswer::No), false),
            (Accepted, Some(CitizenAnswer::TalkFirst), false),
            (Accepted, None, false),
            (Waiting, Some(CitizenAnswer::Yes), false),
            (Declined, Some(CitizenAnswer::Yes), false),
            (Withdrawn, Some(CitizenAnswer::Yes), false),
        ] {
            assert_eq!(state.after(ProposalStep::Release, said) == Ok(Released), told, "{state:?} {said:?}");
        }
    }
}
