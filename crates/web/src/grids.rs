//! The week as boxes and the levels of functions at work, filled from what a form holds.

use app::Raw;
use kernel::{Day, DayPart, Language, Level, Slot, Slots};
use l10n::Texts;
use taxonomy::{AreaOf, areas, functions, slots_text};

use crate::component::{
    LevelGroup, LevelItem, LevelList, LevelName, LevelNote, SlotCell, SlotColumn, SlotGrid, SlotRow,
};

/// The night ends on the next day's clock.
const HOURS_A_DAY: i32 = 24;

/// The week with the chosen slots.
pub(crate) fn slot_grid(texts: &Texts, name: &str, legend: String, chosen: Slots) -> SlotGrid {
    let cell = |day: Day, part: DayPart| {
        let one: Slots = std::iter::once(Slot { day, part }).collect();
        SlotCell { value: slots_text::print(one, Language::Da), chosen: one.within(chosen) }
    };
    SlotGrid {
        name: name.to_owned(),
        legend,
        hint: None,
        error: None,
        columns: Day::ALL
            .into_iter()
            .map(|day| SlotColumn { short: texts.weekday_short(day), label: texts.weekday(day) })
            .collect(),
        rows: DayPart::ALL
            .into_iter()
            .map(|part| {
                let (from, to) = part.hours();
                SlotRow {
                    label: texts.day_part_short(part),
                    note: format!("{from}–{}", to % HOURS_A_DAY),
                    cells: Day::ALL.into_iter().map(|day| cell(day, part)).collect(),
                }
            })
            .collect(),
    }
}

/// The slots that a form's boxes say; none where a box says nothing readable.
pub(crate) fn slots_in(raw: &Raw, name: &str) -> Slots {
    slots_text::parse(&raw.all(name).join("; ")).unwrap_or(Slots::NONE)
}

/// How the levels of a form are named and told.
pub(crate) struct LevelForm<'a> {
    /// Id that the error summary jumps to.
    pub(crate) id: &'a str,
    pub(crate) legend: String,
    /// Before a function's code in the name of its level.
    pub(crate) prefix: &'a str,
    /// Before a function's code in the name of its text, and the text's label.
    pub(crate) note: Option<(&'a str, String)>,
    pub(crate) level: fn(&Texts, Level) -> String,
    pub(crate) count: fn(&Texts, i64) -> String,
}

/// A level for each function at work, in the groups of the code list; groups with a choice are open.
pub(crate) fn level_list(texts: &Texts, raw: &Raw, form: &LevelForm<'_>) -> LevelList {
    let language = texts.language();
    let groups = areas::over(AreaOf::Functions).map(|area| {
        let items: Vec<LevelItem> = functions::all()
            .iter()
            .filter(|function| function.area == area.code)
            .map(|function| LevelItem {
                name: format!("{}{}", form.prefix, function.code),
                label: function.name(language).to_owned(),
                hint: None,
                value: raw.filled(&format!("{}{}", form.prefix, function.code)).unwrap_or("0").to_owned(),
                note: form.note.as_ref().map(|(prefix, label)| LevelNote {
                    name: format!("{prefix}{}", function.code),
                    label: label.clone(),
                    value: raw.text(&format!("{prefix}{}", function.code)).to_owned(),
                }),
            })
            .collect();
        let chosen = items.iter().filter(|item| item.value != "0").count();
        let noted = items.iter().any(|item| item.note.as_ref().is_some_and(|note| !note.value.is_empty()));
        LevelGroup {
            title: area.name(language).to_owned(),
            summary: (form.count)(texts, i64::try_from(chosen).unwrap_or(i64::MAX)),
            open: chosen > 0 || noted,
            items,
        }
    });
    LevelList {
        id: form.id.to_owned(),
        legend: form.legend.clone(),
        hint: None,
        error: None,
        levels: Level::ALL
            .into_iter()
            .map(|level| LevelName { value: level.number().to_string(), label: (form.level)(texts, level) })
            .collect(),
        groups: groups.collect(),
    }
}
