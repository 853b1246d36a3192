//! The ratio rule's rows as the limits that `domain::companies::ratio` takes.

use domain::companies::ratio::{RatioLimits, RatioStep};
use kernel::{Cited, Date, Standing};
use serde::Deserialize;

use crate::row::{Row, RuleRow};
use crate::value::{self, Value};
use crate::{Law, timeline};

/// One part of the rule. The parts are rows of their own, since we are not equally sure of them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum RatioPart {
    Cap {
        steps: Vec<RatioStep>,
        at_least: i32,
    },
    Rounding {
        floored: bool,
    },
    Average {
        months: u32,
    },
    /// What is counted and where. Figures come counted so; the row is checked, cited and listed.
    Counting,
}

const CAP: &str = "ratio-rule.cap";
const ROUNDING: &str = "ratio-rule.rounding";
const AVERAGE: &str = "ratio-rule.average";
const MEASURE: &str = "ratio-rule.measure";
const SUPPORTED: &str = "ratio-rule.supported";
const ORDINARY: &str = "ratio-rule.ordinary";
const LEVEL: &str = "ratio-rule.level";

impl RatioPart {
    pub(crate) const IDS: [&str; 7] = [CAP, ROUNDING, AVERAGE, MEASURE, SUPPORTED, ORDINARY, LEVEL];

