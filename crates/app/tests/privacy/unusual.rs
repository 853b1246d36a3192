//! Unusual look-ups: found by themselves, closed by a person.

use app::{
    Failure, Raw, citizens,
    partners::operator_of,
    privacy::{find_unusual, list_flags, own_flags, review_flag, show_flag},
    testing::World,
    views::{FlagFilter, FlagLine, PageOf},
};
use domain::{
    partners::Role,
    privacy::{Refusal, UnusualRule},
};
use kernel::{CitizenId, RowVersion};

use super::accounts::account;

const DAY: i64 = 24 * 60 * 60;

async fn person(world: &World, reference: &str, name: &str) -> CitizenId {
    let raw = Raw::from_pairs([("reference", reference), ("name", name), ("invented", "ja")]);
    citizens::add_citizen(&world.caseworker(), &raw).await.unwrap()
}

async fn search(world: &World) -> u64 {
    let app = std::sync::Arc::clone(&world.app);
    let machine = operator_of(app, world.north, world.partnership, "kanten".to_owned());
    find_unusual(&machine, world.today()).await.unwrap()
}

fn officer(world: &World) -> app::Ctx {
    world.acting(Role::DataProtectionOfficer, world.north)
}

async fn waiting(world: &World) -> Vec<FlagLine> {
    list_flags(&officer(world), FlagFilter::default(), PageOf::default()).await.unwrap().rows
}

#[tokio::test]
async fn each_rule_finds_its_look_up_once() {
    let world = World::new().await;
    let karen = account(&world, "karen@nord.example", "Karen Prøve", Role::Caseworker).await;
    account(&world, "ida@nord.example", "Ida Kok", Role::Caseworker).await;
    let same = person(&world, "N-10", "Karen Prøve").await;
    let colleague = person(&world, "N-11", "Ida Kok").await;
    let surname = person(&world, "N-12", "Bo Prøve").await;
    let stranger = person(&world, "N-13", "Bo Tænkt").await;
    for id in [same, colleague, surname, stranger, same] {
        citizens::show_citizen(&karen, id).await.unwrap();
        world.pass(1);
    }
    citizens::show_citizen(&world.citizen_of(same), same).await.unwrap();
    assert_eq!(search(&world).await, 3);
    assert_eq!(search(&world).await, 0, "a day can be searched again");
    let found = waiting(&world).await;
    let said: Vec<_> =
        found.iter().map(|one| (one.rule, one.citizen.as_ref().unwrap().id, one.seen)).collect();
    assert_eq!(
        said,
        [
            (UnusualRule::RareSurname, surname, 1),
            (UnusualRule::SameName, colleague, 1),
            (UnusualRule::SameName, same, 2),
        ]
    );
    assert!(found.iter().all(|one| one.user_name == "Karen Prøve"));
}

#[tokio::test]
async fn a_day_with_many_more_people_than_normal_is_found() {
    let world = World::new().await;
    let karen = account(&world, "karen@nord.example", "Karen Prøve", Role::Caseworker).await;
    let mut people = Vec::new();
    for n in 0..4 {
        people.push(person(&world, &format!("N-2{n}"), "Bo Tænkt").await);
    }
    for _ in 0..5 {
        citizens::show_citizen(&karen, people[0]).await.unwrap();
        search(&world).await;
        world.pass(DAY);
    }
    for id in &people[..3] {
        citizens::show_citizen(&karen, *id).await.unwrap();
    }
    assert_eq!(search(&world).await, 0, "three times the normal is not more than that");
    citizens::show_citizen(&karen, people[3]).await.unwrap();
    assert_eq!(search(&world).await, 1);
    let found = waiting(&world).await;
    assert_eq!((found[0].rule, found[0].seen, found[0].usual), (UnusualRule::ManyPeople, 4, Some(1)));
    assert_eq!(found[0].citizen, None);
}

#[tokio::test]
async fn a_reviewer_closes_it_with_a_reason_and_another_opens_it_again() {
    let world = World::new().await;
    let karen = account(&world, "karen@nord.example", "Karen Prøve", Role::Caseworker).await;
    let first = account(&world, "dpo@nord.example", "Dorte Prøve", Role::DataProtectionOfficer).await;
    let same = person(&world, "N-10", "Karen Prøve").await;
    citizens::show_citizen(&karen, same).await.unwrap();
    search(&world).await;
    let id = waiting(&world).await[0].id;
    let said = |text: &'static str| Raw::from_pairs([("because", text)]);
    let version = RowVersion::FIRST;
    let refused = review_flag(&first, id, version, &said("  ")).await;
    assert!(matches!(refused, Err(Failure::Refused(_))), "{refused:?}");
    review_flag(&karen, id, version, &said("Det var mig.")).await.unwrap_err();
    assert!(review_flag(&first, id, version, &said("Spurgt: et navnesammenfald.")).await.unwrap());
    assert!(matches!(review_flag(&first, id, version, &said("Igen.")).await, Err(Failure::Stale)));
    assert!(waiting(&world).await.is_empty());
    let closed = FlagFilter { closed: true, rule: Some(UnusualRule::SameName) };
    assert_eq!(list_flags(&first, closed, PageOf::default()).await.unwrap().rows.len(), 1);
    assert_eq!(own_flags(&karen).await.unwrap().iter().map(|one| one.closed).collect::<Vec<_>>(), [true]);
    world.pass(60);
    let version = show_flag(&first, id).await.unwrap().line.version;
    assert!(!review_flag(&first, id, version, &said("Svaret holdt ikke.")).await.unwrap());
    let view = show_flag(&first, id).await.unwrap();
    let steps: Vec<_> = view.steps.iter().map(|(_, by, closed, _)| (by.as_str(), *closed)).collect();
    assert_eq!(steps, [("Dorte Prøve", true), ("Dorte Prøve", false)]);
    assert_eq!(waiting(&world).await.len(), 1);
    assert_eq!(search(&world).await, 0, "what is known is not found again");
}

#[tokio::test]
async fn nobody_closes_the_own_look_up() {
    let world = World::new().await;
    let dorte = account(&world, "dpo@nord.example", "Dorte Prøve", Role::DataProtectionOfficer).await;
    let same = person(&world, "N-10", "Dorte Prøve").await;
    app::privacy::who_looked(&dorte, same, &Raw::default()).await.unwrap();
    search(&world).await;
    let id = waiting(&world).await[0].id;
    let refused = review_flag(&dorte, id, RowVersion::FIRST, &Raw::from_pairs([("because", "Fint.")])).await;
    let Err(Failure::Refused(faults)) = refused else { panic!("{refused:?}") };
    assert!(faults.iter().all(|fault| fault.refusal == Refusal::OwnLook));
}

#[tokio::test]
async fn flags_are_for_the_officer_and_the_own_for_staff() {
    let world = World::new().await;
    for role in Role::ALL {
        let ctx = world.acting(*role, world.north);
        let list = list_flags(&ctx, FlagFilter::default(), PageOf::default()).await;
        assert_eq!(list.is_ok(), *role == Role::DataProtectionOfficer, "{role:?}");
        assert_eq!(own_flags(&ctx).await.is_ok(), *role != Role::Citizen, "{role:?}");
        assert!(find_unusual(&ctx, world.today()).await.is_err(), "{role:?}");
    }
}
