//! A citizen from a form or a row of a file: the same fields, written more loosely in a file.

use std::collections::BTreeMap;

use domain::{
    citizens::{Citizen, GroupMembership, Refusal, Registration, Travel},
    input::Input,
    privacy::People,
};
use kernel::{
    Cvr, Date, Faults, Line, MINUTES_PER_HOUR, Minutes, Name, PLANNED_AHEAD, PLAUSIBLE_TRAVEL,
    PLAUSIBLE_WEEK, Period, PostalCode,
};
use taxonomy::{slots_text, target_groups, transport};

use super::{Part, read_lists};
use crate::Raw;

/// What a new citizen is made from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewCitizen {
    /// The facts.
    pub citizen: Citizen,
    /// Companies where the person is not to be placed.
    pub do_not_place: Vec<Cvr>,
}

impl NewCitizen {
    /// Reads a form or a row; all faults at once. Where everybody is invented nobody is asked.
    ///
    /// # Errors
    /// Every fault, field by field.
    pub fn parse(raw: &Raw, people: People, today: Date) -> Result<Self, Faults<Refusal>> {
        let mut faults = Faults::new();
        let reference = raw.required("reference", &mut faults);
        let name = raw.required("name", &mut faults);
        // Without a reference or a name the other fields are still looked at, so that all faults are told.
        let known = reference
            .clone()
            .or_else(|| Line::parse("-").ok())
            .zip(name.clone().or_else(|| Name::parse("-").ok()));
        let Some((of, called)) = known else { return faults.finish(None) };
        let mut citizen = blank(of, called, people == People::AllInvented || raw.ticked("invented"), today);
        for part in Part::ALL {
            apply(&mut citizen, part, raw, today, &mut faults);
        }
        let do_not_place = read_lists::do_not_place(raw, &mut faults);
        faults.take("invented", citizen.may_be_kept(people));
        let citizen = faults.finish(reference.zip(name).map(|_| citizen))?.checked()?;
        Ok(Self { citizen, do_not_place })
    }
}

/// Somebody of whom nothing is known yet.
fn blank(reference: Line, name: Name, invented: bool, registered_on: Date) -> Citizen {
    Citizen {
        reference,
        name,
        invented,
        protected: false,
        home: None,
        weekly_minutes: None,
        slots: None,
        travel: None,
        skills: BTreeMap::new(),
        considerations: Vec::new(),
        certificates: Vec::new(),
        groups: Vec::new(),
        registrations: Vec::new(),
        registered_on,
    }
}

/// The field with the name of the row of a history that a form corrects.
pub const ROW: &str = "row";
/// The field with that row's first day.
pub const ROW_FROM: &str = "row_from";

/// Puts one part's fields into a citizen. A part of which no field came is left as it is.
pub fn apply(citizen: &mut Citizen, part: Part, raw: &Raw, today: Date, faults: &mut Faults<Refusal>) {
    match part {
        Part::Facts => facts(citizen, raw, today, faults),
        Part::Work => work(citizen, raw, faults),
        Part::Skills => {
            if let Some(skills) = read_lists::skills(raw, faults) {
                citizen.skills = skills;
            }
        }
        Part::Considerations => {
            if let Some(considerations) = read_lists::considerations(raw, faults) {
                citizen.considerations = considerations;
            }
        }
        Part::Certificates => {
            if let Some(certificates) = read_lists::certificates(raw, faults) {
                citizen.certificates = certificates;
            }
        }
        Part::Group => group(citizen, raw, today, faults),
        Part::Programme => programme(citizen, raw, today, faults),
        Part::DoNotPlace => {}
    }
}

fn facts(citizen: &mut Citizen, raw: &Raw, today: Date, faults: &mut Faults<Refusal>) {
    if raw.has("reference")
        && let Some(reference) = raw.required("reference", &mut Faults::<Refusal>::new())
    {
        citizen.reference = reference;
    }
    if raw.has("name")
        && let Some(name) = raw.required("name", &mut Faults::<Refusal>::new())
    {
        citizen.name = name;
    }
    citizen.protected = raw.ticked("protected");
    if raw.has("postal_code") {
        citizen.home = raw.read("postal_code", faults, |text| PostalCode::parse(text).map_err(Input::from));
    }
    if let Some(date) = raw.date("registered_on", faults) {
        if date > today {
            faults.push("registered_on", Refusal::RegisteredLater);
        }
        citizen.registered_on = date;
    }
}

