//! How post is tried, and how long what it carries can be used. Ours, not law.

/// Seconds that a worker has a job to itself; sending takes a small part of it.
pub const LEASE_SECONDS: i64 = 5 * 60;
/// Seconds before the second try; each further pause is twice as long …
pub const FIRST_PAUSE_SECONDS: i64 = 60;
/// … up to a day.
pub const LONGEST_PAUSE_SECONDS: i64 = 24 * 60 * 60;
/// Tries before a job is put before a person: a little over two days.
pub const MOST_ATTEMPTS: u32 = 13;
/// Seconds before a job is looked at again whose way (mail, SMS) is not set up.
pub const WAY_PAUSE_SECONDS: i64 = 60 * 60;
/// Characters kept of what the other side said.
pub const LONGEST_DETAIL: usize = 300;

/// Seconds that a link to a first password can be used: a week, for whoever is on leave.
pub const INVITATION_SECONDS: i64 = 7 * 24 * 60 * 60;
/// Seconds that a link to a new password can be used: whoever asked is at the screen.
pub const RESET_SECONDS: i64 = 60 * 60;
/// So many links to a new password are sent to one address …
pub const LINKS_PER_WINDOW: i32 = 3;
/// … in so many seconds.
pub const LINK_WINDOW_SECONDS: i64 = 60 * 60;

/// Digits of a Danish telephone number.
pub const DANISH_DIGITS: usize = 8;
/// Digits of any telephone number at most (E.164).
pub const MOST_DIGITS: usize = 15;
/// The hour in Denmark at which post of a later day leaves.
pub const POST_LEAVES_AT: u32 = 8;
