//! The ratio rule (rimelighedskravet): how many persons on support a production unit may have for
//! its ordinary employees.
//!
//! Everything that the law sets — the steps, the least number, the months of the average, whether
//! the cap is rounded down — is an argument. Both sides are counted in full-time equivalents.
//!
//! # Source
//! The executive order on active employment (bab) § 65; rows in `crates/law/dk/ratio-rule.toml`.

mod limits;

use kernel::{Citation, Date, Fte, Month, Standing};

pub use limits::{BadLimits, RatioLimits, RatioStep};

use crate::verdict::{Basis, Verdict};

/// The rule's name where what it said is kept.
pub const RULE: &str = "ratio";

/// A verdict of the ratio rule.
pub type RatioVerdict = Verdict<RatioUsed, RatioChange, RatioMissing>;

/// The average of ordinary full-time equivalents before an establishment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Average {
    /// Every month is known.
    Known {
        /// The average, rounded down to a hundredth.
        fte: Fte,
        /// The months it is taken of, the oldest first; empty when the average itself was stated.
        months: Vec<Month>,
    },
    /// There is no average, and none is guessed.
    Missing {
        /// The months without a figure, the oldest first.
        months: Vec<Month>,
    },
}

/// The facts of one question to the ratio rule, all for one production unit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RatioFacts {
    /// Ordinary employees: see [`ordinary_average`].
    pub ordinary: Average,
    /// Persons on support at the unit now.
    pub supported: Fte,
    /// The person who would come.
    pub new: Fte,
    /// The day of establishment.
    pub on: Date,
}

/// The numbers that the ratio rule used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RatioUsed {
    /// Supported full-time equivalents allowed.
    pub cap: Fte,
    /// Ordinary full-time equivalents on average.
    pub ordinary: Fte,
    /// The months of the average.
    pub months: Vec<Month>,
    /// Supported full-time equivalents now.
    pub supported: Fte,
    /// What the new person adds.
    pub new: Fte,
    /// The day of establishment.
    pub on: Date,
}

/// One thing that would turn a no of the ratio rule into a yes, by itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RatioChange {
    /// So much fewer supported at the unit.
    FewerSupported(Fte),
    /// So much less for the new person.
    SmallerNew(Fte),
    /// So much more ordinary, on the average; the smallest that suffices.
    MoreOrdinary(Fte),
}

/// Why the ratio rule has no answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RatioMissing {
    /// No rule is known for the date.
    Rule,
    /// These months have no figure for ordinary employees.
    Months(Vec<Month>),
}

/// The places of a unit, whoever fills them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Places {
    /// Whole places.
    pub places: i32,
    /// The ordinary average they follow from.
    pub ordinary: Fte,
    /// The months of the average, the oldest first.
    pub months: Vec<Month>,
    /// Where the rule stands.
    pub citation: Citation,
    /// Set when the rule is only guidance: the first day from which it is not confirmed.
    pub guidance_from: Option<Date>,
}

/// Whether the new person keeps the unit within the rule: supported + new ≤ cap.
#[must_use]
pub fn check(facts: RatioFacts, limits: &Standing<RatioLimits>) -> RatioVerdict {
    let Some(cited) = limits.cited() else {
        return Verdict::CannotBeKnown { missing: RatioMissing::Rule };
    };
    let RatioFacts { ordinary, supported, new, on } = facts;
    let (ordinary, months) = match ordinary {
        Average::Known { fte, months } => (fte, months),
        Average::Missing { months } => {
            return Verdict::CannotBeKnown { missing: RatioMissing::Months(months) };
        }
    };
    let cap = cap_in_fte(ordinary, &cited.value);
    let total = i64::from(supported.hundredths()) + i64::from(new.hundredths());
    let kept = total <= i64::from(cap.hundredths());
    let used = RatioUsed { cap, ordinary, months, supported, new, on };
    let would_change = if kept { Vec::new() } else { changes(&used, total, &cited.value) };
    Verdict::of(limits, kept, Basis { used, citation: cited.citation.clone(), would_change })
}

