//! A bundle: tasks put together to a small job or a praktik; a task is in one bundle at most.

use kernel::{Date, Name, UnitId};

use super::{LegalForm, Refusal, Sums, Task};

/// Tasks put together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bundle {
    /// Title.
    pub title: Name,
    /// Legal form.
    pub form: LegalForm,
    /// First possible day.
    pub starts_on: Date,
    /// What its tasks come to.
    pub sums: Sums,
}

impl Bundle {
    /// Puts tasks together.
    ///
    /// # Errors
    /// Those of [`Sums::of`].
    pub fn build(title: Name, form: LegalForm, starts_on: Date, tasks: &[Task]) -> Result<Self, Refusal> {
        let sums = Sums::of(form.praktik().is_some(), tasks)?;
        Ok(Self { title, form, starts_on, sums })
    }
}

/// The one production unit at which all tasks are done; each comes with its unit's id and name.
///
/// # Errors
/// No task, or tasks at several units.
pub fn one_unit<'a>(places: impl IntoIterator<Item = (UnitId, &'a str)>) -> Result<UnitId, Refusal> {
    let mut units: Vec<(UnitId, &str)> = Vec::new();
    for place in places {
        if !units.iter().any(|(unit, _)| *unit == place.0) {
            units.push(place);
        }
    }
    match units[..] {
        [] => Err(Refusal::NoTasks),
        [(unit, _)] => Ok(unit),
        _ => Err(Refusal::TasksAtDifferentUnits {
            units: units.into_iter().map(|(_, name)| name.to_owned()).collect(),
        }),
    }
}

#[cfg(test)]
mod tests {
    use kernel::{Day, Line, Prose};

    use super::*;
    use crate::tasks::{Praktik, task::tests::task};

    fn unit(n: u128) -> UnitId {
        format!("{n:032x}").parse().unwrap()
    }

    #[test]
    fn a_praktik_never_counts_minutes_freed() {
        let mut relieved = task("Opvask", 120, &[Day::Monday]);
        relieved.now_function = Some(Line::parse("Kok").unwrap());
        let day = |d| Date::from_ymd_opt(2026, 12, d).unwrap();
        let text = Prose::parse("Afklare").unwrap();
        let praktik = Praktik::new(
            Some(text.clone()),
            Some(text),
            Some(Line::parse("Køkkenleder").unwrap()),
            Some(day(20)),
            day(1),
        );
        let form = LegalForm::Praktik(praktik.unwrap());
        let title = Name::parse("Køkkenhjælp").unwrap();
        let bundle = Bundle::build(title, form, day(1), &[relieved]).unwrap();
        assert_eq!(bundle.sums.freed_minutes, None);
    }

    #[test]
    fn all_tasks_are_done_at_one_place() {
        assert_eq!(one_unit([(unit(1), "Havn"), (unit(1), "Havn")]), Ok(unit(1)));
        assert_eq!(one_unit([]), Err(Refusal::NoTasks));
        assert_eq!(
            one_unit([(unit(1), "Havn"), (unit(2), "By"), (unit(1), "Havn")]),
            Err(Refusal::TasksAtDifferentUnits { units: vec!["Havn".to_owned(), "By".to_owned()] })
        );
    }
}
