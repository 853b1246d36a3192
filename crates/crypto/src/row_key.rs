//! A row's own key: when it goes, all that it sealed goes with it.

use std::fmt;

use zeroize::Zeroizing;

use crate::{
    cipher::{decrypt, encrypt},
    key::{KEY_LENGTH, Use},
    open_error::OpenError,
    place::Place,
    ring::KeyRing,
    sealed::{NONCE_LENGTH, open_for, seal_for},
};

/// The first byte of a wrapped key.
pub(crate) const WRAPPED: u8 = 2;
/// The first byte of what a row's key sealed.
const SEALED_BY_ROW: u8 = 3;

/// One person's key. It is stored wrapped by the ring; what it sealed can be read as long as the
/// wrapped form exists, so that dropping it deletes the values in every copy and backup from before.
///
/// # Example
/// ```
/// use crypto::{Column, KeyRing, RowKey};
///
/// let ring = KeyRing::parse("1 00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff")?;
/// let person = uuid::Uuid::from_u128(7);
/// let key = RowKey::of(&[42; 32]);
/// let stored = key.wrapped(&ring, Column::of("citizen", "row_key").row(person), &[1; 24]);
///
/// let note = Column::of("note", "words").row(uuid::Uuid::from_u128(8));
/// let sealed = key.seal(note, b"a word in confidence", &[2; 24]);
///
/// let key = RowKey::unwrapped(&ring, Column::of("citizen", "row_key").row(person), &stored)?;
/// assert_eq!(key.open(note, &sealed)?.as_slice(), b"a word in confidence");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone)]
pub struct RowKey(Zeroizing<[u8; KEY_LENGTH]>);

impl RowKey {
    /// A key of fresh bytes from chance.
    #[must_use]
    pub fn of(fresh: &[u8; KEY_LENGTH]) -> Self {
        Self(Zeroizing::new(*fresh))
    }

    /// The form to store: wrapped by the ring's newest key, bound to the row it belongs to.
    #[must_use]
    pub fn wrapped(&self, ring: &KeyRing, place: Place, nonce: &[u8; NONCE_LENGTH]) -> Vec<u8> {
        seal_for(ring, (WRAPPED, Use::Wrap), place, &*self.0, nonce)
    }

    /// The key back from its stored form.
    ///
    /// # Errors
    /// [`OpenError`] when it was wrapped by no key of the ring, for another row, or was changed.
    pub fn unwrapped(ring: &KeyRing, place: Place, wrapped: &[u8]) -> Result<Self, OpenError> {
        let bytes = open_for(ring, (WRAPPED, Use::Wrap), place, wrapped)?;
        bytes.first_chunk().filter(|key| key.len() == bytes.len()).map(Self::of).ok_or(OpenError::NotSealed)
    }

    /// Seals a value of this row's for its place. The nonce must be fresh from chance.
    #[must_use]
    pub fn seal(&self, place: Place, plain: &[u8], nonce: &[u8; NONCE_LENGTH]) -> Vec<u8> {
        let mut sealed = vec![SEALED_BY_ROW];
        let bound = place.bound(&sealed);
        sealed.extend_from_slice(nonce);
        encrypt(&self.0, nonce, &bound, plain, &mut sealed);
        sealed
    }

    /// Opens what [`RowKey::seal`] made for this place.
    ///
    /// # Errors
    /// [`OpenError`] when another key sealed it, for another place, or it was changed.
    pub fn open(&self, place: Place, sealed: &[u8]) -> Result<Zeroizing<Vec<u8>>, OpenError> {
        let (head, rest) = sealed.split_first_chunk::<1>().ok_or(OpenError::NotSealed)?;
        let (nonce, text) = rest.split_first_chunk().ok_or(OpenError::NotSealed)?;
        if *head != [SEALED_BY_ROW] {
            return Err(OpenError::NotSealed);
        }
        decrypt(&self.0, nonce, &place.bound(head), text)
    }
}

