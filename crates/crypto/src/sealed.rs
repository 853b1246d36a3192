//! Values sealed at their place.

use zeroize::Zeroizing;

use crate::{
    cipher::{TAG_LENGTH, decrypt, encrypt},
    key::{KeyNumber, Use},
    open_error::OpenError,
    place::Place,
    ring::KeyRing,
};

/// Bytes of a nonce: drawn afresh for every value, long enough that chance never repeats one.
pub const NONCE_LENGTH: usize = 24;

/// The first byte of what [`seal`] makes.
const SEALED: u8 = 1;
/// First byte and key number.
const HEAD_LENGTH: usize = 1 + 2;

/// Seals a value for its place with the ring's newest key.
///
/// The nonce must be fresh from chance. The sealed form is 43 bytes longer than the value: a byte for
/// the format, two for the key's number, the nonce, the sealed text, 16 bytes of tag.
///
/// # Example
/// ```
/// use crypto::{Column, KeyRing, open, seal, sealed_by};
///
/// let ring = KeyRing::parse("1 00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff")?;
/// let place = Column::of("citizen", "note").row(uuid::Uuid::from_u128(7));
/// let sealed = seal(&ring, place, b"a word in confidence", &[5; 24]);
/// assert_eq!(open(&ring, place, &sealed)?.as_slice(), b"a word in confidence");
/// assert_eq!(sealed_by(&sealed)?, ring.newest());
///
/// let elsewhere = Column::of("citizen", "note").row(uuid::Uuid::from_u128(8));
/// assert!(open(&ring, elsewhere, &sealed).is_err());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[must_use]
pub fn seal(ring: &KeyRing, place: Place, plain: &[u8], nonce: &[u8; NONCE_LENGTH]) -> Vec<u8> {
    seal_for(ring, (SEALED, Use::Seal), place, plain, nonce)
}

/// Opens what [`seal`] made for this place, with the key that sealed it.
///
/// # Errors
/// [`OpenError`] when it was made by no key of the ring, for another place, or was changed.
pub fn open(ring: &KeyRing, place: Place, sealed: &[u8]) -> Result<Zeroizing<Vec<u8>>, OpenError> {
    open_for(ring, (SEALED, Use::Seal), place, sealed)
}

/// The number of the key that sealed a value or wrapped a row's key: what is not the newest waits for
/// rotation.
///
/// # Errors
/// When it is nothing that was sealed here.
pub fn sealed_by(sealed: &[u8]) -> Result<KeyNumber, OpenError> {
    let known = [SEALED, crate::row_key::WRAPPED];
    if sealed.len() < HEAD_LENGTH + NONCE_LENGTH + TAG_LENGTH || !known.contains(&sealed[0]) {
        return Err(OpenError::NotSealed);
    }
    KeyNumber::leading(&sealed[1..]).ok_or(OpenError::NotSealed)
}

/// A format's first byte and what its key is for.
pub(crate) type Format = (u8, Use);

pub(crate) fn seal_for(
    ring: &KeyRing,
    format: Format,
    place: Place,
    plain: &[u8],
    nonce: &[u8; NONCE_LENGTH],
) -> Vec<u8> {
    let key = ring.newest_key();
    let mut sealed = vec![format.0];
    sealed.extend_from_slice(&key.number.bytes());
    let bound = place.bound(&sealed);
    sealed.extend_from_slice(nonce);
    encrypt(&key.derived(format.1, b""), nonce, &bound, plain, &mut sealed);
    sealed
}

