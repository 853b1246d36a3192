//! What citizens say, and what companies say about people where only the job was asked about.

use app::partners;
use domain::{
    partners::Mode,
    placements::{AnsweredHow, CitizenAnswer},
};
use policy::JudgeWords;

use super::*;

#[tokio::test]
async fn only_the_citizen_and_the_caseworker_know_what_the_citizen_says() {
    let world = World::new().await;
    let id = proposed(&world).await;
    say(&world.citizen(), id, &[("answer", "no"), ("words", "Det er for langt væk.")]).await.unwrap();
    for ctx in [world.citizen(), world.caseworker()] {
        let view = seen(&ctx, id).await;
        let said = view.said.seen().unwrap().as_ref().unwrap();
        assert_eq!((said.answer, said.how), (CitizenAnswer::No, AnsweredHow::Own));
        assert_eq!(said.words.as_ref().unwrap().as_str(), "Det er for langt væk.");
    }
    for ctx in [world.consultant(), world.manager()] {
        let view = seen(&ctx, id).await;
        assert_eq!(view.said.seen(), None);
        assert_eq!((view.line.state, view.steps.len()), (ProposalState::Waiting, 1));
    }
}

#[tokio::test]
async fn a_citizen_deletes_what_was_said_and_then_it_stands_nowhere() {
    let world = World::new().await;
    let id = proposed(&world).await;
    answer(&world.manager(), id, &[("answer", "yes")]).await.unwrap();
    say(&world.citizen(), id, &[("answer", "yes")]).await.unwrap();
    placements::take_back_saying(&world.citizen(), id).await.unwrap();
    assert_eq!(seen(&world.caseworker(), id).await.said.seen(), Some(&None));
    assert_eq!(refusals(release(&world.caseworker(), id).await), [("state", Refusal::CitizenHasNotSaidYes)]);
    // However far the proposal is.
    say(&world.citizen(), id, &[("answer", "talk-first")]).await.unwrap();
    withdraw(&world.caseworker(), id).await.unwrap();
    placements::take_back_saying(&world.citizen(), id).await.unwrap();
    assert_eq!(seen(&world.citizen(), id).await.said.seen(), Some(&None));
}

/// «Din sagsbehandler taler med dig» is a word that the caseworker is told of, and nobody else.
#[tokio::test]
async fn whoever_would_like_to_talk_first_is_the_caseworkers_next_step() {
    let world = World::new().await;
    let id = proposed(&world).await;
    let asked = placements::read_proposal_filter(&Raw::from_pairs([("state", placements::TALK_FIRST)]));
    let waits = async |ctx: &Ctx| {
        let start = app::partners::show_start(ctx, domain::partners::Mode::WithCitizens).await.unwrap();
        let list = placements::list_proposals(ctx, &asked, PageOf::default()).await.unwrap();
        let counted = start.counts.proposals.unwrap().talk_first;
        assert_eq!(u64::try_from(list.rows.len()).unwrap(), counted, "the list behind the number");
        counted
    };
    assert_eq!(waits(&world.caseworker()).await, 0);
    say(&world.citizen(), id, &[("answer", "talk-first")]).await.unwrap();
    assert_eq!(waits(&world.caseworker()).await, 1);
    for ctx in [world.consultant(), world.manager(), world.other_caseworker()] {
        assert_eq!(waits(&ctx).await, 0);
    }
    let page = placements::show_proposal::<policy::ShowProposal>(&world.caseworker(), id).await.unwrap();
    assert_eq!(page.next, domain::placements::ProposalNext::TalkFirst);
}

#[tokio::test]
async fn what_a_citizen_said_meanwhile_is_never_written_over_unseen() {
    let world = World::new().await;
    let id = proposed(&world).await;
    let together = Raw::from_pairs([("answer", "yes"), ("together", "on")]);
    let stale = async |version| {
        let sent = placements::say_to_proposal(&world.caseworker(), id, version, &together).await;
        assert!(matches!(sent, Err(Failure::Stale)), "{sent:?}");
    };
    say(&world.citizen(), id, &[("answer", "no")]).await.unwrap();
    stale(RowVersion::FIRST).await;
    let said = seen(&world.citizen(), id).await;
    placements::take_back_saying(&world.citizen(), id).await.unwrap();
    stale(placements::saying_version(&said)).await;
    assert_eq!(seen(&world.citizen(), id).await.said.seen(), Some(&None));
}

