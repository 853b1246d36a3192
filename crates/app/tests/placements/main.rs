//! Proposals through the use cases: from the word of a colleague to the name, and what is refused on the way.

#![expect(clippy::unwrap_used, reason = "what is not there ends its test")]

mod agreement;
mod before;
mod board;
mod cards;
mod converted;
mod dialogue;
mod files;
mod guidance;
mod last_day;
mod next;
mod placed;
mod rights;
mod stands;
mod taken;
mod trainees;
mod way;
mod weeks;

use app::{
    Ctx, Failure, Raw,
    citizens::{self, Part},
    placements, tasks,
    testing::World,
    views::{PageOf, ProposalFilter, ProposalView},
};
use domain::{
    citizens::HoursBand,
    input::Input,
    placements::{BusinessLine, JobReason, ProposalState, ProposalStep, Refusal},
};
use kernel::{BundleId, CitizenId, Days, MOST_REQUESTS, ProposalId, RowVersion};
use policy::{AnswerProposal, ReleaseName, SayToProposal, ShowProposal};

const DAY: i64 = 24 * 60 * 60;

#[track_caller]
fn refusals<T: std::fmt::Debug>(result: Result<T, Failure<Refusal>>) -> Vec<(&'static str, Refusal)> {
    match result {
        Err(Failure::Refused(faults)) => faults.iter().map(|f| (f.field, f.refusal.clone())).collect(),
        other => panic!("not refused: {other:?}"),
    }
}

#[track_caller]
fn not_there<T: std::fmt::Debug, R: std::fmt::Debug>(result: Result<T, Failure<R>>) {
    match result {
        Err(Failure::NotThere) => {}
        other => panic!("there: {other:?}"),
    }
}

/// An open small job of the company.
async fn small_job(world: &World, title: &str) -> BundleId {
    let ids = world.tasks(&["240"]).await;
    let mut raw = Raw::from_pairs([("title", title), ("legal_form", "job")]);
    raw.put_all("tasks", ids.iter().map(ToString::to_string).collect());
    tasks::build_bundle(&world.consultant(), world.company, &raw).await.unwrap()
}

async fn person(world: &World, reference: &str) -> CitizenId {
    let raw = Raw::from_pairs([("reference", reference), ("name", "Bo Tænkt"), ("invented", "ja")]);
    citizens::add_citizen(&world.caseworker(), &raw).await.unwrap()
}

fn reasons() -> Raw {
    Raw::from_pairs([("helps", "lives-of"), ("why", "Kan opvask og bor tæt på."), ("card", "whole")])
}

async fn propose(world: &World, citizen: CitizenId, bundle: BundleId) -> ProposalId {
    placements::propose_person(&world.caseworker(), citizen, bundle, &reasons()).await.unwrap()
}

async fn proposed(world: &World) -> ProposalId {
    let bundle = small_job(world, "Opvask").await;
    propose(world, world.citizen, bundle).await
}

async fn seen(ctx: &Ctx, id: ProposalId) -> ProposalView {
    placements::show_proposal::<ShowProposal>(ctx, id).await.unwrap().view
}

async fn answer(ctx: &Ctx, id: ProposalId, fields: &[(&str, &str)]) -> Result<(), Failure<Refusal>> {
    let version = seen(ctx, id).await.version;
    placements::answer_proposal(ctx, id, version, &Raw::from_pairs(fields.iter().copied())).await
}

async fn say(ctx: &Ctx, id: ProposalId, fields: &[(&str, &str)]) -> Result<(), Failure<Refusal>> {
    let view = placements::show_proposal::<SayToProposal>(ctx, id).await?.view;
    let version = placements::saying_version(&view);
    placements::say_to_proposal(ctx, id, version, &Raw::from_pairs(fields.iter().copied())).await
}

async fn release(ctx: &Ctx, id: ProposalId) -> Result<(), Failure<Refusal>> {
    let version = seen(ctx, id).await.version;
    let raw = Raw::from_pairs([("basis", "own-choice"), ("basis_words", "Sagt ja den 25. november.")]);
    placements::release_name(ctx, id, version, &raw).await
}

async fn withdraw(ctx: &Ctx, id: ProposalId) -> Result<(), Failure<Refusal>> {
    let version = seen(ctx, id).await.version;
    placements::withdraw_proposal(ctx, id, version).await
}

