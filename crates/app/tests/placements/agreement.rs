//! Agreements through the use cases: what is refused, what the rules of law say, and the way to the end.

use PlacementKind::{Praktik, SmallJob};
use app::{
    matching::Rule::{CitizenOnce, TaskOnce},
    placements::PlacementPage,
    views::{PlacementFilter, PlacementView},
};
use domain::placements::{
    ActedBy, Cause, HourKind, Outcome, PlacementKind, PlacementState, PlacementStep, VitasState, VitasStep,
};
use kernel::{Day, Fte, PlacementId};
use l10n::AllTexts;
use policy::ShowPlacement;

use super::*;

fn texts() -> AllTexts {
    AllTexts::load(|language| l10n::testing::sources(language).to_vec()).unwrap()
}

/// An open praktik of the company.
async fn praktik_bundle(world: &World, title: &str) -> BundleId {
    let ids = world.tasks(&["240"]).await;
    let mut raw = Raw::from_pairs([
        ("title", title),
        ("legal_form", "praktik"),
        ("purpose", "At lære køkkenet at kende"),
        ("steps", "Se, prøve, gøre"),
        ("responsible", "kok"),
        ("ends_on", "20.01.2027"),
    ]);
    raw.put_all("tasks", ids.iter().map(ToString::to_string).collect());
    tasks::build_bundle(&world.consultant(), world.company, &raw).await.unwrap()
}

/// A proposal whose name the company has been told.
async fn told(world: &World, citizen: CitizenId, bundle: BundleId) -> ProposalId {
    let id = propose(world, citizen, bundle).await;
    // A company is asked at most every fourteen days; a consultant may ring it.
    answer(&world.consultant(), id, &[("answer", "yes")]).await.unwrap();
    say(&world.caseworker(), id, &[("answer", "yes"), ("together", "on")]).await.unwrap();
    release(&world.caseworker(), id).await.unwrap();
    id
}

const SMALL_JOB: [(&str, &str); 5] = [
    ("kind", "small-job"),
    ("mentor", "Ida Kok"),
    ("from", "01.12.2026"),
    ("ordinary_mon", "9-11"),
    ("ordinary_wed", "9-11"),
];

const PRAKTIK: [(&str, &str); 7] = [
    ("kind", "praktik"),
    ("purpose", "At afklare, hvad der kan lade sig gøre"),
    ("mentor", "Ida Kok"),
    ("from", "01.12.2026"),
    ("to", "20.01.2027"),
    ("praktik_mon", "9-11"),
    ("praktik_tue", "9-11"),
];

fn with(base: &[(&'static str, &'static str)], more: &[(&'static str, &'static str)]) -> Raw {
    let mut raw = Raw::from_pairs(base.iter().copied());
    for (field, text) in more {
        raw.set(field, *text);
    }
    raw
}

async fn write(ctx: &Ctx, id: ProposalId, raw: &Raw) -> Result<PlacementId, Failure<Refusal>> {
    placements::write_agreement(ctx, &texts(), id, raw).await
}

async fn page(ctx: &Ctx, id: PlacementId) -> PlacementPage {
    placements::show_placement::<ShowPlacement>(ctx, id).await.unwrap()
}

async fn view(ctx: &Ctx, id: PlacementId) -> PlacementView {
    page(ctx, id).await.view
}

async fn version(world: &World, id: PlacementId) -> RowVersion {
    view(&world.caseworker(), id).await.version
}

async fn vitas(world: &World, id: PlacementId, fields: &[(&str, &str)]) -> Result<(), Failure<Refusal>> {
    let raw = Raw::from_pairs(fields.iter().copied());
    placements::follow_vitas(&world.caseworker(), id, version(world, id).await, &raw).await
}

async fn state(world: &World, id: PlacementId, fields: &[(&str, &str)]) -> Result<(), Failure<Refusal>> {
    let raw = Raw::from_pairs(fields.iter().copied());
    placements::put_statement(&world.caseworker(), id, version(world, id).await, &raw).await
}

