//! Holds a pair against each hard rule.

use std::collections::BTreeSet;

use crate::{
    Ability, LackingCertificate, Miss, RULE_COUNT, RatioState, Rule, RuleSet,
    pair::{Pair, excess},
    week,
};
use kernel::{Level, Levels};

/// The rules in the order that finds a failure soonest.
const CHEAPEST_FIRST: [Rule; RULE_COUNT] = [
    Rule::CitizenOnce,
    Rule::TaskOnce,
    Rule::Ratio,
    Rule::BundleMinimum,
    Rule::HoursCapacity,
    Rule::TravelLimit,
    Rule::DoNotPlace,
    Rule::Skills,
    Rule::Limits,
    Rule::Certificate,
    Rule::Slots,
];

/// Every miss, in the order of [`Rule::ALL`].
pub(crate) fn misses(pair: &Pair) -> Vec<Miss> {
    Rule::ALL.into_iter().filter_map(|rule| check(rule, pair)).collect()
}

/// Whether no rule fails; stops at the first that does.
pub(crate) fn none_fails(pair: &Pair) -> bool {
    CHEAPEST_FIRST.into_iter().all(|rule| check(rule, pair).is_none())
}

/// The rules that cannot be checked, because what they need is not known.
pub(crate) fn unknown(pair: &Pair) -> RuleSet {
    let cannot_something = || pair.citizen.limits.iter().any(|(_, level)| level == Level::Three);
    [
        (Rule::Skills, no_skill_known(pair)),
        (Rule::Limits, !pair.demands_known && cannot_something()),
        (Rule::Slots, pair.citizen.slots.is_none()),
        (Rule::HoursCapacity, pair.citizen.weekly_minutes.is_none()),
        (Rule::TravelLimit, pair.way.is_none()),
        (Rule::Ratio, pair.bundle.ratio == RatioState::CannotBeKnown),
    ]
    .into_iter()
    .filter_map(|(rule, unknown)| unknown.then_some(rule))
    .collect()
}

fn check(rule: Rule, pair: &Pair) -> Option<Miss> {
    match rule {
        Rule::Skills => skills(pair),
        Rule::Limits => limits(pair),
        Rule::Certificate => certificate(pair),
        Rule::DoNotPlace => {
            pair.citizen.do_not_place.contains(&pair.bundle.company).then_some(Miss::DoNotPlace)
        }
        Rule::Slots => slots(pair),
        Rule::HoursCapacity => hours_capacity(pair),
        Rule::BundleMinimum => {
            excess(pair.parameters.minimum, pair.minutes).map(|short| Miss::BundleMinimum { short })
        }
        Rule::TravelLimit => travel_limit(pair),
        Rule::CitizenOnce => pair.citizen.placed.then_some(Miss::CitizenOnce),
        Rule::TaskOnce => pair.bundle.taken.then_some(Miss::TaskOnce),
        Rule::Ratio => (pair.bundle.ratio == RatioState::Full).then_some(Miss::Ratio),
    }
}

/// Skills that the tasks ask for, each once, lowest first.
fn asked_skills(pair: &Pair) -> BTreeSet<u16> {
    pair.bundle.tasks.iter().flat_map(|task| &task.skills).map(|asked| asked.skill).collect()
}

fn skills(pair: &Pair) -> Option<Miss> {
    let cannot = |skill: &u16| pair.citizen.skills.get(*skill) == Some(Ability::Cannot);
    let cannot: Vec<u16> = asked_skills(pair).into_iter().filter(cannot).collect();
    (!cannot.is_empty()).then_some(Miss::Skills { cannot })
}

/// Whether the tasks ask for skills, and of none of them anybody has said how far the person is with it.
fn no_skill_known(pair: &Pair) -> bool {
    let asked = asked_skills(pair);
    !asked.is_empty() && asked.into_iter().all(|skill| pair.citizen.skills.get(skill).is_none())
}

fn limits(pair: &Pair) -> Option<Miss> {
    let cannot = |function| pair.citizen.limits.get(function) == Level::Three;
    let asked = pair
        .demands
        .iter()
        .filter(|(function, _)| cannot(*function))
        .fold(Levels::NONE, |asked, (function, level)| asked.with(function, level));
    (asked != Levels::NONE).then_some(Miss::Limits { asked })
}

fn certificate(pair: &Pair) -> Option<Miss> {
    let held =
        |certificate| pair.citizen.certificates.iter().filter(move |held| held.certificate == certificate);
    let valid = |certificate| {
        held(certificate).any(|held| held.last_day.is_none_or(|last| pair.bundle.starts_on <= last))
    };
    let mut lacking: Vec<_> = pair
        .bundle
        .tasks
        .iter()
        .flat_map(|task| task.certificates.iter().copied())
        .filter(|certificate| !valid(*certificate))
        .map(|certificate| LackingCertificate {
            certificate,
            ran_out: held(certificate).filter_map(|held| held.last_day).max(),
        })
        .collect();
    lacking.sort_unstable();
    lacking.dedup();
    (!lacking.is_empty()).then_some(Miss::Certificate { lacking })
}

fn slots(pair: &Pair) -> Option<Miss> {
    week::crowding(&pair.bundle.tasks, pair.citizen.slots?)
}

fn hours_capacity(pair: &Pair) -> Option<Miss> {
    excess(pair.minutes, pair.citizen.weekly_minutes?).map(|short| Miss::HoursCapacity { short })
}

fn travel_limit(pair: &Pair) -> Option<Miss> {
    let (needs, travel) = pair.way?;
    (needs > travel.limit).then_some(Miss::TravelLimit { needs, limit: travel.limit })
}

#[cfg(test)]
mod tests;