#[tokio::test]
async fn answered_together_is_said_by_the_caseworker() {
    let world = World::new().await;
    let id = proposed(&world).await;
    assert_eq!(
        refusals(say(&world.caseworker(), id, &[("answer", "yes")]).await),
        [("together", Refusal::NotSaidTogether)]
    );
    assert_eq!(
        refusals(say(&world.caseworker(), id, &[]).await),
        [("answer", Refusal::Input(Input::NotChosen)), ("together", Refusal::NotSaidTogether)]
    );
    say(&world.caseworker(), id, &[("answer", "yes"), ("together", "on")]).await.unwrap();
    let view = seen(&world.citizen(), id).await;
    assert_eq!(view.said.seen().unwrap().as_ref().unwrap().how, AnsweredHow::Together);
}

#[tokio::test]
async fn words_about_the_person_reach_nobody_before_a_consultant_has_looked() {
    let world = World::new().await;
    let id = proposed(&world).await;
    let no = |words: &'static str| [("answer", "no"), ("reason", "hours"), ("words", words)];
    let (caseworker, consultant) = (world.caseworker(), world.consultant());
    answer(&world.manager(), id, &no("Vi åbner først klokken ti.")).await.unwrap();
    let view = seen(&caseworker, id).await;
    assert!(!view.words.seen().unwrap().as_ref().unwrap().held);
    answer(&world.manager(), id, &[("answer", "yes")]).await.unwrap();
    answer(&world.manager(), id, &no("Hun virker syg")).await.unwrap();
    for ctx in [world.citizen(), world.caseworker()] {
        assert_eq!(seen(&ctx, id).await.words.seen(), None);
    }
    // The company reads its own.
    assert!(seen(&world.manager(), id).await.words.seen().unwrap().as_ref().unwrap().held);
    assert!(seen(&consultant, id).await.words.seen().unwrap().as_ref().unwrap().held);
    // Whoever may judge them is told that they wait; the others are not.
    for (ctx, wait) in [(&consultant, 1), (&caseworker, 0)] {
        let start = partners::show_start(ctx, Mode::WithCitizens).await.unwrap();
        assert_eq!(start.counts.proposals.unwrap().held, wait);
        let asked = placements::read_proposal_filter(&Raw::from_pairs([("state", placements::HELD)]));
        let list = placements::list_proposals(ctx, &asked, PageOf::default()).await.unwrap();
        assert_eq!(u64::try_from(list.rows.len()).unwrap(), wait);
    }
    let version = seen(&consultant, id).await.version;
    let judge = |keep: &'static str, version| {
        let (world, raw) = (&world, Raw::from_pairs([("keep", keep)]));
        async move { placements::judge_words(&world.consultant(), id, version, &raw).await }
    };
    assert_eq!(refusals(judge("", version).await), [("keep", Refusal::Input(Input::NotChosen))]);
    judge("yes", version).await.unwrap();
    assert_eq!(
        seen(&caseworker, id).await.words.seen().unwrap().as_ref().unwrap().words.as_str(),
        "Hun virker syg"
    );
    assert!(matches!(judge("yes", version).await, Err(Failure::Stale)));
    answer(&world.manager(), id, &[("answer", "yes")]).await.unwrap();
    answer(&world.manager(), id, &no("Nummer 010190-1234")).await.unwrap();
    let version = seen(&consultant, id).await.version;
    judge("no", version).await.unwrap();
    let view = seen(&consultant, id).await;
    assert_eq!((view.words.seen(), view.line.reason), (Some(&None), Some(JobReason::Hours)));
    not_there(placements::show_proposal::<JudgeWords>(&caseworker, id).await);
}
