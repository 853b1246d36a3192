//! A proposal for a small job that somebody else has got meanwhile, and what waits for the citizen alone.

use app::partners;
use domain::{
    partners::Mode,
    placements::{CitizenAnswer, ProposalNext},
};
use kernel::Date;

use super::{
    agreement::{SMALL_JOB, told, with, write},
    *,
};

fn last_day() -> Option<Date> {
    Date::from_ymd_opt(2027, 1, 31)
}

/// A proposal of the citizen's, and somebody else who gets the small job until 31 January when asked to.
async fn two_for_one(world: &World) -> (ProposalId, ProposalId) {
    let bundle = small_job(world, "Opvask").await;
    let own = propose(world, world.citizen, bundle).await;
    let other = told(world, person(world, "N-7").await, bundle).await;
    (own, other)
}

async fn next(ctx: &Ctx, id: ProposalId) -> ProposalNext {
    placements::show_proposal::<ShowProposal>(ctx, id).await.unwrap().next
}

/// The next step in the list of whoever asks.
async fn listed(ctx: &Ctx, id: ProposalId) -> ProposalNext {
    let list = placements::list_proposals(ctx, &ProposalFilter::default(), PageOf::default()).await.unwrap();
    let line = list.rows.iter().find(|line| line.id == id).unwrap();
    placements::proposal_next(ctx, &line.facts(ctx.today()))
}

async fn counts(ctx: &Ctx) -> (u64, u64) {
    let counts = partners::show_start(ctx, Mode::WithCitizens).await.unwrap().counts.proposals.unwrap();
    (counts.asked, counts.free)
}

async fn unanswered(world: &World) -> u64 {
    let start = partners::show_start(&world.citizen(), Mode::WithCitizens).await.unwrap();
    assert!(start.counts.proposals.is_none(), "a citizen is no count");
    start.unanswered.unwrap()
}

#[tokio::test]
async fn while_somebody_else_has_the_small_job_everybody_is_told_and_nobody_is_asked_for_a_yes() {
    let world = World::new().await;
    let (own, other) = two_for_one(&world).await;
    assert_eq!((unanswered(&world).await, counts(&world.manager()).await), (1, (1, 0)));
    let days = with(&SMALL_JOB, &[("to", "31.01.2027")]);
    let placement = write(&world.caseworker(), other, &days).await.unwrap();
    let taken = ProposalNext::Taken { until: last_day() };
    for ctx in [world.caseworker(), world.consultant(), world.manager(), world.citizen()] {
        assert_eq!((next(&ctx, own).await, listed(&ctx, own).await), (taken, taken));
        let page = placements::show_proposal::<ShowProposal>(&ctx, own).await.unwrap();
        assert!(!page.may_say && !page.steps.contains(&ProposalStep::Accept), "nobody is asked");
    }
    assert_eq!((unanswered(&world).await, counts(&world.manager()).await), (0, (0, 0)));
    let refusal = || Refusal::TakenMeanwhile { bundle: "Opvask".to_owned(), until: last_day() };
    let manager = world.manager();
    assert_eq!(refusals(answer(&manager, own, &[("answer", "yes")]).await), [("state", refusal())]);
    assert_eq!(refusals(say(&world.citizen(), own, &[("answer", "yes")]).await), [("state", refusal())]);
    let together = [("answer", "yes"), ("together", "on")];
    assert_eq!(refusals(say(&world.caseworker(), own, &together).await), [("state", refusal())]);
    // A company's no is heard at any time.
    answer(&manager, own, &[("answer", "no"), ("reason", "task-gone")]).await.unwrap();
    assert_eq!(next(&manager, own).await, taken, "and it is not asked to think again");
    assert_eq!(next(&world.caseworker(), own).await, ProposalNext::Declined);
    let version = super::agreement::version(&world, placement).await;
    placements::cancel_placement(&world.caseworker(), placement, version).await.unwrap();
    answer(&manager, own, &[("answer", "yes")]).await.unwrap();
    assert_eq!(
        (unanswered(&world).await, counts(&world.caseworker()).await),
        (1, (0, 1)),
        "it is free again"
    );
}

