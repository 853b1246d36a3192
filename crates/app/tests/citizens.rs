//! Citizens through the use cases: who sees what, part by part, and what is refused.

#![expect(clippy::unwrap_used, reason = "what is not there ends its test")]

use app::{
    Ctx, Failure, Raw,
    citizens::{self, Part},
    testing::World,
    views::{CitizenFilter, HoursKnown, PageOf},
};
use domain::{
    citizens::{Ability, CardDetail, HoursBand, Refusal},
    input::Input,
    partners::{Mode, Role},
    privacy::People,
};
use kernel::{CitizenId, Minutes, RowVersion};

#[track_caller]
fn refusals<T: std::fmt::Debug>(result: Result<T, Failure<Refusal>>) -> Vec<(&'static str, Refusal)> {
    match result {
        Err(Failure::Refused(faults)) => faults.iter().map(|f| (f.field, f.refusal.clone())).collect(),
        other => panic!("not refused: {other:?}"),
    }
}

fn person(reference: &str, more: &[(&str, &str)]) -> Raw {
    let who = [("reference", reference), ("name", "Bo Tænkt"), ("invented", "ja")];
    Raw::from_pairs(who.into_iter().chain(more.iter().copied()))
}

async fn edit(ctx: &Ctx, id: CitizenId, part: Part, fields: &[(&str, &str)]) -> Result<(), Failure<Refusal>> {
    let version = citizens::show_citizen(ctx, id).await.unwrap().view.version;
    citizens::edit_citizen(ctx, id, version, part, &Raw::from_pairs(fields.iter().copied())).await
}

async fn names(ctx: &Ctx, filter: &CitizenFilter) -> Vec<String> {
    let page = citizens::list_citizens(ctx, filter, PageOf::default()).await.unwrap();
    page.rows.iter().map(|line| line.identity.seen().unwrap().reference.to_string()).collect()
}

#[tokio::test]
async fn a_citizen_is_added_and_found_again_in_the_own_municipality_only() {
    let world = World::new().await;
    let ctx = world.caseworker();
    let id = citizens::add_citizen(&ctx, &person("N-7", &[("weekly_minutes", "300")])).await.unwrap();
    let page = citizens::show_citizen(&ctx, id).await.unwrap();
    assert_eq!(page.view.resources.seen().unwrap().weekly_minutes, Minutes::new(300));
    assert!(page.may_edit);
    let search = CitizenFilter { search: Some("tænkt".to_owned()), ..CitizenFilter::default() };
    assert_eq!(names(&ctx, &search).await, ["N-7"]);
    assert_eq!(names(&world.other_caseworker(), &search).await, Vec::<String>::new());
    let other = citizens::show_citizen(&world.other_caseworker(), id).await;
    assert!(matches!(other, Err(Failure::NotThere)), "{other:?}");
}

#[tokio::test]
async fn the_list_is_narrowed_by_hours_skill_group_and_place() {
    let world = World::new().await;
    let ctx = world.caseworker();
    let more = [("skills_trainable", "fill-shelves"), ("postal_code", "4994"), ("group", "6.9")];
    citizens::add_citizen(&ctx, &person("N-2", &more)).await.unwrap();
    let none = CitizenFilter::default;
    assert_eq!(names(&ctx, &none()).await.len(), 2);
    let unknown = CitizenFilter { hours: Some(HoursKnown::Unknown), ..none() };
    assert_eq!(names(&ctx, &unknown).await, ["N-2"]);
    let known = CitizenFilter { hours: Some(HoursKnown::Known), ..none() };
    assert_eq!(names(&ctx, &known).await, ["N-1"]);
    let skill = CitizenFilter { skill: Some("wash-dishes".to_owned()), ..none() };
    assert_eq!(names(&ctx, &skill).await, ["N-1"]);
    let place = CitizenFilter { postal_code: Some("4994".to_owned()), ..none() };
    assert_eq!(names(&ctx, &place).await, ["N-2"]);
    let group = CitizenFilter { group: Some("6.9".to_owned()), ..none() };
    assert_eq!(names(&ctx, &group).await, ["N-2"]);
    // Whoever may not know the group does not learn it from a filter either.
    assert_eq!(names(&world.consultant(), &group).await, Vec::<String>::new());
}

