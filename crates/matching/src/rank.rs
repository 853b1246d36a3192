//! Ranked both ways: bundles for a person, people for a bundle.

use crate::{
    Assessment, Bundle, Citizen, Parameters, RULE_COUNT, Rule,
    assess::assess_pair,
    checks,
    pair::{Offer, Pair},
    place::Lines,
    score,
};
use kernel::Date;
use std::cmp::Reverse;

/// Who or what fits, who is near, and how many were looked at.
///
/// Nobody is left out silently: `fitting + asking + nearly + others` is always `considered`, however short
/// the lists are cut.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ranking {
    /// Those where every rule was checked and none fails, best first, as many as are wanted.
    pub fits: Vec<Assessment>,
    /// Those where no rule fails and one or more could not be checked, the fewest first, then the best,
    /// as many as are wanted: nobody knows yet whether they fit.
    pub to_ask: Vec<Assessment>,
    /// Those where exactly one rule fails, best first, as many as are wanted; each says what it would take. A
    /// company that the person does not want goes last.
    pub near: Vec<Assessment>,
    /// How many fit, also beyond those.
    pub fitting: usize,
    /// How many somebody has to ask about, also beyond those.
    pub asking: usize,
    /// How many fail exactly one rule, also beyond those.
    pub nearly: usize,
    /// How many fail two rules or more.
    pub others: usize,
    /// Of those, how many each rule stops, in the order of [`Rule::ALL`](crate::Rule::ALL); a pair
    /// counts once for each rule that it fails.
    pub others_by_rule: [usize; RULE_COUNT],
    /// How many were looked at.
    pub considered: usize,
}

/// How many of each list are wanted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Wanted {
    /// Of those that fit.
    pub fits: usize,
    /// Of those that somebody has to ask about.
    pub to_ask: usize,
    /// Of those that fail one rule.
    pub near: usize,
}

/// As many of each.
impl From<usize> for Wanted {
    fn from(each: usize) -> Self {
        Self { fits: each, to_ask: each, near: each }
    }
}

/// Which small jobs fit this person: higher score first, then lower key.
#[must_use]
pub fn rank_bundles<'b>(
    citizen: &Citizen,
    bundles: impl IntoIterator<Item = &'b Bundle>,
    parameters: &Parameters,
    wanted: impl Into<Wanted>,
) -> Ranking {
    let mut lines = Lines::default();
    let pair = |bundle| Pair::of(citizen, Offer::of(bundle), parameters, &mut lines);
    rank(bundles.into_iter(), pair, |bundle| bundle.key, wanted.into())
}

/// Which people could do this small job: higher score first, then who has waited longest, then lower key.
#[must_use]
pub fn rank_citizens(
    bundle: &Bundle,
    citizens: &[Citizen],
    parameters: &Parameters,
    wanted: impl Into<Wanted>,
) -> Ranking {
    let offer = Offer::of(bundle);
    let mut lines = Lines::default();
    let pair = |citizen| Pair::of(citizen, offer, parameters, &mut lines);
    rank(citizens.iter(), pair, |citizen| citizen.key, wanted.into())
}

/// What decides between two pairs of a list, the lower goes first: what puts it behind others whatever its
/// score, the score, since when the person waits, the key.
type Order = (usize, Reverse<u16>, Date, u32);

/// Every pair is looked at; reasons are made only for those on a list. The lists hold who or what the pair is
/// made with, and where it stands: a pair is many times larger, and made again quickly.
fn rank<'a, T: Copy>(
    each: impl Iterator<Item = T>,
    mut pair_with: impl FnMut(T) -> Pair<'a>,
    key: fn(T) -> u32,
    wanted: Wanted,
) -> Ranking {
    let (mut fits, mut to_ask, mut near) = (Vec::new(), Vec::new(), Vec::new());
    let (mut others, mut others_by_rule) = (0, [0; RULE_COUNT]);
    for one in each {
        let pair = pair_with(one);
        let failed = checks::failed(&pair);
        if failed.len() > 1 {
            others += 1;
            for rule in failed.iter() {
                others_by_rule[rule as usize] += 1;
            }
            continue;
        }
        let unknown = if failed.is_empty() { checks::unknown(&pair).len() } else { 0 };
        let behind = unknown + usize::from(failed.contains(Rule::DoNotPlace));
        let score = score::score(&pair);
        let list = match (failed.len(), unknown) {
            (0, 0) => &mut fits,
            (0, _) => &mut to_ask,
            _ => &mut near,
        };
        list.push(((behind, Reverse(score), pair.citizen.waiting_since, key(one)), one));
    }
    let (fitting, asking, nearly) = (fits.len(), to_ask.len(), near.len());
    let mut assessed = |list, limit| best(list, limit).map(|one| assess_pair(&pair_with(one))).collect();
    Ranking {
        fits: assessed(fits, wanted.fits),
        to_ask: assessed(to_ask, wanted.to_ask),
        near: assessed(near, wanted.near),
        fitting,
        asking,
        nearly,
        others,
        others_by_rule,
        considered: fitting + asking + nearly + others,
    }
}

/// The first of a list, in order.
fn best<T>(mut placed: Vec<(Order, T)>, limit: usize) -> impl Iterator<Item = T> {
    let order = |(order, _): &(Order, T)| *order;
    if (1..placed.len()).contains(&limit) {
        placed.select_nth_unstable_by_key(limit - 1, order);
    }
    placed.truncate(limit);
    placed.sort_unstable_by_key(order);
    placed.into_iter().map(|(_, one)| one)
}

#[cfg(test)]
mod tests;
