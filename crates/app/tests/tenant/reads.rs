//! What others read: nothing.

use app::{
    citizens,
    views::{
        BundleFilter, CitizenFilter, CompanyFilter, Count, FlagFilter, JobFilter, LogFilter, PageOf,
        PlacedAt, PlacementFilter, ProposalFilter, WeekFilter,
    },
};
use domain::{citizens::Strand, privacy::Review, targets::Window};
use kernel::{Cvr, Line, MOST_REQUESTS, Moment, Month, Name, Period, RowVersion, UserId};
use policy::*;
use store::StoreError::{Missing, Stale};

use super::{Tried, nothing, world::Worlds};

pub(crate) async fn companies(worlds: &Worlds, tried: &mut Tried) {
    let (w, home, on, page) = (worlds, &worlds.home, worlds.home.today(), PageOf::default());
    let (company, unit) = (home.company, home.unit);
    let cvr = Cvr::parse("99000101").unwrap();
    let every = CompanyFilter::default();
    nothing!(w, tried; ListCompanies by strange_consultant, strange_caseworker, strange_administrator:
        list_companies(&every, on, page) => Ok(found) if found.rows.is_empty() && found.count == Count::Exact(0));
    nothing!(w, tried; ListCompanies by strange_consultant: company_names() => Ok(names) if names.is_empty());
    nothing!(w, tried; EditCompany by strange_consultant, rival: find_company_by_cvr(&cvr) => Ok(None));
    nothing!(w, tried; ShowCompany by strange_consultant, strange_caseworker, rival:
        company(company, on) => Err(Missing));
    nothing!(w, tried; ExportCompanies by strange_consultant:
        whole_companies(&every, on) => Ok(found) if found.is_empty());
    nothing!(w, tried; ShowCompany by strange_consultant, rival: fte_months(unit) => Ok(found) if found.is_empty());
    nothing!(w, tried; ShowPosition by strange_consultant, rival: position(w.position) => Err(Missing));
    nothing!(w, tried; ShowPosition by strange_consultant, rival: company_of(w.position) => Err(Missing));
    nothing!(w, tried; ShowBundle by strange_consultant, rival: bundle(w.bundle) => Err(Missing));
    nothing!(w, tried; ShowCard by strange_caseworker, strange_consultant: bundle_asks(w.bundle) => Err(Missing));
    nothing!(w, tried; ShowCompany by strange_consultant, rival: inventory(company) => Err(Missing));
    nothing!(w, tried; EditTasks by strange_consultant, rival: task(w.task) => Err(Missing));
    nothing!(w, tried; BuildBundle by strange_consultant, rival:
        tasks_of(company, &[w.task]) => Ok(found) if found.is_empty());
    nothing!(w, tried; ExportCompanies by strange_consultant: whole_positions() => Ok(found) if found.is_empty());
    nothing!(w, tried; ExportCompanies by strange_consultant: whole_tasks() => Ok(found) if found.is_empty());
    nothing!(w, tried; ShowBundle by strange_consultant, rival:
        list_bundles(&BundleFilter::default(), on, page) => Ok(found) if found.rows.is_empty());
    nothing!(w, tried; MatchCitizen by strange_caseworker, strange_consultant:
        bundles_to_match(on) => Ok(found) if found.bundles.is_empty() && found.months.is_empty());
    nothing!(w, tried; ProposePerson by strange_caseworker, strange_consultant:
        bundle_to_match(w.bundle, on) => Err(Missing));
    nothing!(w, tried; ShowStart by strange_consultant, strange_steering:
        company_counts(on) => Ok(found) if found.companies + found.tasks + found.free_bundles + found.drafts == 0);
}

