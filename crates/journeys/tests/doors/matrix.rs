//! The rights page: what the access table says, in a form that a data protection officer can read.
//! It is written anew by `KANTEN_WRITE_RIGHTS=1 cargo test --package journeys --test doors rights_page`.

use std::{collections::BTreeMap, fmt::Write as _, fs, path::Path};

use app::door::{Door, Method};
use domain::partners::{Circle, Role};
use kernel::Language;
use l10n::{Texts, testing::texts};
use policy::{Action, Capability, FieldGroup, Holder, Row, rows};

use crate::found;

const HEAD: &str = "# Rights

Who may do what, how far it reaches, which fields it opens, and why. This page is written from the access \
table of the program (`crates/policy/src/table`) and its list of addresses, and a test holds it against both; \
it is written anew by `KANTEN_WRITE_RIGHTS=1 cargo test --package journeys --test doors rights_page`.

How far: *own* is oneself, *company* the own company, *municipality* the own organisation's people, \
*partnership* what the partnership shares, *aggregate* counts only. What is not listed is not allowed; whoever \
tries is told that it is not there, and the attempt stands in the access log.
";

#[test]
fn rights_page_is_that_of_the_access_table() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/rights.md");
    let page = page();
    if std::env::var_os("KANTEN_WRITE_RIGHTS").is_some() {
        fs::write(&path, &page).unwrap();
    }
    let kept = fs::read_to_string(&path).unwrap_or_default();
    let differs = kept.lines().zip(page.lines()).find(|(kept, new)| kept != new);
    assert!(
        kept == page,
        "docs/rights.md is not what the access table says; the first line that differs: {differs:?}\n\
         look at the change, then run: KANTEN_WRITE_RIGHTS=1 cargo test --package journeys --test doors rights_page"
    );
}

#[test]
fn every_action_is_given_to_somebody() {
    let given = |action: Action| rows().any(|row| row.actions.contains(&action));
    let idle: Vec<&str> =
        Action::ALL.iter().filter(|action| !given(**action)).map(|action| action.code()).collect();
    assert!(idle.is_empty(), "nobody may do {idle:?}: then they need not exist");
}

fn page() -> String {
    let mut page = HEAD.to_owned();
    summary(&mut page);
    for capability in Capability::ALL {
        let name = capability.name();
        write!(page, "\n## {name}\n\n| Who | May | How far | Fields | Why |\n|---|---|---|---|---|\n")
            .unwrap();
        for row in capability.rows() {
            let actions: Vec<&str> = row.actions.iter().map(|action| action.code()).collect();
            let scope = row.grant.scope.map_or("–", policy::ScopeKind::code);
            let groups: Vec<&str> = row.grant.groups.iter().map(FieldGroup::code).collect();
            let groups = if groups.is_empty() { "–".to_owned() } else { groups.join(", ") };
            let purpose = row.grant.purpose.code();
            writeln!(page, "| {} | {} | {scope} | {groups} | {purpose} |", who(row), actions.join(", "))
                .unwrap();
        }
    }
    addresses(&mut page);
    page
}

/// Role × field group, over all actions.
fn summary(page: &mut String) {
    let mut opened: BTreeMap<(Role, FieldGroup), bool> = BTreeMap::new();
    for row in rows() {
        let Holder::Role(role) = row.holder else { continue };
        for group in row.grant.groups.iter() {
            let only_some = opened.entry((role, group)).or_insert(row.kind.is_some());
            *only_some &= row.kind.is_some();
        }
    }
    writeln!(page, "\n## Role by field group").unwrap();
    for circle in Circle::ALL {
        let roles: Vec<Role> = Role::ALL.iter().copied().filter(|role| role.circle() == *circle).collect();
        let names: Vec<String> = roles.iter().map(|role| named(*role)).collect();
        let circle = texts(Language::En).circle(*circle);
        writeln!(page, "\n{circle}:\n\n| Fields | {} |", names.join(" | ")).unwrap();
        writeln!(page, "|---|{}", "---|".repeat(roles.len())).unwrap();
        for group in FieldGroup::ALL {
            let cells = roles.iter().map(|role| match opened.get(&(*role, *group)) {
                None => "–",
                Some(false) => "yes",
                Some(true) => "in a municipality",
            });
            writeln!(page, "| {} | {} |", group.code(), cells.collect::<Vec<_>>().join(" | ")).unwrap();
        }
    }
}

/// Every address, what it does, and who is let in.
fn addresses(page: &mut String) {
    write!(page, "\n## Addresses\n\n| Address | Does | For |\n|---|---|---|\n").unwrap();
    for door in found::doors() {
        writeln!(page, "| `{} {}` | {} | {} |", method(&door), door.path, does(&door), whom(&door)).unwrap();
    }
}

const fn method(door: &Door) -> &'static str {
    match door.method {
        Method::Get => "GET",
        Method::Post => "POST",
    }
}

fn does(door: &Door) -> &'static str {
    door.action.map_or("–", Action::code)
}

fn whom(door: &Door) -> String {
    let Some(action) = door.action else { return "everybody".to_owned() };
    let rows = rows().filter(|row| row.actions.contains(&action) && matches!(row.holder, Holder::Role(_)));
    rows.map(who).collect::<Vec<_>>().join(", ")
}

fn who(row: &Row) -> String {
    let name = match row.holder {
        Holder::Role(role) => named(role),
        Holder::LogIn => "the log-in itself".to_owned(),
        Holder::Operator => "operator at the command line".to_owned(),
        Holder::Worker => "the worker that sends post".to_owned(),
    };
    match row.kind {
        None => name,
        Some(kind) => format!("{name} ({})", kind.code()),
    }
}

fn named(role: Role) -> String {
    let english: &Texts = texts(Language::En);
    english.role(role).to_lowercase()
}
