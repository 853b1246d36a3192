//! The start page: the role's next step first, then how things stand.

use app::{
    partners::{Start, WeeksDue},
    targets::Board,
    views::{PlacementCounts, ProposalCounts},
};
use askama::Template;
use domain::{
    partners::{Mode, Role},
    placements::PlacementState,
    targets::{Told, tell},
};
use kernel::Week;
use l10n::Texts;
use policy::{Action, may};

use crate::{
    answer::Answer,
    component::{FormHead, Kind, Link, Page, PageHeader, Stat},
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
    account_heading: String,
    account_text: String,
    everywhere: FormHead,
    everywhere_label: String,
}

/// `GET /`
pub(super) async fn show(visitor: Visitor) -> Answer {
    let view = &visitor.session.view;
    let start = visitor.found(app::partners::show_start(&visitor.ctx, view.mode).await)?;
    let texts = visitor.texts();
    let (lead, action) = next_step(texts, &visitor);
    let first = answer_first(texts, view.acting.role, &start);
    let own = start.own.iter().map(|placed| placed::own(texts, placed, visitor.ctx.today()));
    let own: Vec<String> = own.collect();
    let lead = if own.is_empty() { lead } else { own.join(" ") };
    let mut head = PageHeader::new(texts.partners_start_hello(&view.user_name)).lead(lead);
    let placement = start.own.first().map(|placed| placed::own_way(texts, placed));
    let mut all = [first, placement, action].into_iter().flatten();
    (head.action, head.second) = (all.next(), all.next());
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
        ways: ways(texts, &visitor),
        // Who only gets counts has nothing to open; the counts go along to the meeting.
        print: (view.acting.role == Role::SteeringMember).then(|| texts.common_print()),
        account_heading: texts.partners_start_account(),
        account_text: texts.partners_start_account_text(),
        everywhere: visitor.form_new("/log-out/everywhere"),
        everywhere_label: texts.partners_settings_everywhere(),
    };
    Ok(visitor.guest.keep_language(render::page(&screen)))
}

fn next_step(texts: &Texts, visitor: &Visitor) -> (String, Option<Link>) {
    let view = &visitor.session.view;
    match view.acting.role {
        Role::EmployerConsultant => (
            texts.partners_start_consultant_lead(),
            Some(Link::new("/companies", texts.partners_start_consultant_action())),
        ),
        Role::Caseworker => {
            let open = view.mode == Mode::WithCitizens;
            let action = open.then(|| Link::new("/citizens", texts.partners_start_caseworker_action()));
            let lead = if open {
                texts.partners_start_caseworker_lead()
            } else {
                texts.partners_start_caseworker_lead_companies()
            };
            (lead, action)
        }
        Role::CompanyManager => {
            let company = view.acting.company;
            let action = company
                .map(|id| Link::new(format!("/companies/{id}"), texts.partners_start_manager_action()));
            (texts.partners_start_manager_lead(), action)
        }
        Role::Citizen => {
            let citizen = view.acting.citizen;
            let action =
                citizen.map(|id| Link::new(format!("/citizens/{id}"), texts.partners_start_citizen_action()));
            (texts.partners_start_citizen_lead(), action)
        }
        Role::SteeringMember => {
            let open = view.mode == Mode::WithCitizens;
            let action = open.then(|| Link::new("/board", texts.partners_start_board()));
            (texts.partners_start_steering_lead(), action)
        }
        Role::Administrator => (
            texts.partners_start_administrator_lead(),
            Some(Link::new("/users", texts.partners_start_administrator_action())),
        ),
    }
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
        Role::Citizen | Role::SteeringMember | Role::Administrator => None,
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
    if matches!(role, Role::EmployerConsultant | Role::Caseworker | Role::CompanyManager) {
        ways.push(Link::new("/bundles", texts.partners_start_bundles_action()));
    }
    let files = [Action::ImportCompanies, Action::ImportCitizens, Action::ImportReference];
    if files.into_iter().any(|action| may(visitor.ctx.actor(), action)) {
        ways.push(Link::new("/import", texts.partners_start_import_action()));
    }
    ways
}

