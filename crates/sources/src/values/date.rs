//! Dates as Danes and machines write them.

use kernel::Date;

use crate::values::ValueError;

/// Reads «2026-11-25», «25-11-2026», «25.11.2026», «25/11/2026» and «25/11-2026»; day and month may
/// have one digit. The day always stands before the month, as in Denmark, unless the year is first.
///
/// # Errors
/// [`ValueError::TwoDigitYear`], [`ValueError::NoSuchDay`], or [`ValueError::NotADate`] for the rest.
pub fn read_date(text: &str) -> Result<Date, ValueError> {
    let text = text.trim();
    let given = || text.to_owned();
    let parts: Vec<&str> = text.split(['-', '.', '/']).collect();
    let [a, b, c] = parts[..] else { return Err(ValueError::NotADate { given: given() }) };
    let digits = [a, b, c].iter().all(|part| part.bytes().all(|byte| byte.is_ascii_digit()));
    let shape = (digits, a.len(), b.len(), c.len());
    let (year, month, day) = match shape {
        (true, 4, 1..=2, 1..=2) => (a, b, c),
        (true, 1..=2, 1..=2, 4) => (c, b, a),
        (true, 1..=2, 1..=2, 2) => return Err(ValueError::TwoDigitYear { given: given() }),
        _ => return Err(ValueError::NotADate { given: given() }),
    };
    let day = match (year.parse(), month.parse(), day.parse()) {
        (Ok(year), Ok(month), Ok(day)) => Date::from_ymd_opt(year, month, day),
        _ => None,
    };
    day.ok_or_else(|| ValueError::NoSuchDay { given: given() })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_every_form() {
        for text in ["2026-11-25", "25-11-2026", "25.11.2026", "25/11/2026", "25/11-2026", " 2026/11/25 "] {
            assert_eq!(read_date(text), Ok(Date::from_ymd_opt(2026, 11, 25).unwrap()), "{text}");
        }
        assert_eq!(read_date("3/4-2026"), Ok(Date::from_ymd_opt(2026, 4, 3).unwrap()));
        assert_eq!(read_date("29.2.2028"), Ok(Date::from_ymd_opt(2028, 2, 29).unwrap()));
    }

    #[test]
    fn refuses_the_rest_and_says_why() {
        let given = |text: &str| text.to_owned();
        for text in ["25-11-26", "1/2/03"] {
            assert_eq!(read_date(text), Err(ValueError::TwoDigitYear { given: given(text) }));
        }
        for text in ["29-02-2026", "2026-13-01", "31/4-2026", "0-1-2026", "11-25-2026"] {
            assert_eq!(read_date(text), Err(ValueError::NoSuchDay { given: given(text) }));
        }
        for text in [
            "",
            "25. november 2026",
            "20261125",
            "25-11",
            "2026-11-25T10:00",
            "025-11-2026",
            "-1-2026",
            "+5-11-2026",
            "٢٥-11-2026",
        ] {
            assert_eq!(read_date(text), Err(ValueError::NotADate { given: given(text) }), "{text}");
        }
    }
}
