//! The only clock and the only chance: what the world gives the use cases.

use std::time::{Instant, SystemTime, UNIX_EPOCH};

use app::{Rim, copenhagen_date};
use kernel::{Date, Moment};
use uuid::{Builder, Uuid};

const MICROS_PER_DAY: i64 = 24 * 60 * 60 * 1_000_000;

/// The machine's clock and chance. A demo holds the date still, and the time runs on that day.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Machine {
    as_of: Option<Date>,
    /// Days between the machine's own date at the start and the one that is held.
    moved: i64,
}

impl Machine {
    /// Today is the machine's date in Denmark.
    pub const fn new() -> Self {
        Self { as_of: None, moved: 0 }
    }

    /// Today is this date.
    pub fn holding(as_of: Date) -> Self {
        let moved = (as_of - Self::new().today()).num_days();
        Self { as_of: Some(as_of), moved }
    }
}

impl Rim for Machine {
    fn now(&self) -> Moment {
        let micros = i64::try_from(since_epoch().as_micros()).unwrap_or(i64::MAX);
        Moment::from_micros(micros.saturating_add(self.moved.saturating_mul(MICROS_PER_DAY)))
    }

    fn clock(&self) -> Moment {
        Self::new().now()
    }

    fn fresh_id(&self) -> Uuid {
        let millis = u64::try_from(since_epoch().as_millis()).unwrap_or(u64::MAX);
        Builder::from_unix_timestamp_millis(millis, &random()).into_uuid()
    }

    fn secret(&self) -> [u8; 32] {
        random()
    }

    fn today(&self) -> Date {
        self.as_of.unwrap_or_else(|| copenhagen_date(self.now()))
    }
}

/// A point to measure a duration from.
#[expect(clippy::disallowed_methods, reason = "the rim measures how long an answer takes")]
pub(crate) fn stopwatch() -> Instant {
    Instant::now()
}

#[expect(clippy::disallowed_methods, reason = "the rim is where the clock is read")]
fn since_epoch() -> std::time::Duration {
    SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default()
}

/// Bytes of the operating system. Without them no secret is one, so the program does not go on.
#[expect(clippy::disallowed_methods, reason = "the rim is where chance is drawn")]
fn random<const N: usize>() -> [u8; N] {
    let mut bytes = [0; N];
    if let Err(error) = getrandom::fill(&mut bytes) {
        panic!("the operating system gives no random bytes: {error}");
    }
    bytes
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_of_version_seven_and_differ() {
        let rim = Machine::new();
        let (a, b) = (rim.fresh_id(), rim.fresh_id());
        assert_eq!(a.get_version_num(), 7);
        assert_ne!(a, b);
        assert_ne!(rim.secret(), rim.secret());
    }

    #[test]
    fn a_demo_holds_the_date_and_lets_the_time_run() {
        let date = Date::from_ymd_opt(2027, 1, 4).unwrap();
        let rim = Machine::holding(date);
        assert_eq!((rim.today(), copenhagen_date(rim.now())), (date, date));
        assert!(rim.now() > Moment::from_micros(1_700_000_000_000_000));
        assert_eq!(
            copenhagen_date(rim.clock()),
            Machine::new().today(),
            "a telephone knows nothing of the demo"
        );
        assert_ne!(Machine::new().today(), Date::default());
    }
}
