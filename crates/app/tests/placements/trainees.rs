//! A workplace mentor knows those at the own company whom a relation names: the hours and what helps, and nothing of
//! the others.

use domain::partners::Role;
use kernel::PlacementId;
use policy::ShowPlacement;

use super::{
    agreement::page,
    weeks::{small_job_running, week},
    *,
};

async fn name(world: &World, who: &Ctx, citizen: CitizenId) {
    let membership = who.actor().membership().unwrap().to_string();
    let raw = Raw::from_pairs([("who", membership.as_str())]);
    citizens::relate(&world.caseworker(), citizen, &raw).await.unwrap();
}

async fn placements_of(ctx: &Ctx) -> Vec<PlacementId> {
    let filter = app::views::PlacementFilter::default();
    let page = placements::list_placements(ctx, &filter, PageOf::default()).await.unwrap();
    page.rows.iter().map(|listed| listed.line.id).collect()
}

#[tokio::test]
async fn a_workplace_mentor_sees_and_writes_the_weeks_of_those_named_alone() {
    let world = World::new().await;
    let mentor = world.colleague(Role::WorkplaceMentor, world.business).await;
    let mine = small_job_running(&world, world.citizen, "Opvask").await;
    let other = {
        let raw = Raw::from_pairs([("reference", "N-2"), ("name", "Bo Tænkt"), ("invented", "ja")]);
        citizens::add_citizen(&world.caseworker(), &raw).await.unwrap()
    };
    let others = small_job_running(&world, other, "Gulve").await;
    assert_eq!(placements_of(&mentor).await, []);
    not_there(placements::show_placement::<ShowPlacement>(&mentor, mine).await);
    name(&world, &mentor, world.citizen).await;
    assert_eq!(placements_of(&mentor).await, [mine]);
    let seen = page(&mentor, mine).await;
    assert!(
        seen.view.line.person.seen().is_some(),
        "the mentor knows who it is while the person has the place"
    );
    not_there(placements::show_placement::<ShowPlacement>(&mentor, others).await);
    let raw = Raw::from_pairs([("absence_mon", "ill")]);
    placements::state_week(&mentor, (mine, week(47)), RowVersion::FIRST, &raw).await.unwrap();
    not_there(placements::state_week(&mentor, (others, week(47)), RowVersion::FIRST, &raw).await);
    // The person's own page is the municipality's.
    not_there(citizens::show_citizen(&mentor, world.citizen).await);
}

#[tokio::test]
async fn a_mentor_of_the_municipality_follows_the_placement_and_changes_nothing() {
    let world = World::new().await;
    let mentor = world.colleague(Role::Mentor, world.north).await;
    let mine = small_job_running(&world, world.citizen, "Opvask").await;
    name(&world, &mentor, world.citizen).await;
    assert_eq!(placements_of(&mentor).await, [mine]);
    let seen = page(&mentor, mine).await;
    assert!(seen.view.line.person.seen().is_some());
    let raw = Raw::from_pairs([("absence_mon", "ill")]);
    not_there(placements::state_week(&mentor, (mine, week(47)), RowVersion::FIRST, &raw).await);
}
