//! Positions, tasks and bundles through the use cases.

use app::{Failure, Raw, tasks, testing::World, views::PageOf};
use domain::tasks::{BundleState, Refusal};
use kernel::{BundleId, RowVersion, TaskId};

fn bundle(ids: &[TaskId], more: &[(&str, &str)]) -> Raw {
    let mut raw = Raw::from_pairs([("title", "Formiddag i køkkenet"), ("legal_form", "job")]);
    for (field, text) in more {
        raw.set(field, *text);
    }
    raw.put_all("tasks", ids.iter().map(ToString::to_string).collect());
    raw
}

#[track_caller]
fn refusals<T: std::fmt::Debug>(result: Result<T, Failure<Refusal>>) -> Vec<(&'static str, Refusal)> {
    match result {
        Err(Failure::Refused(faults)) => faults.iter().map(|f| (f.field, f.refusal.clone())).collect(),
        other => panic!("not refused: {other:?}"),
    }
}

#[tokio::test]
async fn tasks_become_a_small_job_with_the_minutes_it_frees() {
    let world = World::new().await;
    let ids = world.tasks(&["120", "90"]).await;
    let ctx = world.consultant();
    let id = tasks::build_bundle(&ctx, world.company, &bundle(&ids, &[])).await.unwrap();
    let page = tasks::show_bundle(&ctx, id).await.unwrap();
    assert_eq!(page.view.state, BundleState::Open);
    assert_eq!(page.view.bundle.sums.weekly_minutes.get(), 210);
    assert_eq!(page.view.bundle.sums.freed_minutes.map(kernel::Minutes::get), Some(210));
    assert_eq!(
        page.places.unwrap().places,
        2,
        "14.5 full-time equivalents give one place for each full five"
    );
    assert_eq!(page.view.tasks.len(), 2);
}

#[tokio::test]
async fn a_praktik_frees_nobody_and_says_what_it_is_for() {
    let world = World::new().await;
    let ids = world.tasks(&["120"]).await;
    let ctx = world.consultant();
    let raw = bundle(&ids, &[("legal_form", "praktik")]);
    let fields: Vec<_> =
        refusals(tasks::build_bundle(&ctx, world.company, &raw).await).into_iter().map(|(f, _)| f).collect();
    assert_eq!(fields, ["purpose", "steps", "responsible", "ends_on"]);
    let whole = bundle(
        &ids,
        &[
            ("legal_form", "praktik"),
            ("purpose", "At prøve arbejdet"),
            ("steps", "Uge 1: følg med"),
            ("responsible", "Køkkenleder"),
            ("ends_on", "20.12.2026"),
        ],
    );
    let id = tasks::build_bundle(&ctx, world.company, &whole).await.unwrap();
    let page = tasks::show_bundle(&ctx, id).await.unwrap();
    assert_eq!(page.view.bundle.sums.freed_minutes, None);
}

#[tokio::test]
async fn a_task_is_in_one_bundle_and_comes_free_when_that_is_withdrawn() {
    let world = World::new().await;
    let ids = world.tasks(&["120"]).await;
    let ctx = world.consultant();
    let first = tasks::build_bundle(&ctx, world.company, &bundle(&ids, &[])).await.unwrap();
    let again = refusals(tasks::build_bundle(&ctx, world.company, &bundle(&ids, &[])).await);
    assert!(matches!(again[..], [("tasks", Refusal::TaskTaken { .. })]), "{again:?}");
    let edit = Raw::from_pairs([("title", "x"), ("weekly_minutes", "60"), ("slots", "man formiddag")]);
    let held = refusals(tasks::edit_task(&ctx, ids[0], RowVersion::FIRST, &edit).await);
    assert!(matches!(held[..], [("task", Refusal::TaskInBundle { .. })]), "{held:?}");
    tasks::close_bundle(&ctx, first, RowVersion::FIRST).await.unwrap();
    assert!(tasks::build_bundle(&ctx, world.company, &bundle(&ids, &[])).await.is_ok());
}

#[tokio::test]
async fn more_minutes_than_the_days_hold_are_refused() {
    let world = World::new().await;
    let ids = world.tasks(&["900", "500"]).await;
    let refused = refusals(tasks::build_bundle(&world.consultant(), world.company, &bundle(&ids, &[])).await);
    assert!(matches!(refused[..], [("tasks", Refusal::MoreThanDays { .. })]), "{refused:?}");
}

