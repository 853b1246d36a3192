//! Time that stands until it is told to run, ids and secrets that differ.

use std::{
    hash::{BuildHasher as _, RandomState},
    sync::{
        Arc,
        atomic::{AtomicI64, AtomicU64, Ordering},
    },
};

use kernel::Moment;
use uuid::{Builder, Uuid};

use crate::Rim;

/// Where the clock stands: 25 November 2026, 10 in the morning in Denmark.
const NOON: i64 = 1_795_597_200_000_000;
const MICROS: i64 = 1_000_000;

/// Time that stands, ids and secrets that differ.
#[derive(Debug)]
pub struct StillRim {
    now: AtomicI64,
    drawn: AtomicU64,
    world: u64,
}

impl StillRim {
    #[expect(clippy::disallowed_methods, reason = "worlds of one server must not share ids")]
    pub(super) fn new() -> Self {
        // An address would be too little chance: a thread's heap begins at a round one, and two tests of a
        // hundred met there.
        let world = RandomState::new().hash_one(std::process::id());
        Self { now: AtomicI64::new(NOON), drawn: AtomicU64::new(0), world }
    }

    /// Lets the clock run on.
    pub(super) fn pass(&self, seconds: i64) {
        self.now.fetch_add(seconds * MICROS, Ordering::Relaxed);
    }
}

impl Rim for StillRim {
    fn now(&self) -> Moment {
        Moment::from_micros(self.now.load(Ordering::Relaxed))
    }

    fn fresh_id(&self) -> Uuid {
        let random = (self as &dyn Rim).chance();
        // Ids rise as those of the real rim do.
        let millis = u64::try_from(NOON / 1000).unwrap() + self.drawn.load(Ordering::Relaxed);
        Builder::from_unix_timestamp_millis(millis, &random).into_uuid()
    }

    fn secret(&self) -> [u8; 32] {
        let n = self.drawn.fetch_add(1, Ordering::Relaxed);
        auth::token_hash(&format!("{}-{n}", self.world))
    }
}

/// The still rim, shared between the application and the test.
pub(super) struct Shared(pub(super) Arc<StillRim>);

impl Rim for Shared {
    fn now(&self) -> Moment {
        self.0.now()
    }

    fn fresh_id(&self) -> Uuid {
        self.0.fresh_id()
    }

    fn secret(&self) -> [u8; 32] {
        self.0.secret()
    }
}
