//! A citizen's stored facts as a form's fields, and two versions of them side by side.

use app::{
    Raw,
    citizens::{CERTIFICATE_PREFIX, EXPIRES_PREFIX, INSTRUCTION_PREFIX, LEVEL_PREFIX, Part, SKILL_PREFIX},
    views::CitizenView,
};
use domain::citizens::Ability;
use kernel::{Date, Language, Level};
use l10n::Texts;
use taxonomy::{certificates, functions, skills, slots_text};

use super::pieces;
use crate::{
    component::{Conflict, ConflictRow},
    grids,
};

/// The fields of a part's form as they are stored. A form that adds a row of a history begins today.
pub(super) fn fields(view: &CitizenView, part: Part, today: Date) -> Raw {
    let mut raw = Raw::default();
    match part {
        Part::Facts => facts(view, &mut raw),
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
                    raw.set(&format!("{EXPIRES_PREFIX}{}", held.certificate), typed_date(last));
                }
            }
        }
        Part::DoNotPlace => {
            let numbers = view.do_not_place.seen().into_iter().flatten().map(|at| at.cvr.to_string());
            raw.set("do_not_place", numbers.collect::<Vec<_>>().join("\n"));
        }
        Part::Group => raw.set("group_from", typed_date(today)),
        Part::Programme => raw.set("programme_from", typed_date(today)),
    }
    raw
}

fn facts(view: &CitizenView, raw: &mut Raw) {
    if let Some(identity) = view.identity.seen() {
        raw.set("reference", identity.reference.as_str());
        raw.set("name", identity.name.as_str());
    }
    if let Some(Some(home)) = view.home.seen() {
        raw.set("postal_code", home.postal_code.as_str());
    }
    raw.set("registered_on", typed_date(view.registered_on));
    if view.protected.seen() == Some(&true) {
        raw.set("protected", "on");
    }
}

fn work(view: &CitizenView, raw: &mut Raw) {
    let Some(resources) = view.resources.seen() else { return };
    if let Some(minutes) = resources.weekly_minutes {
        let (hours, minutes) = minutes.hours_and_minutes();
        raw.set("weekly_minutes", format!("{hours}:{minutes:02}"));
    }
    if let Some(slots) = resources.slots {
        raw.set("slots", slots_text::print(slots, Language::Da));
    }
    if let Some(travel) = &resources.travel {
        raw.set("transport", travel.mode.as_str());
        raw.set("travel_limit", travel.limit.get().to_string());
    }
}

/// A day as people type it.
fn typed_date(date: Date) -> String {
    date.format("%d.%m.%Y").to_string()
}

/// Both versions; of the long lists only the rows that differ.
pub(super) fn conflict(texts: &Texts, part: Part, mine: &Raw, stored: &Raw) -> Conflict {
    let rows = told(texts, part, mine).into_iter().zip(told(texts, part, stored));
    let rows = rows.map(|((label, mine), (_, stored))| ConflictRow { label, mine, stored });
    let short = matches!(part, Part::Facts | Part::Work);
    let rows = rows.filter(|row| short || row.differs()).collect();
    Conflict { rows, ..crate::form::conflict(texts, &[], mine, stored) }
}

/// Every field of a part with its label, in words. The same rows whatever was typed.
fn told(texts: &Texts, part: Part, raw: &Raw) -> Vec<(String, String)> {
    let language = texts.language();
    let plain = |field: &str| raw.text(field).to_owned();
    match part {
        Part::Facts => vec![
            (texts.citizens_reference(), plain("reference")),
            (texts.citizens_name(), plain("name")),
            (texts.citizens_postal_code(), plain("postal_code")),
            (texts.citizens_registered_on(), plain("registered_on")),
            (texts.citizens_protected_box(), yes_no(texts, raw.ticked("protected"))),
        ],
        Part::Work => vec![
            (texts.citizens_weekly_minutes(), plain("weekly_minutes")),
            (texts.citizens_slots_row(), texts.slots(grids::slots_in(raw, "slots"))),
            (texts.citizens_transport(), super::transport_name(raw.text("transport"), language)),
            (texts.citizens_travel_limit(), plain("travel_limit")),
        ],
        Part::Skills => skills::all()
            .iter()
            .map(|skill| {
                let ability = Ability::from_code(raw.text(&format!("{SKILL_PREFIX}{}", skill.code)));
                let told = ability.map(|ability| pieces::ability(texts, ability));
                (skill.name(language).to_owned(), told.unwrap_or_else(|| texts.citizens_ability_unasked()))
            })
            .collect(),
        Part::Considerations => functions::all()
            .iter()
            .map(|function| {
                let level = raw.text(&format!("{LEVEL_PREFIX}{}", function.code)).parse().ok();
                let level = level.and_then(Level::from_number).unwrap_or_default();
                let instruction = raw.text(&format!("{INSTRUCTION_PREFIX}{}", function.code));
                let told = format!("{} {} {instruction}", level.number(), texts.level_citizen(level));
                (function.name(language).to_owned(), told.trim_end().to_owned())
            })
            .collect(),
        Part::Certificates => certificates::all()
            .iter()
            .map(|certificate| {
                let held = raw.ticked(&format!("{CERTIFICATE_PREFIX}{}", certificate.code));
                let last = raw.text(&format!("{EXPIRES_PREFIX}{}", certificate.code));
                let told = format!("{} {last}", yes_no(texts, held));
                (certificate.name(language).to_owned(), told.trim_end().to_owned())
            })
            .collect(),
        Part::DoNotPlace => vec![(texts.citizens_do_not_place_field(), plain("do_not_place"))],
        Part::Group => vec![
            (texts.citizens_group(), super::group_name(raw.text("group"), language)),
            (texts.citizens_group_from(), plain("group_from")),
        ],
        Part::Programme => vec![
            (texts.citizens_programme(), plain("programme")),
            (texts.citizens_programme_from(), plain("programme_from")),
            (texts.citizens_programme_to(), plain("programme_to")),
        ],
    }
}

fn yes_no(texts: &Texts, yes: bool) -> String {
    if yes { texts.common_yes() } else { texts.common_no() }
}
