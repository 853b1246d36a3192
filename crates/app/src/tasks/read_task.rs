//! A task from a form or a row of a file: the same fields, written more loosely in a file.

use std::collections::BTreeSet;

use domain::{
    input::Input,
    tasks::{Refusal, Task},
};
use kernel::{
    Faults, Language, Level, Levels, MOST_LEARNING_DAYS, MOST_TIMES_A_WEEK, PLAUSIBLE_TASK_HOURS, Slots,
};
use taxonomy::{catalogue, certificates, functions, skills, slots_text};

use super::{field, from_catalogue};
use crate::{Raw, levels::read_levels};

/// A form has one field for each function at work: this and the function's code. A file has one column `demands`.
pub const DEMAND_PREFIX: &str = "demands-";
/// The box that says that no figure of a task is the catalogue's estimate any more.
pub const FIGURES_ASKED: &str = "figures_asked";
/// The box that says that a task demands nothing.
pub const DEMANDS_NOTHING: &str = "demands_nothing";

/// Reads a task; all faults at once. A field that did not come takes what the catalogue's row says, when
/// the row is named. Where nobody says that a task must stay, it could move.
pub fn read_task(raw: &Raw, language: Language, faults: &mut Faults<Refusal>) -> Option<Task> {
    let row = raw.filled("catalogue").and_then(|code| {
        let row = catalogue::find(code).and_then(|row| from_catalogue(row, language));
        faults.take("catalogue", row.ok_or_else(|| Refusal::NotInCatalogue(code.to_owned())))
    });
    let before = faults.iter().count();
    let reference = raw.optional("reference", faults);
    let title = match &row {
        Some(row) if raw.filled("title").is_none() => Some(row.title.clone()),
        _ => raw.required("title", faults),
    };
    let description = raw.optional("description", faults);
    // A file's column says minutes; a form shows every function at work.
    let in_form = raw.iter().any(|(name, _)| name.starts_with(DEMAND_PREFIX));
    let hours = if in_form { PLAUSIBLE_TASK_HOURS } else { 0 };
    let minutes = raw.read("weekly_minutes", faults, |text| Input::typed_minutes(text, hours));
    let times_per_week = raw.number("times_per_week", 1..=MOST_TIMES_A_WEEK, faults);
    let slots = read_slots(raw, faults);
    let demands = read_demands(raw, faults);
    let skills = read_codes(raw, "skills", faults, |code| skills::find(code).is_some());
    let certificates = read_codes(raw, "certificates", faults, |code| certificates::find(code).is_some());
    let now_function = raw.optional("now_function", faults);
    let movable = raw.read("movable", faults, |text| {
        sources::read_yes_no(text).map_err(|_| Input::YesNo(text.to_owned()))
    });
    let learning_days = raw.number("learning_days", 0..=MOST_LEARNING_DAYS, faults);
    // What is missing is told together with what is wrong.
    if row.is_none() && raw.filled("weekly_minutes").is_none() {
        faults.push("weekly_minutes", Refusal::NoMinutes);
    }
    if row.is_none() && raw.all("slots").iter().all(|text| text.trim_matches([' ', ';']).is_empty()) {
        faults.push("slots", Refusal::NoSlots);
    }
    if faults.iter().count() > before {
        return None;
    }
    let typed = Task {
        reference,
        title: title?,
        description: description.or_else(|| row.as_ref().and_then(|row| row.description.clone())),
        weekly_minutes: minutes.or(row.as_ref().map(|row| row.weekly_minutes)).unwrap_or_default(),
        times_per_week: times_per_week.or(row.as_ref().and_then(|row| row.times_per_week)),
        slots: slots.or(row.as_ref().map(|row| row.slots)).unwrap_or_default(),
        demands: demands.or(row.as_ref().and_then(|row| row.demands)),
        skills: skills.or_else(|| row.as_ref().map(|row| row.skills.clone())).unwrap_or_default(),
        certificates: certificates
            .or_else(|| row.as_ref().map(|row| row.certificates.clone()))
            .unwrap_or_default(),
        now_function: now_function.or_else(|| row.as_ref().and_then(|row| row.now_function.clone())),
        movable: movable.unwrap_or(true),
        learning_days: learning_days.or(row.as_ref().and_then(|row| row.learning_days)),
        catalogue: row.and_then(|row| row.catalogue),
    };
    typed.checked().map_err(|refusal| faults.push(field(&refusal), refusal)).ok()
}

/// Boxes of the week, or one text for all of it.
fn read_slots(raw: &Raw, faults: &mut Faults<Refusal>) -> Option<Slots> {
    let given = raw.all("slots").join("; ");
    if given.trim_matches([' ', ';']).is_empty() {
        return None;
    }
    faults.take("slots", slots_text::parse(&given).map_err(|_| Input::Slots(given).into()))
}

/// One text, or one level for each function. Where all levels of a form are the lowest, that is what stood
/// there before anybody answered: only the box says that the task demands nothing.
fn read_demands(raw: &Raw, faults: &mut Faults<Refusal>) -> Option<Levels> {
    if let Some(text) = raw.filled("demands") {
        let read = read_levels(text).map_err(Refusal::from);
        return faults.take("demands", read);
    }
    let mut levels = Levels::NONE;
    for (name, text) in raw.iter() {
        let Some(code) = name.strip_prefix(DEMAND_PREFIX) else { continue };
        let level = text.trim().parse().ok().and_then(Level::from_number);
        let Some((index, level)) = functions::index_of(code).zip(level) else {
            faults.push("demands", Input::Levels(text.to_owned()).into());
            return None;
        };
        levels = levels.with(index, level);
    }
    match (levels != Levels::NONE, raw.ticked(DEMANDS_NOTHING)) {
        (true, true) => {
            faults.push("demands", Refusal::DemandsAndNothing);
            None
        }
        (false, false) => None,
        _ => Some(levels),
    }
}

