//! One person and one bundle: the answer with its reasons.

use crate::{
    Bundle, Citizen, FACTOR_COUNT, Factor, Miss, Parameters, Remark, RuleSet, Term, checks,
    pair::{Offer, Pair},
    place::Lines,
    remark, score,
};

/// How one person and one bundle go together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Assessment {
    /// The person's key.
    pub citizen: u32,
    /// The bundle's key.
    pub bundle: u32,
    /// The rules that fail.
    pub failed: RuleSet,
    /// The rules that could not be checked, because what they need is not known: they stop nothing.
    pub unknown: RuleSet,
    /// Points, 0 to 1,000: the sum of the terms, also where a rule fails.
    pub score: u16,
    /// The table of reasons, in the order of [`Factor::ALL`].
    pub terms: [Term; FACTOR_COUNT],
    /// What it would take: one for each failed rule, in the order of [`Rule::ALL`](crate::Rule::ALL).
    pub misses: Vec<Miss>,
    /// What to look at.
    pub remarks: Vec<Remark>,
}

impl Assessment {
    /// Whether every rule was checked and none fails.
    #[must_use]
    pub const fn fits(&self) -> bool {
        self.failed.is_empty() && self.unknown.is_empty()
    }

    /// Whether no rule fails, and one or more could not be checked: first somebody has to ask.
    #[must_use]
    pub const fn asks(&self) -> bool {
        self.failed.is_empty() && !self.unknown.is_empty()
    }

    /// What it would take, when exactly one rule fails.
    #[must_use]
    pub fn near_miss(&self) -> Option<&Miss> {
        match self.misses.as_slice() {
            [only] => Some(only),
            _ => None,
        }
    }

    /// The line of a factor.
    #[must_use]
    pub const fn term(&self, factor: Factor) -> &Term {
        &self.terms[factor as usize]
    }
}

/// Holds a person against a bundle: every rule, every term, every remark.
///
/// # Example
/// See the crate's own, worked by hand.
#[must_use]
pub fn assess(citizen: &Citizen, bundle: &Bundle, parameters: &Parameters) -> Assessment {
    assess_pair(&Pair::of(citizen, Offer::of(bundle), parameters, &mut Lines::default()))
}

/// [`assess()`], with the sums made already.
pub(crate) fn assess_pair(pair: &Pair) -> Assessment {
    let misses = checks::misses(pair);
    let terms = score::terms(pair);
    Assessment {
        citizen: pair.citizen.key,
        bundle: pair.bundle.key,
        failed: misses.iter().map(Miss::rule).collect(),
        unknown: checks::unknown(pair),
        score: terms.iter().map(|term| term.points).sum(),
        terms,
        misses,
        remarks: remark::remarks(pair),
    }
}
