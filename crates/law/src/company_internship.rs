//! The rows on company internships (praktik) as the limits that `domain::placements` takes.

use domain::placements::duration::{DurationLimits, Extension};
use kernel::{Cited, Date, Standing};
use serde::Deserialize;

use crate::value::{self, Value};
use crate::{Law, timeline};

pub(crate) const MAX_DURATION: &str = "company-internship.max-duration";

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Duration {
    weeks: i32,
    extended_to: Option<i32>,
    then_at_a_time: Option<i32>,
}

pub(crate) fn read_duration(value: toml::Value) -> Result<DurationLimits, String> {
    let Duration { weeks, extended_to, then_at_a_time } = value::typed(value)?;
    let extension = match (extended_to, then_at_a_time) {
        (None, None) => None,
        (Some(to), Some(then_at_a_time)) => Some(Extension { to, then_at_a_time }),
        _ => return Err("`extended_to` and `then_at_a_time` go together".to_owned()),
    };
    DurationLimits::new(weeks, extension).map_err(|bad| bad.to_string())
}

impl Law {
    /// How long somebody of a target group may be in a praktik that begins on a date.
    #[must_use]
    pub fn duration_limits(&self, group: &str, on: Date) -> Standing<DurationLimits> {
        let limits = |cited: Cited<&crate::row::Row>| match cited.value.value {
            Value::Duration(limits) => Some(Cited { value: limits, citation: cited.citation }),
            Value::Ratio(_) => None,
        };
        match timeline::standing_for(self.series(MAX_DURATION), Some(group), on) {
            Standing::InForce(cited) => limits(cited).map_or(Standing::Unknown, Standing::InForce),
            Standing::Guidance { last, confirmed_until } => {
                limits(last).map_or(Standing::Unknown, |last| Standing::Guidance { last, confirmed_until })
            }
            Standing::Unknown => Standing::Unknown,
        }
    }
}

#[cfg(test)]
mod tests {
    use kernel::Confidence;

    use super::*;

    fn day(text: &str) -> Date {
        text.parse().unwrap()
    }

    fn weeks(group: &str, on: &str) -> Option<(i32, i32, i32, bool)> {
        let standing = Law::danish().unwrap().duration_limits(group, day(on));
        let cited = standing.cited()?;
        let binds = matches!(standing, Standing::InForce(_));
        Some((cited.value.cap(0), cited.value.cap(1), cited.value.cap(2), binds))
    }

    #[test]
    fn each_group_has_its_weeks_the_day_before_the_day_and_the_day_after() {
        for (group, on, want) in [
            ("6.1", "2019-12-31", None),
            ("6.1", "2020-01-01", Some((4, 4, 4, true))),
            ("6.4", "2026-12-31", Some((4, 4, 4, true))),
            ("6.4", "2027-01-01", Some((4, 4, 4, false))),
            ("6.7", "2026-12-31", Some((13, 26, 39, true))),
            ("6.7", "2027-01-01", Some((13, 26, 39, false))),
            ("6.7", "2027-01-02", Some((13, 26, 39, false))),
            ("6.14", "2026-11-26", None),
        ] {
            assert_eq!(weeks(group, on), want, "{group} {on}");
        }
    }

    #[test]
    fn every_target_group_of_the_act_has_a_row_and_no_row_names_another() {
        let law = Law::danish().unwrap();
        let groups: Vec<String> = (1..=13).map(|n| format!("6.{n}")).collect();
        for group in &groups {
            assert!(law.duration_limits(group, day("2026-11-26")).cited().is_some(), "{group}");
        }
        for row in law.rules().filter(|row| row.id == MAX_DURATION) {
            assert!(row.applies_to.iter().all(|group| groups.contains(group)), "{:?}", row.applies_to);
        }
    }

    #[test]
    fn the_lower_confidence_of_two_sources_is_kept() {
        let law = Law::danish().unwrap();
        let mark = |group: &str| {
            let standing = law.duration_limits(group, day("2026-11-26"));
            let citation = standing.cited().unwrap().citation.clone();
            (citation.confidence, citation.section_confirmed)
        };
        assert_eq!(mark("6.1"), (Confidence::Verified, false));
        assert_eq!(mark("6.7"), (Confidence::Secondary, true));
    }

    #[test]
    fn weeks_that_do_not_rise_or_go_half_are_refused() {
        for (value, word) in [
            ("weeks = 0", "weeks"),
            ("weeks = 13\nextended_to = 26", "then_at_a_time"),
            ("weeks = 13\nextended_to = 13\nthen_at_a_time = 13", "weeks"),
            ("weeks = 13\nmonths = 3", "months"),
        ] {
            let told = read_duration(toml::from_str::<toml::Table>(value).unwrap().into()).unwrap_err();
            assert!(told.contains(word), "{told}");
        }
    }
}