pub(crate) async fn people(worlds: &Worlds, tried: &mut Tried) {
    let (w, home, on) = (worlds, &worlds.home, worlds.home.today());
    let reference = Line::parse("N-1").unwrap();
    let programme = Name::parse("Østerø i job").unwrap();
    let mine = CitizenFilter { search: Some("N-1".to_owned()), ..CitizenFilter::default() };
    nothing!(w, tried; ListCitizens by strange_caseworker, near_caseworker, near_consultant, unnamed_mentor, near_mentor:
        list_citizens(&mine, on, PageOf::default()) => Ok(found) if found.rows.is_empty());
    nothing!(w, tried; ShowCitizen by strange_caseworker, near_caseworker, near_consultant, other_citizen, unnamed_mentor,
        near_mentor:
        citizen(home.citizen, on) => Err(Missing));
    nothing!(w, tried; ImportCitizens by strange_caseworker, near_caseworker:
        find_citizen_by_reference(&reference) => Ok(None));
    nothing!(w, tried; ExportCitizens by strange_caseworker, near_caseworker:
        whole_citizens(&mine, on) => Ok(found) if found.is_empty());
    nothing!(w, tried; MatchBundle by strange_caseworker, near_caseworker, near_consultant:
        these_to_match(&[home.citizen]) => Ok(found) if found.is_empty());
    nothing!(w, tried; MatchCitizen by strange_caseworker, near_caseworker:
        citizens_to_match() => Ok(found) if found.iter().all(|one| one.id != home.citizen));
    let card = citizens::show_card(&home.caseworker(), home.citizen, None).await.unwrap().card.unwrap();
    nothing!(w, tried; ShowCard by strange_caseworker, near_caseworker, near_consultant, other_citizen:
        card_detail(home.citizen, &card.steps(None), on) => Err(Missing));
    nothing!(w, tried; ShowProgrammes by strange_caseworker:
        list_programmes() => Ok(found) if found.iter().all(|one| one.id == w.strange_programme));
    nothing!(w, tried; ShowCitizen by strange_caseworker, other_citizen: programme(w.programme) => Err(Missing));
    nothing!(w, tried; ShowCitizen by strange_caseworker: find_programme(&programme) => Ok(None));
    nothing!(w, tried; ShowNotes by strange_caseworker, near_caseworker, near_consultant, unnamed_mentor, near_mentor:
        person_noted(home.citizen) => Err(Missing));
    nothing!(w, tried; ShowNotes by strange_caseworker, near_caseworker, near_consultant, unnamed_mentor, near_mentor:
        list_notes(home.citizen, &Strand::ALL, PageOf::default()) => Ok(found) if found.rows.is_empty());
    nothing!(w, tried; ShowNotes by strange_caseworker, near_caseworker, near_consultant, unnamed_mentor, near_mentor:
        note(home.citizen, w.note, &Strand::ALL) => Err(Missing));
    nothing!(w, tried; Relate by strange_caseworker, near_caseworker, near_consultant:
        to_name(home.citizen, on) => Ok(found)
        if found.people.is_empty() && found.named.is_empty());
    nothing!(w, tried; Relate by strange_caseworker, near_caseworker, near_consultant:
        relation(home.citizen, w.relation) => Err(Missing));
    nothing!(w, tried; ShowStart by strange_caseworker, strange_steering, unnamed_mentor, near_mentor:
        citizen_counts() => Ok(found) if found.citizens + found.not_ready == 0);
}

pub(crate) async fn post(worlds: &Worlds, tried: &mut Tried) {
    let (w, home) = (worlds, &worlds.home);
    nothing!(w, tried; ProposePerson by strange_caseworker, strange_consultant:
        receivers_at(home.company, home.today()) => Ok(found) if found.is_empty());
    nothing!(w, tried; ListPost by strange_administrator, near_administrator:
        list_jobs(JobFilter::default(), PageOf::default()) => Ok(found) if found.rows.is_empty());
    for job in [w.invitation, w.telling] {
        nothing!(w, tried; ShowPost by strange_administrator, near_administrator: job(job) => Err(Missing));
        nothing!(w, tried; ShowPost by strange_administrator, near_administrator:
            post_facts(job, Some(w.user), (Some(home.today()), home.today())) => Err(Missing));
        nothing!(w, tried; ShowPost by strange_administrator, near_administrator:
            is_stopped(job, "ida@kok.example") => Ok(false));
    }
    nothing!(w, tried; ListPost by strange_administrator, near_administrator:
        list_stops(PageOf::default()) => Ok(found) if found.rows.is_empty());
    nothing!(w, tried; EditStops by strange_administrator, near_administrator: stop(w.stop) => Err(Missing));
}

