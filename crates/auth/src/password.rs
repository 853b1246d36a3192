//! Passwords at rest: argon2id in a PHC string, which carries its own parameters.

use argon2::password_hash::phc::PasswordHash;
use argon2::password_hash::{Error, PasswordHasher, PasswordVerifier};
use argon2::{Algorithm, Argon2, Params, Version};
use thiserror::Error as ThisError;

use crate::new_password::LONGEST_PASSWORD;

/// Bytes of salt that [`hash_password`] takes.
pub const SALT_LENGTH: usize = 16;

// 19 MiB, two passes, one lane: the least that OWASP's Password Storage Cheat Sheet recommends for
// argon2id. A log-in then costs a small server tens of milliseconds.
const MEMORY_KIB: u32 = 19 * 1024;
const PASSES: u32 = 2;
const LANES: u32 = 1;

/// What a shown password is worth against a stored hash.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// It is the password. `outdated` when it was hashed with other parameters than today's:
    /// hash and store it anew while it is at hand.
    Right {
        /// Whether the stored hash should be made anew.
        outdated: bool,
    },
    /// It is another password.
    Wrong,
    /// What is stored is no hash that can be read; nobody gets in with it.
    Unreadable,
}

impl Verdict {
    /// Whether the person may come in.
    #[must_use]
    pub const fn is_right(self) -> bool {
        matches!(self, Self::Right { .. })
    }
}

/// A password that cannot be hashed.
#[derive(Debug, Clone, PartialEq, Eq, ThisError)]
pub enum HashError {
    /// Longer than [`LONGEST_PASSWORD`].
    #[error("the password is longer than {limit} characters")]
    TooLong {
        /// The most characters there may be.
        limit: usize,
    },
    /// The hash function refused, for example because memory is short.
    #[error("the password could not be hashed: {reason}")]
    Refused {
        /// The hash function's own words.
        reason: String,
    },
}

/// Hashes a password into a PHC string («$argon2id$v=19$…») for the row of the user.
///
/// `salt` must be fresh and random for each password.
///
/// # Errors
/// [`HashError`] when the password is too long or the hash function refuses.
pub fn hash_password(password: &str, salt: &[u8; SALT_LENGTH]) -> Result<String, HashError> {
    if password.chars().count() > LONGEST_PASSWORD {
        return Err(HashError::TooLong { limit: LONGEST_PASSWORD });
    }
    let refused = |reason: String| HashError::Refused { reason };
    let hasher = today().map_err(|e| refused(e.to_string()))?;
    let hash: PasswordHash =
        hasher.hash_password_with_salt(password.as_bytes(), salt).map_err(|e| refused(e.to_string()))?;
    Ok(hash.to_string())
}

/// Compares a shown password with a stored PHC string, with the parameters written in it.
#[must_use]
pub fn verify_password(password: &str, phc: &str) -> Verdict {
    if password.chars().count() > LONGEST_PASSWORD {
        return Verdict::Wrong;
    }
    let (Ok(stored), Ok(hasher)) = (PasswordHash::new(phc), today()) else {
        return Verdict::Unreadable;
    };
    match hasher.verify_password(password.as_bytes(), &stored) {
        Ok(()) => Verdict::Right { outdated: !is_todays(&stored) },
        Err(Error::PasswordInvalid) => Verdict::Wrong,
        Err(_) => Verdict::Unreadable,
    }
}

/// Takes as long as [`verify_password`] and is always wrong: for a log-in name that does not exist,
/// so that the time of the answer does not tell which names do.
#[must_use]
pub fn verify_nobody(password: &str) -> Verdict {
    // The hash is thrown away: only the time it takes is wanted.
    let _ = std::hint::black_box(hash_password(password, &[0; SALT_LENGTH]));
    Verdict::Wrong
}

/// The hash of a text with the salt of another hash; `None` when that cannot be read.
pub(crate) fn hash_with_salt_of(text: &str, other: &str) -> Option<String> {
    let salt: [u8; SALT_LENGTH] = PasswordHash::new(other).ok()?.salt?.as_ref().try_into().ok()?;
    hash_password(text, &salt).ok()
}

fn today() -> argon2::Result<Argon2<'static>> {
    Ok(Argon2::new(Algorithm::Argon2id, Version::V0x13, Params::new(MEMORY_KIB, PASSES, LANES, None)?))
}

fn is_todays(stored: &PasswordHash) -> bool {
    let params = Params::try_from(stored);
    stored.algorithm == Algorithm::Argon2id.ident()
        && stored.version == Some(Version::V0x13.into())
        && params.is_ok_and(|p| (p.m_cost(), p.t_cost(), p.p_cost()) == (MEMORY_KIB, PASSES, LANES))
}

#[cfg(test)]
mod tests {
    use super::*;

    const SALT: [u8; SALT_LENGTH] = *b"sixteen byte sal";

    #[test]
    fn only_the_same_password_is_right() {
        let phc = hash_password("rødgrød med fløde", &SALT).unwrap();
        assert!(phc.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"), "{phc}");
        for (shown, want) in [
            ("rødgrød med fløde", Verdict::Right { outdated: false }),
            ("rødgrød med flød", Verdict::Wrong),
            ("Rødgrød med fløde", Verdict::Wrong),
            ("rødgrød med fløde ", Verdict::Wrong),
            ("", Verdict::Wrong),
        ] {
            assert_eq!(verify_password(shown, &phc), want, "{shown}");
        }
    }

    #[test]
    fn another_salt_gives_another_hash() {
        let other = hash_password("rødgrød med fløde", b"another 16 bytes").unwrap();
        assert_ne!(hash_password("rødgrød med fløde", &SALT).unwrap(), other);
    }

    #[test]
    fn a_hash_of_weaker_parameters_is_right_and_outdated() {
        let weak = Argon2::new(Algorithm::Argon2id, Version::V0x13, Params::new(64, 1, 1, None).unwrap());
        let hash: PasswordHash = weak.hash_password_with_salt(b"solen skinner i dag", &SALT).unwrap();
        let phc = hash.to_string();
        assert_eq!(verify_password("solen skinner i dag", &phc), Verdict::Right { outdated: true });
        assert_eq!(verify_password("solen skinner i gaar", &phc), Verdict::Wrong);
    }

    #[test]
    fn a_broken_hash_lets_nobody_in() {
        let whole = hash_password("solen skinner i dag", &SALT).unwrap();
        let cut = &whole[..whole.len() - 60];
        for phc in ["", "solen skinner i dag", "$argon2id$", "$scrypt$ln=1$c2FsdHNhbHQ$aGFzaGhhc2g", cut] {
            let verdict = verify_password("solen skinner i dag", phc);
            assert_eq!(verdict, Verdict::Unreadable, "{phc}");
            assert!(!verdict.is_right());
        }
    }

    #[test]
    fn a_password_without_end_is_refused_before_it_costs_anything() {
        let long = "x".repeat(LONGEST_PASSWORD + 1);
        assert_eq!(hash_password(&long, &SALT), Err(HashError::TooLong { limit: LONGEST_PASSWORD }));
        assert_eq!(verify_password(&long, "$argon2id$"), Verdict::Wrong);
    }

    #[test]
    fn nobody_is_never_right() {
        assert_eq!(verify_nobody("solen skinner i dag"), Verdict::Wrong);
    }
}
