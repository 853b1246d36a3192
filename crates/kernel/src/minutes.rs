//! Working time in whole minutes.

use std::{iter::Sum, ops::Add};

/// Minutes in an hour.
pub const MINUTES_PER_HOUR: i32 = 60;
/// Minutes in a day without a clock change.
pub const MINUTES_PER_DAY: i32 = 1_440;

/// Upper ends, in whole hours a week, of the bands a card shows (≤ 5, 6–10, 11–20, > 20).
pub const CARD_HOURS: [i32; 3] = [5, 10, 20];

/// Whole minutes, never below nought. Never decimals of an hour.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default, Hash)]
pub struct Minutes(i32);

impl Minutes {
    /// Nought.
    pub const ZERO: Self = Self(0);

    /// From whole minutes; `None` below nought.
    #[must_use]
    pub const fn new(minutes: i32) -> Option<Self> {
        if minutes < 0 { None } else { Some(Self(minutes)) }
    }

    /// From whole hours; nought below nought.
    #[must_use]
    pub const fn of_hours(hours: i32) -> Self {
        if hours < 0 { Self::ZERO } else { Self(hours * MINUTES_PER_HOUR) }
    }

    /// As a number of minutes.
    #[must_use]
    pub const fn get(self) -> i32 {
        self.0
    }

    /// Whole hours and the minutes left.
    #[must_use]
    pub const fn hours_and_minutes(self) -> (i32, i32) {
        (self.0 / MINUTES_PER_HOUR, self.0 % MINUTES_PER_HOUR)
    }

    /// As a form's field is filled in, «1:30»: what [`Self::parse`] reads back.
    #[must_use]
    pub fn typed(self) -> String {
        let (hours, minutes) = self.hours_and_minutes();
        format!("{hours}:{minutes:02}")
    }

    /// Reads minutes («90», «90 min»), hours and minutes («1:30», «1 t 30 min») or decimal hours («1,5 t»,
    /// «1,5 timer», «1.5 h»); «1.30» is not taken.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.trim().to_lowercase();
        if let Some((hours, minutes)) = text.split_once(':') {
            return Self::of_parts(hours, minutes);
        }
        for unit in ["timer", "time", "hours", "hour", "t", "h"] {
            let Some((hours, minutes)) = text.split_once(unit) else { continue };
            if minutes.trim().is_empty() {
                let hundredths = crate::Fte::parse(hours)?.hundredths();
                let minutes = hundredths.checked_mul(MINUTES_PER_HOUR)?;
                return (minutes % 100 == 0).then_some(minutes / 100).and_then(Self::new);
            }
            return Self::of_parts(hours, minutes.trim().strip_suffix("min").unwrap_or(minutes));
        }
        text.strip_suffix("min").unwrap_or(&text).trim().parse().ok().and_then(Self::new)
    }

    fn of_parts(hours: &str, minutes: &str) -> Option<Self> {
        let hours: i32 = hours.trim().parse().ok()?;
        let minutes: i32 = minutes.trim().parse().ok()?;
        let valid = hours >= 0 && (0..MINUTES_PER_HOUR).contains(&minutes);
        if valid {
            hours.checked_mul(MINUTES_PER_HOUR)?.checked_add(minutes).and_then(Self::new)
        } else {
            None
        }
    }

    /// Reads what was typed into a field where hours and minutes are both usual: a bare number up to
    /// `hours` could be either, and is asked back.
    ///
    /// # Errors
    /// [`BadMinutes`].
    pub fn parse_typed(text: &str, hours: i32) -> Result<Self, BadMinutes> {
        match text.trim().parse::<i32>() {
            Ok(bare) if bare > 0 && bare <= hours => Err(BadMinutes::HoursOrMinutes),
            _ => Self::parse(text).ok_or(BadMinutes::NoTime),
        }
    }
}

/// Why a typed time is not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BadMinutes {
    /// It could be hours or minutes.
    HoursOrMinutes,
    /// It is no time.
    NoTime,
}

impl Add for Minutes {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self(self.0.saturating_add(other.0))
    }
}

impl Sum for Minutes {
    fn sum<I: Iterator<Item = Self>>(iter: I) -> Self {
        iter.fold(Self::ZERO, Add::add)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_minutes_clock_and_hours() {
        for (text, want) in [
            ("90", Some(90)),
            ("90 min", Some(90)),
            ("1:30", Some(90)),
            ("1,5 t", Some(90)),
            ("2 timer", Some(120)),
            ("1.25h", Some(75)),
            ("7 t 30 min", Some(450)),
            ("7t30", Some(450)),
            ("1 hour 5 min", Some(65)),
            ("2 timer", Some(120)),
            ("7 t 60 min", None),
            ("1.30", None),
            ("2,5", None),
            ("1:60", None),
            ("-5", None),
            ("", None),
            ("halvanden", None),
        ] {
            assert_eq!(Minutes::parse(text).map(Minutes::get), want, "{text}");
        }
    }

    #[test]
    fn a_small_bare_number_is_asked_back() {
        for (text, want) in [
            ("5", Err(BadMinutes::HoursOrMinutes)),
            ("9", Err(BadMinutes::HoursOrMinutes)),
            ("10", Ok(Minutes(10))),
            ("5 min", Ok(Minutes(5))),
            ("0", Ok(Minutes(0))),
            ("snart", Err(BadMinutes::NoTime)),
        ] {
            assert_eq!(Minutes::parse_typed(text, 9), want, "{text}");
        }
    }

    #[test]
    fn what_a_form_is_filled_in_with_is_read_back() {
        assert_eq!(Minutes(450).typed(), "7:30");
        for minutes in [0, 5, 59, 60, 61, 2_220] {
            assert_eq!(Minutes::parse(&Minutes(minutes).typed()), Some(Minutes(minutes)));
        }
    }
}
