//! Rank 3: every text a person reads, in Danish and English.
//!
//! The words stand in `i18n/<language>/<capability>.ftl`; `cargo xtask i18n` makes one typed function on
//! [`Texts`] of each, so a missing text does not compile. Dates, numbers, hours and the week are written
//! by [`Texts`] too, in the language's own way.

mod format;
mod generated;
mod matching;
mod placements;
mod refusals;
mod targets;
#[cfg(any(test, feature = "testing"))]
pub mod testing;
mod texts;

pub use matching::{MatchFacts, RuleLine, RuleState, TermLine};
pub use refusals::Say;
pub use texts::{AllTexts, LoadError, Texts};
