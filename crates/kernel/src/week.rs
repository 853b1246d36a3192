//! A week of the calendar, by its Monday.

use std::fmt;

use chrono::{Datelike, Days, NaiveDate, Weekday};

use crate::{Month, slots::DAYS_PER_WEEK};

/// A week from Monday to Sunday, as ISO 8601 counts them; orders in time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Week(NaiveDate);

impl Week {
    /// The week that a day lies in.
    #[must_use]
    pub fn of(day: NaiveDate) -> Self {
        let since_monday = u64::from(day.weekday().num_days_from_monday());
        Self(day.checked_sub_days(Days::new(since_monday)).unwrap_or(day))
    }

    /// Its first day.
    #[must_use]
    pub const fn monday(self) -> NaiveDate {
        self.0
    }

    /// Its days, Monday first; fewer than seven only at the end of the calendar.
    pub fn days(self) -> impl Iterator<Item = NaiveDate> {
        self.0.iter_days().take(DAYS_PER_WEEK)
    }

    /// The number that people call it by, with its year: the first week has the year's first Thursday.
    #[must_use]
    pub fn number(self) -> (i32, u32) {
        let week = self.0.iso_week();
        (week.year(), week.week())
    }

    /// The month of its Thursday, which most of its days lie in.
    #[must_use]
    pub fn month(self) -> Month {
        const TO_THURSDAY: usize = 3;
        self.days().nth(TO_THURSDAY).map_or_else(|| Month::of(self.0), Month::of)
    }

    /// Reads «2026-W48», as it is printed.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let (year, week) = text.trim().split_once("-W")?;
        let day = NaiveDate::from_isoywd_opt(year.parse().ok()?, week.parse().ok()?, Weekday::Mon)?;
        Some(Self(day))
    }

    /// Its last day.
    #[must_use]
    pub fn sunday(self) -> NaiveDate {
        self.days().last().unwrap_or(self.0)
    }

    /// The one before.
    #[must_use]
    pub fn before(self) -> Self {
        self.0.checked_sub_days(Days::new(DAYS_PER_WEEK as u64)).map_or(self, Self)
    }

    /// This one and those before it, the last first.
    pub fn back(self) -> impl Iterator<Item = Self> {
        std::iter::successors(Some(self), |week| Some(week.before()))
    }

    /// The next one.
    #[must_use]
    pub fn after(self) -> Self {
        self.0.checked_add_days(Days::new(DAYS_PER_WEEK as u64)).map_or(self, Self)
    }
}

impl fmt::Display for Week {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (year, week) = self.number();
        write!(f, "{year:04}-W{week:02}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn week(day: &str) -> Week {
        Week::of(day.parse().unwrap())
    }

    #[test]
    fn a_week_has_the_number_of_its_thursday() {
        for (day, number, month) in [
            ("2026-11-26", "2026-W48", "2026-11"),
            ("2027-01-01", "2026-W53", "2026-12"),
            ("2027-01-04", "2027-W01", "2027-01"),
            ("2024-12-30", "2025-W01", "2025-01"),
            ("2024-06-03", "2024-W23", "2024-06"),
        ] {
            let week = week(day);
            assert_eq!(Week::parse(number), Some(week));
            assert_eq!(
                (week.to_string().as_str(), week.month().to_string().as_str()),
                (number, month),
                "{day}"
            );
        }
    }

    #[test]
    fn what_is_no_week_is_not_read() {
        for text in ["2026-W54", "2026-W00", "2027-W53", "2026-48", "W48", ""] {
            assert_eq!(Week::parse(text), None, "{text}");
        }
    }

    #[test]
    fn seven_days_from_monday_and_the_next_follows() {
        let this = week("2026-11-26");
        let days: Vec<String> = this.days().map(|day| day.to_string()).collect();
        assert_eq!((days.len(), days[0].as_str(), days[6].as_str()), (7, "2026-11-23", "2026-11-29"));
        assert!(this.days().all(|day| Week::of(day) == this));
        assert_eq!(this.after().monday().to_string(), "2026-11-30");
        assert_eq!((this.sunday(), this.after().before()), (days[6].parse().unwrap(), this));
        assert!(this < this.after());
    }
}
