//! The addresses behind the doors, found as people find them: by following links from the start page.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use app::door::{Door, Method};
use axum::http::StatusCode;

use crate::{house::House, people::Visitor};

/// A door, by method and path.
pub type Name = (bool, &'static str);

/// How many addresses of one door are looked at where a role sees very many.
const SOME: usize = 6;

/// How many of them from one page: those of a filtered list differ from those of the whole one.
const FROM_ONE_PAGE: usize = 2;

/// How many where the role sees only its own.
const ALL: usize = 400;

/// Doors that no link leads to in the demo, made from the address of another: from which, what is put
/// in place of what.
const UNLINKED: [(&str, &str, &str); 17] = [
    // Asked by the script of a field.
    ("/", "/", "/lookup/occupations?q=opvask"),
    ("/", "/", "/lookup/industries?q=restaurant"),
    ("/", "/", "/lookup/companies?q=havn"),
    // The interface has no pages with links.
    ("/companies", "/companies", "/api/v1/companies"),
    ("/companies/{id}", "/companies", "/api/v1/companies"),
    ("/bundles", "/bundles", "/api/v1/bundles"),
    ("/bundles/{id}", "/bundles", "/api/v1/bundles"),
    ("/citizens", "/citizens", "/api/v1/citizens"),
    ("/citizens/{id}", "/citizens", "/api/v1/citizens"),
    ("/", "/", "/api/v1/occupations?q=opvask"),
    // A citizen's own bookmark.
    ("/", "/", "/me"),
    // Offered where a position has no tasks.
    ("/positions/{id}/edit", "/edit", "/remove"),
    // Where what is asked for again leads to.
    ("/", "/", "/account/prove"),
    // The demo's people have no second step.
    ("/account/second-step", "second-step", "second-step/off"),
    ("/account/second-step", "second-step", "recovery-codes"),
    ("/users/{id}/close", "/close", "/second-step"),
    // The demo has no closed account.
    ("/users/{id}/close", "/close", "/reopen"),
];

/// Forms that the demo does not offer: citizens are there, so the mode cannot be changed, and nobody has a second
/// step.
const NOT_OFFERED: [&str; 3] = ["/settings", "/account/second-step/off", "/account/recovery-codes"];

/// Which addresses somebody found behind each door.
#[derive(Default)]
pub struct Found {
    addresses: BTreeMap<Name, BTreeSet<String>>,
    /// How long the pages behind them were; what is no page has none.
    pub lengths: BTreeMap<String, usize>,
    /// Ways that led nowhere: who, from where, to what.
    pub dead: BTreeSet<String>,
}

impl Found {
    /// Those behind one door.
    pub fn behind(&self, door: &Door) -> impl Iterator<Item = &str> {
        self.addresses.get(&name(door)).into_iter().flatten().map(String::as_str)
    }

    /// Whether an address was found.
    pub fn has(&self, door: &Door, address: &str) -> bool {
        self.addresses.get(&name(door)).is_some_and(|addresses| addresses.contains(address))
    }

    /// Takes over what somebody else found.
    pub fn add(&mut self, other: &Self) {
        for (name, addresses) in &other.addresses {
            self.addresses.entry(*name).or_default().extend(addresses.iter().cloned());
        }
    }

    /// Notes the ways on from a page; new pages are put in line, with whether a link leads there.
    fn take(
        &mut self,
        visitor: &Visitor,
        doors: &[Door],
        (from, ways): (&str, Vec<(Method, String)>),
        waiting: &mut VecDeque<(String, bool)>,
    ) {
        let mut taken: BTreeMap<Name, usize> = BTreeMap::new();
        for (method, way) in ways {
            let path = way.split('?').next().unwrap_or_default();
            let Some(door) = door_of(doors, method, path) else {
                if !is_elsewhere(path) {
                    let who = visitor.name();
                    self.dead
                        .insert(format!("{who} finds {method:?} {way} on {from}: there is no such door"));
                }
                continue;
            };
            let own = door.action.is_some_and(|action| visitor.is_for_own(action));
            let from_here = taken.entry(name(door)).or_default();
            let is_new = (own || !door.path.contains('{') || *from_here < FROM_ONE_PAGE)
                && self.note(door, &way, if own { ALL } else { SOME });
            *from_here += usize::from(is_new);
            if !is_new || method == Method::Post {
                continue;
            }
            for (_, part, other) in UNLINKED.iter().filter(|(linked, ..)| *linked == door.path) {
                let guess = way.replace(part, other);
                let path = guess.split('?').next().unwrap_or_default();
                if door_of(doors, Method::Get, path).is_some_and(|door| self.note(door, &guess, SOME)) {
                    waiting.push_back((guess, false));
                }
            }
            waiting.push_back((way, true));
        }
    }

    fn forget(&mut self, address: &str) {
        for addresses in self.addresses.values_mut() {
            addresses.remove(address);
        }
    }

    fn note(&mut self, door: &Door, address: &str, most: usize) -> bool {
        let known = self.addresses.entry(name(door)).or_default();
        known.len() < most && known.insert(address.to_owned())
    }
}

/// Every door of pages and of the interface.
pub fn doors() -> Vec<Door> {
    let pages = web::routes().into_iter().map(|route| route.door);
    pages.chain(api::routes().into_iter().map(|route| route.door)).collect()
}

/// A door, by method and path.
pub fn name(door: &Door) -> Name {
    (door.method == Method::Post, door.path)
}

/// What a door is called in a message.
pub fn said(door: &Door) -> String {
    format!("{} {}", if door.method == Method::Post { "POST" } else { "GET" }, door.path)
}

/// Follows every link and notes every form's way, from the start page on, and what leads nowhere.
pub async fn explore(house: &House, visitor: &Visitor, doors: &[Door]) -> Found {
    let mut found = Found::default();
    let mut waiting = VecDeque::new();
    found.take(visitor, doors, ("the log-in", vec![(Method::Get, "/".to_owned())]), &mut waiting);
    while let Some((address, is_link)) = waiting.pop_front() {
        let reply = house.get(Some(visitor), &address).await;
        let on = match reply.status {
            StatusCode::OK => {
                if reply.body.starts_with("<!doctype html>") {
                    found.lengths.insert(address.clone(), reply.body.len());
                }
                ways(&reply.body)
            }
            status if status.is_redirection() => vec![(Method::Get, reply.location)],
            status => {
                if is_link {
                    found.dead.insert(format!("{} follows a link to {address}: {status}", visitor.name()));
                }
                found.forget(&address);
                continue;
            }
        };
        found.take(visitor, doors, (&address, on), &mut waiting);
    }
    for path in NOT_OFFERED {
        let posts = doors.iter().find(|door| door.method == Method::Post && door.path == path);
        let seen = found.addresses.contains_key(&(false, path));
        if let Some(door) = posts.filter(|_| seen) {
            found.note(door, path, ALL);
        }
    }
    found
}

/// What is served beside the pages: files of the design, the interface.
fn is_elsewhere(path: &str) -> bool {
    ["/assets/", "/styleguide", "/api/"].iter().any(|beside| path.starts_with(beside))
}

/// The door an address leads to: of several that fit, the one with the fewest placeholders.
pub fn door_of<'a>(doors: &'a [Door], method: Method, path: &str) -> Option<&'a Door> {
    let fitting = doors.iter().filter(|door| door.method == method && fits(door.path, path));
    fitting.min_by_key(|door| door.path.matches('{').count())
}

