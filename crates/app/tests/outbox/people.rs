//! What people see of post and decide about it.

use app::{
    Failure,
    outbox::{Failure as Refused, Message, add_stop, drop_job, remove_stop, show_job, try_again},
};
use domain::outbox::Refusal;

use super::*;

#[track_caller]
fn refusals<T: std::fmt::Debug>(result: Result<T, Refused>) -> Vec<(&'static str, Refusal)> {
    match result {
        Err(Failure::Refused(faults)) => faults.iter().map(|f| (f.field, f.refusal.clone())).collect(),
        other => panic!("not refused: {other:?}"),
    }
}

#[tokio::test]
async fn whoever_must_not_be_written_to_is_not_and_it_is_said() {
    let (world, other) = world().await;
    let admin = world.administrator();
    let raw = Raw::from_pairs([("address", " NY@nord.example"), ("reason", "Kom retur")]);
    let stop = add_stop(&admin, &raw).await.unwrap();
    let again = add_stop(&admin, &raw).await;
    let there = Refusal::StoppedAlready("ny@nord.example".to_owned());
    assert_eq!(refusals(again), [("address", there)]);
    invited(&world, "ny@nord.example").await;
    work(&world).await;
    let job = list(&admin).await.remove(0);
    assert_eq!((job.state, job.reason), (JobState::Stopped, Some(Reason::StopList)));
    assert!(matches!(show_job(&admin, &texts(), job.id).await.unwrap().says, Err(Reason::StopList)));
    // Another organisation's list is another one.
    let elsewhere = world.acting(Role::Administrator, world.south);
    assert!(matches!(remove_stop(&elsewhere, stop).await, Err(Failure::NotThere)));
    remove_stop(&admin, stop).await.unwrap();
    try_again(&admin, job.id, job.version).await.unwrap();
    work(&world).await;
    assert_eq!(other.mails().len(), 1);
}

#[tokio::test]
async fn what_is_shown_is_what_is_sent_but_for_the_secret() {
    let (world, other) = world().await;
    invited(&world, "ny@nord.example").await;
    let admin = world.administrator();
    let id = list(&admin).await[0].id;
    let shown = show_job(&admin, &texts(), id).await.unwrap();
    let Ok(Message::Mail { to, letter }) = shown.says else { panic!("{:?}", shown.says) };
    assert_eq!(
        store::testing::looks(&world.app.db, "outbox.show", 1).await.unwrap(),
        1,
        "the look is logged"
    );
    work(&world).await;
    let mail = other.mails().remove(0);
    assert_eq!((to, letter.subject.clone()), (mail.to, mail.subject));
    let secret = mail.plain.lines().find(|line| line.contains("/password/")).unwrap();
    let all = texts();
    let [da, en] = [kernel::Language::Da, kernel::Language::En].map(|language| all.of(language));
    let shown = letter.plain().replace(&da.outbox_link_made_later(), secret);
    assert_eq!(shown.replace(&en.outbox_link_made_later(), secret), mail.plain);
}

#[tokio::test]
async fn a_job_is_put_away_with_a_reason_or_tried_again_and_neither_once_it_is_sent() {
    let (world, other) = world().await;
    let admin = world.administrator();
    invited(&world, "ny@nord.example").await;
    let job = list(&admin).await.remove(0);
    let none = drop_job(&admin, job.id, job.version, &Raw::default()).await;
    assert_eq!(refusals(none).len(), 1);
    let why = Raw::from_pairs([("why", "Forkert adresse")]);
    drop_job(&admin, job.id, job.version, &why).await.unwrap();
    work(&world).await;
    let dropped = list(&admin).await.remove(0);
    assert_eq!((dropped.state, dropped.detail.as_deref()), (JobState::Dropped, Some("Forkert adresse")));
    let now = try_again(&admin, job.id, dropped.version).await;
    assert_eq!(refusals(now), [("why", Refusal::NotNow(JobState::Dropped))]);
    assert!(other.mails().is_empty());
    // What waits for its day is not sent before it.
    invited(&world, "venter@nord.example").await;
    let waits = list(&admin).await.into_iter().find(|job| job.state == JobState::Waiting).unwrap();
    let now = try_again(&admin, waits.id, waits.version).await;
    assert_eq!(refusals(now), [("why", Refusal::NotNow(JobState::Waiting))]);
    work(&world).await;
    invited(&world, "ny2@nord.example").await;
    work(&world).await;
    let sent = list(&admin).await.into_iter().find(|job| job.state == JobState::Sent).unwrap();
    let now = try_again(&admin, sent.id, sent.version).await;
    assert_eq!(refusals(now), [("why", Refusal::NotNow(JobState::Sent))]);
    // The officer looks, and decides nothing; others find nothing.
    let officer = world.acting(Role::DataProtectionOfficer, world.north);
    assert!(show_job(&officer, &texts(), sent.id).await.is_ok());
    assert!(matches!(drop_job(&officer, sent.id, sent.version, &why).await, Err(Failure::NotThere)));
    for ctx in [world.caseworker(), world.manager(), world.acting(Role::Administrator, world.south)] {
        assert!(matches!(show_job(&ctx, &texts(), sent.id).await, Err(Failure::NotThere)));
    }
}
