//! How long a company internship (praktik) may last.
//!
//! Every number of weeks is an argument; which people have which limits is a matter of the law's rows.
//!
//! # Source
//! The act on active employment (lab) § 61; rows in `crates/law/dk/company-internship.toml`.

use kernel::{Date, Standing};

use crate::verdict::{Basis, Verdict};

/// The rule's name where what it said is kept.
pub const RULE: &str = "duration";

/// A verdict on how long a praktik lasts.
pub type DurationVerdict = Verdict<DurationUsed, DurationChange, DurationMissing>;

/// How long the people of one row may be in a praktik.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DurationLimits {
    /// Weeks without an extension.
    pub weeks: i32,
    /// How it may be extended; `None` where it may not.
    pub extension: Option<Extension>,
}

/// How a praktik may be extended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Extension {
    /// Weeks in all after the first extension, which takes a concrete assessment.
    pub to: i32,
    /// Weeks that each further one adds; they take a very special need.
    pub then_at_a_time: i32,
}

/// Limits that no law can mean.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("weeks must be at least 1 and rise with each extension; given {0:?}")]
pub struct BadDurationLimits(DurationLimits);

impl DurationLimits {
    /// Limits that rise with each extension.
    ///
    /// # Errors
    /// [`BadDurationLimits`].
    pub fn new(weeks: i32, extension: Option<Extension>) -> Result<Self, BadDurationLimits> {
        let limits = Self { weeks, extension };
        let rises = extension.is_none_or(|extension| extension.to > weeks && extension.then_at_a_time > 0);
        if weeks > 0 && rises { Ok(limits) } else { Err(BadDurationLimits(limits)) }
    }

    /// Weeks in all after so many extensions.
    #[must_use]
    pub fn cap(&self, extensions: i32) -> i32 {
        match self.extension {
            Some(extension) if extensions > 0 => {
                extension.to.saturating_add(extension.then_at_a_time.saturating_mul(extensions - 1))
            }
            _ => self.weeks,
        }
    }

    /// The least number of extensions that gives so many weeks.
    fn extensions_for(&self, weeks: i32) -> Option<i32> {
        let extension = self.extension?;
        let beyond = (weeks - extension.to).max(0);
        Some(1 + beyond / extension.then_at_a_time + i32::from(beyond % extension.then_at_a_time > 0))
    }
}

/// The facts of one question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DurationFacts {
    /// Code of the person's target group.
    pub group: String,
    /// Weeks from the first day to the last; a begun week counts whole.
    pub weeks: i32,
    /// How often it was extended, each time assessed.
    pub extensions: i32,
    /// The first day.
    pub on: Date,
}

/// The numbers that decided.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DurationUsed {
    /// Weeks allowed.
    pub cap: i32,
    /// The facts.
    pub facts: DurationFacts,
}

/// One thing that would turn a no into a yes, by itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DurationChange {
    /// So many weeks less.
    FewerWeeks(i32),
    /// One extension after a concrete assessment, to so many weeks in all.
    Extension(i32),
    /// So many extensions in all; those after the first take a very special need.
    SpecialNeed(i32),
}

/// Why there is no answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DurationMissing {
    /// No rule is known for the group on the date.
    Rule,
}

/// Whether a praktik is no longer than the law lets it be.
#[must_use]
pub fn check(facts: DurationFacts, limits: &Standing<DurationLimits>) -> DurationVerdict {
    let Some(cited) = limits.cited() else {
        return Verdict::CannotBeKnown { missing: DurationMissing::Rule };
    };
    let cap = cited.value.cap(facts.extensions);
    let kept = facts.weeks <= cap;
    let would_change = if kept { Vec::new() } else { changes(&facts, cap, cited.value) };
    let used = DurationUsed { cap, facts };
    Verdict::of(limits, kept, Basis { used, citation: cited.citation.clone(), would_change })
}

fn changes(facts: &DurationFacts, cap: i32, limits: DurationLimits) -> Vec<DurationChange> {
    let fewer = DurationChange::FewerWeeks(facts.weeks - cap);
    let more = limits.extensions_for(facts.weeks).map(|extensions| match extensions {
        1 => DurationChange::Extension(limits.cap(1)),
        more => DurationChange::SpecialNeed(more),
    });
    [fewer].into_iter().chain(more).collect()
}