#[tokio::test]
async fn a_company_gets_a_name_when_both_have_said_yes_and_the_basis_stands_in_a_line() {
    let world = World::new().await;
    let id = proposed(&world).await;
    let (manager, caseworker) = (world.manager(), world.caseworker());
    let view = seen(&manager, id).await;
    let card = view.card.unwrap();
    assert_eq!((card.hours, card.can), (Some(HoursBand::From6To10), vec!["wash-dishes".to_owned()]));
    assert_eq!(card.area.as_deref(), Some("Østerø"));
    assert_eq!((view.line.person.seen(), view.why.seen()), (None, None));
    assert_eq!(view.helps.of(view.business.seen().unwrap()).unwrap().as_str(), "Frokost til havnen.");
    answer(&manager, id, &[("answer", "yes")]).await.unwrap();
    assert_eq!(seen(&manager, id).await.line.person.seen(), None);
    assert_eq!(refusals(release(&caseworker, id).await), [("state", Refusal::CitizenHasNotSaidYes)]);
    say(&world.citizen(), id, &[("answer", "yes"), ("words", "Gerne efter nytår.")]).await.unwrap();
    release(&caseworker, id).await.unwrap();
    let view = seen(&manager, id).await;
    assert_eq!(view.line.state, ProposalState::Released);
    assert_eq!(view.line.person.seen().unwrap().name.as_str(), "Åse Prøve");
    assert_eq!((view.release.seen(), view.said.seen()), (None, None));
    let view = seen(&caseworker, id).await;
    assert_eq!(view.release.seen().unwrap().as_ref().unwrap().words.as_str(), "Sagt ja den 25. november.");
    let steps: Vec<_> = view.steps.iter().map(|step| step.step).collect();
    assert_eq!(steps, [None, Some(ProposalStep::Accept), Some(ProposalStep::Release)]);
}

#[tokio::test]
async fn a_company_that_says_no_after_all_forgets_the_name() {
    let world = World::new().await;
    let id = proposed(&world).await;
    let manager = world.manager();
    answer(&manager, id, &[("answer", "no"), ("reason", "hours")]).await.unwrap();
    assert_eq!(seen(&manager, id).await.line.reason, Some(JobReason::Hours));
    answer(&manager, id, &[("answer", "yes")]).await.unwrap();
    assert_eq!(seen(&manager, id).await.line.reason, None);
    say(&world.citizen(), id, &[("answer", "yes")]).await.unwrap();
    release(&world.caseworker(), id).await.unwrap();
    answer(&manager, id, &[("answer", "no"), ("reason", "certificate"), ("certificate", "forklift")])
        .await
        .unwrap();
    let view = seen(&manager, id).await;
    assert_eq!(view.no.unwrap().certificate(), Some("forklift"));
    assert_eq!((view.line.state, view.line.person.seen()), (ProposalState::Declined, None));
}

#[tokio::test]
async fn an_answer_says_what_is_missing_in_it() {
    let world = World::new().await;
    let id = proposed(&world).await;
    let manager = world.manager();
    let list = |given: &str| Input::NotInList { given: given.to_owned(), list: "certificates" };
    for (fields, want) in [
        (&[][..], ("answer", Refusal::Input(Input::NotChosen))),
        (&[("answer", "no")], ("reason", Refusal::Input(Input::NotChosen))),
        (&[("answer", "no"), ("reason", "certificate")], ("certificate", Refusal::WhichCertificate)),
        (
            &[("answer", "no"), ("reason", "certificate"), ("certificate", "diploma")],
            ("certificate", Refusal::Input(list("diploma"))),
        ),
    ] {
        assert_eq!(refusals(answer(&manager, id, fields).await), [want]);
    }
    assert_eq!(seen(&manager, id).await.line.state, ProposalState::Waiting);
}

#[tokio::test]
async fn a_proposal_says_why_and_which_line_of_the_business_it_helps() {
    let world = World::new().await;
    let bundle = small_job(&world, "Opvask").await;
    let ctx = world.consultant();
    let none = Raw::default();
    assert_eq!(
        refusals(placements::propose_person(&ctx, world.citizen, bundle, &none).await),
        [("helps", Refusal::Input(Input::NotChosen)), ("why", Refusal::Input(Input::Missing))]
    );
    let unwritten = Raw::from_pairs([("helps", "grows"), ("why", "Passer")]);
    assert_eq!(
        refusals(placements::propose_person(&ctx, world.citizen, bundle, &unwritten).await),
        [("helps", Refusal::LineNotWritten(BusinessLine::Grows))]
    );
    let about = Raw::from_pairs([("helps", "lives-of"), ("why", "Har været syg, men passer")]);
    assert_eq!(
        refusals(placements::propose_person(&ctx, world.citizen, bundle, &about).await),
        [("why", Refusal::WordsAboutPerson(vec!["syg".to_owned()]))]
    );
    let id = placements::propose_person(&ctx, world.citizen, bundle, &reasons()).await.unwrap();
    assert_eq!(seen(&ctx, id).await.why.seen().unwrap().as_str(), "Kan opvask og bor tæt på.");
}

