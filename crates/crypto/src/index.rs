//! The blind index: a sealed value is found by equality without being opened.

use hmac::{Hmac, KeyInit as _, Mac as _};
use sha2::Sha256;

use crate::{
    key::{Key, KeyNumber, Use},
    place::{Column, put},
    ring::KeyRing,
};

/// Bytes of an index: the key's number and the keyed hash.
pub const INDEX_LENGTH: usize = 2 + 32;

/// The index of a value in a column, by the ring's newest key, with the key's number in front. The
/// same value in another column has another index, so that columns cannot be laid side by side.
///
/// Equal values have equal index: give it whole, normalised values only, of which there are many
/// (person numbers), never words of a short list.
///
/// # Example
/// ```
/// use crypto::{Column, KeyRing, index, indexes};
///
/// let one = "1 00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff\n";
/// let two = "2 99112233445566778899aabbccddeeff00112233445566778899aabbccddeeff\n";
/// let number = Column::of("citizen", "number_index");
/// let stored = index(&KeyRing::parse(one)?, number, b"a number");
///
/// let rotating = KeyRing::parse(&format!("{one}{two}"))?;
/// assert!(indexes(&rotating, number, b"a number").contains(&stored));
/// # Ok::<(), crypto::RingError>(())
/// ```
#[must_use]
pub fn index(ring: &KeyRing, column: Column, plain: &[u8]) -> [u8; INDEX_LENGTH] {
    by(ring.newest_key(), column, plain)
}

/// The index of a value by each key of the ring, newest first: what to search for while a rotation
/// is under way.
#[must_use]
pub fn indexes(ring: &KeyRing, column: Column, plain: &[u8]) -> Vec<[u8; INDEX_LENGTH]> {
    ring.keys().map(|key| by(key, column, plain)).collect()
}

/// The number of the key that made an index; `None` when it is none.
#[must_use]
pub fn indexed_by(index: &[u8]) -> Option<KeyNumber> {
    (index.len() == INDEX_LENGTH).then(|| KeyNumber::leading(index)).flatten()
}

fn by(key: &Key, column: Column, plain: &[u8]) -> [u8; INDEX_LENGTH] {
    let mut said = Vec::new();
    column.put(&mut said);
    put(&mut said, plain);
    let hash = Hmac::<Sha256>::new((&*key.derived::<64>(Use::Index, b"")).into())
        .chain_update(zeroize::Zeroizing::new(said).as_slice())
        .finalize()
        .into_bytes();
    let mut index = [0; INDEX_LENGTH];
    index[..2].copy_from_slice(&key.number.bytes());
    index[2..].copy_from_slice(&hash);
    index
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const ONE: &str = "1 000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f\n";
    const TWO: &str = "2 202122232425262728292a2b2c2d2e2f303132333435363738393a3b3c3d3e3f\n";
    const NUMBER: Column = Column::of("citizen", "number_index");

    fn ring(text: &str) -> KeyRing {
        KeyRing::parse(text).unwrap()
    }

    #[test]
    fn while_keys_rotate_both_are_searched_for() {
        let both = ring(&format!("{ONE}{TWO}"));
        let found = indexes(&both, NUMBER, b"value");
        assert_eq!(found, [index(&ring(TWO), NUMBER, b"value"), index(&ring(ONE), NUMBER, b"value")]);
        assert_eq!(found[0], index(&both, NUMBER, b"value"));
        assert_eq!(indexed_by(&found[1]), KeyNumber::new(1));
        assert_eq!(indexed_by(&found[0]), KeyNumber::new(2));
        for none in [&found[0][1..], &[0; INDEX_LENGTH], b""] {
            assert_eq!(indexed_by(none), None);
        }
    }

    proptest! {
        #[test]
        fn equal_values_of_one_column_and_no_others_have_equal_index(a in any::<Vec<u8>>(), b in any::<Vec<u8>>()) {
            let ring = ring(ONE);
            prop_assert_eq!(a == b, index(&ring, NUMBER, &a) == index(&ring, NUMBER, &b));
            prop_assert_ne!(index(&ring, NUMBER, &a), index(&ring, Column::of("contact", "number_index"), &a));
        }
    }
}
