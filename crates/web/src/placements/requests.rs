//! All that a company is asked, on one page, and what came of its last answers.

use app::{placements::Requests, views::ProposalView};
use askama::Template;
use domain::placements::{JobReason, ProposalState, ProposalStep};
use kernel::{Moment, ProposalId};
use l10n::Texts;

use super::facts::{self, Reader};
use crate::{
    answer::Answer,
    component::{
        Cell, Column, EmptyState, FormHead, Link, Page, PageHeader, Preview, Row, SummaryRow, Table,
    },
    kit,
    menu::Menu,
    render,
    visitor::Visitor,
};

#[derive(Template)]
#[template(path = "placements/requests.html")]
struct RequestsScreen {
    page: Page,
    head: PageHeader,
    waiting_title: String,
    none: String,
    waiting: Vec<Request>,
    /// What is not asked about now, and what was answered.
    tables: Vec<Table>,
    empty: Option<EmptyState>,
    older: Option<String>,
    print: String,
}

/// The proposal that was answered with yes just now, in the address.
pub(super) const SAID: &str = "said";

/// One person to say yes or no to.
struct Request {
    title: String,
    facts: Vec<SummaryRow>,
    card: Preview,
    yes: FormHead,
    yes_label: String,
    no: Link,
}

pub(super) async fn show(visitor: &Visitor) -> Answer {
    let Requests { views: all, older } = visitor.found(app::placements::show_requests(&visitor.ctx).await)?;
    let texts = visitor.texts();
    let (waits, answered): (Vec<_>, Vec<_>) =
        all.iter().partition(|view| view.line.state == ProposalState::Waiting);
    // What somebody else has is not asked about.
    let (taken, waiting): (Vec<_>, Vec<_>) = waits.into_iter().partition(|view| view.line.taken.is_some());
    let company = visitor.session.view.acting.company;
    let screen = RequestsScreen {
        page: visitor.page(texts.placements_requests_title(), Menu::Proposals),
        head: head(visitor, &all),
        waiting_title: texts.placements_requests_waiting(),
        none: texts.placements_requests_none(),
        waiting: waiting.iter().map(|view| request(visitor, view)).collect(),
        tables: [
            (texts.placements_requests_taken(), taken, texts.placements_column_proposed()),
            (texts.placements_requests_answered(), answered, texts.placements_column_answered()),
        ]
        .into_iter()
        .filter(|(_, views, _)| !views.is_empty())
        .map(|(title, views, when)| table(visitor, &views, (title, when)))
        .collect(),
        empty: all.is_empty().then(|| EmptyState {
            title: texts.placements_requests_none_title(),
            text: texts.placements_requests_none_text(),
            action: company
                .map(|id| Link::new(format!("/companies/{id}"), texts.partners_start_manager_action())),
        }),
        older: older.then(|| texts.placements_requests_older()),
        print: texts.common_print(),
    };
    Ok(visitor.guest.keep_language(render::page(&screen)))
}

/// What the page is; after a yes with the way back from it.
fn head(visitor: &Visitor, all: &[ProposalView]) -> PageHeader {
    let texts = visitor.texts();
    let mut head = PageHeader::new(texts.placements_requests_title()).lead(texts.placements_requests_lead());
    let asked = kit::filter_of(&visitor.guest);
    let said = asked.filled(SAID).and_then(|id| id.parse::<ProposalId>().ok());
    let can = |view: &&ProposalView| Some(view.line.id) == said && view.line.state == ProposalState::Accepted;
    head.second = all.iter().find(can).map(|view| {
        Link::new(super::address(view.line.id, "answer?answer=no"), texts.placements_do_think_again())
    });
    head
}

fn request(visitor: &Visitor, view: &ProposalView) -> Request {
    let texts = visitor.texts();
    let mut facts = facts::job(texts, Reader::Company, view);
    facts.push(facts::helps(texts, view));
    let answer = super::address(view.line.id, "answer");
    Request {
        title: facts::unnamed(texts, view),
        facts,
        card: facts::card(visitor, view),
        yes: visitor.yes(answer.clone(), view.version),
        yes_label: texts.placements_answer_yes_button(),
        no: Link::new(format!("{answer}?answer=no"), texts.placements_answer_no_button()),
    }
}

fn table(visitor: &Visitor, views: &[&ProposalView], (caption, when): (String, String)) -> Table {
    let texts: &Texts = visitor.texts();
    let today = visitor.ctx.today();
    let rows = views.iter().map(|view| {
        let line = &view.line;
        let here = super::address(line.id, "");
        let who = match line.person.seen() {
            Some(person) => Cell::link(here, person.name.as_str()).note(facts::unnamed(texts, view)),
            None => Cell::link(here, facts::unnamed(texts, view)),
        };
        let state = Cell::state(facts::badge(texts, Reader::Company, line));
        let state = match view.no.as_ref().filter(|no| no.reason() != JobReason::TalkToMe) {
            Some(no) => state.note(texts.company_no(no)),
            None => state,
        };
        let day = texts.moment_date(answered_on(view).unwrap_or(line.proposed_at));
        Row::new(vec![who, state, Cell::text(day), Cell::text(facts::next(visitor, &line.facts(today)))])
    });
    Table {
        caption,
        caption_hidden: true,
        columns: vec![
            Column::text(texts.placements_column_person()),
            Column::text(texts.placements_column_state()),
            Column::text(when),
            Column::text(texts.placements_column_next()),
        ],
        rows: rows.collect(),
    }
}

/// When the company answered last.
fn answered_on(view: &ProposalView) -> Option<Moment> {
    let answers = [Some(ProposalStep::Accept), Some(ProposalStep::Decline)];
    view.steps.iter().rev().find(|step| answers.contains(&step.step)).map(|step| step.at)
}
