//! A calendar month.

use std::fmt;

use chrono::{Datelike, NaiveDate};

/// Months in a year.
pub const MONTHS_PER_YEAR: u32 = 12;

/// What people call them, in Danish and English.
const NAMES: [&[&str]; MONTHS_PER_YEAR as usize] = [
    &["januar", "january"],
    &["februar", "february"],
    &["marts", "march"],
    &["april"],
    &["maj", "may"],
    &["juni", "june"],
    &["juli", "july"],
    &["august"],
    &["september"],
    &["oktober", "october"],
    &["november"],
    &["december"],
];

/// A month of a year; orders in time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Month {
    year: i32,
    month: u32,
}

impl Month {
    /// The month a date lies in.
    #[must_use]
    pub fn of(date: NaiveDate) -> Self {
        Self { year: date.year(), month: date.month() }
    }

    /// Reads «2026-07», «07-2026», «7/2026», «07.2026» and «juli 2026», also in English.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        if let Some((name, year)) = text.trim().split_once(' ') {
            let name = name.to_lowercase();
            let at = NAMES.iter().position(|names| names.contains(&name.as_str()))?;
            return Self::parse(&format!("{}-{}", at + 1, year.trim()));
        }
        let (a, b) = text.trim().split_once(['-', '/', '.'])?;
        let (year, month) = if a.len() == 4 { (a, b) } else { (b, a) };
        if year.len() != 4 || month.is_empty() || month.len() > 2 {
            return None;
        }
        let year: i32 = year.parse().ok()?;
        let month: u32 = month.parse().ok()?;
        (1..=MONTHS_PER_YEAR).contains(&month).then_some(Self { year, month })
    }

    /// The month before.
    #[must_use]
    pub const fn before(self) -> Self {
        if self.month == 1 {
            Self { year: self.year - 1, month: MONTHS_PER_YEAR }
        } else {
            Self { year: self.year, month: self.month - 1 }
        }
    }

    /// This one and those before it, the last first.
    pub fn back(self) -> impl Iterator<Item = Self> {
        std::iter::successors(Some(self), |month| Some(month.before()))
    }

    /// The month after.
    #[must_use]
    pub const fn after(self) -> Self {
        if self.month == MONTHS_PER_YEAR {
            Self { year: self.year + 1, month: 1 }
        } else {
            Self { year: self.year, month: self.month + 1 }
        }
    }

    /// The first day.
    #[must_use]
    pub fn first_day(self) -> NaiveDate {
        NaiveDate::from_ymd_opt(self.year, self.month, 1).unwrap_or_default()
    }
}

impl fmt::Display for Month {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}", self.year, self.month)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_both_orders_and_prints_one() {
        for text in ["2026-07", "07-2026", "7/2026", "07.2026", "juli 2026", "July 2026"] {
            assert_eq!(Month::parse(text).unwrap().to_string(), "2026-07");
        }
        for text in ["2026-13", "26-07", "2026", "", "2026-", "-2026", "sommer 2026", "juli 26"] {
            assert_eq!(Month::parse(text), None, "{text}");
        }
    }

    #[test]
    fn december_comes_before_january() {
        assert_eq!(Month::parse("2026-01").unwrap().before().to_string(), "2025-12");
        assert_eq!(Month::parse("2025-12").unwrap().after().to_string(), "2026-01");
        assert_eq!(Month::parse("2026-05").unwrap().after().to_string(), "2026-06");
    }
}