pub(crate) fn open_for(
    ring: &KeyRing,
    format: Format,
    place: Place,
    sealed: &[u8],
) -> Result<Zeroizing<Vec<u8>>, OpenError> {
    let number = sealed_by(sealed)?;
    if sealed[0] != format.0 {
        return Err(OpenError::NotSealed);
    }
    let key = ring.key(number).ok_or(OpenError::UnknownKey(number))?;
    let (head, rest) = sealed.split_at(HEAD_LENGTH);
    let (nonce, text) = rest.split_first_chunk().ok_or(OpenError::NotSealed)?;
    decrypt(&key.derived(format.1, b""), nonce, &place.bound(head), text)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use uuid::Uuid;

    use super::*;
    use crate::place::Column;

    const NOTE: Column = Column::of("citizen", "note");
    const ONE: &str = "1 000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f";
    const TWO: &str = "2 202122232425262728292a2b2c2d2e2f303132333435363738393a3b3c3d3e3f";
    const ANOTHER_ONE: &str = "1 404142434445464748494a4b4c4d4e4f505152535455565758595a5b5c5d5e5f";

    fn ring(text: &str) -> KeyRing {
        KeyRing::parse(text).unwrap()
    }

    fn place(row: u128) -> Place {
        NOTE.row(Uuid::from_u128(row))
    }

    #[test]
    fn what_was_sealed_before_a_rotation_opens_after_it() {
        let old = seal(&ring(ONE), place(1), "før".as_bytes(), &[1; 24]);
        let both = ring(&format!("{ONE}\n{TWO}"));
        assert_eq!(open(&both, place(1), &old).unwrap().as_slice(), "før".as_bytes());
        assert_eq!(sealed_by(&old), Ok(KeyNumber::FIRST));
        let new = seal(&both, place(1), b"after", &[2; 24]);
        assert_eq!(sealed_by(&new), Ok(both.newest()));
        assert_eq!(open(&ring(ONE), place(1), &new), Err(OpenError::UnknownKey(both.newest())));
        assert_eq!(open(&ring(ANOTHER_ONE), place(1), &old), Err(OpenError::Refused));
    }

    #[test]
    fn a_value_opens_at_its_own_place_only() {
        let ring = ring(ONE);
        let sealed = seal(&ring, place(1), b"word", &[1; 24]);
        for elsewhere in [
            place(2),
            Column::of("citizen", "notes").row(Uuid::from_u128(1)),
            Column::of("citize", "nnote").row(Uuid::from_u128(1)),
            Column::of("company", "note").row(Uuid::from_u128(1)),
        ] {
            assert_eq!(open(&ring, elsewhere, &sealed), Err(OpenError::Refused), "{elsewhere:?}");
        }
    }

    #[test]
    fn what_was_never_sealed_does_not_open() {
        let ring = ring(ONE);
        let sealed = seal(&ring, place(1), b"", &[1; 24]);
        assert_eq!(sealed.len(), 43);
        let mut other_format = sealed.clone();
        other_format[0] = 9;
        let mut no_number = sealed.clone();
        no_number[2] = 0;
        for bytes in [&[][..], b"1", b"plain text that is long enough to be something", &sealed[..42]] {
            assert_eq!(open(&ring, place(1), bytes), Err(OpenError::NotSealed));
        }
        assert_eq!(open(&ring, place(1), &other_format), Err(OpenError::NotSealed));
        assert_eq!(open(&ring, place(1), &no_number), Err(OpenError::NotSealed));
    }

    proptest! {
        #[test]
        fn a_value_comes_back(plain in any::<Vec<u8>>(), nonce in any::<[u8; 24]>(), row in any::<u128>()) {
            let ring = ring(ONE);
            let sealed = seal(&ring, place(row), &plain, &nonce);
            prop_assert_eq!(sealed.len(), plain.len() + 43);
            let opened = open(&ring, place(row), &sealed).unwrap();
            prop_assert_eq!(opened.as_slice(), plain.as_slice());
        }

        #[test]
        fn a_changed_bit_is_noticed(plain in any::<Vec<u8>>(), at in any::<prop::sample::Index>(), bit in 0..8_u8) {
            let ring = ring(&format!("{ONE}\n{TWO}"));
            let mut sealed = seal(&ring, place(1), &plain, &[3; 24]);
            let at = at.index(sealed.len());
            sealed[at] ^= 1 << bit;
            prop_assert!(open(&ring, place(1), &sealed).is_err());
        }

        #[test]
        fn no_bytes_bring_the_reader_down(bytes in any::<Vec<u8>>()) {
            prop_assert!(open(&ring(ONE), place(1), &bytes).is_err());
        }
    }
}