/// Boxes, or codes in one text; each of the list.
fn read_codes(
    raw: &Raw,
    name: &'static str,
    faults: &mut Faults<Refusal>,
    known: impl Fn(&str) -> bool,
) -> Option<BTreeSet<String>> {
    raw.has(name).then_some(())?;
    let mut codes = BTreeSet::new();
    for code in raw.all(name).iter().flat_map(|text| sources::read_codes(text)) {
        if !known(code) {
            faults.push(name, Input::NotInList { given: code.to_owned(), list: name }.into());
        }
        codes.insert(code.to_owned());
    }
    Some(codes).filter(|codes| !codes.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(pairs: &[(&str, &str)]) -> Result<Task, Vec<(&'static str, Refusal)>> {
        let raw = Raw::from_pairs(pairs.iter().copied());
        let mut faults = Faults::new();
        let task = read_task(&raw, Language::Da, &mut faults);
        faults.finish(task).map_err(|faults| faults.iter().map(|f| (f.field, f.refusal.clone())).collect())
    }

    #[test]
    fn a_form_and_a_row_of_a_file_give_the_same_task() {
        let form = read(&[
            ("title", "Vask op"),
            ("weekly_minutes", "2:00"),
            ("slots", "mon morning"),
            ("slots", "tue morning"),
            ("demands-lifting", "2"),
            ("demands-noise", "0"),
            ("skills", "wash-dishes"),
            ("movable", "yes"),
        ]);
        let file = read(&[
            ("title", "Vask op"),
            ("weekly_minutes", "120"),
            ("slots", "man-tir formiddag"),
            ("demands", "lifting:2"),
            ("skills", "wash-dishes"),
            ("movable", "ja"),
        ]);
        assert!(form.is_ok());
        assert_eq!(form, file);
    }

    #[test]
    fn what_did_not_come_is_taken_from_the_named_row_of_the_catalogue() {
        let task = read(&[("catalogue", "kitchen-dishwashing"), ("weekly_minutes", "60")]).unwrap();
        assert_eq!(task.title.as_str(), "Tag opvasken");
        assert_eq!(task.weekly_minutes.get(), 60);
        assert_eq!(task.learning_days, Some(3));
        assert!(task.movable && task.demands.is_some_and(|levels| levels != Levels::NONE));
        assert_eq!(
            read(&[("title", "x"), ("catalogue", "moon")]).unwrap_err()[0],
            ("catalogue", Refusal::NotInCatalogue("moon".to_owned()))
        );
    }

    #[test]
    fn a_task_demands_nothing_only_when_somebody_says_so() {
        let with = |more: &[(&str, &str)]| {
            let known = [("title", "Vask op"), ("weekly_minutes", "120"), ("slots", "man formiddag")];
            read(&[&known[..], more].concat()).map(|task| task.demands)
        };
        let lifting = Some(Levels::NONE.with(0, Level::Two));
        assert_eq!(with(&[]), Ok(None));
        assert_eq!(with(&[("demands-lifting", "0"), ("demands-noise", "0")]), Ok(None));
        assert_eq!(with(&[("demands-lifting", "0"), (DEMANDS_NOTHING, "on")]), Ok(Some(Levels::NONE)));
        assert_eq!(with(&[("demands-lifting", "2"), ("demands-noise", "0")]), Ok(lifting));
        assert_eq!(with(&[("demands", "")]), Ok(None));
        for nothing in ["ingen", "None", "lifting:0"] {
            assert_eq!(with(&[("demands", nothing)]), Ok(Some(Levels::NONE)), "{nothing}");
        }
        let both = with(&[("demands-lifting", "2"), (DEMANDS_NOTHING, "on")]);
        assert_eq!(both, Err(vec![("demands", Refusal::DemandsAndNothing)]));
    }

    #[test]
    fn all_that_an_empty_form_lacks_is_told_at_once() {
        let fields: Vec<_> = read(&[]).unwrap_err().into_iter().map(|(field, _)| field).collect();
        assert_eq!(fields, ["title", "weekly_minutes", "slots"]);
    }

    #[test]
    fn every_fault_is_named_at_its_field() {
        let faults = read(&[
            ("weekly_minutes", "snart"),
            ("slots", "fredag i påsken"),
            ("demands-flying", "1"),
            ("skills", "wash-dishes moon"),
            ("movable", "måske"),
            ("times_per_week", "0"),
        ])
        .unwrap_err();
        let fields: Vec<_> = faults.iter().map(|(field, _)| *field).collect();
        assert_eq!(
            fields,
            ["title", "weekly_minutes", "times_per_week", "slots", "demands", "skills", "movable"]
        );
    }

    #[test]
    fn more_minutes_than_the_times_hold_are_refused() {
        let faults =
            read(&[("title", "x"), ("weekly_minutes", "300"), ("slots", "man formiddag")]).unwrap_err();
        assert!(matches!(faults[..], [("weekly_minutes", Refusal::MoreThanSlots { .. })]));
        let faults = read(&[("title", "x")]).unwrap_err();
        assert_eq!(faults, [("weekly_minutes", Refusal::NoMinutes), ("slots", Refusal::NoSlots)]);
    }
}
