//! Weeks through the use cases: as planned, exceptions, both sides, the citizen's answer, conversions.

use app::placements::PlacementWeeks;
use domain::placements::{Absence, Counted, HourKind, PlacementState, WeekRefusal};
use kernel::{Day, Minutes, PlacementId, Week};
use policy::{ConvertHours, ShowWeeks, StateWeek};

use super::{
    agreement::{PRAKTIK, SMALL_JOB, praktik_bundle, told, version, with, write},
    *,
};

/// A week of November 2026, all of it over on the 25th but 48.
pub(super) fn week(number: u32) -> Week {
    Week::parse(&format!("2026-W{number}")).unwrap()
}

/// A small job of 4 hours a week, Monday and Wednesday 9–11, since 2 November (week 45).
pub(super) async fn small_job_running(world: &World, citizen: CitizenId, title: &str) -> PlacementId {
    let proposal = told(world, citizen, small_job(world, title).await).await;
    begun(world, proposal, &with(&SMALL_JOB, &[("from", "02.11.2026")])).await
}

/// A praktik of 4 hours a week, Monday and Tuesday 9–11, from 2 November to 20 January.
pub(super) async fn praktik_running(world: &World) -> PlacementId {
    let proposal = told(world, world.citizen, praktik_bundle(world, "I køkkenet").await).await;
    let raw = with(&PRAKTIK, &[("from", "02.11.2026")]);
    begun(world, proposal, &raw).await
}

async fn begun(world: &World, proposal: kernel::ProposalId, raw: &Raw) -> PlacementId {
    let ctx = world.caseworker();
    let id = write(&ctx, proposal, raw).await.unwrap();
    placements::confirm_agreement(&world.manager(), id, version(world, id).await).await.unwrap();
    if raw.text("kind") == "praktik" {
        let said = [
            ("statement_fte", "14,5"),
            ("heard", "yes"),
            ("acted", "shop-steward"),
            ("stated_on", "01.11.2026"),
        ];
        let raw = Raw::from_pairs(said);
        placements::put_statement(&ctx, id, version(world, id).await, &raw).await.unwrap();
        for fields in [
            &[("step", "enter"), ("reference", "V-1")][..],
            &[("step", "represent")][..],
            &[("step", "grant")][..],
        ] {
            let on = ("happened_on", "01.11.2026");
            let raw = Raw::from_pairs(fields.iter().copied().chain([on]));
            placements::follow_vitas(&ctx, id, version(world, id).await, &raw).await.unwrap();
        }
    }
    placements::begin_placement(&ctx, id, version(world, id).await).await.unwrap();
    id
}

async fn shown(ctx: &Ctx, id: PlacementId) -> PlacementWeeks {
    placements::show_weeks::<ShowWeeks>(ctx, id).await.unwrap()
}

async fn state(
    ctx: &Ctx,
    id: PlacementId,
    of: Week,
    fields: &[(&str, &str)],
) -> Result<Counted, Failure<Refusal>> {
    let version = placements::show_weeks::<StateWeek>(ctx, id).await?.hours.version(of);
    placements::state_week(ctx, (id, of), version, &Raw::from_pairs(fields.iter().copied())).await
}

async fn convert(ctx: &Ctx, id: PlacementId, fields: &[(&str, &str)]) -> Result<(), Failure<Refusal>> {
    let version = placements::show_weeks::<ConvertHours>(ctx, id).await?.view.version;
    placements::convert_hours(ctx, id, version, &Raw::from_pairs(fields.iter().copied())).await
}

/// Praktik and ordinary minutes that count; `None` where nothing does.
async fn counts(world: &World, id: PlacementId, of: Week) -> Option<(i32, i32)> {
    let counted = shown(&world.caseworker(), id).await.hours.counted(of);
    counted.settled().map(|said| (said.hours().praktik.get(), said.hours().ordinary.get()))
}

