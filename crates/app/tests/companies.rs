//! Companies through the use cases: who sees and changes what, and what is refused.

use app::{
    Ctx, Failure, Raw, companies,
    testing::World,
    views::{CompanyFilter, CompanyHas, Count, PageOf},
};
use domain::{
    companies::{FteSource, Motive, Refusal, ratio::RatioMissing},
    input::Input,
    partners::Role,
};
use kernel::{CompanyId, Fte, Month, RequestId, RowVersion};

const SECOND: RowVersion = RowVersion::new(2);

#[track_caller]
fn refusals<T: std::fmt::Debug>(result: Result<T, Failure<Refusal>>) -> Vec<(&'static str, Refusal)> {
    match result {
        Err(Failure::Refused(faults)) => faults.iter().map(|f| (f.field, f.refusal.clone())).collect(),
        other => panic!("not refused: {other:?}"),
    }
}

fn company(cvr: &str, name: &str, more: &[(&str, &str)]) -> Raw {
    let facts = [("cvr", cvr), ("name", name), ("invented", "ja")];
    Raw::from_pairs(facts.into_iter().chain(more.iter().copied()))
}

fn contact(phone: &str) -> Raw {
    Raw::from_pairs([("contact_name", "Jens Holm"), ("contact_phone", phone)])
}

fn fte(month: Month, fte: &str, source: &str) -> Raw {
    Raw::from_pairs([
        ("fte_month", month.to_string()),
        ("fte", fte.to_owned()),
        ("fte_source", source.to_owned()),
    ])
}

async fn names(ctx: &Ctx, filter: &CompanyFilter) -> Result<Vec<String>, Failure<app::Never>> {
    let page = companies::list_companies(ctx, filter, PageOf::default()).await?;
    Ok(page.rows.iter().map(|line| line.company.name.to_string()).collect())
}

fn search(text: &str) -> CompanyFilter {
    CompanyFilter { search: Some(text.to_owned()), ..CompanyFilter::default() }
}

#[tokio::test]
async fn a_new_company_is_there_for_the_whole_partnership_and_for_nobody_else() {
    let world = World::new().await;
    let more = [("industry", "561110 Restauranter"), ("postal_code", "4991"), ("motive", "growth")];
    let id = companies::add_company(&world.consultant(), &company("99 00 02 02", "Ærø Kro", &more)).await;
    let id = id.unwrap();
    for ctx in [
        world.consultant(),
        world.acting(Role::EmployerConsultant, world.south),
        world.acting(Role::EmployerConsultant, world.business),
        world.caseworker(),
        world.administrator(),
    ] {
        let page = companies::show_company(&ctx, id).await.unwrap();
        assert_eq!(page.view.company.cvr.as_str(), "99000202");
        assert_eq!(page.view.company.industry.as_ref().unwrap().as_str(), "561110");
        assert_eq!(page.view.business.seen().unwrap().motive, Some(Motive::Growth));
        let units: Vec<_> = page.view.units.iter().map(|unit| unit.unit.name.as_str()).collect();
        assert_eq!(units, ["Ærø Kro"], "its first unit has the company's name");
    }
    for ctx in [world.stranger(), world.manager(), world.citizen(), world.steering()] {
        let shown = companies::show_company(&ctx, id).await;
        assert!(matches!(shown, Err(Failure::NotThere)), "{:?}", ctx.actor().role());
    }
    assert_eq!(names(&world.stranger(), &CompanyFilter::default()).await.unwrap(), Vec::<String>::new());
}

#[tokio::test]
async fn a_company_is_refused_with_all_that_is_wrong() {
    let world = World::new().await;
    let ctx = world.consultant();
    let wrong = [("industry", "mad"), ("motive", "fun"), ("postal_code", "99")];
    let faults = refusals(companies::add_company(&ctx, &company("12", " ", &wrong)).await);
    let fields: Vec<_> = faults.iter().map(|(field, _)| *field).collect();
    assert_eq!(fields, ["cvr", "name", "industry", "motive", "postal_code"]);
    assert_eq!(faults[1].1, Refusal::Input(Input::Missing));
    let taken = companies::add_company(&ctx, &company("99000101", "Igen", &[])).await;
    assert_eq!(refusals(taken), [("cvr", Refusal::CvrTaken("99000101".to_owned()))]);
    companies::add_company(&world.stranger(), &company("99000101", "Andetsteds", &[])).await.unwrap();
    assert_eq!(names(&ctx, &CompanyFilter::default()).await.unwrap(), ["Østerby Havnekøkken"]);
}

