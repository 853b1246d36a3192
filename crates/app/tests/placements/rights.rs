//! Who may do what with a proposal, and whom no company sees.

use domain::{citizens::Refusal as CitizenRefusal, partners::Role};

use super::*;

#[tokio::test]
async fn nobody_of_elsewhere_finds_a_proposal() {
    let world = World::new().await;
    let id = proposed(&world).await;
    let nobody = [
        world.other_caseworker(),
        world.acting(Role::EmployerConsultant, world.south),
        world.stranger(),
        world.acting(Role::EmployerConsultant, world.business),
        world.steering(),
        world.administrator(),
        world.operator(),
    ];
    let raw = Raw::default();
    for ctx in &nobody {
        not_there(placements::show_proposal::<ShowProposal>(ctx, id).await);
        not_there(placements::answer_proposal(ctx, id, RowVersion::FIRST, &raw).await);
        not_there(placements::judge_words(ctx, id, RowVersion::FIRST, &raw).await);
        not_there(placements::say_to_proposal(ctx, id, RowVersion::FIRST, &raw).await);
        not_there(placements::take_back_saying(ctx, id).await);
        not_there(placements::release_name(ctx, id, RowVersion::FIRST, &raw).await);
        not_there(placements::withdraw_proposal(ctx, id, RowVersion::FIRST).await);
    }
    for ctx in &nobody[..3] {
        let page = placements::list_proposals(ctx, &ProposalFilter::default(), PageOf::default()).await;
        assert!(page.unwrap().rows.is_empty());
    }
    for ctx in &nobody[3..] {
        not_there(placements::list_proposals(ctx, &ProposalFilter::default(), PageOf::default()).await);
    }
}

#[tokio::test]
async fn each_does_the_own_part_and_no_others() {
    let world = World::new().await;
    let bundle = small_job(&world, "Opvask").await;
    let id = propose(&world, world.citizen, bundle).await;
    let raw = Raw::default();
    for ctx in [world.caseworker(), world.citizen()] {
        not_there(placements::show_proposal::<AnswerProposal>(&ctx, id).await);
        not_there(placements::answer_proposal(&ctx, id, RowVersion::FIRST, &raw).await);
    }
    for ctx in [world.consultant(), world.manager(), world.citizen()] {
        not_there(placements::show_proposal::<ReleaseName>(&ctx, id).await);
        not_there(placements::release_name(&ctx, id, RowVersion::FIRST, &raw).await);
    }
    for ctx in [world.consultant(), world.manager()] {
        not_there(placements::say_to_proposal(&ctx, id, RowVersion::FIRST, &raw).await);
        not_there(placements::take_back_saying(&ctx, id).await);
    }
    for ctx in [world.manager(), world.citizen()] {
        not_there(placements::withdraw_proposal(&ctx, id, RowVersion::FIRST).await);
    }
    for ctx in [world.manager(), world.citizen(), world.operator(), world.other_caseworker()] {
        not_there(placements::proposal_to_make(&ctx, world.citizen, bundle).await);
        not_there(placements::propose_person(&ctx, world.citizen, bundle, &reasons()).await);
    }
    // Nobody proposes a citizen of the other municipality.
    not_there(placements::propose_person(&world.caseworker(), world.other_citizen, bundle, &reasons()).await);
}

#[tokio::test]
async fn a_protected_person_is_proposed_to_nobody_and_vanishes_from_a_company_that_was_asked() {
    let world = World::new().await;
    let bundle = small_job(&world, "Opvask").await;
    let id = propose(&world, world.citizen, bundle).await;
    edit(&world, Part::Facts, &[("reference", "N-1"), ("name", "Åse Prøve"), ("protected", "on")]).await;
    for ctx in [world.manager(), world.consultant()] {
        not_there(placements::show_proposal::<ShowProposal>(&ctx, id).await);
        assert!(placements::show_requests(&ctx).await.unwrap().views.is_empty());
    }
    not_there(placements::answer_proposal(&world.manager(), id, RowVersion::FIRST, &Raw::default()).await);
    let view = seen(&world.caseworker(), id).await;
    assert_eq!((view.line.state, view.card), (ProposalState::Withdrawn, None));
    for result in [
        placements::propose_person(&world.caseworker(), world.citizen, bundle, &reasons()).await.map(|_| ()),
        placements::proposal_to_make(&world.caseworker(), world.citizen, bundle).await.map(|_| ()),
    ] {
        assert_eq!(refusals(result), [("proposal", Refusal::Protected)]);
    }
    not_there(placements::propose_person(&world.consultant(), world.citizen, bundle, &reasons()).await);
}

#[tokio::test]
async fn nobody_is_proposed_where_the_person_is_not_to_be_placed() {
    let world = World::new().await;
    let bundle = small_job(&world, "Opvask").await;
    let id = propose(&world, world.citizen, bundle).await;
    edit(&world, Part::DoNotPlace, &[("do_not_place", "99000101")]).await;
    assert_eq!(seen(&world.caseworker(), id).await.line.state, ProposalState::Withdrawn);
    let company = "Østerby Havnekøkken".to_owned();
    assert_eq!(
        refusals(placements::propose_person(&world.consultant(), world.citizen, bundle, &reasons()).await),
        [("proposal", Refusal::DoNotPlace { company })]
    );
}

async fn edit(world: &World, part: Part, fields: &[(&str, &str)]) {
    let ctx = world.caseworker();
    let version = citizens::show_citizen(&ctx, world.citizen).await.unwrap().view.version;
    let raw = Raw::from_pairs(fields.iter().copied());
    let done: Result<(), Failure<CitizenRefusal>> =
        citizens::edit_citizen(&ctx, world.citizen, version, part, &raw).await;
    done.unwrap();
}
