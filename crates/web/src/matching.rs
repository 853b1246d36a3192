//! Matching both ways: ranked lists with reasons, the whole of one pair, the list as a file.

mod card;
mod for_bundle;
mod for_citizen;
mod list;
mod pair;

use app::{Failure, Raw, door::Door};
use axum::routing::get;
use domain::citizens::Refusal;
use kernel::{BundleId, CitizenId};
use policy::Action;

use crate::{Route, answer::Refused, visitor::Visitor};

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

/// How many of each list the address asks for.
fn limit(raw: &Raw) -> usize {
    raw.text("limit").parse().unwrap_or(FIRST).clamp(1, MOST)
}

fn citizen_id(visitor: &Visitor, text: &str) -> Result<CitizenId, Refused> {
    text.parse().map_err(|_| not_there(visitor))
}

fn bundle_id(visitor: &Visitor, text: &str) -> Result<BundleId, Refused> {
    text.parse().map_err(|_| not_there(visitor))
}

fn not_there(visitor: &Visitor) -> Refused {
    visitor.failed(&Failure::<Refusal>::NotThere)
}

/// Why a page is not shown; a refusal is told with the way on.
fn why_not(visitor: &Visitor, failure: &Failure<Refusal>) -> Refused {
    match failure {
        Failure::Refused(faults) => visitor.refused(faults),
        other => visitor.failed(other),
    }
}

fn number(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}