pub(crate) async fn placements(worlds: &Worlds, tried: &mut Tried) {
    let (w, home, on, page) = (worlds, &worlds.home, worlds.home.today(), PageOf::default());
    let card = citizens::show_card(&home.caseworker(), home.citizen, None).await.unwrap().card.unwrap();
    let every = ProposalFilter::default();
    nothing!(w, tried; ShowProposal by strange_caseworker, near_caseworker, near_consultant, rival, other_citizen:
        proposal(w.proposal, on) => Err(Missing));
    nothing!(w, tried; ShowProposal by strange_caseworker, near_caseworker, near_consultant, rival, other_citizen:
        list_proposals(&every, on, page) => Ok(found) if found.rows.is_empty());
    nothing!(w, tried; ShowProposal by strange_caseworker, near_consultant, rival, other_citizen:
        whole_proposals(&every, on, MOST_REQUESTS) => Ok(found) if found.is_empty());
    nothing!(w, tried; ShowProposal by strange_caseworker, near_consultant, rival, other_citizen:
        proposal_counts(on) => Ok(found)
        if found.asked + found.free + found.waiting + found.accepted + found.declined + found.named + found.held == 0);
    nothing!(w, tried; ShowProposal by strange_caseworker, near_caseworker, near_consultant, rival:
        unanswered(on) => Err(Missing));
    nothing!(w, tried; ShowProposal by other_citizen: unanswered(on) => Ok(0));
    // The company of home is shared with the neighbour, who may know when it was asked; a stranger learns
    // neither that nor what moves it.
    nothing!(w, tried; ProposePerson by strange_caseworker, strange_consultant:
        ground((home.citizen, w.bundle), home.company, &card.steps(None), on) => Ok(found)
        if found.business.lives_of.is_none() && found.requests.is_empty() && found.earlier.is_empty()
        && found.area.is_none() && found.card.is_none());
    nothing!(w, tried; ProposePerson by near_caseworker, near_consultant:
        ground((home.citizen, w.bundle), home.company, &card.steps(None), on) => Ok(found)
        if found.earlier.is_empty() && found.area.is_none() && found.card.is_none());
    nothing!(w, tried; ShowPlacement by strange_caseworker, near_caseworker, near_consultant, rival, other_citizen,
        unnamed_mentor, unnamed_trainer:
        placement(w.placement) => Err(Missing));
    nothing!(w, tried; ShowPlacement by strange_caseworker, near_consultant, rival, other_citizen, unnamed_mentor,
        unnamed_trainer:
        list_placements(&PlacementFilter::default(), on, page) => Ok(found) if found.rows.is_empty());
    for at in [PlacedAt::Company(home.company), PlacedAt::Anywhere] {
        nothing!(w, tried; ShowPlacement by strange_caseworker, near_caseworker, near_consultant, rival, other_citizen:
            placed(at, on) => Ok(found) if found.is_empty());
    }
    nothing!(w, tried; ExportPlacements by strange_caseworker, near_caseworker, near_consultant:
        whole_placements(&PlacementFilter::default(), on) => Ok(found) if found.is_empty());
    nothing!(w, tried; ImportPlacements by strange_caseworker, near_caseworker, near_consultant:
        names_told(on) => Ok(found) if found.is_empty());
    nothing!(w, tried; ShowPlacement by strange_caseworker, near_consultant, rival, other_citizen:
        placement_counts(on) => Ok(found) if found.drafts + found.due + found.running == 0);
    let period = Period::new(on, None).unwrap();
    nothing!(w, tried; WriteAgreement by strange_caseworker, near_caseworker, near_consultant:
        places_of(home.citizen, period, None) => Ok(found) if found.is_empty());
    nothing!(w, tried; WriteAgreement by strange_caseworker, near_caseworker, near_consultant:
        target_group(home.citizen, on) => Ok(None));
    // The neighbour's rule counts who works there for whomever; a stranger's company it is not.
    nothing!(w, tried; WriteAgreement by strange_caseworker, strange_consultant:
        supported_at(home.unit, on, None) => Ok(found) if found.get() == 0);
    nothing!(w, tried; ShowWeeks by strange_caseworker, near_caseworker, near_consultant, rival, other_citizen,
        unnamed_mentor, unnamed_trainer:
        hours_of(w.placement) => Err(Missing));
    let filter = WeekFilter { week: w.week, state: None, search: None };
    nothing!(w, tried; ShowWeeks by strange_caseworker, near_consultant, rival, other_citizen:
        list_weeks(&filter, page) => Ok(found) if found.0.rows.is_empty());
    nothing!(w, tried; StateWeek by strange_caseworker, near_consultant, rival, other_citizen, unnamed_trainer:
        week_at(home.company, w.week) => Ok(found) if found.is_empty());
    nothing!(w, tried; ShowWeeks by strange_caseworker, near_consultant, rival, other_citizen:
        week_counts([w.week]) => Ok(found) if found.iter().all(|one| one.all + one.open + one.differs + one.unheard == 0));
    nothing!(w, tried; ShowWeeks by strange_caseworker, near_consultant, rival: unheard_weeks() => Err(Missing));
    nothing!(w, tried; ShowWeeks by other_citizen: unheard_weeks() => Ok(found) if found.is_empty());
    let (window, since) = (Window::before(on), Month::of(on));
    nothing!(w, tried; ShowBoard by strange_caseworker, strange_steering:
        board_facts(Some(w.programme), window, on, since) => Ok(found)
        if found.people.is_empty() && found.months.is_empty() && found.weeks == 0);
    nothing!(w, tried; ShowBoard by near_caseworker, near_consultant:
        board_facts(None, window, on, since) => Ok(found)
        if found.people.keys().all(|id| *id == home.other_citizen) && found.months.is_empty() && found.weeks == 0);
    nothing!(w, tried; SetTargets by strange_administrator:
        targets(on) => Ok(found) if found.companies == 0 && found.targets.is_empty());
}

