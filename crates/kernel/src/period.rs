//! A period of days, half open.

use chrono::NaiveDate;
use thiserror::Error;

/// The end does not lie after the start.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[error("the period ends {to}, not after it begins {from}")]
pub struct BadPeriod {
    /// First day.
    pub from: NaiveDate,
    /// First day after.
    pub to: NaiveDate,
}

/// Days from `from` up to but without `to`; open-ended without `to`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Period {
    from: NaiveDate,
    to: Option<NaiveDate>,
}

impl Period {
    /// A period that holds at least one day.
    ///
    /// # Errors
    /// [`BadPeriod`] when `to` is not after `from`.
    pub fn new(from: NaiveDate, to: Option<NaiveDate>) -> Result<Self, BadPeriod> {
        match to {
            Some(to) if to <= from => Err(BadPeriod { from, to }),
            _ => Ok(Self { from, to }),
        }
    }

    /// The same from its first to its last day, as people say it.
    ///
    /// # Errors
    /// [`BadPeriod`] with the last day, when that lies before the first.
    pub fn through(from: NaiveDate, last: Option<NaiveDate>) -> Result<Self, BadPeriod> {
        match last {
            Some(last) if last < from => Err(BadPeriod { from, to: last }),
            _ => Ok(Self { from, to: last.and_then(|last| last.succ_opt()) }),
        }
    }

    /// The last day, if the period ends.
    #[must_use]
    pub fn last(self) -> Option<NaiveDate> {
        self.to.and_then(|to| to.pred_opt())
    }

    /// First day.
    #[must_use]
    pub const fn from(self) -> NaiveDate {
        self.from
    }

    /// First day after, if the period ends.
    #[must_use]
    pub const fn to(self) -> Option<NaiveDate> {
        self.to
    }

    /// Whether the day lies within.
    #[must_use]
    pub fn contains(self, day: NaiveDate) -> bool {
        day >= self.from && self.to.is_none_or(|to| day < to)
    }

    /// Whether every day of another lies within.
    #[must_use]
    pub fn covers(self, other: Self) -> bool {
        let ends = self.to.is_none_or(|to| other.to.is_some_and(|other| other <= to));
        self.from <= other.from && ends
    }

    /// Whether the two share a day.
    #[must_use]
    pub fn overlaps(self, other: Self) -> bool {
        self.to.is_none_or(|to| other.from < to) && other.to.is_none_or(|to| self.from < to)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(d: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 11, d).unwrap()
    }

    #[test]
    fn the_last_day_is_outside_and_neighbours_do_not_overlap() {
        let a = Period::new(day(1), Some(day(5))).unwrap();
        let b = Period::new(day(5), None).unwrap();
        assert!(a.contains(day(4)) && !a.contains(day(5)) && b.contains(day(5)));
        assert!(!a.overlaps(b) && b.overlaps(b));
        assert!(Period::new(day(5), Some(day(5))).is_err());
    }

    #[test]
    fn one_covers_another_when_no_day_of_it_lies_outside() {
        let period = |from, to: Option<u32>| Period::new(day(from), to.map(day)).unwrap();
        let whole = period(3, Some(9));
        for (other, want) in [
            (whole, true),
            (period(5, Some(9)), true),
            (period(3, Some(7)), true),
            (period(2, Some(9)), false),
            (period(3, Some(10)), false),
            (period(5, None), false),
        ] {
            assert_eq!(whole.covers(other), want, "{other:?}");
            assert!(period(2, None).covers(other));
        }
    }

    #[test]
    fn people_say_the_last_day() {
        let week = Period::through(day(2), Some(day(6))).unwrap();
        assert_eq!((week, week.last()), (Period::new(day(2), Some(day(7))).unwrap(), Some(day(6))));
        assert_eq!(Period::through(day(2), Some(day(2))).unwrap().last(), Some(day(2)));
        assert_eq!(Period::through(day(2), None).unwrap().last(), None);
        assert_eq!(Period::through(day(2), Some(day(1))), Err(BadPeriod { from: day(2), to: day(1) }));
    }
}
