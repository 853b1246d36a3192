//! A proposal's page.

use app::{
    placements::ProposalPage,
    views::{ProposalLine, ProposalView},
};
use askama::Template;
use axum::extract::Path;
use domain::{
    partners::Role,
    placements::{CitizenAnswer, JobReason, ProposalNext, ProposalState, ProposalStep},
};
use l10n::Texts;
use policy::ShowProposal;

use super::{
    ask,
    facts::{self, Reader},
    trace::{self, Ways},
};
use crate::{
    answer::Answer,
    component::{Cell, Kind, Link, Page, PageHeader, Preview, SummaryRow, Table},
    menu::Menu,
    render,
    visitor::Visitor,
};

#[derive(Template)]
#[template(path = "placements/proposal.html")]
struct ProposalScreen {
    page: Page,
    head: PageHeader,
    notice: Option<(Kind, String)>,
    facts_title: String,
    facts: Vec<SummaryRow>,
    card: Preview,
    sections: Vec<Section>,
    ways_title: String,
    ways: Option<Ways>,
    steps_title: String,
    steps: Table,
    more: Vec<Link>,
    print: String,
}

/// A part of the page with what can be done about it.
struct Section {
    title: String,
    note: Option<String>,
    rows: Vec<SummaryRow>,
    empty: String,
    links: Vec<Link>,
}

/// `GET /proposals/{id}`
pub(super) async fn show(visitor: Visitor, Path(id): Path<String>) -> Answer {
    let page = super::find::<ShowProposal>(&visitor, visitor.id(&id)?).await?;
    let texts = visitor.texts();
    let (reader, view) = (Reader::of(&visitor), &page.view);
    let mut sections = Vec::new();
    sections.extend(whom_to_ask(texts, reader, &page));
    sections.extend(answer(texts, reader, &page));
    sections.extend(dialogue(texts, reader, &page));
    sections.extend(release(texts, view));
    let screen = ProposalScreen {
        page: visitor.page(facts::title_for(texts, reader, view), Menu::Proposals),
        head: head(&visitor, reader, &page),
        notice: (reader == Reader::Citizen && page.may_say)
            .then(|| (Kind::Info, texts.placements_not_an_offer())),
        facts_title: texts.placements_page_facts(),
        facts: rows(&visitor, reader, view),
        card: facts::card(&visitor, view),
        sections,
        ways_title: texts.placements_page_ways(),
        ways: reader.is_colleague().then(|| ways(texts, &page)),
        steps_title: texts.placements_page_steps(),
        steps: steps(texts, view),
        more: more(texts, reader, &page),
        print: texts.common_print(),
    };
    Ok(visitor.guest.keep_language(render::page(&screen)))
}

fn head(visitor: &Visitor, reader: Reader, page: &ProposalPage) -> PageHeader {
    let (texts, view) = (visitor.texts(), &page.view);
    let list =
        if reader == Reader::Company { texts.placements_requests_title() } else { texts.placements_title() };
    let mut head = PageHeader::new(facts::title_for(texts, reader, view))
        .path(vec![Link::new("/proposals", list)])
        .badge(facts::badge(texts, reader, &view.line))
        .lead(texts.proposal_next(page.next, reader.role()));
    let mut actions = actions(texts, reader, page).into_iter();
    head.action = actions.next();
    head.second = actions.next();
    head
}

/// From the name to what came of it, or to the agreement where one can be written.
fn agreement(texts: &Texts, line: &ProposalLine) -> Option<Link> {
    match line.placement() {
        Some(placed) => {
            Some(Link::new(format!("/placements/{}", placed.id), texts.placements_do_placement()))
        }
        None if line.taken.is_some() => None,
        None => Some(Link::new(super::address(line.id, "agreement"), texts.placements_do_agreement())),
    }
}

/// What this reader can do, the next step first.
fn actions(texts: &Texts, reader: Reader, page: &ProposalPage) -> Vec<Link> {
    let view = &page.view;
    let link = |rest: &str, label: String| Link::new(super::address(view.line.id, rest), label);
    let mut all = Vec::new();
    if page.next == ProposalNext::JudgeWords {
        all.push(link("words", texts.placements_page_words_judge()));
    }
    if reader.is_colleague() {
        all.extend(ways_on(texts, page));
    }
    if page.steps.contains(&ProposalStep::Release) {
        all.push(link("release", texts.placements_do_release()));
    }
    if page.may_say {
        let label = match (view.saying().is_some(), reader) {
            (true, _) => texts.placements_do_say_change(),
            (false, Reader::Citizen) => texts.placements_do_say_own(),
            (false, _) => texts.placements_do_say(),
        };
        all.push(link("say", label));
    }
    if page.steps.contains(&ProposalStep::Accept) {
        let label = match (view.line.state, reader) {
            (ProposalState::Waiting, Reader::Company) => texts.placements_do_answer(),
            (ProposalState::Waiting, _) => texts.placements_do_answer_for(),
            _ => texts.placements_do_think_again(),
        };
        all.push(link("answer", label));
    }
    if let Some(placed) = view.line.placement().filter(|_| view.line.state == ProposalState::Released)
        && !reader.is_colleague()
    {
        all.push(Link::new(format!("/placements/{}", placed.id), texts.placements_do_placement()));
    }
    all
}