#[tokio::test]
async fn a_protected_person_is_there_for_caseworkers_only_and_on_no_card() {
    let world = World::new().await;
    let ctx = world.caseworker();
    let id = citizens::add_citizen(&ctx, &person("N-9", &[("protected", "ja")])).await.unwrap();
    assert_eq!(names(&ctx, &CitizenFilter::default()).await.len(), 2);
    assert!(citizens::show_card(&ctx, id, None).await.unwrap().card.is_none());
    let consultant = world.consultant();
    let page =
        citizens::list_citizens(&consultant, &CitizenFilter::default(), PageOf::default()).await.unwrap();
    assert_eq!(page.rows.len(), 1, "not in the list");
    assert_eq!(page.count, app::views::Count::Exact(1), "and not in the count");
    assert!(matches!(citizens::show_citizen(&consultant, id).await, Err(Failure::NotThere)));
    assert!(matches!(citizens::show_card(&consultant, id, None).await, Err(Failure::NotThere)));
}

#[tokio::test]
async fn each_role_sees_its_own_groups_of_fields() {
    let world = World::new().await;
    let id = world.citizen;
    let fields = [("do_not_place", "99000101")];
    edit(&world.caseworker(), id, Part::DoNotPlace, &fields).await.unwrap();
    let consultant = citizens::show_citizen(&world.consultant(), id).await.unwrap();
    assert!(consultant.view.membership.seen().is_none() && consultant.view.protected.seen().is_none());
    assert!(consultant.view.do_not_place.seen().is_some() && !consultant.may_edit);
    let own = citizens::show_citizen(&world.citizen(), id).await.unwrap();
    assert!(own.view.do_not_place.seen().is_none(), "nobody is told where they are not wanted");
    assert!(own.view.membership.seen().is_some() && !own.may_edit && !own.may_match);
    for stranger in [world.manager(), world.steering(), world.administrator(), world.stranger()] {
        assert!(matches!(citizens::show_citizen(&stranger, id).await, Err(Failure::NotThere)));
        let list = citizens::list_citizens(&stranger, &CitizenFilter::default(), PageOf::default()).await;
        let none = list.is_err() || list.is_ok_and(|page| page.rows.is_empty());
        assert!(none, "{:?}", stranger.actor().role());
    }
}

#[tokio::test]
async fn a_citizen_sees_the_own_page_and_nobody_elses() {
    let world = World::new().await;
    let own = world.citizen();
    assert_eq!(citizens::show_citizen(&own, world.citizen).await.unwrap().view.id, world.citizen);
    let other = citizens::add_citizen(&world.caseworker(), &person("N-8", &[])).await.unwrap();
    for id in [other, world.other_citizen] {
        assert!(matches!(citizens::show_citizen(&own, id).await, Err(Failure::NotThere)));
        assert!(matches!(citizens::show_card(&own, id, None).await, Err(Failure::NotThere)));
    }
    let changed =
        citizens::edit_citizen(&own, world.citizen, RowVersion::FIRST, Part::Work, &Raw::default()).await;
    assert!(matches!(changed, Err(Failure::NotThere)), "{changed:?}");
}

#[tokio::test]
async fn the_card_says_what_a_company_sees_and_no_more() {
    let world = World::new().await;
    let ctx = world.caseworker();
    let held = [("certificates_shown", "1"), ("certificate-forklift", "on")];
    edit(&ctx, world.citizen, Part::Certificates, &held).await.unwrap();
    let alone = citizens::show_card(&ctx, world.citizen, None).await.unwrap().card.unwrap();
    assert_eq!(
        (alone.detail, alone.can.len(), alone.hours),
        (CardDetail::Area, 0, None),
        "nobody is like this"
    );
    for n in 2..=5 {
        let like = [("skills_can", "wash-dishes"), ("weekly_minutes", "600"), ("slots", "man-fre formiddag")];
        citizens::add_citizen(&ctx, &person(&format!("N-{n}"), &like)).await.unwrap();
    }
    let caseworkers = citizens::show_card(&ctx, world.citizen, None).await.unwrap().card.unwrap();
    assert_eq!(caseworkers.can, ["wash-dishes"]);
    assert_eq!(caseworkers.hours, Some(HoursBand::From6To10));
    assert_eq!(caseworkers.days.len(), 5);
    assert!(caseworkers.certificates.is_empty(), "no bundle asks for one");
    let own = citizens::show_card(&world.citizen(), world.citizen, None).await.unwrap().card;
    assert_eq!(own, Some(caseworkers), "the citizen sees the same");
}

