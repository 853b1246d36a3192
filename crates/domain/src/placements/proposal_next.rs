//! What a proposal waits for next, in the eyes of whoever asks.

use kernel::{Date, Period};

use super::{CitizenAnswer, NextFacts, NextStep, ProposalState, Refusal};
use crate::partners::Role;

/// What comes next.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ProposalNext {
    /// The company's words are held back: somebody reads them and decides.
    JudgeWords,
    /// The company answers.
    Answer,
    /// The company sees it from a later day.
    AskedOn(Date),
    /// The company would like to meet the person: the caseworker talks with the citizen.
    Talk,
    /// The citizen is heard.
    Say,
    /// The citizen has said something, and only the citizen is told so.
    Said {
        /// What.
        answer: CitizenAnswer,
        /// Whether the company would like to meet the person.
        wanted: bool,
    },
    /// The citizen says no: told to the caseworker.
    SaidNo,
    /// The citizen would like to talk first, before the company has answered: told to the caseworker.
    TalkFirst,
    /// Both say yes: the name is told.
    Release,
    /// Somebody else has the small job. Nobody is asked anything until it is free.
    Taken {
        /// The last day that is agreed, unless it has passed.
        until: Option<Date>,
    },
    /// The company says no.
    Declined,
    /// The company would like to be called.
    Call,
    /// The name is told: they meet, and the agreement is written.
    Agree,
    /// An agreement stands, or came to its end.
    Placed {
        /// What it waits for.
        next: NextStep,
        /// The last day that it was, once it is over.
        ended_on: Option<Date>,
    },
    /// The agreement was given up.
    GivenUp,
    /// The agreement was given up, and somebody else has the small job.
    GivenUpTaken,
    /// It was taken back.
    Withdrawn,
}

/// What the next step follows from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ProposalFacts {
    /// Today.
    pub today: Date,
    /// How far it is.
    pub state: ProposalState,
    /// The day from which the company sees it.
    pub asked_on: Date,
    /// The company would like to be called.
    pub talk: bool,
    /// Words of the company are held back.
    pub held: bool,
    /// The days for which somebody else has the small job.
    pub taken: Option<Period>,
    /// The agreement that came of it: what its next step follows from, and the last day that it was.
    pub placed: Option<(NextFacts, Option<Date>)>,
    /// What the citizen says, where whoever asks may know.
    pub said: Option<CitizenAnswer>,
}

impl ProposalFacts {
    /// The next step for somebody. What was said is told to the citizen and the caseworker alone, whoever else
    /// has it by mistake; and where somebody else has the small job, nobody is asked for a yes.
    #[must_use]
    pub fn next_for(&self, role: Role) -> ProposalNext {
        if self.held && role == Role::EmployerConsultant {
            return ProposalNext::JudgeWords;
        }
        match self.state {
            ProposalState::Waiting | ProposalState::Accepted => self.open(role),
            ProposalState::Declined if role == Role::CompanyManager && self.taken.is_some() => self.until(),
            ProposalState::Declined if self.talk => ProposalNext::Call,
            ProposalState::Declined => ProposalNext::Declined,
            ProposalState::Released => self.named(role),
            ProposalState::Withdrawn => ProposalNext::Withdrawn,
        }
    }

    /// Whether a yes can come to something.
    ///
    /// # Errors
    /// [`Refusal::TakenMeanwhile`].
    pub fn free(&self, bundle: &str) -> Result<(), Refusal> {
        match self.taken {
            None => Ok(()),
            Some(_) => Err(Refusal::TakenMeanwhile { bundle: bundle.to_owned(), until: self.last_day() }),
        }
    }

