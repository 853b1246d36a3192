//! The way of a placement: the beginning, the end, who sees it, and what is written of it.

use app::{partners, views::PlacementFilter};
use domain::{
    partners::Mode,
    placements::{Cause, Outcome},
};
use policy::ShowPlacement;

use super::{
    agreement::{PRAKTIK, SMALL_JOB, praktik_bundle, told, version, view, with, write},
    before::state,
    *,
};

#[tokio::test]
async fn a_placement_ends_with_an_outcome_or_is_broken_off_with_a_cause() {
    let world = World::new().await;
    let mut running = Vec::new();
    for (n, title) in ["Opvask", "Rengøring"].into_iter().enumerate() {
        let person = person(&world, &format!("S-{n}")).await;
        let proposal = told(&world, person, small_job(&world, title).await).await;
        let id =
            write(&world.caseworker(), proposal, &with(&SMALL_JOB, &[("from", "25.11.2026")])).await.unwrap();
        placements::confirm_agreement(&world.manager(), id, version(&world, id).await).await.unwrap();
        placements::begin_placement(&world.manager(), id, version(&world, id).await).await.unwrap();
        running.push(id);
    }
    let ctx = world.caseworker();
    let (first, second) = (running[0], running[1]);
    let at = version(&world, first).await;
    let early = Raw::from_pairs([("on", "24.11.2026"), ("cause", "hours")]);
    let today = world.today();
    let (day, from) = (today.pred_opt().unwrap(), today);
    assert_eq!(
        refusals(placements::interrupt_placement(&ctx, first, at, &early).await),
        [("on", Refusal::NoLastDay { day, from, to: today })]
    );
    assert_eq!(
        refusals(placements::interrupt_placement(&ctx, first, at, &Raw::default()).await),
        [("on", Refusal::Input(Input::Missing)), ("cause", Refusal::Input(Input::NotChosen))]
    );
    let cause = Raw::from_pairs([("on", "25.11.2026"), ("cause", "hours"), ("tried", "Andre tider")]);
    placements::interrupt_placement(&ctx, first, at, &cause).await.unwrap();
    let stale = placements::interrupt_placement(&ctx, first, at, &cause).await;
    assert!(matches!(stale, Err(Failure::Stale)), "{stale:?}");
    let ended = view(&ctx, first).await.ending.seen().unwrap().clone().unwrap();
    assert_eq!((ended.cause, ended.outcome), (Some(Cause::Hours), None));
    // Why it ended is between the person and the municipality; the company forgets the name.
    let company = view(&world.manager(), first).await;
    assert!(company.ending.seen().is_none() && company.line.person.seen().is_none());
    let raw = Raw::from_pairs([("on", "25.11.2026")]);
    let none = placements::end_placement(&ctx, second, version(&world, second).await, &raw).await;
    assert_eq!(refusals(none), [("outcome", Refusal::Input(Input::NotChosen))]);
    let outcome = Raw::from_pairs([("on", "25.11.2026"), ("outcome", "ordinary-part")]);
    placements::end_placement(&ctx, second, version(&world, second).await, &outcome).await.unwrap();
    let ended = view(&ctx, second).await.ending.seen().unwrap().clone().unwrap();
    assert_eq!((ended.cause, ended.outcome), (None, Some(Outcome::OrdinaryPart)));
}

#[tokio::test]
async fn a_placement_is_seen_by_its_own_and_by_nobody_else() {
    let world = World::new().await;
    let proposal = told(&world, world.citizen, small_job(&world, "Opvask").await).await;
    let id = write(&world.caseworker(), proposal, &with(&SMALL_JOB, &[])).await.unwrap();
    for ctx in [world.caseworker(), world.consultant(), world.manager(), world.citizen()] {
        let list =
            placements::list_placements(&ctx, &PlacementFilter::default(), PageOf::default()).await.unwrap();
        assert_eq!(list.rows.len(), 1);
        assert!(list.rows[0].line.person.seen().is_some(), "a company knows who works there");
    }
    for ctx in [world.other_caseworker(), world.stranger(), world.steering(), world.administrator()] {
        not_there(placements::show_placement::<ShowPlacement>(&ctx, id).await);
    }
    for ctx in [world.citizen(), world.caseworker()] {
        not_there(placements::confirm_agreement(&ctx, id, RowVersion::FIRST).await);
    }
    for ctx in [world.citizen(), world.manager()] {
        not_there(placements::cancel_placement(&ctx, id, RowVersion::FIRST).await);
        not_there(write(&ctx, proposal, &with(&SMALL_JOB, &[])).await);
    }
}

