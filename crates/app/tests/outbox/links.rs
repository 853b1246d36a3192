//! A link to a password: one person's, once, for a while.

use app::{
    Failure,
    partners::{ask_for_link, choose_password, log_in, look_at_link, send_link},
};
use domain::partners::Refusal;
use kernel::{INVITATION_SECONDS, LINK_WINDOW_SECONDS, LINKS_PER_WINDOW, RESET_SECONDS};

use super::*;

const PASSWORD: &str = "fire gule traktorer";

/// The secret in the last mail.
fn token(other: &Other) -> String {
    let mail = other.mails().pop().unwrap();
    let link = mail.plain.lines().find_map(|line| line.strip_prefix("https://kanten.example/password/"));
    assert!(!mail.subject.contains('@'), "{}", mail.subject);
    link.unwrap().to_owned()
}

fn password(text: &str) -> Raw {
    Raw::from_pairs([("password", text)])
}

#[tokio::test]
async fn a_new_colleague_chooses_a_password_by_a_link_that_looking_does_not_use_up() {
    let (world, other) = world().await;
    invited(&world, "ny@nord.example").await;
    work(&world).await;
    let token = token(&other);
    for _ in 0..50 {
        look_at_link(&world.app, &token).await.unwrap();
    }
    let weak = choose_password(&world.app, &token, &password("kort")).await;
    assert!(matches!(weak, Err(Failure::Refused(_))), "a refused password uses nothing up: {weak:?}");
    choose_password(&world.app, &token, &password(PASSWORD)).await.unwrap();
    assert!(log_in(&world.app, &app::partners::Whence::default(), "ny@nord.example", PASSWORD).await.is_ok());
    let again = choose_password(&world.app, &token, &password("noget helt andet her")).await;
    assert!(matches!(again, Err(Failure::NotThere)));
    assert!(look_at_link(&world.app, &token).await.is_err());
}

#[tokio::test]
async fn of_two_at_once_one_chooses() {
    let (world, other) = world().await;
    invited(&world, "ny@nord.example").await;
    work(&world).await;
    let token = token(&other);
    let (one, two) = (password(PASSWORD), password("seks grønne heste her"));
    let (first, second) =
        tokio::join!(choose_password(&world.app, &token, &one), choose_password(&world.app, &token, &two));
    assert!(first.is_ok() != second.is_ok(), "{first:?} {second:?}");
}

#[tokio::test]
async fn a_link_ends_with_its_time_with_a_newer_one_and_with_the_account() {
    let (world, other) = world().await;
    let admin = world.administrator();
    let user = invited(&world, "ny@nord.example").await;
    work(&world).await;
    let first = token(&other);
    world.pass(INVITATION_SECONDS - 1);
    assert!(look_at_link(&world.app, &first).await.is_ok());
    let (_, version) = partners::find_user(&admin, "ny@nord.example").await.unwrap();
    send_link(&admin, user, version).await.unwrap();
    work(&world).await;
    let second = token(&other);
    assert!(look_at_link(&world.app, &first).await.is_err(), "a newer one was sent");
    world.pass(INVITATION_SECONDS);
    assert!(look_at_link(&world.app, &second).await.is_err(), "its time is over");
    for end in [true, false] {
        let (_, version) = partners::find_user(&admin, "ny@nord.example").await.unwrap();
        send_link(&admin, user, version).await.unwrap();
        work(&world).await;
        let third = token(&other);
        assert!(look_at_link(&world.app, &third).await.is_ok());
        if end {
            partners::disable_user(&admin, user, version).await.unwrap();
            let (_, version) = partners::find_user(&admin, "ny@nord.example").await.unwrap();
            partners::enable_user(&admin, user, version).await.unwrap();
        } else {
            let moved = [("email", "flyttet@nord.example"), ("name", "Ny Prøve"), ("role", "caseworker")];
            let (_, version) = partners::find_user(&admin, "ny@nord.example").await.unwrap();
            partners::edit_user(&admin, user, version, &Raw::from_pairs(moved)).await.unwrap();
        }
        assert!(look_at_link(&world.app, &third).await.is_err(), "closed: {end}");
    }
}

#[tokio::test]
async fn whoever_asks_learns_nothing_and_nobody_is_flooded() {
    let (world, other) = world().await;
    let raw = Raw::from_pairs([
        ("email", "karen@nord.example"),
        ("name", "Karen Prøve"),
        ("role", "caseworker"),
        ("password", "et langt kodeord til proeven"),
    ]);
    partners::add_user(&world.administrator(), &raw).await.unwrap();
    let before = world.app.db.statements();
    ask_for_link(&world.app, "nobody@nord.example").await.unwrap();
    let unknown = world.app.db.statements() - before;
    ask_for_link(&world.app, " Karen@Nord.example ").await.unwrap();
    assert_eq!(world.app.db.statements() - before - unknown, unknown, "the same work for both");
    for _ in 0..10 {
        ask_for_link(&world.app, "karen@nord.example").await.unwrap();
    }
    work(&world).await;
    assert_eq!(other.mails().len(), usize::try_from(LINKS_PER_WINDOW).unwrap());
    let link = token(&other);
    assert!(other.mails().iter().all(|mail| mail.to == "karen@nord.example"));
    world.pass(RESET_SECONDS.max(LINK_WINDOW_SECONDS));
    assert!(look_at_link(&world.app, &link).await.is_err(), "an hour is over");
    ask_for_link(&world.app, "karen@nord.example").await.unwrap();
    work(&world).await;
    choose_password(&world.app, &token(&other), &password(PASSWORD)).await.unwrap();
    assert!(
        log_in(&world.app, &app::partners::Whence::default(), "karen@nord.example", PASSWORD).await.is_ok()
    );
}

#[tokio::test]
async fn a_link_that_was_guessed_leads_nowhere() {
    let (world, _) = world().await;
    for guess in ["", "0", "../../users", "%00", &"f".repeat(64)] {
        assert!(matches!(look_at_link(&world.app, guess).await, Err(Failure::NotThere)));
        let chosen = choose_password(&world.app, guess, &password(PASSWORD)).await;
        assert!(matches!(chosen, Err(Failure::<Refusal>::NotThere)), "{guess}");
    }
}
