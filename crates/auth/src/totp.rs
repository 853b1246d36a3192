//! The code of an authenticator app: RFC 6238 with SHA-1, six digits, a new one every 30 seconds, which is what
//! every such app can do.

use kernel::Moment;
use thiserror::Error;
use totp_rs::{Algorithm, Builder, Secret, Totp};

/// Bytes of the secret that a user's app and the house share (RFC 4226, section 4, recommends 160 bits).
pub const TOTP_SECRET_LENGTH: usize = 20;
/// Seconds that a code stands.
pub const TOTP_STEP_SECONDS: u64 = 30;

const DIGITS: u8 = 6;
/// Steps before and after that are taken too: the clocks of telephones differ, and people type slowly.
const SKEW: u16 = 1;
const MICROS_PER_SECOND: i64 = 1_000_000;
const LETTERS_IN_A_GROUP: usize = 4;

/// The secret that a user's authenticator app and the house share.
#[derive(Clone, PartialEq, Eq)]
pub struct TotpSecret([u8; TOTP_SECRET_LENGTH]);

/// Why a code is not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum CodeRefusal {
    /// It is not the code of now, nor of a step before or after.
    #[error("the code is wrong or too old")]
    Wrong,
    /// It is the code of a step that was taken already, or of an earlier one.
    #[error("the code was used before")]
    Used,
}

impl TotpSecret {
    /// From random bytes.
    #[must_use]
    pub const fn new(bytes: [u8; TOTP_SECRET_LENGTH]) -> Self {
        Self(bytes)
    }

    /// From stored bytes; `None` when they are not as many as a secret has.
    #[must_use]
    pub fn from_bytes(bytes: &[u8]) -> Option<Self> {
        bytes.try_into().ok().map(Self)
    }

    /// From its letters, whatever stands between them.
    #[must_use]
    pub fn from_text(text: &str) -> Option<Self> {
        let letters: String = text.chars().filter(char::is_ascii_alphanumeric).collect();
        Self::from_bytes(Secret::try_from_base32(letters.to_ascii_uppercase()).ok()?.as_bytes())
    }

    /// The bytes, to be sealed.
    #[must_use]
    pub const fn bytes(&self) -> &[u8; TOTP_SECRET_LENGTH] {
        &self.0
    }

    /// Its letters (RFC 4648, base 32) in groups of four, for typing.
    #[must_use]
    pub fn to_text(&self) -> String {
        let letters = self.letters();
        let groups: Vec<String> = letters
            .as_bytes()
            .chunks(LETTERS_IN_A_GROUP)
            .map(|group| group.iter().map(|c| char::from(*c)).collect())
            .collect();
        groups.join(" ")
    }

    /// What stands in the square that an app reads: whose code it is, and the secret.
    #[must_use]
    pub fn address(&self, issuer: &str, account: &str) -> String {
        let (issuer, account) = (percent(issuer), percent(account));
        let letters = self.letters();
        format!(
            "otpauth://totp/{issuer}:{account}?secret={letters}&issuer={issuer}&algorithm=SHA1&digits={DIGITS}&period={TOTP_STEP_SECONDS}"
        )
    }

    /// The code at a moment: what an app would show.
    #[must_use]
    pub fn code(&self, at: Moment) -> String {
        self.totp().generate(seconds(at)).to_string()
    }

    /// Takes a code at `now` and gives the step it is of, to be stored: that step and every one before it are not
    /// taken again. `last` is the step stored so.
    ///
    /// # Errors
    /// [`CodeRefusal`].
    pub fn take(&self, code: &str, last: Option<i64>, now: Moment) -> Result<i64, CodeRefusal> {
        let digits: String = code.chars().filter(|c| !c.is_whitespace()).collect();
        let step = self.totp().check(&digits, seconds(now)).ok_or(CodeRefusal::Wrong)?;
        let step = i64::try_from(step).map_err(|_| CodeRefusal::Wrong)?;
        if last.is_some_and(|last| step <= last) { Err(CodeRefusal::Used) } else { Ok(step) }
    }

    fn letters(&self) -> String {
        Secret::new(Box::from(self.0)).to_base32()
    }

    fn totp(&self) -> Totp {
        Builder::new()
            .with_algorithm(Algorithm::SHA1)
            .with_digits(DIGITS)
            .with_skew(SKEW)
            .with_step_duration(TOTP_STEP_SECONDS)
            .with_secret(Secret::new(Box::from(self.0)))
            .build_noncompliant()
    }
}

