//! Placements where the pages of a person, a small job and a company name them, and whom one can ask.

use std::sync::Arc;

use app::{companies, matching, partners, tasks, views::Placed};
use domain::{
    partners::{Mode, Role},
    placements::{Cause, ColleaguePart, PlacementState, VitasState},
};
use kernel::{PlacementId, UserId};

use super::{
    agreement::{PRAKTIK, SMALL_JOB, page, praktik_bundle, told, version, view, with, write},
    weeks::small_job_running,
    *,
};

/// A small job of the citizen's from 1 December, confirmed.
async fn agreed(world: &World, bundle: BundleId) -> PlacementId {
    let proposal = told(world, world.citizen, bundle).await;
    let times = [("ordinary_mon", "12-14"), ("ordinary_wed", "12-14")];
    let id = write(&world.caseworker(), proposal, &with(&SMALL_JOB, &times)).await.unwrap();
    placements::confirm_agreement(&world.manager(), id, version(world, id).await).await.unwrap();
    id
}

async fn of_citizen(ctx: &Ctx, citizen: CitizenId) -> Vec<Placed> {
    citizens::show_citizen(ctx, citizen).await.unwrap().view.placements.seen().unwrap().clone()
}

fn told_of(rows: &[Placed]) -> Vec<Option<&str>> {
    rows.iter().map(|placed| placed.person.seen().map(kernel::Name::as_str)).collect()
}

async fn protect(world: &World) {
    let version = citizens::show_citizen(&world.caseworker(), world.citizen).await.unwrap().view.version;
    let raw = Raw::from_pairs([("reference", "N-1"), ("name", "Åse Prøve"), ("protected", "on")]);
    citizens::edit_citizen(&world.caseworker(), world.citizen, version, Part::Facts, &raw).await.unwrap();
}

#[tokio::test]
async fn a_citizens_page_says_where_the_citizen_works_and_worked_to_whoever_reads_placements() {
    let world = World::new().await;
    let first = small_job_running(&world, world.citizen, "Rengøring").await;
    let second = agreed(&world, small_job(&world, "Opvask").await).await;
    for ctx in [world.caseworker(), world.consultant(), world.citizen()] {
        let seen = of_citizen(&ctx, world.citizen).await;
        let states: Vec<_> = seen.iter().map(|one| (one.id, one.state)).collect();
        assert_eq!(states, [(first, PlacementState::Running), (second, PlacementState::Agreed)]);
        assert_eq!((seen[1].mentor.as_str(), seen[1].stands()), ("Ida Kok", true));
        assert_eq!(seen[1].company_name, "Østerby Havnekøkken");
    }
    let closed = citizens::show_citizen(&world.operator(), world.citizen).await.unwrap().view.placements;
    assert!(closed.seen().is_none(), "whoever has no right to a placement sees nothing of it");
    let ended = Raw::from_pairs([("on", "20.11.2026"), ("outcome", "another-placement")]);
    let ctx = world.manager();
    placements::end_placement(&ctx, first, version(&world, first).await, &ended).await.unwrap();
    let seen = of_citizen(&world.caseworker(), world.citizen).await;
    let over = seen.iter().map(|one| (one.id, one.stands())).collect::<Vec<_>>();
    assert_eq!(over, [(second, true), (first, false)], "what stands comes first");
    assert_eq!(seen[1].period.last(), kernel::Date::from_ymd_opt(2026, 11, 20));
}

#[tokio::test]
async fn what_may_not_begin_is_said_wherever_it_is_named() {
    let world = World::new().await;
    let proposal = told(&world, world.citizen, praktik_bundle(&world, "I køkkenet").await).await;
    write(&world.caseworker(), proposal, &with(&PRAKTIK, &[])).await.unwrap();
    let seen = of_citizen(&world.citizen(), world.citizen).await;
    assert_eq!(seen[0].not_granted(), Some(VitasState::NotBegun));
    let running = small_job_running(&world, person(&world, "N-7").await, "Rengøring").await;
    let seen = partners::show_start(&world.citizen(), Mode::WithCitizens).await.unwrap();
    assert!(seen.own.iter().all(|one| one.id != running), "only the own one");
}

