//! Builders for this crate's tests: a person and a bundle that fit, any person and any bundle, and the
//! runner of property tests.

use crate::{
    Ability, AskedSkill, Bundle, Citizen, HeldCertificate, Parameters, Point, RatioState, Skills, Task,
    Travel,
};
use kernel::{Date, Day, DayPart, Level, Levels, Minutes, Slot, Slots};
use proptest::{
    collection::vec,
    option,
    prelude::*,
    test_runner::{Config, RngSeed, TestRunner},
};
use std::num::NonZeroU8;

/// The day on which every bundle here starts.
pub const START: &str = "2026-12-01";
const SEED: u64 = 20_261_201;
const CASES: u32 = 10_000;

pub fn minutes(n: i32) -> Minutes {
    Minutes::new(n).unwrap()
}

pub fn date(text: &str) -> Date {
    text.parse().unwrap()
}

pub fn slots(list: &[(Day, DayPart)]) -> Slots {
    list.iter().map(|&(day, part)| Slot { day, part }).collect()
}

/// A person of whom everything is known and nothing stands in the way.
pub fn citizen() -> Citizen {
    Citizen {
        key: 1,
        weekly_minutes: Some(minutes(480)),
        slots: Some(Slots::ALL),
        limits: Levels::NONE,
        skills: Skills::default(),
        certificates: vec![],
        travel: Some(Travel { speed_kmh: NonZeroU8::new(15).unwrap(), limit: minutes(30) }),
        home: Point::new(5_480_000, 1_140_000),
        do_not_place: vec![],
        placed: false,
        waiting_since: date("2026-01-01"),
    }
}

pub fn task(n: i32) -> Task {
    Task {
        key: 1,
        minutes: minutes(n),
        days_a_week: None,
        slots: Some(Slots::ALL),
        demands: Some(Levels::NONE),
        skills: vec![],
        certificates: vec![],
    }
}

pub fn skills(task: Task, asked: &[u16]) -> Task {
    Task { skills: asked.iter().map(|&skill| AskedSkill { skill, leads_on: false }).collect(), ..task }
}

/// A bundle of one task that fits [`citizen`], at their own postal code.
pub fn bundle() -> Bundle {
    Bundle {
        key: 2,
        company: 3,
        tasks: vec![task(240)],
        place: citizen().home,
        starts_on: date(START),
        taken: false,
        ratio: RatioState::Free,
    }
}

pub fn expert() -> Parameters {
    Parameters::expert()
}

/// Runs a property on 10,000 cases from a seed that it prints; `PROPTEST_RNG_SEED` sets another.
#[track_caller]
pub fn always<S: Strategy>(any: S, property: impl Fn(S::Value) -> Result<(), TestCaseError>) {
    let config = Config { cases: CASES, failure_persistence: None, ..Config::default() };
    let rng_seed = if config.rng_seed == RngSeed::Random { RngSeed::Fixed(SEED) } else { config.rng_seed };
    println!("seed {rng_seed}");
    if let Err(failure) = TestRunner::new(Config { rng_seed, ..config }).run(&any, property) {
        panic!("seed {rng_seed}: {failure}");
    }
}

pub fn any_pair() -> impl Strategy<Value = (Citizen, Bundle)> {
    (any_citizen(), any_bundle())
}

/// Any person: each rule fails and passes often enough to be seen.
pub fn any_citizen() -> impl Strategy<Value = Citizen> {
    let ability =
        prop_oneof![4 => Just(Ability::Can), 3 => Just(Ability::Trainable), 1 => Just(Ability::Cannot)];
    let held = (0_u16..3, option::of(0_usize..18))
        .prop_map(|(certificate, days)| HeldCertificate { certificate, last_day: days.map(day) });
    let travel = (5_u8..60, 0_i32..60)
        .prop_map(|(kmh, limit)| Travel { speed_kmh: NonZeroU8::new(kmh).unwrap(), limit: minutes(limit) });
    let week = (option::weighted(0.9, 0_i32..900), option::weighted(0.9, any_slots()));
    let work = (any_levels(), vec((0_u16..6, ability), 0..6), vec(held, 0..4));
    let way = (option::weighted(0.9, travel), option::weighted(0.9, any_point()));
    let rest = (vec(0_u32..6, 0..2), prop::bool::weighted(0.1), 0_usize..3);
    (week, work, way, rest).prop_map(|(week, work, way, rest)| Citizen {
        key: 0,
        weekly_minutes: week.0.map(minutes),
        slots: week.1,
        limits: work.0,
        skills: work.1.into_iter().collect(),
        certificates: work.2,
        travel: way.0,
        home: way.1,
        do_not_place: rest.0,
        placed: rest.1,
        waiting_since: day(rest.2),
    })
}

/// Any bundle of up to three tasks, numbered.
pub fn any_bundle() -> impl Strategy<Value = Bundle> {
    let ratio = prop_oneof![
        1 => Just(RatioState::NotAsked),
        4 => Just(RatioState::Free),
        1 => Just(RatioState::Full),
        1 => Just(RatioState::Guidance),
        1 => Just(RatioState::CannotBeKnown),
    ];
    let place = option::weighted(0.9, any_point());
    (0_u32..6, vec(any_task(), 0..4), place, prop::bool::weighted(0.1), ratio).prop_map(
        |(company, mut tasks, place, taken, ratio)| {
            for (key, task) in (0..).zip(&mut tasks) {
                task.key = key;
            }
            Bundle { key: 0, company, tasks, place, starts_on: date(START), taken, ratio }
        },
    )
}

pub fn any_task() -> impl Strategy<Value = Task> {
    let skill = (0_u16..6, any::<bool>()).prop_map(|(skill, leads_on)| AskedSkill { skill, leads_on });
    let asks = (option::weighted(0.9, any_levels()), vec(skill, 0..3), vec(0_u16..3, 0..2));
    (0_i32..300, option::weighted(0.9, any_slots()), asks).prop_map(|(n, slots, asks)| Task {
        key: 0,
        minutes: minutes(n),
        days_a_week: None,
        slots,
        demands: asks.0,
        skills: asks.1,
        certificates: asks.2,
    })
}

/// Few slots or many.
pub fn any_slots() -> impl Strategy<Value = Slots> {
    let few = vec(0_usize..kernel::SLOT_COUNT, 0..3)
        .prop_map(|list| Slot::all().filter(|slot| list.contains(&slot.index())).collect());
    let many = (0..=Slots::ALL.bits()).prop_map(|bits| Slots::from_bits(bits).unwrap());
    prop_oneof![1 => few, 2 => many]
}

fn any_levels() -> impl Strategy<Value = Levels> {
    vec((0_usize..8, 0_usize..4), 0..3).prop_map(|list| {
        list.into_iter().fold(Levels::NONE, |all, (i, level)| all.with(i, Level::ALL[level]))
    })
}

fn any_point() -> impl Strategy<Value = Point> {
    (5_480_000..5_490_000, 1_140_000..1_155_000).prop_map(|(lat, lon)| Point::new(lat, lon).unwrap())
}

/// A day from nine days before [`START`] on.
fn day(number: usize) -> Date {
    date("2026-11-22").iter_days().nth(number).unwrap()
}
