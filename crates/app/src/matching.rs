//! Matching both ways: small jobs for a person, people for a small job, each with its reasons.
//!
//! One snapshot is read in a few statements, turned into what the method may see, ranked away from
//! the async threads, and put back together with the names a reader needs. The method itself is the
//! crate `matching`; nothing here adds a rule, a point or an order.

mod answer;
mod explain_pair;
mod for_bundle;
mod for_citizen;
mod input;
mod ratio;
mod snapshot;

pub use answer::{Answer, BundleMatch, Counts, PersonMatch, Reasons};
pub use explain_pair::{Pair, explain_pair};
pub use for_bundle::{BundleMatches, for_bundle};
pub use for_citizen::{CitizenMatches, MatchFilter, for_citizen, read_filter};

/// How these use cases fail.
pub type Failure = crate::Failure<crate::Never>;