/// The places of a unit with these months of ordinary employees, established on a date.
///
/// # Errors
/// [`RatioMissing`] when there is no rule for the date or a month lacks its figure.
pub fn places(
    months: &[(Month, Fte)],
    on: Date,
    limits: &Standing<RatioLimits>,
) -> Result<Places, RatioMissing> {
    let cited = limits.cited().ok_or(RatioMissing::Rule)?;
    let guidance_from = match limits {
        Standing::Guidance { confirmed_until, .. } => Some(*confirmed_until),
        Standing::InForce(_) | Standing::Unknown => None,
    };
    match ordinary_average(months, on, &cited.value) {
        Average::Missing { months } => Err(RatioMissing::Months(months)),
        Average::Known { fte, months } => Ok(Places {
            places: cap(fte, &cited.value),
            ordinary: fte,
            months,
            citation: cited.citation.clone(),
            guidance_from,
        }),
    }
}

/// The whole calendar months before the month of `before` that the average is over, as many as the law
/// says, the oldest first.
#[must_use]
pub fn months_of_average(before: Date, limits: &RatioLimits) -> Vec<Month> {
    let earlier = std::iter::successors(Some(Month::of(before).before()), |month| Some(month.before()));
    let mut wanted: Vec<Month> = (0..limits.average_months()).zip(earlier).map(|(_, month)| month).collect();
    wanted.reverse();
    wanted
}

/// The average over [`months_of_average`].
///
/// A month without a figure is named, never guessed; of two figures for a month the later in the
/// list counts.
#[must_use]
pub fn ordinary_average(months: &[(Month, Fte)], before: Date, limits: &RatioLimits) -> Average {
    let wanted = months_of_average(before, limits);
    let figure = |wanted: Month| months.iter().rev().find(|(month, _)| *month == wanted).map(|(_, fte)| *fte);
    let lacking: Vec<Month> = wanted.iter().copied().filter(|month| figure(*month).is_none()).collect();
    let known: Vec<Fte> = wanted.iter().copied().filter_map(figure).collect();
    match Fte::mean(&known) {
        Some(fte) if lacking.is_empty() => Average::Known { fte, months: wanted },
        _ => Average::Missing { months: lacking },
    }
}

/// Whole places for so many ordinary employees.
#[must_use]
pub fn cap(ordinary: Fte, limits: &RatioLimits) -> i32 {
    cap_in_fte(ordinary, limits).floor()
}

/// The supported full-time equivalents allowed: whole when the law's cap is rounded down.
///
/// Each step is rounded by itself, down to a place or, unrounded, to a hundredth.
#[must_use]
pub fn cap_in_fte(ordinary: Fte, limits: &RatioLimits) -> Fte {
    let (one, ordinary) = (one_place(), i64::from(ordinary.hundredths()));
    let (mut from, mut cap) = (0, 0);
    for step in limits.steps() {
        let end = step.to.map_or(i64::MAX, |to| i64::from(to) * one);
        let within = (ordinary.min(end) - from).max(0);
        let per = i64::from(step.per);
        cap += if limits.floored() { within / (per * one) * one } else { within / per };
        from = end;
    }
    in_fte(cap.max(i64::from(limits.at_least()) * one))
}

fn changes(used: &RatioUsed, total: i64, limits: &RatioLimits) -> Vec<RatioChange> {
    let excess = in_fte(total - i64::from(used.cap.hundredths()));
    let mut changes = Vec::new();
    if excess <= used.supported {
        changes.push(RatioChange::FewerSupported(excess));
    }
    if excess < used.new {
        changes.push(RatioChange::SmallerNew(excess));
    }
    changes.extend(more_ordinary(used.ordinary, total, limits).map(RatioChange::MoreOrdinary));
    changes
}

/// By halving, since the cap never falls when the ordinary rise.
fn more_ordinary(ordinary: Fte, total: i64, limits: &RatioLimits) -> Option<Fte> {
    let suffices = |hundredths: i32| {
        let cap = Fte::from_hundredths(hundredths).map(|ordinary| cap_in_fte(ordinary, limits));
        cap.is_some_and(|cap| i64::from(cap.hundredths()) >= total)
    };
    let (mut too_few, mut enough) = (ordinary.hundredths(), i32::MAX);
    if !suffices(enough) {
        return None;
    }
    while enough - too_few > 1 {
        let middle = i32::midpoint(too_few, enough);
        if suffices(middle) { enough = middle } else { too_few = middle }
    }
    Fte::from_hundredths(enough - ordinary.hundredths())
}