/// Where a colleague goes on when nothing waits here for an answer.
fn ways_on(texts: &Texts, page: &ProposalPage) -> Vec<Link> {
    let line = &page.view.line;
    let company = Link::new(format!("/companies/{}", line.company), texts.placements_do_contact());
    let other_bundle = || {
        let person = line.person.seen()?;
        Some(Link::new(format!("/citizens/{}/match", person.id), texts.placements_do_other_bundle()))
    };
    let said_no = page.view.saying().is_some_and(|said| said.answer == CitizenAnswer::No);
    match line.state {
        ProposalState::Released => {
            agreement(texts, line).or_else(other_bundle).into_iter().chain([company]).collect()
        }
        ProposalState::Declined if line.reason == Some(JobReason::TalkToMe) => vec![company],
        ProposalState::Declined | ProposalState::Withdrawn => other_bundle().into_iter().collect(),
        ProposalState::Waiting | ProposalState::Accepted if said_no || line.taken.is_some() => {
            other_bundle().into_iter().collect()
        }
        ProposalState::Waiting | ProposalState::Accepted => Vec::new(),
    }
}

fn more(texts: &Texts, reader: Reader, page: &ProposalPage) -> Vec<Link> {
    let line = &page.view.line;
    let mut more = Vec::new();
    if let Some(person) = line.person.seen().filter(|_| reader.is_colleague()) {
        let pair = format!("/citizens/{}/match/{}", person.id, line.bundle);
        more.push(Link::new(format!("/citizens/{}", person.id), texts.placements_do_citizen()));
        if line.state.open() {
            more.push(Link::new(pair, texts.placements_do_pair()));
        }
    }
    // A company that has said yes can only take it back; one that has said no has nothing to take back.
    let no = page.steps.contains(&ProposalStep::Decline) && line.state != ProposalState::Declined;
    if no && !page.steps.contains(&ProposalStep::Accept) {
        let label = if reader == Reader::Company {
            texts.placements_do_decline_after_all()
        } else {
            texts.placements_do_decline_after_all_for()
        };
        more.push(Link::new(super::address(line.id, "answer?answer=no"), label));
    }
    if page.steps.contains(&ProposalStep::Withdraw) {
        more.push(Link::new(super::address(line.id, "withdraw"), texts.placements_do_withdraw()));
    }
    more
}

fn rows(visitor: &Visitor, reader: Reader, view: &ProposalView) -> Vec<SummaryRow> {
    let texts = visitor.texts();
    let line = &view.line;
    let mut rows = facts::job(texts, reader, view);
    // The company was told the name, and what came of it is over.
    if line.state == ProposalState::Released && line.person.seen().is_none() {
        let gone = Cell::missing(texts.placements_name_gone());
        rows.push(SummaryRow::new(texts.placements_column_person(), gone));
    }
    // Without the company's own words the line alone would read as if it were about the citizen.
    if reader != Reader::Citizen {
        rows.push(facts::helps(texts, view));
    }
    if let Some(placed) = line.placed.filter(|_| line.state == ProposalState::Released) {
        let agreement = Cell::link(format!("/placements/{}", placed.id), texts.placement_state(placed.state));
        rows.push(SummaryRow::new(texts.placements_page_agreement(), agreement));
    }
    if let Some(why) = view.why.seen() {
        rows.push(SummaryRow::new(texts.placements_page_why(), Cell::text(why.as_str())));
    }
    let by = line.proposed_by.clone().unwrap_or_else(|| texts.placements_nobody_named());
    let when = texts.moment_date(line.proposed_at);
    rows.push(SummaryRow::new(
        texts.placements_page_proposed(),
        Cell::text(texts.placements_page_proposed_by(when, by, &view.organisation_name)),
    ));
    if reader != Reader::Company {
        // One that joins a request of an earlier day is seen from the day it was made.
        let day = line.asked_on.max(texts.moment_day(line.proposed_at));
        let day = texts.placements_page_asked_on_from(texts.date(day));
        rows.push(SummaryRow::new(texts.placements_page_asked_on(), Cell::text(day)));
    }
    rows
}

fn whom_to_ask(texts: &Texts, reader: Reader, page: &ProposalPage) -> Option<Section> {
    let organisation = &page.view.organisation_name;
    let part = ask::section(texts, reader, page.ask.as_ref(), organisation)?;
    Some(Section { title: part.title, note: None, rows: part.rows, empty: part.empty, links: Vec::new() })
}

