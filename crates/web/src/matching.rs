//! Matching both ways: ranked lists with reasons, the whole of one pair, the list as a file.

mod card;
mod for_bundle;
mod for_citizen;
mod list;
mod pair;

use app::{
    Raw,
    door::Door,
    matching::{Reasons, Wanted},
};
use axum::routing::get;
use l10n::Texts;
use policy::Action;

use crate::Route;

/// Statements of a list: session, locate, people, bundles, their units' months, log.
const LIST: u64 = 6;
/// How many of each list stand on a page unless more are asked for.
const FIRST: usize = 7;
/// How many more each time, and the most.
const MORE: usize = 20;
const MOST: usize = 50;

/// The doors of matching.
pub(crate) fn routes() -> Vec<Route> {
    use Action::{MatchBundle, MatchCitizen};
    vec![
        Route::new(Door::get("/citizens/{id}/match", MatchCitizen, LIST), get(for_citizen::show)),
        Route::new(Door::get("/citizens/{id}/match.csv", MatchCitizen, LIST), get(for_citizen::file)),
        Route::new(Door::get("/citizens/{id}/match/{bundle}", MatchCitizen, LIST), get(pair::show)),
        Route::new(Door::get("/bundles/{id}/match", MatchBundle, LIST), get(for_bundle::show)),
        Route::new(Door::get("/bundles/{id}/match.csv", MatchBundle, LIST), get(for_bundle::file)),
    ]
}

/// What a pair lacks or what nobody knows of it, in whole sentences under their heading.
pub(crate) fn gaps(texts: &Texts, reasons: &Reasons) -> (String, Vec<String>) {
    (card::gaps_heading(texts, reasons), card::gaps(texts, reasons))
}

/// What the lists are called in an address.
const LISTS: [&str; 3] = ["fits", "ask", "near"];
/// The list of which an address asks for more than the first.
const MORE_OF: &str = "more";

/// How many of each list the address asks for: more of one of them, and of the others the first.
fn wanted(raw: &Raw) -> Wanted {
    let limit = raw.text("limit").parse().unwrap_or(FIRST).clamp(1, MOST);
    let [fits, to_ask, near] = LISTS.map(|list| match raw.filled(MORE_OF) {
        Some(more) if more != list => FIRST,
        _ => limit,
    });
    Wanted { fits, to_ask, near }
}

fn number(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn more_of_one_list_leaves_the_others_as_they_were() {
        let asked = |fields: &[(&str, &str)]| wanted(&Raw::from_pairs(fields.iter().copied()));
        assert_eq!(asked(&[]), Wanted::from(FIRST));
        assert_eq!(asked(&[("limit", "27"), (MORE_OF, "ask")]), Wanted { to_ask: 27, ..FIRST.into() });
        assert_eq!(asked(&[("limit", "900")]), Wanted::from(MOST), "no more than there are cards for");
    }
}
