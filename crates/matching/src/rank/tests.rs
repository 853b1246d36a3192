use super::*;
use crate::testing::{bundle, citizen, date, expert, minutes, task};

/// Keys of the fits, keys of the near, and the counts: fitting, nearly, others, considered; nobody to ask.
#[track_caller]
fn check(got: &Ranking, key: fn(&Assessment) -> u32, fits: &[u32], near: &[u32], counts: [usize; 4]) {
    let keys = |list: &[Assessment]| list.iter().map(key).collect::<Vec<_>>();
    assert_eq!((keys(&got.fits), keys(&got.near)), (fits.to_vec(), near.to_vec()));
    assert_eq!((got.asking, got.to_ask.len()), (0, 0));
    assert_eq!([got.fitting, got.nearly, got.others, got.considered], counts);
}

#[test]
fn equal_scores_go_to_who_has_waited_longest_then_to_the_lower_key() {
    let person = |key, since, weekly| Citizen {
        key,
        waiting_since: date(since),
        weekly_minutes: Some(minutes(weekly)),
        ..citizen()
    };
    let people = [
        person(1, "2026-05-01", 480),
        person(2, "2026-02-01", 480),
        person(4, "2025-01-01", 960),
        person(3, "2026-02-01", 480),
        person(5, "2026-11-01", 240),
        person(6, "2020-01-01", 60),
        Citizen { placed: true, ..person(7, "2020-01-01", 60) },
        Citizen { placed: true, ..person(8, "2020-01-01", 240) },
    ];
    let by_citizen = |found: &Assessment| found.citizen;
    let all = rank_citizens(&bundle(), &people, &expert(), 10);
    check(&all, by_citizen, &[5, 2, 3, 1, 4], &[8, 6], [5, 2, 1, 8]);
    let two = rank_citizens(&bundle(), &people, &expert(), 2);
    check(&two, by_citizen, &[5, 2], &[8, 6], [5, 2, 1, 8]);
    let none = rank_citizens(&bundle(), &people, &expert(), 0);
    check(&none, by_citizen, &[], &[], [5, 2, 1, 8]);
}

#[test]
fn bundles_go_by_score_then_key_and_near_ones_say_why() {
    let job = |key, n| Bundle { key, tasks: vec![task(n)], ..bundle() };
    let bundles = [
        job(3, 240),
        job(2, 240),
        job(9, 480),
        job(1, 481),
        Bundle { taken: true, ..job(4, 60) },
        job(5, 120),
    ];
    let by_bundle = |found: &Assessment| found.bundle;
    let got = rank_bundles(&citizen(), &bundles, &expert(), 10);
    check(&got, by_bundle, &[9, 2, 3], &[5, 1], [3, 2, 1, 6]);
    let stopped = |rule: crate::Rule| got.others_by_rule[rule as usize];
    assert_eq!([stopped(crate::Rule::TaskOnce), stopped(crate::Rule::BundleMinimum)], [1, 1]);
    assert_eq!(got.others_by_rule.iter().sum::<usize>(), 2, "the near ones are not among them");
    assert_eq!(got.near[0].near_miss(), Some(&crate::Miss::BundleMinimum { short: minutes(60) }));
    assert_eq!(got.near[1].near_miss(), Some(&crate::Miss::HoursCapacity { short: minutes(1) }));
}

#[test]
fn whom_too_little_is_known_of_stands_apart_the_least_unknown_first() {
    let nothing = Citizen { weekly_minutes: None, slots: None, travel: None, home: None, ..citizen() };
    let people = [
        Citizen { key: 1, ..nothing.clone() },
        Citizen { key: 2, weekly_minutes: None, ..citizen() },
        Citizen { key: 3, ..citizen() },
        Citizen { key: 4, slots: None, weekly_minutes: Some(minutes(60)), ..citizen() },
        Citizen { key: 5, travel: None, ..citizen() },
    ];
    let got = rank_citizens(&bundle(), &people, &expert(), 10);
    let keys = |list: &[Assessment]| list.iter().map(|found| found.citizen).collect::<Vec<_>>();
    assert_eq!((keys(&got.fits), keys(&got.near)), (vec![3], vec![4]), "a rule that fails is known to");
    let mut asked = keys(&got.to_ask);
    assert_eq!(asked.pop(), Some(1), "of whom nothing is known goes last");
    asked.sort_unstable();
    assert_eq!(asked, [2, 5]);
    assert_eq!([got.fitting, got.asking, got.nearly, got.others, got.considered], [1, 3, 1, 0, 5]);
    let unknown: Vec<_> = got.to_ask[2].unknown.iter().collect();
    assert_eq!(unknown, [Rule::Slots, Rule::HoursCapacity, Rule::TravelLimit]);
    assert_eq!(rank_citizens(&bundle(), &people, &expert(), 1).to_ask.len(), 1);
}

#[test]
fn a_company_that_the_person_does_not_want_goes_last() {
    let job = |key, company, n| Bundle { key, company, tasks: vec![task(n)], ..bundle() };
    let person = Citizen { do_not_place: vec![7], ..citizen() };
    let bundles = [job(1, 7, 480), job(2, 4, 120)];
    let got = rank_bundles(&person, &bundles, &expert(), 10);
    check(&got, |found| found.bundle, &[], &[2, 1], [0, 2, 0, 2]);
    assert!(got.near[1].score > got.near[0].score, "although it has more points");
}

#[test]
fn nobody_to_rank_is_an_empty_ranking() {
    check(&rank_citizens(&bundle(), &[], &expert(), 5), |found| found.citizen, &[], &[], [0; 4]);
}