fn answer(texts: &Texts, reader: Reader, page: &ProposalPage) -> Option<Section> {
    let no = page.view.no.as_ref()?;
    // «Me» is nobody whom the citizen could call.
    let reason = if reader == Reader::Citizen && no.reason() == JobReason::TalkToMe {
        texts.placements_reason_talk_to_me_own()
    } else {
        texts.company_no(no)
    };
    let mut rows = vec![SummaryRow::new(texts.placements_page_reason(), Cell::text(reason))];
    if let Some(words) = page.view.company_words() {
        let mut cell = Cell::text(words.words.as_str());
        if words.held {
            cell = cell.note(if page.may_judge {
                texts.placements_page_words_held()
            } else {
                texts.placements_page_words_held_own()
            });
        }
        rows.push(SummaryRow::new(texts.placements_page_words(), cell));
    }
    let title = texts.placements_page_answer();
    Some(Section { title, note: None, rows, empty: String::new(), links: Vec::new() })
}

/// The citizen's answer: for the citizen and the caseworker alone, and not where none can come any more.
fn dialogue(texts: &Texts, reader: Reader, page: &ProposalPage) -> Option<Section> {
    page.view.said.seen()?;
    let own = reader == Reader::Citizen;
    let rows = facts::said(texts, reader, &page.view);
    if rows.is_empty() && !page.may_say {
        return None;
    }
    let link = |rest: &str, label: String| Link::new(super::address(page.view.line.id, rest), label);
    let links = if rows.is_empty() {
        Vec::new()
    } else {
        let copy = if own { texts.placements_do_copy_own() } else { texts.placements_do_copy() };
        vec![link("copy", copy), link("unsay", texts.placements_do_unsay())]
    };
    Some(Section {
        title: if own { texts.placements_page_dialogue_own() } else { texts.placements_page_dialogue() },
        note: Some(if own {
            texts.placements_page_dialogue_note_own()
        } else {
            texts.placements_page_dialogue_note()
        }),
        rows,
        empty: texts.placements_page_dialogue_none(),
        links,
    })
}

fn release(texts: &Texts, view: &ProposalView) -> Option<Section> {
    let release = view.release.seen()?.as_ref()?;
    let cell = Cell::text(texts.basis(release.basis)).note(release.words.as_str());
    Some(Section {
        title: if view.line.state == ProposalState::Released {
            texts.placements_page_release()
        } else {
            texts.placements_page_release_before()
        },
        note: None,
        rows: vec![SummaryRow::new(texts.placements_page_basis(), cell)],
        empty: String::new(),
        links: Vec::new(),
    })
}

/// What can happen now; once an agreement stands, it goes on there.
fn ways(texts: &Texts, page: &ProposalPage) -> Ways {
    let view = &page.view;
    if let Some(placed) = view.line.placement().filter(|_| view.line.state == ProposalState::Released) {
        return Ways::said(vec![if placed.state.holds_place() {
            texts.placements_ways_placed()
        } else {
            texts.placements_page_ways_none()
        }]);
    }
    let hears = view.line.state.hears_citizen() && view.line.taken.is_none() && view.saying().is_none();
    let say = hears.then(|| {
        let what = Cell::text(texts.placements_step_say());
        trace::way(texts, what, &[Role::Citizen, Role::Caseworker])
    });
    // Here no agreement stands any more.
    let write = (view.line.state == ProposalState::Released && view.line.taken.is_none()).then(|| {
        let what = Cell::text(texts.placements_ways_write());
        trace::way(texts, what, &[Role::Caseworker, Role::EmployerConsultant])
    });
    let lines = page.ways.iter().map(|(line, met)| {
        let what = Cell::text(if line.from == line.to {
            texts.placements_step_decline_again()
        } else {
            texts.proposal_step(Some(line.step))
        });
        let what = match line.condition.filter(|_| !met) {
            Some(condition) => what.note(texts.proposal_condition(condition)),
            None => what,
        };
        trace::way(texts, what, line.who)
    });
    trace::ways(texts, say.into_iter().chain(write).chain(lines).collect(), texts.placements_page_ways_none())
}

fn steps(texts: &Texts, view: &ProposalView) -> Table {
    // Whoever asks to be called has not said no.
    let talks = view.line.state == ProposalState::Declined && view.line.reason == Some(JobReason::TalkToMe);
    let last = view.steps.len().checked_sub(1).filter(|_| talks);
    let rows = view.steps.iter().enumerate().map(|(n, step)| {
        let what = Cell::text(match step.step {
            Some(ProposalStep::Decline) if last == Some(n) => texts.placements_happened_talk(),
            other => texts.proposal_done(other),
        });
        let what = match step.step {
            Some(ProposalStep::Accept | ProposalStep::Decline) => trace::for_company(texts, what, step.role),
            _ => what,
        };
        trace::step(texts, step.at, what, (step.role, step.by.as_deref()))
    });
    trace::steps(texts, rows.collect())
}
