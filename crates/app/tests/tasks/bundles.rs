//! Tasks put together.

use super::*;

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
    let held = refusals(tasks::remove_task(&ctx, ids[0], RowVersion::FIRST).await);
    assert!(matches!(held[..], [("task", Refusal::TaskInBundle { .. })]), "{held:?}");
    tasks::close_bundle(&ctx, first, RowVersion::FIRST).await.unwrap();
    let closed = tasks::show_bundle(&ctx, first).await.unwrap().view;
    assert_eq!((closed.tasks.len(), closed.closed_tasks), (0, vec!["Opgave 1".to_owned()]));
    assert!(tasks::build_bundle(&ctx, world.company, &bundle(&ids, &[])).await.is_ok());
}

#[tokio::test]
async fn a_task_that_is_corrected_carries_its_bundle_along() {
    let world = World::new().await;
    let ids = world.tasks(&["120", "240"]).await;
    let ctx = world.consultant();
    let id = tasks::build_bundle(&ctx, world.company, &bundle(&ids, &[])).await.unwrap();
    let edit = |minutes: &str, slots: &str, movable: &str| {
        let demands = [("demands-lifting", "2"), ("movable", movable), ("now_function", "kok")];
        let known = [("title", "Vask op"), ("weekly_minutes", minutes), ("slots", slots)];
        Raw::from_pairs([&known[..], &demands].concat())
    };
    tasks::edit_task(&ctx, ids[0], RowVersion::FIRST, &edit("60", "man formiddag", "ja")).await.unwrap();
    let view = tasks::show_bundle(&ctx, id).await.unwrap().view;
    assert_eq!((view.bundle.sums.weekly_minutes.get(), view.version), (300, RowVersion::FIRST.next()));
    assert_eq!(view.bundle.sums.freed_minutes.map(Minutes::get), Some(300));
    assert_ne!(view.bundle.sums.demands, Levels::NONE);
    let version = RowVersion::FIRST.next();
    for (raw, field) in [
        (edit("60", "man formiddag", "nej"), "movable"),
        (edit("1100", "man-fre formiddag", "ja"), "weekly_minutes"),
    ] {
        let refused = refusals(tasks::edit_task(&ctx, ids[0], version, &raw).await);
        assert_eq!(refused[0].0, field, "{refused:?}");
    }
    let same = tasks::show_bundle(&ctx, id).await.unwrap().view;
    assert_eq!(
        (same.bundle.sums, same.version),
        (view.bundle.sums, view.version),
        "nothing of it was written"
    );
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
    assert!(matches!(late, Err(Failure::Stale)), "{late:?}");
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
async fn only_tasks_of_the_company_of_one_place_that_may_move_are_put_together() {
    let world = World::new().await;
    let ctx = world.consultant();
    let here = world.tasks(&["120"]).await;
    let at = position_of(&ctx, here[0]).await;
    let (other, kro) = other_company(&ctx).await;
    let there = tasks::add_position(&ctx, other, &position("Tjener", kro)).await.unwrap();
    let foreign = tasks::add_task(&ctx, there, &task("Dække bord", &[])).await.unwrap();
    let second = place(&ctx, world.company, "Vesterby").await;
    let far = tasks::add_position(&ctx, world.company, &position("Kok", second)).await.unwrap();
    let far = tasks::add_task(&ctx, far, &task("Vask op", &[])).await.unwrap();
    let stays = tasks::add_task(&ctx, at, &task("Passe kassen", &[("movable", "nej")])).await.unwrap();
    for (with, what) in [(foreign, "foreign"), (TaskId::new(world.app.rim.fresh_id()), "forged")] {
        let said = refusals(tasks::build_bundle(&ctx, world.company, &bundle(&[here[0], with], &[])).await);
        assert_eq!(said, [("tasks", Refusal::Input(Input::NotThere))], "{what}");
    }
    let said = refusals(tasks::build_bundle(&ctx, world.company, &bundle(&[here[0], far], &[])).await);
    let [("tasks", Refusal::TasksAtDifferentUnits { units })] = &said[..] else { panic!("{said:?}") };
    assert_eq!(units, &["Østerby", "Vesterby"]);
    let said = refusals(tasks::build_bundle(&ctx, world.company, &bundle(&[here[0], stays], &[])).await);
    assert_eq!(said, [("tasks", Refusal::TaskNotMovable { task: "Passe kassen".to_owned() })]);
    let page = tasks::show_task(&ctx, here[0]).await.unwrap();
    assert_eq!(page.view.bundle, None, "what was refused took nothing");
}

#[tokio::test]
async fn a_changed_bundle_lets_go_what_it_no_longer_holds() {
    let world = World::new().await;
    let ids = world.tasks(&["120", "90", "60"]).await;
    let ctx = world.consultant();
    let id = tasks::build_bundle(&ctx, world.company, &bundle(&ids[..2], &[])).await.unwrap();
    tasks::change_bundle(&ctx, id, RowVersion::FIRST, &bundle(&ids[1..], &[])).await.unwrap();
    let view = tasks::show_bundle(&ctx, id).await.unwrap().view;
    assert_eq!((view.version, view.bundle.sums.weekly_minutes.get()), (SECOND, 150));
    let mut held = Vec::new();
    for id in &ids {
        held.push(tasks::show_task(&ctx, *id).await.unwrap().view.bundle.is_some());
    }
    assert_eq!(held, [false, true, true]);
    tasks::remove_task(&ctx, ids[0], RowVersion::FIRST).await.unwrap();
    let gone = tasks::show_task(&ctx, ids[0]).await;
    assert!(matches!(gone, Err(Failure::NotThere)), "{gone:?}");
}

#[tokio::test]
async fn a_bundle_is_opened_once_and_a_closed_one_stays_closed() {
    let world = World::new().await;
    let ids = world.tasks(&["120"]).await;
    let ctx = world.consultant();
    let id = tasks::build_bundle(&ctx, world.company, &bundle(&ids, &[("state", "draft")])).await.unwrap();
    tasks::open_bundle(&ctx, id, RowVersion::FIRST).await.unwrap();
    let again = refusals(tasks::open_bundle(&ctx, id, SECOND).await);
    assert_eq!(again, [("state", Refusal::BundleOpen)]);
    tasks::close_bundle(&ctx, id, SECOND).await.unwrap();
    let view = tasks::show_bundle(&ctx, id).await.unwrap().view;
    assert_eq!((view.state, view.version, view.tasks.len()), (BundleState::Closed, THIRD, 0));
    for refused in [
        refusals(tasks::open_bundle(&ctx, id, THIRD).await),
        refusals(tasks::close_bundle(&ctx, id, THIRD).await),
        refusals(tasks::change_bundle(&ctx, id, THIRD, &bundle(&ids, &[])).await),
    ] {
        assert_eq!(refused, [("state", Refusal::BundleClosed)]);
    }
}

#[tokio::test]
async fn the_list_of_bundles_is_narrowed_by_words_state_and_form() {
    let world = World::new().await;
    let ids = world.tasks(&["60", "90"]).await;
    let ctx = world.consultant();
    tasks::build_bundle(&ctx, world.company, &bundle(&ids[..1], &[])).await.unwrap();
    let praktik = [
        ("title", "Lær køkkenet at kende"),
        ("legal_form", "praktik"),
        ("state", "draft"),
        ("purpose", "At prøve arbejdet"),
        ("steps", "Uge 1: følg med"),
        ("responsible", "Køkkenleder"),
        ("ends_on", "20.12.2026"),
    ];
    tasks::build_bundle(&ctx, world.company, &bundle(&ids[1..], &praktik)).await.unwrap();
    let (job, other) = ("Formiddag i køkkenet", "Lær køkkenet at kende");
    for (filter, want) in [
        (vec![], vec![job, other]),
        (vec![("state", "open")], vec![job]),
        (vec![("state", "draft")], vec![other]),
        (vec![("state", "closed")], vec![]),
        (vec![("state", "nonsense")], vec![job, other]),
        (vec![("form", "praktik")], vec![other]),
        (vec![("form", "job"), ("state", "draft")], vec![]),
        (vec![("q", "HAVNEKØKKEN")], vec![job, other]),
        (vec![("q", "FORMIDDAG i k")], vec![job]),
        (vec![("q", "koekkenet at")], vec![other]),
        (vec![("q", "%")], vec![]),
    ] {
        let filter = tasks::read_bundle_filter(&Raw::from_pairs(filter));
        let page = tasks::list_bundles(&ctx, &filter, PageOf::default()).await.unwrap();
        let titles: Vec<_> = page.rows.iter().map(|line| line.title.as_str()).collect();
        assert_eq!(titles, want, "{filter:?}");
    }
}