#[tokio::test]
async fn facts_and_business_are_changed_apart_and_two_at_once_are_told_apart() {
    let world = World::new().await;
    let (ctx, id) = (world.consultant(), world.company);
    let facts = company("99000101", "Østerby Kantine", &[]);
    companies::edit_company(&ctx, id, RowVersion::FIRST, &facts).await.unwrap();
    let view = companies::show_company(&ctx, id).await.unwrap().view;
    assert_eq!((view.version, view.company.name.as_str()), (SECOND, "Østerby Kantine"));
    assert_eq!(view.business.seen().unwrap().lives_of.as_ref().unwrap().as_str(), "Frokost til havnen.");
    let business = Raw::from_pairs([("grows", "Morgenmaden."), ("motive", "workforce")]);
    let late = companies::edit_business(&ctx, id, RowVersion::FIRST, &business).await;
    assert!(matches!(late, Err(Failure::Stale)), "{late:?}");
    companies::edit_business(&ctx, id, SECOND, &business).await.unwrap();
    let view = companies::show_company(&ctx, id).await.unwrap().view;
    assert_eq!(view.company.name.as_str(), "Østerby Kantine");
    let known = view.business.seen().unwrap();
    assert_eq!((known.motive, known.lives_of.as_ref()), (Some(Motive::Workforce), None));
    let late = companies::edit_company(&ctx, id, SECOND, &facts).await;
    assert!(matches!(late, Err(Failure::Stale)), "{late:?}");
}

#[tokio::test]
async fn a_number_that_another_company_has_is_refused_when_facts_are_changed() {
    let world = World::new().await;
    let ctx = world.consultant();
    let id = companies::add_company(&ctx, &company("99000202", "Ærø Kro", &[])).await.unwrap();
    let facts = company("99000101", "Ærø Kro", &[]);
    let taken = companies::edit_company(&ctx, id, RowVersion::FIRST, &facts).await;
    assert_eq!(refusals(taken), [("cvr", Refusal::CvrTaken("99000101".to_owned()))]);
    assert_eq!(companies::show_company(&ctx, id).await.unwrap().view.version, RowVersion::FIRST);
}

#[tokio::test]
async fn a_manager_has_the_own_company_and_no_list() {
    let world = World::new().await;
    let manager = world.manager();
    let other = companies::add_company(&world.consultant(), &company("99000202", "Ærø Kro", &[])).await;
    let other = other.unwrap();
    let page = companies::show_company(&manager, world.company).await.unwrap();
    assert!(page.may_edit && page.may_edit_tasks);
    let business = Raw::from_pairs([("grows", "Selskaber om aftenen.")]);
    companies::edit_business(&manager, world.company, RowVersion::FIRST, &business).await.unwrap();
    let edited = companies::edit_business(&manager, other, RowVersion::FIRST, &business).await;
    assert!(matches!(edited, Err(Failure::NotThere)), "{edited:?}");
    assert!(matches!(names(&manager, &CompanyFilter::default()).await, Err(Failure::NotThere)));
    let added = companies::add_company(&manager, &company("99000303", "Ny", &[])).await;
    assert!(matches!(added, Err(Failure::NotThere)), "{added:?}");
}

