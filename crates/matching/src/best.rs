//! The best list of everybody at once: every pair is looked at.

use crate::{
    Bundle, Citizen, Parameters, checks,
    pair::{Offer, Pair},
    place::Lines,
    score,
};
use rayon::prelude::*;
use std::cmp::Reverse;

/// A bundle that fits a person.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Candidate {
    /// The bundle's key.
    pub bundle: u32,
    /// Points, 0 to 1,000.
    pub score: u16,
}

/// The best of one person.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct BestList {
    /// The bundles that fit best: higher score first, then lower key.
    pub fits: Vec<Candidate>,
    /// Of how many others no rule fails, although not every rule could be checked.
    pub asking: usize,
}

/// For each person, in the order given, the `top` bundles that fit best. The same as
/// [`rank_bundles`](crate::rank_bundles) gives one by one, without the reasons.
///
/// Uses the threads of the rayon pool it is called in; their number does not change the result.
#[must_use]
pub fn best_lists(
    citizens: &[Citizen],
    bundles: &[Bundle],
    parameters: &Parameters,
    top: usize,
) -> Vec<BestList> {
    let offers: Vec<_> = bundles.iter().map(Offer::of).collect();
    citizens.par_iter().map(|citizen| best_list(citizen, &offers, parameters, top)).collect()
}

fn best_list(citizen: &Citizen, offers: &[Offer], parameters: &Parameters, top: usize) -> BestList {
    let mut lines = Lines::default();
    let pairs = offers.iter().map(|offer| Pair::of(citizen, *offer, parameters, &mut lines));
    let pairs = pairs.filter(checks::none_fails);
    let (mut fits, mut asking) = (Vec::new(), 0);
    for pair in pairs {
        if checks::unknown(&pair).is_empty() {
            fits.push(Candidate { bundle: pair.bundle.key, score: score::score(&pair) });
        } else {
            asking += 1;
        }
    }
    let order = |candidate: &Candidate| (Reverse(candidate.score), candidate.bundle);
    if (1..fits.len()).contains(&top) {
        fits.select_nth_unstable_by_key(top - 1, order);
    }
    fits.truncate(top);
    fits.sort_unstable_by_key(order);
    BestList { fits, asking }
}

#[cfg(test)]
mod tests;