pub(crate) async fn trace(worlds: &Worlds, tried: &mut Tried) {
    let (w, home, on) = (worlds, &worlds.home, worlds.home.today());
    let (from, to) = (Moment::from_micros(0), Moment::from_micros(i64::MAX));
    let mine = LogFilter { person: Some(home.citizen), ..LogFilter::default() };
    nothing!(w, tried; ShowTrace by strange_officer, near_officer:
        list_log(&mine, PageOf::default()) => Ok(found) if found.rows.is_empty() && found.count == Count::Exact(0));
    nothing!(w, tried; ExportTrace by strange_officer, near_officer: whole_log(&mine, 9) => Ok(found) if found.is_empty());
    nothing!(w, tried; ShowTrace by strange_officer, near_officer: log_entry(w.look) => Err(Missing));
    nothing!(w, tried; ShowTrace by strange_officer, near_officer: find_people("N-1") => Ok(found) if found.is_empty());
    nothing!(w, tried; ShowTrace by strange_officer, near_officer: person(home.citizen) => Err(Missing));
    nothing!(w, tried; ShowTrace by strange_officer, near_officer: find_users("karen") => Ok(found) if found.is_empty());
    nothing!(w, tried; ShowWhoLooked by strange_officer, near_officer, strange_caseworker, near_caseworker, other_citizen:
        looks_at(home.citizen, (from, to), (on, on), on) => Err(Missing));
}

pub(crate) async fn flags(worlds: &Worlds, tried: &mut Tried) {
    let (w, on) = (worlds, worlds.home.today());
    let (from, to) = (Moment::from_micros(0), Moment::from_micros(i64::MAX));
    for closed in [false, true] {
        let every = FlagFilter { closed, rule: None };
        nothing!(w, tried; ShowTrace by strange_officer, near_officer:
            list_flags(every, PageOf::default()) => Ok(found) if found.rows.is_empty() && found.count == Count::Exact(0));
    }
    nothing!(w, tried; ReviewFlag by strange_officer, near_officer: flag(w.flag) => Err(Missing));
    nothing!(w, tried; ShowOwnFlags by strange_officer, near_caseworker: own_flags(9) => Ok(found) if found.is_empty());
    nothing!(w, tried; ShowTrace by strange_officer, near_officer: pairs_seen((from, to), on) => Ok(found)
        if found.iter().all(|one| one.citizen != w.home.citizen));
    nothing!(w, tried; ShowTrace by strange_officer, near_officer: days_seen(on) => Ok(found) if found.is_empty());
    nothing!(w, tried; ShowTrace by strange_officer: citizen_names() => Ok(found) if found.is_empty());
    let review = Review { closed: true, because: kernel::Text::parse("Spurgt.").unwrap() };
    nothing!(w, tried; ReviewFlag by strange_officer, near_officer:
        put_review((w.flag, RowVersion::FIRST), &review, from) => Err(Stale));
}

