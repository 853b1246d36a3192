//! The way of a placement, for every kind, as one table: from, step, who, condition, to.

use kernel::Date;

use super::{PlacementKind, Refusal};
use crate::partners::{Role, coded};

coded! {
    /// How far a placement is.
    PlacementState {
        /// Written down; the company has not confirmed it.
        Draft = "draft",
        /// Confirmed by the company.
        Agreed = "agreed",
        /// Begun.
        Running = "running",
        /// Suspended for a while.
        Suspended = "suspended",
        /// Broken off before its time, with a cause.
        Interrupted = "interrupted",
        /// Come to its end, with an outcome.
        Ended = "ended",
        /// Given up before it began.
        Cancelled = "cancelled",
    }
}

impl PlacementState {
    /// Whether the person has the place, or will have it.
    #[must_use]
    pub const fn holds_place(self) -> bool {
        matches!(self, Self::Draft | Self::Agreed | Self::Running | Self::Suspended)
    }

    /// Whether it is still before the beginning.
    #[must_use]
    pub const fn not_begun(self) -> bool {
        matches!(self, Self::Draft | Self::Agreed)
    }

    /// What can happen now to a placement of a kind, in the table's order.
    pub fn ways(self, kind: PlacementKind) -> impl Iterator<Item = &'static PlacementTransition> {
        PLACEMENTS.iter().filter(move |line| line.from == self && line.kinds.contains(&kind) && line.used)
    }

    /// The state after a step.
    ///
    /// # Errors
    /// [`Refusal::NoSuchPlacementStep`] where the table has no such line; the first condition that is not met.
    pub fn after(self, kind: PlacementKind, step: PlacementStep, facts: &StepFacts) -> Result<Self, Refusal> {
        let line = self.ways(kind).find(|line| line.step == step);
        let line = line.ok_or(Refusal::NoSuchPlacementStep { state: self, step })?;
        line.conditions.iter().try_for_each(|condition| facts.meet(*condition, kind))?;
        Ok(line.to)
    }
}

coded! {
    /// What can be done with a placement.
    PlacementStep {
        /// The company confirms the working agreement.
        Confirm = "confirm",
        /// The agreement is changed, and the company confirms it anew.
        Reopen = "reopen",
        /// It is given up before it begins.
        Cancel = "cancel",
        /// It begins.
        Begin = "begin",
        /// It is suspended.
        Suspend = "suspend",
        /// It goes on.
        Resume = "resume",
        /// It is broken off.
        Interrupt = "interrupt",
        /// It comes to its end.
        End = "end",
    }
}

/// What must be true before a step.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PlacementCondition {
    /// Its first day has come.
    FirstDay,
    /// The employees' statement is there, for kinds that the ratio rule counts.
    StatementMade,
    /// VITAS says «granted», for kinds whose signatures live there.
    Granted,
}

/// What the conditions are held against.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StepFacts {
    /// Today.
    pub today: Date,
    /// The first day.
    pub first_day: Date,
    /// When the employees' statement was made, if it is there.
    pub statement: Option<Date>,
    /// When VITAS granted it, if it did.
    pub granted: Option<Date>,
}

impl StepFacts {
    fn meet(&self, condition: PlacementCondition, kind: PlacementKind) -> Result<(), Refusal> {
        match condition {
            PlacementCondition::FirstDay if self.today < self.first_day => {
                Err(Refusal::FirstDayNotCome { first_day: self.first_day })
            }
            PlacementCondition::StatementMade if kind.counts_as_supported() => {
                self.before_the_first_day(self.statement.ok_or(Refusal::NoStatement)?)
            }
            PlacementCondition::Granted if kind.needs_vitas() => {
                self.before_the_first_day(self.granted.ok_or(Refusal::NotGranted)?)
            }
            _ => Ok(()),
        }
    }

    /// What is stated and granted before the start (RK-SIGN) is not so for days that lie before it.
    fn before_the_first_day(&self, on: Date) -> Result<(), Refusal> {
        if on <= self.first_day {
            return Ok(());
        }
        let from = self.statement.max(self.granted).unwrap_or(on);
        Err(Refusal::AllowedLater { first_day: self.first_day, from })
    }
}

/// A line of the table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PlacementTransition {
    /// For these kinds.
    pub kinds: &'static [PlacementKind],
    /// From this state.
    pub from: PlacementState,
    /// By this step.
    pub step: PlacementStep,
    /// Taken by one of these.
    pub who: &'static [Role],
    /// When all of these are true.
    pub conditions: &'static [PlacementCondition],
    /// To this state.
    pub to: PlacementState,
    /// Whether anything takes the step yet.
    pub used: bool,
}

const EVERYBODY: &[Role] = &[Role::Caseworker, Role::EmployerConsultant, Role::CompanyManager];
const COLLEAGUES: &[Role] = &[Role::Caseworker, Role::EmployerConsultant];
const COMPANY: &[Role] = &[Role::CompanyManager, Role::EmployerConsultant];

