//! What holds for every pair: property tests over the whole method.

use crate::{
    Ability, Bundle, Citizen, HeldCertificate, Miss, RatioState, Rule, assess, rank_bundles, rank_citizens,
    testing::{always, any_bundle, any_citizen, any_pair, expert, minutes, task},
};
use kernel::{Level, Levels, Slots};
use proptest::{collection::vec, prelude::*, strategy::ValueTree, test_runner::TestRunner};

#[test]
fn a_score_is_the_sum_of_its_terms_and_at_most_a_thousand() {
    always(any_pair(), |(citizen, bundle)| {
        let got = assess(&citizen, &bundle, &expert());
        prop_assert_eq!(got.score, got.terms.iter().map(|term| term.points).sum::<u16>());
        prop_assert!(got.score <= 1_000);
        prop_assert!(got.terms.iter().all(|term| term.points <= term.weight));
        prop_assert_eq!(got.failed, got.misses.iter().map(Miss::rule).collect());
        Ok(())
    });
}

#[test]
fn more_hours_never_make_hours_fail() {
    always((any_pair(), 0_i32..600), |((citizen, bundle), more)| {
        let Some(weekly) = citizen.weekly_minutes else { return Ok(()) };
        let before = assess(&citizen, &bundle, &expert()).failed.contains(Rule::HoursCapacity);
        let citizen = Citizen { weekly_minutes: Some(weekly + minutes(more)), ..citizen };
        let after = assess(&citizen, &bundle, &expert()).failed.contains(Rule::HoursCapacity);
        prop_assert!(before || !after);
        Ok(())
    });
}

#[test]
fn more_free_slots_never_make_slots_fail() {
    always((any_pair(), crate::testing::any_slots()), |((citizen, bundle), more)| {
        let Some(slots) = citizen.slots else { return Ok(()) };
        let before = assess(&citizen, &bundle, &expert()).failed.contains(Rule::Slots);
        let citizen = Citizen { slots: Some(slots.or(more)), ..citizen };
        let after = assess(&citizen, &bundle, &expert()).failed.contains(Rule::Slots);
        prop_assert!(before || !after);
        Ok(())
    });
}

#[test]
fn the_order_of_tasks_changes_nothing() {
    always((any_pair(), any_order()), |((citizen, bundle), order)| {
        let mut other = bundle.clone();
        other.tasks.sort_by_key(|task| order[task.key as usize]);
        prop_assert_eq!(assess(&citizen, &bundle, &expert()), assess(&citizen, &other, &expert()));
        Ok(())
    });
}

#[test]
fn the_order_of_people_changes_nothing() {
    always((vec(any_citizen(), 2..4), any_bundle(), any_order()), |(mut people, bundle, order)| {
        people.iter_mut().zip(0..).for_each(|(person, key)| person.key = key);
        let ranking = rank_citizens(&bundle, &people, &expert(), 2);
        people.sort_by_key(|person| order[person.key as usize]);
        prop_assert_eq!(ranking, rank_citizens(&bundle, &people, &expert(), 2));
        Ok(())
    });
}

#[test]
fn the_order_of_bundles_changes_nothing() {
    always((vec(any_bundle(), 2..4), any_citizen(), any_order()), |(mut bundles, citizen, order)| {
        bundles.iter_mut().zip(0..).for_each(|(bundle, key)| bundle.key = key);
        let ranking = rank_bundles(&citizen, &bundles, &expert(), 2);
        bundles.sort_by_key(|bundle| order[bundle.key as usize]);
        prop_assert_eq!(ranking, rank_bundles(&citizen, &bundles, &expert(), 2));
        Ok(())
    });
}

/// By key, where in the list something goes.
fn any_order() -> impl Strategy<Value = [u8; 4]> {
    any::<[u8; 4]>()
}

#[test]
fn both_ways_say_the_same_of_each_pair() {
    always(any_pair(), |(citizen, bundle)| {
        let (people, bundles) = ([citizen.clone()], [bundle.clone()]);
        let one = rank_bundles(&citizen, &bundles, &expert(), 1);
        let other = rank_citizens(&bundle, &people, &expert(), 1);
        prop_assert_eq!(&one, &other);
        let pair = assess(&citizen, &bundle, &expert());
        let counted = [one.fitting == 1, one.asking == 1, one.nearly == 1];
        prop_assert_eq!(counted, [pair.fits(), pair.asks(), pair.near_miss().is_some()]);
        let several = pair.failed.len() > 1;
        for rule in Rule::ALL {
            let stopped = one.others_by_rule[rule as usize] == 1;
            prop_assert_eq!(stopped, several && pair.failed.contains(rule));
        }
        let found = one.fits.into_iter().chain(one.to_ask).chain(one.near).next();
        prop_assert_eq!(found, (pair.failed.len() < 2).then_some(pair));
        Ok(())
    });
}

