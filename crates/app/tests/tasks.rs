//! Positions, tasks and bundles through the use cases.

#![expect(clippy::unwrap_used, reason = "what cannot be set up ends its test")]

use app::{Ctx, Failure, Raw, companies, tasks, testing::World, views::PageOf};
use domain::{
    input::Input,
    tasks::{BundleState, Refusal},
};
use kernel::{BundleId, CompanyId, PositionId, RequestId, RowVersion, TaskId, UnitId};

const SECOND: RowVersion = RowVersion::new(2);
const THIRD: RowVersion = RowVersion::new(3);

fn position(title: &str, unit: UnitId) -> Raw {
    Raw::from_pairs([("title", title.to_owned()), ("unit", unit.to_string())])
}

fn task(title: &str, more: &[(&str, &str)]) -> Raw {
    let mut raw =
        Raw::from_pairs([("title", title), ("weekly_minutes", "60"), ("slots", "man-fre formiddag")]);
    for (field, text) in more {
        raw.set(field, *text);
    }
    raw
}

fn catalogue(codes: &[&str]) -> Raw {
    let mut raw = Raw::default();
    raw.put_all("catalogue", codes.iter().map(|code| (*code).to_owned()).collect());
    raw
}

/// Another company of the partnership with one place.
async fn other_company(ctx: &Ctx) -> (CompanyId, UnitId) {
    let raw = Raw::from_pairs([("cvr", "99000202"), ("name", "Ærø Kro"), ("invented", "ja")]);
    let company = companies::add_company(ctx, &raw).await.unwrap();
    (company, place(ctx, company, "Kroen").await)
}

async fn place(ctx: &Ctx, company: CompanyId, name: &str) -> UnitId {
    let raw = Raw::from_pairs([("unit_name", name), ("postal_code", "4994")]);
    companies::add_unit(ctx, company, &raw).await.unwrap()
}

async fn position_of(ctx: &Ctx, id: TaskId) -> PositionId {
    tasks::show_task(ctx, id).await.unwrap().view.position
}

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
    let full = refusals(tasks::remove_position(&ctx, id, RowVersion::FIRST).await);
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