#[tokio::test]
async fn whoever_only_reads_changes_nothing() {
    let world = World::new().await;
    let id = world.company;
    companies::add_contact(&world.consultant(), id, &contact("12 34 56 78")).await.unwrap();
    let caseworker = companies::show_company(&world.caseworker(), id).await.unwrap();
    assert!(!caseworker.may_edit && caseworker.view.contacts.seen().unwrap().len() == 1);
    let administrator = companies::show_company(&world.administrator(), id).await.unwrap();
    assert!(administrator.view.contacts.seen().is_none(), "contact persons are not for administration");
    let other = world.acting(Role::Caseworker, world.south);
    for ctx in [world.caseworker(), world.administrator(), other, world.stranger(), world.citizen()] {
        let role = ctx.actor().role();
        let facts = company("99000101", "Kapret", &[]);
        let edited = companies::edit_company(&ctx, id, RowVersion::FIRST, &facts).await;
        assert!(matches!(edited, Err(Failure::NotThere)), "{role:?} {edited:?}");
        let added = companies::add_contact(&ctx, id, &contact("87 65 43 21")).await;
        assert!(matches!(added, Err(Failure::NotThere)), "{role:?} {added:?}");
        let put = companies::put_fte(
            &ctx,
            (world.company, world.unit),
            &fte(Month::of(world.today()), "1", "company"),
        )
        .await;
        assert!(matches!(put, Err(Failure::NotThere)), "{role:?} {put:?}");
    }
    let view = companies::show_company(&world.consultant(), id).await.unwrap().view;
    assert_eq!((view.version, view.contacts.seen().unwrap().len()), (RowVersion::FIRST, 1));
}

#[tokio::test]
async fn a_contact_can_be_reached_changed_and_taken_away_at_the_own_company() {
    let world = World::new().await;
    let (ctx, id) = (world.consultant(), world.company);
    assert_eq!(
        refusals(companies::add_contact(&ctx, id, &contact("")).await),
        [("contact_phone", Refusal::ContactWithoutWay)]
    );
    let person = companies::add_contact(&ctx, id, &contact("12 34 56 78")).await.unwrap();
    companies::edit_contact(&ctx, (id, person), RowVersion::FIRST, &contact("87 65 43 21")).await.unwrap();
    let late = companies::edit_contact(&ctx, (id, person), RowVersion::FIRST, &contact("11 11 11 11")).await;
    assert!(matches!(late, Err(Failure::Stale)), "{late:?}");
    let other = companies::add_company(&ctx, &company("99000202", "Ærø Kro", &[])).await.unwrap();
    let forged = companies::remove_contact(&ctx, (other, person), SECOND).await;
    assert!(matches!(forged, Err(Failure::NotThere)), "{forged:?}");
    let phones = async |id: CompanyId| {
        let view = companies::show_company(&ctx, id).await.unwrap().view;
        let contacts = view.contacts.into_seen().unwrap();
        contacts.iter().map(|one| one.contact.phone.as_ref().unwrap().to_string()).collect::<Vec<_>>()
    };
    let late = companies::remove_contact(&ctx, (id, person), RowVersion::FIRST).await;
    assert!(matches!(late, Err(Failure::Stale)), "{late:?}");
    assert_eq!(phones(id).await, ["87 65 43 21"]);
    companies::remove_contact(&ctx, (id, person), SECOND).await.unwrap();
    assert!(phones(id).await.is_empty());
    let again = companies::remove_contact(&ctx, (id, person), SECOND).await;
    assert!(matches!(again, Err(Failure::NotThere)), "{again:?}");
}

