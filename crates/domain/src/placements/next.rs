//! What a placement waits for next, and whose turn it is.

use kernel::{Date, Days, END_NEAR_DAYS};

use super::{ActedBy, PlacementKind, PlacementState, VitasState};
use crate::partners::Role;

const COLLEAGUES: &[Role] = &[Role::Caseworker, Role::EmployerConsultant];
const COMPANY: &[Role] = &[Role::CompanyManager, Role::EmployerConsultant];
const EVERYBODY: &[Role] = &[Role::Caseworker, Role::EmployerConsultant, Role::CompanyManager];

/// What comes next.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NextStep {
    /// The employees' statement is written down.
    State,
    /// The company confirms the working agreement.
    Confirm,
    /// The application is entered in VITAS.
    Enter,
    /// The employees' representative confirms in VITAS.
    Represent,
    /// The municipality decides in VITAS.
    Decide,
    /// VITAS says no: the agreement is corrected, and applied for again.
    ApplyAgain,
    /// What was stated or granted came after the first day: that is corrected to the day from which both hold.
    Correct(Date),
    /// All is there; its first day comes.
    AwaitFirstDay {
        /// Whether VITAS has granted it.
        granted: bool,
    },
    /// Its first day has come: somebody says that it began.
    Begin,
    /// It runs.
    Run,
    /// It is suspended.
    Resume,
    /// Its last day is near: what comes after?
    PrepareEnd(Date),
    /// Its last day has passed: somebody says what came after.
    End(Date),
    /// It was broken off.
    BrokenOff,
    /// It came to its end.
    Ended,
    /// It was given up before it began.
    GivenUp,
}

impl NextStep {
    /// Who can take it, or write down that it was taken; nobody where it only has to wait.
    #[must_use]
    pub const fn who(self) -> &'static [Role] {
        match self {
            Self::Confirm => COMPANY,
            Self::Begin | Self::End(_) => EVERYBODY,
            Self::State
            | Self::Enter
            | Self::Represent
            | Self::Decide
            | Self::ApplyAgain
            | Self::Correct(_)
            | Self::PrepareEnd(_) => COLLEAGUES,
            Self::AwaitFirstDay { .. }
            | Self::Run
            | Self::Resume
            | Self::BrokenOff
            | Self::Ended
            | Self::GivenUp => &[],
        }
    }
}

/// How much a placement needs somebody: what comes first in a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Need {
    /// A day has come, and what belongs to it is not written.
    Due,
    /// Somebody has something to do.
    Act,
    /// It goes on by itself.
    Wait,
    /// It is over.
    Over,
}

/// What is still missing before a placement may begin.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Missing {
    /// The employees' statement.
    Statement,
    /// The company's confirmation.
    Confirmation,
    /// «Granted» in VITAS.
    Grant,
    /// A first day that is not before what was stated and granted.
    LaterFirstDay(Date),
    /// Its first day.
    FirstDay(Date),
}

/// What the next step follows from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NextFacts {
    /// Today.
    pub today: Date,
    /// How far it is.
    pub state: PlacementState,
    /// Its kind.
    pub kind: PlacementKind,
    /// The first day.
    pub first_day: Date,
    /// The last day, where one is agreed.
    pub last_day: Option<Date>,
    /// Who acted for the employees, once their statement is written.
    pub stated: Option<ActedBy>,
    /// How far VITAS is.
    pub vitas: VitasState,
    /// The later day of the employees' statement and of what last happened in VITAS.
    pub allowed_from: Option<Date>,
}

impl NextFacts {
    /// The next step for somebody: the first that the role can take, otherwise the first that there is. Before
    /// the first day the order is the employees' statement, the company's confirmation, VITAS.
    #[must_use]
    pub fn next_for(&self, role: Option<Role>) -> NextStep {
        let (first, other) = self.open();
        let mine = |step: &NextStep| role.is_some_and(|role| step.who().contains(&role));
        [Some(first), other].into_iter().flatten().find(mine).unwrap_or(first)
    }

