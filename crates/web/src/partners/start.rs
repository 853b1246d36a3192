//! The start page: the role's next step first, then how things stand.

mod tiles;

use app::{partners::Start, views::ProposalCounts};
use askama::Template;
use domain::partners::{Mode, Role};
use l10n::Texts;
use policy::{Action, by_relation, may};

use self::tiles::{stats, weeks_open};
use crate::{
    answer::Answer,
    component::{Kind, Link, Page, PageHeader, Stat},
    menu::Menu,
    placements::placed,
    render,
    visitor::Visitor,
};

#[derive(Template)]
#[template(path = "partners/start.html")]
struct StartScreen {
    page: Page,
    head: PageHeader,
    notice: Option<(Kind, String)>,
    due_heading: String,
    due: Vec<Stat>,
    counts_heading: String,
    stats: Vec<Stat>,
    ways: Vec<Link>,
    print: Option<String>,
}

/// `GET /`
pub(super) async fn show(visitor: Visitor) -> Answer {
    let view = &visitor.session.view;
    let start = visitor.found(app::partners::show_start(&visitor.ctx, view.mode).await)?;
    let texts = visitor.texts();
    let lead = lead(texts, view.acting.role, view.mode);
    let action = next_step(texts, &visitor);
    let first = answer_first(texts, view.acting.role, &start);
    let own = start.own.iter().map(|placed| placed::own(texts, placed, visitor.ctx.today()));
    let own: Vec<String> = own.collect();
    let lead = match (own.is_empty(), &first) {
        (false, _) => own.join(" "),
        // The words beside the button are about what the button does.
        (true, Some(_)) => texts.partners_start_waits_lead(),
        (true, None) => lead,
    };
    let mut head = PageHeader::new(texts.partners_start_hello(&view.user_name)).lead(lead);
    let placement = start.own.first().map(|placed| placed::own_way(texts, placed));
    let mut all = [first, placement, action].into_iter().flatten();
    (head.action, head.second) = (all.next(), all.next());
    let mut ways = ways(texts, &visitor);
    // What the button leads to is not offered twice.
    ways.retain(|way| head.action.as_ref().is_none_or(|action| action.href != way.href));
    let without_citizens = view.acting.role == Role::Caseworker && view.mode == Mode::CompaniesOnly;
    // A tile with a note waits for the reader: the note says what to do.
    let (mut due, stats): (Vec<Stat>, Vec<Stat>) =
        stats(texts, view.acting.role, &start).into_iter().partition(|tile| tile.note.is_some());
    // The button and the first tile are the same step.
    due.sort_by_key(|tile| tile.href != head.action.as_ref().map(|action| action.href.clone()));
    let screen = StartScreen {
        page: visitor.page(texts.partners_start_title(), Menu::Start),
        head,
        notice: without_citizens.then(|| (Kind::Info, texts.partners_start_no_citizens())),
        due_heading: match view.acting.role {
            Role::SteeringMember => texts.partners_start_watch(),
            _ => texts.partners_start_due(),
        },
        due,
        counts_heading: texts.partners_start_counts(),
        stats,
        ways,
        // Who only gets counts has nothing to open; the counts go along to the meeting.
        print: (view.acting.role == Role::SteeringMember).then(|| texts.common_print()),
    };
    Ok(visitor.guest.keep_language(render::page(&screen)))
}

/// What the role comes for.
fn lead(texts: &Texts, role: Role, mode: Mode) -> String {
    match role {
        Role::EmployerConsultant => texts.partners_start_consultant_lead(),
        Role::Caseworker if mode == Mode::WithCitizens => texts.partners_start_caseworker_lead(),
        Role::Caseworker => texts.partners_start_caseworker_lead_companies(),
        Role::CompanyManager => texts.partners_start_manager_lead(),
        Role::Citizen => texts.partners_start_citizen_lead(),
        Role::SteeringMember => texts.partners_start_steering_lead(),
        Role::Administrator => texts.partners_start_administrator_lead(),
        Role::DataProtectionOfficer => texts.partners_start_officer_lead(),
        Role::TeamLeader => texts.partners_start_lead_team_leader(),
        Role::HealthWorker => texts.partners_start_lead_health_worker(),
        Role::SocialWorker => texts.partners_start_lead_social_worker(),
        Role::WorkplaceMentor => texts.partners_start_lead_workplace_mentor(),
        Role::ShopSteward => texts.partners_start_lead_shop_steward(),
        Role::Mentor => texts.partners_start_lead_mentor(),
        Role::Buddy => texts.partners_start_lead_buddy(),
        Role::BusinessMentor => texts.partners_start_lead_business_mentor(),
        Role::Ambassador => texts.partners_start_lead_ambassador(),
        Role::BusinessAdviser => texts.partners_start_lead_business_adviser(),
        Role::UnionOfficer => texts.partners_start_lead_union_officer(),
        Role::SchoolContact => texts.partners_start_lead_school_contact(),
        Role::AssociationContact => texts.partners_start_lead_association_contact(),
        Role::Funder => texts.partners_start_lead_funder(),
        Role::Evaluator => texts.partners_start_lead_evaluator(),
        Role::ProcurementOfficer => texts.partners_start_lead_procurement_officer(),
        Role::MethodOwner => texts.partners_start_lead_method_owner(),
        Role::RuleOwner => texts.partners_start_lead_rule_owner(),
    }
}

