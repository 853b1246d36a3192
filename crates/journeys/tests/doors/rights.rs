//! Every door is tried by people without the right, from here, from next door and from elsewhere.

use app::door::{Answer, Method};
use axum::http::StatusCode;
use policy::{Action, ScopeKind};

use crate::{
    found,
    house::FILES,
    people::{self, From},
    promises::Wrongs,
    town::Town,
};

/// An id that nothing has.
const FORGED: &str = "01920000-0000-7000-8000-00000000dead";

/// What may be put where an id belongs; none of them leads anywhere, and none breaks anything.
const NO_IDS: [&str; 5] = [FORGED, "0", "%00", "..%2F..", "æ'%22%3C"];

pub async fn somebody_finds_every_door(town: &Town, wrongs: &mut Wrongs) {
    for door in &town.doors {
        wrongs.note(town.home.behind(door).next().is_some() || door.action.is_none(), || {
            format!("{}: no link leads there; link it, or give an address in found.rs", found::said(door))
        });
    }
}

pub async fn every_link_leads_somewhere_for_whoever_sees_it(town: &Town, wrongs: &mut Wrongs) {
    let dead: Vec<&String> = town.people.iter().flat_map(|(_, found)| &found.dead).collect();
    wrongs.note(dead.is_empty(), || format!("{} links lead nowhere:\n{dead:#?}", dead.len()));
}

pub async fn nobody_is_let_in_without_a_session(town: &Town, wrongs: &mut Wrongs) {
    let before = town.house.fingerprint();
    let mut tried = 0;
    for (door, address) in town.tries().filter(|(door, _)| door.action.is_some()) {
        let reply = match door.method {
            Method::Get => town.house.get(None, address).await,
            Method::Post => town.house.post(None, address, "name=Jens".to_owned()).await,
        };
        let is_right = match (door.nobody, door.method) {
            (Answer::LogIn, Method::Get) => {
                reply.status == StatusCode::SEE_OTHER && reply.location.starts_with("/log-in?next=")
            }
            // A form's text is carried through the log-in, so the page comes in its place; a file is not.
            (Answer::LogIn, Method::Post) if address == FILES => {
                reply.status == StatusCode::SEE_OTHER && reply.location.starts_with("/log-in?next=")
            }
            (Answer::LogIn, Method::Post) => {
                reply.status == StatusCode::UNAUTHORIZED && reply.body.contains("value=\"Jens\"")
            }
            (Answer::Unauthorised, _) => reply.status == StatusCode::UNAUTHORIZED,
            (Answer::NotThere, _) => reply.status == StatusCode::NOT_FOUND,
            (Answer::Open, _) => reply.status == StatusCode::OK,
        };
        wrongs.note(is_right, || {
            format!("nobody: {} {address}: {} {}", found::said(door), reply.status, reply.location)
        });
        tried += 1;
    }
    wrongs.note(town.house.fingerprint() == before, || {
        "somebody without a session changed something".to_owned()
    });
    wrongs.note(tried > town.doors.len() / 2, || format!("only {tried} tries"));
}

pub async fn a_role_without_the_right_finds_nothing_there(town: &Town, wrongs: &mut Wrongs) {
    let before = town.house.fingerprint();
    let mut refused = 0;
    for (visitor, own) in &town.people {
        for (door, address) in town.tries() {
            let Some(action) = door.action else { continue };
            let is_let_in = match visitor.grant(action) {
                None => Some(false),
                Some(_) if own.has(door, address) => Some(true),
                // A shared bundle is matched with the own people: another test looks at whom it names.
                Some(_) if action == Action::MatchBundle && visitor.from == From::NextDoor => None,
                Some(grant) if has_id(door.path) => may_be_let_in(visitor.from, grant.scope),
                Some(_) => None,
            };
            // Whoever may change things does so in the journeys, with a filled form.
            if is_let_in == Some(true) && door.method == Method::Post || is_let_in.is_none() {
                continue;
            }
            let reply = town.knock(visitor, door, address).await;
            let is_right = (reply.status == StatusCode::NOT_FOUND) != (is_let_in == Some(true));
            wrongs.note(is_right && !reply.status.is_server_error(), || {
                format!("{}: {} {address}: {}", visitor.name(), found::said(door), reply.status)
            });
            refused += usize::from(is_let_in == Some(false));
        }
    }
    wrongs.note(town.house.fingerprint() == before, || {
        "somebody without the right changed something".to_owned()
    });
    wrongs.note(refused > town.doors.len() * 5, || format!("only {refused} tries were to be refused"));
}

/// Whether a row's id stands in the address; a kind of file is none.
fn has_id(path: &str) -> bool {
    path.replace("{kind}", "").contains('{')
}

