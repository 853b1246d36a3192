//! What stands in place of a form where nothing can be done with a proposal now.

use app::placements::ProposalPage;
use domain::placements::{ProposalNext, ProposalState};

use super::facts::{self, Reader};
use crate::{
    component::{Cell, EmptyState, Link, SummaryRow},
    form::Draft,
    visitor::Visitor,
};

/// That it was taken back: nothing is to be done, by anybody.
pub(super) fn withdrawn(visitor: &Visitor, page: &ProposalPage) -> Option<EmptyState> {
    let texts = visitor.texts();
    let line = &page.view.line;
    (line.state == ProposalState::Withdrawn).then(|| EmptyState {
        title: texts.placements_closed_withdrawn_title(),
        text: texts.placements_closed_withdrawn_text(),
        action: Some(back(visitor, page)),
    })
}

/// That somebody else has the small job, and what that means for whoever reads it.
pub(super) fn taken(visitor: &Visitor, page: &ProposalPage) -> Option<EmptyState> {
    let texts = visitor.texts();
    page.view.line.taken.map(|_| EmptyState {
        title: texts.matching_taken_heading(),
        text: match page.next {
            ProposalNext::Taken { .. } => texts.proposal_next(page.next, Reader::of(visitor).role()),
            _ => texts.placements_release_taken_text(&page.view.line.bundle_title),
        },
        action: Some(back(visitor, page)),
    })
}

/// That it is too late for this, with what comes next instead.
pub(super) fn too_late(visitor: &Visitor, page: &ProposalPage, title: String) -> EmptyState {
    EmptyState {
        title,
        text: visitor.texts().proposal_next(page.next, Reader::of(visitor).role()),
        action: Some(back(visitor, page)),
    }
}

/// The small job, after what somebody had typed for nothing: it is nowhere else.
pub(super) fn typed(visitor: &Visitor, page: &ProposalPage, draft: &Draft, field: &str) -> Vec<SummaryRow> {
    let words = draft
        .raw
        .filled(field)
        .map(|words| SummaryRow::new(visitor.texts().placements_closed_typed(), Cell::text(words)));
    let job = facts::job(visitor.texts(), Reader::of(visitor), &page.view);
    words.into_iter().chain(job).collect()
}

fn back(visitor: &Visitor, page: &ProposalPage) -> Link {
    Link::new(super::address(page.view.line.id, ""), visitor.texts().placements_do_back())
}
