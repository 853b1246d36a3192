//! A task: what is done, when, what it asks of a person and which function does it now.

use std::collections::BTreeSet;

use kernel::{Levels, Line, Minutes, Name, Prose, Slots};

use super::Refusal;

/// A task of a position.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Task {
    /// The company's own key for it, from a file.
    pub reference: Option<Line>,
    /// Title.
    pub title: Name,
    /// What is done and when it is done well.
    pub description: Option<Prose>,
    /// Minutes a week.
    pub weekly_minutes: Minutes,
    /// How often a week, when known.
    pub times_per_week: Option<i32>,
    /// When it can be done.
    pub slots: Slots,
    /// What it asks of the functions at work; `None` until somebody has asked the company.
    pub demands: Option<Levels>,
    /// Skills it asks for, by code of `taxonomy::skills`.
    pub skills: BTreeSet<String>,
    /// Certificates it asks for, by code of `taxonomy::certificates`.
    pub certificates: BTreeSet<String>,
    /// The function that does it now — never a name.
    pub now_function: Option<Line>,
    /// Whether it could move to somebody else.
    pub movable: bool,
    /// Days it takes to learn, an estimate.
    pub learning_days: Option<i32>,
    /// The catalogue row it came from.
    pub catalogue: Option<String>,
}

impl Task {
    /// The same task when its minutes and times fit together.
    ///
    /// # Errors
    /// No minutes, no times, or more minutes than the times hold.
    pub fn checked(self) -> Result<Self, Refusal> {
        if self.weekly_minutes == Minutes::ZERO {
            return Err(Refusal::NoMinutes);
        }
        if self.slots.is_empty() {
            return Err(Refusal::NoSlots);
        }
        let room = self.slots.length();
        if self.weekly_minutes > room {
            return Err(Refusal::MoreThanSlots { minutes: self.weekly_minutes, room });
        }
        Ok(self)
    }
}

#[cfg(test)]
pub(super) mod tests {
    use kernel::{Day, DayPart, Slot};

    use super::*;

    pub(in crate::tasks) fn task(title: &str, minutes: i32, days: &[Day]) -> Task {
        Task {
            reference: None,
            title: Name::parse(title).unwrap(),
            description: None,
            weekly_minutes: Minutes::new(minutes).unwrap(),
            times_per_week: None,
            slots: days.iter().map(|day| Slot { day: *day, part: DayPart::Morning }).collect(),
            demands: None,
            skills: BTreeSet::new(),
            certificates: BTreeSet::new(),
            now_function: None,
            movable: true,
            learning_days: None,
            catalogue: None,
        }
    }

    #[track_caller]
    fn check(minutes: i32, days: &[Day], want: &Result<(), Refusal>) {
        assert_eq!(&task("Opvask", minutes, days).checked().map(|_| ()), want);
    }

    #[test]
    fn a_task_needs_minutes_and_times_that_hold_them() {
        check(0, &[Day::Monday], &Err(Refusal::NoMinutes));
        check(60, &[], &Err(Refusal::NoSlots));
        check(240, &[Day::Monday], &Ok(()));
        let room = Minutes::new(240).unwrap();
        check(
            241,
            &[Day::Monday],
            &Err(Refusal::MoreThanSlots { minutes: Minutes::new(241).unwrap(), room }),
        );
    }
}
