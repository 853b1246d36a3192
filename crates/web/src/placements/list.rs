//! The list of proposals; a company's are one page of requests, a citizen's a short list of the own ones.

use app::{placements::Requests, views::ProposalLine};
use domain::placements::{JobReason, ProposalState};
use l10n::Texts;

use super::facts::{self, Reader};
use crate::{
    answer::Answer,
    component::{Cell, Column, EmptyState, Link, Pager, Row},
    form::Draft,
    item::Item,
    kit::{self, Listing, Search},
    menu::Menu,
    visitor::Visitor,
};

/// `GET /proposals`
pub(super) async fn show(visitor: Visitor) -> Answer {
    let reader = Reader::of(&visitor);
    if reader == Reader::Company {
        return super::requests::show(&visitor).await;
    }
    if reader == Reader::Citizen {
        return own(&visitor).await;
    }
    let asked = Draft::new(kit::filter_of(&visitor.guest));
    let filter = app::placements::read_proposal_filter(&asked.raw);
    let page = kit::page_of(&asked.raw);
    let list = visitor.found(app::placements::list_proposals(&visitor.ctx, &filter, page).await)?;
    let texts = visitor.texts();
    Ok(visitor.list(Listing {
        title: texts.placements_title(),
        lead: texts.placements_lead(),
        under: Menu::Proposals,
        action: None,
        second: None,
        search: Some(search(texts, reader, &asked)),
        columns: vec![
            Column::text(texts.placements_column_citizen()),
            Column::text(texts.placements_column_bundle()),
            Column::text(texts.placements_column_state()),
            Column::text(texts.placements_column_next()),
            Column::text(texts.placements_column_proposed()),
        ],
        rows: list.rows.iter().map(|line| row(&visitor, reader, line)).collect(),
        pager: kit::pager(&visitor.guest, &list),
        empty: super::nobody_held(&visitor).unwrap_or_else(|| empty(texts, reader)),
        ways: Vec::new(),
    }))
}

/// A citizen's own, whole: what the citizen said is the citizen's to read, and in nobody else's list.
async fn own(visitor: &Visitor) -> Answer {
    let Requests { views: all, older } = visitor.found(app::placements::show_requests(&visitor.ctx).await)?;
    let (texts, reader, today) = (visitor.texts(), Reader::Citizen, visitor.ctx.today());
    let (_, pager) = kit::part(&visitor.guest, &all, all.len());
    let pager = if older { Pager { count: texts.placements_requests_older(), ..pager } } else { pager };
    let rows = all.iter().map(|view| {
        let line = &view.line;
        let bundle = Cell::link(super::address(line.id, ""), &line.bundle_title).note(&line.company_name);
        let next = Cell::text(facts::next(visitor, &view.facts(today)));
        Row::new(vec![bundle, state(texts, reader, line), next, proposed(texts, line)])
    });
    Ok(visitor.list(Listing {
        title: texts.placements_start_own(),
        lead: texts.placements_lead_own(),
        under: Menu::Proposals,
        action: None,
        second: None,
        search: None,
        columns: vec![
            Column::text(texts.placements_column_bundle()),
            Column::text(texts.placements_column_state()),
            Column::text(texts.placements_column_next()),
            Column::text(texts.placements_column_proposed()),
        ],
        rows: rows.collect(),
        pager,
        empty: super::nobody_held(visitor).unwrap_or_else(|| empty(texts, reader)),
        ways: Vec::new(),
    }))
}

fn empty(texts: &Texts, reader: Reader) -> EmptyState {
    let (text, action) = match reader {
        Reader::Caseworker => {
            (texts.placements_empty_text(), Some(Link::new("/citizens", texts.placements_empty_action())))
        }
        Reader::Consultant | Reader::Company | Reader::Beside(_) => (
            texts.placements_empty_text(),
            Some(Link::new(crate::tasks::FREE, texts.placements_empty_action_bundles())),
        ),
        Reader::Citizen => {
            (texts.placements_empty_text_own(), Some(Link::new("/", texts.common_menu_start())))
        }
    };
    EmptyState { title: texts.placements_empty_title(), text, action }
}

fn search(texts: &Texts, reader: Reader, asked: &Draft) -> Search {
    let states =
        ProposalState::ALL.iter().map(|state| (state.code().to_owned(), texts.proposal_state(*state)));
    let named = (app::placements::NAMED.to_owned(), texts.placements_filter_named());
    let states = states.chain([named]);
    let talk = (app::placements::TALK_FIRST.to_owned(), texts.placements_filter_talk_first());
    let states = states.chain(Some(talk).filter(|_| reader == Reader::Caseworker));
    let held = (app::placements::HELD.to_owned(), texts.placements_filter_held());
    let states = states.chain(Some(held).filter(|_| reader == Reader::Consultant));
    let state = asked.one_of("state", texts.placements_filter_state(), states);
    let mut fields = vec![
        Item::Search(asked.field("q", reader.finds_by(texts)).filters()),
        Item::Select(state.nothing(texts.placements_filter_state_all()).filters()),
    ];
    // Whoever comes from a citizen or a small job stays with it.
    for kept in ["citizen", "bundle"] {
        if let Some(id) = asked.raw.filled(kept) {
            fields.push(Item::Hidden(kept, id.to_owned()));
        }
    }
    Search {
        label: texts.placements_filter_label(),
        fields,
        none_found: (texts.placements_none_found_title(), texts.placements_none_found_text()),
    }
}

fn row(visitor: &Visitor, reader: Reader, line: &ProposalLine) -> Row {
    let texts = visitor.texts();
    let person = Cell::link(super::address(line.id, ""), facts::name(texts, &line.person));
    let bundle = Cell::text(&line.bundle_title).note(&line.company_name);
    let next = Cell::text(facts::next(visitor, &line.facts(visitor.ctx.today())));
    Row::new(vec![person, bundle, state(texts, reader, line), next, proposed(texts, line)])
}

fn state(texts: &Texts, reader: Reader, line: &ProposalLine) -> Cell {
    let state = Cell::state(facts::badge(texts, reader, line));
    match line.reason {
        // The badge says it already.
        None | Some(JobReason::TalkToMe) => state,
        Some(reason) => state.note(texts.job_reason(reason)),
    }
}

fn proposed(texts: &Texts, line: &ProposalLine) -> Cell {
    let by = line.proposed_by.clone().unwrap_or_else(|| texts.placements_nobody_named());
    Cell::text(texts.placements_proposed_by(texts.moment_date(line.proposed_at), by))
}
