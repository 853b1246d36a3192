//! What strangers and other roles find: nothing.

use super::*;

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
