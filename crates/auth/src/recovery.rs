//! Recovery codes: what lets a user in whose telephone is gone. Each is good once.

use crate::password::{HashError, SALT_LENGTH, hash_password, hash_with_salt_of};

/// How many codes a user is given at a time.
pub const RECOVERY_CODES: usize = 10;
/// Letters of a code, and the random bytes that one is made from: 60 bits are kept of them.
pub const RECOVERY_CODE_LENGTH: usize = 12;

/// Five bits a letter; without those that are taken for another.
const LETTERS: &[u8; 32] = b"23456789abcdefghijkmnpqrstuvwxyz";
const LETTERS_IN_A_GROUP: usize = 4;

/// A code from random bytes, in three groups of four: «b4kd-9xvm-2hzt».
#[must_use]
pub fn recovery_code(bytes: &[u8; RECOVERY_CODE_LENGTH]) -> String {
    let mut code = String::with_capacity(RECOVERY_CODE_LENGTH + RECOVERY_CODE_LENGTH / LETTERS_IN_A_GROUP);
    for (at, byte) in bytes.iter().enumerate() {
        if at > 0 && at % LETTERS_IN_A_GROUP == 0 {
            code.push('-');
        }
        code.push(char::from(LETTERS[usize::from(*byte) % LETTERS.len()]));
    }
    code
}

/// Whether a text could be a recovery code at all, and is none of an app: it is asked before anything dear is done.
#[must_use]
pub fn is_recovery_code(text: &str) -> bool {
    bare(text).len() == RECOVERY_CODE_LENGTH
}

/// What is stored of a code. All codes given together take the same `salt`, so that one look tries them all.
///
/// # Errors
/// [`HashError`] when the hash function refuses.
pub fn hash_recovery_code(code: &str, salt: &[u8; SALT_LENGTH]) -> Result<String, HashError> {
    hash_password(&bare(code), salt)
}

/// What is stored of the shown code when it is one of those `stored`, whatever stands between its letters. The
/// stored ones have one salt, so the hash is made once, and without any it takes as long.
#[must_use]
pub fn find_recovery_code<'a>(shown: &str, stored: &'a [String]) -> Option<&'a String> {
    let nothing = [0; SALT_LENGTH];
    let made = match stored.first() {
        Some(first) => hash_with_salt_of(&bare(shown), first)?,
        None => hash_password(&bare(shown), &nothing).ok()?,
    };
    let mut found = None;
    for one in stored {
        // Every one is looked at, so that the time does not tell which it was.
        if crate::same(one.as_bytes(), made.as_bytes()) {
            found = Some(one);
        }
    }
    found
}

fn bare(code: &str) -> String {
    code.chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_lowercase()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const SALT: [u8; SALT_LENGTH] = *b"sixteen byte sal";

    fn codes() -> Vec<String> {
        (0..3).map(|n| recovery_code(&[n * 40, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11])).collect()
    }

    #[test]
    fn a_code_is_read_aloud_in_three_groups() {
        assert_eq!(recovery_code(&[0, 31, 32, 63, 255, 8, 9, 10, 7, 6, 5, 4]), "2z2z-zabc-9876");
        let letters: std::collections::BTreeSet<u8> = LETTERS.iter().copied().collect();
        assert_eq!(letters.len(), LETTERS.len(), "every letter stands for five bits of its own");
        assert!(!letters.iter().any(|letter| b"lo01".contains(letter)));
    }

    #[test]
    fn only_a_stored_code_is_found_and_it_is_found_however_it_is_typed() {
        let codes = codes();
        let stored: Vec<String> = codes.iter().map(|code| hash_recovery_code(code, &SALT).unwrap()).collect();
        assert!(stored.iter().zip(&codes).all(|(hash, code)| !hash.contains(code.as_str())));
        assert_eq!(find_recovery_code(&codes[1], &stored), Some(&stored[1]));
        let typed = codes[2].to_uppercase().replace('-', " ");
        assert_eq!(find_recovery_code(&format!(" {typed} "), &stored), Some(&stored[2]));
        for stranger in ["", "zzzz-6789-abcd", "' OR 1=1 --"] {
            assert_eq!(find_recovery_code(stranger, &stored), None, "{stranger}");
        }
        assert_eq!(find_recovery_code(&codes[1], &stored[..1]), None, "a used one is stored no more");
        assert_eq!(find_recovery_code(&codes[1], &[]), None);
        assert_eq!(find_recovery_code(&codes[1], &["broken".to_owned()]), None);
    }

    #[test]
    fn a_code_of_an_app_is_no_recovery_code() {
        for (text, want) in [("123456", false), ("2z2z-zabc-9876", true), ("2Z2ZZABC9876", true), ("", false)]
        {
            assert_eq!(is_recovery_code(text), want, "{text}");
        }
    }
}
