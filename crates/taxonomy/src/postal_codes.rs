//! Postal codes with a point inside each, for distances. A postal code can cross municipalities, so it never
//! tells which municipality is responsible for a person.

use std::sync::LazyLock;

use kernel::Language;
use serde::Deserialize;

use crate::embedded;

/// A postal code, or a run of them in one district of Copenhagen.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PostalArea {
    /// Four digits; of a run the first.
    pub code: String,
    /// The last code of the run; of a single code the same as `code`.
    pub last: String,
    /// The postal district's name, the same in both languages.
    name: String,
    /// Latitude of a point inside, WGS 84, degrees in two decimals (about a kilometre).
    pub lat: f64,
    /// Longitude, as `lat`.
    pub lon: f64,
    /// Whether it exists only in the demo.
    pub invented: bool,
}

impl PostalArea {
    /// The name; Danish place names are not translated.
    #[must_use]
    pub fn name(&self, _language: Language) -> &str {
        &self.name
    }
}

static ROWS: LazyLock<Vec<PostalArea>> =
    LazyLock::new(|| embedded::rows_or_none(embedded::csv_rows(include_str!("../data/postal_codes.csv"))));

/// Every row, by code.
#[must_use]
pub fn all() -> &'static [PostalArea] {
    &ROWS
}

/// The row this code lies in. In the runs of 1000–1999 a code nobody uses is found too.
#[must_use]
pub fn find(code: &str) -> Option<&'static PostalArea> {
    let is_code = code.len() == 4 && code.bytes().all(|b| b.is_ascii_digit());
    let after = all().partition_point(|row| row.code.as_str() <= code);
    let row = all().get(after.checked_sub(1)?)?;
    (is_code && code <= row.last.as_str()).then_some(row)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_single_codes_and_runs() {
        for (code, want) in [
            ("1050", Some("København K")),
            ("1304", Some("København K")),
            ("1620", Some("København V")),
            ("1973", Some("Frederiksberg C")),
            ("4800", Some("Nykøbing F")),
            ("9990", Some("Skagen")),
            ("4801", None),
            ("0999", None),
            ("480", None),
            ("9991", None),
        ] {
            assert_eq!(find(code).map(|row| row.name(Language::Da)), want, "{code}");
        }
    }

    #[test]
    fn runs_do_not_overlap_and_points_lie_in_denmark() {
        assert!(all().windows(2).all(|pair| pair[0].last < pair[1].code));
        for row in all() {
            assert!(row.code <= row.last, "{}", row.code);
            assert!((54.5..=57.8).contains(&row.lat) && (8.0..=15.3).contains(&row.lon), "{}", row.code);
        }
    }

    #[test]
    fn the_invented_codes_lie_close_together_and_far_from_real_ones() {
        let km = |a: &PostalArea, b: &PostalArea| {
            let (y, x) = ((a.lat - b.lat) * 111.2, (a.lon - b.lon) * 111.2 * 54.8_f64.to_radians().cos());
            y.hypot(x)
        };
        let (invented, real): (Vec<_>, Vec<_>) = all().iter().partition(|row| row.invented);
        assert_eq!(
            invented.iter().map(|r| r.code.as_str()).collect::<Vec<_>>(),
            ["4991", "4992", "4993", "4994", "4995", "4996", "4997", "4998"]
        );
        for a in &invented {
            assert!(invented.iter().all(|b| km(a, b) < 25.0), "{}", a.code);
            assert!(real.iter().all(|b| km(a, b) > 5.0), "{}", a.code);
        }
    }
}
