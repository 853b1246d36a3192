//! «Hvem har set mine oplysninger».

use app::{
    Failure, Raw, citizens,
    privacy::{Looked, set_tells_names, who_looked},
    testing::World,
};
use domain::partners::Role;
use policy::{Action, Holder};

use super::accounts::account;

const DAY: i64 = 24 * 60 * 60;

#[tokio::test]
async fn a_citizen_reads_who_looked_when_at_what_and_why() {
    let world = World::new().await;
    let caseworker = world.caseworker();
    citizens::show_citizen(&caseworker, world.citizen).await.unwrap();
    world.pass(60);
    citizens::show_citizen(&caseworker, world.citizen).await.unwrap();
    world.pass(DAY);
    citizens::show_card(&world.consultant(), world.citizen, None).await.unwrap();
    citizens::show_citizen(&world.citizen(), world.citizen).await.unwrap();
    let seen = who_looked(&world.citizen(), world.citizen, &Raw::default()).await.unwrap();
    let days: Vec<_> = seen.days.iter().map(|day| day.day.to_string()).collect();
    assert_eq!(days, ["2026-11-26", "2026-11-25"]);
    let yesterday = &seen.days[1].looked;
    let looks = by(yesterday, Role::Caseworker);
    assert_eq!((looks.times, looks.actions.as_slice()), (2, [Some(Action::ShowCitizen)].as_slice()));
    assert_eq!(looks.by.organisation.as_deref(), Some("Østerø Nord Kommune"));
    assert_eq!(looks.purpose, Some(policy::Purpose::Placement));
    assert!(looks.first < looks.last);
    assert_eq!(by(&seen.days[0].looked, Role::EmployerConsultant).actions, [Some(Action::ShowCard)]);
    assert_eq!(seen.own.len(), 1, "the own look is told apart");
    assert!(
        seen.days
            .iter()
            .all(|day| day.looked.iter().all(|one| one.by.holder != Some(Holder::Role(Role::Citizen))))
    );
}

fn by(looked: &[Looked], role: Role) -> &Looked {
    looked.iter().find(|one| one.by.holder == Some(Holder::Role(role))).unwrap()
}

#[tokio::test]
async fn the_period_is_the_readers_to_choose() {
    let world = World::new().await;
    citizens::show_citizen(&world.caseworker(), world.citizen).await.unwrap();
    let of = |from: &'static str, to: &'static str| Raw::from_pairs([("from", from), ("to", to)]);
    for (raw, there) in [
        (of("25.11.2026", "25.11.2026"), true),
        (of("01.11.2026", "24.11.2026"), false),
        (of("24.11.2026", "01.01.2027"), true),
        (of("01.01.2027", "24.11.2026"), true),
        (of("i går", "aldrig"), true),
    ] {
        let seen = who_looked(&world.citizen(), world.citizen, &raw).await.unwrap();
        assert_eq!(!seen.days.is_empty(), there, "{raw:?}");
    }
}

#[tokio::test]
async fn what_was_refused_showed_nothing_and_is_not_told_as_a_look() {
    let world = World::new().await;
    citizens::show_citizen(&world.other_caseworker(), world.citizen).await.unwrap_err();
    let seen = who_looked(&world.citizen(), world.citizen, &Raw::default()).await.unwrap();
    let all = seen.days.iter().flat_map(|day| &day.looked);
    let south = all.filter(|one| one.by.organisation.as_deref() == Some("Østerø Syd Kommune"));
    assert_eq!(south.count(), 0);
}

#[tokio::test]
async fn it_is_for_the_citizen_the_caseworker_beside_and_the_officer() {
    let world = World::new().await;
    for role in Role::ALL {
        let seen = who_looked(&world.acting(*role, world.north), world.citizen, &Raw::default()).await;
        match role {
            Role::Citizen | Role::Caseworker | Role::DataProtectionOfficer => {
                assert!(seen.is_ok(), "{role:?}");
            }
            _ => assert!(matches!(seen, Err(Failure::NotThere)), "{role:?}"),
        }
        let other = who_looked(&world.acting(*role, world.north), world.other_citizen, &Raw::default()).await;
        assert!(matches!(other, Err(Failure::NotThere)), "{role:?}: another municipality's");
    }
}

#[tokio::test]
async fn names_are_told_as_the_officer_decides_and_to_the_officer() {
    let world = World::new().await;
    let caseworker = account(&world, "karen@nord.example", "Karen Prøve", Role::Caseworker).await;
    citizens::show_citizen(&caseworker, world.citizen).await.unwrap();
    let officer = world.acting(Role::DataProtectionOfficer, world.north);
    let said = |answer: &'static str| Raw::from_pairs([("names", answer)]);
    let name = async |ctx: &app::Ctx| {
        let seen = who_looked(ctx, world.citizen, &Raw::default()).await.unwrap();
        let looked: Vec<_> = seen.days.iter().flat_map(|day| &day.looked).cloned().collect();
        let karens = looked.iter().find(|one| one.by.user == caseworker.actor().user()).unwrap();
        (seen.tells_names, karens.by.name.seen().cloned().flatten())
    };
    let karen = Some("Karen Prøve".to_owned());
    assert_eq!(name(&world.citizen()).await, (false, None));
    assert_eq!(name(&officer).await, (false, karen.clone()));
    assert!(set_tells_names(&officer, &said("yes")).await.unwrap());
    assert_eq!(name(&world.citizen()).await, (true, karen.clone()));
    assert_eq!(name(&world.caseworker()).await, (true, karen));
    assert!(!set_tells_names(&officer, &said("no")).await.unwrap());
    set_tells_names(&officer, &said("måske")).await.unwrap_err();
    assert_eq!(name(&world.citizen()).await, (false, None));
    set_tells_names(&world.administrator(), &said("yes")).await.unwrap_err();
    let decided = super::concerned::log(&world, &[("action", Action::TellNames.code())]).await;
    let done: Vec<bool> = decided.iter().map(|row| row.done).collect();
    assert_eq!(done, [false, true, true], "each decision stands in the log, and the try");
}

#[tokio::test]
async fn the_page_says_whom_to_ask() {
    let world = World::new().await;
    let seen = who_looked(&world.citizen(), world.citizen, &Raw::default()).await.unwrap();
    assert!(seen.officers.is_empty());
    account(&world, "dpo@nord.example", "Dorte Prøve", Role::DataProtectionOfficer).await;
    let seen = who_looked(&world.citizen(), world.citizen, &Raw::default()).await.unwrap();
    assert_eq!(seen.officers, [("Dorte Prøve".to_owned(), "dpo@nord.example".to_owned())]);
}
