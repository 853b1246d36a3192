//! When a company may be asked: requests merge, and come seldom (`practice.md` 21).

use kernel::{ASK_EVERY_DAYS, Date, Days};

/// A request to a company: everything it was asked on one day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Request {
    /// The day from which the company sees it.
    pub on: Date,
    /// Whether anything in it has no answer yet.
    pub waits: bool,
}

/// The day from which a company sees one more question: with a request that still waits, whether the
/// company sees it already or not; otherwise today, or so many days after the last one.
#[must_use]
pub fn ask_on(today: Date, requests: &[Request]) -> Date {
    let waiting = requests.iter().filter(|request| request.waits).map(|request| request.on).min();
    let free = requests.iter().map(|request| request.on).max().and_then(|last| {
        let days = Days::new(ASK_EVERY_DAYS);
        last.checked_add_days(days)
    });
    waiting.unwrap_or_else(|| free.map_or(today, |free| free.max(today)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(d: u32) -> Date {
        Date::from_ymd_opt(2026, 12, d).unwrap()
    }

    #[test]
    fn questions_merge_and_come_at_most_every_fourteen_days() {
        let asked = |on, waits| Request { on: day(on), waits };
        for (today, requests, want, why) in [
            (10, vec![], 10, "never asked"),
            (10, vec![asked(8, true)], 8, "a request waits: this one goes along"),
            (10, vec![asked(8, false)], 22, "answered two days ago"),
            (22, vec![asked(8, false)], 22, "fourteen days later"),
            (30, vec![asked(8, false)], 30, "long ago"),
            (10, vec![asked(1, false), asked(15, true)], 15, "the next request is made ready already"),
            (10, vec![asked(1, true), asked(15, true)], 1, "the one that the company sees"),
        ] {
            assert_eq!(ask_on(day(today), &requests), day(want), "{why}");
        }
    }
}