#[tokio::test]
async fn every_part_is_changed_by_itself() {
    let world = World::new().await;
    let (ctx, id) = (world.caseworker(), world.citizen);
    edit(&ctx, id, Part::Facts, &[("reference", "N-1"), ("name", "Åse Ny"), ("postal_code", "4994")])
        .await
        .unwrap();
    let work = [("weekly_minutes", "7:30"), ("slots_shown", "1"), ("slots", "tirsdag aften")];
    edit(&ctx, id, Part::Work, &work).await.unwrap();
    edit(&ctx, id, Part::Skills, &[("skill-wash-dishes", "trainable"), ("skill-clean-floors", "cannot")])
        .await
        .unwrap();
    let limits = [
        ("level-lifting", "2"),
        ("instruction-lifting", "Løft sammen med en kollega."),
        ("level-noise", "0"),
    ];
    edit(&ctx, id, Part::Considerations, &limits).await.unwrap();
    let held =
        [("certificates_shown", "1"), ("certificate-forklift", "on"), ("expires-forklift", "31.12.2027")];
    edit(&ctx, id, Part::Certificates, &held).await.unwrap();
    edit(&ctx, id, Part::DoNotPlace, &[("do_not_place", "99000101")]).await.unwrap();
    let view = citizens::show_citizen(&ctx, id).await.unwrap().view;
    assert_eq!(view.identity.seen().unwrap().name.as_str(), "Åse Ny");
    let resources = view.resources.seen().unwrap();
    assert_eq!(resources.weekly_minutes, Minutes::new(450));
    assert_eq!(resources.slots.unwrap().iter().count(), 1);
    assert_eq!(resources.skills.get("wash-dishes"), Some(&Ability::Trainable));
    assert_eq!(resources.skills.get("clean-floors"), Some(&Ability::Cannot));
    assert!(resources.travel.is_some(), "the part's other fields stay as they were");
    assert_eq!(
        resources.certificates[0].expires_on.map(|day| day.to_string()).as_deref(),
        Some("2027-12-31")
    );
    let considerations = view.considerations.seen().unwrap();
    assert_eq!(considerations.len(), 1);
    assert_eq!(considerations[0].instruction.as_ref().unwrap().as_str(), "Løft sammen med en kollega.");
    assert_eq!(view.do_not_place.seen().unwrap()[0].company, world.company);
    assert_eq!(view.version, RowVersion::new(7));
}

#[tokio::test]
async fn a_consideration_put_back_to_nought_takes_its_text_along() {
    let world = World::new().await;
    let (ctx, id) = (world.caseworker(), world.citizen);
    let text = ("instruction-lifting", "Brug vognen.");
    edit(&ctx, id, Part::Considerations, &[("level-lifting", "2"), text]).await.unwrap();
    edit(&ctx, id, Part::Considerations, &[("level-lifting", "0"), text]).await.unwrap();
    let view = citizens::show_citizen(&ctx, id).await.unwrap().view;
    assert!(view.considerations.seen().unwrap().is_empty());
}

#[tokio::test]
async fn groups_and_programmes_are_dated_and_old_ones_stay() {
    let world = World::new().await;
    let (ctx, id) = (world.caseworker(), world.citizen);
    edit(&ctx, id, Part::Group, &[("group", "6.3"), ("group_from", "1.3.2025")]).await.unwrap();
    edit(&ctx, id, Part::Group, &[("group", "6.7"), ("group_from", "1.3.2026")]).await.unwrap();
    let programme = Raw::from_pairs([
        ("name", "Østerø på kanten"),
        ("partners", "Kommunen og erhvervsrådet"),
        ("from", "1.1.2026"),
    ]);
    citizens::add_programme(&ctx, &programme).await.unwrap();
    assert_eq!(
        refusals(citizens::add_programme(&ctx, &programme).await),
        [("name", Refusal::ProgrammeTaken("Østerø på kanten".to_owned()))]
    );
    let with = [("programme", "Østerø på kanten"), ("programme_from", "1.2.2026")];
    edit(&ctx, id, Part::Programme, &with).await.unwrap();
    let again = [("programme", "Østerø på kanten"), ("programme_from", "1.5.2026")];
    assert!(matches!(
        refusals(edit(&ctx, id, Part::Programme, &again).await)[..],
        [("programme_from", Refusal::RegistrationsOverlap(_))]
    ));
    let ended = [with[0], with[1], ("programme_to", "1.4.2026")];
    edit(&ctx, id, Part::Programme, &ended).await.unwrap();
    let view = citizens::show_citizen(&ctx, id).await.unwrap().view;
    let membership = view.membership.seen().unwrap();
    let groups: Vec<_> = membership.groups.iter().map(|one| (one.group.as_str(), one.period.to())).collect();
    assert_eq!(groups, [("6.3", Some("2026-03-01".parse().unwrap())), ("6.7", None)]);
    assert_eq!(membership.registrations.len(), 1);
    assert_eq!(membership.registrations[0].period.last(), Some("2026-04-01".parse().unwrap()));
    let seen = citizens::list_programmes(&world.other_caseworker()).await.unwrap();
    assert_eq!(seen.len(), 1, "the partnership's municipalities share programmes");
    assert!(citizens::list_programmes(&world.stranger()).await.is_ok_and(|none| none.is_empty()));
}

