//! Who works with a citizen: a relation opens the citizen to whoever is named, as far as the role goes, from one
//! day to another, and to nobody else.

#![expect(clippy::unwrap_used, reason = "what is not there ends its test")]

use app::{
    Ctx, Failure, Raw, citizens,
    testing::World,
    views::{CitizenFilter, CitizenView, PageOf},
};
use domain::{citizens::Refusal, partners::Role};
use kernel::{CitizenId, RelationId, RowVersion};

const DAY: i64 = 24 * 60 * 60;

async fn named(
    world: &World,
    by: &Ctx,
    who: &Ctx,
    more: &[(&str, &str)],
) -> Result<RelationId, Failure<Refusal>> {
    let membership = who.actor().membership().unwrap().to_string();
    let mut raw = Raw::from_pairs([("who", membership.as_str())]);
    for (field, text) in more {
        raw.set(field, *text);
    }
    citizens::relate(by, world.citizen, &raw).await
}

#[track_caller]
fn refusals<T: std::fmt::Debug>(result: Result<T, Failure<Refusal>>) -> Vec<(&'static str, Refusal)> {
    match result {
        Err(Failure::Refused(faults)) => faults.iter().map(|f| (f.field, f.refusal.clone())).collect(),
        other => panic!("not refused: {other:?}"),
    }
}

async fn seen(ctx: &Ctx, id: CitizenId) -> Option<CitizenView> {
    match citizens::show_citizen(ctx, id).await {
        Ok(page) => Some(page.view),
        Err(Failure::NotThere) => None,
        Err(other) => panic!("{other:?}"),
    }
}

async fn listed(ctx: &Ctx, filter: &CitizenFilter) -> Vec<CitizenId> {
    let page = citizens::list_citizens(ctx, filter, PageOf::default()).await.unwrap();
    page.rows.iter().map(|line| line.id).collect()
}

async fn another(world: &World) -> CitizenId {
    let raw = Raw::from_pairs([("reference", "N-2"), ("name", "Bo Tænkt"), ("invented", "ja")]);
    citizens::add_citizen(&world.caseworker(), &raw).await.unwrap()
}

#[tokio::test]
async fn a_mentor_sees_whom_a_relation_names_from_its_first_day_to_its_last() {
    let world = World::new().await;
    let (mentor, other) = (world.colleague(Role::Mentor, world.north).await, another(&world).await);
    assert!(seen(&mentor, world.citizen).await.is_none());
    assert_eq!(listed(&mentor, &CitizenFilter::default()).await, []);
    let (first, last) = (world.today().succ_opt().unwrap(), world.today().succ_opt().unwrap());
    let days = [("from", first.to_string()), ("to", last.to_string())];
    let days = [("from", days[0].1.as_str()), ("to", days[1].1.as_str())];
    named(&world, &world.caseworker(), &mentor, &days).await.unwrap();
    assert!(seen(&mentor, world.citizen).await.is_none(), "tomorrow is not today");
    world.pass(DAY);
    let tomorrow = world.again(&mentor);
    assert!(seen(&tomorrow, world.citizen).await.is_some());
    assert_eq!(listed(&tomorrow, &CitizenFilter::default()).await, [world.citizen]);
    assert!(seen(&tomorrow, other).await.is_none(), "nobody else is opened by it");
    world.pass(DAY);
    let after = world.again(&mentor);
    assert!(seen(&after, world.citizen).await.is_none(), "the last day is over");
    assert_eq!(listed(&after, &CitizenFilter::default()).await, []);
}

#[tokio::test]
async fn what_is_ended_is_closed_at_once_and_stays_on_the_page() {
    let world = World::new().await;
    let (case, buddy) = (world.caseworker(), world.colleague(Role::Buddy, world.north).await);
    let past = world.today().pred_opt().unwrap().to_string();
    let relation = named(&world, &case, &buddy, &[("from", past.as_str())]).await.unwrap();
    assert!(seen(&buddy, world.citizen).await.is_some());
    citizens::end_relation(&case, world.citizen, (relation, RowVersion::FIRST)).await.unwrap();
    assert!(seen(&buddy, world.citizen).await.is_none());
    let team = seen(&case, world.citizen).await.unwrap().team.seen().unwrap().clone();
    assert_eq!(team.len(), 1);
    assert_eq!(team[0].period.to(), Some(world.today()));
    let again = citizens::end_relation(&case, world.citizen, (relation, RowVersion::FIRST)).await;
    assert!(matches!(again, Err(Failure::Stale)), "{again:?}");
}

#[tokio::test]
async fn what_was_named_by_mistake_today_leaves_nothing_behind() {
    let world = World::new().await;
    let (case, buddy) = (world.caseworker(), world.colleague(Role::Buddy, world.north).await);
    let relation = named(&world, &case, &buddy, &[]).await.unwrap();
    citizens::end_relation(&case, world.citizen, (relation, RowVersion::FIRST)).await.unwrap();
    assert_eq!(seen(&case, world.citizen).await.unwrap().team.seen(), Some(&Vec::new()));
    named(&world, &case, &buddy, &[]).await.unwrap();
    assert!(seen(&buddy, world.citizen).await.is_some());
}