fn one_place() -> i64 {
    i64::from(Fte::ONE.hundredths())
}

/// Saturates, so that an absurd number stays an absurd number.
fn in_fte(hundredths: i64) -> Fte {
    Fte::from_hundredths(i32::try_from(hundredths).unwrap_or(i32::MAX)).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use kernel::{Cited, Confidence};

    use super::*;
    use crate::verdict::Answer;

    const PER_5_THEN_10: [RatioStep; 2] =
        [RatioStep { to: Some(50), per: 5 }, RatioStep { to: None, per: 10 }];

    fn limits(floored: bool) -> RatioLimits {
        RatioLimits::new(PER_5_THEN_10.to_vec(), 1, 4, floored).unwrap()
    }

    fn fte(text: &str) -> Fte {
        Fte::parse(text).unwrap()
    }

    fn day(text: &str) -> Date {
        text.parse().unwrap()
    }

    fn month(text: &str) -> Month {
        Month::parse(text).unwrap()
    }

    fn cited(floored: bool) -> Cited<RatioLimits> {
        let citation = Citation {
            rule: "ratio-rule.cap".into(),
            act: "bab".into(),
            section: "§ 65".into(),
            published: "text".into(),
            section_confirmed: false,
            confidence: Confidence::Inferred,
            in_force_from: day("2020-01-01"),
        };
        Cited { value: limits(floored), citation }
    }

    fn facts(ordinary: &str, supported: &str, new: &str) -> RatioFacts {
        let ordinary = Average::Known { fte: fte(ordinary), months: Vec::new() };
        RatioFacts { ordinary, supported: fte(supported), new: fte(new), on: day("2026-11-23") }
    }

    #[test]
    fn the_cap_follows_the_table_of_the_domain_book_and_its_edges() {
        let table =
            "0:1 4:1 9:1 9.99:1 10:2 14:2 14.99:2 15:3 24:4 49:9 49.99:9 50:10 59:10 59.99:10 60:11 100:15";
        for (ordinary, want) in table.split(' ').filter_map(|row| row.split_once(':')) {
            assert_eq!(cap(fte(ordinary), &limits(true)).to_string(), want, "{ordinary}");
        }
    }

    #[test]
    fn an_unrounded_cap_keeps_the_begun_place() {
        for (ordinary, want) in [("4", "1"), ("9", "1.8"), ("52.5", "10.25"), ("59", "10.9")] {
            assert_eq!(cap_in_fte(fte(ordinary), &limits(false)), fte(want), "{ordinary}");
        }
        assert!(!check(facts("9", "1", "0.8"), &Standing::InForce(cited(false))).blocks());
        assert!(check(facts("9", "1", "0.8"), &Standing::InForce(cited(true))).blocks());
    }

    #[test]
    fn a_full_unit_says_no_with_its_numbers_and_each_way_out() {
        let verdict = check(facts("12", "1.8", "0.5"), &Standing::InForce(cited(true)));
        let Verdict::No(basis) = &verdict else { panic!("{verdict:?}") };
        assert!(verdict.blocks());
        assert_eq!((basis.used.cap, basis.used.ordinary), (fte("2"), fte("12")));
        assert_eq!((basis.used.supported, basis.used.new), (fte("1.8"), fte("0.5")));
        assert_eq!(basis.citation.confidence, Confidence::Inferred);
        assert_eq!(
            basis.would_change,
            [
                RatioChange::FewerSupported(fte("0.3")),
                RatioChange::SmallerNew(fte("0.3")),
                RatioChange::MoreOrdinary(fte("3")),
            ]
        );
    }

    #[test]
    fn a_way_out_that_is_none_is_not_named() {
        let verdict = check(facts("0", "0", "1.5"), &Standing::InForce(cited(true)));
        let ways = &verdict.basis().unwrap().would_change;
        assert_eq!(*ways, [RatioChange::SmallerNew(fte("0.5")), RatioChange::MoreOrdinary(fte("10"))]);
        let verdict = check(facts("0", "3", "1"), &Standing::InForce(cited(true)));
        let ways = &verdict.basis().unwrap().would_change;
        assert_eq!(*ways, [RatioChange::FewerSupported(fte("3")), RatioChange::MoreOrdinary(fte("20"))]);
    }

    #[test]
    fn exactly_at_the_cap_is_yes_and_a_hundredth_more_is_no() {
        let standing = Standing::InForce(cited(true));
        let at = check(facts("10", "1.5", "0.5"), &standing);
        assert!(matches!(&at, Verdict::Yes(basis) if basis.would_change.is_empty()));
        assert!(matches!(check(facts("10", "1.5", "0.51"), &standing), Verdict::No(_)));
    }

    #[test]
    fn guidance_tells_what_it_would_say_and_never_blocks() {
        let until = day("2027-01-01");
        let standing = Standing::Guidance { last: cited(true), confirmed_until: until };
        for (new, want) in [("1", Answer::Yes), ("1.01", Answer::No)] {
            let verdict = check(facts("4", "0", new), &standing);
            assert!(!verdict.blocks());
            let Verdict::Guidance { would, confirmed_until, .. } = verdict else { panic!("{verdict:?}") };
            assert_eq!((would, confirmed_until), (want, until));
        }
    }

    #[test]
    fn without_a_rule_or_a_month_there_is_no_answer() {
        let missing = check(facts("10", "0", "1"), &Standing::Unknown);
        assert_eq!(missing, Verdict::CannotBeKnown { missing: RatioMissing::Rule });
        let lacking = vec![month("2026-08")];
        let asked =
            RatioFacts { ordinary: Average::Missing { months: lacking.clone() }, ..facts("0", "0", "1") };
        let verdict = check(asked, &Standing::InForce(cited(true)));
        assert_eq!(verdict, Verdict::CannotBeKnown { missing: RatioMissing::Months(lacking) });
        assert!(!verdict.blocks() && verdict.basis().is_none());
    }

    #[test]
    fn the_average_is_of_the_four_whole_months_before_across_new_year() {
        let written = "2025-09:100 2025-10:10 2025-11:11 2025-12:12 2026-01:14.03";
        let figures: Vec<_> = written
            .split(' ')
            .filter_map(|row| row.split_once(':'))
            .map(|(at, figure)| (month(at), fte(figure)))
            .collect();
        let months = ["2025-10", "2025-11", "2025-12", "2026-01"].map(month).to_vec();
        for on in ["2026-02-01", "2026-02-28"] {
            assert_eq!(
                ordinary_average(&figures, day(on), &limits(true)),
                Average::Known { fte: fte("11.75"), months: months.clone() }
            );
        }
        assert_eq!(
            ordinary_average(&figures, day("2026-04-15"), &limits(true)),
            Average::Missing { months: vec![month("2026-02"), month("2026-03")] }
        );
    }

    #[test]
    fn the_places_of_a_unit_carry_their_months_and_whether_they_are_guidance() {
        let figures = ["2026-07", "2026-08", "2026-09", "2026-10"].map(|at| (month(at), fte("15")));
        let on = day("2026-11-23");
        let known = places(&figures, on, &Standing::InForce(cited(true))).unwrap();
        assert_eq!((known.places, known.months.len(), known.guidance_from), (3, 4, None));
        let until = day("2026-11-01");
        let guidance = Standing::Guidance { last: cited(true), confirmed_until: until };
        assert_eq!(places(&figures, on, &guidance).unwrap().guidance_from, Some(until));
        assert_eq!(places(&figures, on, &Standing::Unknown), Err(RatioMissing::Rule));
        let lacking = RatioMissing::Months(vec![month("2026-10")]);
        assert_eq!(places(&figures[..3], on, &Standing::InForce(cited(true))), Err(lacking));
    }
}
