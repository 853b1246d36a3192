//! A citizen as a row of a file: what [`super::NewCitizen::parse`] reads back.

use domain::citizens::Ability;
use kernel::Language;
use store::views::CitizenView;
use taxonomy::{functions, levels_text, slots_text};

use crate::Raw;

/// The fields of a citizen in a file. What the permit hides stays empty.
#[must_use]
pub fn print_citizen(view: &CitizenView, language: Language) -> Raw {
    let mut raw = Raw::default();
    let mut put = |field: &str, text: String| {
        if !text.is_empty() {
            raw.set(field, text);
        }
    };
    if let Some(identity) = view.identity.seen() {
        put("reference", identity.reference.to_string());
        put("name", identity.name.to_string());
    }
    put("invented", yes(view.invented));
    put("protected", yes(view.protected.seen().copied().unwrap_or_default()));
    if let Some(Some(home)) = view.home.seen() {
        put("postal_code", home.postal_code.to_string());
    }
    put("registered_on", view.registered_on.to_string());
    if let Some(resources) = view.resources.seen() {
        put("weekly_minutes", resources.weekly_minutes.map(|m| m.get().to_string()).unwrap_or_default());
        put("slots", resources.slots.map(|slots| slots_text::print(slots, language)).unwrap_or_default());
        if let Some(travel) = &resources.travel {
            put("transport", travel.mode.clone());
            put("travel_limit", travel.limit.get().to_string());
        }
        for (field, ability) in [
            ("skills_can", Ability::Can),
            ("skills_trainable", Ability::Trainable),
            ("skills_cannot", Ability::Cannot),
        ] {
            put(field, resources.skills_with(ability).collect::<Vec<_>>().join(" "));
        }
        let held = resources.certificates.iter().map(|held| match held.expires_on {
            Some(last) => format!("{}:{last}", held.certificate),
            None => held.certificate.clone(),
        });
        put("certificates", held.collect::<Vec<_>>().join(" "));
    }
    if let Some(considerations) = view.considerations.seen() {
        let levels =
            considerations.iter().fold(kernel::Levels::NONE, |all, one| all.with(one.function, one.level));
        put("considerations", levels_text::print(levels));
        let instructions = considerations.iter().filter_map(|one| {
            let function = functions::all().get(one.function)?;
            Some(format!("{}: {}", function.code, one.instruction.as_ref()?))
        });
        put("instructions", instructions.collect::<Vec<_>>().join(" | "));
    }
    if let Some(not_at) = view.do_not_place.seen() {
        put("do_not_place", not_at.iter().map(|at| at.cvr.to_string()).collect::<Vec<_>>().join(" "));
    }
    if let Some(membership) = view.membership.seen() {
        if let Some(group) = membership.groups.last() {
            put("group", group.group.clone());
            put("group_from", group.period.from().to_string());
        }
        if let Some(registration) = membership.registrations.last() {
            put("programme", registration.programme.to_string());
            put("programme_from", registration.period.from().to_string());
            put("programme_to", registration.period.last().map(|last| last.to_string()).unwrap_or_default());
        }
    }
    raw
}

fn yes(flag: bool) -> String {
    if flag { "ja".to_owned() } else { String::new() }
}
