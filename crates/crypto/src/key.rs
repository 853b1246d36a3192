//! One key of the ring, and the number it is known by.

use std::{fmt, num::NonZeroU16, str::FromStr};

use hkdf::Hkdf;
use sha2::Sha256;
use zeroize::Zeroizing;

/// Bytes of a key.
pub const KEY_LENGTH: usize = 32;

// Part of every derivation: a new scheme gets a new word, and old values stay what they were.
const SALT: &[u8] = b"kanten key ring 1";

/// A key's number in the ring, 1 to 65,535. It stands in front of whatever the key made, so that
/// the right key is found again after a rotation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct KeyNumber(NonZeroU16);

impl KeyNumber {
    /// The number of an installation's first key.
    pub const FIRST: Self = Self(NonZeroU16::MIN);

    /// A number, unless it is 0.
    #[must_use]
    pub fn new(number: u16) -> Option<Self> {
        NonZeroU16::new(number).map(Self)
    }

    /// The bare number.
    #[must_use]
    pub fn get(self) -> u16 {
        self.0.get()
    }

    /// The number after this one, while there is one.
    #[must_use]
    pub fn next(self) -> Option<Self> {
        self.0.checked_add(1).map(Self)
    }

    pub(crate) fn bytes(self) -> [u8; 2] {
        self.0.get().to_be_bytes()
    }

    /// The number that stands at the beginning of `bytes`.
    pub(crate) fn leading(bytes: &[u8]) -> Option<Self> {
        Self::new(u16::from_be_bytes(*bytes.first_chunk()?))
    }
}

impl fmt::Display for KeyNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl FromStr for KeyNumber {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        text.parse().map(Self).map_err(|_| ())
    }
}

/// What a derived key is for. No two uses share a key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Use {
    /// Sealing values at their place.
    Seal,
    /// Wrapping the keys of rows.
    Wrap,
    /// The blind index.
    Index,
    /// The chain of log blocks.
    Chain,
    /// Streams: backups.
    Stream,
}

impl Use {
    const fn word(self) -> &'static str {
        match self {
            Self::Seal => "seal",
            Self::Wrap => "wrap",
            Self::Index => "index",
            Self::Chain => "chain",
            Self::Stream => "stream",
        }
    }
}

/// A numbered key. Nothing prints its bytes.
#[derive(Clone)]
pub(crate) struct Key {
    pub(crate) number: KeyNumber,
    bytes: Zeroizing<[u8; KEY_LENGTH]>,
}

impl Key {
    /// A key, unless it is one byte over and over: that is no key that chance made.
    pub(crate) fn of(number: KeyNumber, bytes: &[u8; KEY_LENGTH]) -> Option<Self> {
        let guessable = bytes.iter().all(|byte| *byte == bytes[0]);
        (!guessable).then(|| Self { number, bytes: Zeroizing::new(*bytes) })
    }

    /// The key for one use, `N` bytes; `about` tells apart what one use is asked for many times.
    pub(crate) fn derived<const N: usize>(&self, what: Use, about: &[u8]) -> Zeroizing<[u8; N]> {
        let mut derived = Zeroizing::new([0; N]);
        let word = what.word().as_bytes();
        // The word's length first: «index» about «x» must not be another use about something else.
        let length = [u8::try_from(word.len()).unwrap_or(u8::MAX)];
        #[expect(clippy::expect_used, reason = "64 bytes at most are asked for, and the limit is 8,160")]
        Hkdf::<Sha256>::new(Some(SALT), &*self.bytes)
            .expand_multi_info(&[&length, word, about], &mut *derived)
            .expect("fewer bytes than HKDF can give");
        derived
    }

    pub(crate) fn bytes(&self) -> &[u8; KEY_LENGTH] {
        &self.bytes
    }
}

impl fmt::Debug for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Key({})", self.number)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key(first: u8) -> Key {
        Key::of(KeyNumber::FIRST, &std::array::from_fn(|at| first.wrapping_add(u8::try_from(at).unwrap())))
            .unwrap()
    }

    #[test]
    fn each_use_has_a_key_of_its_own() {
        let uses = [Use::Seal, Use::Wrap, Use::Index, Use::Chain, Use::Stream];
        let mut seen: Vec<[u8; 32]> = uses.iter().map(|what| *key(0).derived(*what, b"")).collect();
        seen.push(*key(0).derived(Use::Stream, b"salt"));
        seen.push(*key(1).derived(Use::Seal, b""));
        for (at, one) in seen.iter().enumerate() {
            assert_ne!(one, key(0).bytes());
            assert!(!seen[at + 1..].contains(one), "{at}");
        }
    }

    #[test]
    fn a_number_is_read_from_text_and_is_never_nought() {
        for (text, want) in [("1", KeyNumber::new(1)), ("65535", KeyNumber::new(u16::MAX))] {
            assert_eq!(text.parse().ok(), want);
        }
        for text in ["", "0", "-1", "65536", "1.0", "a"] {
            assert_eq!(text.parse::<KeyNumber>(), Err(()), "{text}");
        }
        assert_eq!(KeyNumber::FIRST.next(), KeyNumber::new(2));
        assert_eq!(KeyNumber::new(u16::MAX).unwrap().next(), None);
    }
}
