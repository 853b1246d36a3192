use super::*;
use crate::testing::{always, any_slots, any_task, minutes, slots, task};
use kernel::{Day::*, DayPart::*};
use proptest::{collection::vec, prelude::*};

/// Tasks 0, 1, … with minutes and slots, into a week; expects who competes, how short, what to free.
#[track_caller]
fn check(tasks: &[(i32, Slots)], free: Slots, want: Option<(&[u32], i32, Slots)>) {
    let tasks: Vec<_> =
        (0..).zip(tasks).map(|(key, &(n, slots))| Task { key, slots: Some(slots), ..task(n) }).collect();
    let want =
        want.map(|(tasks, short, free)| Miss::Slots { tasks: tasks.to_vec(), short: minutes(short), free });
    assert_eq!(crowding(&tasks, free), want);
}

#[test]
fn a_task_may_fill_its_slot_and_no_more() {
    let morning = slots(&[(Monday, Morning)]);
    check(&[(240, morning)], Slots::ALL, None);
    check(&[(241, morning)], Slots::ALL, Some((&[0], 1, Slots::NONE)));
    check(&[(240, morning)], Slots::NONE, Some((&[0], 240, morning)));
    check(&[], Slots::NONE, None);
    check(&[(0, morning)], Slots::NONE, None);
}

#[test]
fn a_task_may_be_split_over_days() {
    let both = slots(&[(Monday, Morning), (Tuesday, Morning)]);
    check(&[(480, both)], both, None);
    check(&[(480, both)], slots(&[(Monday, Morning)]), Some((&[0], 240, slots(&[(Tuesday, Morning)]))));
}

#[test]
fn a_task_makes_room_for_one_that_has_no_other_slot() {
    let monday = slots(&[(Monday, Morning)]);
    let tuesday = slots(&[(Tuesday, Morning)]);
    let wednesday = slots(&[(Wednesday, Morning)]);
    // The first takes Monday until the second needs it; then the third needs Tuesday.
    check(&[(240, monday.or(tuesday).or(wednesday)), (240, monday), (240, tuesday)], Slots::ALL, None);
    check(&[(200, monday.or(tuesday)), (200, tuesday.or(wednesday)), (200, monday)], Slots::ALL, None);
}

#[test]
fn tasks_of_one_day_compete_by_part_not_by_day() {
    let morning = slots(&[(Monday, Morning)]);
    let evening = slots(&[(Monday, Evening)]);
    // 420 of Monday's 600 shared minutes, and yet the two mornings do not fit.
    check(&[(240, morning), (120, morning), (60, evening)], Slots::ALL, Some((&[0, 1], 120, Slots::NONE)));
}

#[test]
fn only_tasks_that_compete_are_named() {
    let monday = slots(&[(Monday, Morning)]);
    let tuesday = slots(&[(Tuesday, Morning)]);
    let friday = slots(&[(Friday, Night)]);
    let own = monday.or(tuesday);
    check(&[(200, monday.or(friday)), (100, own), (300, tuesday)], own, Some((&[0, 1, 2], 120, friday)));
    check(&[(200, monday), (300, tuesday.or(friday))], own, Some((&[1], 60, friday)));
}

/// Hall's condition, said plainly: every choice of tasks has as many minutes in its slots.
fn fits_by_hall(tasks: &[Task], free: Slots) -> bool {
    (0..1_u32 << tasks.len()).all(|choice| {
        let chosen = || tasks.iter().enumerate().filter(|(i, _)| choice >> i & 1 == 1).map(|(_, task)| task);
        let usable =
            chosen().fold(Slots::NONE, |all, task| all.or(task.slots.unwrap_or(Slots::ALL).and(free)));
        chosen().map(|task| task.minutes).sum::<Minutes>() <= usable.length()
    })
}

#[test]
fn the_flow_says_what_hall_says_and_the_missing_slots_are_enough() {
    always((vec(any_task(), 0..8), any_slots()), |(mut tasks, free)| {
        for (key, task) in (0..).zip(&mut tasks) {
            task.key = key;
        }
        let miss = crowding(&tasks, free);
        prop_assert_eq!(miss.is_none(), fits_by_hall(&tasks, free));
        let together = tasks.iter().map(|task| task.minutes).sum();
        prop_assert_eq!(miss.is_some(), are_crowded(&tasks, together, free));
        let Some(Miss::Slots { tasks: competing, short, free: missing }) = miss else { return Ok(()) };
        // The named tasks alone are short by exactly that much.
        let named: Vec<_> = tasks.iter().filter(|task| competing.contains(&task.key)).cloned().collect();
        let usable = named.iter().fold(Slots::NONE, |all, task| all.or(slots_of(task).and(free)));
        let needs: Minutes = named.iter().map(|task| task.minutes).sum();
        prop_assert_eq!(needs.get() - usable.length().get(), short.get());
        // With the missing slots they fit as well as in the whole week.
        prop_assert_eq!(crowding(&tasks, free.or(missing)).is_none(), fits_by_hall(&tasks, Slots::ALL));
        Ok(())
    });
}