    fn open(&self, role: Role) -> ProposalNext {
        let wanted = self.state == ProposalState::Accepted;
        match (role, self.said) {
            (Role::Caseworker, Some(CitizenAnswer::No)) => return ProposalNext::SaidNo,
            (Role::Caseworker, Some(CitizenAnswer::TalkFirst)) if self.taken.is_none() && !wanted => {
                return ProposalNext::TalkFirst;
            }
            (Role::Citizen, Some(answer)) if answer != CitizenAnswer::Yes || self.taken.is_none() => {
                return ProposalNext::Said { answer, wanted };
            }
            _ => {}
        }
        match (role, self.said) {
            _ if self.taken.is_some() => self.until(),
            (Role::Citizen, _) => ProposalNext::Say,
            (Role::Caseworker, Some(CitizenAnswer::Yes)) if wanted => ProposalNext::Release,
            _ if wanted => ProposalNext::Talk,
            _ if self.asked_on > self.today => ProposalNext::AskedOn(self.asked_on),
            _ => ProposalNext::Answer,
        }
    }

    fn named(&self, role: Role) -> ProposalNext {
        match (self.placed, self.taken) {
            (Some((facts, ended_on)), taken) => match (facts.next_for(Some(role)), taken) {
                (NextStep::GivenUp, Some(_)) => ProposalNext::GivenUpTaken,
                (NextStep::GivenUp, None) => ProposalNext::GivenUp,
                (next, _) => ProposalNext::Placed { next, ended_on },
            },
            (None, Some(_)) => self.until(),
            (None, None) => ProposalNext::Agree,
        }
    }

    fn until(&self) -> ProposalNext {
        ProposalNext::Taken { until: self.last_day() }
    }

    fn last_day(&self) -> Option<Date> {
        self.taken?.last().filter(|last| *last >= self.today)
    }
}

#[cfg(test)]
mod tests {
    use CitizenAnswer::{No, TalkFirst, Yes};
    use ProposalState::{Accepted, Declined, Released, Waiting, Withdrawn};
    use Role::{Caseworker, Citizen, CompanyManager, EmployerConsultant};

    use super::*;
    use crate::placements::{PlacementKind, PlacementState, VitasState};

    const ALL: [Role; 4] = [Caseworker, EmployerConsultant, CompanyManager, Citizen];

    fn day(d: u32) -> Date {
        Date::from_ymd_opt(2026, 12, d).unwrap()
    }

    /// Today is the tenth.
    fn facts(state: ProposalState) -> ProposalFacts {
        ProposalFacts {
            today: day(10),
            state,
            asked_on: day(1),
            talk: false,
            held: false,
            taken: None,
            placed: None,
            said: None,
        }
    }

    fn said(state: ProposalState, answer: CitizenAnswer) -> ProposalFacts {
        ProposalFacts { said: Some(answer), ..facts(state) }
    }

    fn taken(facts: ProposalFacts, to: Option<u32>) -> ProposalFacts {
        ProposalFacts { taken: Some(Period::through(day(2), to.map(day)).unwrap()), ..facts }
    }

    fn placed(state: PlacementState) -> ProposalFacts {
        let placement = NextFacts {
            today: day(10),
            state,
            kind: PlacementKind::SmallJob,
            first_day: day(3),
            last_day: None,
            stated: None,
            vitas: VitasState::NotBegun,
            allowed_from: None,
        };
        ProposalFacts { placed: Some((placement, None)), ..facts(Released) }
    }

