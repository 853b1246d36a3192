//! A citizen's stored facts as a form's fields.

use app::{
    Raw,
    citizens::{
        CERTIFICATE_PREFIX, EXPIRES_PREFIX, INSTRUCTION_PREFIX, LEVEL_PREFIX, Part, ROW, ROW_FROM,
        SKILL_PREFIX,
    },
    views::CitizenView,
};
use domain::citizens::{GroupMembership, Registration};
use kernel::{Date, Language, Period};
use l10n::Texts;
use taxonomy::{functions, slots_text};

use crate::visitor::percent;

/// The fields of a part's form as they are stored. A form that adds a row of a history begins today.
pub(super) fn fields(texts: &Texts, view: &CitizenView, part: Part, today: Date) -> Raw {
    let mut raw = Raw::default();
    match part {
        Part::Facts => facts(texts, view, &mut raw),
        Part::Work => work(view, &mut raw),
        Part::Skills => {
            for (code, ability) in view.resources.seen().into_iter().flat_map(|all| &all.skills) {
                raw.set(&format!("{SKILL_PREFIX}{code}"), ability.code());
            }
        }
        Part::Considerations => {
            for one in view.considerations.seen().into_iter().flatten() {
                let Some(function) = functions::all().get(one.function) else { continue };
                raw.set(&format!("{LEVEL_PREFIX}{}", function.code), one.level.number().to_string());
                if let Some(instruction) = &one.instruction {
                    raw.set(&format!("{INSTRUCTION_PREFIX}{}", function.code), instruction.as_str());
                }
            }
        }
        Part::Certificates => {
            for held in view.resources.seen().into_iter().flat_map(|all| &all.certificates) {
                raw.set(&format!("{CERTIFICATE_PREFIX}{}", held.certificate), "on");
                if let Some(last) = held.expires_on {
                    raw.set(&format!("{EXPIRES_PREFIX}{}", held.certificate), texts.date(last));
                }
            }
        }
        Part::DoNotPlace => {
            let lines = view.do_not_place.seen().into_iter().flatten();
            let lines = lines.map(|at| format!("{} {}", at.cvr, at.name));
            raw.set("do_not_place", lines.collect::<Vec<_>>().join("\n"));
        }
        Part::Group => raw.set("group_from", texts.date(today)),
        Part::Programme => raw.set("programme_from", texts.date(today)),
    }
    raw
}

/// The same beside a form that was overtaken. A form that adds a row of a history stands beside the latest
/// one there, which may be what somebody else has just added.
pub(super) fn latest(texts: &Texts, view: &CitizenView, part: Part, today: Date) -> Raw {
    rows(view, part).pop().map_or_else(|| fields(texts, view, part, today), |row| row.stored(texts))
}

/// A row of a citizen's history.
#[derive(Debug, Clone)]
pub(super) struct HistoryRow {
    part: Part,
    /// Code of the group, or the programme's name.
    pub(super) name: String,
    /// When.
    pub(super) period: Period,
}

impl HistoryRow {
    pub(super) fn of_group(one: &GroupMembership) -> Self {
        Self { part: Part::Group, name: one.group.clone(), period: one.period }
    }

    pub(super) fn of_programme(one: &Registration) -> Self {
        Self { part: Part::Programme, name: one.programme.to_string(), period: one.period }
    }

    /// The rest of the address of the form that corrects it.
    pub(super) fn address(&self) -> String {
        let (part, name, from) = (self.part.code(), percent(&self.name), self.period.from());
        format!("{part}?{ROW}={name}&{ROW_FROM}={from}")
    }

    /// As its form's fields: they tell which row they were made from.
    pub(super) fn stored(&self, texts: &Texts) -> Raw {
        let mut raw = Raw::from_pairs([(ROW, self.name.clone()), (ROW_FROM, self.period.from().to_string())]);
        let from = texts.date(self.period.from());
        if self.part == Part::Group {
            raw.set("group", self.name.as_str());
            raw.set("group_from", from);
        } else {
            raw.set("programme", self.name.as_str());
            raw.set("programme_from", from);
            raw.set("programme_to", self.period.last().map(|last| texts.date(last)).unwrap_or_default());
        }
        raw
    }
}

/// The rows of the history that a part adds to, the oldest first; none of another part.
pub(super) fn rows(view: &CitizenView, part: Part) -> Vec<HistoryRow> {
    let Some(membership) = view.membership.seen() else { return Vec::new() };
    match part {
        Part::Group => membership.groups.iter().map(HistoryRow::of_group).collect(),
        Part::Programme => membership.registrations.iter().map(HistoryRow::of_programme).collect(),
        _ => Vec::new(),
    }
}

fn facts(texts: &Texts, view: &CitizenView, raw: &mut Raw) {
    if let Some(identity) = view.identity.seen() {
        raw.set("reference", identity.reference.as_str());
        raw.set("name", identity.name.as_str());
    }
    if let Some(Some(home)) = view.home.seen() {
        raw.set("postal_code", home.postal_code.as_str());
    }
    raw.set("registered_on", texts.date(view.registered_on));
    if view.protected.seen() == Some(&true) {
        raw.set("protected", "on");
    }
}

fn work(view: &CitizenView, raw: &mut Raw) {
    let Some(resources) = view.resources.seen() else { return };
    if let Some(minutes) = resources.weekly_minutes {
        raw.set("weekly_minutes", minutes.typed());
    }
    if let Some(slots) = resources.slots {
        raw.set("slots", slots_text::print(slots, Language::Da));
    }
    if let Some(travel) = &resources.travel {
        raw.set("transport", travel.mode.as_str());
        raw.set("travel_limit", travel.limit.get().to_string());
    }
}