#[tokio::test]
async fn an_agreement_is_written_when_the_name_is_told_and_for_one_person_at_a_time() {
    let world = World::new().await;
    let bundle = small_job(&world, "Opvask").await;
    let early = propose(&world, world.citizen, bundle).await;
    let ctx = world.caseworker();
    assert_eq!(refusals(write(&ctx, early, &with(&SMALL_JOB, &[])).await), [("state", Refusal::NotReleased)]);
    withdraw(&ctx, early).await.unwrap();
    let id = told(&world, world.citizen, bundle).await;
    let named = async || {
        let asked = placements::read_proposal_filter(&Raw::from_pairs([("state", placements::NAMED)]));
        placements::list_proposals(&ctx, &asked, PageOf::default()).await.unwrap().rows.len()
    };
    assert_eq!(named().await, 1, "an agreement is missing");
    let placement = write(&ctx, id, &with(&SMALL_JOB, &[])).await.unwrap();
    assert_eq!(named().await, 0);
    let seen = view(&world.consultant(), placement).await;
    assert_eq!((seen.line.state, seen.line.kind), (PlacementState::Draft, PlacementKind::SmallJob));
    assert_eq!((seen.line.praktik.get(), seen.line.ordinary.get()), (0, 240));
    assert_eq!((seen.tasks, seen.verdicts.len()), (vec!["Opgave 1".to_owned()], 0));
    let other = person(&world, "S-9").await;
    let second = told(&world, other, bundle).await;
    assert_eq!(
        refusals(write(&ctx, second, &with(&SMALL_JOB, &[])).await),
        [("agreement", Refusal::BundleTaken { bundle: "Opvask".to_owned() })]
    );
    // Given up, it is free again.
    placements::cancel_placement(&ctx, placement, seen.version).await.unwrap();
    write(&ctx, second, &with(&SMALL_JOB, &[])).await.unwrap();
}

#[tokio::test]
async fn a_person_is_at_one_place_at_a_time() {
    let world = World::new().await;
    let ctx = world.caseworker();
    let (first, second) = (small_job(&world, "Opvask").await, small_job(&world, "Rengøring").await);
    let (first, second) =
        (told(&world, world.citizen, first).await, told(&world, world.citizen, second).await);
    write(&ctx, first, &with(&SMALL_JOB, &[("to", "31.01.2027")])).await.unwrap();
    let clash = with(&SMALL_JOB, &[("ordinary_mon", "10.30-12")]);
    let span = kernel::TimeSpan::new(
        kernel::TimeOfDay::parse("10:30").unwrap(),
        kernel::TimeOfDay::parse("12:00").unwrap(),
    );
    assert_eq!(
        refusals(write(&ctx, second, &clash).await),
        [(
            "agreement",
            Refusal::InSameHours { bundle: "Opvask".to_owned(), day: Day::Monday, span: span.unwrap() }
        )]
    );
    // Afterwards, or at other times, both are possible.
    write(&ctx, second, &with(&SMALL_JOB, &[("from", "01.02.2027")])).await.unwrap();
}

/// Rules `citizen-once`, `task-once` and `ratio` of matching count what is agreed.
#[tokio::test]
async fn whoever_has_a_place_and_what_is_taken_is_not_proposed_again() {
    let world = World::new().await;
    let ctx = world.caseworker();
    let (taken, free) = (small_job(&world, "Opvask").await, small_job(&world, "Rengøring").await);
    let other = person(&world, "S-9").await;
    let proposal = told(&world, world.citizen, taken).await;
    let failed = async |citizen, bundle, rule| {
        let pair = app::matching::explain_pair(&ctx, citizen, bundle).await.unwrap();
        pair.reasons.assessment.failed.contains(rule)
    };
    assert!(!failed(world.citizen, free, CitizenOnce).await && !failed(other, taken, TaskOnce).await);
    let id = write(&ctx, proposal, &with(&SMALL_JOB, &[])).await.unwrap();
    assert!(failed(world.citizen, free, CitizenOnce).await && failed(other, taken, TaskOnce).await);
    assert!(!failed(other, free, CitizenOnce).await && !failed(other, free, TaskOnce).await);
    placements::cancel_placement(&ctx, id, version(&world, id).await).await.unwrap();
    assert!(!failed(world.citizen, free, CitizenOnce).await && !failed(other, taken, TaskOnce).await);
}