pub(crate) async fn accounts(worlds: &Worlds, tried: &mut Tried) {
    let (w, on) = (worlds, worlds.home.today());
    let email = domain::partners::Email::parse("karen@nord.example").unwrap();
    nothing!(w, tried; ListUsers by strange_administrator, near_administrator:
        list_users(PageOf::default(), on) => Ok(found) if found.rows.is_empty() && found.count == Count::Exact(0));
    nothing!(w, tried; ChangeUser by strange_administrator, near_administrator: user(w.user, on) => Err(Missing));
    nothing!(w, tried; ChangeUser by strange_administrator, near_administrator: find_user(&email) => Ok(None));
    nothing!(w, tried; ChangeUser by strange_administrator, near_administrator:
        administrators(w.user, on) => Ok((false, 0)));
    nothing!(w, tried; ManageRoles by strange_administrator, near_administrator:
        roles_of(w.user, on) => Ok(found) if found.here.is_empty() && found.elsewhere.is_empty());
    nothing!(w, tried; ManageRoles by strange_administrator, near_administrator:
        role_held(w.membership) => Err(Missing));
    nothing!(w, tried; ManageRoles by strange_administrator, near_administrator:
        colleagues(UserId::new(uuid::Uuid::from_u128(1)), on) => Ok(found) if found.is_empty());
    let (old, long_ago) = (Moment::from_micros(0), kernel::Date::from_ymd_opt(2020, 1, 1).unwrap());
    nothing!(w, tried; ListUsers by strange_administrator, near_administrator:
        leavers((long_ago, on, on), (old, home_now(w)), 10) => Ok(found) if found.is_empty());
    nothing!(w, tried; AddUser by strange_administrator: find_in_partnership(&email, on) => Ok(None));
    nothing!(w, tried; KeepAccount by strange_administrator, near_administrator, rival:
        own_account(w.user) => Err(Missing));
    nothing!(w, tried; KeepAccount by strange_administrator, near_administrator, rival:
        second_step(w.user) => Err(Missing));
    nothing!(w, tried; KeepAccount by strange_administrator, near_administrator, rival:
        own_sessions(w.user, (Moment::from_micros(0), Moment::from_micros(0))) => Err(Missing));
    let asked = app::views::HouseAsked { flags: true, checklist: false, post: true };
    nothing!(w, tried; ShowStart by strange_administrator, near_administrator:
        house_due(asked) => Ok(found) if found.flags + found.failed + found.uncertain == 0);
    nothing!(w, tried; ShowStart by strange_administrator, near_administrator: user_counts() => Ok(found) if found.open == 0);
    nothing!(w, tried; ShowChecklist by strange_administrator, near_administrator:
        checklist() => Ok(found) if found == domain::privacy::Checklist::default());
    nothing!(w, tried; ShowImport by strange_consultant, near_consultant:
        list_imports() => Ok(found) if found.is_empty());
    nothing!(w, tried; ShowImport by strange_consultant, near_consultant: import_run(w.import) => Err(Missing));
    nothing!(w, tried; ShowImport by strange_consultant, near_consultant:
        import_fates(w.import) => Ok(found) if found.is_empty());
    nothing!(w, tried; ShowImport by strange_consultant, near_consultant:
        import_fates_page(w.import, 0) => Ok(found) if found.0.is_empty());
}

fn home_now(worlds: &Worlds) -> Moment {
    worlds.home.app.rim.now()
}
