//! When a log-in has ended.

use kernel::{Moment, SESSION_IDLE_SECONDS, SESSION_LIFE_SECONDS, SESSION_TOUCH_SECONDS};

/// When a session was opened and last used.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SessionTimes {
    /// Opened.
    pub created: Moment,
    /// Last used.
    pub last_used: Moment,
}

impl SessionTimes {
    /// When a session opened now ends, however much it is used.
    #[must_use]
    pub const fn end_of(created: Moment) -> Moment {
        created.plus_seconds(SESSION_LIFE_SECONDS)
    }

    /// Whether the session still opens doors.
    #[must_use]
    pub fn is_live(self, now: Moment) -> bool {
        now < Self::end_of(self.created) && now < self.last_used.plus_seconds(SESSION_IDLE_SECONDS)
    }

    /// Whether the time of last use is old enough to be written anew.
    #[must_use]
    pub fn is_due(self, now: Moment) -> bool {
        now >= self.last_used.plus_seconds(SESSION_TOUCH_SECONDS)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const START: Moment = Moment::from_micros(1_790_000_000_000_000);

    #[test]
    fn a_session_ends_unused_after_an_hour_and_in_any_case_after_twelve() {
        for (last_used, now, live) in [
            (0, 0, true),
            (0, SESSION_IDLE_SECONDS - 1, true),
            (0, SESSION_IDLE_SECONDS, false),
            (SESSION_LIFE_SECONDS - 60, SESSION_LIFE_SECONDS - 1, true),
            (SESSION_LIFE_SECONDS - 60, SESSION_LIFE_SECONDS, false),
        ] {
            let times = SessionTimes { created: START, last_used: START.plus_seconds(last_used) };
            assert_eq!(
                times.is_live(START.plus_seconds(now)),
                live,
                "used at {last_used} s, asked at {now} s"
            );
        }
    }

    #[test]
    fn the_time_of_last_use_is_written_once_a_minute() {
        let times = SessionTimes { created: START, last_used: START };
        assert!(!times.is_due(START.plus_seconds(SESSION_TOUCH_SECONDS - 1)));
        assert!(times.is_due(START.plus_seconds(SESSION_TOUCH_SECONDS)));
    }
}
