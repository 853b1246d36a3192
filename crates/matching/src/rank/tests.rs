use super::*;
use crate::testing::{bundle, citizen, date, expert, minutes, task};

/// Keys of the fits, keys of the near, and the counts: fitting, nearly, others, considered.
#[track_caller]
fn check(got: &Ranking, key: fn(&Assessment) -> u32, fits: &[u32], near: &[u32], counts: [usize; 4]) {
    let keys = |list: &[Assessment]| list.iter().map(key).collect::<Vec<_>>();
    assert_eq!((keys(&got.fits), keys(&got.near)), (fits.to_vec(), near.to_vec()));
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
fn nobody_to_rank_is_an_empty_ranking() {
    check(&rank_citizens(&bundle(), &[], &expert(), 5), |found| found.citizen, &[], &[], [0; 4]);
}
