//! Limits that catch slips of the keyboard. None of them is law.

use chrono::Months;

use crate::{MONTHS_PER_YEAR, Minutes};

const WEEK_HOURS: i32 = 60;
const DAY_HOURS: i32 = 16;
const TRAVEL_HOURS: i32 = 4;

/// The most that anybody is put down for in a week: 60 hours.
///
/// A typing check. No rule on weekly hours was found (rule VP-HOURS), so nothing here
/// says what a person may work.
pub const PLAUSIBLE_WEEK: Minutes = Minutes::of_hours(WEEK_HOURS);

/// The most that anybody can be said to have worked in a day: 16 hours. A typing check.
pub const PLAUSIBLE_DAY: Minutes = Minutes::of_hours(DAY_HOURS);

/// Up to this bare number, a task's typed time is more likely hours than minutes: 9. A typing check.
pub const PLAUSIBLE_TASK_HOURS: i32 = 9;

/// The longest way to work, one way: 4 hours. A typing check.
pub const PLAUSIBLE_TRAVEL: Minutes = Minutes::of_hours(TRAVEL_HOURS);

/// From this many days before a certificate's last day a screen says that it runs out soon: time
/// enough to find a course. Our own choice.
pub const EXPIRY_NOTICE_DAYS: i64 = 60;

/// How far ahead a change of target group or a registration in a programme may be written down: a year typed
/// wrongly, 2062 for 2026, is more likely than a plan for it.
pub const PLANNED_AHEAD: Months = Months::new(MONTHS_PER_YEAR);

/// How far back the first day of an agreement may lie: half a year. What is longer ago is more likely a year typed
/// wrongly. Our own choice.
pub const WRITTEN_BACK: Months = Months::new(MONTHS_PER_YEAR / 2);

/// Whether the text holds something that looks like a CPR number: six digits that begin with a day and
/// a month, then four more, with or without a hyphen or a blank between.
///
/// Real numbers of every shape are found: no modulus 11, and a day raised by 60 counts as a day.
#[must_use]
pub fn holds_person_number(text: &str) -> bool {
    let chars: Vec<char> = text.chars().collect();
    let starts = (0..chars.len()).filter(|at| *at == 0 || !chars[at - 1].is_ascii_digit());
    starts.into_iter().any(|at| begins_with_cpr_number(&chars[at..]))
}

fn begins_with_cpr_number(chars: &[char]) -> bool {
    const DATE: usize = 6;
    const SERIAL: usize = 4;
    let Some(date) = chars.get(..DATE) else { return false };
    let rest = match chars.get(DATE) {
        Some('-' | ' ' | '–') => &chars[DATE + 1..],
        _ => &chars[DATE..],
    };
    let Some(serial) = rest.get(..SERIAL) else { return false };
    let ends = rest.get(SERIAL).is_none_or(|next| !next.is_ascii_digit());
    let digits = date.iter().chain(serial).all(char::is_ascii_digit);
    let number = |from: usize| {
        date[from..from + 2].iter().filter_map(|c| c.to_digit(10)).fold(0, |all, digit| all * 10 + digit)
    };
    digits && ends && matches!(number(0), 1..=31 | 61..=91) && (1..=12).contains(&number(2))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_of_every_shape_are_found() {
        for text in ["0101011234", "010101-1234", "sag 311299 9876", "6101012345", "S-(010203-1111)"] {
            assert!(holds_person_number(text), "{text}");
        }
    }

    #[test]
    fn other_numbers_are_left_alone() {
        for text in [
            "",
            "S-2026-0117",
            "12345678",
            "3213011234",
            "0113011234",
            "01010112345",
            "90101011234",
            "010101-123",
        ] {
            assert!(!holds_person_number(text), "{text}");
        }
    }

    #[test]
    fn the_week_and_the_way_are_in_minutes() {
        assert_eq!((PLAUSIBLE_WEEK.get(), PLAUSIBLE_TRAVEL.get()), (3_600, 240));
    }
}
