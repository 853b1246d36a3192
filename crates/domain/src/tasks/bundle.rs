//! A bundle: tasks put together to a small job or a praktik. It has its legal form from its first
//! day (`practice.md` 1); a task is in one bundle at most.

use kernel::{Date, Day, Levels, Line, Minutes, Name, Prose, Slots};

use super::{Refusal, Task};
use crate::partners::coded;

coded! {
    /// The two kinds a bundle can be.
    BundleState {
        /// Being put together: seen by the company and its consultants.
        Draft = "draft",
        /// Open: people are matched to it.
        Open = "open",
        /// Withdrawn; its tasks are free again.
        Closed = "closed",
    }
}

/// What a praktik must say (LAB § 58; `practice.md` 1).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Praktik {
    /// Purpose.
    pub purpose: Prose,
    /// What is learned, step by step.
    pub steps: Prose,
    /// The function of the skilled person who stays responsible.
    pub responsible: Line,
    /// Last day.
    pub ends_on: Date,
}

impl Praktik {
    /// From its parts, all of them needed.
    ///
    /// # Errors
    /// The first part that is missing, or an end that does not lie after `starts_on`.
    pub fn new(
        purpose: Option<Prose>,
        steps: Option<Prose>,
        responsible: Option<Line>,
        ends_on: Option<Date>,
        starts_on: Date,
    ) -> Result<Self, Refusal> {
        let purpose = purpose.ok_or(Refusal::PraktikWithoutPurpose)?;
        let steps = steps.ok_or(Refusal::PraktikWithoutSteps)?;
        let responsible = responsible.ok_or(Refusal::PraktikWithoutResponsible)?;
        let ends_on = ends_on.ok_or(Refusal::PraktikWithoutEnd)?;
        if ends_on <= starts_on {
            return Err(Refusal::PraktikEndsTooEarly);
        }
        Ok(Self { purpose, steps, responsible, ends_on })
    }
}

/// The legal form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LegalForm {
    /// A small job with a wage.
    Job,
    /// Company internship: learning, no wage, no krone counted.
    Praktik(Praktik),
}

impl LegalForm {
    /// The code in rows and addresses.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Job => "job",
            Self::Praktik(_) => "praktik",
        }
    }

    /// The praktik's own facts.
    #[must_use]
    pub const fn praktik(&self) -> Option<&Praktik> {
        match self {
            Self::Job => None,
            Self::Praktik(praktik) => Some(praktik),
        }
    }
}

/// Tasks put together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bundle {
    /// Title.
    pub title: Name,
    /// Legal form.
    pub form: LegalForm,
    /// First possible day.
    pub starts_on: Date,
    /// Minutes a week, all tasks together.
    pub weekly_minutes: Minutes,
    /// Minutes a week that skilled staff get back; none in a praktik, which serves learning only.
    pub freed_minutes: Option<Minutes>,
    /// Function by function the highest demand.
    pub demands: Levels,
    /// When any of the tasks can be done.
    pub slots: Slots,
}

