//! Positions, their tasks, and the catalogue.

use super::*;

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
async fn a_task_of_the_catalogue_stays_an_estimate_until_somebody_has_asked_about_all_of_it() {
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
        let level = now.demands.unwrap_or_default().get(index).number().to_string();
        raw.set(&format!("{}{}", tasks::DEMAND_PREFIX, function.code), level);
    }
    tasks::edit_task(&ctx, ids[0], RowVersion::FIRST, &raw).await.unwrap();
    let renamed = task().await;
    assert_eq!((renamed.title.as_str(), &renamed.catalogue), ("Opvask efter frokost", &now.catalogue));
    raw.set("weekly_minutes", (now.weekly_minutes.get() + 15).to_string());
    tasks::edit_task(&ctx, ids[0], SECOND, &raw).await.unwrap();
    assert_eq!(task().await.catalogue, now.catalogue, "one figure is not all of them");
    raw.set(tasks::FIGURES_ASKED, "on");
    tasks::edit_task(&ctx, ids[0], THIRD, &raw).await.unwrap();
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
        (vec![], Refusal::NoTasks),
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

    for (occupation, suggested) in
        [("5221", vec!["shop"]), ("9333", vec!["storage"]), ("94", vec!["kitchen"]), ("23", vec![])]
    {
        let mut raw = position(occupation, world.unit);
        raw.set("occupation", occupation);
        let at = tasks::add_position(&ctx, world.company, &raw).await.unwrap();
        let page = tasks::show_catalogue(&ctx, at).await.unwrap();
        let found = page.trades.iter().filter(|trade| trade.suggested).map(|trade| trade.area.code.as_str());
        assert_eq!(found.collect::<Vec<_>>(), suggested, "{occupation}");
    }
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
