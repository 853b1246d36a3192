//! Rank 1: what is sealed, how it is found again, and how a log shows that nobody changed it.
//!
//! A [`KeyRing`] holds numbered keys: the newest seals, all open. From each key the keys that are
//! really used are derived, one per use, so that no bytes made for one use mean anything in another.
//!
//! - [`seal`] and [`open`] bind a value to its [`Place`]: copied to another row it does not open.
//! - [`RowKey`] is one person's own key: when its wrapped form is deleted, so is all it sealed.
//! - [`index`] lets a sealed value be found by equality without being opened.
//! - [`Chain`] hashes blocks of log rows; a change, a removal, a row put in, a swap shows.
//! - [`StreamSealer`] and [`StreamOpener`] seal what is too long for memory; a cut end is noticed.
//!
//! Nonces and fresh key bytes are arguments: whoever calls brings chance. Decided in ADR 19.

mod block_hash;
mod chain;
mod cipher;
mod hex;
mod index;
mod key;
mod open_error;
mod place;
mod ring;
mod ring_error;
mod row_key;
mod row_text;
mod sealed;
mod stream;
mod stream_opener;
mod stream_sealer;

pub use block_hash::{BLOCK_HASH_LENGTH, BlockHash};
pub use chain::Chain;
pub use index::{INDEX_LENGTH, index, indexed_by, indexes};
pub use key::{KEY_LENGTH, KeyNumber};
pub use open_error::OpenError;
pub use place::{Column, Place};
pub use ring::KeyRing;
pub use ring_error::RingError;
pub use row_key::RowKey;
pub use row_text::RowText;
pub use sealed::{NONCE_LENGTH, open, seal, sealed_by};
pub use stream::{CHUNK_LENGTH, FRAME_LENGTH, SALT_LENGTH, STREAM_HEADER_LENGTH};
pub use stream_opener::{Chunk, StreamOpener};
pub use stream_sealer::StreamSealer;
