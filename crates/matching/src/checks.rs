//! Holds a pair against each hard rule.

use std::collections::BTreeSet;

use crate::{
    Ability, HeldCertificate, LackingCertificate, Miss, RULE_COUNT, RatioState, Rule, RuleSet,
    pair::{Pair, excess},
    week,
};
use kernel::{Level, Levels, Minutes};

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

/// The rules that fail, without saying by what: those of [`misses`], many times faster.
pub(crate) fn failed(pair: &Pair) -> RuleSet {
    // One after another and not in a loop: nobody has to guess which rule comes next.
    RuleSet::NONE
        .with_if(Rule::Skills, fails(Rule::Skills, pair))
        .with_if(Rule::Limits, fails(Rule::Limits, pair))
        .with_if(Rule::Certificate, fails(Rule::Certificate, pair))
        .with_if(Rule::DoNotPlace, fails(Rule::DoNotPlace, pair))
        .with_if(Rule::Slots, fails(Rule::Slots, pair))
        .with_if(Rule::HoursCapacity, fails(Rule::HoursCapacity, pair))
        .with_if(Rule::BundleMinimum, fails(Rule::BundleMinimum, pair))
        .with_if(Rule::TravelLimit, fails(Rule::TravelLimit, pair))
        .with_if(Rule::CitizenOnce, fails(Rule::CitizenOnce, pair))
        .with_if(Rule::TaskOnce, fails(Rule::TaskOnce, pair))
        .with_if(Rule::Ratio, fails(Rule::Ratio, pair))
}

/// Whether no rule fails; stops at the first that does.
pub(crate) fn none_fails(pair: &Pair) -> bool {
    CHEAPEST_FIRST.into_iter().all(|rule| !fails(rule, pair))
}

/// Whether a rule fails, by what is no question here.
#[inline]
fn fails(rule: Rule, pair: &Pair) -> bool {
    match rule {
        Rule::Skills => asked(pair).any(|skill| pair.citizen.skills.get(skill) == Some(Ability::Cannot)),
        Rule::Certificate => asked_certificates(pair).any(|certificate| !holds(pair, certificate)),
        Rule::Slots => {
            pair.citizen.slots.is_some_and(|free| week::are_crowded(&pair.bundle.tasks, pair.minutes, free))
        }
        Rule::Limits => pair.citizen.limits.stops(pair.demands),
        Rule::DoNotPlace => pair.citizen.do_not_place.contains(&pair.bundle.company),
        Rule::HoursCapacity => hours_short(pair).is_some(),
        Rule::BundleMinimum => minimum_short(pair).is_some(),
        Rule::TravelLimit => pair.way.is_some_and(|(needs, travel)| needs > travel.limit),
        Rule::CitizenOnce => pair.citizen.placed,
        Rule::TaskOnce => pair.bundle.taken,
        Rule::Ratio => pair.bundle.ratio == RatioState::Full,
    }
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
        Rule::Slots => slots(pair),
        Rule::HoursCapacity => hours_short(pair).map(|short| Miss::HoursCapacity { short }),
        Rule::BundleMinimum => minimum_short(pair).map(|short| Miss::BundleMinimum { short }),
        Rule::TravelLimit => travel_limit(pair),
        Rule::DoNotPlace => fails(rule, pair).then_some(Miss::DoNotPlace),
        Rule::CitizenOnce => fails(rule, pair).then_some(Miss::CitizenOnce),
        Rule::TaskOnce => fails(rule, pair).then_some(Miss::TaskOnce),
        Rule::Ratio => fails(rule, pair).then_some(Miss::Ratio),
    }
}

/// Skills that the tasks ask for, one as often as it is asked for.
fn asked(pair: &Pair) -> impl Iterator<Item = u16> {
    pair.bundle.tasks.iter().flat_map(|task| &task.skills).map(|asked| asked.skill)
}

fn skills(pair: &Pair) -> Option<Miss> {
    let cannot = |skill: &u16| pair.citizen.skills.get(*skill) == Some(Ability::Cannot);
    // Each once, lowest first.
    let cannot: BTreeSet<u16> = asked(pair).filter(cannot).collect();
    (!cannot.is_empty()).then(|| Miss::Skills { cannot: cannot.into_iter().collect() })
}

/// Whether the tasks ask for skills, and of none of them anybody has said how far the person is with it.
fn no_skill_known(pair: &Pair) -> bool {
    let mut asked = asked(pair).peekable();
    asked.peek().is_some() && asked.all(|skill| pair.citizen.skills.get(skill).is_none())
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

fn asked_certificates(pair: &Pair) -> impl Iterator<Item = u16> {
    pair.bundle.tasks.iter().flat_map(|task| task.certificates.iter().copied())
}

/// The records of a certificate.
fn held<'a>(pair: &Pair<'a>, certificate: u16) -> impl Iterator<Item = &'a HeldCertificate> {
    pair.citizen.certificates.iter().filter(move |held| held.certificate == certificate)
}

/// Whether one of them is valid on the first day.
fn holds(pair: &Pair, certificate: u16) -> bool {
    held(pair, certificate).any(|held| held.last_day.is_none_or(|last| pair.bundle.starts_on <= last))
}

fn certificate(pair: &Pair) -> Option<Miss> {
    let mut lacking: Vec<_> = asked_certificates(pair)
        .filter(|certificate| !holds(pair, *certificate))
        .map(|certificate| LackingCertificate {
            certificate,
            ran_out: held(pair, certificate).filter_map(|held| held.last_day).max(),
        })
        .collect();
    lacking.sort_unstable();
    lacking.dedup();
    (!lacking.is_empty()).then_some(Miss::Certificate { lacking })
}

fn slots(pair: &Pair) -> Option<Miss> {
    week::crowding(&pair.bundle.tasks, pair.citizen.slots?)
}

/// How much the person's week is too short for the bundle.
fn hours_short(pair: &Pair) -> Option<Minutes> {
    excess(pair.minutes, pair.citizen.weekly_minutes?)
}

/// How much the bundle is smaller than the smallest that is worth coming for.
fn minimum_short(pair: &Pair) -> Option<Minutes> {
    excess(pair.parameters.minimum, pair.minutes)
}

fn travel_limit(pair: &Pair) -> Option<Miss> {
    let (needs, travel) = pair.way?;
    (needs > travel.limit).then_some(Miss::TravelLimit { needs, limit: travel.limit })
}

#[cfg(test)]
mod tests;