#[tokio::test]
async fn who_has_a_small_job_is_named_to_those_who_may_know_and_to_nobody_else() {
    let world = World::new().await;
    let bundle = small_job(&world, "Opvask").await;
    let free = tasks::show_bundle_placed(&world.caseworker(), bundle).await.unwrap();
    assert!(free.view.taken.is_none() && free.placed.is_empty());
    let id = agreed(&world, bundle).await;
    for ctx in [world.caseworker(), world.consultant(), world.manager()] {
        let page = tasks::show_bundle_placed(&ctx, bundle).await.unwrap();
        assert_eq!((page.placed[0].id, told_of(&page.placed)), (id, vec![Some("Åse Prøve")]));
        let page = companies::show_company_placed(&ctx, world.company).await.unwrap();
        assert_eq!((page.placed[0].id, told_of(&page.placed)), (id, vec![Some("Åse Prøve")]));
    }
    // That it is taken, and from when, is no secret in the partnership.
    for ctx in [
        world.other_caseworker(),
        world.acting(Role::EmployerConsultant, world.business),
        world.administrator(),
    ] {
        let page = tasks::show_bundle_placed(&ctx, bundle).await.unwrap();
        let from = page.view.taken.unwrap().from();
        assert_eq!((from, page.placed.len()), (kernel::Date::from_ymd_opt(2026, 12, 1).unwrap(), 0));
        let page = companies::show_company_placed(&ctx, world.company).await.unwrap();
        assert!(page.placed.is_empty() && page.view.bundles[0].taken.is_some());
    }
    let matches = matching::match_bundle(&world.caseworker(), bundle, 10).await.unwrap();
    assert_eq!(matches.bundle.taken.unwrap().last(), None, "no last day is agreed");
    protect(&world).await;
    for (ctx, named) in [(world.manager(), 0), (world.consultant(), 0), (world.caseworker(), 1)] {
        let page = tasks::show_bundle_placed(&ctx, bundle).await.unwrap();
        assert_eq!((page.placed.len(), page.view.taken.is_some()), (named, true));
        assert_eq!(companies::show_company_placed(&ctx, world.company).await.unwrap().placed.len(), named);
    }
}

#[tokio::test]
async fn a_citizens_start_page_says_when_where_and_with_whom() {
    let world = World::new().await;
    let id = agreed(&world, small_job(&world, "Opvask").await).await;
    let start = partners::show_start(&world.citizen(), Mode::WithCitizens).await.unwrap();
    let own: Vec<_> = start.own.iter().map(|one| (one.id, one.mentor.as_str())).collect();
    assert_eq!((own, start.counts.placements), (vec![(id, "Ida Kok")], None));
    for ctx in [world.caseworker(), world.consultant(), world.manager()] {
        let start = partners::show_start(&ctx, Mode::WithCitizens).await.unwrap();
        assert!(start.own.is_empty() && start.counts.placements.is_some(), "theirs are counted");
    }
}

#[tokio::test]
async fn a_look_at_a_name_beside_something_else_is_logged_as_one() {
    let world = World::new().await;
    let bundle = small_job(&world, "Opvask").await;
    agreed(&world, bundle).await;
    let looks = async || store::testing::looks(&world.app.db, "placements.show", 1).await.unwrap();
    let before = looks().await;
    tasks::show_bundle_placed(&world.manager(), bundle).await.unwrap();
    partners::show_start(&world.citizen(), Mode::WithCitizens).await.unwrap();
    assert_eq!(looks().await - before, 2);
    tasks::show_bundle_placed(&world.administrator(), bundle).await.unwrap();
    tasks::show_bundle(&world.manager(), bundle).await.unwrap();
    companies::show_company(&world.manager(), world.company).await.unwrap();
    assert_eq!(looks().await - before, 2, "nothing was seen");
}

/// An account of the municipality, and somebody at work with it.
async fn account(world: &World, email: &str, name: &str, role: Role) -> (UserId, Ctx) {
    let password = "et langt kodeord til prøven";
    let fields = [("email", email), ("name", name), ("role", role.code()), ("password", password)];
    let id = partners::add_user(&world.administrator(), &Raw::from_pairs(fields)).await.unwrap();
    let opened = partners::log_in(&world.app, &partners::Whence::default(), email, password).await.unwrap();
    let session = partners::open_session(&world.app, &opened.token).await.unwrap().unwrap();
    (id, session.ctx(Arc::clone(&world.app)))
}