#[tokio::test]
async fn somebody_else_was_quicker() {
    let world = World::new().await;
    let ids = world.tasks(&["120"]).await;
    let ctx = world.consultant();
    let id = tasks::build_bundle(&ctx, world.company, &bundle(&ids, &[("state", "draft")])).await.unwrap();
    tasks::open_bundle(&ctx, id, RowVersion::FIRST).await.unwrap();
    let late = tasks::change_bundle(&ctx, id, RowVersion::FIRST, &bundle(&ids, &[])).await;
    assert!(matches!(late, Err(Failure::Stale { .. })), "{late:?}");
    let praktik = bundle(
        &ids,
        &[
            ("legal_form", "praktik"),
            ("purpose", "x"),
            ("steps", "x"),
            ("responsible", "x"),
            ("ends_on", "20.12.2026"),
        ],
    );
    let fixed = refusals(tasks::change_bundle(&ctx, id, RowVersion::FIRST.next(), &praktik).await);
    assert!(matches!(fixed[..], [("legal_form", Refusal::FormFixed)]), "{fixed:?}");
}

#[tokio::test]
async fn a_form_sent_twice_acts_once() {
    let world = World::new().await;
    let ids = world.tasks(&["120"]).await;
    let request = "01a21535-5a7d-71e2-baeb-fcbb53e3551f".parse().unwrap();
    let ctx = world.consultant().with_request(Some(request));
    let id = tasks::build_bundle(&ctx, world.company, &bundle(&ids, &[])).await.unwrap();
    match tasks::build_bundle(&ctx, world.company, &bundle(&ids, &[])).await {
        Err(Failure::Repeated(answer)) => assert_eq!(answer.parse::<BundleId>().unwrap(), id),
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn a_stranger_finds_nothing_and_roles_without_the_right_change_nothing() {
    let world = World::new().await;
    let ids = world.tasks(&["120"]).await;
    let id = tasks::build_bundle(&world.consultant(), world.company, &bundle(&ids, &[])).await.unwrap();
    for ctx in [world.stranger(), world.steering(), world.citizen()] {
        assert!(matches!(tasks::show_bundle(&ctx, id).await, Err(Failure::NotThere)));
        assert!(matches!(tasks::show_task(&ctx, ids[0]).await, Err(Failure::NotThere)));
    }
    for ctx in [world.stranger(), world.caseworker(), world.administrator()] {
        let built = tasks::build_bundle(&ctx, world.company, &bundle(&ids, &[])).await;
        assert!(matches!(built, Err(Failure::NotThere)), "{built:?}");
        assert!(matches!(tasks::close_bundle(&ctx, id, RowVersion::FIRST).await, Err(Failure::NotThere)));
    }
    assert!(tasks::show_bundle(&world.manager(), id).await.is_ok(), "the company's manager sees it");
    let list =
        tasks::list_bundles(&world.consultant(), &tasks::BundleFilter::default(), PageOf::default()).await;
    assert_eq!(list.unwrap().rows.len(), 1);
}

#[tokio::test]
async fn an_occupation_must_be_on_the_list_and_a_unit_the_companys() {
    let world = World::new().await;
    let unit = world.unit.to_string();
    let raw = |unit: &str, occupation: &str| {
        Raw::from_pairs([("title", "Kok"), ("unit", unit), ("occupation", occupation)])
    };
    let ctx = world.consultant();
    let unknown = refusals(tasks::add_position(&ctx, world.company, &raw(&unit, "9999")).await);
    assert_eq!(unknown[0].0, "occupation");
    let foreign =
        refusals(tasks::add_position(&ctx, world.company, &raw(&world.company.to_string(), "9412")).await);
    assert_eq!(foreign[0].0, "unit");
    let id = tasks::add_position(&ctx, world.company, &raw(&unit, "9412 Køkkenmedhjælper")).await.unwrap();
    let mut many = Raw::default();
    many.put_all("catalogue", vec!["kitchen-dishwashing".to_owned(), "kitchen-vegetables".to_owned()]);
    assert_eq!(tasks::add_tasks_from_catalogue(&ctx, id, &many).await.unwrap().len(), 2);
    let full = refusals(tasks::remove_position(&ctx, id).await);
    assert!(matches!(full[..], [("position", Refusal::PositionHasTasks { count: 2 })]), "{full:?}");
}

#[tokio::test]
async fn what_was_typed_has_a_key_and_goes_out_into_a_file() {
    let world = World::new().await;
    let ids = world.tasks(&["120"]).await;
    let page = tasks::show_task(&world.consultant(), ids[0]).await.unwrap();
    assert_eq!(page.view.task.reference.map(|key| key.to_string()), Some(ids[0].to_string()));
    let file = app::exchange::export(&world.consultant(), app::exchange::Kind::Tasks).await.unwrap();
    assert!(String::from_utf8(file).unwrap().contains(&ids[0].to_string()));
}