impl Bundle {
    /// Puts tasks together.
    ///
    /// # Errors
    /// No task; a task that stays where it is; tasks that do not fit into the days they are bound to.
    pub fn build(title: Name, form: LegalForm, starts_on: Date, tasks: &[Task]) -> Result<Self, Refusal> {
        if tasks.is_empty() {
            return Err(Refusal::NoTasks);
        }
        if let Some(stays) = tasks.iter().find(|task| !task.movable) {
            return Err(Refusal::TaskNotMovable { task: stays.title.to_string() });
        }
        fits_its_days(tasks)?;
        let weekly_minutes = tasks.iter().map(|task| task.weekly_minutes).sum();
        let freed = tasks.iter().filter(|task| task.now_function.is_some());
        let freed_minutes = match form {
            LegalForm::Job => Some(freed.map(|task| task.weekly_minutes).sum()),
            LegalForm::Praktik(_) => None,
        };
        Ok(Self {
            title,
            form,
            starts_on,
            weekly_minutes,
            freed_minutes,
            demands: tasks.iter().fold(Levels::NONE, |all, task| all.max(task.demands)),
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
    use super::*;
    use crate::tasks::task::tests::task;

    fn title() -> Name {
        Name::parse("Køkkenhjælp").unwrap()
    }

    fn date(d: u32) -> Date {
        Date::from_ymd_opt(2026, 12, d).unwrap()
    }

    fn minutes(m: i32) -> Minutes {
        Minutes::new(m).unwrap()
    }

    #[test]
    fn minutes_add_up_and_only_tasks_taken_from_a_function_free_somebody() {
        let mut relieved = task("Opvask", 120, &[Day::Monday]);
        relieved.now_function = Some(Line::parse("Kok").unwrap());
        let bundle =
            Bundle::build(title(), LegalForm::Job, date(1), &[relieved, task("Borde", 60, &[Day::Friday])])
                .unwrap();
        assert_eq!(bundle.weekly_minutes, minutes(180));
        assert_eq!(bundle.freed_minutes, Some(minutes(120)));
        assert_eq!(bundle.slots.iter().count(), 2);
    }

    #[test]
    fn a_praktik_never_counts_minutes_freed() {
        let mut relieved = task("Opvask", 120, &[Day::Monday]);
        relieved.now_function = Some(Line::parse("Kok").unwrap());
        let text = Prose::parse("Afklare").unwrap();
        let praktik = Praktik::new(
            Some(text.clone()),
            Some(text),
            Some(Line::parse("Køkkenleder").unwrap()),
            Some(date(20)),
            date(1),
        );
        let bundle =
            Bundle::build(title(), LegalForm::Praktik(praktik.unwrap()), date(1), &[relieved]).unwrap();
        assert_eq!(bundle.freed_minutes, None);
    }

    #[test]
    fn a_praktik_says_purpose_steps_responsible_and_end() {
        let text = || Some(Prose::parse("x").unwrap());
        let line = || Some(Line::parse("Køkkenleder").unwrap());
        for (praktik, want) in [
            (Praktik::new(None, text(), line(), Some(date(9)), date(1)), Refusal::PraktikWithoutPurpose),
            (Praktik::new(text(), None, line(), Some(date(9)), date(1)), Refusal::PraktikWithoutSteps),
            (Praktik::new(text(), text(), None, Some(date(9)), date(1)), Refusal::PraktikWithoutResponsible),
            (Praktik::new(text(), text(), line(), None, date(1)), Refusal::PraktikWithoutEnd),
            (Praktik::new(text(), text(), line(), Some(date(1)), date(1)), Refusal::PraktikEndsTooEarly),
        ] {
            assert_eq!(praktik, Err(want));
        }
    }

    #[test]
    fn more_minutes_than_a_day_has_are_refused_with_the_day() {
        let tasks = [task("Opvask", 200, &[Day::Monday]), task("Gulv", 100, &[Day::Monday])];
        assert_eq!(
            Bundle::build(title(), LegalForm::Job, date(1), &tasks),
            Err(Refusal::MoreThanDays { days: vec![Day::Monday], minutes: minutes(300), room: minutes(240) })
        );
        let spread = [task("Opvask", 200, &[Day::Monday]), task("Gulv", 100, &[Day::Monday, Day::Tuesday])];
        assert!(Bundle::build(title(), LegalForm::Job, date(1), &spread).is_ok());
    }

    #[test]
    fn nothing_and_what_must_stay_make_no_bundle() {
        assert_eq!(Bundle::build(title(), LegalForm::Job, date(1), &[]), Err(Refusal::NoTasks));
        let mut stays = task("Kasse", 60, &[Day::Monday]);
        stays.movable = false;
        assert_eq!(
            Bundle::build(title(), LegalForm::Job, date(1), &[stays]),
            Err(Refusal::TaskNotMovable { task: "Kasse".to_owned() })
        );
    }
}
