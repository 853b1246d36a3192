use super::*;
use crate::{
    Ability, AskedSkill, Bundle, Citizen, HeldCertificate, Remark, Task, Travel, assess,
    testing::{START, bundle, citizen, date, expert, minutes, slots, task},
};
use kernel::{Date, Day::*, DayPart::*, Slots};
use std::collections::HashSet;

/// Holds the pair against the rules and expects exactly these misses.
#[track_caller]
fn check(citizen: &Citizen, bundle: &Bundle, want: &[Miss]) {
    let got = assess(citizen, bundle, &expert());
    assert_eq!(got.misses, want);
    assert_eq!(got.failed.iter().collect::<Vec<_>>(), want.iter().map(Miss::rule).collect::<Vec<_>>());
    assert_eq!(got.fits(), want.is_empty() && got.unknown.is_empty());
    assert_eq!(got.near_miss(), if want.len() == 1 { want.first() } else { None });
}

fn with_tasks(tasks: &[Task]) -> Bundle {
    Bundle { tasks: tasks.to_vec(), ..bundle() }
}

#[test]
fn the_builders_make_a_pair_that_fits() {
    check(&citizen(), &bundle(), &[]);
}

#[test]
fn the_cheapest_order_has_every_rule_once() {
    assert_eq!(CHEAPEST_FIRST.into_iter().collect::<HashSet<_>>(), Rule::ALL.into_iter().collect());
}

#[test]
fn skills_fail_where_a_task_asks_for_what_the_person_cannot_do() {
    let known = [(1, Ability::Can), (2, Ability::Trainable), (3, Ability::Cannot), (4, Ability::Cannot)];
    let citizen = Citizen { skills: known.into_iter().collect(), ..citizen() };
    let asks = |list: &[u16]| Task {
        skills: list.iter().map(|&skill| AskedSkill { skill, leads_on: false }).collect(),
        ..task(120)
    };
    for (first, second, cannot, asked) in [
        (&[][..], &[][..], &[][..], false),
        (&[1], &[2], &[], false),
        (&[4, 1], &[3, 4], &[3, 4], false),
        // Something is known, and the rest is looked at.
        (&[1], &[9], &[], false),
        // Nothing is known: somebody has to ask first.
        (&[8], &[9], &[], true),
    ] {
        let got = assess(&citizen, &with_tasks(&[asks(first), asks(second)]), &expert());
        let want: Vec<Miss> =
            (!cannot.is_empty()).then(|| Miss::Skills { cannot: cannot.to_vec() }).into_iter().collect();
        assert_eq!((&got.misses, got.unknown.contains(Rule::Skills)), (&want, asked), "{first:?} {second:?}");
        assert_eq!((got.fits(), got.asks()), (want.is_empty() && !asked, asked));
    }
}

#[test]
fn limits_fail_where_a_task_asks_for_what_the_person_cannot() {
    for (has, asks, fails) in [
        (Level::Three, Level::One, true),
        (Level::Three, Level::Three, true),
        (Level::Three, Level::Zero, false),
        (Level::Two, Level::Three, false),
        (Level::One, Level::Three, false),
        (Level::Zero, Level::Three, false),
    ] {
        let citizen = Citizen { limits: Levels::NONE.with(4, has), ..citizen() };
        let asked = Levels::NONE.with(4, asks);
        let bundle = with_tasks(&[task(120), Task { demands: Some(asked.with(5, Level::Two)), ..task(120) }]);
        let want = [Miss::Limits { asked }];
        check(&citizen, &bundle, if fails { &want } else { &[] });
    }
}

#[test]
fn what_a_task_demands_is_asked_for_where_the_person_cannot_something() {
    let unasked = with_tasks(&[Task { demands: None, key: 7, ..task(120) }, Task { key: 8, ..task(120) }]);
    for (level, asks) in
        [(Level::Zero, false), (Level::One, false), (Level::Two, false), (Level::Three, true)]
    {
        let got = assess(&Citizen { limits: Levels::NONE.with(4, level), ..citizen() }, &unasked, &expert());
        assert_eq!((got.asks(), got.fits()), (asks, !asks), "{level:?}");
        assert_eq!(got.unknown.contains(Rule::Limits), asks);
        assert!(got.remarks.contains(&Remark::DemandsUnknown { task: 7 }));
        assert!(!got.remarks.contains(&Remark::DemandsUnknown { task: 8 }));
    }
}

#[test]
fn limits_name_the_most_that_any_task_asks() {
    let cannot = Levels::NONE.with(0, Level::Three).with(23, Level::Three);
    let first = Levels::NONE.with(0, Level::One).with(23, Level::One);
    let second = Levels::NONE.with(0, Level::Two).with(1, Level::Three);
    let bundle = with_tasks(&[
        Task { demands: Some(first), ..task(120) },
        Task { demands: Some(second), ..task(120) },
    ]);
    let asked = Levels::NONE.with(0, Level::Two).with(23, Level::One);
    check(&Citizen { limits: cannot, ..citizen() }, &bundle, &[Miss::Limits { asked }]);
}