#[tokio::test]
async fn one_open_proposal_stands_for_a_person_and_a_small_job() {
    let world = World::new().await;
    let bundle = small_job(&world, "Opvask").await;
    let id = propose(&world, world.citizen, bundle).await;
    let again = placements::propose_person(&world.consultant(), world.citizen, bundle, &reasons()).await;
    assert_eq!(refusals(again), [("proposal", Refusal::ProposedAlready)]);
    withdraw(&world.consultant(), id).await.unwrap();
    propose(&world, world.citizen, bundle).await;
    let form = placements::proposal_to_make(&world.caseworker(), world.citizen, bundle).await.unwrap();
    let earlier: Vec<_> = form.ground.earlier.iter().map(|one| one.state).collect();
    assert_eq!(earlier.len(), 2);
    assert!(earlier.contains(&ProposalState::Withdrawn) && earlier.contains(&ProposalState::Waiting));
}

#[tokio::test]
async fn nothing_comes_of_a_proposal_that_was_taken_back() {
    let world = World::new().await;
    let id = proposed(&world).await;
    withdraw(&world.caseworker(), id).await.unwrap();
    let state = ProposalState::Withdrawn;
    let gone = |step| ("state", Refusal::NoSuchStep { state, step });
    let yes = Raw::from_pairs([("answer", "yes")]);
    let late = placements::answer_proposal(&world.manager(), id, RowVersion::FIRST, &yes).await;
    assert_eq!(refusals(late), [gone(ProposalStep::Accept)]);
    assert_eq!(
        refusals(say(&world.citizen(), id, &[("answer", "yes")]).await),
        [("state", Refusal::TooLateToAnswer(state))]
    );
    assert_eq!(refusals(release(&world.caseworker(), id).await), [gone(ProposalStep::Release)]);
    assert_eq!(refusals(withdraw(&world.caseworker(), id).await), [gone(ProposalStep::Withdraw)]);
    assert_eq!(seen(&world.manager(), id).await.line.person.seen(), None);
}

#[tokio::test]
async fn whoever_is_slower_is_told_so() {
    let world = World::new().await;
    let id = proposed(&world).await;
    answer(&world.manager(), id, &[("answer", "yes")]).await.unwrap();
    let stale = |result| assert!(matches!(result, Err(Failure::Stale)), "{result:?}");
    let no = Raw::from_pairs([("answer", "no"), ("reason", "hours")]);
    stale(placements::answer_proposal(&world.consultant(), id, RowVersion::FIRST, &no).await);
    stale(placements::withdraw_proposal(&world.consultant(), id, RowVersion::FIRST).await);
    stale(placements::release_name(&world.caseworker(), id, RowVersion::FIRST, &Raw::default()).await);
    assert_eq!(seen(&world.manager(), id).await.line.state, ProposalState::Accepted);
}

#[tokio::test]
async fn proposals_end_when_their_small_job_is_closed() {
    let world = World::new().await;
    let bundle = small_job(&world, "Opvask").await;
    let id = propose(&world, world.citizen, bundle).await;
    let other = person(&world, "N-2").await;
    let no = propose(&world, other, bundle).await;
    answer(&world.manager(), no, &[("answer", "no"), ("reason", "hours")]).await.unwrap();
    let version = tasks::show_bundle(&world.consultant(), bundle).await.unwrap().view.version;
    tasks::close_bundle(&world.consultant(), bundle, version).await.unwrap();
    let view = seen(&world.caseworker(), id).await;
    assert_eq!(view.line.state, ProposalState::Withdrawn);
    assert_eq!(view.steps.last().unwrap().role, None);
    // A no keeps its reason, and cannot become a yes to what is gone.
    let late = answer(&world.manager(), no, &[("answer", "yes")]).await;
    let (state, step) = (ProposalState::Withdrawn, ProposalStep::Accept);
    assert_eq!(refusals(late), [("state", Refusal::NoSuchStep { state, step })]);
    assert_eq!(seen(&world.caseworker(), no).await.line.reason, Some(JobReason::Hours));
    assert_eq!(
        refusals(placements::propose_person(&world.caseworker(), world.citizen, bundle, &reasons()).await),
        [("proposal", Refusal::BundleNotOpen { bundle: "Opvask".to_owned() })]
    );
}

