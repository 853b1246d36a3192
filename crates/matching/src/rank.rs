//! Ranked both ways: bundles for a person, people for a bundle.

use crate::{Assessment, Bundle, Citizen, Parameters, RULE_COUNT, assess::assess_offer, pair::Offer};
use kernel::Date;
use std::cmp::Reverse;

/// Who or what fits, who is near, and how many were looked at.
///
/// Nobody is left out silently: `fitting + nearly + others` is always `considered`, however short
/// the lists are cut.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ranking {
    /// Those where no rule fails, best first, up to the limit.
    pub fits: Vec<Assessment>,
    /// Those where exactly one rule fails, best first, up to the limit; each says what it would take.
    pub near: Vec<Assessment>,
    /// How many fit, also beyond the limit.
    pub fitting: usize,
    /// How many fail exactly one rule, also beyond the limit.
    pub nearly: usize,
    /// How many fail two rules or more.
    pub others: usize,
    /// Of those, how many each rule stops, in the order of [`Rule::ALL`](crate::Rule::ALL); a pair
    /// counts once for each rule that it fails.
    pub others_by_rule: [usize; RULE_COUNT],
    /// How many were looked at.
    pub considered: usize,
}

/// Which small jobs fit this person: higher score first, then lower key.
#[must_use]
pub fn rank_bundles(citizen: &Citizen, bundles: &[Bundle], parameters: &Parameters, limit: usize) -> Ranking {
    let pairs = bundles.iter().map(|bundle| {
        let assessment = assess_offer(citizen, Offer::of(bundle), parameters);
        (order(assessment.score, citizen.waiting_since, bundle.key), assessment)
    });
    rank(pairs, limit)
}

/// Which people could do this small job: higher score first, then who has waited longest, then lower key.
#[must_use]
pub fn rank_citizens(
    bundle: &Bundle,
    citizens: &[Citizen],
    parameters: &Parameters,
    limit: usize,
) -> Ranking {
    let offer = Offer::of(bundle);
    let pairs = citizens.iter().map(|citizen| {
        let assessment = assess_offer(citizen, offer, parameters);
        (order(assessment.score, citizen.waiting_since, citizen.key), assessment)
    });
    rank(pairs, limit)
}

/// What decides between two pairs; the lower goes first.
type Order = (Reverse<u16>, Date, u32);

const fn order(score: u16, waiting_since: Date, key: u32) -> Order {
    (Reverse(score), waiting_since, key)
}

fn rank(pairs: impl Iterator<Item = (Order, Assessment)>, limit: usize) -> Ranking {
    let (mut fits, mut near, mut others, mut others_by_rule) = (Vec::new(), Vec::new(), 0, [0; RULE_COUNT]);
    for (order, assessment) in pairs {
        match assessment.failed.len() {
            0 => fits.push((order, assessment)),
            1 => near.push((order, assessment)),
            _ => {
                others += 1;
                for rule in assessment.failed.iter() {
                    others_by_rule[rule as usize] += 1;
                }
            }
        }
    }
    let (fitting, nearly) = (fits.len(), near.len());
    Ranking {
        fits: best(fits, limit),
        near: best(near, limit),
        fitting,
        nearly,
        others,
        others_by_rule,
        considered: fitting + nearly + others,
    }
}

fn best(mut pairs: Vec<(Order, Assessment)>, limit: usize) -> Vec<Assessment> {
    pairs.sort_by_key(|(order, _)| *order);
    pairs.into_iter().take(limit).map(|(_, assessment)| assessment).collect()
}

#[cfg(test)]
mod tests;
