//! The form of a sealed stream: a head, then chunks with their length, of which the last says so.

use crate::sealed::NONCE_LENGTH;

/// Most bytes of text in one chunk.
pub const CHUNK_LENGTH: usize = 64 * 1024;
/// Bytes of the salt that makes each stream's key its own.
pub const SALT_LENGTH: usize = 32;
/// Bytes of a stream's head: format, key number, salt.
pub const STREAM_HEADER_LENGTH: usize = 1 + 2 + SALT_LENGTH;
/// Bytes in front of each chunk: its length, and whether it is the last.
pub const FRAME_LENGTH: usize = 4;

/// The first byte of a stream.
pub(crate) const STREAM: u8 = 4;
/// The bit of a frame that says: the last.
pub(crate) const LAST: u32 = 1 << 31;

/// A chunk's nonce: its number and whether it is the last. The key is the stream's own, so that no
/// nonce comes twice under it; a chunk left out, moved or put in has another number.
pub(crate) fn nonce(number: u64, last: bool) -> [u8; NONCE_LENGTH] {
    let mut nonce = [0; NONCE_LENGTH];
    nonce[..8].copy_from_slice(&number.to_be_bytes());
    nonce[8] = u8::from(last);
    nonce
}
