//! A day that is moved on by hand, and ids and secrets that a seed gives.

use std::sync::{
    Arc, Mutex, PoisonError,
    atomic::{AtomicU64, Ordering},
};

use app::Rim;
use kernel::{Date, Moment};
use uuid::{Builder, Uuid};

/// A microsecond of a day, in each of which one thing happens.
const MICROS_PER_DAY: i64 = 24 * 60 * 60 * 1_000_000;
/// Work is done by day: ten in the morning in Greenwich is the same date in Denmark all year.
const MORNING: i64 = 10 * 60 * 60 * 1_000_000;

/// The rim of a generator: the same seed builds the same database.
#[derive(Clone)]
pub(crate) struct Past(Arc<Held>);

struct Held {
    today: Mutex<Date>,
    count: AtomicU64,
    seed: u64,
}

impl Past {
    pub(crate) fn starting(today: Date, seed: u64) -> Self {
        Self(Arc::new(Held { today: Mutex::new(today), count: AtomicU64::new(0), seed }))
    }

    /// Goes to another day.
    pub(crate) fn go_to(&self, day: Date) {
        *self.0.today.lock().unwrap_or_else(PoisonError::into_inner) = day;
    }

    fn next(&self) -> u64 {
        self.0.count.fetch_add(1, Ordering::Relaxed)
    }
}

impl Rim for Past {
    fn now(&self) -> Moment {
        let days = (self.today() - Date::default()).num_days();
        Moment::from_micros(days * MICROS_PER_DAY + MORNING + self.next().cast_signed())
    }

    fn fresh_id(&self) -> Uuid {
        let millis = u64::try_from(self.now().micros() / 1_000).unwrap_or_default();
        let mut bytes = [0; 10];
        bytes[2..].copy_from_slice(&mixed(self.0.seed ^ self.next()).to_be_bytes());
        Builder::from_unix_timestamp_millis(millis, &bytes).into_uuid()
    }

    fn secret(&self) -> [u8; 32] {
        let mut bytes = [0; 32];
        for part in bytes.chunks_exact_mut(8) {
            part.copy_from_slice(&mixed(self.0.seed ^ self.next()).to_be_bytes());
        }
        bytes
    }

    fn today(&self) -> Date {
        *self.0.today.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Numbers from a seed.
pub(crate) struct Chance(u64);

impl Chance {
    pub(crate) const fn from_seed(seed: u64) -> Self {
        Self(seed)
    }

    /// One of so many, from nought on.
    pub(crate) fn below(&mut self, many: usize) -> usize {
        self.0 = self.0.wrapping_add(1);
        let many = u64::try_from(many.max(1)).unwrap_or(1);
        usize::try_from(mixed(self.0) % many).unwrap_or_default()
    }

    /// Whether something happens that does so often in a hundred times.
    pub(crate) fn happens(&mut self, of_hundred: usize) -> bool {
        self.below(100) < of_hundred
    }
}

/// Numbers that follow each other lie far apart afterwards (the finaliser of SplitMix64, Steele, Lea and Flood 2014).
const fn mixed(number: u64) -> u64 {
    let mut z = number.wrapping_mul(0x9e37_79b9_7f4a_7c15);
    z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    z ^ (z >> 31)
}
