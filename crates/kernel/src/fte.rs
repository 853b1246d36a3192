//! Full-time equivalents (årsværk).

use std::iter::Sum;

use crate::Minutes;

const HUNDREDTHS: i32 = 100;

/// Minutes a week of one person in full time: 37 hours.
///
/// Our own way of counting («skøn»): the order on the ratio rule counts in full-time equivalents, and
/// its text on how a week becomes one was not found. Shown as an estimate wherever it decides.
pub const FULL_TIME_WEEK: Minutes = match Minutes::new(2_220) {
    Some(week) => week,
    None => Minutes::ZERO,
};

/// Full-time equivalents in hundredths, never below nought.
///
/// # Units
/// 100 = one person in full time (RK-FTE counts «brøkdele af årsværk»).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default, Hash)]
pub struct Fte(i32);

impl Fte {
    /// One person in full time.
    pub const ONE: Self = Self(HUNDREDTHS);

    /// From hundredths of a full-time equivalent; `None` below nought.
    #[must_use]
    pub const fn from_hundredths(hundredths: i32) -> Option<Self> {
        if hundredths < 0 { None } else { Some(Self(hundredths)) }
    }

    /// What is left after `other`; nought when that is more.
    #[must_use]
    pub const fn less(self, other: Self) -> Self {
        if other.0 < self.0 { Self(self.0 - other.0) } else { Self(0) }
    }

    /// In hundredths.
    #[must_use]
    pub const fn hundredths(self) -> i32 {
        self.0
    }

    /// Whole equivalents, rounded down.
    #[must_use]
    pub const fn floor(self) -> i32 {
        self.0 / HUNDREDTHS
    }

    /// The mean, rounded down to a hundredth; `None` of nothing.
    #[must_use]
    pub fn mean(values: &[Self]) -> Option<Self> {
        let count = i64::try_from(values.len()).ok().filter(|n| *n > 0)?;
        let sum: i64 = values.iter().map(|v| i64::from(v.0)).sum();
        i32::try_from(sum / count).ok().map(Self)
    }

    /// What so many minutes a week are of a full-time week, rounded up to a hundredth; nought of a
    /// full-time week without minutes.
    #[must_use]
    pub fn of_week(week: Minutes, full_time: Minutes) -> Self {
        let (week, full_time) =
            (u64::from(week.get().unsigned_abs()), u64::from(full_time.get().unsigned_abs()));
        let hundredths = week * u64::from(HUNDREDTHS.unsigned_abs());
        let hundredths = if full_time == 0 { 0 } else { hundredths.div_ceil(full_time) };
        Self(i32::try_from(hundredths).unwrap_or(i32::MAX))
    }

    /// Reads «12», «12,5», «12.25».
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.trim();
        let (whole, part) = text.split_once([',', '.']).unwrap_or((text, ""));
        if whole.is_empty()
            || part.len() > 2
            || !(whole.bytes().chain(part.bytes())).all(|b| b.is_ascii_digit())
        {
            return None;
        }
        let whole: i32 = whole.parse().ok()?;
        let part: i32 = format!("{part:0<2}").parse().ok()?;
        whole.checked_mul(HUNDREDTHS)?.checked_add(part).map(Self)
    }
}

impl Sum for Fte {
    fn sum<I: Iterator<Item = Self>>(iter: I) -> Self {
        Self(iter.map(|f| f.0).sum())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_what_danes_and_machines_write() {
        for (text, want) in [
            ("12", Some(1200)),
            ("12,5", Some(1250)),
            ("0.25", Some(25)),
            ("1,255", None),
            ("-1", None),
            ("", None),
            (",5", None),
        ] {
            assert_eq!(Fte::parse(text).map(Fte::hundredths), want, "{text}");
        }
    }

    #[test]
    fn a_week_is_a_part_of_the_full_week_rounded_up() {
        for (minutes, want) in [(0, 0), (1, 1), (1_110, 50), (1_111, 51), (2_220, 100), (2_400, 109)] {
            assert_eq!(Fte::of_week(Minutes::new(minutes).unwrap(), FULL_TIME_WEEK), Fte(want), "{minutes}");
        }
        assert_eq!(Fte::of_week(FULL_TIME_WEEK, Minutes::ZERO), Fte(0));
    }

    #[test]
    fn the_mean_of_nothing_is_not_nought() {
        assert_eq!(Fte::mean(&[]), None);
        assert_eq!(Fte::mean(&[Fte(100), Fte(101)]), Some(Fte(100)));
    }
}