#[tokio::test]
async fn each_role_beside_a_person_sees_its_own_groups() {
    let world = World::new().await;
    // Home, resources, considerations, target group.
    for (role, open) in [
        (Role::HealthWorker, [true, true, true, false]),
        (Role::SocialWorker, [true, true, true, false]),
        (Role::Mentor, [true, true, false, false]),
        (Role::BusinessMentor, [false, true, false, false]),
        (Role::Buddy, [false, false, false, false]),
    ] {
        let who = world.colleague(role, world.north).await;
        named(&world, &world.caseworker(), &who, &[]).await.unwrap();
        let view = seen(&who, world.citizen).await.unwrap();
        let groups = [
            view.home.seen().is_some(),
            view.resources.seen().is_some(),
            view.considerations.seen().is_some(),
            view.membership.seen().is_some(),
        ];
        assert_eq!(groups, open, "{role:?}");
        assert!(view.identity.seen().is_some(), "{role:?}");
        // Who of health and social care works with the person is for those who know the considerations.
        let care = view.team.seen().unwrap().iter().filter(|line| line.role.tells_of_care()).count();
        assert_eq!(care > 0, open[2], "{role:?}");
    }
}

#[tokio::test]
async fn the_citizen_and_a_team_leader_see_who_works_with_the_citizen() {
    let world = World::new().await;
    let mentor = world.colleague(Role::Mentor, world.north).await;
    let leader = world.acting(Role::TeamLeader, world.north);
    named(&world, &leader, &mentor, &[]).await.unwrap();
    for ctx in [world.citizen(), leader, world.consultant()] {
        let team = seen(&ctx, world.citizen).await.unwrap().team.seen().unwrap().clone();
        assert_eq!(team.iter().map(|line| line.role).collect::<Vec<_>>(), [Role::Mentor]);
    }
}

#[tokio::test]
async fn nobody_is_named_twice_and_only_those_who_work_with_people() {
    let world = World::new().await;
    let (case, mentor) = (world.caseworker(), world.colleague(Role::Mentor, world.north).await);
    named(&world, &case, &mentor, &[]).await.unwrap();
    let twice = refusals(named(&world, &case, &mentor, &[]).await);
    assert_eq!(twice, [("who", Refusal::NamedAlready)]);
    for (role, organisation) in [
        (Role::Funder, world.north),
        (Role::Mentor, world.south),
        (Role::Caseworker, world.strangers),
        // Nobody has a place at the company yet.
        (Role::WorkplaceMentor, world.business),
    ] {
        let who = world.colleague(role, organisation).await;
        let told = refusals(named(&world, &case, &who, &[]).await);
        assert_eq!(told, [("who", Refusal::UnknownFollower)], "{role:?}");
    }
    let past = world.today().pred_opt().unwrap().to_string();
    let ends_first = refusals(named(&world, &case, &mentor, &[("to", past.as_str())]).await);
    assert!(matches!(ends_first[..], [("to", Refusal::Input(_))]), "{ends_first:?}");
}

#[tokio::test]
async fn a_relation_opens_no_protected_person() {
    let world = World::new().await;
    let (case, mentor) = (world.caseworker(), world.colleague(Role::Mentor, world.north).await);
    named(&world, &case, &mentor, &[]).await.unwrap();
    let version = seen(&case, world.citizen).await.unwrap().version;
    let raw = Raw::from_pairs([
        ("reference", "N-1"),
        ("name", "Åse Prøve"),
        ("registered_on", "01.01.2026"),
        ("protected", "ja"),
    ]);
    citizens::edit_citizen(&case, world.citizen, version, citizens::Part::Facts, &raw).await.unwrap();
    assert!(seen(&mentor, world.citizen).await.is_none());
    assert_eq!(listed(&mentor, &CitizenFilter::default()).await, []);
}

#[tokio::test]
async fn only_those_who_may_name_name_anybody() {
    let world = World::new().await;
    let mentor = world.colleague(Role::Mentor, world.north).await;
    named(&world, &world.caseworker(), &mentor, &[]).await.unwrap();
    let buddy = world.colleague(Role::Buddy, world.north).await;
    for ctx in [mentor, world.other_caseworker(), world.citizen(), world.administrator(), world.manager()] {
        let tried = named(&world, &ctx, &buddy, &[]).await;
        assert!(matches!(tried, Err(Failure::NotThere)), "{:?}: {tried:?}", ctx.actor().role());
    }
}

#[tokio::test]
async fn a_caseworker_finds_the_own_citizens_among_all() {
    let world = World::new().await;
    let (case, other) = (world.colleague(Role::Caseworker, world.north).await, another(&world).await);
    let mine = CitizenFilter { mine: true, ..CitizenFilter::default() };
    assert_eq!(listed(&case, &mine).await, []);
    named(&world, &case, &case, &[]).await.unwrap();
    assert_eq!(listed(&case, &mine).await, [world.citizen]);
    assert!(listed(&case, &CitizenFilter::default()).await.contains(&other));
}
