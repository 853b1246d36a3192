//! A bundle from a form or the demo: title, legal form with what a praktik must say, first day, tasks.

use std::collections::BTreeSet;

use domain::{
    input::Input,
    tasks::{BundleState, LegalForm, Praktik, Refusal},
};
use kernel::{Date, Faults, Name, PLANNED_AHEAD, TaskId};

use super::field;
use crate::Raw;

/// What a bundle is built from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewBundle {
    /// Title.
    pub title: Name,
    /// Legal form.
    pub form: LegalForm,
    /// First possible day.
    pub starts_on: Date,
    /// Draft or open.
    pub state: BundleState,
    /// Its tasks.
    pub tasks: Vec<TaskId>,
}

impl NewBundle {
    /// Reads a form; all faults at once. Without a first day it could begin `today`; unless it says
    /// «draft» it is open.
    ///
    /// # Errors
    /// Every fault, field by field.
    pub fn parse(raw: &Raw, today: Date) -> Result<Self, Faults<Refusal>> {
        let mut faults = Faults::new();
        let title = raw.required::<{ Name::MAX }, _>("title", &mut faults);
        let starts_on = match raw.filled("starts_on") {
            Some(_) => raw.date("starts_on", &mut faults),
            None => Some(today),
        };
        let latest = today + PLANNED_AHEAD;
        if starts_on.is_some_and(|day| day > latest) {
            faults.push("starts_on", Refusal::BeginsFarAhead { latest });
        }
        let form = read_form(raw, starts_on, &mut faults);
        let tasks = read_tasks(raw, &mut faults);
        let state = if raw.text("state") == BundleState::Draft.code() {
            BundleState::Draft
        } else {
            BundleState::Open
        };
        let all = title.zip(form).zip(starts_on).zip(tasks);
        faults.finish(all.map(|(((title, form), starts_on), tasks)| Self {
            title,
            form,
            starts_on,
            state,
            tasks,
        }))
    }
}

fn read_form(raw: &Raw, starts_on: Option<Date>, faults: &mut Faults<Refusal>) -> Option<LegalForm> {
    match raw.text("legal_form") {
        "job" => Some(LegalForm::Job),
        "praktik" => {
            let purpose = raw.optional("purpose", faults);
            let steps = raw.optional("steps", faults);
            let responsible = raw.optional("responsible", faults);
            let ends_on = raw.date("ends_on", faults);
            // Each part that is missing is told at its own field, not only the first.
            for (missing, refusal) in [
                (purpose.is_none(), Refusal::PraktikWithoutPurpose),
                (steps.is_none(), Refusal::PraktikWithoutSteps),
                (responsible.is_none(), Refusal::PraktikWithoutResponsible),
                (ends_on.is_none(), Refusal::PraktikWithoutEnd),
            ] {
                let at = field(&refusal);
                if missing && !faults.iter().any(|fault| fault.field == at) {
                    faults.push(at, refusal);
                }
            }
            let starts_on = starts_on?;
            let praktik =
                Praktik::new(Some(purpose?), Some(steps?), Some(responsible?), Some(ends_on?), starts_on);
            praktik.map(LegalForm::Praktik).map_err(|refusal| faults.push(field(&refusal), refusal)).ok()
        }
        "" => {
            faults.push("legal_form", Input::NotChosen.into());
            None
        }
        other => {
            faults
                .push("legal_form", Input::NotInList { given: other.to_owned(), list: "legal-forms" }.into());
            None
        }
    }
}

fn read_tasks(raw: &Raw, faults: &mut Faults<Refusal>) -> Option<Vec<TaskId>> {
    let mut tasks = BTreeSet::new();
    for given in raw.all("tasks") {
        let Ok(id) = given.parse::<TaskId>() else {
            faults.push("tasks", Input::NotThere.into());
            return None;
        };
        tasks.insert(id);
    }
    if tasks.is_empty() {
        faults.push("tasks", Refusal::NoTasks);
        return None;
    }
    Some(tasks.into_iter().collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(pairs: &[(&str, &str)]) -> Result<NewBundle, Vec<(&'static str, Refusal)>> {
        let today = Date::from_ymd_opt(2026, 11, 25).unwrap();
        let raw = Raw::from_pairs(pairs.iter().copied());
        NewBundle::parse(&raw, today)
            .map_err(|faults| faults.iter().map(|fault| (fault.field, fault.refusal.clone())).collect())
    }

    const TASK: (&str, &str) = ("tasks", "00000000-0000-7000-8000-000000000001");

    #[test]
    fn a_job_needs_a_title_a_form_and_a_task() {
        let bundle = read(&[("title", "Morgenhold"), ("legal_form", "job"), TASK, TASK]).unwrap();
        assert_eq!((bundle.state, bundle.tasks.len()), (BundleState::Open, 1));
        assert_eq!(bundle.starts_on.to_string(), "2026-11-25");
        let fields: Vec<_> = read(&[]).unwrap_err().into_iter().map(|(field, _)| field).collect();
        assert_eq!(fields, ["title", "legal_form", "tasks"]);
    }

    #[test]
    fn a_praktik_is_told_everything_it_lacks_at_once() {
        let refused = read(&[("title", "Køkken"), ("legal_form", "praktik"), TASK]).unwrap_err();
        let fields: Vec<_> = refused.into_iter().map(|(field, _)| field).collect();
        assert_eq!(fields, ["purpose", "steps", "responsible", "ends_on"]);
    }

    #[test]
    fn a_wrong_first_day_does_not_hide_what_else_a_praktik_lacks() {
        let sent = [("title", "Køkken"), ("legal_form", "praktik"), ("starts_on", "i morgen"), TASK];
        let fields: Vec<_> = read(&sent).unwrap_err().into_iter().map(|(field, _)| field).collect();
        assert_eq!(fields, ["starts_on", "purpose", "steps", "responsible", "ends_on"]);
    }

    #[test]
    fn a_first_day_in_another_century_is_a_slip() {
        let latest = Date::from_ymd_opt(2027, 11, 25).unwrap();
        let on = |day| read(&[("title", "Køkken"), ("legal_form", "job"), ("starts_on", day), TASK]);
        assert_eq!(on("25.11.2027").unwrap().starts_on, latest);
        assert_eq!(on("26.11.2027").unwrap_err(), [("starts_on", Refusal::BeginsFarAhead { latest })]);
    }

    #[test]
    fn a_forged_task_and_a_false_form_are_refused() {
        let refused =
            read(&[("title", "x"), ("legal_form", "slaveri"), ("tasks", "1; DROP TABLE")]).unwrap_err();
        let fields: Vec<_> = refused.into_iter().map(|(field, _)| field).collect();
        assert_eq!(fields, ["legal_form", "tasks"]);
    }
}
