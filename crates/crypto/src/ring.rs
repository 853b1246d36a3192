//! The key ring: numbered keys, of which the newest seals and all open.

use std::fmt;

use zeroize::Zeroizing;

use crate::{
    hex,
    key::{KEY_LENGTH, Key, KeyNumber},
    ring_error::RingError,
};

/// Numbered keys, at least one. The highest number seals, all of them open.
///
/// As text it is a line per key, `number hex`; what comes after a `#` is a remark.
///
/// # Example
/// ```
/// let text = "# the installation's keys\n1 00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff\n";
/// let ring = crypto::KeyRing::parse(text)?;
/// assert_eq!(ring.newest(), crypto::KeyNumber::FIRST);
/// # Ok::<(), crypto::RingError>(())
/// ```
#[derive(Clone)]
pub struct KeyRing {
    newest: Key,
    // Highest number first.
    older: Vec<Key>,
}

impl KeyRing {
    /// Reads a ring from its text.
    ///
    /// # Errors
    /// [`RingError`] naming the line or the key's number.
    pub fn parse(text: &str) -> Result<Self, RingError> {
        let mut keys = Vec::new();
        for (at, line) in text.lines().enumerate() {
            let said = line.split('#').next().unwrap_or_default().trim();
            if !said.is_empty() {
                keys.push(key_of(said).ok_or(RingError::NoKey { line: at + 1 })?);
            }
        }
        let keys: Vec<_> = keys.iter().map(|(number, bytes)| (*number, &**bytes)).collect();
        Self::of(&keys)
    }

    /// A ring of these keys, in any order.
    ///
    /// # Errors
    /// When there is none, when numbers or keys stand twice, when a key is one byte over and over.
    pub fn of(numbered: &[(KeyNumber, &[u8; KEY_LENGTH])]) -> Result<Self, RingError> {
        let mut keys = Vec::with_capacity(numbered.len());
        for (number, bytes) in numbered {
            keys.push(Key::of(*number, bytes).ok_or(RingError::Guessable { number: *number })?);
        }
        keys.sort_by_key(|key| std::cmp::Reverse(key.number));
        for (at, key) in keys.iter().enumerate() {
            for other in &keys[at + 1..] {
                if key.number == other.number {
                    return Err(RingError::NumberTwice { number: key.number });
                }
                if key.bytes() == other.bytes() {
                    return Err(RingError::KeyTwice { first: other.number, second: key.number });
                }
            }
        }
        let mut keys = keys.into_iter();
        let newest = keys.next().ok_or(RingError::Empty)?;
        Ok(Self { newest, older: keys.collect() })
    }

    /// The ring with one more key, which seals from now on.
    ///
    /// # Errors
    /// When the number is not above all others, or the key is none or one of the old ones.
    pub fn with_new(&self, number: KeyNumber, fresh: &[u8; KEY_LENGTH]) -> Result<Self, RingError> {
        if number <= self.newest.number {
            return Err(RingError::NotNewest { number, newest: self.newest.number });
        }
        let mut keys: Vec<_> = self.keys().map(|key| (key.number, key.bytes())).collect();
        keys.push((number, fresh));
        Self::of(&keys)
    }

    /// The ring as text, newest key last. Whoever holds this text can read everything.
    #[must_use]
    pub fn text(&self) -> Zeroizing<String> {
        let mut text = Zeroizing::new(String::with_capacity((self.older.len() + 1) * LONGEST_LINE));
        for key in self.older.iter().rev().chain([&self.newest]) {
            text.push_str(&key.number.to_string());
            text.push(' ');
            text.push_str(&hex::written(key.bytes()));
            text.push('\n');
        }
        text
    }

    /// The number of the key that seals.
    #[must_use]
    pub fn newest(&self) -> KeyNumber {
        self.newest.number
    }

    /// The numbers of all keys, highest first.
    pub fn numbers(&self) -> impl Iterator<Item = KeyNumber> + '_ {
        self.keys().map(|key| key.number)
    }

    pub(crate) fn newest_key(&self) -> &Key {
        &self.newest
    }

    pub(crate) fn keys(&self) -> impl Iterator<Item = &Key> {
        [&self.newest].into_iter().chain(&self.older)
    }

    pub(crate) fn key(&self, number: KeyNumber) -> Option<&Key> {
        self.keys().find(|key| key.number == number)
    }
}

impl fmt::Debug for KeyRing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("KeyRing").field(&self.numbers().map(|n| n.to_string()).collect::<Vec<_>>()).finish()
    }
}

