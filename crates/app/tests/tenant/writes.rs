//! What others write: nothing, each try with the row's true version and words that the owner could use.

use std::collections::BTreeSet;

use app::{
    citizens, companies,
    placements::{show_placement, show_proposal, show_weeks},
    tasks,
    views::Ending,
};
use domain::{
    citizens::{CardDetail, NewRelation, Strand},
    partners::{Email, Role, Term},
    placements::{
        Basis, BusinessLine, CompanyAnswer, PlacementState, PlacementStep, ProposalState, Release,
        VitasState, VitasStep,
    },
    tasks::BundleState,
};
use kernel::{
    BundleId, CitizenId, ContactId, Language, Line, MembershipId, Moment, Name, NoteId, Period, PlacementId,
    PositionId, ProposalId, RelationId, RowVersion, SessionId, TaskId, UnitId, UserId,
};
use policy::*;
use store::{
    CitizenLinks, MembershipRow, NewPlacement, NewProposal, NoteRow,
    StoreError::{Blocked, Missing, Stale},
    UserRow,
};
use uuid::Uuid;

use super::{Tried, nothing, world::Worlds};

const NEW: Uuid = Uuid::from_u128(7);
const AT: Moment = Moment::from_micros(0);

pub(crate) async fn companies(worlds: &Worlds, tried: &mut Tried) {
    let (w, home) = (worlds, &worlds.home);
    let ctx = home.consultant();
    let view = companies::show_company(&ctx, home.company).await.unwrap().view;
    let business = view.business.seen().unwrap();
    let (unit, contact) = (&view.units[0], &view.contacts.seen().unwrap()[0]);
    nothing!(w, tried; EditCompany by strange_consultant, rival:
        save_company(home.company, view.version, &view.company, business, AT) => Err(Stale));
    nothing!(w, tried; EditCompany by strange_consultant, rival:
        add_unit(UnitId::new(NEW), home.company, &unit.unit) => Err(Missing));
    nothing!(w, tried; EditCompany by strange_consultant, rival:
        save_unit(unit.id, unit.version, &unit.unit) => Err(Stale));
    nothing!(w, tried; EditCompany by strange_consultant, rival: put_fte(unit.id, &unit.fte) => Err(Missing));
    nothing!(w, tried; EditCompany by strange_consultant, rival:
        add_contact(ContactId::new(NEW), home.company, &contact.contact) => Err(Missing));
    nothing!(w, tried; EditCompany by strange_consultant, rival:
        save_contact(w.contact, contact.version, &contact.contact) => Err(Stale));
    nothing!(w, tried; EditCompany by strange_consultant, rival:
        remove_contact(w.contact, contact.version) => Err(Stale));
    inventory(w, tried).await;
    bundles(w, tried).await;
}

async fn inventory(w: &Worlds, tried: &mut Tried) {
    let at = (w.home.company, w.home.unit);
    let view = tasks::show_position(&w.home.consultant(), w.position).await.unwrap().view;
    let task = tasks::show_task(&w.home.consultant(), w.task).await.unwrap().view;
    nothing!(w, tried; EditTasks by strange_consultant, rival:
        add_position(PositionId::new(NEW), at, &view.position) => Err(Missing));
    nothing!(w, tried; EditTasks by strange_consultant, rival:
        save_position((w.position, view.version), at, &view.position) => Err(Missing));
    nothing!(w, tried; EditTasks by strange_consultant, rival:
        remove_position(w.position, view.version) => Err(Stale));
    nothing!(w, tried; EditTasks by strange_consultant, rival:
        add_tasks(w.position, &[(TaskId::new(NEW), &task.task)]) => Err(Missing));
    nothing!(w, tried; EditTasks by strange_consultant, rival:
        save_task(w.task, task.version, &task.task) => Err(Stale));
    nothing!(w, tried; EditTasks by strange_consultant, rival: remove_task(w.task, task.version) => Err(Stale));
}

async fn bundles(w: &Worlds, tried: &mut Tried) {
    let at = (w.home.company, w.home.unit);
    let view = tasks::show_bundle(&w.home.consultant(), w.bundle).await.unwrap().view;
    let of = (w.bundle, view.version);
    nothing!(w, tried; BuildBundle by strange_consultant, rival:
        add_bundle(BundleId::new(NEW), at, &view.bundle, BundleState::Open, AT) => Err(Missing));
    nothing!(w, tried; BuildBundle by strange_consultant, rival:
        save_bundle(of, at.1, &view.bundle) => Err(Stale));
    nothing!(w, tried; BuildBundle by strange_consultant, rival:
        move_bundle(of.0, of.1, BundleState::Draft) => Err(Stale));
    nothing!(w, tried; BuildBundle by strange_consultant, rival: close_bundle(of, &[]) => Err(Stale));
    nothing!(w, tried; BuildBundle by strange_consultant, rival: take_tasks(w.bundle, &[w.task]) => Err(Blocked));
    nothing!(w, tried; BuildBundle by strange_consultant, rival: free_tasks(w.bundle) => Ok(()));
    nothing!(w, tried; BuildBundle by strange_consultant, rival: end_proposals_for(w.bundle, AT) => Ok(()));
}