/// Whether a path with placeholders fits a real one.
fn fits(pattern: &str, path: &str) -> bool {
    let (mut wanted, mut given) = (pattern.split('/'), path.split('/'));
    loop {
        match (wanted.next(), given.next()) {
            (None, None) => return true,
            (Some(wanted), Some(given)) if wanted == given => {}
            (Some(wanted), Some(given)) if wanted.starts_with('{') && !given.is_empty() => {}
            _ => return false,
        }
    }
}

/// The ways on from a page: links and forms of this site, without those to other languages.
fn ways(page: &str) -> Vec<(Method, String)> {
    let mut ways = Vec::new();
    let attributes = [(" href=\"", Method::Get), (" hx-get=\"", Method::Get), (" hx-post=\"", Method::Post)];
    for (attribute, method) in attributes {
        let values = page.split(attribute).skip(1).filter_map(|rest| rest.split('"').next());
        ways.extend(values.map(|value| (method, plain(value))));
    }
    for form in page.split("<form").skip(1).filter_map(|rest| rest.split('>').next()) {
        let action = form.split(" action=\"").nth(1).and_then(|rest| rest.split('"').next());
        let method = if form.contains("method=\"post\"") { Method::Post } else { Method::Get };
        ways.extend(action.map(|action| (method, plain(action))));
    }
    ways.retain(|(_, address)| address.starts_with('/') && !address.contains("lang="));
    ways
}

fn plain(attribute: &str) -> String {
    let address = attribute.replace("&amp;", "&").replace("&#38;", "&").replace("&#x26;", "&");
    address.split('#').next().unwrap_or_default().to_owned()
}

#[test]
fn the_door_with_the_fewest_placeholders_is_taken() {
    let doors = [
        Door::get("/a/{id}", policy::Action::ShowStart, 1),
        Door::get("/a/new", policy::Action::ShowStart, 1),
        Door::post("/a/{id}", policy::Action::ShowStart, 1),
    ];
    assert_eq!(door_of(&doors, Method::Get, "/a/new").unwrap().path, "/a/new");
    assert_eq!(door_of(&doors, Method::Get, "/a/7").unwrap().path, "/a/{id}");
    assert_eq!(door_of(&doors, Method::Post, "/a/7").unwrap().method, Method::Post);
    assert!(
        door_of(&doors, Method::Get, "/a/").is_none() && door_of(&doors, Method::Get, "/a/7/b").is_none()
    );
}

#[test]
fn links_and_forms_are_found_with_their_method() {
    let page = "<a href=\"/a?b=1&amp;c=2#d\"><a href=\"/a?lang=en\"><form method=\"post\" action=\"/e\" class=\"f\">\
                <form action=\"/g\"><a href=\"#h\">";
    let expected = [(Method::Get, "/a?b=1&c=2"), (Method::Post, "/e"), (Method::Get, "/g")];
    let found = ways(page);
    assert_eq!(
        found.iter().map(|(method, address)| (*method, address.as_str())).collect::<Vec<_>>(),
        expected
    );
}
