//! When a job is tried again.

use kernel::{FIRST_PAUSE_SECONDS, LONGEST_PAUSE_SECONDS, MOST_ATTEMPTS, Moment};

/// When a job that has been tried so often is tried again: after a minute, then after twice as long each time, up
/// to a day. `None` when it has been tried often enough.
#[must_use]
pub fn retry_at(attempts: u32, now: Moment) -> Option<Moment> {
    if attempts >= MOST_ATTEMPTS {
        return None;
    }
    let doubled = (1..attempts).fold(FIRST_PAUSE_SECONDS, |pause, _| pause.saturating_add(pause));
    Some(now.plus_seconds(doubled.min(LONGEST_PAUSE_SECONDS)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pauses_grow_from_a_minute_to_a_day_and_end() {
        let now = Moment::from_micros(0);
        let pauses: Vec<i64> = (1..MOST_ATTEMPTS)
            .map(|attempts| retry_at(attempts, now).unwrap().micros() / 60_000_000)
            .collect();
        assert_eq!(pauses, [1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1024, 1440]);
        assert_eq!(retry_at(MOST_ATTEMPTS, now), None);
        assert_eq!(retry_at(u32::MAX, now), None);
    }
}