#[tokio::test]
async fn what_should_have_begun_is_counted_until_somebody_writes_that_it_did() {
    let world = World::new().await;
    let proposal = told(&world, world.citizen, small_job(&world, "Opvask").await).await;
    let id = write(&world.caseworker(), proposal, &with(&SMALL_JOB, &[])).await.unwrap();
    let counts = async |ctx: &Ctx| {
        let start = partners::show_start(ctx, Mode::WithCitizens).await.unwrap();
        let counts = start.counts.placements.unwrap();
        let asked = placements::read_placement_filter(&Raw::from_pairs([("state", placements::DUE)]));
        let list = placements::list_placements(ctx, &asked, PageOf::default()).await.unwrap();
        assert_eq!(u64::try_from(list.rows.len()).unwrap(), counts.due, "the list behind the number");
        (counts.drafts, counts.due, counts.running)
    };
    assert_eq!(counts(&world.manager()).await, (1, 0, 0));
    placements::confirm_agreement(&world.manager(), id, RowVersion::FIRST).await.unwrap();
    assert_eq!(counts(&world.manager()).await, (0, 0, 0), "its day has not come");
    world.pass(6 * DAY);
    for ctx in [world.caseworker(), world.consultant(), world.manager()] {
        assert_eq!(counts(&ctx).await, (0, 1, 0));
    }
    assert_eq!(counts(&world.other_caseworker()).await, (0, 0, 0));
    placements::begin_placement(&world.manager(), id, version(&world, id).await).await.unwrap();
    assert_eq!(counts(&world.caseworker()).await, (0, 0, 1));
}

/// What somebody has is not taken away under them.
#[tokio::test]
async fn what_is_agreed_stands_until_it_is_given_up_or_over() {
    let world = World::new().await;
    let ctx = world.caseworker();
    let bundle = small_job(&world, "Opvask").await;
    let proposal = told(&world, world.citizen, bundle).await;
    let id = write(&ctx, proposal, &with(&SMALL_JOB, &[])).await.unwrap();
    let close = async || {
        let seen = tasks::show_bundle(&world.consultant(), bundle).await.unwrap().view;
        tasks::close_bundle(&world.consultant(), bundle, seen.version).await
    };
    match close().await {
        Err(Failure::Refused(faults)) => {
            let faults: Vec<_> = faults.iter().map(|one| one.refusal.clone()).collect();
            assert_eq!(faults, [domain::tasks::Refusal::BundleTaken]);
        }
        other => panic!("closed: {other:?}"),
    }
    assert_eq!(
        refusals(answer(&world.consultant(), proposal, &[("answer", "no"), ("reason", "hours")]).await),
        [("state", Refusal::PlacedAlready)]
    );
    assert_eq!(refusals(withdraw(&ctx, proposal).await), [("state", Refusal::PlacedAlready)]);
    let page =
        placements::show_proposal::<policy::ShowProposal>(&world.consultant(), proposal).await.unwrap();
    assert_eq!(page.steps, [], "nothing is offered that is refused");
    placements::cancel_placement(&ctx, id, version(&world, id).await).await.unwrap();
    close().await.unwrap();
}

/// The company reads what is written of a placement: it is about the job, as in a proposal.

#[tokio::test]
async fn nothing_of_a_placement_is_written_about_the_person() {
    let world = World::new().await;
    let ctx = world.caseworker();
    let proposal = told(&world, world.citizen, praktik_bundle(&world, "I køkkenet").await).await;
    let about = |field, word: &str| vec![(field, Refusal::WordsAboutPerson(vec![word.to_owned()]))];
    let purpose = with(&PRAKTIK, &[("purpose", "At se, om hendes depression fylder")]);
    assert_eq!(refusals(write(&ctx, proposal, &purpose).await), about("purpose", "depression"));
    let number = with(&PRAKTIK, &[("purpose", "010190-1234 skal afklares")]);
    assert_eq!(refusals(write(&ctx, proposal, &number).await), [("purpose", Refusal::PersonNumber)]);
    let id = write(&ctx, proposal, &with(&PRAKTIK, &[("from", "02.11.2026")])).await.unwrap();
    let heard = [
        ("statement_fte", "14,5"),
        ("heard", "yes"),
        ("acted", "shop-steward"),
        ("stated_on", "01.11.2026"),
        ("heard_words", "Ja, de ved, at hun er syg"),
    ];
    assert_eq!(refusals(state(&world, id, &heard).await), about("heard_words", "syg"));
    // What is said of the week and what is said of the words come at once.
    let raw = Raw::from_pairs([("from", "09.11.2026"), ("minutes", "1 t"), ("why", "Er ikke syg mere")]);
    let mut all = about("why", "syg");
    all.push(("separation", Refusal::Week(domain::placements::WeekRefusal::SeparationMissing)));
    let of = version(&world, id).await;
    placements::confirm_agreement(&world.manager(), id, of).await.unwrap();
    let converted = placements::convert_hours(&ctx, id, version(&world, id).await, &raw).await;
    assert_eq!(refusals(converted), all);
}

#[tokio::test]
async fn the_form_that_proposes_says_what_is_not_met() {
    let world = World::new().await;
    let bundle = small_job(&world, "Opvask").await;
    let misses = async || {
        let form = placements::proposal_to_make(&world.caseworker(), world.citizen, bundle).await.unwrap();
        let pair = app::matching::explain_pair(&world.caseworker(), world.citizen, bundle).await.unwrap();
        assert_eq!(form.reasons.assessment.misses, pair.reasons.assessment.misses);
        form.reasons.assessment.misses
    };
    assert_eq!(misses().await, []);
    let ctx = world.caseworker();
    let version = app::citizens::show_citizen(&ctx, world.citizen).await.unwrap().view.version;
    let never = Raw::from_pairs([("weekly_minutes", "600"), ("slots", "søn nat")]);
    app::citizens::edit_citizen(&ctx, world.citizen, version, app::citizens::Part::Work, &never)
        .await
        .unwrap();
    assert!(matches!(misses().await[..], [app::matching::Miss::Slots { .. }]));
}
