//! Labour-force expansion (`practice.md` 31): who came into ordinary work from outside the labour force.

use std::collections::BTreeSet;

use kernel::{
    CitizenId, EXPANSION_OF_WEEKS, EXPANSION_WEEKS, FULL_TIME_WEEK, Fte, Minutes, PAID_MINUTES, Week,
};

use super::{Force, Participant, Window, first_of};

/// Who came in, who fell out again, and of how many it can be known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Expansion {
    /// Those who came in at some time.
    pub gross: BTreeSet<CitizenId>,
    /// Of those: who is in now.
    pub net: BTreeSet<CitizenId>,
    /// Those outside at registration who have taken part for a whole window: the denominator.
    pub of: usize,
    /// Those outside who have not taken part for so long: not yet known.
    pub too_early: usize,
    /// Those of whom nobody knows whether they were outside.
    pub not_known: usize,
    /// What those who are in worked in the window, as full-time equivalents.
    pub fte: Fte,
}

impl Expansion {
    /// Those who came in and are not in any more.
    #[must_use]
    pub fn fell_out(&self) -> usize {
        self.gross.difference(&self.net).count()
    }
}

/// Counts over a window, and before it for those who fell out.
#[must_use]
pub fn expansion(participants: &[Participant], window: Window) -> Expansion {
    let mut found = Expansion {
        gross: BTreeSet::new(),
        net: BTreeSet::new(),
        of: 0,
        too_early: 0,
        not_known: 0,
        fte: Fte::default(),
    };
    let mut minutes = Minutes::ZERO;
    for one in participants.iter().filter(|one| one.since <= window.last.sunday()) {
        match one.force {
            Force::Inside => continue,
            Force::NotKnown => {
                found.not_known += 1;
                continue;
            }
            Force::Outside if Week::of(one.since) > window.first => found.too_early += 1,
            Force::Outside => found.of += 1,
        }
        if is_in(one, window.last) {
            found.net.insert(one.id);
            minutes = minutes + one.ordinary_in(window);
        }
        if was_in(one, window.last) {
            found.gross.insert(one.id);
        }
    }
    found.fte = Fte::of_week(per_week(minutes), FULL_TIME_WEEK);
    found
}

fn per_week(minutes: Minutes) -> Minutes {
    let weeks = i32::try_from(EXPANSION_OF_WEEKS).unwrap_or(i32::MAX);
    Minutes::new(minutes.get() / weeks).unwrap_or_default()
}

/// At least so many of the weeks that end with this one had an hour with a wage.
fn is_in(one: &Participant, last: Week) -> bool {
    let window = Window { first: first_of(last), last };
    let weeks = one.weeks.range(window.first..=window.last);
    weeks.filter(|(_, hours)| hours.ordinary >= PAID_MINUTES).count() >= EXPANSION_WEEKS
}

fn was_in(one: &Participant, last: Week) -> bool {
    one.weeks.range(..=last).any(|(week, _)| is_in(one, *week))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use kernel::Date;

    use super::*;
    use crate::placements::Hours;

    fn window() -> Window {
        Window::before(Date::from_ymd_opt(2026, 11, 26).unwrap())
    }

    /// Ordinary minutes week by week, the window's last week first.
    fn one(n: u128, since: &str, force: Force, minutes: &[i32]) -> Participant {
        let weeks = window().last.back();
        let hours = |ordinary: &i32| Hours {
            praktik: Minutes::of_hours(9),
            ordinary: Minutes::new(*ordinary).unwrap(),
        };
        Participant {
            id: format!("{n:032x}").parse().unwrap(),
            since: since.parse().unwrap(),
            force,
            weeks: weeks.zip(minutes.iter().map(hours)).collect::<BTreeMap<_, _>>(),
        }
    }

    #[test]
    fn eight_of_thirteen_weeks_with_an_hour_bring_somebody_in_and_less_lets_them_fall_out() {
        let long_ago = "2026-01-05";
        let eight = [60; 8];
        let seven = [60; 7];
        let mut short = [60; 8];
        short[3] = 59;
        let mut once = vec![0; 8];
        once.extend([60; 8]);
        let mut gap = vec![600, 0, 600, 0, 600, 0, 600, 0];
        gap.extend([600, 600, 600, 600]);
        for (force, minutes, want) in [
            (Force::Outside, &eight[..], (1, 1)),
            (Force::Outside, &seven[..], (0, 0)),
            (Force::Outside, &short[..], (0, 0)),
            (Force::Outside, &once[..], (1, 0)),
            (Force::Outside, &gap[..], (1, 1)),
            (Force::Inside, &eight[..], (0, 0)),
            (Force::NotKnown, &eight[..], (0, 0)),
        ] {
            let found = expansion(&[one(1, long_ago, force, minutes)], window());
            assert_eq!((found.gross.len(), found.net.len()), want, "{force:?} {minutes:?}");
            assert_eq!(found.fell_out(), want.0 - want.1);
        }
    }

    #[test]
    fn whoever_has_not_taken_part_for_a_window_is_not_in_the_denominator_yet() {
        let people = [
            one(1, "2026-08-24", Force::Outside, &[]),
            one(2, "2026-09-02", Force::Outside, &[]),
            one(3, "2026-01-01", Force::NotKnown, &[]),
            one(4, "2026-01-01", Force::Inside, &[]),
            one(5, "2026-11-26", Force::Outside, &[]),
        ];
        let found = expansion(&people, window());
        assert_eq!((found.of, found.too_early, found.not_known), (1, 1, 1));
    }

    #[test]
    fn full_time_equivalents_are_the_mean_week_of_those_who_are_in() {
        // 13 weeks of 37 hours and of nothing.
        let found = expansion(
            &[
                one(1, "2026-01-05", Force::Outside, &[2_220; 13]),
                one(2, "2026-01-05", Force::Outside, &[60; 7]),
            ],
            window(),
        );
        assert_eq!(found.fte, Fte::ONE);
    }
}