#[tokio::test]
async fn one_tap_confirms_the_week_of_everybody_at_a_company_and_nobody_twice() {
    let world = World::new().await;
    let other = person(&world, "N-2").await;
    let first = small_job_running(&world, world.citizen, "Opvask").await;
    let second = small_job_running(&world, other, "Gulve").await;
    let manager = world.manager();
    state(&manager, second, week(46), &[("absence_mon", "ill")]).await.unwrap();
    assert_eq!(counts(&world, first, week(46)).await, None, "planned, not confirmed");
    assert_eq!(placements::confirm_week(&manager, world.company, week(46)).await.unwrap(), 1);
    assert_eq!(counts(&world, first, week(46)).await, Some((0, 240)));
    assert_eq!(counts(&world, second, week(46)).await, Some((0, 120)), "an exception stands");
    assert_eq!(placements::confirm_week(&manager, world.company, week(46)).await.unwrap(), 0);
    // The colleague's list leads to what is open, and the start page counts it.
    let ctx = world.caseworker();
    let open = Raw::from_pairs([("week", "2026-W47"), ("state", "open")]);
    let filter = placements::read_week_filter(&ctx, &open);
    let list = placements::list_weeks(&ctx, &filter, PageOf::default()).await.unwrap();
    assert_eq!(list.page.rows[0].lines.len(), 2);
    let far: Vec<_> = list.counts.iter().map(|one| (one.week.number().1, one.all, one.open)).collect();
    assert_eq!(far[..4], [(48, 2, 2), (47, 2, 2), (46, 2, 0), (45, 2, 2)]);
    assert_eq!(far[4].1, 0, "before the first day");
    let settled =
        placements::read_week_filter(&ctx, &Raw::from_pairs([("week", "2026-W47"), ("state", "settled")]));
    assert!(placements::list_weeks(&ctx, &settled, PageOf::default()).await.unwrap().page.rows.is_empty());
    let start = app::partners::show_start(&world.consultant(), domain::partners::Mode::WithCitizens).await;
    let due = start.unwrap().counts.weeks.unwrap();
    assert_eq!((due.asked, due.older, due.differs), (2, 2, 0));
    assert_eq!((due.first_asked, due.first_older), (Some(week(46).after()), Some(week(45))));
}

#[tokio::test]
async fn a_correction_stands_beside_what_was_said_before_and_the_last_word_counts() {
    let world = World::new().await;
    let id = small_job_running(&world, world.citizen, "Opvask").await;
    let manager = world.manager();
    state(&manager, id, week(46), &[]).await.unwrap();
    state(&manager, id, week(46), &[("ordinary_mon", "1:30"), ("absence_wed", "holiday")]).await.unwrap();
    let weeks = shown(&manager, id).await;
    let said = weeks.hours.said(week(46));
    assert_eq!(said.iter().map(|one| one.entry.said.hours().ordinary.get()).collect::<Vec<_>>(), [240, 90]);
    assert!(said.iter().all(|one| one.role.is_some()));
    assert_eq!(counts(&world, id, week(46)).await, Some((0, 90)));
    assert_eq!(said[1].entry.said.on(Day::Wednesday).absence, Some(Absence::Holiday));
    // Two windows on the same week: the slower one is told.
    let late =
        placements::state_week(&manager, (id, week(46)), RowVersion::FIRST.next(), &Raw::default()).await;
    assert!(matches!(late, Err(Failure::Stale)), "{late:?}");
}

#[tokio::test]
async fn what_two_sides_say_differently_counts_when_they_have_talked() {
    let world = World::new().await;
    let id = small_job_running(&world, world.citizen, "Opvask").await;
    let (manager, consultant) = (world.manager(), world.consultant());
    state(&manager, id, week(46), &[("ordinary_mon", "3 t")]).await.unwrap();
    let told = state(&consultant, id, week(46), &[]).await.unwrap();
    assert_eq!([told, shown(&consultant, id).await.hours.counted(week(46))], [Counted::Differs; 2]);
    assert_eq!(counts(&world, id, week(46)).await, None);
    // Only the municipality says that they have talked.
    state(&manager, id, week(46), &[("ordinary_mon", "3 t"), ("settles", "on")]).await.unwrap();
    assert_eq!(counts(&world, id, week(46)).await, None);
    state(&consultant, id, week(46), &[("ordinary_mon", "2:30"), ("settles", "on")]).await.unwrap();
    assert_eq!(counts(&world, id, week(46)).await, Some((0, 270)));
}

