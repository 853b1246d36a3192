//! Matching both ways: small jobs for a person, people for a small job, each with its reasons.
//!
//! One snapshot, or the copy of it that still holds, is turned into what the method may see, ranked away from
//! the async threads, and put back together with the names a reader needs. The method itself is the
//! crate `matching`; nothing here adds a rule, a point or an order.

mod answer;
mod explain_pair;
mod export;
mod input;
mod kept;
mod list_matches;
mod match_bundle;
mod match_citizen;
mod ratio;
mod snapshot;

pub use answer::{Answer, BundleMatch, Counts, PersonMatch, Reasons};
pub use explain_pair::{Pair, explain_pair};
pub use export::{bundle_file, citizen_file};
pub(crate) use input::CompanyKeys;
pub use list_matches::{AllMatches, BestOfOne, find_citizen, list_matches};
pub use match_bundle::{BundleMatches, match_bundle};
pub use match_citizen::{CitizenMatches, MatchFilter, match_citizen, read_filter};
pub use matching::{Factor, Miss, Rule, Wanted};
pub(crate) use snapshot::{Jobs, People, reasons_of_two};

use domain::{citizens::Refusal, partners::Mode};
use kernel::Minutes;

/// How these use cases fail.
pub type Failure = crate::Failure<Refusal>;

/// The fewest minutes a week for which people are found.
#[must_use]
pub fn smallest_bundle() -> Minutes {
    matching::Parameters::expert().minimum
}

/// Refuses where the installation holds companies only.
fn holds_people(mode: Mode) -> Result<(), Failure> {
    match mode {
        Mode::WithCitizens => Ok(()),
        Mode::CompaniesOnly => Err(Failure::refused("mode", Refusal::CompaniesOnly)),
    }
}
