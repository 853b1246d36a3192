//! Opening a sealed stream chunk by chunk.

use std::fmt;

use zeroize::Zeroizing;

use crate::{
    cipher::{TAG_LENGTH, decrypt},
    key::{KEY_LENGTH, KeyNumber, Use},
    open_error::OpenError,
    ring::KeyRing,
    stream::{CHUNK_LENGTH, FRAME_LENGTH, LAST, STREAM, STREAM_HEADER_LENGTH, nonce},
};

/// Opens the chunks of a stream in their order. Only when [`StreamOpener::is_done`] was the whole
/// stream there: an end that was cut off is missed.
pub struct StreamOpener {
    head: [u8; STREAM_HEADER_LENGTH],
    key: Zeroizing<[u8; KEY_LENGTH]>,
    number: u64,
    done: bool,
}

/// An opened chunk.
#[derive(Debug)]
pub struct Chunk {
    /// What was sealed.
    pub text: Zeroizing<Vec<u8>>,
    /// Whether the stream ends with it.
    pub last: bool,
}

impl StreamOpener {
    /// A stream with this head.
    ///
    /// # Errors
    /// When it is no head of a stream, or the ring does not hold the key.
    pub fn new(ring: &KeyRing, head: &[u8; STREAM_HEADER_LENGTH]) -> Result<Self, OpenError> {
        let number = KeyNumber::leading(&head[1..]).filter(|_| head[0] == STREAM);
        let number = number.ok_or(OpenError::NotSealed)?;
        let key = ring.key(number).ok_or(OpenError::UnknownKey(number))?;
        Ok(Self { head: *head, key: key.derived(Use::Stream, &head[3..]), number: 0, done: false })
    }

    /// How many bytes follow a frame, at most [`CHUNK_LENGTH`] and a tag.
    ///
    /// # Errors
    /// When it is no frame, or the stream has ended.
    pub fn awaits(&self, frame: [u8; FRAME_LENGTH]) -> Result<usize, OpenError> {
        let length = usize::try_from(u32::from_be_bytes(frame) & !LAST).map_err(|_| OpenError::NotSealed)?;
        let fits = (TAG_LENGTH..=CHUNK_LENGTH + TAG_LENGTH).contains(&length);
        if fits && !self.done { Ok(length) } else { Err(OpenError::NotSealed) }
    }

    /// Opens the next chunk.
    ///
    /// # Errors
    /// When it was changed, is not the next, or stands behind the last.
    pub fn chunk(&mut self, frame: [u8; FRAME_LENGTH], sealed: &[u8]) -> Result<Chunk, OpenError> {
        if self.awaits(frame)? != sealed.len() {
            return Err(OpenError::NotSealed);
        }
        let last = u32::from_be_bytes(frame) & LAST != 0;
        let bound = [&self.head[..], &frame].concat();
        let text = decrypt(&self.key, &nonce(self.number, last), &bound, sealed)?;
        self.number += 1;
        self.done = last;
        Ok(Chunk { text, last })
    }

    /// Whether the last chunk was opened.
    #[must_use]
    pub fn is_done(&self) -> bool {
        self.done
    }
}

impl fmt::Debug for StreamOpener {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "StreamOpener(chunk {}, done {})", self.number, self.done)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::stream_sealer::StreamSealer;

    const ONE: &str = "1 000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f\n";
    const TWO: &str = "2 202122232425262728292a2b2c2d2e2f303132333435363738393a3b3c3d3e3f\n";

    fn ring(text: &str) -> KeyRing {
        KeyRing::parse(text).unwrap()
    }

    /// Head and chunks of a stream of these texts.
    fn sealed(texts: &[Vec<u8>]) -> Vec<Vec<u8>> {
        let mut sealer = StreamSealer::new(&ring(ONE), &[3; 32]);
        let mut parts = vec![sealer.head().to_vec()];
        parts.extend(texts[1..].iter().map(|text| sealer.chunk(text)).filter(|chunk| !chunk.is_empty()));
        parts.push(sealer.last(&texts[0]));
        parts
    }

    fn opened(ring: &KeyRing, bytes: &[u8]) -> Result<Vec<u8>, OpenError> {
        let (head, mut rest) = bytes.split_first_chunk().ok_or(OpenError::NotSealed)?;
        let mut opener = StreamOpener::new(ring, head)?;
        let mut text = Vec::new();
        while !rest.is_empty() {
            let (frame, after) = rest.split_first_chunk().ok_or(OpenError::NotSealed)?;
            let (chunk, after) =
                after.split_at_checked(opener.awaits(*frame)?).ok_or(OpenError::NotSealed)?;
            text.extend_from_slice(&opener.chunk(*frame, chunk)?.text);
            rest = after;
        }
        if opener.is_done() { Ok(text) } else { Err(OpenError::NotSealed) }
    }

    #[test]
    fn a_long_text_becomes_several_chunks_and_comes_back() {
        for length in [0, 1, CHUNK_LENGTH - 1, CHUNK_LENGTH, CHUNK_LENGTH + 1, 3 * CHUNK_LENGTH] {
            let text: Vec<u8> = (0..length).map(|at| u8::try_from(at % 251).unwrap()).collect();
            let both = sealed(&[text.clone(), text.clone()]).concat();
            let back = opened(&ring(ONE), &both).unwrap();
            assert!(back == [text.as_slice(), text.as_slice()].concat(), "{length}");
        }
    }

    #[test]
    fn another_ring_opens_nothing_and_says_why() {
        let bytes = sealed(&[b"end".to_vec(), b"words".to_vec()]).concat();
        assert_eq!(opened(&ring(TWO), &bytes), Err(OpenError::UnknownKey(KeyNumber::FIRST)));
        let same_number = ring(&TWO.replacen('2', "1", 1));
        assert_eq!(opened(&same_number, &bytes), Err(OpenError::Refused));
        assert!(opened(&ring(&format!("{ONE}{TWO}")), &bytes).is_ok());
    }

    fn texts() -> impl Strategy<Value = Vec<Vec<u8>>> {
        proptest::collection::vec(proptest::collection::vec(any::<u8>(), 1..40), 3..6)
    }

    proptest! {
        #[test]
        fn a_cut_end_is_noticed_wherever_it_is_cut(texts in texts(), at in any::<prop::sample::Index>()) {
            let bytes = sealed(&texts).concat();
            prop_assert!(opened(&ring(ONE), &bytes[..at.index(bytes.len())]).is_err());
        }

        #[test]
        fn what_is_appended_is_noticed(texts in texts(), more in proptest::collection::vec(any::<u8>(), 1..40)) {
            let mut bytes = sealed(&texts).concat();
            bytes.extend(more);
            prop_assert!(opened(&ring(ONE), &bytes).is_err());
        }

        #[test]
        fn a_changed_bit_is_noticed(texts in texts(), at in any::<prop::sample::Index>(), bit in 0..8_u8) {
            let mut bytes = sealed(&texts).concat();
            let at = at.index(bytes.len());
            bytes[at] ^= 1 << bit;
            prop_assert!(opened(&ring(ONE), &bytes).is_err());
        }

        #[test]
        fn chunks_left_out_or_swapped_are_noticed(texts in texts()) {
            let parts = sealed(&texts);
            let mut fewer = parts.clone();
            fewer.remove(1);
            prop_assert!(opened(&ring(ONE), &fewer.concat()).is_err());
            let mut swapped = parts.clone();
            swapped.swap(1, 2);
            prop_assert!(opened(&ring(ONE), &swapped.concat()).is_err());
        }
    }
}