#[tokio::test]
async fn what_was_said_before_stays_the_citizens_to_delete_and_gives_no_hope() {
    let world = World::new().await;
    let (own, other) = two_for_one(&world).await;
    answer(&world.manager(), own, &[("answer", "yes")]).await.unwrap();
    say(&world.citizen(), own, &[("answer", "yes")]).await.unwrap();
    assert_eq!(next(&world.caseworker(), own).await, ProposalNext::Release);
    write(&world.caseworker(), other, &with(&SMALL_JOB, &[])).await.unwrap();
    for ctx in [world.citizen(), world.caseworker()] {
        assert_eq!(next(&ctx, own).await, ProposalNext::Taken { until: None });
    }
    let refused = refusals(release(&world.caseworker(), own).await);
    assert_eq!(refused, [("state", Refusal::TakenMeanwhile { bundle: "Opvask".to_owned(), until: None })]);
    placements::take_back_saying(&world.citizen(), own).await.unwrap();
    assert_eq!(seen(&world.citizen(), own).await.said.seen(), Some(&None));
}

#[tokio::test]
async fn a_citizen_reads_the_own_answer_in_the_own_list_and_nobody_else_in_theirs() {
    let world = World::new().await;
    let id = proposed(&world).await;
    answer(&world.manager(), id, &[("answer", "yes")]).await.unwrap();
    let colleagues = [world.caseworker(), world.consultant(), world.manager()];
    let mut before = Vec::new();
    for ctx in &colleagues {
        before.push((listed(ctx, id).await, counts(ctx).await));
    }
    let own = async || {
        let all = placements::show_requests(&world.citizen()).await.unwrap().views;
        placements::proposal_next(&world.citizen(), &all[0].facts(world.today()))
    };
    assert_eq!((own().await, unanswered(&world).await), (ProposalNext::Say, 1));
    for (code, answer) in
        [("yes", CitizenAnswer::Yes), ("talk-first", CitizenAnswer::TalkFirst), ("no", CitizenAnswer::No)]
    {
        say(&world.citizen(), id, &[("answer", code)]).await.unwrap();
        let want = ProposalNext::Said { answer, wanted: true };
        assert_eq!((own().await, unanswered(&world).await), (want, 0));
        for (ctx, before) in colleagues.iter().zip(&before) {
            assert_eq!((listed(ctx, id).await, counts(ctx).await), *before, "{code}");
            let start = partners::show_start(ctx, Mode::WithCitizens).await.unwrap();
            assert!(start.unanswered.is_none());
        }
    }
    placements::take_back_saying(&world.citizen(), id).await.unwrap();
    assert_eq!((own().await, unanswered(&world).await), (ProposalNext::Say, 1), "deleted, it waits again");
}

#[tokio::test]
async fn held_words_are_the_consultants_next_step_in_list_and_page() {
    let world = World::new().await;
    let id = proposed(&world).await;
    let no = [("answer", "no"), ("reason", "talk-to-me"), ("words", "Hun virker syg")];
    answer(&world.manager(), id, &no).await.unwrap();
    for (ctx, want) in [
        (world.consultant(), ProposalNext::JudgeWords),
        (world.caseworker(), ProposalNext::Call),
        (world.manager(), ProposalNext::Call),
        (world.citizen(), ProposalNext::Call),
    ] {
        assert_eq!((next(&ctx, id).await, listed(&ctx, id).await), (want, want));
    }
    for ctx in [world.caseworker(), world.citizen()] {
        assert!(!seen(&ctx, id).await.line.held, "that words are held back is not told");
    }
    let (consultant, version) = (world.consultant(), seen(&world.consultant(), id).await.version);
    placements::judge_words(&consultant, id, version, &Raw::from_pairs([("keep", "no")])).await.unwrap();
    assert_eq!(next(&consultant, id).await, ProposalNext::Call);
}