    /// How much it needs somebody, whoever that is.
    #[must_use]
    pub fn need(&self) -> Need {
        let (next, _) = self.open();
        match self.state {
            PlacementState::Interrupted | PlacementState::Ended | PlacementState::Cancelled => Need::Over,
            _ if self.due() => Need::Due,
            _ if matches!(next, NextStep::End(_)) => Need::Due,
            _ if next.who().is_empty() => Need::Wait,
            _ => Need::Act,
        }
    }

    /// Whether its first day has come and nobody has written that it began.
    #[must_use]
    pub fn due(&self) -> bool {
        self.state.not_begun() && self.first_day <= self.today
    }

    /// See [`PlacementKind::not_granted`].
    #[must_use]
    pub fn not_granted(&self) -> Option<VitasState> {
        self.kind.not_granted(self.state, self.vitas)
    }

    /// What is missing before it may begin, in the order in which it is done; nothing once it has begun.
    #[must_use]
    pub fn missing(&self) -> Vec<Missing> {
        if !self.state.not_begun() {
            return Vec::new();
        }
        [
            self.unstated().then_some(Missing::Statement),
            (self.state == PlacementState::Draft).then_some(Missing::Confirmation),
            self.not_granted().is_some().then_some(Missing::Grant),
            self.too_early().map(Missing::LaterFirstDay),
            (self.today < self.first_day).then_some(Missing::FirstDay(self.first_day)),
        ]
        .into_iter()
        .flatten()
        .collect()
    }

    /// What can be done now, the first first: a company's confirmation does not wait for the statement.
    fn open(&self) -> (NextStep, Option<NextStep>) {
        let refused = self.kind.needs_vitas() && self.vitas == VitasState::Refused;
        match self.too_early() {
            _ if !self.state.not_begun() => {}
            _ if refused => return (NextStep::ApplyAgain, None),
            Some(from) => return (NextStep::Correct(from), None),
            None => {}
        }
        let first = match self.state {
            PlacementState::Draft if self.unstated() => {
                return (NextStep::State, Some(NextStep::Confirm));
            }
            PlacementState::Draft => NextStep::Confirm,
            PlacementState::Agreed if self.unstated() => NextStep::State,
            PlacementState::Agreed if self.not_granted().is_some() => self.in_vitas(),
            PlacementState::Agreed if self.today < self.first_day => {
                NextStep::AwaitFirstDay { granted: self.kind.needs_vitas() }
            }
            PlacementState::Agreed => NextStep::Begin,
            PlacementState::Running => self.at_the_end(),
            PlacementState::Suspended => NextStep::Resume,
            PlacementState::Interrupted => NextStep::BrokenOff,
            PlacementState::Ended => NextStep::Ended,
            PlacementState::Cancelled => NextStep::GivenUp,
        };
        (first, None)
    }

    /// What must be there before the first day came after it.
    fn too_early(&self) -> Option<Date> {
        self.allowed_from.filter(|from| self.kind.counts_as_supported() && self.first_day < *from)
    }

    const fn unstated(&self) -> bool {
        self.kind.counts_as_supported() && self.stated.is_none()
    }

    /// Where nobody acts for the employees, what was entered is decided.
    fn in_vitas(&self) -> NextStep {
        match self.vitas {
            VitasState::Entered if self.stated != Some(ActedBy::Nobody) => NextStep::Represent,
            VitasState::Entered | VitasState::Represented => NextStep::Decide,
            _ => NextStep::Enter,
        }
    }

    fn at_the_end(&self) -> NextStep {
        let near = self.today.checked_add_days(Days::new(END_NEAR_DAYS));
        match self.last_day {
            Some(last) if last < self.today => NextStep::End(last),
            Some(last) if near.is_some_and(|near| last <= near) => NextStep::PrepareEnd(last),
            _ => NextStep::Run,
        }
    }
}

#[cfg(test)]
mod tests {
    use PlacementKind::{Hybrid, Praktik, SmallJob};
    use PlacementState::{Agreed, Cancelled, Draft, Ended, Interrupted, Running};
    use Role::{Caseworker, Citizen, CompanyManager, EmployerConsultant};

    use super::*;

    fn day(d: u32) -> Date {
        Date::from_ymd_opt(2026, 12, d).unwrap()
    }

