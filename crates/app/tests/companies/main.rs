//! Companies through the use cases: who sees and changes what, and what is refused.

mod list;
mod units;

use app::{
    Ctx, Failure, Raw, companies,
    testing::World,
    views::{CompanyFilter, PageOf},
};
use domain::{
    companies::{Motive, Refusal},
    input::Input,
    partners::Role,
};
use kernel::{CompanyId, Month, RequestId, RowVersion};

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
