//! The worker: no job twice, none lost, whatever happens to programs, clocks and servers.

use kernel::{LEASE_SECONDS, MOST_ATTEMPTS};

use super::*;

const DAY: i64 = 24 * 60 * 60;

/// A worker that has handed a mail over and is gone before it hears what came of it.
async fn killed_while_sending(world: &World, other: &Other) {
    *other.silent.lock().unwrap() = true;
    let (ctx, texts) = (partners::worker(Arc::clone(&world.app)), texts());
    tokio::select! {
        step = send_next(&ctx, &texts) => panic!("it came back: {step:?}"),
        () = other.came.notified() => {}
    }
    *other.silent.lock().unwrap() = false;
}

#[tokio::test]
async fn two_at_once_never_send_the_same() {
    let (world, other) = world().await;
    for n in 0..20 {
        invited(&world, &format!("ny{n}@nord.example")).await;
    }
    let texts = Arc::new(texts());
    let workers: Vec<_> = (0..4)
        .map(|_| {
            let (ctx, texts) = (partners::worker(Arc::clone(&world.app)), Arc::clone(&texts));
            tokio::spawn(async move {
                // Whoever finds a job taken looks again, until twenty are done by all of them.
                for _ in 0..40 {
                    send_next(&ctx, &texts).await.unwrap();
                }
            })
        })
        .collect();
    for worker in workers {
        worker.await.unwrap();
    }
    let mut to: Vec<String> = other.mails().into_iter().map(|mail| mail.to).collect();
    to.sort();
    let all = to.len();
    to.dedup();
    assert_eq!((all, to.len()), (20, 20));
    assert!(list(&world.administrator()).await.iter().all(|job| job.state == JobState::Sent));
}

#[tokio::test]
async fn what_was_on_its_way_when_its_worker_went_is_a_persons_to_decide() {
    let (world, other) = world().await;
    invited(&world, "ny@nord.example").await;
    killed_while_sending(&world, &other).await;
    work(&world).await;
    let admin = world.administrator();
    assert_eq!(states(&list(&admin).await), [(JobState::Sending, None)], "its worker may only be slow");
    world.pass(LEASE_SECONDS + 1);
    work(&world).await;
    let jobs = list(&admin).await;
    assert_eq!(states(&jobs), [(JobState::Uncertain, Some(Reason::Lost))]);
    assert_eq!(other.mails().len(), 1, "it is never sent again by itself");
    outbox::try_again(&admin, jobs[0].id, jobs[0].version).await.unwrap();
    work(&world).await;
    let mails = other.mails();
    assert_eq!(states(&list(&admin).await), [(JobState::Sent, None)]);
    assert_eq!((mails.len(), mails[0].id), (2, mails[1].id), "the receiver can tell that it is the same");
}

#[tokio::test]
async fn a_clock_that_jumps_back_holds_nothing_and_sends_nothing_twice() {
    let (world, other) = world().await;
    invited(&world, "a@nord.example").await;
    other.answers([NotSent::Later("busy".to_owned())]);
    work(&world).await;
    world.pass(-10 * DAY);
    work(&world).await;
    let admin = world.administrator();
    assert_eq!(states(&list(&admin).await), [(JobState::Sent, None)], "its pause is over");
    world.pass(10 * DAY);
    invited(&world, "b@nord.example").await;
    killed_while_sending(&world, &other).await;
    world.pass(-10 * DAY);
    work(&world).await;
    let jobs = list(&admin).await;
    let of = |state| jobs.iter().filter(|job| job.state == state).count();
    assert_eq!((of(JobState::Uncertain), of(JobState::Sent)), (1, 1), "{:?}", states(&jobs));
    assert_eq!(other.mails().len(), 3, "one was tried twice, one once");
}

#[tokio::test]
async fn a_server_in_trouble_is_tried_again_with_growing_pauses_and_then_a_person() {
    let (world, other) = world().await;
    invited(&world, "ny@nord.example").await;
    other.answers(std::iter::repeat_n(NotSent::Later("450 busy".to_owned()), 99));
    let admin = world.administrator();
    let mut pauses = Vec::new();
    work(&world).await;
    while let JobState::Waiting = list(&admin).await[0].state {
        let job = list(&admin).await.remove(0);
        assert_eq!((job.reason, job.detail.as_deref()), (Some(Reason::TryLater), Some("450 busy")));
        let seconds = (job.due.micros() - world.app.rim.now().micros()) / 1_000_000;
        world.pass(seconds - 1);
        work(&world).await;
        assert_eq!(list(&admin).await[0].attempts, job.attempts, "not before its time");
        world.pass(1);
        work(&world).await;
        pauses.push(seconds);
    }
    assert!(pauses.is_sorted() && pauses[0] == 60 && pauses.last() == Some(&DAY), "{pauses:?}");
    assert_eq!(states(&list(&admin).await), [(JobState::Failed, Some(Reason::GaveUp))]);
    assert_eq!(other.mails().len(), usize::try_from(MOST_ATTEMPTS).unwrap());
}

#[tokio::test]
async fn a_no_is_a_no_and_a_broken_line_is_a_question() {
    let (world, other) = world().await;
    for (answer, want) in [
        (NotSent::Never("550 no such user".to_owned()), (JobState::Failed, Some(Reason::Refused))),
        (NotSent::Unknown("reset".to_owned()), (JobState::Uncertain, Some(Reason::Lost))),
    ] {
        invited(&world, &format!("{:?}@nord.example", want.0)).await;
        other.answers([answer]);
        work(&world).await;
        world.pass(1);
        assert_eq!(states(&list(&world.administrator()).await)[0], want);
    }
    world.pass(30 * DAY);
    work(&world).await;
    assert_eq!(other.mails().len(), 2, "neither is tried again by itself");
}

#[tokio::test]
async fn a_job_that_cannot_be_read_is_put_before_a_person_and_the_next_goes_out() {
    let (world, other) = world().await;
    for (n, spoilt) in ["payload = 'x'", "payload = '{\"a\":1}'", "kind = 'pigeon'"].into_iter().enumerate() {
        invited(&world, &format!("a{n}@nord.example")).await;
        let sql = format!("UPDATE outbox SET {spoilt} WHERE state = 'waiting'");
        store::testing::run(&world.app.db, &sql).await.unwrap();
        world.pass(1);
        invited(&world, &format!("b{n}@nord.example")).await;
        work(&world).await;
        let jobs = list(&world.administrator()).await;
        let [good, bad, ..] = &jobs[..] else { panic!("{jobs:?}") };
        assert_eq!((good.state, bad.state), (JobState::Sent, JobState::Failed), "{spoilt}");
        assert_eq!(bad.reason, Some(Reason::Unreadable));
        assert!(bad.detail.as_ref().is_some_and(|why| !why.is_empty()), "{spoilt}");
        world.pass(1);
    }
    assert_eq!(other.mails().len(), 3);
}

#[tokio::test]
async fn without_a_way_everything_waits() {
    let world = World::new().await;
    invited(&world, "ny@nord.example").await;
    work(&world).await;
    assert_eq!(states(&list(&world.administrator()).await), [(JobState::Waiting, None)]);
    let found = outbox::list_jobs(&world.administrator(), JobFilter::default(), PageOf::default()).await;
    assert!(found.is_ok_and(|list| !list.mail && !list.sms));
}

#[tokio::test]
async fn nobody_but_the_worker_sends() {
    let (world, _) = world().await;
    for ctx in [world.administrator(), world.operator(), world.caseworker()] {
        assert!(send_next(&ctx, &texts()).await.is_err());
    }
}