/// Five digits, a space, the key, the end of the line.
const LONGEST_LINE: usize = 5 + 1 + KEY_LENGTH * 2 + 1;

fn key_of(line: &str) -> Option<(KeyNumber, Zeroizing<[u8; KEY_LENGTH]>)> {
    let (number, digits) = line.split_once(char::is_whitespace)?;
    Some((number.parse().ok()?, hex::read(digits.trim())?))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const ONE: &str = "1 000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f";
    const TWO: &str = "2 202122232425262728292a2b2c2d2e2f303132333435363738393a3b3c3d3e3f";

    fn number(number: u16) -> KeyNumber {
        KeyNumber::new(number).unwrap()
    }

    #[test]
    fn the_highest_number_is_newest_wherever_it_stands() {
        let ring = KeyRing::parse(&format!("# keys\n\n  {TWO}  # from 2026-11-28\r\n{ONE}")).unwrap();
        assert_eq!(ring.newest(), number(2));
        assert_eq!(ring.numbers().collect::<Vec<_>>(), [number(2), number(1)]);
        assert_eq!(*ring.text(), format!("{ONE}\n{TWO}\n"));
    }

    #[test]
    fn what_is_wrong_is_said_with_its_line_and_without_the_key() {
        let same = ONE.replacen('1', "3", 1);
        let zero = format!("4 {}", "00".repeat(32));
        for (text, want) in [
            (String::new(), RingError::Empty),
            ("# nothing yet\n\n".to_owned(), RingError::Empty),
            (format!("{ONE}\n\n{}", &TWO[..60]), RingError::NoKey { line: 3 }),
            (format!("{ONE}\n{TWO} {TWO}"), RingError::NoKey { line: 2 }),
            (ONE[2..].to_owned(), RingError::NoKey { line: 1 }),
            (ONE.replacen('1', "0", 1), RingError::NoKey { line: 1 }),
            (ONE.replace("0a", "0x"), RingError::NoKey { line: 1 }),
            (format!("{ONE}\n{}", TWO.replacen('2', "1", 1)), RingError::NumberTwice { number: number(1) }),
            (format!("{ONE}\n{same}"), RingError::KeyTwice { first: number(1), second: number(3) }),
            (zero, RingError::Guessable { number: number(4) }),
        ] {
            let found = KeyRing::parse(&text).unwrap_err();
            assert_eq!(found, want, "{text}");
            let told = format!("{found} {found:?}");
            assert!(!told.contains("0405060708") && !told.contains("2223242526"), "{told}");
        }
    }

    #[test]
    fn a_ring_shows_numbers_and_no_keys() {
        let shown = format!("{:?}", KeyRing::parse(&format!("{ONE}\n{TWO}")).unwrap());
        assert_eq!(shown, r#"KeyRing(["2", "1"])"#);
    }

    #[test]
    fn a_new_key_comes_after_all_others_and_is_new() {
        let ring = KeyRing::parse(TWO).unwrap();
        let fresh = [7; KEY_LENGTH - 1];
        let fresh: [u8; KEY_LENGTH] = std::array::from_fn(|at| fresh.get(at).copied().unwrap_or(9));
        let three = ring.with_new(number(3), &fresh).unwrap();
        assert_eq!(three.numbers().collect::<Vec<_>>(), [number(3), number(2)]);
        for low in [1, 2] {
            let want = RingError::NotNewest { number: number(low), newest: number(2) };
            assert_eq!(ring.with_new(number(low), &fresh).unwrap_err(), want);
        }
        let again = three.with_new(number(4), &fresh).unwrap_err();
        assert_eq!(again, RingError::KeyTwice { first: number(3), second: number(4) });
    }

    proptest! {
        #[test]
        fn a_ring_comes_back_from_its_text(keys in proptest::collection::btree_map(1_u16.., any::<[u8; 32]>(), 1..5)) {
            let numbered: Vec<_> = keys.iter().map(|(n, bytes)| (number(*n), bytes)).collect();
            prop_assume!(KeyRing::of(&numbered).is_ok());
            let ring = KeyRing::of(&numbered).unwrap();
            let back = KeyRing::parse(&ring.text()).unwrap();
            prop_assert_eq!(back.text(), ring.text());
            prop_assert_eq!(Some(ring.newest()), keys.keys().max().map(|n| number(*n)));
        }

        #[test]
        fn no_text_brings_the_reader_down(text in "[0-9a-f #\n\r\tæ]{0,200}") {
            let _ = KeyRing::parse(&text);
        }
    }
}
