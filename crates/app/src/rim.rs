//! The rim: time, chance and fresh ids come from outside, so that a test can hold them still.

use chrono::{NaiveTime, TimeZone as _, Utc};
use chrono_tz::Europe::Copenhagen;
use kernel::{Date, Moment, POST_LEAVES_AT};
use uuid::Uuid;

/// Bytes of a secret.
const SECRET_LENGTH: usize = auth::TOKEN_HASH_LENGTH;

/// What the world gives a use case.
pub trait Rim: Send + Sync {
    /// The time now.
    fn now(&self) -> Moment;

    /// The time that everybody's clock shows, for what is compared with another machine's; a demo that holds another
    /// date keeps it.
    fn clock(&self) -> Moment {
        self.now()
    }

    /// A fresh UUID v7.
    fn fresh_id(&self) -> Uuid;

    /// Thirty-two bytes nobody can guess.
    fn secret(&self) -> [u8; SECRET_LENGTH];

    /// The date in Denmark now; a demo holds it at its own date.
    fn today(&self) -> Date {
        copenhagen_date(self.now())
    }
}

impl dyn Rim {
    /// The first bytes of a secret: a salt, a nonce, a key.
    pub(crate) fn chance<const N: usize>(&self) -> [u8; N] {
        const { assert!(N <= SECRET_LENGTH, "a secret is not that long") };
        let secret = self.secret();
        std::array::from_fn(|i| secret[i])
    }
}

/// The date in Denmark at a moment.
#[must_use]
pub fn copenhagen_date(at: Moment) -> Date {
    Utc.timestamp_micros(at.micros())
        .single()
        .map_or(Date::default(), |utc| utc.with_timezone(&Copenhagen).date_naive())
}

/// The morning of a day in Denmark: when post of that day leaves. No clock is set at that hour.
pub(crate) fn morning_of(day: Date) -> Moment {
    let time = NaiveTime::from_hms_opt(POST_LEAVES_AT, 0, 0).unwrap_or_default();
    let at = day.and_time(time).and_local_timezone(Copenhagen).earliest();
    Moment::from_micros(at.map_or(0, |at| at.timestamp_micros()))
}

/// The moment at which a day begins in Denmark.
#[must_use]
pub fn copenhagen_midnight(day: Date) -> Moment {
    let local = Copenhagen.from_local_datetime(&day.and_time(chrono::NaiveTime::MIN));
    Moment::from_micros(local.earliest().map_or(0, |at| at.timestamp_micros()))
}

/// The moment at which a day is over in Denmark.
#[must_use]
pub(crate) fn copenhagen_end(day: Date) -> Moment {
    copenhagen_midnight(day.succ_opt().unwrap_or(day))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_day_begins_in_denmark_not_in_greenwich() {
        let at = |text: &str| {
            Moment::from_micros(text.parse::<chrono::DateTime<Utc>>().unwrap().timestamp_micros())
        };
        assert_eq!(copenhagen_date(at("2026-11-24T22:59:59Z")).to_string(), "2026-11-24");
        assert_eq!(copenhagen_date(at("2026-11-24T23:00:00Z")).to_string(), "2026-11-25");
        assert_eq!(copenhagen_date(at("2026-07-01T22:00:00Z")).to_string(), "2026-07-02");
        for day in ["2026-11-25", "2026-07-02", "2026-03-29", "2026-10-25"] {
            let day: Date = day.parse().unwrap();
            let first = copenhagen_midnight(day);
            assert_eq!(copenhagen_date(first), day);
            assert!(copenhagen_date(first.plus_seconds(-1)) < day);
        }
    }

    #[test]
    fn post_of_a_day_leaves_in_its_danish_morning() {
        let at = |text: &str| text.parse::<chrono::DateTime<Utc>>().unwrap().timestamp_micros();
        let morning = |text: &str| morning_of(text.parse().unwrap()).micros();
        assert_eq!(morning("2026-11-25"), at("2026-11-25T07:00:00Z"));
        assert_eq!(morning("2026-07-01"), at("2026-07-01T06:00:00Z"));
    }
}
