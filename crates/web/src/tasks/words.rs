//! Codes of tasks in words.

use domain::tasks::BundleStands;
use kernel::{Level, Levels};
use l10n::Texts;
use taxonomy::{certificates, functions, skills};

use crate::component::{Badge, Cell, Kind};

/// How a bundle stands.
pub(crate) fn stands(texts: &Texts, stands: BundleStands) -> Badge {
    match stands {
        BundleStands::Draft => Badge::new(Kind::Info, texts.tasks_state_draft()),
        BundleStands::Free => Badge::new(Kind::Success, texts.tasks_state_free()),
        BundleStands::Taken => Badge::new(Kind::Warning, texts.tasks_state_taken()),
        BundleStands::Past => Badge::new(Kind::Neutral, texts.tasks_state_past()),
        BundleStands::Closed => Badge::new(Kind::Neutral, texts.tasks_state_closed()),
    }
}

/// A unit with its town; a unit called like its town is said once.
pub(super) fn place(unit: &str, town: Option<&str>) -> String {
    match town {
        Some(town) if town != unit => format!("{unit}, {town}"),
        _ => unit.to_owned(),
    }
}

/// What is asked of the functions at work, one a line.
pub(super) fn demands(texts: &Texts, levels: Levels) -> Vec<Cell> {
    let language = texts.language();
    let asked = functions::all().iter().enumerate().filter_map(|(index, function)| {
        let level = levels.get(index);
        let text = format!("{}: {}", function.name(language), texts.level_task(level));
        (level != Level::Zero).then(|| Cell::text(text))
    });
    let asked: Vec<Cell> = asked.collect();
    if asked.is_empty() { vec![Cell::text(texts.tasks_task_demands_none())] } else { asked }
}

/// Skills by name, in one line.
pub(super) fn skill_names<'a>(texts: &Texts, codes: impl IntoIterator<Item = &'a String>) -> Cell {
    let names = codes.into_iter().filter_map(|code| skills::find(code)).map(|one| one.name(texts.language()));
    line(texts, names)
}

/// Certificates by name, in one line.
pub(super) fn certificate_names<'a>(texts: &Texts, codes: impl IntoIterator<Item = &'a String>) -> Cell {
    let names =
        codes.into_iter().filter_map(|code| certificates::find(code)).map(|one| one.name(texts.language()));
    line(texts, names)
}

fn line<'a>(texts: &Texts, names: impl Iterator<Item = &'a str>) -> Cell {
    let names: Vec<&str> = names.collect();
    if names.is_empty() { Cell::missing(texts.tasks_task_none()) } else { Cell::text(names.join(" · ")) }
}

/// A text that may be missing.
pub(super) fn or_none(texts: &Texts, text: Option<&str>) -> Cell {
    text.map_or_else(|| Cell::missing(texts.tasks_task_none()), Cell::text)
}
