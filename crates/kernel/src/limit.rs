//! How large a typed number may be before it is taken for a slip.

use crate::slots::SLOT_COUNT;

/// People that hold one position at one production unit.
pub const MOST_PEOPLE: i32 = 10_000;
/// Times a week that a task is done: once in every part of every day.
#[expect(clippy::cast_possible_truncation, clippy::cast_possible_wrap, reason = "35 fits")]
pub const MOST_TIMES_A_WEEK: i32 = SLOT_COUNT as i32;
/// Days that a task takes to learn: a year.
pub const MOST_LEARNING_DAYS: i32 = 365;
/// Weeks that a praktik is asked about: ten years.
pub const MOST_WEEKS: i32 = 520;
/// Choices that a field offers for what is typed: a longer list is not read.
pub const MOST_CHOICES: usize = 12;
/// Bytes of a megabyte, as files are counted.
pub const BYTES_PER_MEGABYTE: usize = 1024 * 1024;
/// Latitudes of Denmark with the sea around it, in 1e-5 degrees.
pub const DANISH_LATITUDES: std::ops::RangeInclusive<i32> = 5_400_000..=5_800_000;
/// Longitudes of Denmark with the sea around it, in 1e-5 degrees.
pub const DANISH_LONGITUDES: std::ops::RangeInclusive<i32> = 700_000..=1_600_000;
/// Hundredths of a full-time equivalent in a whole one.
pub const HUNDREDTHS: i32 = 100;

/// So many days before its last one a placement asks what comes after.
pub const END_NEAR_DAYS: u64 = 14;

/// Proposals that stand on the page of a company or a citizen: more than either ever has open.
pub const MOST_REQUESTS: usize = 50;

/// Weeks that a company is asked about; those before are the consultant's task (`practice.md` 22). Ours, not law.
pub const WEEKS_ASKED: usize = 2;
/// Weeks that start pages and lists of weeks look back: as far as an agreement can be written back.
pub const WEEKS_BACK: usize = 26;

/// So many days of looks are shown to a citizen who asks for no others. Ours, not law.
pub const LOOKED_BACK_DAYS: u64 = 90;
/// Rows of the access log that go into one file: the newest; a longer period is taken out in parts.
pub const MOST_LOG_ROWS: u32 = 50_000;

/// A surname that so many citizens of a municipality have, or fewer, is rare. Ours, not law.
pub const RARE_SURNAME: u64 = 5;
/// So many times the own normal number of citizens in a day is unusual (`practice.md` 20).
pub const TIMES_NORMAL: u32 = 3;
/// So many days a user's normal day is looked for in.
pub const NORMAL_DAYS: u64 = 28;
/// On so many of them, at least, the user must have looked at somebody.
pub const DAYS_FOR_NORMAL: usize = 5;
/// Minutes between two searches for unusual look-ups.
pub const FLAG_EVERY_MINUTES: u64 = 10;

/// Rows of the access log in one block at most.
pub const ROWS_PER_BLOCK: u32 = 1_000;
/// Blocks of the access log that are read at a time when they are verified.
pub const BLOCKS_AT_ONCE: u32 = 100;
/// Characters of a reviewer's reason at most.
pub const LONGEST_REASON: usize = 500;
/// Values that are sealed anew in one transaction: no writer waits long for it.
pub const RESEALED_AT_ONCE: u32 = 200;
/// Characters of a note at most.
pub const LONGEST_NOTE: usize = 8_000;
/// Notes on the page of a citizen; the others stand on a page of their own.
pub const NOTES_ON_PAGE: u32 = 3;
/// Days before a role's last one from which its user stands among those who leave.
pub const LEAVERS_AHEAD_DAYS: u32 = 30;
/// Days for which whoever has left stays there.
pub const LEAVERS_BACK_DAYS: u32 = 90;
/// Days without a log-in after which an account stands there, too.
pub const IDLE_DAYS: u32 = 90;
/// How many stand there at most.
pub const MOST_LEAVERS: u32 = 1_000;
/// Seconds after which rows of the access log are sealed, however few they are.
pub const SEAL_EVERY_SECONDS: u64 = 5;
/// Seconds after which `kanten doctor` warns that rows of the access log are not sealed.
pub const SEAL_LATE_SECONDS: i64 = 15 * 60;

/// The normal distribution's two-sided 95 % point.
pub const NORMAL_95: f64 = 1.959_964;
/// A whole in tenths of a per cent.
pub const THOUSAND: f64 = 1_000.0;
/// Months that stand on the board.
pub const MONTHS_ON_BOARD: usize = 6;
/// Counts of people under this are not told to those who may only see counts.
pub const FEW: u64 = 5;

/// Labour-force expansion (`practice.md` 31): in so many weeks …
pub const EXPANSION_WEEKS: usize = 8;
/// … of the last so many …
pub const EXPANSION_OF_WEEKS: usize = 13;
/// … somebody had so many minutes with a wage. An hour is also what «people with paid hours» means.
pub const PAID_MINUTES: crate::Minutes = crate::Minutes::of_hours(1);

/// Days between two requests to one company, at least: the ask budget (`practice.md` 21). Ours, not law.
pub const ASK_EVERY_DAYS: u64 = 14;

/// Up to so many ordinary full-time equivalents at a unit there may be nobody who acts for the employees: one
/// employee (`practice.md` 4).
pub const FTE_WITHOUT_REPRESENTATIVE: crate::Fte = crate::Fte::ONE;
/// As many copies of a kind as are kept in memory at a time: of the municipalities and partnerships of one
/// installation.
pub const MOST_KEPT: usize = 64;