#[tokio::test]
async fn places_follow_the_last_four_months_of_the_unit() {
    let world = World::new().await;
    let (ctx, id) = (world.consultant(), world.company);
    let raw = Raw::from_pairs([("unit_name", "Vesterby"), ("postal_code", "4994")]);
    let bare = companies::add_unit(&ctx, id, &raw).await.unwrap();
    let page = companies::show_company(&ctx, id).await.unwrap();
    let of = |unit| &page.places.iter().find(|places| places.unit == unit).unwrap().places;
    let known = of(world.unit).as_ref().unwrap();
    assert_eq!((known.places, Some(known.ordinary)), (2, Fte::parse("14,5")));
    assert_eq!(known.months.len(), 4);
    let Err(RatioMissing::Months(lacking)) = of(bare) else { panic!("{:?}", of(bare)) };
    assert_eq!(*lacking, known.months, "the same four months, each named");
    let last = Month::of(world.today()).before();
    companies::put_fte(&ctx, (world.company, world.unit), &fte(last, "30,5", "payroll")).await.unwrap();
    let page = companies::show_company(&ctx, id).await.unwrap();
    let unit = page.view.units.iter().find(|unit| unit.id == world.unit).unwrap();
    assert_eq!(unit.fte.len(), 6, "a month's figure is replaced");
    assert_eq!((unit.fte[0].month, unit.fte[0].source), (last, FteSource::Payroll));
    let places = page.places.iter().find(|places| places.unit == world.unit).unwrap();
    let known = places.places.as_ref().unwrap();
    assert_eq!((known.places, Some(known.ordinary)), (3, Fte::parse("18,5")));
}

#[tokio::test]
async fn a_figure_without_its_month_number_or_source_is_refused_at_what_is_missing() {
    let world = World::new().await;
    let (ctx, unit) = (world.consultant(), world.unit);
    for (pairs, field, refusal) in [
        (vec![], "fte", Refusal::Input(Input::Missing)),
        (vec![("fte", "12"), ("fte_source", "company")], "fte_month", Refusal::FteWithoutMonth),
        (vec![("fte_month", "2026-10"), ("fte_source", "company")], "fte", Refusal::Input(Input::Missing)),
        (vec![("fte_month", "2026-10"), ("fte", "12")], "fte_source", Refusal::FteWithoutSource),
        (
            vec![("fte_month", "2030-12"), ("fte", "12"), ("fte_source", "company")],
            "fte_month",
            Refusal::FteInFuture(Month::parse("2030-12").unwrap()),
        ),
    ] {
        let said = refusals(companies::put_fte(&ctx, (world.company, unit), &Raw::from_pairs(pairs)).await);
        assert_eq!(said, [(field, refusal)]);
    }
}

/// The months that the rule looks at, as the form shows them.
#[tokio::test]
async fn a_form_of_months_changes_what_was_changed_and_keeps_the_source_of_the_rest() {
    let world = World::new().await;
    let (ctx, unit) = (world.consultant(), world.unit);
    let page = companies::show_company(&ctx, world.company).await.unwrap();
    let months = page.ratio_months.clone();
    assert_eq!(months.len(), 4);
    let before = page.view.units.iter().find(|one| one.id == unit).unwrap().fte.clone();
    let figure = |month: Month| before.iter().find(|one| one.month == month).copied().unwrap();
    let form = |first: &str, source: &str, more: &[(&str, &str)]| {
        let mut raw = Raw::from_pairs(more.iter().copied());
        for (month, (name, field)) in months.iter().zip(companies::FTE_ROWS) {
            raw.set(name, month.to_string());
            let hundredths = figure(*month).fte.hundredths();
            raw.set(field, format!("{},{:02}", hundredths / 100, hundredths % 100));
        }
        raw.set(companies::FTE_ROWS[0].1, first);
        raw.set("fte_source", source);
        raw
    };
    let of = (world.company, unit);
    let emptied = companies::put_fte(&ctx, of, &form("", "payroll", &[])).await;
    assert_eq!(refusals(emptied), [("fte_1", Refusal::Input(Input::Missing))]);
    let unsourced = companies::put_fte(&ctx, of, &form("20", "", &[])).await;
    assert_eq!(refusals(unsourced), [("fte_source", Refusal::FteWithoutSource)]);
    let wrong = companies::put_fte(&ctx, of, &form("mange", "payroll", &[("fte", "1")])).await;
    let wrong: Vec<_> = refusals(wrong).into_iter().map(|(field, _)| field).collect();
    assert_eq!(wrong[0], "fte_1");
    companies::put_fte(&ctx, of, &form("20", "payroll", &[("fte_month", "2024-01"), ("fte", "7,5")]))
        .await
        .unwrap();
    let page = companies::show_company(&ctx, world.company).await.unwrap();
    let after = &page.view.units.iter().find(|one| one.id == unit).unwrap().fte;
    let of_month = |month: Month| after.iter().find(|one| one.month == month).copied();
    let changed = of_month(months[0]).unwrap();
    assert_eq!((Some(changed.fte), changed.source), (Fte::parse("20"), FteSource::Payroll));
    assert_eq!(of_month(months[1]), Some(figure(months[1])), "what stood keeps its source");
    assert_eq!(of_month(Month::parse("2024-01").unwrap()).unwrap().source, FteSource::Payroll);
}

