//! The last day of a placement that runs without praktik.

use domain::placements::{LastDayRefusal, NextStep, PlacementState};
use kernel::{Date, Minutes, PlacementId};
use policy::{ChangeLastDay, ShowWeeks};

use super::{
    agreement::{SMALL_JOB, page, told, version, view, with, write},
    converted::convert,
    weeks::{praktik_running, small_job_running},
    *,
};

async fn change(ctx: &Ctx, world: &World, id: PlacementId, to: &'static str) -> Result<(), Failure<Refusal>> {
    let raw = Raw::from_pairs([("to", to)]);
    placements::change_last_day(ctx, id, version(world, id).await, &raw).await
}

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

fn last_day(refusal: LastDayRefusal) -> Refusal {
    Refusal::LastDay(refusal)
}

/// Today is 25 November; the praktik has four hours a week until 20 January.
#[tokio::test]
async fn praktik_that_has_become_work_goes_on_to_a_new_last_day_and_the_weeks_with_it() {
    let world = World::new().await;
    let id = praktik_running(&world).await;
    let ctx = world.caseworker();
    convert(&world, id, "24.11.2026", "2 t").await;
    let left = LastDayRefusal::PraktikLeft { left: Minutes::of_hours(2) };
    assert_eq!(page(&ctx, id).await.last_day, Some(Err(left.clone())), "the form says so too");
    assert_eq!(refusals(change(&ctx, &world, id, "30.06.2027").await), [("state", last_day(left))]);
    convert(&world, id, "07.12.2026", "2 t").await;
    for (to, want) in [
        ("", LastDayRefusal::Needed),
        ("20.01.2027", LastDayRefusal::Unchanged),
        ("06.12.2026", LastDayRefusal::TooEarly { day: day("2026-12-06"), first: day("2026-12-07") }),
    ] {
        assert_eq!(refusals(change(&ctx, &world, id, to).await), [("to", last_day(want))]);
    }
    assert_eq!(
        refusals(change(&ctx, &world, id, "snart").await),
        [("to", Refusal::Input(Input::Date("snart".to_owned())))]
    );
    world.pass(45 * DAY);
    let near = page(&world.consultant(), id).await;
    assert_eq!((near.next, near.can_change_last_day()), (NextStep::PrepareEnd(day("2027-01-20")), true));
    change(&world.consultant(), &world, id, "30.06.2027").await.unwrap();
    let seen = page(&world.manager(), id).await;
    assert_eq!((seen.next, seen.view.line.period.last()), (NextStep::Run, Some(day("2027-06-30"))));
    let (before, after) = (Some(day("2027-01-20")), Some(day("2027-06-30")));
    let step = seen.view.steps.last().unwrap();
    assert_eq!((step.done, step.note.as_deref()), (app::views::Done::LastDay { before, after }, None));
    // A week after the old last day is planned, and only with a wage.
    let weeks = placements::show_weeks::<ShowWeeks>(&world.citizen(), id).await.unwrap();
    let later: domain::placements::Hours =
        weeks.hours.planned(&weeks.view.line, kernel::Week::parse("2027-W10").unwrap()).into_iter().sum();
    assert_eq!((later.praktik.get(), later.ordinary.get()), (0, 240));
}

#[tokio::test]
async fn a_small_job_may_go_on_until_further_notice_but_not_into_hours_elsewhere() {
    let world = World::new().await;
    let ctx = world.caseworker();
    let id = small_job_running(&world, world.citizen, "Opvask").await;
    change(&ctx, &world, id, "31.12.2026").await.unwrap();
    let next = told(&world, world.citizen, small_job(&world, "Gulve").await).await;
    let next = write(&ctx, next, &with(&SMALL_JOB, &[("from", "01.02.2027")])).await.unwrap();
    let elsewhere = refusals(change(&ctx, &world, id, "").await);
    assert!(
        matches!(&elsewhere[..], [("agreement", Refusal::InSameHours { bundle, .. })] if bundle == "Gulve")
    );
    change(&ctx, &world, id, "31.01.2027").await.unwrap();
    placements::cancel_placement(&ctx, next, version(&world, next).await).await.unwrap();
    change(&ctx, &world, id, "").await.unwrap();
    assert_eq!(view(&ctx, id).await.line.period.last(), None);
    let late = placements::change_last_day(&ctx, id, RowVersion::FIRST, &Raw::default()).await;
    assert!(matches!(late, Err(Failure::Stale)), "{late:?}");
    let raw = Raw::from_pairs([("on", "24.11.2026"), ("outcome", "nothing-yet")]);
    placements::end_placement(&ctx, id, version(&world, id).await, &raw).await.unwrap();
    let over = LastDayRefusal::NotRunning { state: PlacementState::Ended };
    assert_eq!(refusals(change(&ctx, &world, id, "31.12.2026").await), [("state", last_day(over))]);
}

#[tokio::test]
async fn only_colleagues_of_the_municipality_change_a_last_day() {
    let world = World::new().await;
    let id = small_job_running(&world, world.citizen, "Opvask").await;
    for ctx in [world.manager(), world.citizen(), world.stranger(), world.steering()] {
        not_there(placements::show_placement::<ChangeLastDay>(&ctx, id).await);
        not_there(change(&ctx, &world, id, "31.12.2026").await);
    }
    assert_eq!(page(&world.manager(), id).await.last_day, None);
}