fn stats(texts: &Texts, role: Role, start: &Start) -> Vec<Stat> {
    let number = |n: u64| texts.count(n);
    let tile = |label: String, value: String, href: &str| Stat {
        label,
        value,
        note: None,
        href: (role != Role::SteeringMember && !href.is_empty()).then(|| href.to_owned()),
    };
    let mut stats = Vec::new();
    if let Some((id, week)) = start.unheard.first() {
        stats.push(Stat {
            note: Some(texts.placements_start_unheard_own_note()),
            href: Some(format!("/placements/{id}/weeks/{week}")),
            ..tile(
                texts.placements_start_unheard_own(),
                texts.count(u64::try_from(start.unheard.len()).unwrap_or(u64::MAX)),
                "",
            )
        });
    }
    if let Some(waiting) = start.unanswered {
        let note = (waiting > 0).then(|| texts.placements_start_answer_note());
        stats
            .push(Stat { note, ..tile(texts.placements_start_own_waiting(), number(waiting), "/proposals") });
    }
    if let Some(counts) = &start.counts.proposals {
        stats.extend(proposals(texts, role, counts));
    }
    if let Some(counts) = &start.counts.companies {
        if role != Role::CompanyManager {
            stats.push(tile(texts.partners_start_companies(), number(counts.companies), "/companies"));
            stats.push(tile(
                texts.partners_start_companies_unasked(),
                number(counts.unasked),
                "/companies?has=no-business",
            ));
        }
        stats.push(tile(texts.partners_start_tasks(), number(counts.tasks), ""));
        stats.push(tile(
            texts.partners_start_bundles_free(),
            number(counts.free_bundles),
            crate::tasks::FREE,
        ));
        stats.push(tile(texts.partners_start_bundles_draft(), number(counts.drafts), "/bundles?state=draft"));
        stats.push(tile(texts.partners_start_bundle_time(), texts.minutes(counts.weekly_minutes), ""));
    }
    if let Some(counts) = &start.counts.placements {
        stats.extend(placements(texts, role, counts));
    }
    if let Some(due) = &start.counts.weeks {
        stats.extend(weeks(texts, role, due));
    }
    if let Some(counts) = &start.counts.citizens {
        let people = |n: u64| texts.told(tell(n, role == Role::SteeringMember));
        let label = if role == Role::SteeringMember {
            texts.partners_start_citizens_everywhere()
        } else {
            texts.partners_start_citizens()
        };
        stats.push(tile(label, people(counts.citizens), "/citizens"));
        stats.push(tile(
            texts.partners_start_citizens_not_ready(),
            people(counts.not_ready),
            "/citizens?hours=unknown",
        ));
    }
    if let Some(board) = &start.board {
        stats.extend(results(texts, board));
    }
    if let Some(users) = start.users {
        if users.never_in > 0 {
            let note = Some(texts.partners_start_never_in_note());
            stats.push(Stat {
                note,
                ..tile(texts.partners_start_never_in(), number(users.never_in), "/users")
            });
        }
        stats.push(tile(texts.partners_start_users(), number(users.open), "/users"));
    }
    stats
}

/// What results still lack: weeks that nobody stands for, and targets that are to come to.
fn results(texts: &Texts, board: &Board) -> Vec<Stat> {
    let tile = |label: String, value: String, note: Option<String>| Stat {
        label,
        value,
        note,
        href: Some("/board".to_owned()),
    };
    let (said, all) = board.said_weeks;
    let mut tiles = Vec::new();
    if said < all {
        let note = Some(texts.partners_start_weeks_unsaid_note());
        tiles.push(tile(texts.partners_start_weeks_unsaid(), texts.count(all - said), note));
    }
    for target in &board.targets {
        let now = board.told(target.indicator);
        let reached = matches!(now, Told::Exactly(n) if n >= u64::from(target.number));
        let aim = texts.targets_beside(texts.date(target.by), texts.number(i64::from(target.number)));
        tiles.push(tile(texts.indicator(target.indicator), texts.told(now), (!reached).then_some(aim)));
    }
    tiles
}

/// Placements by what they wait for; what nobody waits for is left out.
fn placements(texts: &Texts, role: Role, counts: &PlacementCounts) -> Vec<Stat> {
    let tile = |label: String, count: u64, note: Option<String>, state: &str| Stat {
        label,
        value: texts.count(count),
        note,
        href: Some(format!("/placements?state={state}")),
    };
    let mut all = Vec::new();
    if counts.due > 0 {
        let note = Some(texts.placements_start_due_note());
        all.push(tile(texts.placements_filter_due(), counts.due, note, app::placements::DUE));
    }
    if counts.refused > 0 {
        let note = Some(match role {
            Role::CompanyManager => texts.placements_start_refused_note_company(),
            _ => texts.placements_start_refused_note(),
        });
        let refused = app::placements::REFUSED;
        all.push(tile(texts.placements_filter_refused(), counts.refused, note, refused));
    }
    if counts.drafts > 0 {
        let confirms = matches!(role, Role::CompanyManager | Role::EmployerConsultant);
        let note = confirms.then(|| match role {
            Role::CompanyManager => texts.placements_start_drafts_note_company(),
            _ => texts.placements_start_drafts_note(),
        });
        all.push(tile(texts.placements_start_drafts(), counts.drafts, note, PlacementState::Draft.code()));
    }
    if counts.revisit > 0 && matches!(role, Role::Caseworker | Role::EmployerConsultant) {
        let note = Some(texts.placements_start_revisit_note());
        all.push(tile(texts.placements_start_revisit(), counts.revisit, note, app::placements::REVISIT));
    }
    all.push(tile(texts.placements_start_running(), counts.running, None, PlacementState::Running.code()));
    all
}

