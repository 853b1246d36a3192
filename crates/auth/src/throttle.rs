//! How long somebody must wait after wrong passwords or codes.

use kernel::Moment;

/// Wrong passwords that cost nothing: people mistype, and try their other passwords.
pub const FREE_FAILURES: u32 = 5;
/// The same for all names tried from one address: a town hall has one for everybody who works there, and some
/// of them mistype on a Monday morning.
pub const FREE_FAILURES_OF_AN_ADDRESS: u32 = 30;
/// After this long without a failure, earlier ones are forgotten: long enough that guessing on is
/// hopeless (some 100 tries a day), short enough that a person can come back after a coffee break.
pub const FAILURE_WINDOW_SECONDS: u32 = 15 * 60;
/// The first wait: felt, and over before one has found the phone number of the help desk.
pub const FIRST_WAIT_SECONDS: u32 = 30;
/// The longest wait, equal to the window: nobody can lock another person out for longer.
pub const LONGEST_WAIT_SECONDS: u32 = FAILURE_WINDOW_SECONDS;

const MICROS_PER_SECOND: i64 = 1_000_000;

/// Whether a log-in may be tried now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Throttle {
    /// Yes.
    Open,
    /// Not yet.
    Wait {
        /// Whole seconds until it may be tried, at least 1.
        seconds: u32,
    },
}

/// Whether a log-in may be tried at `now`, after `failures` in a row of which the last was at
/// `last_failure` and the first `free` cost nothing. The wait doubles from 30 seconds to 15 minutes.
#[must_use]
pub fn throttle(free: u32, failures: u32, last_failure: Moment, now: Moment) -> Throttle {
    if failures < free || is_forgotten(last_failure, now) {
        return Throttle::Open;
    }
    let wait = wait_after(failures - free);
    // A clock set back must not make the wait longer than the rule says.
    let passed = micros_between(last_failure, now).max(0);
    let left = i64::from(wait) * MICROS_PER_SECOND - passed;
    if left <= 0 {
        return Throttle::Open;
    }
    let seconds = (left + MICROS_PER_SECOND - 1) / MICROS_PER_SECOND;
    Throttle::Wait { seconds: u32::try_from(seconds).unwrap_or(wait) }
}

/// The count of failures after one more at `now`: the number to store, and to give to
/// [`throttle`] next time. A right password sets it to nought.
#[must_use]
pub fn count_failure(failures: u32, last_failure: Moment, now: Moment) -> u32 {
    if is_forgotten(last_failure, now) { 1 } else { failures.saturating_add(1) }
}

fn is_forgotten(last_failure: Moment, now: Moment) -> bool {
    micros_between(last_failure, now) >= i64::from(FAILURE_WINDOW_SECONDS) * MICROS_PER_SECOND
}

fn micros_between(earlier: Moment, later: Moment) -> i64 {
    later.micros().saturating_sub(earlier.micros())
}

fn wait_after(doublings: u32) -> u32 {
    2_u32
        .checked_pow(doublings)
        .and_then(|times| FIRST_WAIT_SECONDS.checked_mul(times))
        .map_or(LONGEST_WAIT_SECONDS, |seconds| seconds.min(LONGEST_WAIT_SECONDS))
}

#[cfg(test)]
mod tests {
    use super::*;

    const LAST: Moment = Moment::from_micros(1_790_000_000_000_000);

    fn after(failures: u32, seconds: i64) -> Throttle {
        throttle(FREE_FAILURES, failures, LAST, LAST.plus_seconds(seconds))
    }

    #[test]
    fn the_wait_grows_from_half_a_minute_to_a_quarter_of_an_hour() {
        for (failures, want) in [
            (0, None),
            (4, None),
            (5, Some(30)),
            (6, Some(60)),
            (7, Some(120)),
            (8, Some(240)),
            (9, Some(480)),
            (10, Some(900)),
            (11, Some(900)),
            (u32::MAX, Some(900)),
        ] {
            let want = want.map_or(Throttle::Open, |seconds| Throttle::Wait { seconds });
            assert_eq!(after(failures, 0), want, "{failures} failures");
        }
    }

    #[test]
    fn the_wait_counts_down_and_ends() {
        for (failures, seconds, want) in [
            (5, 1, Some(29)),
            (5, 29, Some(1)),
            (5, 30, None),
            (9, 479, Some(1)),
            (9, 480, None),
            (20, 899, Some(1)),
            (20, 900, None),
            (5, -3600, Some(30)),
        ] {
            let want = want.map_or(Throttle::Open, |seconds| Throttle::Wait { seconds });
            assert_eq!(after(failures, seconds), want, "{failures} failures, {seconds} s");
        }
    }

    #[test]
    fn an_address_with_many_people_behind_it_is_slowed_later() {
        let of_address = |failures| throttle(FREE_FAILURES_OF_AN_ADDRESS, failures, LAST, LAST);
        assert_eq!(of_address(FREE_FAILURES_OF_AN_ADDRESS - 1), Throttle::Open);
        assert_eq!(of_address(FREE_FAILURES_OF_AN_ADDRESS), Throttle::Wait { seconds: FIRST_WAIT_SECONDS });
        assert_eq!(of_address(u32::MAX), Throttle::Wait { seconds: LONGEST_WAIT_SECONDS });
    }

    #[test]
    fn a_part_of_a_second_is_rounded_up() {
        let now = Moment::from_micros(LAST.micros() + 29_000_001);
        assert_eq!(throttle(FREE_FAILURES, 5, LAST, now), Throttle::Wait { seconds: 1 });
    }

    #[test]
    fn failures_are_forgotten_after_the_window() {
        let window = i64::from(FAILURE_WINDOW_SECONDS);
        for (failures, seconds, want) in
            [(0, 0, 1), (4, 10, 5), (4, window - 1, 5), (4, window, 1), (u32::MAX, 0, u32::MAX)]
        {
            assert_eq!(
                count_failure(failures, LAST, LAST.plus_seconds(seconds)),
                want,
                "{failures}, {seconds}"
            );
        }
    }

    #[test]
    fn moments_at_the_ends_of_time_do_not_overflow() {
        let (first, last) = (Moment::from_micros(i64::MIN), Moment::from_micros(i64::MAX));
        assert_eq!(throttle(FREE_FAILURES, 9, first, last), Throttle::Open);
        assert_eq!(throttle(FREE_FAILURES, 9, last, first), Throttle::Wait { seconds: 480 });
    }
}
