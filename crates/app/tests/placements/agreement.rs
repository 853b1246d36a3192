//! Agreements through the use cases: what is written, what is refused, what others are held against.

use PlacementKind::{Praktik, SmallJob};
use app::{
    matching::Rule::{CitizenOnce, TaskOnce},
    placements::{Again, PlacementPage},
    views::{Done, PlacementView},
};
use domain::placements::{HourKind, PlacementKind, PlacementState, PlacementStep};
use kernel::{Day, DayPart, PlacementId, Slot};
use l10n::AllTexts;
use policy::ShowPlacement;

use super::*;

pub(super) fn texts() -> AllTexts {
    AllTexts::load(|language| l10n::testing::sources(language).to_vec()).unwrap()
}

/// An open praktik of the company.
pub(super) async fn praktik_bundle(world: &World, title: &str) -> BundleId {
    praktik_bundle_with(world, title, &[]).await
}

pub(super) async fn praktik_bundle_with(
    world: &World,
    title: &str,
    more: &[(&'static str, &'static str)],
) -> BundleId {
    let ids = world.tasks(&["240"]).await;
    let usual = [
        ("legal_form", "praktik"),
        ("purpose", "At lære køkkenet at kende"),
        ("steps", "Se, prøve, gøre"),
        ("responsible", "kok"),
        ("ends_on", "20.01.2027"),
    ];
    let mut raw = with(&usual, more);
    raw.put_all("title", vec![title.to_owned()]);
    raw.put_all("tasks", ids.iter().map(ToString::to_string).collect());
    tasks::build_bundle(&world.consultant(), world.company, &raw).await.unwrap()
}

/// A proposal whose name the company has been told.
pub(super) async fn told(world: &World, citizen: CitizenId, bundle: BundleId) -> ProposalId {
    let id = propose(world, citizen, bundle).await;
    // A company is asked at most every fourteen days; a consultant may ring it.
    answer(&world.consultant(), id, &[("answer", "yes")]).await.unwrap();
    say(&world.caseworker(), id, &[("answer", "yes"), ("together", "on")]).await.unwrap();
    release(&world.caseworker(), id).await.unwrap();
    id
}

pub(super) const SMALL_JOB: [(&str, &str); 5] = [
    ("kind", "small-job"),
    ("mentor", "Ida Kok"),
    ("from", "01.12.2026"),
    ("ordinary_mon", "9-11"),
    ("ordinary_wed", "9-11"),
];

pub(super) const PRAKTIK: [(&str, &str); 7] = [
    ("kind", "praktik"),
    ("purpose", "At afklare, hvad der kan lade sig gøre"),
    ("mentor", "Ida Kok"),
    ("from", "01.12.2026"),
    ("to", "20.01.2027"),
    ("praktik_mon", "9-11"),
    ("praktik_tue", "9-11"),
];

pub(super) fn with(base: &[(&'static str, &'static str)], more: &[(&'static str, &'static str)]) -> Raw {
    let mut raw = Raw::from_pairs(base.iter().copied());
    for (field, text) in more {
        raw.set(field, *text);
    }
    raw
}

pub(super) async fn write(ctx: &Ctx, id: ProposalId, raw: &Raw) -> Result<PlacementId, Failure<Refusal>> {
    placements::write_agreement(ctx, &texts(), id, raw).await
}

pub(super) async fn page(ctx: &Ctx, id: PlacementId) -> PlacementPage {
    placements::show_placement::<ShowPlacement>(ctx, id).await.unwrap()
}

pub(super) async fn view(ctx: &Ctx, id: PlacementId) -> PlacementView {
    page(ctx, id).await.view
}