/// Weeks that wait for somebody: a company is asked about the last ones, colleagues about those before.
fn weeks(texts: &Texts, role: Role, due: &WeeksDue) -> Vec<Stat> {
    let tile = |label: String, count: u64, note: String, href: String| Stat {
        label,
        value: texts.count(count),
        note: Some(note),
        href: Some(href),
    };
    let mut all = Vec::new();
    if role == Role::Citizen {
        return all;
    }
    if role == Role::CompanyManager && due.asked > 0 {
        let note = due
            .first_asked
            .map_or_else(String::new, |week| texts.placements_start_weeks_note(week.number().1.to_string()));
        all.push(tile(texts.placements_start_weeks(), due.asked, note, weeks_open(due.first_asked)));
    }
    if role != Role::CompanyManager && due.older > 0 {
        let note = due.first_older.map_or_else(String::new, |week| {
            texts.placements_start_weeks_older_note(week.number().1.to_string())
        });
        all.push(tile(texts.placements_start_weeks_older(), due.older, note, weeks_open(due.first_older)));
    }
    if due.differs > 0 {
        let href = due
            .first_differs
            .map_or_else(|| "/weeks".to_owned(), |week| format!("/weeks?week={week}&state=differs"));
        let note = texts.placements_start_weeks_differs_note();
        all.push(tile(texts.placements_start_weeks_differs(), due.differs, note, href));
    }
    if due.unheard > 0 && role != Role::CompanyManager {
        let href = due
            .first_unheard
            .map_or_else(|| "/weeks".to_owned(), |week| format!("/weeks?week={week}&state=unheard"));
        let note = texts.placements_start_weeks_unheard_note();
        all.push(tile(texts.placements_start_weeks_unheard(), due.unheard, note, href));
    }
    all
}

fn weeks_open(week: Option<Week>) -> String {
    week.map_or_else(|| "/weeks".to_owned(), |week| format!("/weeks?week={week}&state=open"))
}

/// Proposals by what they wait for: the company's answers, and nothing of what citizens say.
fn proposals(texts: &Texts, role: Role, counts: &ProposalCounts) -> Vec<Stat> {
    let tile = |label: String, count: u64, note: Option<String>, href: &str| Stat {
        label,
        value: texts.count(count),
        note: note.filter(|_| count > 0),
        href: Some(href.to_owned()),
    };
    let accepted = || {
        let note =
            (role == Role::Caseworker && counts.free > 0).then(|| texts.placements_start_accepted_note());
        tile(texts.placements_start_accepted(), counts.accepted, note, "/proposals?state=accepted")
    };
    let waiting = || tile(texts.placements_start_waiting(), counts.waiting, None, "/proposals?state=waiting");
    let declined =
        || tile(texts.placements_start_declined(), counts.declined, None, "/proposals?state=declined");
    let named = || {
        let note = Some(texts.placements_start_named_note());
        tile(texts.placements_start_named(), counts.named, note, "/proposals?state=named")
    };
    match role {
        Role::Caseworker => {
            let talk = (counts.talk_first > 0).then(|| {
                let href = format!("/proposals?state={}", app::placements::TALK_FIRST);
                let note = Some(texts.placements_start_accepted_note());
                tile(texts.placements_filter_talk_first(), counts.talk_first, note, &href)
            });
            talk.into_iter().chain([accepted(), named(), waiting(), declined()]).collect()
        }
        Role::EmployerConsultant => {
            let mut all = vec![waiting(), declined(), accepted(), named()];
            if counts.held > 0 {
                let note = Some(texts.placements_start_held_note());
                all.push(tile(texts.placements_start_held(), counts.held, note, "/proposals?state=held"));
            }
            all
        }
        Role::CompanyManager => {
            let note = Some(texts.placements_start_answer_note());
            vec![tile(texts.placements_start_requests(), counts.asked, note, "/proposals")]
        }
        // What waits for the citizen is no count of this kind.
        Role::Citizen | Role::SteeringMember | Role::Administrator => Vec::new(),
    }
}
