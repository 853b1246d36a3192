//! Those whom indicators count.

use std::collections::BTreeMap;

use kernel::{CitizenId, Date, Minutes, PAID_MINUTES, Week};

use super::Window;
use crate::placements::Hours;

/// Whether somebody was in the labour force on the day of registration: a first reading of the target groups
/// that no lawyer has confirmed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Force {
    /// In it.
    Inside,
    /// Outside.
    Outside,
    /// Nobody knows: counted in neither.
    NotKnown,
}

/// Somebody who takes part, with the hours that count.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Participant {
    /// Who.
    pub id: CitizenId,
    /// Since when: the registration in a programme, or the first day of a placement where there is none.
    pub since: Date,
    /// In the labour force on that day.
    pub force: Force,
    /// What was worked in each week.
    pub weeks: BTreeMap<Week, Hours>,
}

impl Participant {
    /// Minutes with a wage in a week.
    #[must_use]
    pub fn ordinary(&self, week: Week) -> Minutes {
        self.weeks.get(&week).map_or(Minutes::ZERO, |hours| hours.ordinary)
    }

    /// Minutes with a wage in a window.
    #[must_use]
    pub fn ordinary_in(&self, window: Window) -> Minutes {
        window.weeks().map(|week| self.ordinary(week)).sum()
    }
}

/// Those with at least an hour with a wage in a window, of those who took part by its end.
#[must_use]
pub fn with_paid_hours(participants: &[Participant], window: Window) -> (Vec<CitizenId>, usize) {
    let part: Vec<&Participant> =
        participants.iter().filter(|one| one.since <= window.last.sunday()).collect();
    let paid = part.iter().filter(|one| one.ordinary_in(window) >= PAID_MINUTES).map(|one| one.id);
    (paid.collect(), part.len())
}

#[cfg(test)]
mod tests {

    use super::*;

    #[test]
    fn an_hour_with_a_wage_counts_and_praktik_does_not() {
        let window = Window::before(Date::from_ymd_opt(2026, 11, 26).unwrap());
        let one = |n: u128, praktik, ordinary, week| Participant {
            id: format!("{n:032x}").parse().unwrap(),
            since: Date::from_ymd_opt(2026, 1, 1).unwrap(),
            force: Force::Outside,
            weeks: BTreeMap::from([(
                week,
                Hours { praktik: Minutes::new(praktik).unwrap(), ordinary: Minutes::new(ordinary).unwrap() },
            )]),
        };
        let late =
            Participant { since: Date::from_ymd_opt(2026, 11, 23).unwrap(), ..one(5, 0, 0, window.last) };
        let people = [
            one(1, 0, 60, window.last),
            one(2, 900, 59, window.last),
            one(3, 0, 60, window.first),
            one(4, 0, 60, window.first.before()),
            late,
        ];
        let (paid, all) = with_paid_hours(&people, window);
        assert_eq!((paid, all), (vec![people[0].id, people[2].id], 4));
    }
}
