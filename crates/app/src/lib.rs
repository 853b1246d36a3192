//! Rank 5: use cases: permit ▸ load ▸ decide ▸ save ▸ tell. The imperative shell over the pure crates.
//!
//! A use case that reads opens a snapshot, gets its permit, asks one query object and has the look
//! logged before it answers. One that writes opens the one transaction, gets its permit inside it,
//! lets `domain` decide, saves, logs, leaves what is to be sent in the outbox and commits once.

mod context;
mod failure;
mod kept;
mod key_mark;
mod levels;
mod raw;
mod rim;
mod rotate;

pub mod backup;
pub mod citizens;
pub mod companies;
pub mod demo;
pub mod door;
pub mod exchange;
pub mod law_document;
pub mod matching;
pub mod outbox;
pub mod partners;
pub mod placements;
pub mod privacy;
pub mod targets;
pub mod tasks;
#[cfg(feature = "testing")]
pub mod testing;

pub use context::{App, Ctx, Subject};
pub use failure::{Failure, Never};
pub use kept::Kept;
pub use key_mark::{fits_keys, hold_to_keys};
pub use raw::Raw;
pub use rim::{Rim, copenhagen_date};
pub use rotate::turn_keys;
pub use store::StoreError;
pub use store::views;

/// The name of the key file where it lies beside the data: in a demo's folder.
pub const KEY_FILE: &str = "kanten.keys";