#[tokio::test]
async fn two_units_of_a_company_never_share_a_number() {
    let world = World::new().await;
    let (ctx, id) = (world.consultant(), world.company);
    let raw = Raw::from_pairs([("unit_name", "Vesterby"), ("p_number", "9900001001")]);
    let taken = refusals(companies::add_unit(&ctx, id, &raw).await);
    assert_eq!(taken, [("p_number", Refusal::PNumberTaken("9900001001".to_owned()))]);
    let moved = Raw::from_pairs([("unit_name", "Østerby"), ("p_number", "9900001002")]);
    companies::edit_unit(&ctx, (world.company, world.unit), RowVersion::FIRST, &moved).await.unwrap();
    companies::add_unit(&ctx, id, &raw).await.unwrap();
    let late = companies::edit_unit(&ctx, (world.company, world.unit), RowVersion::FIRST, &moved).await;
    assert!(matches!(late, Err(Failure::Stale)), "{late:?}");
    let raw = Raw::from_pairs([("unit_name", "Østerby"), ("p_number", "9900001001")]);
    let taken = refusals(companies::edit_unit(&ctx, (world.company, world.unit), SECOND, &raw).await);
    assert_eq!(taken, [("p_number", Refusal::PNumberTaken("9900001001".to_owned()))]);
}

#[tokio::test]
async fn a_manager_keeps_the_companys_number_and_learns_of_no_other() {
    let world = World::new().await;
    companies::add_company(&world.consultant(), &company("99000202", "Ærø Kro", &[])).await.unwrap();
    let ctx = world.manager();
    for (cvr, version) in [("99000202", RowVersion::FIRST), ("99000999", SECOND), ("", SECOND.next())] {
        let raw = company(cvr, "Østerby Havnekøkken", &[]);
        companies::edit_company(&ctx, world.company, version, &raw).await.unwrap();
        let view = companies::show_company(&ctx, world.company).await.unwrap().view;
        assert_eq!(view.company.cvr.as_str(), "99000101", "{cvr}");
    }
}

#[tokio::test]
async fn what_belongs_to_another_company_is_not_there_under_this_ones_address() {
    let world = World::new().await;
    let ctx = world.consultant();
    let other = companies::add_company(&ctx, &company("99000202", "Ærø Kro", &[])).await.unwrap();
    let person = companies::add_contact(&ctx, world.company, &contact("12 34 56 78")).await.unwrap();
    let unit = Raw::from_pairs([("unit_name", "Vesterby")]);
    let month = fte(Month::of(world.today()).before(), "1", "company");
    for forged in [
        companies::edit_unit(&ctx, (other, world.unit), RowVersion::FIRST, &unit).await,
        companies::put_fte(&ctx, (other, world.unit), &month).await,
        companies::edit_contact(&ctx, (other, person), RowVersion::FIRST, &contact("11 11 11 11")).await,
    ] {
        assert!(matches!(forged, Err(Failure::NotThere)), "{forged:?}");
    }
}