#[test]
fn what_it_would_take_is_enough() {
    always(any_pair(), |(citizen, bundle)| {
        for miss in assess(&citizen, &bundle, &expert()).misses {
            let Some((citizen, bundle)) = granted(&miss, &citizen, &bundle) else { continue };
            let after = assess(&citizen, &bundle, &expert());
            prop_assert!(
                !after.failed.contains(miss.rule()),
                "{miss:?} granted, and then {:?}",
                after.misses
            );
        }
        Ok(())
    });
}

#[test]
fn what_it_would_take_is_no_more_than_needed() {
    let one = minutes(1);
    let less = |n: kernel::Minutes| minutes(n.get() - one.get());
    always(any_pair(), |(citizen, bundle)| {
        for miss in assess(&citizen, &bundle, &expert()).misses {
            let too_little = match miss.clone() {
                Miss::HoursCapacity { short } => Miss::HoursCapacity { short: less(short) },
                Miss::BundleMinimum { short } => Miss::BundleMinimum { short: less(short) },
                Miss::TravelLimit { needs, limit } => Miss::TravelLimit { needs: less(needs), limit },
                _ => continue,
            };
            let Some((citizen, bundle)) = granted(&too_little, &citizen, &bundle) else { continue };
            prop_assert!(assess(&citizen, &bundle, &expert()).failed.contains(miss.rule()), "{miss:?}");
        }
        Ok(())
    });
}

/// The pair with the change that a miss asks for; `None` when no change of the person's could do it.
fn granted(miss: &Miss, citizen: &Citizen, bundle: &Bundle) -> Option<(Citizen, Bundle)> {
    let (mut citizen, mut bundle) = (citizen.clone(), bundle.clone());
    match miss {
        Miss::Skills { cannot } => {
            let asked = bundle.tasks.iter().flat_map(|task| &task.skills).map(|asked| asked.skill);
            let learnt = |skill| match citizen.skills.get(skill)? {
                _ if cannot.contains(&skill) => Some((skill, Ability::Trainable)),
                other => Some((skill, other)),
            };
            citizen.skills = asked.filter_map(learnt).collect();
        }
        Miss::Limits { asked } => {
            citizen.limits = asked.iter().fold(citizen.limits, |all: Levels, (i, _)| all.with(i, Level::Two));
        }
        Miss::Certificate { lacking } => citizen.certificates.extend(
            lacking.iter().map(|lack| HeldCertificate { certificate: lack.certificate, last_day: None }),
        ),
        Miss::DoNotPlace => citizen.do_not_place.clear(),
        Miss::Slots { free, .. } => {
            let whole_week = Citizen { slots: Some(Slots::ALL), ..citizen.clone() };
            if assess(&whole_week, &bundle, &expert()).failed.contains(Rule::Slots) {
                return None;
            }
            citizen.slots = citizen.slots.map(|slots| slots.or(*free));
        }
        Miss::HoursCapacity { short } => {
            citizen.weekly_minutes = citizen.weekly_minutes.map(|weekly| weekly + *short);
        }
        Miss::BundleMinimum { short } => bundle.tasks.push(task(short.get())),
        Miss::TravelLimit { needs, .. } => {
            citizen.travel = citizen.travel.map(|travel| crate::Travel { limit: *needs, ..travel });
        }
        Miss::CitizenOnce => citizen.placed = false,
        Miss::TaskOnce => bundle.taken = false,
        Miss::Ratio => bundle.ratio = RatioState::Free,
    }
    Some((citizen, bundle))
}

#[test]
fn the_cases_see_every_rule_fail_alone_and_pairs_that_fit() {
    let mut runner = TestRunner::deterministic();
    let mut alone = crate::RuleSet::NONE;
    let mut fitting = 0;
    for _ in 0..4_000 {
        let (citizen, bundle) = any_pair().new_tree(&mut runner).unwrap().current();
        let got = assess(&citizen, &bundle, &expert());
        fitting += usize::from(got.fits());
        alone = got.near_miss().map_or(alone, |miss| alone.with(miss.rule()));
    }
    assert_eq!(alone.iter().collect::<Vec<_>>(), Rule::ALL);
    assert!(fitting > 20, "{fitting} fit");
}
