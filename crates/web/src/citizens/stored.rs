//! A citizen's stored facts as a form's fields.

use app::{
    Raw,
    citizens::{CERTIFICATE_PREFIX, EXPIRES_PREFIX, INSTRUCTION_PREFIX, LEVEL_PREFIX, Part, SKILL_PREFIX},
    views::CitizenView,
};
use domain::citizens::Registration;
use kernel::{Date, Language};
use l10n::Texts;
use taxonomy::{functions, slots_text};

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
    let membership = view.membership.seen();
    let mut raw = Raw::default();
    match part {
        Part::Group => {
            if let Some(group) = membership.and_then(|all| all.groups.last()) {
                raw.set("group", group.group.as_str());
                raw.set("group_from", texts.date(group.period.from()));
            }
        }
        Part::Programme => {
            if let Some(one) = membership.and_then(|all| all.registrations.last()) {
                raw = registration(texts, one);
            }
        }
        other => raw = fields(texts, view, other, today),
    }
    raw
}

/// A registration to correct or to end: the form tells which one it was made from.
pub(super) fn registration(texts: &Texts, one: &Registration) -> Raw {
    Raw::from_pairs([
        ("registration", one.programme.to_string()),
        ("registration_from", one.period.from().to_string()),
        ("programme", one.programme.to_string()),
        ("programme_from", texts.date(one.period.from())),
        ("programme_to", one.period.to().map(|to| texts.date(to)).unwrap_or_default()),
    ])
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
