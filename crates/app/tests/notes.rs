//! Notes: sealed with the person's own key, read and written in the own strand, struck and never changed.

#![expect(clippy::unwrap_used, reason = "what is not there ends its test")]

use app::{
    Ctx, Failure, Raw,
    citizens::{self, Note, note_to_strike, show_notes, strike_note, write_note},
    testing::World,
    views::PageOf,
};
use domain::{
    citizens::{Refusal, Strand},
    input::Input,
    partners::Role,
};
use kernel::{RowVersion, Text};
use store::testing;

fn note(strand: &str, words: &str) -> Raw {
    Raw::from_pairs([("strand", strand), ("words", words)])
}

async fn read(ctx: &Ctx, world: &World) -> Vec<Note> {
    show_notes(ctx, world.citizen, None, PageOf::default()).await.unwrap().notes.rows
}

#[track_caller]
fn refusals<T: std::fmt::Debug>(result: Result<T, Failure<Refusal>>) -> Vec<(&'static str, Refusal)> {
    match result {
        Err(Failure::Refused(faults)) => faults.iter().map(|f| (f.field, f.refusal.clone())).collect(),
        other => panic!("not refused: {other:?}"),
    }
}

/// Somebody with an account whom a relation names.
async fn named(world: &World, role: Role) -> Ctx {
    let ctx = world.colleague(role, world.north).await;
    let raw = Raw::from_pairs([("who", ctx.actor().membership().unwrap().to_string())]);
    citizens::relate(&world.caseworker(), world.citizen, &raw).await.unwrap();
    ctx
}

#[tokio::test]
async fn a_note_is_read_in_its_strand_and_nowhere_else() {
    let world = World::new().await;
    let (health, social) = (named(&world, Role::HealthWorker).await, named(&world, Role::SocialWorker).await);
    let caseworker = world.colleague(Role::Caseworker, world.north).await;
    write_note(&health, world.citizen, &note("health", "Aftalt pauser.")).await.unwrap();
    write_note(&social, world.citizen, &note("social", "Bussen passer.")).await.unwrap();
    write_note(&caseworker, world.citizen, &note("work", "Vil begynde tidligt.")).await.unwrap();
    let strands = async |ctx: &Ctx| {
        let page = read(ctx, &world).await;
        page.into_iter().map(|one| (one.head.strand, one.words)).collect::<Vec<_>>()
    };
    assert_eq!(strands(&health).await, [(Strand::Health, "Aftalt pauser.".to_owned())]);
    assert_eq!(strands(&social).await, [(Strand::Social, "Bussen passer.".to_owned())]);
    assert_eq!(strands(&caseworker).await, [(Strand::Work, "Vil begynde tidligt.".to_owned())]);
    assert_eq!(strands(&world.consultant()).await, [(Strand::Work, "Vil begynde tidligt.".to_owned())]);
    let closed = show_notes(&caseworker, world.citizen, Some(Strand::Health), PageOf::default()).await;
    assert!(matches!(closed, Err(Failure::NotThere)), "{closed:?}");
    for role in
        [Role::Citizen, Role::Buddy, Role::CompanyManager, Role::Administrator, Role::DataProtectionOfficer]
    {
        let organisation = if role == Role::CompanyManager { world.business } else { world.north };
        let other =
            show_notes(&world.acting(role, organisation), world.citizen, None, PageOf::default()).await;
        assert!(matches!(other, Err(Failure::NotThere)), "{role:?}: {other:?}");
    }
    // The page of the citizen shows the last of the own strand, and the own view has none.
    let page = citizens::show_citizen(&health, world.citizen).await.unwrap();
    let words: Vec<_> = page.notes.unwrap().into_iter().map(|one| one.words).collect();
    assert_eq!(words, ["Aftalt pauser."]);
    assert!(citizens::show_citizen(&world.citizen(), world.citizen).await.unwrap().notes.is_none());
}

#[tokio::test]
async fn nobody_writes_in_another_strand_and_who_has_one_is_not_asked_which() {
    let world = World::new().await;
    let mentor = named(&world, Role::Mentor).await;
    let alien = refusals(write_note(&mentor, world.citizen, &note("health", "Noget.")).await);
    let given = Input::NotInList { given: "health".to_owned(), list: "strands" };
    assert_eq!(alien, [("strand", Refusal::Input(given))]);
    write_note(&mentor, world.citizen, &note("", "Tog selv imod en levering.")).await.unwrap();
    assert_eq!(read(&mentor, &world).await[0].head.strand, Strand::Progression);
    let caseworker = world.caseworker();
    let unclear = refusals(write_note(&caseworker, world.citizen, &note("", " ")).await);
    assert_eq!(
        unclear,
        [("strand", Refusal::Input(Input::NotChosen)), ("words", Refusal::Input(Input::Missing))]
    );
    let mut later = note("work", "Noget.");
    later.set("on", "26.11.2026");
    assert_eq!(refusals(write_note(&caseworker, world.citizen, &later).await), [("on", Refusal::NoteLater)]);
    let long = "å".repeat(kernel::LONGEST_NOTE + 1);
    let too_long = refusals(write_note(&caseworker, world.citizen, &note("work", &long)).await);
    assert!(matches!(&too_long[..], [("words", Refusal::Input(_))]), "{too_long:?}");
    let unnamed = world.colleague(Role::HealthWorker, world.north).await;
    let closed = write_note(&unnamed, world.citizen, &note("health", "Noget.")).await;
    assert!(matches!(closed, Err(Failure::NotThere)), "{closed:?}");
}