pub(crate) async fn people(worlds: &Worlds, tried: &mut Tried) {
    let (w, home) = (worlds, &worlds.home);
    let view = citizens::show_citizen(&home.caseworker(), home.citizen).await.unwrap().view;
    let citizen = view.whole().unwrap();
    let none = CitizenLinks::default();
    nothing!(w, tried; EditCitizen by strange_caseworker, near_caseworker:
        save_citizen(home.citizen, view.version, &citizen, &none, AT) => Err(Stale));
    nothing!(w, tried; EditCitizen by strange_caseworker, near_caseworker:
        end_proposals_of(home.citizen, AT) => Ok(()));
    nothing!(w, tried; EditCitizen by strange_caseworker, near_caseworker:
        cards_out(home.citizen) => Ok(found) if found.is_empty());
    nothing!(w, tried; EditCitizen by strange_caseworker, near_caseworker:
        set_card(w.proposal, CardDetail::Whole) => Err(Stale));
    let new = NewRelation {
        membership: w.unnamed_mentor.actor().membership().unwrap(),
        placement: None,
        period: Period::new(home.today(), None).unwrap(),
    };
    nothing!(w, tried; Relate by strange_caseworker, near_caseworker, near_consultant:
        add_relation(RelationId::new(NEW), home.citizen, &new, AT) => Err(Missing));
    let written = NoteRow {
        id: NoteId::new(NEW),
        strand: Strand::Work,
        on: home.today(),
        at: AT,
        role: Role::Caseworker,
        words: b"sealed".to_vec(),
    };
    nothing!(w, tried; WriteNote by strange_caseworker, near_caseworker, near_consultant, unnamed_mentor, near_mentor:
        add_note(home.citizen, &written) => Err(Missing));
    nothing!(w, tried; WriteNote by strange_caseworker, near_caseworker, near_consultant, unnamed_mentor, near_mentor:
        put_citizen_key(home.citizen, b"wrapped") => Ok(false));
    nothing!(w, tried; WriteNote by strange_caseworker, near_caseworker, near_consultant, unnamed_mentor, near_mentor:
        strike_note(home.citizen, (w.note, RowVersion::FIRST), (AT, b"why")) => Err(Stale));
    nothing!(w, tried; Relate by strange_caseworker, near_caseworker, near_consultant:
        end_relation(home.citizen, (w.relation, RowVersion::FIRST), new.period, home.today()) => Err(Stale));
    // Somebody's own citizen, tied to what is of the other world.
    let mut company = CitizenLinks::default();
    company.do_not_place.insert(home.company);
    let period = Period::new(home.today(), None).unwrap();
    let programme =
        CitizenLinks { do_not_place: BTreeSet::new(), registrations: vec![(w.programme, period)] };
    for links in [&company, &programme] {
        nothing!(w, tried; AddCitizen by strange_caseworker:
            add_citizen(CitizenId::new(NEW), &citizen, links, AT) => Err(Missing));
    }
    let (name, partners) = (Name::parse("Mit").unwrap(), Line::parse("Os").unwrap());
    nothing!(w, tried; EditCitizen by strange_caseworker:
        save_programme((w.programme, RowVersion::FIRST), &name, &partners, period) => Err(Stale));
}

pub(crate) async fn placements(worlds: &Worlds, tried: &mut Tried) {
    proposals(worlds, tried).await;
    agreements(worlds, tried).await;
    hours(worlds, tried).await;
}