fn seconds(at: Moment) -> u64 {
    u64::try_from(at.micros() / MICROS_PER_SECOND).unwrap_or_default()
}

fn percent(text: &str) -> String {
    text.bytes().fold(String::new(), |mut out, byte| {
        if byte.is_ascii_alphanumeric() || b"-._~@".contains(&byte) {
            out.push(char::from(byte));
        } else {
            out.push_str(&format!("%{byte:02X}"));
        }
        out
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const SECRET: TotpSecret = TotpSecret::new(*b"12345678901234567890");

    fn at(seconds: i64) -> Moment {
        Moment::from_micros(seconds * MICROS_PER_SECOND)
    }

    /// RFC 6238, appendix B, SHA-1; of its eight digits an app of six shows the last.
    const VECTORS: [(i64, &str); 6] = [
        (59, "287082"),
        (1_111_111_109, "081804"),
        (1_111_111_111, "050471"),
        (1_234_567_890, "005924"),
        (2_000_000_000, "279037"),
        (20_000_000_000, "353130"),
    ];

    #[test]
    fn the_codes_are_those_of_the_rfc() {
        for (seconds, code) in VECTORS {
            assert_eq!(SECRET.code(at(seconds)), code, "at {seconds} s");
            assert_eq!(SECRET.take(code, None, at(seconds)), Ok(seconds / 30), "at {seconds} s");
        }
    }

    #[test]
    fn a_code_is_taken_one_step_early_or_late_and_no_more() {
        let (now, step) = (1_234_567_890, 1_234_567_890 / 30);
        let code = SECRET.code(at(now));
        for (later, want) in [
            (-60, Err(CodeRefusal::Wrong)),
            (-30, Ok(step)),
            (0, Ok(step)),
            (30, Ok(step)),
            (59, Ok(step)),
            (60, Err(CodeRefusal::Wrong)),
        ] {
            assert_eq!(SECRET.take(&code, None, at(now + later)), want, "{later} s later");
        }
    }

    #[test]
    fn a_step_is_taken_once_and_no_earlier_one_after_it() {
        let now = 1_234_567_890;
        let (before, code) = (SECRET.code(at(now - 30)), SECRET.code(at(now)));
        let step = SECRET.take(&code, None, at(now)).unwrap();
        assert_eq!(SECRET.take(&code, Some(step), at(now)), Err(CodeRefusal::Used));
        assert_eq!(SECRET.take(&code, Some(step), at(now + 30)), Err(CodeRefusal::Used));
        assert_eq!(SECRET.take(&before, Some(step), at(now)), Err(CodeRefusal::Used));
        let next = SECRET.code(at(now + 30));
        assert_eq!(SECRET.take(&next, Some(step), at(now + 30)), Ok(step + 1));
    }

    #[test]
    fn spaces_in_a_code_are_nothing_and_all_else_is_wrong() {
        let now = at(59);
        assert_eq!(SECRET.take(" 287 082 ", None, now), Ok(1));
        for wrong in ["", "28708", "2870820", "94287082", "28708a", "２８７０８２", "-287082", "287082\0"]
        {
            assert_eq!(SECRET.take(wrong, None, now), Err(CodeRefusal::Wrong), "{wrong:?}");
        }
        assert_eq!(TotpSecret::new([0; 20]).take("287082", None, now), Err(CodeRefusal::Wrong));
    }

    #[test]
    fn the_secret_survives_its_letters_and_names_whose_it_is() {
        let text = SECRET.to_text();
        assert_eq!(text, "GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ");
        assert!(TotpSecret::from_text(&text.to_lowercase()) == Some(SECRET));
        for broken in ["", "GEZD", "1111 1111", "GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ GEZD"] {
            assert!(TotpSecret::from_text(broken).is_none(), "{broken}");
        }
        assert_eq!(
            SECRET.address("Kanten Østerø", "karen@nord.example"),
            "otpauth://totp/Kanten%20%C3%98ster%C3%B8:karen@nord.example?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ\
             &issuer=Kanten%20%C3%98ster%C3%B8&algorithm=SHA1&digits=6&period=30"
        );
    }

    #[test]
    fn a_clock_before_1970_takes_the_codes_of_its_first_second() {
        let code = SECRET.code(at(0));
        assert_eq!(SECRET.take(&code, None, at(-5)), Ok(0));
    }
}