#[cfg(test)]
mod tests {
    use kernel::{Citation, Cited, Confidence};
    use proptest::prelude::*;

    use super::*;
    use crate::verdict::Answer;

    fn day(text: &str) -> Date {
        text.parse().unwrap()
    }

    fn short() -> DurationLimits {
        DurationLimits::new(4, None).unwrap()
    }

    fn long() -> DurationLimits {
        DurationLimits::new(13, Some(Extension { to: 26, then_at_a_time: 13 })).unwrap()
    }

    fn cited(value: DurationLimits) -> Cited<DurationLimits> {
        let citation = Citation {
            rule: "company-internship.max-duration".to_owned(),
            act: "lab".to_owned(),
            section: "§ 61, stk. 2".to_owned(),
            published: "text".to_owned(),
            section_confirmed: true,
            confidence: Confidence::Verified,
            in_force_from: day("2020-01-01"),
        };
        Cited { value, citation }
    }

    fn facts(weeks: i32, extensions: i32) -> DurationFacts {
        DurationFacts { group: "6.7".to_owned(), weeks, extensions, on: day("2026-11-26") }
    }

    #[track_caller]
    fn says(limits: DurationLimits, weeks: i32, extensions: i32, want: Result<i32, &[DurationChange]>) {
        match check(facts(weeks, extensions), &Standing::InForce(cited(limits))) {
            Verdict::Yes(basis) => assert_eq!(Ok(basis.used.cap), want),
            Verdict::No(basis) => assert_eq!(Err(basis.would_change.as_slice()), want),
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn weeks_are_held_against_the_limit_after_the_extensions_there_were() {
        use DurationChange::{Extension, FewerWeeks, SpecialNeed};
        says(short(), 4, 0, Ok(4));
        says(short(), 5, 0, Err(&[FewerWeeks(1)]));
        says(short(), 5, 1, Err(&[FewerWeeks(1)]));
        says(long(), 13, 0, Ok(13));
        says(long(), 14, 0, Err(&[FewerWeeks(1), Extension(26)]));
        says(long(), 26, 1, Ok(26));
        says(long(), 27, 1, Err(&[FewerWeeks(1), SpecialNeed(2)]));
        says(long(), 40, 0, Err(&[FewerWeeks(27), SpecialNeed(3)]));
        says(long(), 39, 2, Ok(39));
    }

    #[test]
    fn a_rule_that_nobody_has_confirmed_guides_and_an_unknown_one_is_silent() {
        let confirmed_until = day("2027-01-01");
        let guidance = Standing::Guidance { last: cited(short()), confirmed_until };
        let verdict = check(facts(5, 0), &guidance);
        assert!(matches!(verdict, Verdict::Guidance { would: Answer::No, .. }) && !verdict.blocks());
        let unknown = check(facts(5, 0), &Standing::Unknown);
        assert_eq!(unknown, Verdict::CannotBeKnown { missing: DurationMissing::Rule });
    }

    #[test]
    fn limits_rise_with_each_extension() {
        let extension = |to, then_at_a_time| Some(Extension { to, then_at_a_time });
        for (weeks, extension) in [(0, None), (13, extension(13, 13)), (13, extension(26, 0))] {
            assert!(DurationLimits::new(weeks, extension).is_err());
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(10_000))]
        #[test]
        fn what_would_change_a_no_does_so_by_itself_and_nothing_less_would(
            weeks in 1_i32..400, extensions in 0_i32..6
        ) {
            let standing = Standing::InForce(cited(long()));
            let Verdict::No(basis) = check(facts(weeks, extensions), &standing) else { return Ok(()) };
            let kept = |weeks, extensions| matches!(check(facts(weeks, extensions), &standing), Verdict::Yes(_));
            for change in basis.would_change {
                let (enough, less) = match change {
                    DurationChange::FewerWeeks(n) => {
                        (kept(weeks - n, extensions), kept(weeks - n + 1, extensions))
                    }
                    DurationChange::Extension(to) => (kept(weeks, 1) && to == 26, kept(weeks, 0)),
                    DurationChange::SpecialNeed(n) => (kept(weeks, n), kept(weeks, n - 1)),
                };
                prop_assert!(enough && !less, "{change:?}");
            }
        }
    }
}