    /// Today is the tenth; the first day is the eleventh, the statement is there and VITAS has granted.
    fn facts(kind: PlacementKind, state: PlacementState) -> NextFacts {
        let granted = (ActedBy::ShopSteward, VitasState::Granted);
        let (stated, vitas) =
            if kind == SmallJob { (None, VitasState::NotBegun) } else { (Some(granted.0), granted.1) };
        let allowed_from = stated.map(|_| day(8));
        NextFacts {
            today: day(10),
            state,
            kind,
            first_day: day(11),
            last_day: None,
            stated,
            vitas,
            allowed_from,
        }
    }

    fn vitas(kind: PlacementKind, state: PlacementState, vitas: VitasState) -> NextFacts {
        NextFacts { vitas, ..facts(kind, state) }
    }

    fn running(last: u32) -> NextFacts {
        NextFacts { first_day: day(1), last_day: Some(day(last)), ..facts(SmallJob, Running) }
    }

    #[test]
    fn the_next_step_follows_from_how_far_it_is_and_from_who_asks() {
        let unstated = |state| NextFacts { stated: None, ..vitas(Praktik, state, VitasState::NotBegun) };
        let alone =
            NextFacts { stated: Some(ActedBy::Nobody), ..vitas(Praktik, Agreed, VitasState::Entered) };
        let today = |kind| NextFacts { first_day: day(10), ..facts(kind, Agreed) };
        let late = |kind, state| NextFacts { first_day: day(7), ..facts(kind, state) };
        for (facts, role, want) in [
            (facts(SmallJob, Draft), Caseworker, NextStep::Confirm),
            (facts(SmallJob, Draft), CompanyManager, NextStep::Confirm),
            (facts(SmallJob, Draft), Citizen, NextStep::Confirm),
            (unstated(Draft), Caseworker, NextStep::State),
            (unstated(Draft), EmployerConsultant, NextStep::State),
            (unstated(Draft), CompanyManager, NextStep::Confirm),
            (unstated(Draft), Citizen, NextStep::State),
            (vitas(Praktik, Draft, VitasState::NotBegun), Caseworker, NextStep::Confirm),
            (vitas(Praktik, Draft, VitasState::Refused), CompanyManager, NextStep::ApplyAgain),
            (unstated(Agreed), CompanyManager, NextStep::State),
            (vitas(Hybrid, Agreed, VitasState::NotBegun), Caseworker, NextStep::Enter),
            (vitas(Hybrid, Agreed, VitasState::Entered), Caseworker, NextStep::Represent),
            (alone, Caseworker, NextStep::Decide),
            (vitas(Hybrid, Agreed, VitasState::Represented), Citizen, NextStep::Decide),
            (vitas(Hybrid, Agreed, VitasState::Refused), Caseworker, NextStep::ApplyAgain),
            (vitas(Hybrid, Agreed, VitasState::Ready), Caseworker, NextStep::Enter),
            (late(Hybrid, Agreed), Caseworker, NextStep::Correct(day(8))),
            (late(Praktik, Draft), CompanyManager, NextStep::Correct(day(8))),
            (late(SmallJob, Agreed), CompanyManager, NextStep::Begin),
            (late(Praktik, Running), Caseworker, NextStep::Run),
            (facts(Praktik, Agreed), CompanyManager, NextStep::AwaitFirstDay { granted: true }),
            (facts(SmallJob, Agreed), CompanyManager, NextStep::AwaitFirstDay { granted: false }),
            (today(SmallJob), Citizen, NextStep::Begin),
            (today(Praktik), CompanyManager, NextStep::Begin),
            (running(9), Caseworker, NextStep::End(day(9))),
            (running(10), Caseworker, NextStep::PrepareEnd(day(10))),
            (running(24), Citizen, NextStep::PrepareEnd(day(24))),
            (running(25), Caseworker, NextStep::Run),
            (facts(SmallJob, Running), Caseworker, NextStep::Run),
            (facts(SmallJob, Interrupted), Caseworker, NextStep::BrokenOff),
            (facts(SmallJob, Ended), Caseworker, NextStep::Ended),
            (facts(SmallJob, Cancelled), Caseworker, NextStep::GivenUp),
        ] {
            assert_eq!(facts.next_for(Some(role)), want, "{facts:?} {role:?}");
        }
    }

