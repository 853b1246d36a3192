//! Turning the ring: nothing is lost, nothing stays with an old key, and two at once do no harm.

#![expect(clippy::unwrap_used, reason = "what is not there ends its test")]

use std::sync::Arc;

use app::{
    App, Raw, citizens,
    partners::{self, Shown, Whence},
    testing::{World, keys},
    turn_keys,
    views::PageOf,
};
use crypto::{KeyNumber, KeyRing};
use domain::partners::Role;
use store::testing;

const PASSWORD: &str = "Havn og fyrtårn 17";

fn second() -> [u8; 32] {
    *[3, 4].repeat(16).first_chunk().unwrap()
}

fn grown() -> KeyRing {
    keys().with_new(KeyNumber::new(2).unwrap(), &second()).unwrap()
}

/// Which keys made what is sealed.
async fn made_by(app: &Arc<App>) -> Vec<u16> {
    let columns = app.db.read().await.unwrap().sealed_columns().await.unwrap();
    let mut all: Vec<u16> = columns.iter().flat_map(|one| one.by.iter().map(|(number, _)| *number)).collect();
    all.sort_unstable();
    all.dedup();
    all
}

async fn note(world: &World, app: &Arc<App>) -> String {
    let ctx = app::Ctx::new(Arc::clone(app), world.caseworker().actor().clone(), kernel::Language::Da);
    let page = citizens::show_notes(&ctx, world.citizen, None, PageOf::default()).await.unwrap();
    page.notes.rows[0].words.clone()
}

#[tokio::test]
async fn what_older_keys_made_is_made_anew_and_opens_without_them() {
    let world = World::new().await;
    let raw = Raw::from_pairs([("strand", "work"), ("words", "Vil begynde tidligt.")]);
    citizens::write_note(&world.caseworker(), world.citizen, &raw).await.unwrap();
    let raw = Raw::from_pairs([
        ("email", "karen@nord.example"),
        ("name", "Karen Prøve"),
        ("role", Role::Administrator.code()),
        ("password", PASSWORD),
    ]);
    partners::add_user(&world.administrator(), &raw).await.unwrap();
    let new = partners::log_in(&world.app, &Whence::default(), "karen@nord.example", PASSWORD).await.unwrap();
    let Some(Shown::Half(half)) = partners::shown_session(&world.app, &new.token).await.unwrap() else {
        panic!("an administrator sets a second step up")
    };
    let secret = partners::fresh_secret(&world.app);
    let raw = Raw::from_pairs([("secret", secret.to_text()), ("code", secret.code(world.app.rim.now()))]);
    partners::set_up_at_log_in(&world.app, &Whence::default(), &half, &raw).await.unwrap();
    assert_eq!(made_by(&world.app).await, [1]);
    assert_eq!(turn_keys(&world.app).await.unwrap(), 0, "the newest key is the only one");

    let both = world.over(world.app.db.clone(), grown());
    let (one, other) = tokio::join!(turn_keys(&both), turn_keys(&both));
    assert_eq!(one.unwrap() + other.unwrap(), 2, "each value once, whoever comes first");
    assert_eq!(turn_keys(&both).await.unwrap(), 0);
    assert_eq!(made_by(&both).await, [2]);
    assert_eq!(note(&world, &both).await, "Vil begynde tidligt.");

    let alone = KeyRing::of(&[(KeyNumber::new(2).unwrap(), &second())]).unwrap();
    let alone = world.over(world.app.db.clone(), alone);
    assert_eq!(note(&world, &alone).await, "Vil begynde tidligt.");
}

#[tokio::test]
async fn a_value_that_no_key_opens_is_told_when_the_others_are_done() {
    let world = World::new().await;
    let caseworker = world.caseworker();
    let other = world.one_more_citizen("N-77").await;
    let raw = Raw::from_pairs([("strand", "work"), ("words", "Vil begynde tidligt.")]);
    for citizen in [world.citizen, other] {
        citizens::write_note(&caseworker, citizen, &raw).await.unwrap();
    }
    // Somebody put one person's key where another's stood.
    let swap = "UPDATE citizen SET row_key = (SELECT b.row_key FROM citizen b WHERE b.reference = 'N-1') WHERE reference = 'N-77'";
    testing::run(&world.app.db, swap).await.unwrap();
    let both = world.over(world.app.db.clone(), grown());
    assert_eq!(turn_keys(&both).await.unwrap(), 1);
    let told = turn_keys(&both).await.unwrap_err().to_string();
    assert!(told.contains("citizen.row_key") && told.contains(&other.to_string()), "{told}");
    assert_eq!(note(&world, &both).await, "Vil begynde tidligt.");
}