    pub(crate) fn read(id: &str, value: toml::Value) -> Option<Result<Self, String>> {
        Some(match id {
            CAP => value::typed(value).and_then(Cap::part),
            ROUNDING => value::typed(value).map(|Rounding { floored }| Self::Rounding { floored }),
            AVERAGE => value::typed(value).and_then(Average::part),
            MEASURE => value::typed(value).map(|Measure { unit: Unit::FullTimeEquivalents }| Self::Counting),
            SUPPORTED => value::typed(value).and_then(Supported::part),
            ORDINARY => value::typed(value).and_then(Ordinary::part),
            LEVEL => value::typed(value).map(|Level { per: Place::ProductionUnit }| Self::Counting),
            _ => return None,
        })
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Cap {
    steps: Vec<Step>,
    at_least: i32,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Step {
    to: Option<i32>,
    per: i32,
}

impl Cap {
    fn part(self) -> Result<RatioPart, String> {
        let steps: Vec<_> = self.steps.into_iter().map(|Step { to, per }| RatioStep { to, per }).collect();
        // Only the steps and the least are this row's; the other two arguments are possible ones.
        match RatioLimits::new(steps.clone(), self.at_least, 1, true) {
            Ok(_) => Ok(RatioPart::Cap { steps, at_least: self.at_least }),
            Err(bad) => Err(bad.to_string()),
        }
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Rounding {
    floored: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Average {
    months: u32,
}

impl Average {
    fn part(self) -> Result<RatioPart, String> {
        match self.months {
            0 => Err("`months` must be at least 1".to_owned()),
            months => Ok(RatioPart::Average { months }),
        }
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Measure {
    unit: Unit,
}

/// The rule in `domain` counts so; another unit is another rule.
#[derive(Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Unit {
    FullTimeEquivalents,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Supported {
    counts: Vec<Scheme>,
}

#[derive(Deserialize, PartialEq, Eq, Hash)]
#[serde(rename_all = "kebab-case")]
enum Scheme {
    /// Virksomhedspraktik.
    CompanyInternship,
    /// Løntilskud.
    WageSubsidy,
    /// Nytteindsats.
    UtilityJob,
    /// Chapter 5 of the act on compensation for disabled people in work.
    #[serde(rename = "disability-compensation-chapter-5")]
    DisabilityCompensation,
    /// § 23 b of the integration act.
    #[serde(rename = "integration-23b")]
    Integration,
}

impl Supported {
    fn part(self) -> Result<RatioPart, String> {
        let different: std::collections::HashSet<_> = self.counts.iter().collect();
        if different.is_empty() || different.len() < self.counts.len() {
            return Err("`counts` must name at least one scheme, and each once".to_owned());
        }
        Ok(RatioPart::Counting)
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Ordinary {
    without_subsidised: bool,
    from_age: u8,
}

impl Ordinary {
    fn part(self) -> Result<RatioPart, String> {
        if !self.without_subsidised || self.from_age == 0 {
            return Err("ordinary employees are without the subsidised, from an age of at least 1".to_owned());
        }
        Ok(RatioPart::Counting)
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Level {
    per: Place,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Place {
    ProductionUnit,
}

impl Law {
    /// What is known of the ratio rule on a date: its parts put together.
    ///
    /// The rule is as weak as its weakest part, since every part can decide an answer. The citation
    /// is the cap's, with the lowest confidence of all parts, a confirmed section only if all are,
    /// and the latest first day. One part that is guidance makes all guidance, from the earliest
    /// day; one that is unknown makes all unknown. [`Law::ratio_rules`] gives each part by itself.
    #[must_use]
    pub fn ratio_limits(&self, on: Date) -> Standing<RatioLimits> {
        let standings = RatioPart::IDS.map(|id| timeline::standing(self.series(id), on));
        let rows: Vec<&Row> = standings.iter().filter_map(|s| s.cited().map(|cited| cited.value)).collect();
        let Some(last) = together(&rows) else { return Standing::Unknown };
        let unconfirmed = standings.iter().filter_map(|standing| match standing {
            Standing::Guidance { confirmed_until, .. } => Some(*confirmed_until),
            Standing::InForce(_) | Standing::Unknown => None,
        });
        match unconfirmed.min() {
            Some(confirmed_until) => Standing::Guidance { last, confirmed_until },
            None => Standing::InForce(last),
        }
    }

    /// The rows that [`Law::ratio_limits`] rests on, each with its own source and confidence.
    #[must_use]
    pub fn ratio_rules(&self, on: Date) -> Vec<RuleRow<'_>> {
        let standing = |id| timeline::standing(self.series(id), on).cited().map(|cited| cited.value);
        RatioPart::IDS.into_iter().filter_map(standing).map(|row| self.view(row)).collect()
    }
}

/// `None` when a part is missing.
fn together(rows: &[&Row]) -> Option<Cited<RatioLimits>> {
    let (mut cap, mut rounding, mut average) = (None, None, None);
    for row in rows {
        match &row.value {
            Value::Ratio(RatioPart::Cap { steps, at_least }) => cap = Some((row, steps, *at_least)),
            Value::Ratio(RatioPart::Rounding { floored }) => rounding = Some(*floored),
            Value::Ratio(RatioPart::Average { months }) => average = Some(*months),
            Value::Ratio(RatioPart::Counting) | Value::Duration(_) => {}
        }
    }
    let (cap, steps, at_least) = cap.filter(|_| rows.len() == RatioPart::IDS.len())?;
    let value = RatioLimits::new(steps.clone(), at_least, average?, rounding?).ok()?;
    let mut citation = cap.citation();
    for row in rows {
        citation.confidence = citation.confidence.max(row.confidence);
        citation.section_confirmed &= row.section_confirmed;
        citation.in_force_from = citation.in_force_from.max(row.in_force.from());
    }
    Some(Cited { value, citation })
}

#[cfg(test)]
mod tests {
    use std::sync::LazyLock;

    use domain::companies::ratio::{Average, RatioChange, RatioFacts, cap, cap_in_fte, check};
    use kernel::{Confidence, Fte};
    use proptest::prelude::*;

    use super::*;

    const COMMITTED: &str = include_str!("../dk/ratio-rule.toml");

    fn day(text: &str) -> Date {
        text.parse().unwrap()
    }

    fn planted(good: &str, bad: &str) -> Law {
        assert!(COMMITTED.contains(good), "{good}");
        Law::load(&[("ratio-rule.toml", &COMMITTED.replacen(good, bad, 1))]).unwrap()
    }

    /// The committed rule on a day in force, and the same without rounding; read once.
    static RULES: LazyLock<[Standing<RatioLimits>; 2]> = LazyLock::new(|| {
        ["floored = false", "floored = true"]
            .map(|written| planted("floored = true", written).ratio_limits(day("2026-11-23")))
    });

    fn rule(floored: bool) -> &'static Standing<RatioLimits> {
        &RULES[usize::from(floored)]
    }

    fn limits(floored: bool) -> &'static RatioLimits {
        &rule(floored).cited().unwrap().value
    }

    #[test]
    fn the_rule_is_unknown_before_its_first_day_binds_until_its_last_and_guides_from_the_next() {
        let law = Law::danish().unwrap();
        assert_eq!(law.ratio_limits(day("2019-12-31")), Standing::Unknown);
        for on in ["2020-01-01", "2026-11-23", "2026-12-31"] {
            assert!(matches!(law.ratio_limits(day(on)), Standing::InForce(_)), "{on}");
        }
        let Standing::InForce(last) = law.ratio_limits(day("2026-12-31")) else { panic!() };
        for on in ["2027-01-01", "2027-01-02", "2030-01-01"] {
            let confirmed_until = day("2027-01-01");
            assert_eq!(
                law.ratio_limits(day(on)),
                Standing::Guidance { last: last.clone(), confirmed_until },
                "{on}"
            );
        }
    }

    #[test]
    fn the_committed_rows_give_the_table_of_the_domain_book() {
        let table = "0:1 4:1 9:1 10:2 14:2 15:3 24:4 49:9 50:10 59:10 60:11 100:15";
        for (ordinary, want) in table.split(' ').filter_map(|row| row.split_once(':')) {
            assert_eq!(cap(Fte::parse(ordinary).unwrap(), limits(true)).to_string(), want, "{ordinary}");
        }
        assert_eq!(limits(true).average_months(), 4);
    }

    #[test]
    fn the_citation_is_the_caps_and_as_weak_as_the_weakest_part() {
        let law = Law::danish().unwrap();
        let Standing::InForce(cited) = law.ratio_limits(day("2026-11-23")) else { panic!() };
        let citation = cited.citation;
        assert_eq!((citation.rule.as_str(), citation.act.as_str()), ("ratio-rule.cap", "bab"));
        assert_eq!((citation.section.as_str(), citation.section_confirmed), ("§ 65, stk. 1", false));
        assert_eq!(citation.confidence, Confidence::Inferred);
        let sure = planted("\"inferred\"", "\"verified\"").ratio_limits(day("2026-11-23"));
        assert_eq!(sure.cited().unwrap().citation.confidence, Confidence::Verified);
        let marks: Vec<_> = law.ratio_rules(day("2026-11-23")).iter().map(|row| row.confidence).collect();
        assert_eq!(marks.len(), 7);
        assert_eq!(marks.iter().filter(|mark| **mark == Confidence::Inferred).count(), 1);
    }

    #[test]
    fn a_part_to_be_confirmed_makes_the_rule_guidance_from_that_parts_first_day() {
        let law = planted("\"inferred\"", "\"to-be-confirmed\"");
        for on in ["2020-01-01", "2026-12-31", "2027-01-01"] {
            let Standing::Guidance { last, confirmed_until } = law.ratio_limits(day(on)) else {
                panic!("{on}")
            };
            assert_eq!(
                (last.citation.confidence, confirmed_until),
                (Confidence::ToBeConfirmed, day("2020-01-01"))
            );
        }
    }

    #[test]
    fn a_part_that_begins_later_makes_the_rule_begin_later() {
        let law = planted("2020-01-01\", to", "2022-01-01\", to");
        assert_eq!(law.ratio_limits(day("2021-12-31")), Standing::Unknown);
        let Standing::InForce(cited) = law.ratio_limits(day("2022-01-01")) else { panic!() };
        assert_eq!(cited.citation.in_force_from, day("2022-01-01"));
        assert_eq!(law.ratio_rules(day("2021-12-31")).len(), 6);
    }

    #[test]
    fn a_new_row_ends_the_guidance_on_its_first_day() {
        let new = COMMITTED
            .split_once("[[unconfirmed]]")
            .map(|(rows, _)| rows.replace("2027-01-01", "2028-01-01").replace("2020-01-01", "2027-07-01"))
            .map(|rows| rows.replace("months = 4", "months = 6").replace("2028-01-01", "2029-01-01"))
            .unwrap();
        let new = new.replace(", to = \"2029-01-01\"", "");
        let law = Law::load(&[("ratio-rule.toml", &format!("{COMMITTED}{new}"))]).unwrap();
        let of = |on: &str| law.ratio_limits(day(on));
        assert!(
            matches!(of("2027-06-30"), Standing::Guidance { last, .. } if last.value.average_months() == 4)
        );
        assert!(matches!(of("2027-07-01"), Standing::InForce(cited) if cited.value.average_months() == 6));
    }

    #[test]
    fn values_that_cannot_be_a_ratio_rule_do_not_load() {
        for (good, bad) in [
            ("{ per = 10 }", "{ to = 40, per = 10 }"),
            ("per = 5", "per = 0"),
            ("to = 50", "to = 50.5"),
            ("floored = true", "floored = 1"),
            ("\"full-time-equivalents\"", "\"heads\""),
            ("\"production-unit\"", "\"company\""),
            ("\"wage-subsidy\"", "\"wage-support\""),
            ("\"wage-subsidy\"", "\"utility-job\""),
            ("without_subsidised = true", "without_subsidised = false"),
            ("from_age = 18", "from_age = 0"),
        ] {
            assert!(COMMITTED.contains(good), "{good}");
            let refused = Law::load(&[("ratio-rule.toml", &COMMITTED.replacen(good, bad, 1))]).unwrap_err();
            assert!(matches!(refused, crate::LoadError::Value { .. }), "{bad}: {refused}");
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(10_000))]

        #[test]
        fn the_cap_never_falls_and_is_never_under_the_least(a in 0..1_000_000, b in 0..1_000_000, floored: bool) {
            let of = |hundredths: i32| cap_in_fte(Fte::from_hundredths(hundredths).unwrap(), limits(floored));
            prop_assert!(of(i32::min(a, b)) <= of(i32::max(a, b)));
            prop_assert!(of(a).floor() >= limits(floored).at_least());
        }

        #[test]
        fn a_no_is_more_supported_than_the_cap_and_each_way_out_just_suffices(
            ordinary in 0..20_000, supported in 0..3_000, new in 1..200, floored: bool,
        ) {
            let of = |hundredths| Fte::from_hundredths(hundredths).unwrap();
            let ask = |ordinary, supported, new| {
                let ordinary = Average::Known { fte: of(ordinary), months: Vec::new() };
                let facts = RatioFacts { ordinary, supported: of(supported), new: of(new), on: day("2026-11-23") };
                check(facts, rule(floored))
            };
            let verdict = ask(ordinary, supported, new);
            let cap = cap_in_fte(of(ordinary), limits(floored)).hundredths();
            prop_assert_eq!(verdict.blocks(), supported + new > cap);
            for way in &verdict.basis().unwrap().would_change {
                let at = |less: i32| match way {
                    RatioChange::FewerSupported(by) => ask(ordinary, supported - by.hundredths() + less, new),
                    RatioChange::SmallerNew(by) => ask(ordinary, supported, new - by.hundredths() + less),
                    RatioChange::MoreOrdinary(by) => ask(ordinary + by.hundredths() - less, supported, new),
                };
                prop_assert!(!at(0).blocks() && at(1).blocks(), "{:?}", way);
            }
        }
    }
}
