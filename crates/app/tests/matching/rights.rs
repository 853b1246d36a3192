//! Who gets a list, and of whom.

use super::*;

#[tokio::test]
async fn protected_people_are_there_for_caseworkers_only() {
    let world = World::new().await;
    let bundle = small_job(&world, "Opvask", &["240"], &[]).await;
    let hidden = person(&world.caseworker(), "N-9", &[("protected", "ja")]).await;
    for (ctx, seen) in [(world.caseworker(), 2), (world.consultant(), 1)] {
        let answer = matching::match_bundle(&ctx, bundle, MANY).await.unwrap().answer.unwrap();
        assert_eq!(answer.counts.considered, seen);
        assert_eq!(answer.fits.iter().any(|one| one.citizen.id == hidden), seen == 2);
        assert_eq!(matching::list_matches(&ctx, MANY).await.unwrap().lists.len(), seen);
    }
    let ctx = world.consultant();
    not_there(matching::match_citizen(&ctx, hidden, MatchFilter::default(), MANY).await);
    not_there(matching::explain_pair(&ctx, hidden, bundle).await);
    not_there(matching::find_citizen(&ctx, "N-9").await);
}

#[tokio::test]
async fn nobody_else_gets_a_list_of_people_or_of_jobs_for_a_person() {
    let world = World::new().await;
    let bundle = small_job(&world, "Opvask", &["240"], &[]).await;
    let nobody = [
        world.manager(),
        world.citizen(),
        world.steering(),
        world.administrator(),
        world.stranger(),
        world.acting(Role::EmployerConsultant, world.business),
    ];
    for ctx in &nobody {
        not_there(matching::match_citizen(ctx, world.citizen, MatchFilter::default(), MANY).await);
        not_there(matching::match_bundle(ctx, bundle, MANY).await);
        not_there(matching::explain_pair(ctx, world.citizen, bundle).await);
    }
    for ctx in &nobody[..4] {
        not_there(matching::list_matches(ctx, MANY).await);
    }
}

#[tokio::test]
async fn the_other_municipality_meets_its_own_people_at_the_shared_small_job() {
    let world = World::new().await;
    let bundle = small_job(&world, "Opvask", &["240"], &[]).await;
    let ctx = world.other_caseworker();
    let answer = matching::match_bundle(&ctx, bundle, MANY).await.unwrap().answer.unwrap();
    let people: Vec<CitizenId> = answer.fits.iter().map(|one| one.citizen.id).collect();
    assert_eq!((people, answer.counts.considered), (vec![world.other_citizen], 1));
    not_there(matching::match_citizen(&ctx, world.citizen, MatchFilter::default(), MANY).await);
    not_there(matching::explain_pair(&ctx, world.citizen, bundle).await);
    not_there(matching::find_citizen(&ctx, "N-1").await);
    assert_eq!(matching::find_citizen(&ctx, "S-1").await.unwrap(), world.other_citizen);
}

#[tokio::test]
async fn where_only_companies_are_kept_nobody_is_matched() {
    let world = World::new().await;
    let bundle = small_job(&world, "Opvask", &["240"], &[]).await;
    world.set_mode(Mode::CompaniesOnly).await;
    let ctx = world.consultant();
    let refused = |result: Result<(), Failure<Refusal>>| {
        let Err(Failure::Refused(faults)) = result else { panic!("not refused: {result:?}") };
        assert!(faults.iter().all(|fault| fault.refusal == Refusal::CompaniesOnly));
    };
    let every = MatchFilter::default();
    refused(matching::match_citizen(&ctx, world.citizen, every, MANY).await.map(|_| ()));
    refused(matching::match_bundle(&ctx, bundle, MANY).await.map(|_| ()));
    refused(matching::list_matches(&ctx, MANY).await.map(|_| ()));
}
