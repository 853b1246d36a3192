//! Each page's number of SQL statements, for every role that may see it.

use std::{collections::BTreeMap, fs, path::Path};

use app::door::Method;
use axum::http::StatusCode;

use crate::{found, promises::Wrongs, town::Town};

/// More than this is never needed for a page (session and log counted).
const MOST: u64 = 6;

/// Doors that take more, and why.
const MORE: [(&str, &str); 1] =
    [("/citizens/{id}/programme", "the citizen with all that stands beside it, and the list of programmes")];

pub async fn every_page_stays_within_its_number_of_statements(town: &Town, wrongs: &mut Wrongs) {
    let (house, doors) = (&town.house, &town.doors);
    let mut most: BTreeMap<&str, (u64, u64, String)> = BTreeMap::new();
    for (visitor, found) in &town.people {
        for door in doors.iter().filter(|door| door.method == Method::Get) {
            for address in found.behind(door) {
                let before = house.app.db.statements();
                let reply = house.get(Some(visitor), address).await;
                let used = house.app.db.statements() - before;
                let is_there = reply.status == StatusCode::OK || reply.status.is_redirection();
                wrongs.note(is_there, || format!("{address}: {}", reply.status));
                let entry = most.entry(door.path).or_insert((0, door.budget, String::new()));
                if used > entry.0 {
                    *entry = (used, door.budget, visitor.name());
                }
            }
        }
    }
    let lines: Vec<String> = most
        .iter()
        .map(|(path, (used, budget, who))| format!("{used:>3} of {budget:>2}  {path}  ({who})"))
        .collect();
    let table = lines.join("\n");
    println!("SQL statements a page, at most:\n{table}");
    fs::write(Path::new(env!("CARGO_TARGET_TMPDIR")).join("statements.txt"), &table).unwrap();
    let pages = doors.iter().filter(|door| door.method == Method::Get && door.action.is_some()).count();
    wrongs.note(most.len() >= pages, || format!("{} of {pages} pages were measured", most.len()));
    let over: Vec<&String> = lines
        .iter()
        .zip(most.values())
        .filter(|(_, (used, budget, _))| used > budget)
        .map(|(line, _)| line)
        .collect();
    wrongs.note(over.is_empty(), || format!("over their budget:\n{over:#?}"));
}

#[test]
fn no_page_asks_for_a_larger_budget_than_the_house_gives() {
    let doors = found::doors();
    let is_known = |path: &str| MORE.iter().any(|(known, _)| *known == path);
    let over = doors.iter().filter(|door| door.method == Method::Get && door.budget > MOST);
    let over: Vec<String> = over
        .filter(|door| !is_known(door.path))
        .map(|door| format!("{}: {}", found::said(door), door.budget))
        .collect();
    assert!(over.is_empty(), "{over:#?}");
}