#[tokio::test]
async fn what_may_not_stand_there_is_refused_at_its_field() {
    let world = World::new().await;
    let (ctx, id) = (world.caseworker(), world.citizen);
    let lifting = taxonomy::functions::index_of("lifting").unwrap();
    let illness = [("level-lifting", "2"), ("instruction-lifting", "Har gigt i hænderne")];
    assert_eq!(
        refusals(edit(&ctx, id, Part::Considerations, &illness).await),
        [("instructions", Refusal::NamesIllness { function: lifting, words: vec!["gigt".to_owned()] })]
    );
    let loose = [("considerations", "noise:1"), ("instructions", "lifting: Brug vognen.")];
    assert_eq!(
        refusals(edit(&ctx, id, Part::Considerations, &loose).await),
        [("instructions", Refusal::InstructionWithoutLevel("lifting".to_owned()))]
    );
    let cpr = refusals(citizens::add_citizen(&ctx, &person("010190-1234", &[])).await);
    assert_eq!(cpr, [("reference", Refusal::HoldsPersonNumber)]);
    let taken = refusals(citizens::add_citizen(&ctx, &person("N-1", &[])).await);
    assert_eq!(taken, [("reference", Refusal::ReferenceTaken("N-1".to_owned()))]);
    let real = Raw::from_pairs([("reference", "N-5"), ("name", "Rigtig Person")]);
    assert_eq!(
        refusals(citizens::add_citizen(&ctx, &real).await),
        [("invented", Refusal::RealBeforeChecklist)]
    );
    assert_eq!(
        refusals(edit(&ctx, id, Part::DoNotPlace, &[("do_not_place", "99000999")]).await),
        [("do_not_place", Refusal::UnknownCompany("99000999".to_owned()))]
    );
    let twice = refusals(edit(&ctx, id, Part::Work, &[("weekly_minutes", "10"), ("slots_shown", "1")]).await);
    assert_eq!(twice, [("weekly_minutes", Refusal::from(Input::HoursOrMinutes("10".to_owned())))]);
    for (part, field) in [(Part::Group, "group"), (Part::Programme, "programme")] {
        assert_eq!(refusals(edit(&ctx, id, part, &[]).await), [(field, Refusal::Input(Input::NotChosen))]);
    }
    let unchanged = citizens::show_citizen(&ctx, id).await.unwrap().view;
    assert_eq!(unchanged.version, RowVersion::FIRST, "a refused change leaves nothing behind");
}

#[tokio::test]
async fn two_at_once_are_told_apart() {
    let world = World::new().await;
    let (ctx, id) = (world.caseworker(), world.citizen);
    let raw = Raw::from_pairs([("weekly_minutes", "8:00")]);
    citizens::edit_citizen(&ctx, id, RowVersion::FIRST, Part::Work, &raw).await.unwrap();
    let late = citizens::edit_citizen(&ctx, id, RowVersion::FIRST, Part::Work, &raw).await;
    assert!(matches!(late, Err(Failure::Stale)), "{late:?}");
}

#[tokio::test]
async fn a_form_sent_twice_adds_one_citizen() {
    let world = World::new().await;
    let request = kernel::RequestId::new(world.app.rim.fresh_id());
    let ctx = world.operator().with_request(Some(request));
    let id = citizens::add_citizen(&ctx, &person("N-3", &[])).await.unwrap();
    let again = citizens::add_citizen(&ctx, &person("N-3", &[])).await;
    assert!(matches!(again, Err(Failure::Repeated(ref same)) if *same == id.to_string()), "{again:?}");
}