/// Every step that there is, for every kind. The company's confirmation comes by its manager, or is written
/// down by the consultant who was told it.
pub const PLACEMENTS: &[PlacementTransition] = {
    use PlacementCondition::{FirstDay, Granted, StatementMade};
    use PlacementState::{Agreed, Cancelled, Draft, Ended, Interrupted, Running, Suspended};
    use PlacementStep::{Begin, Cancel, Confirm, End, Interrupt, Reopen, Resume, Suspend};
    &[
        line(Draft, Confirm, COMPANY, &[], Agreed),
        line(Draft, Cancel, COLLEAGUES, &[], Cancelled),
        line(Agreed, Begin, EVERYBODY, &[FirstDay, StatementMade, Granted], Running),
        line(Agreed, Reopen, COLLEAGUES, &[], Draft),
        line(Agreed, Cancel, COLLEAGUES, &[], Cancelled),
        line(Running, Interrupt, EVERYBODY, &[], Interrupted),
        line(Running, End, EVERYBODY, &[], Ended),
        unused(line(Running, Suspend, COLLEAGUES, &[], Suspended)),
        unused(line(Suspended, Resume, COLLEAGUES, &[], Running)),
        unused(line(Suspended, Interrupt, EVERYBODY, &[], Interrupted)),
    ]
};

const fn line(
    from: PlacementState,
    step: PlacementStep,
    who: &'static [Role],
    conditions: &'static [PlacementCondition],
    to: PlacementState,
) -> PlacementTransition {
    PlacementTransition { kinds: PlacementKind::ALL, from, step, who, conditions, to, used: true }
}

const fn unused(line: PlacementTransition) -> PlacementTransition {
    PlacementTransition { used: false, ..line }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::{
        PlacementKind::{Hybrid, Praktik, SmallJob},
        *,
    };

    fn day(d: u32) -> Date {
        Date::from_ymd_opt(2026, 12, d).unwrap()
    }

    /// Stated and granted on the first day, where they are.
    fn facts(today: Date, first_day: Date, statement: bool, granted: bool) -> StepFacts {
        let on = |there: bool| there.then_some(first_day);
        StepFacts { today, first_day, statement: on(statement), granted: on(granted) }
    }

    #[test]
    fn a_placement_goes_by_its_table_and_by_nothing_else() {
        let all = facts(day(9), day(1), true, true);
        for kind in PlacementKind::ALL {
            for from in PlacementState::ALL {
                for step in PlacementStep::ALL {
                    let line = PLACEMENTS
                        .iter()
                        .find(|line| line.from == *from && line.step == *step && line.kinds.contains(kind));
                    let want = line.filter(|line| line.used).map(|line| line.to);
                    assert_eq!(from.after(*kind, *step, &all).ok(), want, "{kind:?} {from:?} {step:?}");
                }
            }
        }
    }

    #[test]
    fn every_kind_comes_to_every_state() {
        for kind in PlacementKind::ALL {
            let mut reached = BTreeSet::from([PlacementState::Draft]);
            for _ in PlacementState::ALL {
                let of = PLACEMENTS.iter().filter(|line| line.kinds.contains(kind));
                let more: Vec<_> =
                    of.filter(|line| reached.contains(&line.from)).map(|line| line.to).collect();
                reached.extend(more);
            }
            assert_eq!(reached.len(), PlacementState::ALL.len(), "{kind:?}");
        }
    }

    #[test]
    fn what_is_granted_in_vitas_does_not_begin_before_and_a_small_job_asks_nobody() {
        let begin = |kind, facts| PlacementState::Agreed.after(kind, PlacementStep::Begin, &facts);
        for (kind, statement, granted, want) in [
            (Praktik, false, true, Err(Refusal::NoStatement)),
            (Praktik, true, false, Err(Refusal::NotGranted)),
            (Praktik, true, true, Ok(PlacementState::Running)),
            (Hybrid, true, false, Err(Refusal::NotGranted)),
            (SmallJob, false, false, Ok(PlacementState::Running)),
        ] {
            assert_eq!(begin(kind, facts(day(1), day(1), statement, granted)), want);
        }
        for (statement, granted, from) in [(3, 2, 3), (1, 3, 3), (2, 2, 2), (1, 1, 1)] {
            let late = StepFacts {
                statement: Some(day(statement)),
                granted: Some(day(granted)),
                ..facts(day(9), day(2), true, true)
            };
            let refusal = Err(Refusal::AllowedLater { first_day: day(2), from: day(from) });
            let want = if from > 2 { refusal } else { Ok(PlacementState::Running) };
            assert_eq!(begin(Praktik, late.clone()), want, "stated on {statement}, granted on {granted}");
            assert_eq!(begin(SmallJob, late), Ok(PlacementState::Running));
        }
        let early = facts(day(1), day(2), true, true);
        assert_eq!(begin(SmallJob, early), Err(Refusal::FirstDayNotCome { first_day: day(2) }));
    }
}
