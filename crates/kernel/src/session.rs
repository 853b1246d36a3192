//! How long a log-in lasts, and how many may be checked at once.

/// A session unused for this long has ended: long enough for a meeting, short enough for a desk left open.
pub const SESSION_IDLE_SECONDS: i64 = 60 * 60;
/// However much it is used, a session ends after a working day.
pub const SESSION_LIFE_SECONDS: i64 = 12 * 60 * 60;
/// The time of last use is written at most this often.
pub const SESSION_TOUCH_SECONDS: i64 = 60;
/// Passwords checked at the same time: each takes 19 MiB and all of a core.
pub const PASSWORDS_AT_ONCE: usize = 2;
/// Characters of a log-in name that are looked at; no address is longer (RFC 5321).
pub const LONGEST_LOG_IN_NAME: usize = 254;