    #[test]
    fn the_next_step_follows_from_how_far_it_is_and_from_who_asks() {
        let later = ProposalFacts { asked_on: day(11), ..facts(Waiting) };
        let talk = ProposalFacts { talk: true, ..facts(Declined) };
        let own = |answer, wanted| ProposalNext::Said { answer, wanted };
        for (facts, role, want) in [
            (facts(Waiting), CompanyManager, ProposalNext::Answer),
            (facts(Waiting), EmployerConsultant, ProposalNext::Answer),
            (later, Caseworker, ProposalNext::AskedOn(day(11))),
            (facts(Waiting), Citizen, ProposalNext::Say),
            (said(Waiting, Yes), Citizen, own(Yes, false)),
            (said(Accepted, Yes), Citizen, own(Yes, true)),
            (said(Accepted, No), Citizen, own(No, true)),
            (said(Waiting, TalkFirst), Citizen, own(TalkFirst, false)),
            (said(Waiting, Yes), Caseworker, ProposalNext::Answer),
            (said(Waiting, No), Caseworker, ProposalNext::SaidNo),
            (said(Waiting, TalkFirst), Caseworker, ProposalNext::TalkFirst),
            (said(Waiting, TalkFirst), EmployerConsultant, ProposalNext::Answer),
            (said(Accepted, TalkFirst), Caseworker, ProposalNext::Talk),
            (said(Accepted, Yes), Caseworker, ProposalNext::Release),
            (facts(Accepted), Caseworker, ProposalNext::Talk),
            (facts(Accepted), CompanyManager, ProposalNext::Talk),
            (facts(Accepted), Citizen, ProposalNext::Say),
            (facts(Declined), Caseworker, ProposalNext::Declined),
            (said(Declined, Yes), Citizen, ProposalNext::Declined),
            (talk, EmployerConsultant, ProposalNext::Call),
            (talk, CompanyManager, ProposalNext::Call),
            (facts(Released), Caseworker, ProposalNext::Agree),
            (placed(PlacementState::Cancelled), Caseworker, ProposalNext::GivenUp),
            (taken(placed(PlacementState::Cancelled), None), Citizen, ProposalNext::GivenUpTaken),
            (facts(Withdrawn), Citizen, ProposalNext::Withdrawn),
        ] {
            assert_eq!(facts.next_for(role), want, "{facts:?} {role:?}");
        }
        let running = ProposalNext::Placed { next: NextStep::Run, ended_on: None };
        for facts in [placed(PlacementState::Running), taken(placed(PlacementState::Running), None)] {
            assert_eq!(facts.next_for(Caseworker), running);
        }
        let draft = placed(PlacementState::Draft);
        let waits = ProposalNext::Placed { next: NextStep::Confirm, ended_on: None };
        assert_eq!([draft.next_for(CompanyManager), draft.next_for(Citizen)], [waits, waits]);
        let praktik =
            draft.placed.map(|(facts, over)| (NextFacts { kind: PlacementKind::Praktik, ..facts }, over));
        let praktik = ProposalFacts { placed: praktik, ..draft };
        let states = ProposalNext::Placed { next: NextStep::State, ended_on: None };
        assert_eq!([praktik.next_for(Caseworker), praktik.next_for(CompanyManager)], [states, waits]);
    }

    #[test]
    fn nobody_is_asked_for_a_yes_to_what_somebody_else_has() {
        for (last, until) in
            [(None, None), (Some(9), None), (Some(10), Some(day(10))), (Some(31), Some(day(31)))]
        {
            let want = ProposalNext::Taken { until };
            for role in ALL {
                for state in [Waiting, Accepted, Released] {
                    assert_eq!(taken(facts(state), last).next_for(role), want, "{state:?} {role:?}");
                    assert_eq!(taken(said(state, Yes), last).next_for(role), want, "{state:?} {role:?}");
                }
            }
            assert_eq!(
                taken(facts(Declined), last).next_for(CompanyManager),
                want,
                "nor asked to think again"
            );
        }
        let no = ProposalNext::Said { answer: No, wanted: true };
        assert_eq!(taken(said(Accepted, No), None).next_for(Citizen), no, "a no stands");
        assert_eq!(taken(said(Accepted, No), None).next_for(Caseworker), ProposalNext::SaidNo);
        assert_eq!(taken(facts(Declined), None).next_for(Caseworker), ProposalNext::Declined);
    }

    #[test]
    fn held_words_are_judged_before_anything_else_by_the_consultant_alone() {
        for state in ProposalState::ALL {
            let held = ProposalFacts { held: true, talk: true, ..facts(*state) };
            assert_eq!(held.next_for(EmployerConsultant), ProposalNext::JudgeWords);
            for role in [Caseworker, CompanyManager, Citizen] {
                assert_ne!(held.next_for(role), ProposalNext::JudgeWords, "{state:?} {role:?}");
            }
        }
    }

    #[test]
    fn what_the_citizen_says_changes_nothing_for_colleagues_without_it_and_companies() {
        for state in ProposalState::ALL {
            for answer in CitizenAnswer::ALL {
                for role in [EmployerConsultant, CompanyManager] {
                    let told = said(*state, *answer).next_for(role);
                    assert_eq!(told, facts(*state).next_for(role), "{state:?} {answer:?} {role:?}");
                }
            }
        }
    }
}