#[tokio::test]
async fn what_cannot_have_been_is_refused_at_its_day() {
    let world = World::new().await;
    let id = small_job_running(&world, world.citizen, "Opvask").await;
    let ctx = world.caseworker();
    let minutes = |hours| Minutes::of_hours(hours);
    let day = Day::Monday;
    for (of, fields, want) in [
        (
            46,
            &[("ordinary_mon", "25 t")][..],
            vec![("ordinary_mon", Refusal::Week(WeekRefusal::DayTooLong { day, minutes: minutes(25) }))],
        ),
        (
            46,
            &[("praktik_mon", "2 t")],
            vec![(
                "praktik_mon",
                Refusal::Week(WeekRefusal::DayHoursOfOtherKind { day, hours: HourKind::Praktik }),
            )],
        ),
        (
            46,
            &[("absence_mon", "ill"), ("ordinary_mon", "2 t")],
            vec![("absence_mon", Refusal::Week(WeekRefusal::AbsentYetThere { day, planned: minutes(2) }))],
        ),
        (
            46,
            &[("absence_mon", "tired"), ("ordinary_wed", "snart")],
            vec![
                ("absence_mon", Refusal::Input(Input::NotChosen)),
                ("ordinary_wed", Refusal::Input(Input::Minutes("snart".to_owned()))),
            ],
        ),
        (
            46,
            &[("ordinary_mon", "2"), ("ordinary_wed", "90")],
            vec![
                ("ordinary_mon", Refusal::Input(Input::HoursOrMinutes("2".to_owned()))),
                ("ordinary_wed", Refusal::Input(Input::HoursOrMinutes("90".to_owned()))),
            ],
        ),
        (
            44,
            &[],
            vec![(
                "week",
                Refusal::Week(WeekRefusal::WeekOutside {
                    week: week(44),
                    from: "2026-11-02".parse().unwrap(),
                    last: None,
                }),
            )],
        ),
        (
            49,
            &[],
            vec![("week", Refusal::Week(WeekRefusal::WeekNotOver { until: "2026-12-02".parse().unwrap() }))],
        ),
    ] {
        assert_eq!(refusals(state(&ctx, id, week(of), fields).await), want, "{fields:?}");
        assert_eq!(counts(&world, id, week(of)).await, None, "nothing is stored");
    }
    // The week is over with its last planned day: it is Wednesday.
    state(&ctx, id, week(48), &[]).await.unwrap();
    let other = person(&world, "N-2").await;
    let proposal = told(&world, other, small_job(&world, "Gulve").await).await;
    let draft = write(&ctx, proposal, &with(&SMALL_JOB, &[("from", "02.11.2026")])).await.unwrap();
    let not_begun = Refusal::Week(WeekRefusal::NotBegun { state: PlacementState::Draft });
    assert_eq!(refusals(state(&ctx, draft, week(46), &[]).await), [("week", not_begun)]);
}

#[tokio::test]
async fn a_placement_that_ended_has_its_days_and_no_more() {
    let world = World::new().await;
    let id = small_job_running(&world, world.citizen, "Opvask").await;
    let ctx = world.caseworker();
    let end = Raw::from_pairs([("on", "10.11.2026"), ("outcome", "nothing-yet")]);
    placements::end_placement(&ctx, id, version(&world, id).await, &end).await.unwrap();
    let last = Some("2026-11-10".parse().unwrap());
    let from = "2026-11-02".parse().unwrap();
    let outside = Refusal::Week(WeekRefusal::DayOutside { day: "2026-11-11".parse().unwrap(), from, last });
    assert_eq!(
        refusals(state(&ctx, id, week(46), &[("ordinary_wed", "2 t")]).await),
        [("ordinary_wed", outside)]
    );
    state(&ctx, id, week(46), &[]).await.unwrap();
    assert_eq!(counts(&world, id, week(46)).await, Some((0, 120)));
    let gone = Refusal::Week(WeekRefusal::WeekOutside { week: week(47), from, last });
    assert_eq!(refusals(state(&ctx, id, week(47), &[]).await), [("week", gone)]);
}

/// `practice.md` 22: «did not come» can be answered by the citizen before anybody counts it.
#[tokio::test]
async fn whoever_is_said_not_to_have_come_is_heard() {
    let world = World::new().await;
    let id = small_job_running(&world, world.citizen, "Opvask").await;
    let (manager, citizen) = (world.manager(), world.citizen());
    not_there(state(&citizen, id, week(46), &[("absence_mon", "was-there")]).await);
    state(&manager, id, week(46), &[("absence_mon", "did-not-come")]).await.unwrap();
    assert_eq!(
        refusals(state(&citizen, id, week(46), &[]).await),
        [("absence_mon", Refusal::Input(Input::NotChosen))]
    );
    // It counts when the citizen has been heard, and the citizen's start page asks.
    let asked =
        async |ctx: &Ctx| app::partners::show_start(ctx, domain::partners::Mode::WithCitizens).await.unwrap();
    assert_eq!(counts(&world, id, week(46)).await, None);
    assert_eq!(asked(&citizen).await.unheard, [(id, week(46))]);
    let due = asked(&world.caseworker()).await.counts.weeks.unwrap();
    assert_eq!((due.unheard, due.first_unheard, due.differs), (1, Some(week(46)), 0));
    state(&citizen, id, week(46), &[("absence_mon", "agreed")]).await.unwrap();
    assert_eq!(asked(&citizen).await.unheard, []);
    assert_eq!(shown(&citizen, id).await.hours.counted(week(46)), Counted::Differs);
    state(&manager, id, week(46), &[("absence_mon", "agreed")]).await.unwrap();
    assert_eq!(counts(&world, id, week(46)).await, Some((0, 120)));
    // Who says the same agrees.
    state(&manager, id, week(47), &[("absence_mon", "did-not-come")]).await.unwrap();
    state(&citizen, id, week(47), &[("absence_mon", "did-not-come")]).await.unwrap();
    assert_eq!(counts(&world, id, week(47)).await, Some((0, 120)));
    // Where the citizen cannot log in, the municipality talks with the citizen and writes it.
    state(&manager, id, week(45), &[("absence_mon", "did-not-come")]).await.unwrap();
    let settles = [("absence_mon", "did-not-come"), ("settles", "on")];
    state(&world.caseworker(), id, week(45), &settles).await.unwrap();
    assert_eq!(counts(&world, id, week(45)).await, Some((0, 120)));
}

