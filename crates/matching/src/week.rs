//! Whether tasks fit into a person's week.
//!
//! A task may be split over its slots, and a slot may be shared by tasks, down to the minute; it can
//! be done where its own slots and the person's meet. Then «does it fit» is a flow from tasks through
//! slots, and the largest flow answers it exactly. By Hall's theorem tasks do not fit exactly when
//! some of them together need more minutes than all the slots they can use; the largest flow also
//! shows these tasks, which is what a person needs to see.

use crate::{Miss, Task};
use kernel::{Minutes, SLOT_COUNT, Slot, Slots};

/// The miss, when the tasks do not fit into the slots that the person has free.
pub(crate) fn crowding(tasks: &[Task], free: Slots) -> Option<Miss> {
    let mut week = Week::new(tasks, free);
    for task in 0..tasks.len() {
        week.place(task);
    }
    let short: Minutes = week.left.iter().filter_map(|left| Minutes::new(*left)).sum();
    if short == Minutes::ZERO {
        return None;
    }
    let (came, _) = week.search(|task| week.left[task] > 0);
    let competing = || tasks.iter().zip(&came).filter(|(_, came)| **came != Came::Not).map(|(task, _)| task);
    let usable = competing().fold(Slots::NONE, |all, task| all.or(slots_of(task)));
    let mut keys: Vec<_> = competing().map(|task| task.key).collect();
    keys.sort_unstable();
    Some(Miss::Slots { tasks: keys, short, free: without(usable, free) })
}

/// Tasks that differ in when they can be done, for which every choice of them is tried.
const FEW: usize = 5;

/// Whether there is a miss, without saying which: tasks of so many minutes together.
///
/// By Hall's theorem, without a flow where there are few: a task with less room than it needs is a miss, and
/// where each has room for all of them, there is none. Between the two, tasks that can be done at the same
/// times are one, and every choice of those is held against the slots it can use.
pub(crate) fn are_crowded(tasks: &[Task], together: Minutes, free: Slots) -> bool {
    let mut all_have_room_for_all = true;
    for task in tasks {
        let room = slots_of(task).and(free).length().get();
        if room < task.minutes.get() {
            return true;
        }
        all_have_room_for_all &= room >= together.get();
    }
    if all_have_room_for_all {
        return false;
    }
    let (mut kinds, mut count) = ([(Slots::NONE, 0); FEW], 0);
    for task in tasks {
        let slots = slots_of(task).and(free);
        let at = kinds[..count].iter().position(|(of, _)| *of == slots).unwrap_or(count);
        let Some(kind) = kinds.get_mut(at) else { return crowding(tasks, free).is_some() };
        *kind = (slots, kind.1 + task.minutes.get());
        count = count.max(at + 1);
    }
    (1..1_u32 << count).any(|choice| {
        let chosen = || kinds[..count].iter().enumerate().filter(|(n, _)| choice >> n & 1 == 1);
        let usable = chosen().fold(Slots::NONE, |all, (_, (slots, _))| all.or(*slots));
        chosen().map(|(_, (_, minutes))| minutes).sum::<i32>() > usable.length().get()
    })
}

/// When a task can be done; the whole week where nobody has said.
fn slots_of(task: &Task) -> Slots {
    task.slots.unwrap_or(Slots::ALL)
}

fn without(slots: Slots, others: Slots) -> Slots {
    slots.iter().filter(|slot| !others.contains(*slot)).collect()
}

/// Tasks on their way into the week.
struct Week {
    /// Per task, the slots it shares with the person, as bits.
    shared: Vec<u64>,
    /// Per task, minutes that have no room yet.
    left: Vec<i32>,
    /// Per task and slot, minutes that have.
    placed: Vec<[i32; SLOT_COUNT]>,
    /// Per slot, minutes that are free still.
    room: [i32; SLOT_COUNT],
}

/// How a task was reached in the search for room.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Came {
    /// Not at all.
    Not,
    /// The search began here.
    First,
    /// It would give up minutes in this slot to this task.
    GivesUp { slot: usize, to: usize },
}

impl Week {
    fn new(tasks: &[Task], free: Slots) -> Self {
        let mut room = [0; SLOT_COUNT];
        for slot in Slot::all() {
            room[slot.index()] = slot.part.length().get();
        }
        Self {
            shared: tasks.iter().map(|task| slots_of(task).and(free).bits().cast_unsigned()).collect(),
            left: tasks.iter().map(|task| task.minutes.get()).collect(),
            placed: vec![[0; SLOT_COUNT]; tasks.len()],
            room,
        }
    }

    /// Places as much of a task as there is room for, moving other tasks' minutes where that helps.
    fn place(&mut self, task: usize) {
        while self.left[task] > 0 {
            let Some(takes) = self.way_to_room(task) else { return };
            let end = takes[0].1;
            let gives: Vec<_> = takes.windows(2).map(|step| (step[0].0, step[1].1)).collect();
            let minutes = gives
                .iter()
                .map(|&(giver, slot)| self.placed[giver][slot])
                .fold(self.left[task].min(self.room[end]), i32::min);
            for (taker, slot) in takes {
                self.placed[taker][slot] += minutes;
            }
            for (giver, slot) in gives {
                self.placed[giver][slot] -= minutes;
            }
            self.room[end] -= minutes;
            self.left[task] -= minutes;
        }
    }

    /// The tasks, each with a slot it takes, that make room for `task`: the first takes a slot with
    /// room, each next one the slot that the one before gives up, the last is `task`.
    ///
    /// The shortest such way (Edmonds and Karp), so that the number of ways depends on tasks and
    /// slots, not on minutes.
    fn way_to_room(&self, task: usize) -> Option<Vec<(usize, usize)>> {
        let (came, end) = self.search(|start| start == task);
        let mut at = end?;
        let mut takes = vec![at];
        while let Came::GivesUp { slot, to } = came[at.0] {
            at = (to, slot);
            takes.push(at);
        }
        Some(takes)
    }

    /// Which tasks could make room for those that the search begins with, and the first task that
    /// finds a slot with room; no end means that none has room.
    fn search(&self, begins: impl Fn(usize) -> bool) -> (Vec<Came>, Option<(usize, usize)>) {
        let tasks = 0..self.shared.len();
        let mut queue: Vec<usize> = tasks.clone().filter(|task| begins(*task)).collect();
        let mut came = vec![Came::Not; self.shared.len()];
        for first in &queue {
            came[*first] = Came::First;
        }
        let mut seen = 0_u64;
        let mut next = 0;
        while let Some(&task) = queue.get(next) {
            next += 1;
            for slot in ones(self.shared[task] & !seen) {
                if self.room[slot] > 0 {
                    return (came, Some((task, slot)));
                }
                for other in tasks.clone() {
                    if came[other] == Came::Not && self.placed[other][slot] > 0 {
                        came[other] = Came::GivesUp { slot, to: task };
                        queue.push(other);
                    }
                }
            }
            seen |= self.shared[task];
        }
        (came, None)
    }
}

/// The positions of the bits that are set, lowest first.
fn ones(mut bits: u64) -> impl Iterator<Item = usize> {
    std::iter::from_fn(move || {
        let lowest = bits.trailing_zeros();
        bits &= bits.wrapping_sub(1);
        (lowest < u64::BITS).then_some(lowest as usize)
    })
}

#[cfg(test)]
mod tests;