#[tokio::test]
async fn where_only_companies_are_kept_nothing_of_citizens_is_shown_or_taken() {
    let world = World::new().await;
    world.set_mode(Mode::CompaniesOnly).await;
    let (ctx, id) = (world.caseworker(), world.citizen);
    let want = [("mode", Refusal::CompaniesOnly)];
    assert_eq!(refusals(citizens::add_citizen(&ctx, &person("N-4", &[])).await), want);
    assert_eq!(refusals(citizens::show_citizen(&ctx, id).await), want);
    assert_eq!(refusals(citizens::show_card(&ctx, id, None).await), want);
    assert_eq!(refusals(citizens::list_programmes(&ctx).await), want);
    let list = citizens::list_citizens(&ctx, &CitizenFilter::default(), PageOf::default()).await;
    assert_eq!(refusals(list.map(|page| page.rows.len())), want);
    let edited = citizens::edit_citizen(&ctx, id, RowVersion::FIRST, Part::Work, &Raw::default()).await;
    assert_eq!(refusals(edited), want);
}

#[tokio::test]
async fn a_consultant_reads_and_changes_nothing() {
    let world = World::new().await;
    let ctx = world.acting(Role::EmployerConsultant, world.north);
    let added = citizens::add_citizen(&ctx, &person("N-6", &[])).await;
    assert!(matches!(added, Err(Failure::NotThere)), "{added:?}");
    let changed =
        citizens::edit_citizen(&ctx, world.citizen, RowVersion::FIRST, Part::Work, &Raw::default()).await;
    assert!(matches!(changed, Err(Failure::NotThere)), "{changed:?}");
}

#[tokio::test]
async fn a_citizen_printed_for_a_file_is_read_back_the_same() {
    let world = World::new().await;
    let (ctx, id) = (world.caseworker(), world.citizen);
    edit(&ctx, id, Part::Considerations, &[("level-lifting", "3"), ("instruction-lifting", "Brug vognen.")])
        .await
        .unwrap();
    edit(&ctx, id, Part::Group, &[("group", "6.7"), ("group_from", "1.3.2026")]).await.unwrap();
    let view = citizens::show_citizen(&ctx, id).await.unwrap().view;
    let printed = citizens::print_citizen(&view, kernel::Language::Da);
    let read = citizens::NewCitizen::parse(&printed, People::MarkedInvented, world.today()).unwrap();
    assert_eq!(Some(read.citizen), view.whole());
}

#[tokio::test]
async fn a_company_not_to_be_placed_at_is_named_by_number_or_by_name() {
    let world = World::new().await;
    let (ctx, id) = (world.caseworker(), world.citizen);
    let raw = |pairs: [(&str, &str); 2]| Raw::from_pairs(pairs);
    for (cvr, name) in [("99000202", "Havnens Kro"), ("99000303", "Kro og Café")] {
        app::companies::add_company(&world.consultant(), &raw([("cvr", cvr), ("name", name)])).await.unwrap();
    }
    let numbers = async || {
        let seen = citizens::show_citizen(&ctx, id).await.unwrap().view.do_not_place.into_seen().unwrap();
        seen.iter().map(|at| at.cvr.to_string()).collect::<Vec<_>>()
    };
    for (written, want) in [
        ("99000101", vec!["99000101"]),
        ("99000101 Østerby Havnekøkken\n99000303", vec!["99000101", "99000303"]),
        ("99000101, 99000202", vec!["99000101", "99000202"]),
        ("OESTERBY havnekoekken\n\n kro og café ", vec!["99000101", "99000303"]),
        ("99 00 02 02", vec!["99000202"]),
        // A part of a name that only one company has.
        ("Havnens", vec!["99000202"]),
        ("", vec![]),
    ] {
        edit(&ctx, id, Part::DoNotPlace, &[("do_not_place", written)]).await.unwrap();
        let mut found = numbers().await;
        found.sort();
        assert_eq!(found, want, "{written}");
    }
    let which = |given: &str, companies: &[&str]| Refusal::WhichCompany {
        given: given.to_owned(),
        companies: companies.iter().map(|company| (*company).to_owned()).collect(),
    };
    let none = |given: &str| Refusal::NoCompanyCalled(given.to_owned());
    for (written, want) in [
        ("kro", which("kro", &["99000202 Havnens Kro", "99000303 Kro og Café"])),
        ("Bageriet", none("Bageriet")),
        // What stands behind a number is never left out without a word.
        ("99000101, 9900020", none("99000101, 9900020")),
        ("99000101 Østerby Havnekøkken; 99000202", none("99000101 Østerby Havnekøkken; 99000202")),
    ] {
        let said = refusals(edit(&ctx, id, Part::DoNotPlace, &[("do_not_place", written)]).await);
        assert_eq!(said, [("do_not_place", want)], "{written}");
    }
}