impl fmt::Debug for RowKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("RowKey")
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use uuid::Uuid;

    use super::*;
    use crate::{place::Column, sealed};

    const KEY: Column = Column::of("citizen", "row_key");
    const NOTE: Column = Column::of("note", "words");
    const ONE: &str = "1 000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f";
    const TWO: &str = "2 202122232425262728292a2b2c2d2e2f303132333435363738393a3b3c3d3e3f";

    fn ring(text: &str) -> KeyRing {
        KeyRing::parse(text).unwrap()
    }

    #[test]
    fn a_rotation_wraps_the_key_anew_and_leaves_the_values_alone() {
        let place = KEY.row(Uuid::from_u128(1));
        let key = RowKey::of(&[9; 32]);
        let note = key.seal(NOTE.row(Uuid::from_u128(2)), b"words", &[1; 24]);
        let old = key.wrapped(&ring(ONE), place, &[2; 24]);

        let both = ring(&format!("{ONE}\n{TWO}"));
        let new = RowKey::unwrapped(&both, place, &old).unwrap().wrapped(&both, place, &[3; 24]);
        assert_eq!(sealed::sealed_by(&old).unwrap(), ring(ONE).newest());
        assert_eq!(sealed::sealed_by(&new).unwrap(), both.newest());
        let key = RowKey::unwrapped(&ring(TWO), place, &new).unwrap();
        assert_eq!(key.open(NOTE.row(Uuid::from_u128(2)), &note).unwrap().as_slice(), b"words");
    }

    #[test]
    fn another_persons_key_opens_nothing() {
        let ring = ring(ONE);
        let place = KEY.row(Uuid::from_u128(1));
        let (mine, yours) = (RowKey::of(&[9; 32]), RowKey::of(&[8; 32]));
        let note = NOTE.row(Uuid::from_u128(2));
        let sealed = mine.seal(note, b"words", &[1; 24]);
        assert_eq!(yours.open(note, &sealed), Err(OpenError::Refused));
        assert_eq!(mine.open(NOTE.row(Uuid::from_u128(3)), &sealed), Err(OpenError::Refused));
        let stored = mine.wrapped(&ring, place, &[1; 24]);
        let moved = RowKey::unwrapped(&ring, KEY.row(Uuid::from_u128(2)), &stored);
        assert_eq!(moved.unwrap_err(), OpenError::Refused);
    }

    #[test]
    fn formats_are_never_taken_for_each_other() {
        let ring = ring(ONE);
        let place = KEY.row(Uuid::from_u128(1));
        let key = RowKey::of(&[9; 32]);
        let (wrapped, by_row) = (key.wrapped(&ring, place, &[1; 24]), key.seal(place, b"words", &[1; 24]));
        let by_ring = sealed::seal(&ring, place, &[9; 32], &[1; 24]);
        assert_eq!(sealed::open(&ring, place, &wrapped), Err(OpenError::NotSealed));
        assert_eq!(sealed::open(&ring, place, &by_row), Err(OpenError::NotSealed));
        assert_eq!(RowKey::unwrapped(&ring, place, &by_ring).unwrap_err(), OpenError::NotSealed);
        assert_eq!(key.open(place, &by_ring), Err(OpenError::NotSealed));
        assert_eq!(format!("{key:?}"), "RowKey");
    }

    proptest! {
        #[test]
        fn a_value_comes_back_and_a_changed_bit_is_noticed(
            plain in any::<Vec<u8>>(), bytes in any::<[u8; 32]>(), nonce in any::<[u8; 24]>(),
            at in any::<prop::sample::Index>(), bit in 0..8_u8,
        ) {
            let (key, place) = (RowKey::of(&bytes), NOTE.row(Uuid::from_u128(2)));
            let mut sealed = key.seal(place, &plain, &nonce);
            let opened = key.open(place, &sealed).unwrap();
            prop_assert_eq!(opened.as_slice(), plain.as_slice());
            let at = at.index(sealed.len());
            sealed[at] ^= 1 << bit;
            prop_assert!(key.open(place, &sealed).is_err());
        }
    }
}