#[tokio::test]
async fn a_company_is_asked_about_everybody_at_once_and_then_left_in_peace() {
    let world = World::new().await;
    let bundle = small_job(&world, "Opvask").await;
    let (second, third) = (person(&world, "N-2").await, person(&world, "N-3").await);
    let manager = world.manager();
    let first = propose(&world, world.citizen, bundle).await;
    let today = world.today();
    world.pass(2 * DAY);
    let joined = propose(&world, second, bundle).await;
    assert_eq!(seen(&world.caseworker(), joined).await.line.asked_on, today);
    for id in [first, joined] {
        answer(&manager, id, &[("answer", "no"), ("reason", "not-now")]).await.unwrap();
    }
    let later = propose(&world, third, bundle).await;
    let free = today.checked_add_days(Days::new(14)).unwrap();
    assert_eq!(seen(&world.caseworker(), later).await.line.asked_on, free);
    not_there(placements::show_proposal::<ShowProposal>(&manager, later).await);
    assert_eq!(placements::show_requests(&manager).await.unwrap().views.len(), 2);
    world.pass(12 * DAY);
    assert_eq!(placements::show_requests(&manager).await.unwrap().views.len(), 3);
    answer(&manager, later, &[("answer", "yes")]).await.unwrap();
}

#[tokio::test]
async fn a_company_sees_what_waits_first_and_is_told_of_what_is_older() {
    let world = World::new().await;
    let (bundle, manager) = (small_job(&world, "Opvask").await, world.manager());
    let waits = propose(&world, world.citizen, bundle).await;
    for n in 0..MOST_REQUESTS {
        assert!(!placements::show_requests(&manager).await.unwrap().older, "{n}");
        world.pass(1);
        let id = propose(&world, person(&world, &format!("N-{}", n + 2)).await, bundle).await;
        answer(&world.consultant(), id, &[("answer", "no"), ("reason", "not-now")]).await.unwrap();
    }
    let asked = placements::show_requests(&manager).await.unwrap();
    assert!(asked.older);
    assert_eq!(asked.views.len(), MOST_REQUESTS);
    let numbers: Vec<u64> = asked.views.iter().map(|view| view.number).collect();
    let newest = u64::try_from(MOST_REQUESTS).unwrap() + 1;
    assert_eq!((asked.views[0].line.id, numbers[0], numbers[1]), (waits, 1, newest));
}

#[tokio::test]
async fn a_list_is_narrowed_by_state_person_small_job_and_words() {
    let world = World::new().await;
    let (dishes, floors) = (small_job(&world, "Opvask").await, small_job(&world, "Gulve").await);
    let second = person(&world, "N-2").await;
    let a = propose(&world, world.citizen, dishes).await;
    world.pass(1);
    let b = propose(&world, second, floors).await;
    answer(&world.manager(), b, &[("answer", "yes")]).await.unwrap();
    let none = ProposalFilter::default();
    let by = |text: &str| ProposalFilter { search: Some(text.to_owned()), ..none.clone() };
    for (filter, want) in [
        (none.clone(), vec![b, a]),
        (ProposalFilter { state: Some(ProposalState::Accepted), ..none.clone() }, vec![b]),
        (ProposalFilter { citizen: Some(world.citizen), ..none.clone() }, vec![a]),
        (ProposalFilter { bundle: Some(floors), ..none.clone() }, vec![b]),
        (by("gulv"), vec![b]),
        (by("åse"), vec![a]),
        (by("havnekøkken"), vec![b, a]),
        (by("findes ikke"), vec![]),
    ] {
        let page = placements::list_proposals(&world.caseworker(), &filter, PageOf::default()).await.unwrap();
        let ids: Vec<_> = page.rows.iter().map(|line| line.id).collect();
        assert_eq!(ids, want, "{filter:?}");
    }
    // A company that does not know a name finds nobody by it.
    let page = placements::list_proposals(&world.manager(), &by("åse"), PageOf::default()).await.unwrap();
    assert!(page.rows.is_empty());
}

#[tokio::test]
async fn who_gives_a_name_is_told_that_another_was_given_for_the_same_small_job() {
    let world = World::new().await;
    let bundle = small_job(&world, "Opvask").await;
    let other = person(&world, "S-2").await;
    let mut told = Vec::new();
    for citizen in [world.citizen, other] {
        let id = propose(&world, citizen, bundle).await;
        answer(&world.consultant(), id, &[("answer", "yes")]).await.unwrap();
        say(&world.caseworker(), id, &[("answer", "yes"), ("together", "on")]).await.unwrap();
        told.push(seen(&world.caseworker(), id).await.others_told);
        release(&world.caseworker(), id).await.unwrap();
    }
    assert_eq!(told, [0, 1]);
}