#[tokio::test]
async fn the_list_is_searched_as_danes_write_and_in_danish_order() {
    let world = World::new().await;
    let ctx = world.consultant();
    let kro = company("99000202", "Ærø Kro", &[("industry", "561110")]);
    companies::add_company(&ctx, &kro).await.unwrap();
    companies::add_company(&ctx, &company("99000303", "100 % Åben", &[])).await.unwrap();
    let all = ["100 % Åben", "Ærø Kro", "Østerby Havnekøkken"];
    assert_eq!(names(&ctx, &CompanyFilter::default()).await.unwrap(), all);
    for (text, want) in [
        ("HAVNEKØKKEN", &all[2..]),
        ("havnekoekken", &all[2..]),
        ("aeroe", &all[1..2]),
        ("990003", &all[..1]),
        ("%", &all[..1]),
        ("_", &all[..0]),
    ] {
        assert_eq!(names(&ctx, &search(text)).await.unwrap(), want, "{text}");
    }
    let industry = CompanyFilter { industry: Some("56".to_owned()), ..CompanyFilter::default() };
    assert_eq!(names(&ctx, &industry).await.unwrap(), all[1..2]);
    let has = |has| CompanyFilter { has: Some(has), ..CompanyFilter::default() };
    assert_eq!(names(&ctx, &has(CompanyHas::NoBusiness)).await.unwrap(), all[..2]);
    assert_eq!(names(&ctx, &has(CompanyHas::Tasks)).await.unwrap(), Vec::<String>::new());
    world.tasks(&["60"]).await;
    assert_eq!(names(&ctx, &has(CompanyHas::Tasks)).await.unwrap(), all[2..]);
    assert_eq!(names(&ctx, &has(CompanyHas::NoTasks)).await.unwrap(), all[..2]);
}

#[tokio::test]
async fn a_long_list_is_turned_page_by_page_there_and_back() {
    let world = World::new().await;
    let ctx = world.consultant();
    for n in 2..6 {
        let raw = company(&format!("9900020{n}"), &format!("Kro {n}"), &[]);
        companies::add_company(&ctx, &raw).await.unwrap();
    }
    let none = CompanyFilter::default();
    let first = PageOf { rows: 2, ..PageOf::default() };
    let first = companies::list_companies(&ctx, &none, first).await.unwrap();
    assert_eq!((first.count, first.rows.len(), first.previous), (Count::Exact(5), 2, None));
    let second = PageOf { rows: 2, after: first.next, ..PageOf::default() };
    let second = companies::list_companies(&ctx, &none, second).await.unwrap();
    let seen: Vec<_> = second.rows.iter().map(|line| line.company.name.as_str()).collect();
    assert_eq!(seen, ["Kro 4", "Kro 5"]);
    let back = PageOf { rows: 2, before: second.previous, ..PageOf::default() };
    let back = companies::list_companies(&ctx, &none, back).await.unwrap();
    let ids = |page: &app::views::Page<app::views::CompanyLine>| {
        page.rows.iter().map(|line| line.id).collect::<Vec<_>>()
    };
    assert_eq!((ids(&back), back.previous), (ids(&first), None));
    let last = PageOf { rows: 2, after: second.next, ..PageOf::default() };
    let last = companies::list_companies(&ctx, &none, last).await.unwrap();
    assert_eq!((last.rows.len(), last.next), (1, None));
}

#[tokio::test]
async fn a_form_sent_twice_adds_one_company() {
    let world = World::new().await;
    let ctx = world.operator().with_request(Some(RequestId::new(world.app.rim.fresh_id())));
    let raw = company("99000202", "Ærø Kro", &[]);
    let id = companies::add_company(&ctx, &raw).await.unwrap();
    let again = companies::add_company(&ctx, &raw).await;
    assert!(matches!(again, Err(Failure::Repeated(ref same)) if *same == id.to_string()), "{again:?}");
}

#[tokio::test]
async fn a_form_sent_twice_at_one_moment_acts_once() {
    let world = World::new().await;
    let ctx = world.consultant().with_request(Some(RequestId::new(world.app.rim.fresh_id())));
    let raw = company("99000202", "Ærø Kro", &[]);
    let (one, other) = tokio::join!(companies::add_company(&ctx, &raw), companies::add_company(&ctx, &raw));
    let (id, again) = match (one, other) {
        (Ok(id), again) | (again, Ok(id)) => (id, again),
        both => panic!("nobody added it: {both:?}"),
    };
    assert!(matches!(again, Err(Failure::Repeated(ref same)) if *same == id.to_string()), "{again:?}");
}