async fn proposals(w: &Worlds, tried: &mut Tried) {
    let (home, today) = (&w.home, w.home.today());
    let view = show_proposal::<ShowProposal>(&home.caseworker(), w.proposal).await.unwrap().view;
    let (of, at) = ((w.proposal, view.version), (today, AT));
    let new = NewProposal {
        citizen: home.citizen,
        bundle: w.bundle,
        company: home.company,
        helps: BusinessLine::LivesOf,
        why: Line::parse("Passer").unwrap(),
        asked_on: today,
        card: CardDetail::Area,
        card_chosen: false,
    };
    nothing!(w, tried; ProposePerson by strange_caseworker, strange_consultant, near_caseworker, near_consultant:
        add_proposal(ProposalId::new(NEW), &new, AT) => Err(Missing));
    // A citizen of one's own for a small job of another world.
    let own = NewProposal { citizen: home.other_citizen, company: w.rival.actor().company().unwrap(), ..new };
    nothing!(w, tried; ProposePerson by near_caseworker:
        add_proposal(ProposalId::new(NEW), &own, AT) => Err(Missing));
    nothing!(w, tried; AnswerProposal by strange_consultant, near_consultant, rival:
        answer_proposal(of, ProposalState::Accepted, (&CompanyAnswer::Yes, false), at) => Err(Stale));
    let release = Release { basis: Basis::OwnChoice, words: Line::parse("Ja").unwrap() };
    nothing!(w, tried; ReleaseName by strange_caseworker, near_caseworker:
        release_name(of, ProposalState::Released, &release, at) => Err(Stale));
    nothing!(w, tried; WithdrawProposal by strange_caseworker, near_caseworker, near_consultant:
        withdraw_proposal(of, ProposalState::Withdrawn, at) => Err(Stale));
    nothing!(w, tried; JudgeWords by strange_consultant, near_consultant:
        judge_words(of, true, today) => Err(Stale));
    let said = view.said.seen().unwrap().as_ref().unwrap();
    nothing!(w, tried; SayToProposal by strange_caseworker, near_caseworker, other_citizen:
        put_saying(w.proposal, said, today) => Err(Missing));
    nothing!(w, tried; SayToProposal by strange_caseworker, near_caseworker, other_citizen:
        delete_saying(w.proposal, today) => Ok(()));
}

async fn agreements(w: &Worlds, tried: &mut Tried) {
    let home = &w.home;
    let view = show_placement::<ShowPlacement>(&home.caseworker(), w.placement).await.unwrap().view;
    let proposal = show_proposal::<ShowProposal>(&home.caseworker(), w.proposal).await.unwrap().view;
    let (of, said) = ((w.placement, view.version), (&view.agreement, &view.tasks[..], &[][..]));
    let new = NewPlacement {
        proposal: w.proposal,
        citizen: proposal.line.person.seen().unwrap().id,
        bundle: proposal.line.bundle,
        company: home.company,
        unit: home.unit,
    };
    nothing!(w, tried; WriteAgreement by strange_caseworker, strange_consultant, near_caseworker, near_consultant:
        add_placement(PlacementId::new(NEW), &new, said, AT) => Err(Missing));
    nothing!(w, tried; WriteAgreement by strange_caseworker, near_caseworker, near_consultant:
        save_agreement(of, said, (true, true), AT) => Err(Stale));
    let step = (PlacementStep::End, PlacementState::Ended);
    let ending = Ending { on: home.today(), cause: None, tried: None, outcome: None };
    nothing!(w, tried; MovePlacement by strange_caseworker, near_caseworker, near_consultant, rival:
        move_placement(of, step, Some(&ending), AT) => Err(Stale));
    nothing!(w, tried; FollowVitas by strange_caseworker, near_caseworker, near_consultant:
        follow_vitas(of, (VitasStep::Refuse, VitasState::Refused), (None, home.today()), AT) => Err(Stale));
    let days = view.line.period;
    nothing!(w, tried; ChangeLastDay by strange_caseworker, near_caseworker, near_consultant:
        change_last_day(of, (days, days), AT) => Err(Stale));
    let statement = view.statement.as_ref().unwrap();
    nothing!(w, tried; FollowVitas by strange_caseworker, near_caseworker, near_consultant:
        put_statement(of, statement, AT) => Err(Stale));
}

async fn hours(w: &Worlds, tried: &mut Tried) {
    let page = show_weeks::<ShowWeeks>(&w.home.caseworker(), w.placement).await.unwrap();
    let said = page.hours.said(w.week);
    let knew = (w.week, said.len());
    let counted = page.hours.counted(w.week);
    nothing!(w, tried; StateWeek by strange_caseworker, near_caseworker, near_consultant, rival, other_citizen:
        state_week(w.placement, knew, &said[0].entry, &counted, AT) => Err(Stale));
    let conversion = &page.hours.conversions[0].conversion;
    let plan = page.view.agreement.plan();
    nothing!(w, tried; ConvertHours by strange_caseworker, near_caseworker, near_consultant:
        convert_hours((w.placement, page.view.version), conversion, plan, AT) => Err(Stale));
}