/// Where the role begins.
fn next_step(texts: &Texts, visitor: &Visitor) -> Option<Link> {
    let view = &visitor.session.view;
    let people = view.mode == Mode::WithCitizens;
    match view.acting.role {
        Role::EmployerConsultant => Some(Link::new("/companies", texts.partners_start_consultant_action())),
        Role::Caseworker => people.then(|| Link::new("/citizens", texts.partners_start_caseworker_action())),
        Role::CompanyManager => view
            .acting
            .company
            .map(|id| Link::new(format!("/companies/{id}"), texts.partners_start_manager_action())),
        Role::Citizen => view
            .acting
            .citizen
            .map(|id| Link::new(format!("/citizens/{id}"), texts.partners_start_citizen_action())),
        Role::Administrator => Some(Link::new("/users", texts.partners_start_administrator_action())),
        Role::DataProtectionOfficer => Some(Link::new("/rights/all", texts.partners_start_officer_action())),
        _ => first_way(texts, visitor),
    }
}

/// The first thing that the role may look at: people before companies before counts.
fn first_way(texts: &Texts, visitor: &Visitor) -> Option<Link> {
    let actor = visitor.ctx.actor();
    let people = visitor.session.view.mode == Mode::WithCitizens;
    if people && may(actor, Action::ListCitizens) {
        let label = match by_relation(actor) {
            Some(_) => texts.partners_start_mine(),
            None => texts.partners_start_caseworker_action(),
        };
        return Some(Link::new("/citizens", label));
    }
    if people && may(actor, Action::ShowPlacement) {
        return Some(Link::new("/placements", texts.partners_start_trainees()));
    }
    if may(actor, Action::ListCompanies) {
        return Some(Link::new("/companies", texts.partners_start_companies_action()));
    }
    if let Some(company) = actor.company().filter(|_| may(actor, Action::ShowCompany)) {
        return Some(Link::new(format!("/companies/{company}"), texts.partners_start_company()));
    }
    (people && may(actor, Action::ShowBoard)).then(|| Link::new("/board", texts.partners_start_board()))
}

/// Where somebody waits for an answer, that comes before anything else.
fn answer_first(texts: &Texts, role: Role, start: &Start) -> Option<Link> {
    if start.unanswered.is_some_and(|waiting| waiting > 0) {
        return Some(Link::new("/proposals", texts.partners_start_proposals_answer()));
    }
    if let Some((id, week)) = start.unheard.first() {
        let to = format!("/placements/{id}/weeks/{week}");
        return Some(Link::new(to, texts.placements_start_unheard_answer()));
    }
    if start.house.flags > 0 {
        return Some(Link::new("/flags", texts.privacy_start_flags_do()));
    }
    let counts = start.counts.proposals.as_ref()?;
    match role {
        Role::CompanyManager if counts.asked > 0 => {
            Some(Link::new("/proposals", texts.partners_start_proposals_answer()))
        }
        Role::CompanyManager if start.counts.placements.is_some_and(|placed| placed.drafts > 0) => {
            Some(Link::new("/placements?state=draft", texts.placements_start_confirm()))
        }
        Role::CompanyManager if start.counts.weeks.is_some_and(|weeks| weeks.asked > 0) => Some(Link::new(
            weeks_open(start.counts.weeks.and_then(|weeks| weeks.first_asked)),
            texts.placements_start_weeks_confirm(),
        )),
        Role::Caseworker if counts.free > 0 => {
            Some(Link::new("/proposals?state=accepted", texts.partners_start_proposals_talk()))
        }
        Role::EmployerConsultant if counts.held > 0 => {
            Some(Link::new("/proposals?state=held", texts.partners_start_do_held()))
        }
        Role::Caseworker | Role::EmployerConsultant | Role::CompanyManager => {
            work_first(texts, role, counts, start)
        }
        _ => None,
    }
}

/// What waits at a place of work, where no answer does.
fn work_first(texts: &Texts, role: Role, counts: &ProposalCounts, start: &Start) -> Option<Link> {
    let (placed, weeks) = (start.counts.placements.unwrap_or_default(), start.counts.weeks?);
    if placed.due > 0 {
        return Some(Link::new("/placements?state=due", texts.partners_start_do_due()));
    }
    let colleague = role != Role::CompanyManager;
    if counts.named > 0 && colleague {
        return Some(Link::new("/proposals?state=named", texts.partners_start_do_named()));
    }
    if placed.drafts > 0 && role == Role::EmployerConsultant {
        return Some(Link::new("/placements?state=draft", texts.placements_start_confirm()));
    }
    (weeks.older > 0 && colleague)
        .then(|| Link::new(weeks_open(weeks.first_older), texts.partners_start_do_weeks()))
}

/// Second ways on, by right.
fn ways(texts: &Texts, visitor: &Visitor) -> Vec<Link> {
    let mut ways = Vec::new();
    let role = visitor.session.view.acting.role;
    if visitor.session.view.mode == Mode::WithCitizens && may(visitor.ctx.actor(), Action::ShowProposal) {
        ways.push(Link::new("/proposals", texts.placements_see_all()));
    }
    if visitor.session.view.mode == Mode::WithCitizens && role != Role::SteeringMember {
        let board = may(visitor.ctx.actor(), Action::ShowBoard);
        ways.extend(board.then(|| Link::new("/board", texts.partners_start_board())));
    }
    let own = visitor.session.view.acting.citizen.filter(|_| may(visitor.ctx.actor(), Action::ShowWhoLooked));
    ways.extend(own.map(|id| Link::new(format!("/citizens/{id}/looks"), texts.privacy_looks_link())));
    if matches!(role, Role::EmployerConsultant | Role::Caseworker | Role::CompanyManager) {
        ways.push(Link::new("/bundles", texts.partners_start_bundles_action()));
    }
    let files = [Action::ImportCompanies, Action::ImportCitizens, Action::ImportReference];
    if files.into_iter().any(|action| may(visitor.ctx.actor(), action)) {
        ways.push(Link::new("/import", texts.partners_start_import_action()));
    }
    ways
}