pub(super) async fn version(world: &World, id: PlacementId) -> RowVersion {
    view(&world.caseworker(), id).await.version
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
    let other = person(&world, "S-9").await;
    let second = told(&world, other, bundle).await;
    let placement = write(&ctx, id, &with(&SMALL_JOB, &[])).await.unwrap();
    assert_eq!(named().await, 0, "nobody else can have one while it is taken");
    let seen = view(&world.consultant(), placement).await;
    assert_eq!((seen.line.state, seen.line.kind), (PlacementState::Draft, PlacementKind::SmallJob));
    let week = seen.agreement.plan().hours();
    assert_eq!((week.praktik.get(), week.ordinary.get()), (0, 240));
    assert_eq!((seen.tasks, seen.verdicts.len()), (vec!["Opgave 1".to_owned()], 0));
    assert_eq!(
        refusals(write(&ctx, second, &with(&SMALL_JOB, &[])).await),
        [("agreement", Refusal::BundleTaken { bundle: "Opvask".to_owned() })]
    );
    // Given up, it is free again.
    placements::cancel_placement(&ctx, placement, seen.version).await.unwrap();
    assert_eq!(named().await, 2, "a new one can be written for either");
    write(&ctx, second, &with(&SMALL_JOB, &[])).await.unwrap();
    assert_eq!(named().await, 0, "what was given up is no task while another has the small job");
    let given_up = super::seen(&ctx, id).await.line;
    let placed = given_up.placed.unwrap();
    assert_eq!((placed.id, placed.state), (placement, PlacementState::Cancelled));
    assert!(given_up.placement().is_none() && given_up.taken.is_some(), "and its proposal says so");
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
        (
            job,
            Raw::from_pairs([("kind", "small-job")]),
            vec![
                ("mentor", missing.clone()),
                ("from", missing.clone()),
                ("ordinary", hours(SmallJob, HourKind::Ordinary)),
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
                ("praktik", wrong(SmallJob, HourKind::Praktik)),
                ("ordinary", hours(SmallJob, HourKind::Ordinary)),
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

#[tokio::test]
async fn an_agreement_is_changed_until_it_begins_and_the_company_confirms_what_was_changed() {
    let world = World::new().await;
    let proposal = told(&world, world.citizen, small_job(&world, "Opvask").await).await;
    let ctx = world.consultant();
    let id = write(&ctx, proposal, &with(&SMALL_JOB, &[])).await.unwrap();
    let changed = with(&SMALL_JOB, &[("ordinary_wed", ""), ("ordinary_fri", "13-16")]);
    placements::change_agreement(&ctx, &texts(), (id, RowVersion::FIRST), &changed).await.unwrap();
    let seen = view(&ctx, id).await;
    assert_eq!((seen.agreement.plan().hours().ordinary.get(), seen.steps.len()), (300, 2));
    let late = placements::change_agreement(&ctx, &texts(), (id, RowVersion::FIRST), &changed).await;
    assert!(matches!(late, Err(Failure::Stale)), "{late:?}");
    placements::confirm_agreement(&world.manager(), id, seen.version).await.unwrap();
    let change = async |more: &[(&'static str, &'static str)]| {
        let raw = with(&SMALL_JOB, more);
        placements::change_agreement(&ctx, &texts(), (id, version(&world, id).await), &raw).await
    };
    let again = change(&[("from", "26.11.2026")]).await.unwrap();
    assert_eq!(again, Again { stated: false, confirmed: true });
    let seen = view(&ctx, id).await;
    assert_eq!(seen.line.state, PlacementState::Draft);
    let done = seen.steps.iter().map(|step| step.done).collect::<Vec<_>>();
    assert_eq!(done.last(), Some(&Done::Step(PlacementStep::Reopen)), "{done:?}");
    world.pass(DAY);
    let unconfirmed = placements::begin_placement(&world.caseworker(), id, seen.version).await;
    assert!(matches!(refusals(unconfirmed)[..], [("state", Refusal::NoSuchPlacementStep { .. })]));
    placements::confirm_agreement(&world.manager(), id, seen.version).await.unwrap();
    placements::begin_placement(&world.caseworker(), id, version(&world, id).await).await.unwrap();
    assert!(matches!(refusals(change(&[]).await)[..], [("state", Refusal::NoSuchPlacementStep { .. })]));
}

#[tokio::test]
async fn an_agreement_knows_what_the_small_job_has_and_what_the_person_can() {
    let world = World::new().await;
    let proposal = told(&world, world.citizen, small_job(&world, "Opvask").await).await;
    let form = placements::agreement_to_write(&world.caseworker(), proposal).await.unwrap();
    let twice = with(&SMALL_JOB, &[("ordinary_fri", "9-11, 10-12")]);
    let refused = refusals(write(&world.caseworker(), proposal, &twice).await);
    assert!(
        matches!(refused[..], [("ordinary_fri", Refusal::DayOverlaps { day: Day::Friday, .. })]),
        "{refused:?}"
    );
    let id =
        write(&world.caseworker(), proposal, &with(&SMALL_JOB, &[("ordinary_fri", "9-17")])).await.unwrap();
    let changed = placements::agreement_to_change(&world.caseworker(), id).await.unwrap();
    let seen = view(&world.caseworker(), id).await;
    assert_eq!((seen.agreement.plan().hours().ordinary.get(), seen.bundle_minutes.get()), (720, 240));
    assert!(seen.person_can.minutes.is_some());
    assert_eq!([form.person_can(), changed.person_can()], [seen.person_can; 2], "the form says it");
    // On weekday mornings both can; Friday goes on to 17.
    let outside: Vec<_> = seen.agreement.plan().slots().but(seen.bundle_slots).iter().collect();
    let friday = |part| Slot { day: Day::Friday, part };
    assert_eq!(outside, [friday(DayPart::Afternoon), friday(DayPart::Evening)]);
    assert_eq!(seen.person_can.slots, Some(seen.bundle_slots));
    assert_eq!(view(&world.manager(), id).await.person_can.minutes, None, "a company is not told");
    assert_eq!(view(&world.manager(), id).await.person_can.slots, None);
}

#[tokio::test]
async fn a_first_day_of_another_year_is_taken_for_a_slip() {
    let world = World::new().await;
    let bundle = small_job(&world, "Opvask").await;
    let id = told(&world, world.citizen, bundle).await;
    let (earliest, latest) = ("2026-05-25".parse().unwrap(), "2027-11-25".parse().unwrap());
    for (given, day) in
        [("24.05.2026", "2026-05-24"), ("26.11.2027", "2027-11-26"), ("01.11.2020", "2020-11-01")]
    {
        let day = day.parse().unwrap();
        assert_eq!(
            refusals(write(&world.caseworker(), id, &with(&SMALL_JOB, &[("from", given)])).await),
            [("from", Refusal::FirstDayFarAway { day, earliest, latest })]
        );
    }
}
