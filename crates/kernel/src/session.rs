//! How long a log-in lasts, and how many may be checked at once.

use std::ops::RangeInclusive;

/// Seconds of a minute.
pub const SECONDS_PER_MINUTE: i64 = 60;
/// A session unused for this long has ended, unless the installation says otherwise: long enough for a meeting,
/// short enough for a desk left open.
pub const SESSION_IDLE_SECONDS: i64 = 60 * SECONDS_PER_MINUTE;
/// However much it is used, a session ends after a working day, unless the installation says otherwise.
pub const SESSION_LIFE_SECONDS: i64 = 12 * 60 * SECONDS_PER_MINUTE;
/// What must be certain is asked for again when the password or a code was shown longer ago than this, unless the
/// installation says otherwise: a piece of work is done in the time, a coffee break is not.
pub const SESSION_PROOF_SECONDS: i64 = 15 * SECONDS_PER_MINUTE;
/// Minutes after which an unused session may be set to end.
pub const IDLE_MINUTES: RangeInclusive<i64> = 5..=240;
/// Minutes after which any session may be set to end.
pub const LIFE_MINUTES: RangeInclusive<i64> = 30..=1440;
/// Minutes for which a shown password may be set to hold.
pub const PROOF_MINUTES: RangeInclusive<i64> = 1..=60;
/// A log-in that lacks its second step is given up after this: time to find the telephone.
pub const HALF_SESSION_SECONDS: i64 = 10 * SECONDS_PER_MINUTE;
/// The time of last use is written at most this often.
pub const SESSION_TOUCH_SECONDS: i64 = 60;
/// A browser that nobody has logged in with for so many days is no longer known.
pub const DEVICE_DAYS: u32 = 180;
/// Passwords checked at the same time: each takes 19 MiB and all of a core.
pub const PASSWORDS_AT_ONCE: usize = 2;
/// Characters of a log-in name that are looked at; no address is longer (RFC 5321).
pub const LONGEST_LOG_IN_NAME: usize = 254;
