//! What is stored of a session token: its hash, so that a copy of the database opens no session.

use std::fmt::Write as _;

use sha2::{Digest, Sha256};

/// Bytes of a token's hash.
pub const TOKEN_HASH_LENGTH: usize = 32;

/// Hexadecimal digits of a token: of 32 random bytes.
pub const TOKEN_DIGITS: usize = 64;

/// Bytes as hexadecimal digits: what a token is in a cookie or a link.
#[must_use]
pub fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::with_capacity(bytes.len() * 2), |mut text, byte| {
        // Writing into memory cannot fail.
        let _ = write!(text, "{byte:02x}");
        text
    })
}

/// The SHA-256 of a token. A token is long and random, so a fast hash without salt is enough;
/// a password is neither and goes through [`crate::hash_password`].
#[must_use]
pub fn token_hash(token: &str) -> [u8; TOKEN_HASH_LENGTH] {
    Sha256::digest(token.as_bytes()).into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_are_written_with_two_digits_each() {
        assert_eq!(hex(&[0x00, 0x0f, 0xa0, 0xff]), "000fa0ff");
        assert_eq!(hex(&[7; TOKEN_HASH_LENGTH]).len(), TOKEN_DIGITS);
    }

    #[test]
    fn agrees_with_the_published_example() {
        // FIPS 180-2, appendix B.1: the hash of «abc».
        let want: [u8; TOKEN_HASH_LENGTH] = [
            0xba, 0x78, 0x16, 0xbf, 0x8f, 0x01, 0xcf, 0xea, 0x41, 0x41, 0x40, 0xde, 0x5d, 0xae, 0x22, 0x23,
            0xb0, 0x03, 0x61, 0xa3, 0x96, 0x17, 0x7a, 0x9c, 0xb4, 0x10, 0xff, 0x61, 0xf2, 0x00, 0x15, 0xad,
        ];
        assert_eq!(token_hash("abc"), want);
        assert_ne!(token_hash("abd"), want);
    }
}
