//! What a person should look at although no rule fails.

use crate::{Ability, RatioState, Task, pair::Pair};
use kernel::{Day, Level, Slots};

/// Something to look at before a pair is proposed: facts, for a text made elsewhere.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Remark {
    /// A task asks for this function, which the person can with an aid.
    WithAid {
        /// Its index on the list of functions at work.
        function: u8,
    },
    /// A task asks for this function, which the person prefers not.
    PrefersNot {
        /// Its index on the list of functions at work.
        function: u8,
    },
    /// A task asks for a skill that the person can be trained in.
    SkillTrainable {
        /// Its number on the code list.
        skill: u16,
        /// Whether other companies ask for it too.
        leads_on: bool,
    },
    /// A task asks for a skill of which nobody has said how far the person is with it.
    SkillUnknown {
        /// Its number on the code list.
        skill: u16,
    },
    /// How many minutes a week the person can work is not known: `hours-capacity` was not checked.
    HoursUnknown,
    /// When the person can work is not known: `slots` was not checked.
    SlotsUnknown,
    /// When this task can be done is not known: any slot of the person's was taken.
    TaskSlotsUnknown {
        /// The task's key.
        task: u32,
    },
    /// The task is to be done on more days than those on which both it and the person can.
    FewDays {
        /// The task's key.
        task: u32,
        /// On how many days both can.
        days: u8,
    },
    /// Nobody has asked what this task demands: where the person cannot something, `limits` was not checked.
    DemandsUnknown {
        /// The task's key.
        task: u32,
    },
    /// Where the person lives is not known: `travel-limit` was not checked.
    HomeUnknown,
    /// How the person travels is not known: `travel-limit` was not checked.
    TravelModeUnknown,
    /// Where the work is is not known: `travel-limit` was not checked.
    PlaceUnknown,
    /// No ratio rule is confirmed for the first day; the last one is guidance and does not block.
    RatioGuidance,
    /// The company's places under the ratio rule cannot be known.
    RatioUnknown,
}

/// Every remark on a pair, in the order of [`Remark`], each once.
pub(crate) fn remarks(pair: &Pair) -> Vec<Remark> {
    let (citizen, bundle) = (pair.citizen, pair.bundle);
    let mut remarks = Vec::new();
    for (index, _) in pair.demands.iter() {
        let function = u8::try_from(index).unwrap_or(u8::MAX);
        match citizen.limits.get(index) {
            Level::One => remarks.push(Remark::PrefersNot { function }),
            Level::Two => remarks.push(Remark::WithAid { function }),
            Level::Zero | Level::Three => {}
        }
    }
    for asked in bundle.tasks.iter().flat_map(|task| &task.skills) {
        let skill = asked.skill;
        match citizen.skills.get(skill) {
            // What somebody cannot breaks a rule, and stands there.
            Some(Ability::Can | Ability::Cannot) => {}
            Some(Ability::Trainable) => {
                remarks.push(Remark::SkillTrainable { skill, leads_on: asked.leads_on });
            }
            None => remarks.push(Remark::SkillUnknown { skill }),
        }
    }
    for task in bundle.tasks.iter().filter(|task| task.slots.is_none()) {
        remarks.push(Remark::TaskSlotsUnknown { task: task.key });
    }
    remarks.extend(bundle.tasks.iter().filter_map(|task| few_days(task, citizen.slots?)));
    for task in bundle.tasks.iter().filter(|task| task.demands.is_none()) {
        remarks.push(Remark::DemandsUnknown { task: task.key });
    }
    for (unknown, remark) in [
        (citizen.weekly_minutes.is_none(), Remark::HoursUnknown),
        (citizen.slots.is_none(), Remark::SlotsUnknown),
        (citizen.home.is_none(), Remark::HomeUnknown),
        (citizen.travel.is_none(), Remark::TravelModeUnknown),
        (bundle.place.is_none(), Remark::PlaceUnknown),
        (bundle.ratio == RatioState::Guidance, Remark::RatioGuidance),
        (bundle.ratio == RatioState::CannotBeKnown, Remark::RatioUnknown),
    ] {
        if unknown {
            remarks.push(remark);
        }
    }
    remarks.sort_unstable();
    remarks.dedup();
    remarks
}

