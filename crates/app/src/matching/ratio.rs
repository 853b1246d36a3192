//! What the ratio rule says of one more supported person at a bundle's unit.

use domain::{
    companies::ratio::{Average, RatioFacts, RatioVerdict, check, ordinary_average},
    verdict::Verdict,
};
use kernel::{Date, FULL_TIME_WEEK, Fte, Month};
use law::Law;
use matching::RatioState;
use store::views::{BundleToMatch, FormKind};

/// The state for the method, and the verdict it comes from; a job on ordinary terms has none.
///
/// The rule is that of the first day. The months of its average are the last whole ones before that
/// day, or before `today` when the work begins later: nobody has figures of months to come, and the
/// verdict names the months it counted.
///
/// Supported are those whose agreements are kept here; the verdict says how many it counted.
pub(super) fn of_bundle(
    law: &Law,
    bundle: &BundleToMatch,
    months: &[(Month, Fte)],
    today: Date,
) -> (RatioState, Option<RatioVerdict>) {
    if bundle.form == FormKind::Job {
        return (RatioState::NotAsked, None);
    }
    let limits = law.ratio_limits(bundle.starts_on);
    let ordinary = limits.cited().map_or(Average::Missing { months: Vec::new() }, |cited| {
        ordinary_average(months, bundle.starts_on.min(today), &cited.value)
    });
    let facts = RatioFacts {
        ordinary,
        supported: Fte::of_week(bundle.supported, FULL_TIME_WEEK),
        new: Fte::of_week(bundle.weekly_minutes, FULL_TIME_WEEK),
        on: bundle.starts_on,
    };
    let verdict = check(facts, &limits);
    let state = match &verdict {
        Verdict::Yes(_) => RatioState::Free,
        Verdict::No(_) => RatioState::Full,
        Verdict::Guidance { .. } => RatioState::Guidance,
        Verdict::CannotBeKnown { .. } => RatioState::CannotBeKnown,
    };
    (state, Some(verdict))
}