#[tokio::test]
async fn what_is_another_partnerships_or_another_companys_is_not_there() {
    let world = World::new().await;
    let ids = world.tasks(&["120"]).await;
    let free = world.tasks(&["60"]).await;
    let ctx = world.consultant();
    let at = position_of(&ctx, ids[0]).await;
    let bundle_id = tasks::build_bundle(&ctx, world.company, &bundle(&ids, &[])).await.unwrap();
    let stranger = world.stranger();
    macro_rules! gone {
        ($($call:expr),* $(,)?) => {$({
            let answer = $call.await;
            assert!(matches!(answer, Err(Failure::NotThere)), "{}: {answer:?}", stringify!($call));
        })*};
    }
    gone!(
        tasks::show_position(&stranger, at),
        tasks::show_inventory(&stranger, world.company),
        tasks::show_catalogue(&stranger, at),
        tasks::add_position(&stranger, world.company, &position("Kok", world.unit)),
        tasks::edit_position(&stranger, at, RowVersion::FIRST, &position("Kok", world.unit)),
        tasks::remove_position(&stranger, at, RowVersion::FIRST),
        tasks::add_task(&stranger, at, &task("Vask", &[])),
        tasks::add_tasks_from_catalogue(&stranger, at, &catalogue(&["kitchen-dishwashing"])),
        tasks::edit_task(&stranger, free[0], RowVersion::FIRST, &task("Vask", &[])),
        tasks::remove_task(&stranger, free[0], RowVersion::FIRST),
        tasks::change_bundle(&stranger, bundle_id, RowVersion::FIRST, &bundle(&ids, &[])),
        tasks::open_bundle(&stranger, bundle_id, RowVersion::FIRST),
    );
    let list = tasks::list_bundles(&stranger, &tasks::BundleFilter::default(), PageOf::default()).await;
    assert!(list.unwrap().rows.is_empty());
    let (other, unit) = other_company(&ctx).await;
    let manager = world.manager();
    gone!(
        tasks::add_position(&manager, other, &position("Tjener", unit)),
        tasks::show_inventory(&manager, other),
        tasks::build_bundle(&manager, other, &bundle(&free, &[])),
    );
    let own = tasks::build_bundle(&manager, world.company, &bundle(&free, &[])).await.unwrap();
    assert!(tasks::show_bundle(&ctx, own).await.is_ok(), "what the manager builds, the consultant sees");
    assert_eq!(tasks::show_task(&ctx, ids[0]).await.unwrap().view.version, RowVersion::FIRST);
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
async fn a_position_and_a_task_changed_by_two_at_once_are_told_apart_and_keep_their_keys() {
    let world = World::new().await;
    let ids = world.tasks(&["120"]).await;
    let ctx = world.consultant();
    let at = position_of(&ctx, ids[0]).await;
    let key = tasks::show_position(&ctx, at).await.unwrap().view.position.reference;
    let raw = position("Opvasker", world.unit);
    tasks::edit_position(&ctx, at, RowVersion::FIRST, &raw).await.unwrap();
    let late = tasks::edit_position(&ctx, at, RowVersion::FIRST, &raw).await;
    assert!(matches!(late, Err(Failure::Stale)), "{late:?}");
    let view = tasks::show_position(&ctx, at).await.unwrap().view;
    assert_eq!((view.position.title.as_str(), &view.position.reference), ("Opvasker", &key));
    let key = tasks::show_task(&ctx, ids[0]).await.unwrap().view.task.reference;
    tasks::edit_task(&ctx, ids[0], RowVersion::FIRST, &task("Vask gryder", &[])).await.unwrap();
    let late = tasks::edit_task(&ctx, ids[0], RowVersion::FIRST, &task("Vask fade", &[])).await;
    assert!(matches!(late, Err(Failure::Stale)), "{late:?}");
    let late = tasks::remove_task(&ctx, ids[0], RowVersion::FIRST).await;
    assert!(matches!(late, Err(Failure::Stale)), "{late:?}");
    let view = tasks::show_task(&ctx, ids[0]).await.unwrap().view;
    assert_eq!((view.task.title.as_str(), view.task.reference), ("Vask gryder", key));
}

#[tokio::test]
async fn a_task_of_the_catalogue_stays_an_estimate_until_its_figures_are_corrected() {
    let world = World::new().await;
    let ids = world.tasks(&["120"]).await;
    let ctx = world.consultant();
    let at = position_of(&ctx, ids[0]).await;
    let ids = tasks::add_tasks_from_catalogue(&ctx, at, &catalogue(&["kitchen-dishwashing"])).await.unwrap();
    let task = || async { tasks::show_task(&ctx, ids[0]).await.unwrap().view.task };
    let now = task().await;
    let mut raw = Raw::from_pairs([
        ("title", "Opvask efter frokost".to_owned()),
        ("weekly_minutes", now.weekly_minutes.get().to_string()),
        ("slots", taxonomy::slots_text::print(now.slots, kernel::Language::Da)),
        ("times_per_week", now.times_per_week.unwrap().to_string()),
        ("learning_days", now.learning_days.unwrap().to_string()),
        ("now_function", "Kok".to_owned()),
        ("movable", "ja".to_owned()),
    ]);
    raw.put_all("skills", now.skills.iter().cloned().collect());
    raw.put_all("certificates", now.certificates.iter().cloned().collect());
    for (index, function) in taxonomy::functions::all().iter().enumerate() {
        let level = now.demands.get(index).number().to_string();
        raw.set(&format!("{}{}", tasks::DEMAND_PREFIX, function.code), level);
    }
    tasks::edit_task(&ctx, ids[0], RowVersion::FIRST, &raw).await.unwrap();
    let renamed = task().await;
    assert_eq!((renamed.title.as_str(), &renamed.catalogue), ("Opvask efter frokost", &now.catalogue));
    raw.set("weekly_minutes", (now.weekly_minutes.get() + 15).to_string());
    tasks::edit_task(&ctx, ids[0], SECOND, &raw).await.unwrap();
    assert_eq!(task().await.catalogue, None);
}

#[tokio::test]
async fn a_position_stays_where_its_bundle_is() {
    let world = World::new().await;
    let ids = world.tasks(&["120"]).await;
    let ctx = world.consultant();
    let at = position_of(&ctx, ids[0]).await;
    let second = place(&ctx, world.company, "Vesterby").await;
    let id = tasks::build_bundle(&ctx, world.company, &bundle(&ids, &[])).await.unwrap();
    let moved = position("Køkkenmedhjælper", second);
    let held = refusals(tasks::edit_position(&ctx, at, RowVersion::FIRST, &moved).await);
    assert_eq!(held, [("unit", Refusal::UnitHeld { bundle: "Formiddag i køkkenet".to_owned() })]);
    tasks::close_bundle(&ctx, id, RowVersion::FIRST).await.unwrap();
    tasks::edit_position(&ctx, at, RowVersion::FIRST, &moved).await.unwrap();
    assert_eq!(tasks::show_position(&ctx, at).await.unwrap().view.at.unit, second);
}

#[tokio::test]
async fn every_form_sent_twice_acts_once() {
    let world = World::new().await;
    let twice = || world.consultant().with_request(Some(RequestId::new(world.app.rim.fresh_id())));
    let ctx = twice();
    let raw = position("Kok", world.unit);
    let at = tasks::add_position(&ctx, world.company, &raw).await.unwrap();
    let again = tasks::add_position(&ctx, world.company, &raw).await;
    assert!(matches!(again, Err(Failure::Repeated(ref same)) if *same == at.to_string()), "{again:?}");
    let ctx = twice();
    let ticked = catalogue(&["kitchen-dishwashing", "kitchen-vegetables"]);
    let ids = tasks::add_tasks_from_catalogue(&ctx, at, &ticked).await.unwrap();
    let again = tasks::add_tasks_from_catalogue(&ctx, at, &ticked).await;
    assert!(matches!(again, Err(Failure::Repeated(_))), "{again:?}");
    assert_eq!(tasks::show_position(&ctx, at).await.unwrap().view.tasks.len(), 2);
    for id in ids {
        let ctx = twice();
        assert_eq!(tasks::remove_task(&ctx, id, RowVersion::FIRST).await.unwrap(), at);
        let again = tasks::remove_task(&ctx, id, RowVersion::FIRST).await;
        assert!(matches!(again, Err(Failure::Repeated(ref same)) if *same == at.to_string()), "{again:?}");
    }
    let ctx = twice();
    let company = tasks::remove_position(&ctx, at, RowVersion::FIRST).await.unwrap();
    let again = tasks::remove_position(&ctx, at, RowVersion::FIRST).await;
    assert!(matches!(again, Err(Failure::Repeated(ref same)) if *same == company.to_string()), "{again:?}");
}

#[tokio::test]
async fn the_catalogue_takes_what_is_ticked_on_it_and_puts_the_positions_trade_first() {
    let world = World::new().await;
    let ctx = world.consultant();
    let mut raw = position("Opvasker", world.unit);
    raw.set("occupation", "9412");
    let at = tasks::add_position(&ctx, world.company, &raw).await.unwrap();
    for (codes, refusal) in [
        (vec![], Refusal::Input(Input::Missing)),
        (vec!["kitchen-dishwashing", "moon"], Refusal::NotInCatalogue("moon".to_owned())),
    ] {
        let said = refusals(tasks::add_tasks_from_catalogue(&ctx, at, &catalogue(&codes)).await);
        assert_eq!(said, [("catalogue", refusal)]);
    }
    let page = tasks::show_catalogue(&ctx, at).await.unwrap();
    assert!(page.view.tasks.is_empty(), "one wrong row and nothing is added");
    assert!(page.trades[0].suggested && page.trades[0].rows.iter().any(|row| row.occupation == "9412"));
    assert!(!page.trades.last().unwrap().suggested);
    assert!(page.trades.iter().map(|trade| trade.rows.len()).sum::<usize>() >= 40);
}

#[tokio::test]
async fn a_key_is_one_rows_of_the_company() {
    let world = World::new().await;
    let ctx = world.consultant();
    let mut raw = position("Kok", world.unit);
    raw.set("reference", "K-1");
    let at = tasks::add_position(&ctx, world.company, &raw).await.unwrap();
    let taken = || Refusal::ReferenceTaken("K-1".to_owned());
    let again = refusals(tasks::add_position(&ctx, world.company, &raw).await);
    assert_eq!(again, [("reference", taken())]);
    let keyed = task("Vask op", &[("reference", "K-1")]);
    tasks::add_task(&ctx, at, &keyed).await.unwrap();
    let again = refusals(tasks::add_task(&ctx, at, &keyed).await);
    assert_eq!(again, [("reference", taken())]);
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
        (vec![("q", "%")], vec![]),
    ] {
        let filter = tasks::read_bundle_filter(&Raw::from_pairs(filter));
        let page = tasks::list_bundles(&ctx, &filter, PageOf::default()).await.unwrap();
        let titles: Vec<_> = page.rows.iter().map(|line| line.title.as_str()).collect();
        assert_eq!(titles, want, "{filter:?}");
    }
}