fn work(citizen: &mut Citizen, raw: &Raw, faults: &mut Faults<Refusal>) {
    if raw.has("weekly_minutes") {
        citizen.weekly_minutes = raw.filled("weekly_minutes").and_then(|text| minutes(text, raw, faults));
    }
    if raw.has("slots") || raw.has("slots_shown") {
        let given = raw.all("slots").join("; ");
        citizen.slots = if given.trim_matches([' ', ';']).is_empty() {
            None
        } else {
            faults.take("slots", slots_text::parse(&given).map_err(|_| Input::Slots(given.clone()).into()))
        };
    }
    if raw.has("transport") || raw.has("travel_limit") {
        let mode = raw.read("transport", faults, |code| {
            let known = transport::find(code).is_some();
            let list = || Input::NotInList { given: code.to_owned(), list: "transport" };
            known.then(|| code.to_owned()).ok_or_else(list)
        });
        let limit = raw.number("travel_limit", 1..=PLAUSIBLE_TRAVEL.get(), faults).and_then(Minutes::new);
        let whole = faults.iter().all(|fault| fault.field != "transport" && fault.field != "travel_limit");
        match Travel::from_parts(mode, limit) {
            Ok(travel) => citizen.travel = travel,
            Err(refusal) if whole => {
                let field =
                    if refusal == Refusal::LimitWithoutTransport { "transport" } else { "travel_limit" };
                faults.push(field, refusal);
            }
            Err(_) => {}
        }
    }
}

/// A form asks for hours, a file's column says minutes.
fn minutes(text: &str, raw: &Raw, faults: &mut Faults<Refusal>) -> Option<Minutes> {
    let hours = if raw.has("slots_shown") { PLAUSIBLE_WEEK.get() / MINUTES_PER_HOUR } else { 0 };
    faults.take("weekly_minutes", Input::typed_minutes(text, hours).map_err(Refusal::from))
}

fn group(citizen: &mut Citizen, raw: &Raw, today: Date, faults: &mut Faults<Refusal>) {
    let Some(code) = raw.filled("group") else { return };
    if target_groups::find(code).is_none() {
        faults.push("group", Input::NotInList { given: code.to_owned(), list: "target-groups" }.into());
        return;
    }
    let from = if raw.filled("group_from").is_some() { raw.date("group_from", faults) } else { Some(today) };
    let Some(from) = from.filter(|from| planned(*from, "group_from", today, faults)) else { return };
    let to = match row(raw).and_then(|(group, began)| take_out(citizen, group, began)) {
        Some(was) => was.to(),
        None if citizen.groups.iter().any(|one| one.group == code && one.period.from() == from) => return,
        None => None,
    };
    if let Some(period) =
        faults.take("group_from", Period::new(from, to).map_err(|bad| Input::from(bad).into()))
    {
        citizen.groups.push(GroupMembership { group: code.to_owned(), period });
    }
}

/// Whether anybody plans so far ahead; if not, the field is told.
fn planned(from: Date, field: &'static str, today: Date, faults: &mut Faults<Refusal>) -> bool {
    let latest = today + PLANNED_AHEAD;
    if from > latest {
        faults.push(field, Refusal::HistoryFarAhead { latest });
    }
    from <= latest
}

/// Which row of a history is corrected: its name and its first day.
fn row(raw: &Raw) -> Option<(&str, Date)> {
    Some((raw.filled(ROW)?, raw.filled(ROW_FROM)?.parse().ok()?))
}

/// Takes out a membership that is corrected. The one that it ended goes on until the corrected one begins.
fn take_out(citizen: &mut Citizen, group: &str, began: Date) -> Option<Period> {
    let at = citizen.groups.iter().position(|one| one.group == group && one.period.from() == began)?;
    let was = citizen.groups.remove(at).period;
    for before in citizen.groups.iter_mut().filter(|one| one.period.to() == Some(began)) {
        before.period = Period::new(before.period.from(), None).unwrap_or(before.period);
    }
    Some(was)
}

