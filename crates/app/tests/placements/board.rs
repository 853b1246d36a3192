//! The board through the use cases: what moves it, who sees what, targets.

use app::targets::{self, Board};
use domain::targets::{Indicator, Told};
use policy::{ConvertHours, StateWeek};

use super::{
    weeks::{praktik_running, small_job_running, week},
    *,
};

async fn board(ctx: &Ctx) -> Board {
    targets::show_board(ctx, ctx.today(), None).await.unwrap()
}

async fn as_planned(world: &World, id: kernel::PlacementId, numbers: std::ops::RangeInclusive<u32>) {
    let ctx = world.caseworker();
    for number in numbers {
        let version =
            placements::show_weeks::<StateWeek>(&ctx, id).await.unwrap().hours.version(week(number));
        placements::state_week(&ctx, (id, week(number)), version, &Raw::default()).await.unwrap();
    }
}

/// Four hours with a wage and four of praktik a week, since 2 November (week 45); the clock stands on 25 November.
#[tokio::test]
async fn people_with_paid_hours_move_when_somebody_stands_for_a_week() {
    let world = World::new().await;
    let other = person(&world, "N-2").await;
    let job = small_job_running(&world, other, "Opvask").await;
    let praktik = praktik_running(&world).await;
    let ctx = world.caseworker();
    let before = board(&ctx).await;
    assert_eq!((before.paid, before.participants), (Told::Exactly(0), Told::Exactly(2)));
    assert_eq!((before.companies, before.said_weeks), (0, (0, 6)));
    as_planned(&world, job, 45..=46).await;
    as_planned(&world, praktik, 45..=46).await;
    let after = board(&ctx).await;
    assert_eq!((after.paid, after.companies, after.said_weeks), (Told::Exactly(1), 1, (4, 6)));
    let behind: Vec<_> = after.behind.iter().map(|one| (one.id, one.weeks, one.ordinary.get())).collect();
    assert_eq!(behind, [(other, 2, 480)]);
    let november = &after.months[0];
    assert_eq!((november.over, november.paid), (false, Told::Exactly(1)));
    // Weeks 45 and 46: 2–15 November, and what is praktik stands in a line of its own.
    assert_eq!(november.ordinary.map(kernel::Minutes::get), Some(480));
    assert_eq!(november.praktik.map(kernel::Minutes::get), Some(480));
    // Praktik that becomes work from Tuesday of week 47 on counts from that day.
    let raw = Raw::from_pairs([
        ("from", "17.11.2026"),
        ("minutes", "2 t"),
        ("why", "Kan opvasken"),
        ("card", "whole"),
        ("separation", "Opvask er job"),
    ]);
    let version = placements::show_weeks::<ConvertHours>(&ctx, praktik).await.unwrap().view.version;
    placements::convert_hours(&ctx, praktik, version, &raw).await.unwrap();
    as_planned(&world, praktik, 47..=47).await;
    let converted = board(&ctx).await;
    assert_eq!(converted.paid, Told::Exactly(2));
    assert_eq!(converted.months[0].ordinary.map(kernel::Minutes::get), Some(600));
    assert_eq!(converted.months[0].praktik.map(kernel::Minutes::get), Some(600));
}

#[tokio::test]
async fn few_are_told_to_nobody_who_sees_no_rows() {
    let world = World::new().await;
    let job = small_job_running(&world, world.citizen, "Opvask").await;
    as_planned(&world, job, 45..=46).await;
    let steering = board(&world.steering()).await;
    assert!(steering.protects && steering.behind.is_empty());
    assert_eq!((steering.paid, steering.participants), (Told::Few, Told::Few));
    assert_eq!(steering.months[0].ordinary, None);
    assert_eq!(steering.companies, 1, "a company is no person");
    let colleague = board(&world.consultant()).await;
    assert_eq!((colleague.protects, colleague.paid), (false, Told::Exactly(1)));
    assert_eq!(colleague.behind.len(), 1);
    // The south is of the same partnership, and sees its own.
    let south = board(&world.other_caseworker()).await;
    assert_eq!((south.paid, south.behind.len()), (Told::Exactly(0), 0));
    for ctx in [world.manager(), world.citizen(), world.administrator()] {
        not_there(targets::show_board(&ctx, ctx.today(), None).await);
    }
}

#[tokio::test]
async fn a_target_is_set_for_a_day_to_come_and_stands_beside_its_indicator() {
    let world = World::new().await;
    let ctx = world.administrator();
    let base = [
        ("indicator", "people-with-paid-hours"),
        ("number", "550"),
        ("by", "31.12.2027"),
        ("source", "Styregruppen, 3. november 2026"),
    ];
    let set = async |field: &str, text: &str| {
        let mut raw = Raw::from_pairs(base);
        raw.set(field, text);
        targets::set_targets(&ctx, &raw).await
    };
    let past = "2026-11-24".parse().unwrap();
    for (field, text, want) in [
        ("by", "24.11.2026", domain::targets::Refusal::Past(past)),
        ("indicator", "happiness", Input::NotChosen.into()),
        ("number", "", Input::Missing.into()),
        ("source", "", Input::Missing.into()),
    ] {
        match set(field, text).await {
            Err(Failure::Refused(faults)) => {
                let faults: Vec<_> = faults.iter().map(|one| (one.field, one.refusal.clone())).collect();
                assert_eq!(faults, [(field, want)]);
            }
            other => panic!("{field}: {other:?}"),
        }
    }
    set("number", "500").await.unwrap();
    set("number", "550").await.unwrap();
    let seen = board(&world.steering()).await.targets;
    assert_eq!(seen.len(), 1, "a target for the same day is corrected");
    assert_eq!((seen[0].indicator, seen[0].number), (Indicator::PaidHours, 550));
    assert!(board(&world.steering()).await.targets.len() == 1);
    not_there(targets::set_targets(&world.steering(), &Raw::from_pairs(base)).await);
}
