//! When a log-in has ended, and what it still lacks.

use kernel::{HALF_SESSION_SECONDS, Moment, SESSION_TOUCH_SECONDS};

use super::{LogInRules, organisation::coded};

coded! {
    /// How far a log-in has come.
    SessionStage {
        /// Everything that is asked for was shown: doors open.
        Open = "open",
        /// The second step is missing; nothing is open.
        Code = "code",
        /// The second step must be set up first; nothing is open.
        SetUp = "set-up",
    }
}

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
    pub const fn end_of(created: Moment, stage: SessionStage, rules: LogInRules) -> Moment {
        match stage {
            SessionStage::Open => created.plus_seconds(rules.life_seconds),
            SessionStage::Code | SessionStage::SetUp => created.plus_seconds(HALF_SESSION_SECONDS),
        }
    }

    /// Whether the session still stands.
    #[must_use]
    pub fn is_live(self, stage: SessionStage, rules: LogInRules, now: Moment) -> bool {
        now < Self::end_of(self.created, stage, rules)
            && now < self.last_used.plus_seconds(rules.idle_seconds)
    }

    /// Whether the time of last use is old enough to be written anew.
    #[must_use]
    pub fn is_due(self, now: Moment) -> bool {
        now >= self.last_used.plus_seconds(SESSION_TOUCH_SECONDS)
    }
}

#[cfg(test)]
mod tests {
    use kernel::{SESSION_IDLE_SECONDS, SESSION_LIFE_SECONDS};

    use super::*;

    const START: Moment = Moment::from_micros(1_790_000_000_000_000);

    fn is_live(stage: SessionStage, rules: LogInRules, last_used: i64, now: i64) -> bool {
        let times = SessionTimes { created: START, last_used: START.plus_seconds(last_used) };
        times.is_live(stage, rules, START.plus_seconds(now))
    }

    #[test]
    fn a_session_ends_unused_after_an_hour_and_in_any_case_after_twelve() {
        for (last_used, now, live) in [
            (0, 0, true),
            (0, SESSION_IDLE_SECONDS - 1, true),
            (0, SESSION_IDLE_SECONDS, false),
            (SESSION_LIFE_SECONDS - 60, SESSION_LIFE_SECONDS - 1, true),
            (SESSION_LIFE_SECONDS - 60, SESSION_LIFE_SECONDS, false),
        ] {
            let found = is_live(SessionStage::Open, LogInRules::default(), last_used, now);
            assert_eq!(found, live, "used at {last_used} s, asked at {now} s");
        }
    }

    #[test]
    fn an_installation_sets_both_times_itself() {
        let rules = LogInRules { idle_seconds: 300, life_seconds: 1800, ..LogInRules::default() };
        for (last_used, now, live) in
            [(0, 299, true), (0, 300, false), (1700, 1799, true), (1700, 1800, false)]
        {
            assert_eq!(is_live(SessionStage::Open, rules, last_used, now), live, "{last_used} s, {now} s");
        }
    }

    #[test]
    fn a_log_in_without_its_second_step_is_given_up_soon() {
        for stage in [SessionStage::Code, SessionStage::SetUp] {
            let rules = LogInRules::default();
            assert!(is_live(stage, rules, 0, HALF_SESSION_SECONDS - 1));
            assert!(
                !is_live(stage, rules, HALF_SESSION_SECONDS - 1, HALF_SESSION_SECONDS),
                "however much it is used"
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
