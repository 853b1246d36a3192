//! An address that must not be written to: of mail, or a telephone.

use std::fmt;

use kernel::{DANISH_DIGITS, MOST_DIGITS};

use super::Refusal;
use crate::{input::Input, partners::Email};

/// An address in the one form that it is compared in: mail in lower case, a number with its country.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct StopAddress(String);

impl StopAddress {
    /// Reads what somebody typed.
    ///
    /// # Errors
    /// [`Input::Missing`] when empty, [`Refusal::NoAddress`] when it is neither.
    pub fn parse(text: &str) -> Result<Self, Refusal> {
        let text = text.trim();
        if text.is_empty() {
            return Err(Input::Missing.into());
        }
        let read =
            if text.contains('@') { Email::parse(text).ok().map(Self::from) } else { Self::phone(text) };
        read.ok_or_else(|| Refusal::NoAddress(text.to_owned()))
    }

    /// A telephone number as people write it; eight digits are a Danish one.
    #[must_use]
    pub fn phone(text: &str) -> Option<Self> {
        let text = text.trim();
        if !text.chars().all(|c| c.is_ascii_digit() || " +-()./".contains(c)) {
            return None;
        }
        let digits: String = text.chars().filter(char::is_ascii_digit).collect();
        let whole = match digits.strip_prefix("00") {
            _ if text.starts_with('+') => digits,
            Some(rest) if digits.len() > DANISH_DIGITS => rest.to_owned(),
            _ if digits.len() == DANISH_DIGITS => format!("45{digits}"),
            _ => return None,
        };
        (DANISH_DIGITS..=MOST_DIGITS).contains(&whole.len()).then(|| Self(format!("+{whole}")))
    }

    /// The address.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl From<Email> for StopAddress {
    fn from(email: Email) -> Self {
        Self(email.as_str().to_owned())
    }
}

impl fmt::Display for StopAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_address_has_one_form() {
        for (typed, want) in [
            (" Ida@Kok.example ", "ida@kok.example"),
            ("12 34 56 78", "+4512345678"),
            ("12345678", "+4512345678"),
            ("+45 12345678", "+4512345678"),
            ("0045 12 34 56 78", "+4512345678"),
            ("+46 8-123 456 78", "+46812345678"),
        ] {
            assert_eq!(StopAddress::parse(typed).unwrap().as_str(), want, "{typed}");
        }
        for bad in ["1234567", "ida@kok", "tlf. 12345678", "12345678\r\nX: y", "+1", "+1234567890123456"] {
            assert_eq!(StopAddress::parse(bad), Err(Refusal::NoAddress(bad.to_owned())));
        }
        assert_eq!(StopAddress::parse(" "), Err(Refusal::Input(Input::Missing)));
    }
}
