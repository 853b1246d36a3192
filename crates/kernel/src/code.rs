//! Official codes as text of a checked shape. Codes keep their leading zeros, so they are never numbers.

use std::fmt;

use thiserror::Error;

/// A code that does not have the shape its list asks for.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("'{given}' is not {expected}")]
pub struct BadCode {
    /// What was given.
    pub given: String,
    /// The shape that is asked for, in English (screens have their own text).
    pub expected: &'static str,
}

fn digits(
    text: &str,
    skip: &[char],
    lengths: std::ops::RangeInclusive<usize>,
    expected: &'static str,
) -> Result<String, BadCode> {
    let code: String = text.trim().chars().filter(|c| !skip.contains(c)).collect();
    if lengths.contains(&code.len()) && code.bytes().all(|b| b.is_ascii_digit()) {
        Ok(code)
    } else {
        Err(BadCode { given: text.trim().to_owned(), expected })
    }
}

macro_rules! codes {
    ($($(#[$doc:meta])* $name:ident { skip: $skip:expr, lengths: $lengths:expr, expected: $expected:literal })+) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub struct $name(String);

        impl $name {
            /// Reads the code from text as people type it.
            ///
            /// # Errors
            /// [`BadCode`] when the text has another shape.
            pub fn parse(text: &str) -> Result<Self, BadCode> {
                digits(text, $skip, $lengths, $expected).map(Self)
            }

            /// The code's digits.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
    )+};
}

codes! {
    /// A company's CVR number.
    Cvr { skip: &[' '], lengths: 8..=8, expected: "a CVR number of 8 digits" }
    /// A production unit's P number.
    PNumber { skip: &[' '], lengths: 10..=10, expected: "a P number of 10 digits" }
    /// A Danish postal code.
    PostalCode { skip: &[' '], lengths: 4..=4, expected: "a postal code of 4 digits" }
    /// A municipality code with its leading zero.
    MunicipalityCode { skip: &[' '], lengths: 4..=4, expected: "a municipality code of 4 digits" }
    /// A DISCO-08 code: one to four digits, or six at the fifth level.
    OccupationCode { skip: &[' ', '.'], lengths: 1..=6, expected: "a DISCO-08 code of 1 to 6 digits" }
    /// A DB25 industry code of six digits.
    IndustryCode { skip: &[' ', '.'], lengths: 6..=6, expected: "a DB25 industry code of 6 digits" }
}

/// Digits at the levels of DISCO-08; the fifth has six.
const OCCUPATION_DIGITS: [usize; 5] = [1, 2, 3, 4, 6];

/// Digits of a minor group: what a shopkeeper (5221) and a shop assistant (5223) share.
const MINOR_GROUP: usize = OCCUPATION_DIGITS[2];

impl OccupationCode {
    /// Its level, 1 to 5; `None` for five digits, which no level has.
    #[must_use]
    pub fn level(&self) -> Option<usize> {
        OCCUPATION_DIGITS.iter().position(|digits| *digits == self.0.len()).map(|index| index + 1)
    }

    /// The code one level up; none at the first.
    #[must_use]
    pub fn parent(&self) -> Option<Self> {
        let digits = OCCUPATION_DIGITS.iter().rev().find(|digits| **digits < self.0.len())?;
        Some(Self(self.0[..*digits].to_owned()))
    }

    /// How near the code of another occupation is: with how many digits both begin, and all of the longer
    /// one's where one is the group of the other. `None` where they do not even share a minor group.
    #[must_use]
    pub fn nearness(&self, other: &str) -> Option<usize> {
        let alike = self.0.bytes().zip(other.bytes()).take_while(|(a, b)| a == b).count();
        if alike == self.0.len() || alike == other.len() {
            return Some(self.0.len().max(other.len()));
        }
        Some(alike).filter(|digits| *digits >= MINOR_GROUP)
    }
}

impl IndustryCode {
    /// The first two digits: the division.
    #[must_use]
    pub fn division(&self) -> &str {
        &self.0[..2]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_keep_leading_zeros_and_drop_the_dots_and_spaces_people_type() {
        assert_eq!(IndustryCode::parse("01.11.00").unwrap().as_str(), "011100");
        assert_eq!(Cvr::parse(" 12 34 56 78 ").unwrap().as_str(), "12345678");
        assert_eq!(MunicipalityCode::parse("0101").unwrap().as_str(), "0101");
    }

    #[test]
    fn an_occupation_knows_its_level_and_the_one_above() {
        for (code, level, parent) in [
            ("9", Some(1), None),
            ("91", Some(2), Some("9")),
            ("9112", Some(4), Some("911")),
            ("911210", Some(5), Some("9112")),
            ("91121", None, Some("9112")),
        ] {
            let code = OccupationCode::parse(code).unwrap();
            assert_eq!(code.level(), level, "{code}");
            assert_eq!(code.parent().as_ref().map(OccupationCode::as_str), parent, "{code}");
        }
    }

    #[test]
    fn occupations_are_near_down_to_the_minor_group() {
        for (one, other, near) in [
            ("5221", "5223", Some(3)),
            ("5221", "5230", None),
            ("9333", "9333", Some(4)),
            ("94", "9412", Some(4)),
            ("911210", "9112", Some(6)),
        ] {
            assert_eq!(OccupationCode::parse(one).unwrap().nearness(other), near, "{one} {other}");
            assert_eq!(OccupationCode::parse(other).unwrap().nearness(one), near, "{other} {one}");
        }
    }

    #[test]
    fn codes_of_another_shape_are_refused_with_what_was_given() {
        assert_eq!(Cvr::parse("1234567").unwrap_err().given, "1234567");
        assert!(PostalCode::parse("49A0").is_err());
        assert!(PNumber::parse("").is_err());
        assert!(OccupationCode::parse("1234567").is_err());
    }
}
