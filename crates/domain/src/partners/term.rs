//! From which day to which somebody has a role.

use kernel::{BadPeriod, Date};

/// The days on which somebody has a role: the first and the last are among them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Term {
    first: Option<Date>,
    last: Option<Date>,
}

impl Term {
    /// From a first day, or since the account is there, to a last day, or for as long as nobody ends it.
    ///
    /// # Errors
    /// [`BadPeriod`] when the last day lies before the first.
    pub fn new(first: Option<Date>, last: Option<Date>) -> Result<Self, BadPeriod> {
        match first.zip(last) {
            Some((from, to)) if to < from => Err(BadPeriod { from, to }),
            _ => Ok(Self { first, last }),
        }
    }

    /// The first day, where one was set.
    #[must_use]
    pub const fn first(self) -> Option<Date> {
        self.first
    }

    /// The last day, where one was set.
    #[must_use]
    pub const fn last(self) -> Option<Date> {
        self.last
    }

    /// Where a day lies.
    #[must_use]
    pub fn on(self, day: Date) -> TermState {
        if self.first.is_some_and(|first| day < first) {
            TermState::Later
        } else if self.last.is_some_and(|last| day > last) {
            TermState::Over
        } else {
            TermState::Live
        }
    }

    /// Whether two have a day in common.
    #[must_use]
    pub fn overlaps(self, other: Self) -> bool {
        let is_before =
            |one: Self, two: Self| one.last.zip(two.first).is_some_and(|(last, first)| last < first);
        !is_before(self, other) && !is_before(other, self)
    }
}

/// How a day lies to a term.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TermState {
    /// The role begins later.
    Later,
    /// The role is held.
    Live,
    /// The role was held.
    Over,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(n: u32) -> Date {
        Date::from_ymd_opt(2026, 6, n).unwrap()
    }

    fn term(first: Option<u32>, last: Option<u32>) -> Term {
        Term::new(first.map(day), last.map(day)).unwrap()
    }

    #[test]
    fn first_and_last_day_are_days_of_the_role() {
        let june = term(Some(10), Some(20));
        let on = |n| june.on(day(n));
        assert_eq!(
            [9, 10, 20, 21].map(on),
            [TermState::Later, TermState::Live, TermState::Live, TermState::Over]
        );
        assert_eq!(term(None, None).on(day(1)), TermState::Live);
        let one_day = term(Some(10), Some(10));
        assert_eq!(one_day.on(day(10)), TermState::Live);
        assert!(Term::new(Some(day(11)), Some(day(10))).is_err());
    }

    #[test]
    fn a_day_in_common_is_an_overlap() {
        let june = term(Some(10), Some(20));
        let overlaps = |first, last| {
            let other = term(first, last);
            assert_eq!(june.overlaps(other), other.overlaps(june), "either way");
            june.overlaps(other)
        };
        assert!(overlaps(Some(20), None) && overlaps(None, Some(10)) && overlaps(None, None));
        assert!(overlaps(Some(12), Some(13)) && overlaps(Some(1), Some(30)));
        assert!(!overlaps(Some(21), None) && !overlaps(None, Some(9)));
    }
}