#[tokio::test]
async fn a_company_and_a_citizen_are_told_whom_they_can_ask() {
    let world = World::new().await;
    let (_, eva) = account(&world, "eva@nord.example", "Eva Prøve", Role::EmployerConsultant).await;
    let (bo, caseworker) = account(&world, "bo@nord.example", "Bo Prøve", Role::Caseworker).await;
    let bundle = small_job(&world, "Opvask").await;
    let id = placements::propose_person(&eva, world.citizen, bundle, &reasons()).await.unwrap();
    let ask = async |ctx: &Ctx| placements::show_proposal::<ShowProposal>(ctx, id).await.unwrap().ask;
    let mail = |one: Option<domain::placements::Colleague>| one.map(|one| one.email.to_string());
    for ctx in [world.manager(), world.citizen()] {
        assert_eq!(mail(ask(&ctx).await).as_deref(), Some("eva@nord.example"));
    }
    for ctx in [world.caseworker(), world.consultant()] {
        assert!(ask(&ctx).await.is_none(), "colleagues read the history");
    }
    answer(&world.manager(), id, &[("answer", "yes")]).await.unwrap();
    say(&caseworker, id, &[("answer", "yes"), ("together", "on")]).await.unwrap();
    release(&caseworker, id).await.unwrap();
    assert_eq!(mail(ask(&world.manager()).await).as_deref(), Some("eva@nord.example"));
    assert_eq!(mail(ask(&world.citizen()).await).as_deref(), Some("bo@nord.example"));
    let placement = write(&caseworker, id, &with(&SMALL_JOB, &[])).await.unwrap();
    let wrote = page(&world.manager(), placement).await.ask.unwrap();
    assert_eq!((wrote.name.as_str(), wrote.part), ("Bo Prøve", ColleaguePart::Wrote));
    // Whoever has left is nobody to ask.
    partners::disable_user(&world.operator(), bo, RowVersion::FIRST).await.unwrap();
    for ctx in [world.manager(), world.citizen()] {
        assert_eq!(mail(page(&ctx, placement).await.ask).as_deref(), Some("eva@nord.example"));
    }
}

#[tokio::test]
async fn of_an_ending_a_company_keeps_the_last_day_and_what_it_wrote_itself() {
    let world = World::new().await;
    let by_company = small_job_running(&world, world.citizen, "Opvask").await;
    let by_colleague = small_job_running(&world, person(&world, "N-7").await, "Rengøring").await;
    let raw = Raw::from_pairs([("on", "20.11.2026"), ("cause", "no-tasks"), ("tried", "Andre opgaver")]);
    let manager = world.manager();
    assert!(view(&manager, by_company).await.instructions.seen().is_some(), "while the person is there");
    let at = version(&world, by_company).await;
    placements::interrupt_placement(&manager, by_company, at, &raw).await.unwrap();
    let raw = Raw::from_pairs([("on", "20.11.2026"), ("outcome", "education")]);
    let at = version(&world, by_colleague).await;
    placements::end_placement(&world.caseworker(), by_colleague, at, &raw).await.unwrap();
    let (own, others) = (view(&manager, by_company).await, view(&manager, by_colleague).await);
    let written = own.ending.seen().unwrap().clone().unwrap();
    assert_eq!((written.cause, written.tried.unwrap().as_str()), (Some(Cause::NoTasks), "Andre opgaver"));
    assert!(others.ending.seen().is_none(), "what a colleague wrote is not the company's");
    for seen in [&own, &others] {
        assert_eq!(seen.line.ended_on, kernel::Date::from_ymd_opt(2026, 11, 20));
        assert!(seen.line.person.seen().is_none(), "the name is with the municipality");
        assert!(seen.instructions.seen().is_none(), "and so is what helps at work");
    }
    // The same on the page of the proposal it came from.
    let proposal = super::seen(&manager, own.proposal).await;
    assert_eq!((proposal.line.state, proposal.line.person.seen()), (ProposalState::Released, None));
    assert!(super::seen(&world.caseworker(), own.proposal).await.line.person.seen().is_some());
}
