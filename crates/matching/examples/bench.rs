//! The best lists of 2,000 invented people against 2,000 invented bundles: four million pairs.
//!
//! It reads no clock, as nothing in this crate does: `cargo xtask rehearse` times it from outside, or
//! `cargo build --release -p matching --example bench` and then `time target/release/examples/bench`.

use kernel::{Date, Level, Levels, Minutes, Slot, Slots};
use matching::{
    Ability, AskedSkill, Bundle, Citizen, HeldCertificate, Parameters, Point, RatioState, Task, Travel,
    best_lists, mark_skills_that_lead_on,
};
use std::num::NonZeroU8;

const PEOPLE: u32 = 2_000;
const BUNDLES: u32 = 2_000;
const COMPANIES: u32 = 400;
const SKILLS: u32 = 60;

fn main() {
    let mut draw = Draw(2_026);
    let citizens: Vec<_> = (0..PEOPLE).map(|key| citizen(key, &mut draw)).collect();
    let mut bundles: Vec<_> = (0..BUNDLES).map(|key| bundle(key, &mut draw)).collect();
    mark_skills_that_lead_on(&mut bundles);

    let parameters = Parameters::expert();
    let lists = best_lists(&citizens, &bundles, &parameters, 20);

    let someone = lists.iter().filter(|list| !list.fits.is_empty()).count();
    println!(
        "{} pairs; {someone} of {PEOPLE} people have a bundle that fits",
        citizens.len() * bundles.len()
    );
}

fn citizen(key: u32, draw: &mut Draw) -> Citizen {
    let ability = [Ability::Can, Ability::Trainable, Ability::Trainable, Ability::Cannot];
    Citizen {
        key,
        weekly_minutes: Some(minutes(180 + 60 * draw.below(12))),
        slots: Some(draw.slots(12)),
        limits: draw.levels(2),
        skills: (0..20).map(|_| (draw.number(SKILLS), ability[draw.index(4)])).collect(),
        certificates: vec![HeldCertificate { certificate: draw.number(6), last_day: None }],
        travel: NonZeroU8::new(15).map(|speed_kmh| Travel { speed_kmh, limit: minutes(30 + draw.below(60)) }),
        home: draw.point(),
        do_not_place: vec![draw.below(COMPANIES)],
        placed: false,
        waiting_since: Date::default(),
    }
}

fn bundle(key: u32, draw: &mut Draw) -> Bundle {
    Bundle {
        key,
        company: draw.below(COMPANIES),
        tasks: (0..2 + draw.below(3)).map(|key| task(key, draw)).collect(),
        place: draw.point(),
        starts_on: Date::default(),
        taken: false,
        ratio: RatioState::Free,
    }
}

fn task(key: u32, draw: &mut Draw) -> Task {
    Task {
        key,
        minutes: minutes(60 + 30 * draw.below(5)),
        days_a_week: None,
        slots: Some(draw.slots(15)),
        demands: Some(draw.levels(3)),
        skills: (0..3).map(|_| AskedSkill { skill: draw.number(SKILLS), leads_on: false }).collect(),
        certificates: if draw.below(8) == 0 { vec![draw.number(6)] } else { vec![] },
    }
}

fn minutes(n: u32) -> Minutes {
    i32::try_from(n).ok().and_then(Minutes::new).unwrap_or_default()
}

/// Invented numbers, the same each time (splitmix64).
struct Draw(u64);

impl Draw {
    fn below(&mut self, end: u32) -> u32 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ z >> 30).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ z >> 27).wrapping_mul(0x94d0_49bb_1331_11eb);
        u32::try_from((z ^ z >> 31) % u64::from(end)).unwrap_or(0)
    }

    fn number(&mut self, end: u32) -> u16 {
        u16::try_from(self.below(end)).unwrap_or(0)
    }

    fn index(&mut self, end: u32) -> usize {
        usize::from(self.number(end))
    }

    fn slots(&mut self, count: u32) -> Slots {
        let chosen: Vec<_> = (0..count).map(|_| self.index(35)).collect();
        Slot::all().filter(|slot| chosen.contains(&slot.index())).collect()
    }

    fn levels(&mut self, count: u32) -> Levels {
        (0..count).fold(Levels::NONE, |all, _| all.with(self.index(24), Level::ALL[1 + self.index(3)]))
    }

    fn point(&mut self) -> Option<Point> {
        let mut near = |from: i32, spread| from + i32::from(self.number(spread));
        Point::new(near(5_470_000, 20_000), near(1_120_000, 30_000))
    }
}