    #[test]
    fn what_is_due_comes_before_what_somebody_has_to_do_and_both_before_what_waits() {
        let begun = |kind, state, vitas| NextFacts { first_day: day(9), ..self::vitas(kind, state, vitas) };
        for (facts, want) in [
            (begun(SmallJob, Draft, VitasState::NotBegun), Need::Due),
            (begun(SmallJob, Agreed, VitasState::NotBegun), Need::Due),
            (begun(Praktik, Agreed, VitasState::Refused), Need::Due),
            (running(9), Need::Due),
            (facts(SmallJob, Draft), Need::Act),
            (vitas(Praktik, Agreed, VitasState::Entered), Need::Act),
            (running(12), Need::Act),
            (facts(Praktik, Agreed), Need::Wait),
            (running(31), Need::Wait),
            (facts(SmallJob, Running), Need::Wait),
            (facts(Praktik, Interrupted), Need::Over),
            (facts(Praktik, Ended), Need::Over),
            (begun(SmallJob, Cancelled, VitasState::NotBegun), Need::Over),
        ] {
            assert_eq!(facts.need(), want, "{facts:?}");
        }
        assert!(Need::Due < Need::Act && Need::Act < Need::Wait && Need::Wait < Need::Over);
        let today = NextFacts { first_day: day(10), ..facts(SmallJob, Agreed) };
        assert!(today.due() && NextFacts { state: Draft, ..today }.due());
        assert!(!NextFacts { first_day: day(11), ..today }.due(), "the day has not come");
        assert!(!NextFacts { state: Running, ..today }.due());
    }

    #[test]
    fn what_is_missing_stands_in_the_order_in_which_it_is_done() {
        let first = Missing::FirstDay(day(11));
        let nothing = NextFacts { stated: None, ..vitas(Praktik, Draft, VitasState::NotBegun) };
        for (facts, want) in [
            (nothing, vec![Missing::Statement, Missing::Confirmation, Missing::Grant, first]),
            (facts(SmallJob, Draft), vec![Missing::Confirmation, first]),
            (vitas(Praktik, Agreed, VitasState::Represented), vec![Missing::Grant, first]),
            (facts(Praktik, Agreed), vec![first]),
            (NextFacts { first_day: day(7), ..facts(Praktik, Agreed) }, vec![Missing::LaterFirstDay(day(8))]),
            (NextFacts { today: day(11), ..facts(SmallJob, Agreed) }, vec![]),
            (facts(Praktik, Running), vec![]),
        ] {
            assert_eq!(facts.missing(), want, "{facts:?}");
        }
    }

    /// A step begins exactly where nothing is missing.
    #[test]
    fn what_misses_nothing_begins() {
        use super::super::{PlacementStep, StepFacts};
        for kind in [SmallJob, Praktik, Hybrid] {
            for state in PlacementState::ALL {
                for vitas in VitasState::ALL {
                    for (first, stated) in [
                        (9, None),
                        (7, Some(ActedBy::Nobody)),
                        (9, Some(ActedBy::Nobody)),
                        (11, Some(ActedBy::Nobody)),
                    ] {
                        let allowed_from = stated.map(|_| day(8));
                        let facts = NextFacts {
                            stated,
                            first_day: day(first),
                            allowed_from,
                            ..self::vitas(kind, *state, *vitas)
                        };
                        let step = StepFacts {
                            today: facts.today,
                            first_day: facts.first_day,
                            statement: allowed_from,
                            granted: (*vitas == VitasState::Granted).then_some(day(8)),
                        };
                        let begins = state.after(kind, PlacementStep::Begin, &step).is_ok();
                        let before = state.not_begun();
                        assert_eq!(begins, before && facts.missing().is_empty(), "{facts:?}");
                        assert_eq!(begins, facts.next_for(None) == NextStep::Begin, "{facts:?}");
                    }
                }
            }
        }
    }
}
