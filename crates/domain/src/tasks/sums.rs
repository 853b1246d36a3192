//! What tasks come to when they are put together.

use kernel::{Day, Levels, Minutes, Slots};

use super::{Refusal, Task};

/// Tasks added up.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Sums {
    /// Minutes a week, all tasks together.
    pub weekly_minutes: Minutes,
    /// Minutes a week that skilled staff get back: none in a praktik, which serves learning only, and not known
    /// while no task says who does it now.
    pub freed_minutes: Option<Minutes>,
    /// Function by function the highest demand of the tasks that somebody has asked about.
    pub demands: Levels,
    /// When any of the tasks can be done.
    pub slots: Slots,
}

impl Sums {
    /// Adds tasks up. A praktik frees nobody's time.
    ///
    /// # Errors
    /// No task; a task that stays where it is; tasks that do not fit into the days they are bound to.
    pub fn of(praktik: bool, tasks: &[Task]) -> Result<Self, Refusal> {
        if tasks.is_empty() {
            return Err(Refusal::NoTasks);
        }
        if let Some(stays) = tasks.iter().find(|task| !task.movable) {
            return Err(Refusal::TaskNotMovable { task: stays.title.to_string() });
        }
        fits_its_days(tasks)?;
        let freed = tasks.iter().filter(|task| task.now_function.is_some()).map(|task| task.weekly_minutes);
        Ok(Self {
            weekly_minutes: tasks.iter().map(|task| task.weekly_minutes).sum(),
            freed_minutes: (!praktik).then_some(freed).and_then(|freed| freed.reduce(|all, more| all + more)),
            demands: tasks.iter().filter_map(|task| task.demands).fold(Levels::NONE, Levels::max),
            slots: tasks.iter().fold(Slots::NONE, |all, task| all.or(task.slots)),
        })
    }
}

/// Hall's condition over the sets of days: tasks bound to a set of days fit into the times of those days.
fn fits_its_days(tasks: &[Task]) -> Result<(), Refusal> {
    let sets = 1_usize << Day::ALL.len();
    for set in 1..sets {
        let days: Vec<Day> = Day::ALL.into_iter().filter(|day| set >> day.index() & 1 == 1).collect();
        let within = days.iter().fold(Slots::NONE, |all, day| all.or(Slots::ALL.on(*day)));
        let bound = tasks.iter().filter(|task| task.slots.within(within));
        let (minutes, room) = bound.fold((Minutes::ZERO, Slots::NONE), |(minutes, slots), task| {
            (minutes + task.weekly_minutes, slots.or(task.slots))
        });
        let room = room.length();
        if minutes > room {
            return Err(Refusal::MoreThanDays { days, minutes, room });
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use kernel::{Line, Name};

    use super::*;
    use crate::tasks::task::tests::task;

    fn minutes(m: i32) -> Minutes {
        Minutes::new(m).unwrap()
    }

    #[test]
    fn minutes_add_up_and_only_tasks_taken_from_a_function_free_somebody() {
        let mut relieved = task("Opvask", 120, &[Day::Monday]);
        relieved.now_function = Some(Line::parse("Kok").unwrap());
        let tasks = [relieved, task("Borde", 60, &[Day::Friday])];
        let sums = Sums::of(false, &tasks).unwrap();
        assert_eq!(sums.weekly_minutes, minutes(180));
        assert_eq!(sums.freed_minutes, Some(minutes(120)));
        assert_eq!(sums.slots.iter().count(), 2);
        assert_eq!(Sums::of(true, &tasks).unwrap().freed_minutes, None);
        assert_eq!(Sums::of(false, &tasks[1..]).unwrap().freed_minutes, None);
    }

    #[test]
    fn more_minutes_than_a_day_has_are_refused_with_the_day() {
        let tasks = [task("Opvask", 200, &[Day::Monday]), task("Gulv", 100, &[Day::Monday])];
        assert_eq!(
            Sums::of(false, &tasks),
            Err(Refusal::MoreThanDays { days: vec![Day::Monday], minutes: minutes(300), room: minutes(240) })
        );
        let spread = [task("Opvask", 200, &[Day::Monday]), task("Gulv", 100, &[Day::Monday, Day::Tuesday])];
        assert!(Sums::of(false, &spread).is_ok());
    }

    #[test]
    fn nothing_and_what_must_stay_make_no_bundle() {
        assert_eq!(Sums::of(false, &[]), Err(Refusal::NoTasks));
        let mut stays = task("Kasse", 60, &[Day::Monday]);
        stays.movable = false;
        stays.title = Name::parse("Kassen").unwrap();
        assert_eq!(Sums::of(false, &[stays]), Err(Refusal::TaskNotMovable { task: "Kassen".to_owned() }));
    }
}