#[tokio::test]
async fn praktik_becomes_work_from_a_day_on_and_the_weeks_before_stay() {
    let world = World::new().await;
    let id = praktik_running(&world).await;
    let ctx = world.caseworker();
    state(&ctx, id, week(47), &[]).await.unwrap();
    let base = [("from", "24.11.2026"), ("minutes", "1:30"), ("why", "Klarer opvasken alene.")];
    let mut raw = base.to_vec();
    assert_eq!(
        refusals(convert(&ctx, id, &raw).await),
        [("separation", Refusal::Week(WeekRefusal::SeparationMissing))]
    );
    raw.push(("separation", "Opvask er job, køkken er praktik"));
    let mut early = raw.clone();
    early[0].1 = "22.11.2026";
    assert_eq!(
        refusals(convert(&ctx, id, &early).await),
        [("from", Refusal::Week(WeekRefusal::StatedAlready { week: week(47) }))]
    );
    let mut more = raw.clone();
    more[1].1 = "4:01";
    let left = Minutes::of_hours(4);
    let too_much = Refusal::Week(WeekRefusal::MoreThanIsLeft { asked: Minutes::new(241).unwrap(), left });
    assert_eq!(refusals(convert(&ctx, id, &more).await), [("minutes", too_much)]);
    convert(&ctx, id, &raw).await.unwrap();
    let weeks = shown(&ctx, id).await;
    let planned = |number| {
        let week: domain::placements::Hours =
            weeks.hours.planned(&weeks.view.line, week(number)).into_iter().sum();
        (week.praktik.get(), week.ordinary.get())
    };
    assert_eq!((planned(47), planned(48), planned(49)), ((240, 0), (150, 90), (150, 90)));
    assert_eq!(counts(&world, id, week(47)).await, Some((240, 0)));
    state(&ctx, id, week(48), &[("ordinary_tue", "2 t")]).await.unwrap();
    assert_eq!(counts(&world, id, week(48)).await, Some((150, 120)));
    // What is left, from a later day; then there is no praktik any more.
    let before = [("from", "23.11.2026"), ("minutes", "2:30"), ("why", "Kan alt")];
    let from = "2026-11-24".parse().unwrap();
    assert_eq!(
        refusals(convert(&ctx, id, &before).await),
        [("from", Refusal::Week(WeekRefusal::ConvertedLater { from }))]
    );
    let rest = [("from", "07.12.2026"), ("minutes", "2:30"), ("why", "Kan alt")];
    convert(&ctx, id, &rest).await.unwrap();
    let weeks = shown(&ctx, id).await;
    assert!(!weeks.may_convert);
    assert_eq!(weeks.hours.conversions.len(), 2);
    let outside = [("from", "21.01.2027"), ("minutes", "1 t"), ("why", "Kan alt")];
    assert!(matches!(
        refusals(convert(&ctx, id, &outside).await)[..],
        [
            ("from", Refusal::Week(WeekRefusal::DayOutside { .. })),
            ("minutes", Refusal::Week(WeekRefusal::MoreThanIsLeft { .. }))
        ]
    ));
}

#[tokio::test]
async fn weeks_are_written_and_converted_only_by_those_who_may() {
    let world = World::new().await;
    let id = praktik_running(&world).await;
    for ctx in [world.stranger(), world.steering()] {
        not_there(placements::show_weeks::<ShowWeeks>(&ctx, id).await);
        not_there(placements::show_weeks::<StateWeek>(&ctx, id).await);
        not_there(state(&ctx, id, week(46), &[]).await);
        not_there(placements::confirm_week(&ctx, world.company, week(46)).await);
    }
    for ctx in [world.manager(), world.citizen()] {
        not_there(placements::show_weeks::<ConvertHours>(&ctx, id).await);
        shown(&ctx, id).await;
    }
    let none = Raw::default();
    let refused = placements::convert_hours(&world.manager(), id, version(&world, id).await, &none).await;
    not_there(refused);
}