fn programme(citizen: &mut Citizen, raw: &Raw, today: Date, faults: &mut Faults<Refusal>) {
    let Some(programme) = raw.optional::<{ Name::MAX }, _>("programme", faults) else { return };
    let from =
        if raw.filled("programme_from").is_some() { raw.date("programme_from", faults) } else { Some(today) };
    let last = raw.date("programme_to", faults);
    let Some(from) = from.filter(|from| planned(*from, "programme_from", today, faults)) else { return };
    let period =
        faults.take("programme_to", Period::through(from, last).map_err(|bad| Input::from(bad).into()));
    let Some(period) = period else { return };
    let meant = row(raw).unwrap_or((programme.as_str(), from));
    let same = |one: &&mut Registration| (one.programme.as_str(), one.period.from()) == meant;
    match citizen.registrations.iter_mut().find(same) {
        Some(known) => *known = Registration { programme, period },
        None => citizen.registrations.push(Registration { programme, period }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(pairs: &[(&str, &str)]) -> Result<NewCitizen, Vec<(&'static str, Refusal)>> {
        let today = Date::from_ymd_opt(2026, 11, 25).unwrap();
        let raw = Raw::from_pairs(pairs.iter().copied());
        NewCitizen::parse(&raw, People::MarkedInvented, today)
            .map_err(|faults| faults.iter().map(|fault| (fault.field, fault.refusal.clone())).collect())
    }

    const WHO: [(&str, &str); 3] = [("reference", "S-1"), ("name", "Åse Prøve"), ("invented", "ja")];

    #[track_caller]
    fn with(more: &[(&str, &str)]) -> Result<NewCitizen, Vec<(&'static str, Refusal)>> {
        read(&[&WHO, more].concat())
    }

    #[test]
    fn a_reference_a_name_and_the_flag_are_enough() {
        let new = with(&[]).unwrap();
        assert_eq!(new.citizen.registered_on.to_string(), "2026-11-25");
        assert!(new.citizen.invented && new.do_not_place.is_empty());
    }

    #[test]
    fn a_history_does_not_begin_in_another_century() {
        let latest = Date::from_ymd_opt(2027, 11, 25).unwrap();
        for (name, value, from) in [("group", "6.3", "group_from"), ("programme", "Kanten", "programme_from")]
        {
            with(&[(name, value), (from, "25.11.2027")]).unwrap();
            assert_eq!(
                with(&[(name, value), (from, "26.11.2027")]).unwrap_err(),
                [(from, Refusal::HistoryFarAhead { latest })]
            );
        }
    }

    #[test]
    fn a_row_of_a_file_says_everything_at_once() {
        let new = with(&[
            ("postal_code", "4991"),
            ("weekly_minutes", "600"),
            ("slots", "man-fre formiddag"),
            ("transport", "bicycle"),
            ("travel_limit", "30"),
            ("skills_can", "wash-dishes"),
            ("considerations", "lifting:2"),
            ("instructions", "lifting: Løft sammen med en kollega"),
            ("do_not_place", "99000001"),
            ("programme", "Kanten"),
        ]);
        let new = new.unwrap_or_else(|faults| panic!("{faults:?}"));
        assert_eq!(new.citizen.weekly_minutes, Minutes::new(600));
        assert_eq!(new.citizen.considerations.len(), 1);
        assert_eq!(new.citizen.registrations.len(), 1);
        assert_eq!(new.do_not_place.len(), 1);
    }

    #[test]
    fn every_fault_is_told_at_its_field() {
        let refused = read(&[
            ("name", "Åse"),
            ("weekly_minutes", "mange"),
            ("slots", "fredag i påsken"),
            ("travel_limit", "30"),
            ("group", "9.9"),
        ])
        .unwrap_err();
        let fields: Vec<_> = refused.iter().map(|(field, _)| *field).collect();
        assert_eq!(fields, ["reference", "weekly_minutes", "slots", "transport", "group", "invented"]);
    }

    #[test]
    fn a_small_bare_number_in_the_form_is_asked_about() {
        let refused = with(&[("weekly_minutes", "10"), ("slots_shown", "1")]).unwrap_err();
        assert_eq!(refused, [("weekly_minutes", Refusal::from(Input::HoursOrMinutes("10".to_owned())))]);
        assert!(with(&[("weekly_minutes", "10:00"), ("slots_shown", "1")]).is_ok());
    }

    #[test]
    fn a_membership_is_corrected_and_the_one_before_goes_on_until_it() {
        let mut citizen = with(&[("group", "6.3"), ("group_from", "01.01.2026")]).unwrap().citizen;
        let mut put = |pairs: &[(&str, &str)]| {
            let mut faults = Faults::new();
            apply(
                &mut citizen,
                Part::Group,
                &Raw::from_pairs(pairs.iter().copied()),
                Date::from_ymd_opt(2026, 11, 25).unwrap(),
                &mut faults,
            );
            citizen = citizen.clone().checked().unwrap();
            let told: Vec<String> = citizen
                .groups
                .iter()
                .map(|one| format!("{} {} {:?}", one.group, one.period.from(), one.period.to()))
                .collect();
            told
        };
        put(&[("group", "6.7"), ("group_from", "01.03.2026")]);
        let corrected =
            put(&[("group", "6.9"), ("group_from", "01.05.2026"), (ROW, "6.7"), (ROW_FROM, "2026-03-01")]);
        assert_eq!(corrected, ["6.3 2026-01-01 Some(2026-05-01)", "6.9 2026-05-01 None"]);
        let first =
            put(&[("group", "6.5"), ("group_from", "01.01.2026"), (ROW, "6.3"), (ROW_FROM, "2026-01-01")]);
        assert_eq!(first, ["6.5 2026-01-01 Some(2026-05-01)", "6.9 2026-05-01 None"]);
    }

    #[test]
    fn a_registration_is_corrected_and_ends_on_its_last_day() {
        let mut citizen = with(&[("programme", "Kanten"), ("programme_from", "01.03.2026")]).unwrap().citizen;
        let raw = Raw::from_pairs([
            ("programme", "Kanten"),
            ("programme_from", "02.03.2026"),
            ("programme_to", "31.12.2026"),
            (ROW, "Kanten"),
            (ROW_FROM, "2026-03-01"),
        ]);
        let today = Date::from_ymd_opt(2026, 11, 25).unwrap();
        apply(&mut citizen, Part::Programme, &raw, today, &mut Faults::new());
        let [one] = &citizen.registrations[..] else { panic!("{:?}", citizen.registrations) };
        assert_eq!(
            (one.period.from().to_string().as_str(), one.period.last()),
            ("2026-03-02", Date::from_ymd_opt(2026, 12, 31))
        );
    }

    #[test]
    fn nobody_is_registered_on_a_day_to_come() {
        assert!(with(&[("registered_on", "25.11.2026")]).is_ok());
        let refused = with(&[("registered_on", "26.11.2026")]).unwrap_err();
        assert_eq!(refused, [("registered_on", Refusal::RegisteredLater)]);
    }

    #[test]
    fn a_last_day_is_as_good_as_a_box() {
        let held = |pairs: &[(&str, &str)]| {
            with(&[&[("certificates_shown", "1")], pairs].concat()).map(|new| new.citizen.certificates)
        };
        let dated = held(&[("expires-food-hygiene", "01.02.2027")]).unwrap();
        assert_eq!(dated.iter().map(|one| one.expires_on.is_some()).collect::<Vec<_>>(), [true]);
        assert_eq!(
            held(&[("certificate-food-hygiene", "on"), ("expires-food-hygiene", "01.02.2027")]),
            Ok(dated)
        );
        let never = [("certificates", Refusal::from(Input::Date("99.99.2027".to_owned())))];
        assert_eq!(held(&[("expires-food-hygiene", "99.99.2027")]), Err(never.to_vec()));
    }

    #[test]
    fn a_real_person_waits_for_the_checklist() {
        let refused = read(&[("reference", "S-1"), ("name", "Åse")]).unwrap_err();
        assert_eq!(refused, [("invented", Refusal::RealBeforeChecklist)]);
    }
}
