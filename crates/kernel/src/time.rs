//! A time of the day, and the span between two.

use std::fmt;

use crate::minutes::{MINUTES_PER_DAY, MINUTES_PER_HOUR, Minutes};

/// A time of the day by the clock on the wall, to the minute. «24:00» ends a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TimeOfDay(i32);

impl TimeOfDay {
    /// Reads «09:00», «9:00» and «9.00»; 00:00 to 24:00.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let (hours, minutes) = text.trim().split_once([':', '.'])?;
        let digits = |part: &str| part.len() <= 2 && part.chars().all(|c| c.is_ascii_digit());
        if !digits(hours) || !digits(minutes) || minutes.len() != 2 {
            return None;
        }
        let (hours, minutes): (i32, i32) = (hours.parse().ok()?, minutes.parse().ok()?);
        let whole = hours * MINUTES_PER_HOUR + minutes;
        (minutes < MINUTES_PER_HOUR && whole <= MINUTES_PER_DAY).then_some(Self(whole))
    }

    /// From minutes since the day began.
    #[must_use]
    pub fn from_minutes(minutes: i32) -> Option<Self> {
        (0..=MINUTES_PER_DAY).contains(&minutes).then_some(Self(minutes))
    }

    /// Minutes since the day began.
    #[must_use]
    pub const fn minutes(self) -> i32 {
        self.0
    }
}

impl fmt::Display for TimeOfDay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02}:{:02}", self.0 / MINUTES_PER_HOUR, self.0 % MINUTES_PER_HOUR)
    }
}

/// From one time of a day to a later one of the same day.
///
/// Counted by the clock on the wall: a span that the clock is put back or forward in counts as it is agreed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TimeSpan {
    from: TimeOfDay,
    to: TimeOfDay,
}

impl TimeSpan {
    /// A span of at least a minute; `None` when it does not end after it begins.
    #[must_use]
    pub fn new(from: TimeOfDay, to: TimeOfDay) -> Option<Self> {
        (from < to).then_some(Self { from, to })
    }

    /// When it begins.
    #[must_use]
    pub const fn from(self) -> TimeOfDay {
        self.from
    }

    /// When it ends.
    #[must_use]
    pub const fn to(self) -> TimeOfDay {
        self.to
    }

    /// How long it lasts.
    #[must_use]
    pub fn length(self) -> Minutes {
        Minutes::new(self.to.0 - self.from.0).unwrap_or_default()
    }

    /// Whether the two share a minute.
    #[must_use]
    pub fn overlaps(self, other: Self) -> bool {
        self.from < other.to && other.from < self.to
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> TimeOfDay {
        TimeOfDay::parse(text).unwrap()
    }

    #[test]
    fn times_are_read_as_people_write_them_and_nothing_else() {
        for (text, want) in [("09:00", "09:00"), ("9.05", "09:05"), ("0:00", "00:00"), (" 24:00 ", "24:00")] {
            assert_eq!(at(text).to_string(), want);
        }
        for text in ["24:01", "25:00", "9:60", "9", "9:5", "+9:00", "09:00:00", "", "morgen"] {
            assert_eq!(TimeOfDay::parse(text), None, "{text}");
        }
    }

    #[test]
    fn a_span_ends_after_it_begins_and_neighbours_do_not_overlap() {
        let span = |from, to| TimeSpan::new(at(from), at(to));
        assert_eq!(span("13:15", "13:15"), None);
        assert_eq!(span("13:15", "12:00"), None);
        let (a, b) = (span("09:00", "12:45").unwrap(), span("12:45", "17:00").unwrap());
        assert_eq!(a.length().get() + b.length().get(), 8 * MINUTES_PER_HOUR);
        assert!(!a.overlaps(b) && a.overlaps(span("12:44", "12:46").unwrap()) && a.overlaps(a));
    }
}