#[tokio::test]
async fn the_words_stand_sealed_and_are_gone_with_the_persons_key() {
    let world = World::new().await;
    let health = named(&world, Role::HealthWorker).await;
    write_note(&health, world.citizen, &note("health", "Et ord i fortrolighed")).await.unwrap();
    write_note(&health, world.citizen, &note("health", "Et til")).await.unwrap();
    let rows = testing::rows(&world.app.db).await.unwrap();
    let hex = auth::hex(b"fortrolighed");
    for row in rows {
        let low = row.to_lowercase();
        assert!(!low.contains("fortrolighed") && !low.contains(&hex), "{row}");
    }
    let columns = world.app.db.read().await.unwrap().sealed_columns().await.unwrap();
    let keys = columns.iter().find(|one| (one.table.as_str(), one.column.as_str()) == ("citizen", "row_key"));
    assert_eq!(keys.unwrap().by, [(1, 1)], "one key for the person, wrapped by the ring's");
    testing::run(&world.app.db, "UPDATE citizen SET row_key = NULL").await.unwrap();
    let lost = show_notes(&health, world.citizen, None, PageOf::default()).await;
    assert!(matches!(lost, Err(Failure::Store(_))), "{lost:?}");
}

#[tokio::test]
async fn a_note_moved_to_another_person_does_not_open() {
    let world = World::new().await;
    let caseworker = world.caseworker();
    let other = world.one_more_citizen("N-77").await;
    for citizen in [world.citizen, other] {
        write_note(&caseworker, citizen, &note("work", "Om en.")).await.unwrap();
    }
    let swap = "UPDATE note SET citizen_id = (SELECT b.id FROM citizen b WHERE b.row_key IS NOT NULL AND b.id <> note.citizen_id)";
    testing::run(&world.app.db, swap).await.unwrap();
    let moved = show_notes(&caseworker, other, None, PageOf::default()).await;
    assert!(matches!(moved, Err(Failure::Store(_))), "{moved:?}");
}

#[tokio::test]
async fn a_note_is_struck_by_its_writer_once_and_stands_with_the_reason() {
    let world = World::new().await;
    let writer = world.colleague(Role::Caseworker, world.north).await;
    let id = write_note(&writer, world.citizen, &note("work", "Skrevet på den forkerte.")).await.unwrap();
    let why = Raw::from_pairs([("why", "Det var en anden borger.")]);
    let first = RowVersion::FIRST;
    let other = world.colleague(Role::Caseworker, world.north).await;
    let closed = strike_note(&other, world.citizen, (id, first), &why).await;
    assert!(matches!(closed, Err(Failure::NotThere)), "only the writer: {closed:?}");
    assert!(matches!(note_to_strike(&other, world.citizen, id).await, Err(Failure::NotThere)));
    let empty = refusals(strike_note(&writer, world.citizen, (id, first), &Raw::default()).await);
    assert_eq!(empty, [("why", Refusal::Input(Input::Missing))]);
    strike_note(&writer, world.citizen, (id, first), &why).await.unwrap();
    let again = strike_note(&writer, world.citizen, (id, first), &why).await;
    assert!(matches!(again, Err(Failure::Stale)), "{again:?}");
    let stands = &read(&other, &world).await[0];
    assert_eq!(stands.words, "Skrevet på den forkerte.");
    assert_eq!(stands.struck.as_ref().map(|(_, why)| why.as_str()), Some("Det var en anden borger."));
    let page = citizens::show_citizen(&other, world.citizen).await.unwrap();
    assert!(page.notes.unwrap().is_empty(), "the page of the citizen shows what stands");
}

#[tokio::test]
async fn the_page_of_a_citizen_shows_the_last_three_and_the_others_stand_behind() {
    let world = World::new().await;
    let caseworker = world.caseworker();
    for n in 1..=5 {
        write_note(&caseworker, world.citizen, &note("work", &format!("Nummer {n}"))).await.unwrap();
        world.pass(60);
    }
    let page = citizens::show_citizen(&caseworker, world.citizen).await.unwrap();
    let words: Vec<_> = page.notes.unwrap().into_iter().map(|one| one.words).collect();
    assert_eq!(words, ["Nummer 5", "Nummer 4", "Nummer 3"]);
    let two = PageOf { rows: 2, ..PageOf::default() };
    let first = show_notes(&caseworker, world.citizen, None, two).await.unwrap().notes;
    let after = PageOf { after: first.next, ..two };
    let second = show_notes(&caseworker, world.citizen, None, after).await.unwrap().notes;
    let all: Vec<_> = first.rows.iter().chain(&second.rows).map(|one| one.words.as_str()).collect();
    assert_eq!(all, ["Nummer 5", "Nummer 4", "Nummer 3", "Nummer 2"]);
}

#[test]
fn a_note_has_room_for_what_it_says() {
    assert!(Text::<{ kernel::LONGEST_NOTE }>::parse("En linje.\nOg en til.").is_ok());
}