pub(crate) async fn accounts(worlds: &Worlds, tried: &mut Tried) {
    let (w, home) = (worlds, &worlds.home);
    let (email, name) = (Email::parse("ny@nord.example").unwrap(), Name::parse("Ny Prøve").unwrap());
    let user = UserRow {
        organisation: home.north,
        email: &email,
        name: &name,
        password_hash: None,
        language: Language::Da,
        one_click: false,
    };
    nothing!(w, tried; AddUser by strange_administrator, near_administrator:
        add_user(UserId::new(NEW), &user, AT) => Err(Missing));
    let as_what = |organisation, company, citizen| MembershipRow {
        user: w.user,
        organisation,
        role: Role::Caseworker,
        company,
        citizen,
        term: Term::default(),
        stands_for: None,
    };
    let stands_in = MembershipRow { stands_for: Some(w.membership), ..as_what(home.south, None, None) };
    for row in [as_what(home.north, None, None), as_what(home.south, None, Some(home.citizen)), stands_in] {
        nothing!(w, tried; ManageRoles by strange_administrator, near_administrator:
            add_membership(MembershipId::new(NEW), &row) => Err(Missing));
    }
    // Another organisation of the partnership may let a colleague's account in; one of another may not.
    for row in [as_what(home.south, None, None), as_what(home.south, Some(home.company), None)] {
        nothing!(w, tried; ManageRoles by strange_administrator:
            add_membership(MembershipId::new(NEW), &row) => Err(Missing));
    }
    let held = (w.membership, RowVersion::FIRST);
    nothing!(w, tried; ManageRoles by strange_administrator, near_administrator:
        set_term(held, Term::default()) => Err(Stale));
    nothing!(w, tried; ManageRoles by strange_administrator, near_administrator:
        end_role(held, AT) => Err(Stale));
    nothing!(w, tried; ChangeUser by strange_administrator, near_administrator:
        end_roles_elsewhere(w.user, AT) => Ok(()));
    let of = (w.user, RowVersion::FIRST);
    nothing!(w, tried; ChangeUser by strange_administrator, near_administrator:
        save_user(of.0, of.1, (&email, &name, Language::En)) => Err(Stale));
    nothing!(w, tried; ChangeUser by strange_administrator, near_administrator:
        set_disabled(of.0, of.1, Some(AT)) => Err(Stale));
    nothing!(w, tried; ChangeUser by strange_administrator, near_administrator:
        set_password(of.0, of.1, "hash") => Err(Stale));
    nothing!(w, tried; ChangeUser by strange_administrator, near_administrator:
        end_sessions_of(w.user) => Ok(()));
    nothing!(w, tried; ChangeUser by strange_administrator, near_administrator:
        drop_second_step_of(w.user) => Ok(()));
    nothing!(w, tried; ChangeUser by strange_administrator, near_administrator:
        forget_devices_of(w.user) => Ok(()));
    nothing!(w, tried; ChangeUser by strange_administrator, near_administrator:
        end_link_of(w.user) => Ok(()));
    let why = Line::parse("Ikke mere").unwrap();
    for job in [w.invitation, w.telling] {
        nothing!(w, tried; SettlePost by strange_administrator, near_administrator:
            try_job_again(job, RowVersion::FIRST, AT) => Err(Stale));
        nothing!(w, tried; SettlePost by strange_administrator, near_administrator:
            drop_job(job, RowVersion::FIRST, &why, AT) => Err(Stale));
    }
    nothing!(w, tried; EditStops by strange_administrator, near_administrator:
        remove_stop(w.stop) => Err(Stale));
    own_log_in(w, tried).await;
}

/// What one logs in with is nobody else's, not even a colleague's.
async fn own_log_in(w: &Worlds, tried: &mut Tried) {
    let (user, session) = (w.user, SessionId::new(NEW));
    nothing!(w, tried; KeepAccount by strange_administrator, near_administrator, rival:
        put_own_password(user, "hash") => Err(Missing));
    nothing!(w, tried; KeepAccount by strange_administrator, near_administrator, rival:
        add_second_step(user, (b"secret", 1), AT) => Err(Missing));
    nothing!(w, tried; KeepAccount by strange_administrator, near_administrator, rival:
        take_step(user, 1) => Err(Missing));
    nothing!(w, tried; KeepAccount by strange_administrator, near_administrator, rival:
        take_recovery_code(user, "hash") => Err(Missing));
    nothing!(w, tried; KeepAccount by strange_administrator, near_administrator, rival:
        put_recovery_codes(user, &["hash".to_owned()]) => Err(Missing));
    nothing!(w, tried; KeepAccount by strange_administrator, near_administrator, rival:
        drop_second_step(user) => Err(Missing));
    nothing!(w, tried; KeepAccount by strange_administrator, near_administrator, rival:
        end_session_by_id(user, session) => Err(Missing));
    nothing!(w, tried; KeepAccount by strange_administrator, near_administrator, rival:
        end_other_sessions(user, session) => Err(Missing));
    nothing!(w, tried; KeepAccount by strange_administrator, near_administrator, rival:
        forget_devices(user, None) => Err(Missing));
}