#[test]
fn a_certificate_counts_up_to_its_last_day() {
    let day = |text| Some(date(text));
    let lacking = |ran_out: Option<Date>| vec![LackingCertificate { certificate: 8, ran_out }];
    for (held, want) in [
        (vec![], Some(lacking(None))),
        (vec![(9, None)], Some(lacking(None))),
        (vec![(8, None)], None),
        (vec![(8, day("2026-11-30"))], Some(lacking(day("2026-11-30")))),
        (vec![(8, day(START))], None),
        (vec![(8, day("2026-12-02"))], None),
        (vec![(8, day("2025-01-01")), (8, day("2027-01-01"))], None),
        (vec![(8, day("2025-06-01")), (8, day("2025-01-01"))], Some(lacking(day("2025-06-01")))),
    ] {
        let certificates = held
            .into_iter()
            .map(|(certificate, last_day)| HeldCertificate { certificate, last_day })
            .collect();
        let citizen = Citizen { certificates, ..citizen() };
        let bundle = with_tasks(&[Task { certificates: vec![8], ..task(240) }]);
        let want: Vec<_> = want.map(|lacking| Miss::Certificate { lacking }).into_iter().collect();
        check(&citizen, &bundle, &want);
    }
}

#[test]
fn lacking_certificates_are_named_once_in_order() {
    let asks = |certificates: &[u16]| Task { certificates: certificates.to_vec(), ..task(120) };
    let lacking = [2, 5].map(|certificate| LackingCertificate { certificate, ran_out: None }).to_vec();
    check(&citizen(), &with_tasks(&[asks(&[5, 2]), asks(&[5])]), &[Miss::Certificate { lacking }]);
}

#[test]
fn a_company_on_the_list_is_not_proposed() {
    check(&Citizen { do_not_place: vec![9, 3], ..citizen() }, &bundle(), &[Miss::DoNotPlace]);
    check(&Citizen { do_not_place: vec![9, 2], ..citizen() }, &bundle(), &[]);
}

#[test]
fn a_task_without_a_common_slot_does_not_fit() {
    let mornings = slots(&[(Monday, Morning), (Tuesday, Morning)]);
    let citizen = Citizen { slots: Some(mornings), ..citizen() };
    let evening = slots(&[(Monday, Evening)]);
    let bundle = with_tasks(&[
        Task { key: 11, slots: Some(mornings), ..task(180) },
        Task { key: 12, slots: Some(evening), ..task(60) },
    ]);
    check(&citizen, &bundle, &[Miss::Slots { tasks: vec![12], short: minutes(60), free: evening }]);
}

#[test]
fn hours_fail_by_exactly_the_minutes_that_lack() {
    for (weekly, short) in [(Some(240), 0), (Some(239), 1), (Some(0), 240), (Some(241), 0), (None, 0)] {
        let citizen = Citizen { weekly_minutes: weekly.map(minutes), ..citizen() };
        let want = [Miss::HoursCapacity { short: minutes(short) }];
        check(&citizen, &bundle(), if short > 0 { &want } else { &[] });
    }
}

#[test]
fn a_bundle_below_the_minimum_is_too_small() {
    for (n, short) in [(180, 0), (179, 1), (0, 180)] {
        let want = [Miss::BundleMinimum { short: minutes(short) }];
        check(&citizen(), &with_tasks(&[task(n)]), if short > 0 { &want } else { &[] });
    }
    check(&citizen(), &with_tasks(&[]), &[Miss::BundleMinimum { short: minutes(180) }]);
}

#[test]
fn the_way_is_held_against_the_limit() {
    // 0.02 degrees north: 2,224 m · 1.3 at 15 km/h takes 11.6 minutes.
    let home = crate::Point::new(5_482_000, 1_140_000);
    for (limit, fails) in [(12, false), (11, true), (0, true)] {
        let travel = Travel { limit: minutes(limit), ..citizen().travel.unwrap() };
        let citizen = Citizen { home, travel: Some(travel), ..citizen() };
        let want = [Miss::TravelLimit { needs: minutes(12), limit: minutes(limit) }];
        check(&citizen, &bundle(), if fails { &want } else { &[] });
    }
}

#[test]
fn a_person_has_one_job_and_a_task_one_person() {
    check(&Citizen { placed: true, ..citizen() }, &bundle(), &[Miss::CitizenOnce]);
    check(&citizen(), &Bundle { taken: true, ..bundle() }, &[Miss::TaskOnce]);
    check(
        &Citizen { placed: true, ..citizen() },
        &Bundle { taken: true, ..bundle() },
        &[Miss::CitizenOnce, Miss::TaskOnce],
    );
}

#[test]
fn only_used_places_fail_the_ratio() {
    for (ratio, fails) in [
        (RatioState::NotAsked, false),
        (RatioState::Free, false),
        (RatioState::Full, true),
        (RatioState::Guidance, false),
        (RatioState::CannotBeKnown, false),
    ] {
        check(&citizen(), &Bundle { ratio, ..bundle() }, if fails { &[Miss::Ratio] } else { &[] });
    }
}

#[test]
fn what_nobody_has_asked_never_fails() {
    let unknown = Citizen { weekly_minutes: None, slots: None, travel: None, home: None, ..citizen() };
    let bundle = Bundle {
        tasks: vec![Task { slots: Some(Slots::NONE), ..task(1_000) }],
        place: crate::Point::new(0, 0),
        ..bundle()
    };
    check(&unknown, &bundle, &[]);
    check(&Citizen { home: citizen().home, ..unknown.clone() }, &bundle, &[]);
    check(&Citizen { travel: citizen().travel, ..unknown }, &bundle, &[]);
}
