//! Numbers with a Danish or an English decimal sign.
//!
//! A number with one separator before exactly three digits («1.234», «1,234») means a thousand to one
//! reader and a bit more than one to the other. Both readings are usual in files from Danish systems,
//! and a silent guess would be wrong by a factor of a thousand, so [`read_decimal`] refuses it.
//! «0,234» and «1234,567» have one reading only and pass.

use crate::values::ValueError;

/// More digits than any figure here needs; they always fit an `i64`.
const MOST_DIGITS: usize = 17;
const GROUP: usize = 3;

/// An exact decimal number: `digits` divided by ten to the power of `places`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Decimal {
    digits: i64,
    places: u32,
}

impl Decimal {
    /// In units of ten to the power of minus `places` (2: hundredths); `None` where it has more
    /// decimals than that, or is too large.
    #[must_use]
    pub fn scaled(self, places: u32) -> Option<i64> {
        if places >= self.places {
            return self.digits.checked_mul(10_i64.checked_pow(places - self.places)?);
        }
        let unit = 10_i64.checked_pow(self.places - places)?;
        (self.digits % unit == 0).then_some(self.digits / unit)
    }

    /// In hundredths; `None` where it has more than two decimals.
    #[must_use]
    pub fn hundredths(self) -> Option<i64> {
        self.scaled(2)
    }

    /// The nearest floating-point number, for coordinates.
    #[must_use]
    pub fn to_f64(self) -> f64 {
        // Parsing text is the conversion that rounds to the nearest for every number of digits.
        format!("{}e-{}", self.digits, self.places).parse().unwrap_or(f64::NAN)
    }
}

/// Reads «1.234,5», «1234.5», «1,234.5», «1 234,5» and «-2,25».
///
/// # Errors
/// [`ValueError::TwoReadings`] for «1.234» and «1,234», [`ValueError::NotANumber`] for the rest.
pub fn read_decimal(text: &str) -> Result<Decimal, ValueError> {
    let (minus, number) = sign_and_number(text);
    let separators: Vec<(usize, char)> =
        number.char_indices().filter(|(_, c)| matches!(c, '.' | ',')).collect();
    let read = match separators[..] {
        [] => decimal(minus, &number, None),
        [(at, _)] => {
            let (whole, part) = (&number[..at], &number[at + 1..]);
            if part.len() == GROUP && (1..=GROUP).contains(&whole.len()) && !whole.starts_with('0') {
                return Err(ValueError::TwoReadings { given: text.trim().to_owned() });
            }
            decimal(minus, whole, Some(part))
        }
        // The first sign parts thousands; the last is the decimal sign unless it is the same.
        [(_, first), .., (_, last)] if first == last => {
            ungrouped(&number, first).and_then(|whole| decimal(minus, &whole, None))
        }
        [(_, first), .., (at, _)] => {
            ungrouped(&number[..at], first).and_then(|whole| decimal(minus, &whole, Some(&number[at + 1..])))
        }
    };
    read.ok_or_else(|| ValueError::NotANumber { given: text.trim().to_owned() })
}

/// Reads a number of degrees, «55.65599» or «55,656»: never a thousand of them, so a separator is
/// always the decimal sign.
///
/// # Errors
/// [`ValueError::NotANumber`].
pub fn read_coordinate(text: &str) -> Result<Decimal, ValueError> {
    let (minus, number) = sign_and_number(text);
    let (whole, part) = match number.split_once(['.', ',']) {
        Some((whole, part)) => (whole, Some(part)),
        None => (number.as_str(), None),
    };
    decimal(minus, whole, part).ok_or_else(|| ValueError::NotANumber { given: text.trim().to_owned() })
}

/// The sign, and the number without blanks between thousands.
fn sign_and_number(text: &str) -> (bool, String) {
    const BLANKS: [char; 3] = [' ', '\u{a0}', '\u{202f}'];
    let text = text.trim();
    let unsigned = text.strip_prefix(['-', '−']);
    let number = unsigned.unwrap_or(text);
    let (whole, rest) = number.split_at(number.find(['.', ',']).unwrap_or(number.len()));
    let blank = whole.chars().find(|c| BLANKS.contains(c));
    let joined = blank.and_then(|blank| ungrouped(whole, blank)).map(|whole| whole + rest);
    (unsigned.is_some(), joined.unwrap_or_else(|| number.to_owned()))
}

/// A whole number without the sign between its thousands; `None` where they are no thousands.
fn ungrouped(groups: &str, separator: char) -> Option<String> {
    let mut parts = groups.split(separator);
    let first = parts.next().filter(|group| (1..=GROUP).contains(&group.len()))?;
    parts.try_fold(first.to_owned(), |whole, group| (group.len() == GROUP).then(|| whole + group))
}

fn decimal(minus: bool, whole: &str, part: Option<&str>) -> Option<Decimal> {
    if whole.is_empty() || part.is_some_and(str::is_empty) {
        return None;
    }
    let part = part.unwrap_or_default();
    let digits = format!("{whole}{part}");
    if digits.len() > MOST_DIGITS || !digits.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    let digits: i64 = digits.parse().ok()?;
    Some(Decimal { digits: if minus { -digits } else { digits }, places: u32::try_from(part.len()).ok()? })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_danish_and_english() {
        for (text, hundredths) in [
            ("0", 0),
            ("12", 1200),
            ("12,5", 1250),
            ("12.5", 1250),
            (" 1.234,5 ", 123_450),
            ("1,234.5", 123_450),
            ("1 234,50", 123_450),
            ("1\u{a0}234", 123_400),
            ("1.234.567", 123_456_700),
            ("1,234,567", 123_456_700),
            ("1.234.567,25", 123_456_725),
            ("1234,500", 123_450),
            ("0,250", 25),
            ("0.250", 25),
            ("-2,25", -225),
            ("−2.25", -225),
        ] {
            assert_eq!(read_decimal(text).map(Decimal::hundredths), Ok(Some(hundredths)), "{text}");
        }
    }

    #[test]
    fn refuses_two_readings_and_no_number() {
        for text in ["1.234", "1,234", "12.345", "-123,456"] {
            assert_eq!(read_decimal(text), Err(ValueError::TwoReadings { given: text.to_owned() }));
        }
        for text in [
            "",
            "-",
            ",5",
            ".",
            "12,",
            "1.23.456",
            "1.2345,6",
            "1,234,56",
            "1..2",
            "1.234,",
            "1,2.3.4",
            "tolv",
            "1e3",
            "--1",
            "+1",
            "1 2",
            "1.234,5,6",
            "123456789012345678",
        ] {
            let trimmed = text.trim().to_owned();
            assert_eq!(read_decimal(text), Err(ValueError::NotANumber { given: trimmed }), "{text}");
        }
    }

    #[test]
    fn a_coordinate_has_no_thousands() {
        for (text, want) in
            [("55.65599", 55.655_99), ("55,656", 55.656), ("55.656", 55.656), ("-12", -12.0), ("8.5", 8.5)]
        {
            assert!((read_coordinate(text).unwrap().to_f64() - want).abs() < f64::EPSILON, "{text}");
        }
        for text in ["", "55.65.9", "N55", "55,"] {
            assert!(read_coordinate(text).is_err(), "{text}");
        }
    }

    #[test]
    fn scaling_is_exact_or_nothing() {
        let number = read_decimal("0,1250").unwrap();
        assert_eq!(
            (number.scaled(3), number.scaled(5), number.hundredths()),
            (Some(125), Some(12_500), None)
        );
        assert_eq!(read_decimal("99999999999999999").unwrap().scaled(18), None);
    }
}
