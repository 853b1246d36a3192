//! XChaCha20-Poly1305 over byte vectors: the one place that calls the cipher.

use chacha20poly1305::{KeyInit, XChaCha20Poly1305, XNonce, aead::AeadInOut};
use zeroize::Zeroizing;

use crate::{key::KEY_LENGTH, open_error::OpenError, sealed::NONCE_LENGTH};

/// Bytes of the tag behind every sealed text.
pub(crate) const TAG_LENGTH: usize = 16;

/// Appends the sealed form of `plain`, with its tag, to `to`.
pub(crate) fn encrypt(
    key: &[u8; KEY_LENGTH],
    nonce: &[u8; NONCE_LENGTH],
    bound: &[u8],
    plain: &[u8],
    to: &mut Vec<u8>,
) {
    to.reserve(plain.len() + TAG_LENGTH);
    let start = to.len();
    to.extend_from_slice(plain);
    #[expect(clippy::expect_used, reason = "the cipher's limit of 256 gigabytes is more than memory holds")]
    let tag = XChaCha20Poly1305::new(key.into())
        .encrypt_inout_detached(&XNonce::from(*nonce), bound, (&mut to[start..]).into())
        .expect("a value that fits in memory is short enough for the cipher");
    to.extend_from_slice(&tag);
}

/// Opens what [`encrypt`] appended.
pub(crate) fn decrypt(
    key: &[u8; KEY_LENGTH],
    nonce: &[u8; NONCE_LENGTH],
    bound: &[u8],
    sealed: &[u8],
) -> Result<Zeroizing<Vec<u8>>, OpenError> {
    let (text, tag) = sealed.split_last_chunk::<TAG_LENGTH>().ok_or(OpenError::NotSealed)?;
    let mut plain = Zeroizing::new(text.to_vec());
    XChaCha20Poly1305::new(key.into())
        .decrypt_inout_detached(&XNonce::from(*nonce), bound, plain.as_mut_slice().into(), tag.into())
        .map_err(|_| OpenError::Refused)?;
    Ok(plain)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn agrees_with_the_published_example() {
        // draft-irtf-cfrg-xchacha-03, appendix A.3.1.
        let plain: &[u8] =
            b"Ladies and Gentlemen of the class of '99: If I could offer you only one tip for \
            the future, sunscreen would be it.";
        let key = std::array::from_fn(|at| 0x80 + u8::try_from(at).unwrap());
        let nonce = std::array::from_fn(|at| 0x40 + u8::try_from(at).unwrap());
        let bound = [0x50, 0x51, 0x52, 0x53, 0xc0, 0xc1, 0xc2, 0xc3, 0xc4, 0xc5, 0xc6, 0xc7];
        let mut sealed = Vec::new();
        encrypt(&key, &nonce, &bound, plain, &mut sealed);
        assert_eq!(sealed[..8], [0xbd, 0x6d, 0x17, 0x9d, 0x3e, 0x83, 0xd4, 0x3b]);
        let tag =
            [0xc0, 0x87, 0x59, 0x24, 0xc1, 0xc7, 0x98, 0x79, 0x47, 0xde, 0xaf, 0xd8, 0x78, 0x0a, 0xcf, 0x49];
        assert_eq!(sealed[plain.len()..], tag);
        assert_eq!(decrypt(&key, &nonce, &bound, &sealed).unwrap().as_slice(), plain);
    }
}