#[tokio::test]
async fn every_fault_of_an_agreement_stands_at_its_field() {
    let world = World::new().await;
    let ctx = world.caseworker();
    let job = told(&world, world.citizen, small_job(&world, "Opvask").await).await;
    let other = person(&world, "S-9").await;
    let praktik = told(&world, other, praktik_bundle(&world, "I køkkenet").await).await;
    let missing = Refusal::Input(Input::Missing);
    let hours = |kind, hours| Refusal::NoHours { kind, hours };
    let wrong = |kind, hours| Refusal::HoursOfOtherKind { kind, hours };
    for (id, raw, want) in [
        (
            job,
            Raw::default(),
            vec![
                ("kind", Refusal::Input(Input::NotChosen)),
                ("mentor", missing.clone()),
                ("from", missing.clone()),
            ],
        ),
        (job, with(&SMALL_JOB, &[("kind", "flex-job")]), vec![("kind", Refusal::Input(Input::NotChosen))]),
        (
            job,
            with(&SMALL_JOB, &[("ordinary_mon", "9-25"), ("ordinary_wed", "om morgenen")]),
            vec![
                ("ordinary_mon", Refusal::Times("9-25".to_owned())),
                ("ordinary_wed", Refusal::Times("om morgenen".to_owned())),
            ],
        ),
        (
            job,
            with(&SMALL_JOB, &[("ordinary_mon", ""), ("ordinary_wed", ""), ("praktik_mon", "9-11")]),
            vec![
                ("praktik_mon", wrong(SmallJob, HourKind::Praktik)),
                ("ordinary_mon", hours(SmallJob, HourKind::Ordinary)),
            ],
        ),
        (praktik, with(&PRAKTIK, &[("to", "")]), vec![("to", Refusal::PraktikWithoutEnd)]),
        (praktik, with(&PRAKTIK, &[("purpose", "")]), vec![("purpose", missing.clone())]),
        (
            praktik,
            with(&SMALL_JOB, &[]),
            vec![(
                "kind",
                Refusal::KindNotForBundle { bundle: "I køkkenet".to_owned(), praktik: true, kind: SmallJob },
            )],
        ),
        (
            job,
            with(&PRAKTIK, &[]),
            vec![(
                "kind",
                Refusal::KindNotForBundle { bundle: "Opvask".to_owned(), praktik: false, kind: Praktik },
            )],
        ),
    ] {
        assert_eq!(refusals(write(&ctx, id, &raw).await), want, "{raw:?}");
    }
    let backwards = refusals(write(&ctx, praktik, &with(&PRAKTIK, &[("to", "01.11.2026")])).await);
    assert_eq!(backwards[0].0, "to");
}

