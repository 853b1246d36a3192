//! Sealing what is too long for memory.

use std::fmt;

use zeroize::Zeroizing;

use crate::{
    cipher::{TAG_LENGTH, encrypt},
    key::{KEY_LENGTH, Use},
    ring::KeyRing,
    stream::{CHUNK_LENGTH, FRAME_LENGTH, LAST, SALT_LENGTH, STREAM, STREAM_HEADER_LENGTH, nonce},
};

/// Seals a stream chunk by chunk with a key made from the ring's newest key and the stream's salt.
///
/// # Example
/// ```
/// use crypto::{FRAME_LENGTH, KeyRing, StreamOpener, StreamSealer};
///
/// let ring = KeyRing::parse("1 00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff")?;
/// let mut sealer = StreamSealer::new(&ring, &[3; 32]);
/// let head = sealer.head();
/// let chunks = [sealer.chunk(b"the first, "), sealer.last(b"the last")];
///
/// let mut opener = StreamOpener::new(&ring, &head)?;
/// let mut text = Vec::new();
/// for chunk in chunks {
///     let (frame, sealed) = chunk.split_first_chunk::<FRAME_LENGTH>().unwrap();
///     assert_eq!(opener.awaits(*frame)?, sealed.len());
///     text.extend_from_slice(&opener.chunk(*frame, sealed)?.text);
/// }
/// assert!(opener.is_done());
/// assert_eq!(text, b"the first, the last");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub struct StreamSealer {
    head: [u8; STREAM_HEADER_LENGTH],
    key: Zeroizing<[u8; KEY_LENGTH]>,
    number: u64,
}

impl StreamSealer {
    /// A new stream. The salt must be fresh from chance.
    #[must_use]
    pub fn new(ring: &KeyRing, salt: &[u8; SALT_LENGTH]) -> Self {
        let key = ring.newest_key();
        let mut head = [STREAM; STREAM_HEADER_LENGTH];
        head[1..3].copy_from_slice(&key.number.bytes());
        head[3..].copy_from_slice(salt);
        Self { head, key: key.derived(Use::Stream, salt), number: 0 }
    }

    /// What stands at the beginning of the stream.
    #[must_use]
    pub fn head(&self) -> [u8; STREAM_HEADER_LENGTH] {
        self.head
    }

    /// A chunk that is followed by others: frame and sealed text. What is longer than
    /// [`CHUNK_LENGTH`] becomes several.
    #[must_use]
    pub fn chunk(&mut self, text: &[u8]) -> Vec<u8> {
        let mut sealed = Vec::new();
        for text in text.chunks(CHUNK_LENGTH) {
            self.put(text, false, &mut sealed);
        }
        sealed
    }

    /// The end of the stream: one or more chunks, of which the last is marked. It may be empty.
    #[must_use]
    pub fn last(mut self, text: &[u8]) -> Vec<u8> {
        let cut = text.len().saturating_sub(1) / CHUNK_LENGTH * CHUNK_LENGTH;
        let mut sealed = self.chunk(&text[..cut]);
        self.put(&text[cut..], true, &mut sealed);
        sealed
    }

    fn put(&mut self, text: &[u8], last: bool, to: &mut Vec<u8>) {
        let length = u32::try_from(text.len() + TAG_LENGTH).unwrap_or(LAST - 1);
        let frame: [u8; FRAME_LENGTH] = (length | if last { LAST } else { 0 }).to_be_bytes();
        to.extend_from_slice(&frame);
        encrypt(&self.key, &nonce(self.number, last), &[&self.head[..], &frame].concat(), text, to);
        self.number += 1;
    }
}

impl fmt::Debug for StreamSealer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "StreamSealer(chunk {})", self.number)
    }
}