/// Whether somebody with the right, who did not come upon it, is let in where an id stands in the
/// address; `None` where that is open: the lists are longer than what was looked at.
fn may_be_let_in(from: From, scope: Option<ScopeKind>) -> Option<bool> {
    match (from, scope) {
        // Their own company and themselves they came upon.
        (_, Some(ScopeKind::Company | ScopeKind::Own))
        | (From::Elsewhere, _)
        | (From::NextDoor, Some(ScopeKind::Municipality)) => Some(false),
        (From::Home | From::NextDoor, _) => None,
    }
}

pub async fn no_page_for_somebody_from_outside_names_our_people(town: &Town, wrongs: &mut Wrongs) {
    let citizens: Vec<uuid::Uuid> = town
        .tries()
        .filter(|(door, _)| door.path == "/citizens/{id}")
        .flat_map(|(_, address)| people::ids_in(address, "/citizens/"))
        .collect();
    let mut looks = 0;
    for (visitor, own) in town.people.iter().filter(|(visitor, _)| visitor.from != From::Home) {
        for (door, address) in town.tries().filter(|(door, _)| door.method == Method::Get) {
            if !own.has(door, address) && door.action != Some(Action::MatchBundle) {
                continue;
            }
            let reply = town.house.get(Some(visitor), address).await;
            looks += usize::from(reply.status == StatusCode::OK);
            let named = citizens.iter().find(|id| reply.body.contains(&id.to_string()));
            wrongs.note(named.is_none(), || format!("{}: {address} names {named:?}", visitor.name()));
        }
    }
    wrongs.note(citizens.len() > 3 && looks > 20, || format!("{} people, {looks} looks", citizens.len()));
}

pub async fn a_forged_id_leads_nowhere(town: &Town, wrongs: &mut Wrongs) {
    let before = town.house.fingerprint();
    for door in town.doors.iter().filter(|door| door.path.contains('{') && door.action.is_some()) {
        let Some(address) = town.home.behind(door).next() else { continue };
        let visitor = town.finder(door, address);
        for forged in forgeries(door.path, address) {
            let reply = town.knock(visitor, door, &forged).await;
            wrongs.note(reply.status == StatusCode::NOT_FOUND, || {
                format!("{}: {} {forged}: {}", visitor.name(), found::said(door), reply.status)
            });
        }
    }
    wrongs.note(town.house.fingerprint() == before, || "a forged id changed something".to_owned());
}

/// The address with each placeholder in turn filled by what is no id there.
fn forgeries(pattern: &str, address: &str) -> Vec<String> {
    let path = address.split('?').next().unwrap_or_default();
    let places = pattern.split('/').enumerate().filter(|(_, part)| part.starts_with('{'));
    let forge = |at: usize, with: &str| {
        let parts = path.split('/').enumerate().map(|(n, part)| if n == at { with } else { part });
        parts.collect::<Vec<_>>().join("/")
    };
    places.flat_map(|(at, _)| NO_IDS.iter().map(move |with| forge(at, with))).collect()
}

pub async fn a_form_without_its_token_does_nothing(town: &Town, wrongs: &mut Wrongs) {
    let before = town.house.fingerprint();
    let stranger = town.people.iter().find(|(visitor, _)| visitor.from == From::Elsewhere).unwrap();
    for (door, address) in town.tries() {
        if door.method == Method::Get || door.action.is_none() {
            continue;
        }
        let visitor = town.finder(door, address);
        for form in [String::new(), format!("_csrf={}", stranger.0.csrf)] {
            let reply = town.house.post(Some(visitor), address, form).await;
            wrongs.note(reply.status == StatusCode::FORBIDDEN, || {
                format!("{}: {} {address}: {}", visitor.name(), found::said(door), reply.status)
            });
        }
    }
    wrongs
        .note(town.house.fingerprint() == before, || "a form without its token changed something".to_owned());
}

pub async fn a_look_changes_nothing(town: &Town, wrongs: &mut Wrongs) {
    let mut looks = 0;
    for (visitor, own) in &town.people {
        for door in town.doors.iter().filter(|door| door.method == Method::Get) {
            for address in own.behind(door) {
                let before = town.house.fingerprint();
                let reply = town.house.get(Some(visitor), address).await;
                wrongs.note(town.house.fingerprint() == before && !reply.status.is_server_error(), || {
                    format!(
                        "{}: {} {address} changed the database or failed",
                        visitor.name(),
                        found::said(door)
                    )
                });
                looks += 1;
            }
        }
    }
    wrongs.note(looks > town.doors.len(), || format!("only {looks} looks"));
}