/// `practice.md` 3 and 4: the statement and VITAS come before the first day, and nothing begins without.
#[tokio::test]
async fn a_praktik_begins_when_it_is_stated_granted_and_its_day_has_come() {
    let world = World::new().await;
    let ctx = world.caseworker();
    let raw = Raw::from_pairs([("group", "6.2"), ("group_from", "01.01.2026")]);
    let citizen = citizens::show_citizen(&ctx, world.citizen).await.unwrap().view;
    citizens::edit_citizen(&ctx, world.citizen, citizen.version, Part::Group, &raw).await.unwrap();
    let proposal = told(&world, world.citizen, praktik_bundle(&world, "I køkkenet").await).await;
    // Four weeks for somebody who is ready for work.
    let too_long = refusals(write(&ctx, proposal, &with(&PRAKTIK, &[("to", "29.12.2026")])).await);
    assert_eq!(too_long, [("to", Refusal::PraktikTooLong { weeks: 5, cap: 4 })]);
    let id = write(&ctx, proposal, &with(&PRAKTIK, &[("to", "28.12.2026")])).await.unwrap();
    let seen = view(&ctx, id).await;
    let rules: Vec<_> = seen.verdicts.iter().map(|said| (said.rule.as_str(), said.answer.as_str())).collect();
    assert_eq!(rules, [("ratio", "yes"), ("duration", "yes")]);
    assert!(seen.verdicts.iter().all(|said| said.said.0 != said.said.1 && !said.said.0.is_empty()));
    // The target group is nobody's but the caseworker's, and the rule that follows from it neither.
    for ctx in [world.consultant(), world.manager()] {
        assert_eq!(view(&ctx, id).await.verdicts.len(), 1);
    }
    placements::confirm_agreement(&world.manager(), id, seen.version).await.unwrap();
    let begin = async |ctx: &Ctx| placements::begin_placement(ctx, id, version(&world, id).await).await;
    let first_day = seen.agreement.period().from();
    assert_eq!(refusals(begin(&ctx).await), [("state", Refusal::FirstDayNotCome { first_day })]);
    world.pass(6 * DAY);
    let ctx = world.caseworker();
    assert_eq!(refusals(begin(&ctx).await), [("state", Refusal::NoStatement)]);
    let stated = [("statement_fte", "14,5"), ("acted", "nobody"), ("stated_on", "01.12.2026")];
    assert_eq!(
        refusals(state(&world, id, &stated).await),
        [("acted", Refusal::RepresentativeMissing { fte: Fte::parse("14,5").unwrap() })]
    );
    let later = [("statement_fte", "14,5"), ("acted", "shop-steward"), ("stated_on", "02.12.2026")];
    assert_eq!(refusals(state(&world, id, &later).await), [("stated_on", Refusal::StatedLater)]);
    state(&world, id, &[("statement_fte", "14,5"), ("acted", "shop-steward"), ("stated_on", "01.12.2026")])
        .await
        .unwrap();
    assert_eq!(refusals(begin(&ctx).await), [("state", Refusal::NotGranted)]);
    assert_eq!(
        refusals(vitas(&world, id, &[("step", "grant")]).await),
        [("step", Refusal::NoSuchVitasStep { state: VitasState::NotBegun, step: VitasStep::Grant })]
    );
    let entered = refusals(vitas(&world, id, &[("step", "enter")]).await);
    assert_eq!(entered, [("reference", Refusal::Input(Input::Missing))]);
    vitas(&world, id, &[("step", "enter"), ("reference", "V-17")]).await.unwrap();
    let granted = refusals(vitas(&world, id, &[("step", "grant")]).await);
    assert_eq!(granted, [("step", Refusal::NotRepresented)]);
    vitas(&world, id, &[("step", "represent")]).await.unwrap();
    vitas(&world, id, &[("step", "grant")]).await.unwrap();
    let open = page(&world.manager(), id).await;
    assert!(open.can(PlacementStep::Begin) && open.vitas.is_empty());
    begin(&world.manager()).await.unwrap();
    let running = view(&ctx, id).await;
    assert_eq!(
        (running.line.state, running.vitas_reference.unwrap().to_string()),
        (PlacementState::Running, "V-17".to_owned())
    );
    assert_eq!(running.statement.unwrap().by, ActedBy::ShopSteward);
    let late = refusals(vitas(&world, id, &[("step", "enter"), ("reference", "V-18")]).await);
    assert_eq!(late, [("state", Refusal::BegunAlready { state: PlacementState::Running })]);
}

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
        [("on", Refusal::OutsidePeriod { day, from, to: today })]
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
async fn an_agreement_is_changed_until_the_company_has_confirmed_it() {
    let world = World::new().await;
    let proposal = told(&world, world.citizen, small_job(&world, "Opvask").await).await;
    let ctx = world.consultant();
    let id = write(&ctx, proposal, &with(&SMALL_JOB, &[])).await.unwrap();
    let changed = with(&SMALL_JOB, &[("ordinary_wed", ""), ("ordinary_fri", "13-16")]);
    placements::change_agreement(&ctx, &texts(), (id, RowVersion::FIRST), &changed).await.unwrap();
    let seen = view(&ctx, id).await;
    assert_eq!((seen.line.ordinary.get(), seen.steps.len()), (300, 2));
    let late = placements::change_agreement(&ctx, &texts(), (id, RowVersion::FIRST), &changed).await;
    assert!(matches!(late, Err(Failure::Stale)), "{late:?}");
    placements::confirm_agreement(&world.manager(), id, seen.version).await.unwrap();
    let fixed = placements::change_agreement(&ctx, &texts(), (id, version(&world, id).await), &changed).await;
    assert!(matches!(refusals(fixed)[..], [("state", Refusal::NoSuchPlacementStep { .. })]));
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
        assert!(list.rows[0].person.seen().is_some(), "a company knows who works there");
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
