//! The checklist before the first real citizen: who stands for it, and what it opens.

#![expect(clippy::unwrap_used, reason = "what is not there ends its test")]

use app::{
    Ctx, Failure, Raw, citizens,
    exchange::{Kind, import},
    privacy,
    testing::World,
};
use domain::{
    citizens::Refusal as CitizenRefusal,
    exchange::Done,
    partners::Role,
    privacy::{CheckItem, Refusal},
};
use l10n::AllTexts;

fn since(on: &'static str) -> Raw {
    Raw::from_pairs([("on", on), ("reference", "Sag 26/1, aftalen")])
}

async fn all_in_order(ctx: &Ctx) {
    for item in CheckItem::ALL {
        privacy::tick(ctx, *item, &since("01.11.2026")).await.unwrap();
    }
}

fn real(reference: &'static str) -> Raw {
    Raw::from_pairs([("reference", reference), ("name", "Bo Tænkt")])
}

async fn adds_a_real_person(ctx: &Ctx, reference: &'static str) -> bool {
    match citizens::add_citizen(ctx, &real(reference)).await {
        Ok(_) => true,
        Err(Failure::Refused(faults)) => {
            let all: Vec<_> = faults.iter().map(|fault| (fault.field, fault.refusal.clone())).collect();
            assert_eq!(all, [("invented", CitizenRefusal::RealBeforeChecklist)]);
            false
        }
        Err(other) => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn a_real_person_is_kept_when_every_item_is_in_order_and_not_before() {
    let world = World::new().await;
    let (case, administrator) = (world.caseworker(), world.administrator());
    for item in CheckItem::ALL {
        assert!(!adds_a_real_person(&case, "N-7").await, "{item:?} is missing");
        privacy::tick(&administrator, *item, &since("01.11.2026")).await.unwrap();
    }
    assert!(adds_a_real_person(&case, "N-7").await);
    assert!(
        !adds_a_real_person(&world.other_caseworker(), "S-7").await,
        "the neighbour has a list of its own"
    );
    privacy::take_back(&administrator, CheckItem::Backup, &Raw::from_pairs([("reference", "Gik i stykker")]))
        .await
        .unwrap();
    assert!(!adds_a_real_person(&case, "N-8").await);
    privacy::tick(&administrator, CheckItem::Backup, &since("20.11.2026")).await.unwrap();
    assert!(adds_a_real_person(&case, "N-8").await);
}

#[tokio::test]
async fn a_file_brings_real_people_only_when_everything_is_in_order() {
    let world = World::new().await;
    let texts = AllTexts::load(|language| l10n::testing::sources(language).to_vec()).unwrap();
    let file = "reference;navn;opdigtet\nN-20;Bo Tænkt;\nN-21;Ea Tænkt;ja\n";
    let brought = async || {
        let run = import(&world.caseworker(), &texts, Kind::Citizens, file.as_bytes(), "fil.csv", true).await;
        let run = run.unwrap();
        (run.count(Done::Added), run.refused())
    };
    assert_eq!(brought().await, (1, 1));
    all_in_order(&world.administrator()).await;
    assert_eq!(brought().await, (2, 0));
}

#[tokio::test]
async fn somebody_stands_for_an_item_by_name() {
    let world = World::new().await;
    let officer = world.colleague(Role::DataProtectionOfficer, world.north).await;
    privacy::tick(&officer, CheckItem::Impact, &since("01.11.2026")).await.unwrap();
    let list = privacy::show_checklist(&world.administrator()).await.unwrap();
    let tick = list.tick(CheckItem::Impact).unwrap();
    assert_eq!(tick.by.as_deref(), Some("Kollega data-protection-officer"));
    assert_eq!(tick.reference.as_str(), "Sag 26/1, aftalen");
    assert_eq!(list.open().count(), CheckItem::ALL.len() - 1);
}

#[tokio::test]
async fn only_who_administers_or_supervises_sees_the_list() {
    let world = World::new().await;
    for ctx in [world.caseworker(), world.consultant(), world.manager(), world.citizen(), world.steering()] {
        let seen = privacy::show_checklist(&ctx).await;
        assert!(matches!(seen, Err(Failure::NotThere)), "{seen:?}");
        let ticked = privacy::tick(&ctx, CheckItem::Impact, &since("01.11.2026")).await;
        assert!(matches!(ticked, Err(Failure::NotThere)), "{ticked:?}");
        let back = privacy::take_back(&ctx, CheckItem::Impact, &since("01.11.2026")).await;
        assert!(matches!(back, Err(Failure::NotThere)), "{back:?}");
    }
}

#[tokio::test]
async fn a_tick_needs_a_day_that_has_been_and_a_place() {
    let world = World::new().await;
    let told = async |raw: Raw| match privacy::tick(&world.administrator(), CheckItem::LogIn, &raw).await {
        Err(Failure::Refused(faults)) => faults.iter().map(|fault| fault.field).collect::<Vec<_>>(),
        other => panic!("not refused: {other:?}"),
    };
    assert_eq!(told(Raw::default()).await, ["on", "reference"]);
    assert_eq!(told(since("26.11.2026")).await, ["on"]);
    let later = privacy::tick(&world.administrator(), CheckItem::LogIn, &since("26.11.2026")).await;
    let Err(Failure::Refused(faults)) = later else { panic!("not refused") };
    assert_eq!(faults.iter().next().unwrap().refusal, Refusal::LaterThanToday);
}
