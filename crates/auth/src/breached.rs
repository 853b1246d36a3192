//! Passwords that are known to strangers: a list that the installation may be given.

use sha1::{Digest, Sha1};

/// A list of passwords that have leaked. An empty one refuses nothing.
///
/// Of each password eight bytes of its SHA-1 are kept, sorted: a list of a million takes 8 MB, and is looked
/// through in twenty steps. That two passwords share them is one chance in 10¹³ for a list of that length, and
/// costs somebody another password.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Breached(Vec<u64>);

impl Breached {
    /// Reads a list, one entry a line: the password itself, or its SHA-1 in hexadecimal digits, with or without
    /// `:` and a count after it, as such lists are published.
    #[must_use]
    pub fn read(list: &[u8]) -> Self {
        let lines = list.split(|byte| *byte == b'\n').map(<[u8]>::trim_ascii);
        let mut all: Vec<u64> = lines
            .filter(|line| !line.is_empty())
            .map(|line| hash_in(line).unwrap_or_else(|| kept(line)))
            .collect();
        all.sort_unstable();
        all.dedup();
        all.shrink_to_fit();
        Self(all)
    }

    /// How many passwords are on it.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether it is empty.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether a password is on it, as it is or in lower case.
    #[must_use]
    pub fn has(&self, password: &str) -> bool {
        let is_kept = |text: &str| self.0.binary_search(&kept(text.as_bytes())).is_ok();
        is_kept(password) || is_kept(&password.to_lowercase())
    }
}

impl std::fmt::Debug for Breached {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Breached({} passwords)", self.0.len())
    }
}

/// Hexadecimal digits of a SHA-1, and of the part that is kept.
const DIGITS: usize = 40;
const KEPT_DIGITS: usize = 16;

fn hash_in(line: &[u8]) -> Option<u64> {
    let line = std::str::from_utf8(line).ok()?;
    let (hash, count) = line.split_once(':').unwrap_or((line, ""));
    let is_hash = hash.len() == DIGITS && hash.bytes().all(|digit| digit.is_ascii_hexdigit());
    if !is_hash || !count.bytes().all(|digit| digit.is_ascii_digit()) {
        return None;
    }
    u64::from_str_radix(hash.get(..KEPT_DIGITS)?, 16).ok()
}

fn kept(password: &[u8]) -> u64 {
    let hash = Sha1::digest(password);
    hash.iter().take(KEPT_DIGITS / 2).fold(0, |kept, byte| (kept << 8) | u64::from(*byte))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_password_is_on_the_list_as_itself_or_as_its_hash() {
        // FIPS 180-2, appendix A.1: the SHA-1 of «abc».
        let list = b"correct horse battery\r\nA9993E364706816ABA3E25717850C26C9CD0D89D:12\n\nr\xc3\xb8dgr\xc3\xb8d 2026\n";
        let breached = Breached::read(list);
        assert_eq!(breached.len(), 3);
        for known in ["correct horse battery", "Correct Horse BATTERY", "abc", "rødgrød 2026"] {
            assert!(breached.has(known), "{known}");
        }
        for unknown in ["", "correct horse", "abcd", "a9993e364706816aba3e25717850c26c9cd0d89d"] {
            assert!(!breached.has(unknown), "{unknown}");
        }
    }

    #[test]
    fn what_only_looks_like_a_hash_is_a_password() {
        let text = "A9993E364706816ABA3E25717850C26C9CD0D89D:hej";
        let breached = Breached::read(text.as_bytes());
        assert!(breached.has(text) && !breached.has("abc"));
    }

    #[test]
    fn an_empty_list_refuses_nothing_and_a_double_counts_once() {
        assert!(Breached::read(b" \n\r\n").is_empty() && Breached::default().is_empty());
        assert!(!Breached::default().has("adgangskode"));
        assert_eq!(Breached::read(b"abc\nabc\na9993e364706816aba3e25717850c26c9cd0d89d\n").len(), 1);
    }
}