fn few_days(task: &Task, slots: Slots) -> Option<Remark> {
    let asked = task.days_a_week?;
    let common = task.slots.map_or(slots, |when| when.and(slots));
    let days = Day::ALL.into_iter().filter(|day| !common.on(*day).is_empty()).count();
    let days = u8::try_from(days).unwrap_or(u8::MAX);
    (days < asked).then_some(Remark::FewDays { task: task.key, days })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        AskedSkill, Bundle, Citizen, Task, assess,
        testing::{bundle, citizen, expert, task},
    };
    use kernel::Levels;

    #[track_caller]
    fn check(citizen: &Citizen, bundle: &Bundle, want: &[Remark]) {
        assert_eq!(assess(citizen, bundle, &expert()).remarks, want);
    }

    #[test]
    fn a_pair_of_which_all_is_known_has_no_remark() {
        check(&citizen(), &bundle(), &[]);
    }

    #[test]
    fn considerations_are_remarked_where_a_task_asks_for_them() {
        let limits = [Level::Zero, Level::One, Level::Two, Level::Three, Level::One, Level::Two];
        let limits = limits.into_iter().enumerate().fold(Levels::NONE, |all, (i, level)| all.with(i, level));
        let demands = (0..4).fold(Levels::NONE, |all, i| all.with(i, Level::One));
        let demands = Some(demands);
        let tasks = vec![Task { demands, ..task(120) }, Task { demands, ..task(120) }];
        check(
            &Citizen { limits, ..citizen() },
            &Bundle { tasks, ..bundle() },
            &[Remark::WithAid { function: 2 }, Remark::PrefersNot { function: 1 }],
        );
    }

    #[test]
    fn skills_are_remarked_unless_the_person_has_them() {
        let known =
            [(1, Ability::Can), (2, Ability::Trainable), (3, Ability::Cannot), (4, Ability::Trainable)];
        let citizen = Citizen { skills: known.into_iter().collect(), ..citizen() };
        let asks = |list: &[u16]| Task {
            skills: list.iter().map(|&skill| AskedSkill { skill, leads_on: skill == 4 }).collect(),
            ..task(120)
        };
        check(
            &citizen,
            &Bundle { tasks: vec![asks(&[5, 4, 1]), asks(&[2, 5, 3])], ..bundle() },
            &[
                Remark::SkillTrainable { skill: 2, leads_on: false },
                Remark::SkillTrainable { skill: 4, leads_on: true },
                Remark::SkillUnknown { skill: 5 },
            ],
        );
    }

    #[test]
    fn each_thing_not_known_is_remarked() {
        check(&Citizen { weekly_minutes: None, ..citizen() }, &bundle(), &[Remark::HoursUnknown]);
        check(&Citizen { slots: None, ..citizen() }, &bundle(), &[Remark::SlotsUnknown]);
        check(&Citizen { home: None, ..citizen() }, &bundle(), &[Remark::HomeUnknown]);
        check(&Citizen { travel: None, ..citizen() }, &bundle(), &[Remark::TravelModeUnknown]);
        check(&citizen(), &Bundle { place: None, ..bundle() }, &[Remark::PlaceUnknown]);
        let tasks = vec![Task { key: 9, slots: None, ..task(240) }];
        check(&citizen(), &Bundle { tasks, ..bundle() }, &[Remark::TaskSlotsUnknown { task: 9 }]);
    }

    #[test]
    fn a_ratio_that_is_no_rule_is_remarked() {
        let with = |ratio| Bundle { ratio, ..bundle() };
        check(&citizen(), &with(RatioState::Guidance), &[Remark::RatioGuidance]);
        check(&citizen(), &with(RatioState::CannotBeKnown), &[Remark::RatioUnknown]);
        check(&citizen(), &with(RatioState::Full), &[]);
    }

    #[test]
    fn a_task_on_more_days_than_suit_is_told_with_how_many_do() {
        let days = |list: &[Day]| list.iter().fold(Slots::NONE, |all, day| all.or(Slots::ALL.on(*day)));
        let task = Task {
            key: 7,
            days_a_week: Some(5),
            slots: Some(days(&[Day::Monday, Day::Tuesday, Day::Wednesday, Day::Thursday, Day::Friday])),
            ..task(120)
        };
        for (can, want) in [
            (days(&[Day::Tuesday, Day::Thursday, Day::Sunday]), Some(2)),
            (days(&[Day::Sunday]), Some(0)),
            (Slots::ALL, None),
        ] {
            let person = Citizen { slots: Some(can), ..citizen() };
            let told = assess(&person, &Bundle { tasks: vec![task.clone()], ..bundle() }, &expert()).remarks;
            let few = told.iter().find(|remark| matches!(remark, Remark::FewDays { .. }));
            assert_eq!(few, want.map(|days| Remark::FewDays { task: 7, days }).as_ref());
        }
    }
}
