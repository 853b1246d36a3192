//! How a bundle stands on a day: the one rule behind every list, count and page that says so.

use kernel::{Date, Period};

use super::BundleState;
use crate::partners::coded;

coded! {
    /// How a bundle stands on a day.
    BundleStands {
        /// Being put together.
        Draft = "draft",
        /// Open, and nobody has it: people are found for it.
        Free = "free",
        /// Somebody has it, or will have it.
        Taken = "taken",
        /// Nobody has it, and its last day has gone.
        Past = "past",
        /// Withdrawn.
        Closed = "closed",
    }
}

impl BundleStands {
    /// `ends_on` is the last day of a praktik, `taken` the days for which somebody has it. Whoever has it keeps it
    /// until the placement is over, whatever the days say.
    #[must_use]
    pub fn on(today: Date, state: BundleState, ends_on: Option<Date>, taken: Option<Period>) -> Self {
        match state {
            BundleState::Draft => Self::Draft,
            BundleState::Closed => Self::Closed,
            BundleState::Open if taken.is_some() => Self::Taken,
            BundleState::Open if ends_on.is_some_and(|last| last < today) => Self::Past,
            BundleState::Open => Self::Free,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bundle_stands_by_its_state_then_by_who_has_it_then_by_its_last_day() {
        let day = |day| Date::from_ymd_opt(2026, 11, day);
        let (today, past, future) = (day(26).unwrap(), day(25), day(27));
        let over = || Period::new(day(1).unwrap(), past).ok();
        let ahead = || Period::new(day(30).unwrap(), None).ok();
        assert!(over().is_some() && ahead().is_some());
        for (state, ends_on, taken, want) in [
            (BundleState::Draft, None, None, BundleStands::Draft),
            (BundleState::Draft, past, None, BundleStands::Draft),
            (BundleState::Open, None, None, BundleStands::Free),
            (BundleState::Open, future, None, BundleStands::Free),
            (BundleState::Open, day(26), None, BundleStands::Free),
            (BundleState::Open, past, None, BundleStands::Past),
            (BundleState::Open, None, ahead(), BundleStands::Taken),
            (BundleState::Open, future, over(), BundleStands::Taken),
            (BundleState::Open, past, ahead(), BundleStands::Taken),
            (BundleState::Closed, None, None, BundleStands::Closed),
            (BundleState::Closed, past, None, BundleStands::Closed),
        ] {
            let stands = BundleStands::on(today, state, ends_on, taken);
            assert_eq!(stands, want, "{state:?}, last day {ends_on:?}, taken {taken:?}");
        }
    }
}
