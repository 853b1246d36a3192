//! A moment in time as rows store it.

/// Microseconds since 1970-01-01 UTC.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Moment(i64);

impl Moment {
    /// From microseconds since 1970 UTC.
    #[must_use]
    pub const fn from_micros(micros: i64) -> Self {
        Self(micros)
    }

    /// As microseconds since 1970 UTC.
    #[must_use]
    pub const fn micros(self) -> i64 {
        self.0
    }

    /// This many days of 24 hours earlier.
    #[must_use]
    pub const fn days_before(self, days: u32) -> Self {
        const SECONDS_PER_DAY: i64 = 24 * 60 * 60;
        self.plus_seconds(-(days as i64) * SECONDS_PER_DAY)
    }

    /// This many seconds later (earlier below nought).
    #[must_use]
    pub const fn plus_seconds(self, seconds: i64) -> Self {
        Self(self.0.saturating_add(seconds.saturating_mul(1_000_000)))
    }
}
