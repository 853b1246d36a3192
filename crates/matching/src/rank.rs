//! Ranked both ways: bundles for a person, people for a bundle.

use crate::{Assessment, Bundle, Citizen, Parameters, RULE_COUNT, Rule, assess::assess_offer, pair::Offer};
use kernel::Date;
use std::cmp::Reverse;

/// Who or what fits, who is near, and how many were looked at.
///
/// Nobody is left out silently: `fitting + asking + nearly + others` is always `considered`, however short
/// the lists are cut.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ranking {
    /// Those where every rule was checked and none fails, best first, up to the limit.
    pub fits: Vec<Assessment>,
    /// Those where no rule fails and one or more could not be checked, the fewest first, then the best,
    /// up to the limit: nobody knows yet whether they fit.
    pub to_ask: Vec<Assessment>,
    /// Those where exactly one rule fails, best first, up to the limit; each says what it would take. A
    /// company that the person does not want goes last.
    pub near: Vec<Assessment>,
    /// How many fit, also beyond the limit.
    pub fitting: usize,
    /// How many somebody has to ask about, also beyond the limit.
    pub asking: usize,
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
        (order(behind(&assessment), assessment.score, citizen.waiting_since, bundle.key), assessment)
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
        (order(behind(&assessment), assessment.score, citizen.waiting_since, citizen.key), assessment)
    });
    rank(pairs, limit)
}

/// What decides between two pairs of a list; the lower goes first.
type Order = (usize, Reverse<u16>, Date, u32);

const fn order(behind: usize, score: u16, waiting_since: Date, key: u32) -> Order {
    (behind, Reverse(score), waiting_since, key)
}

/// What puts a pair behind others of its list, whatever its score.
fn behind(assessment: &Assessment) -> usize {
    if assessment.asks() {
        assessment.unknown.len()
    } else {
        usize::from(assessment.failed.contains(Rule::DoNotPlace))
    }
}

fn rank(pairs: impl Iterator<Item = (Order, Assessment)>, limit: usize) -> Ranking {
    let (mut fits, mut to_ask, mut near) = (Vec::new(), Vec::new(), Vec::new());
    let (mut others, mut others_by_rule) = (0, [0; RULE_COUNT]);
    for (order, assessment) in pairs {
        match assessment.failed.len() {
            0 if assessment.asks() => to_ask.push((order, assessment)),
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
    let (fitting, asking, nearly) = (fits.len(), to_ask.len(), near.len());
    Ranking {
        fits: best(fits, limit),
        to_ask: best(to_ask, limit),
        near: best(near, limit),
        fitting,
        asking,
        nearly,
        others,
        others_by_rule,
        considered: fitting + asking + nearly + others,
    }
}

fn best(mut pairs: Vec<(Order, Assessment)>, limit: usize) -> Vec<Assessment> {
    pairs.sort_by_key(|(order, _)| *order);
    pairs.into_iter().take(limit).map(|(_, assessment)| assessment).collect()
}

#[cfg(test)]
mod tests;
