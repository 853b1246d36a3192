//! What is asked before it is done: taking a proposal back, deleting what the citizen said.

use app::placements::{Failure, ProposalPage};
use axum::{extract::Path, response::Response};
use domain::placements::ProposalState;
use kernel::ProposalId;
use policy::{SayToProposal, WithdrawProposal};

use super::closed;
use crate::{answer::Answer, form::Draft, menu::Menu, posted::Posted, sheet::Question, visitor::Visitor};

/// `GET /proposals/{id}/withdraw`
pub(super) async fn ask_withdraw(visitor: Visitor, Path(id): Path<String>) -> Answer {
    let id: ProposalId = visitor.id(&id)?;
    let page = super::find::<WithdrawProposal>(&visitor, id).await?;
    if let Some(closed) = withdrawn(&visitor, &page) {
        return Ok(closed);
    }
    let texts = visitor.texts();
    Ok(visitor.ask(Question {
        title: texts.placements_withdraw_title(),
        text: texts.placements_withdraw_text(),
        path: super::way(&visitor, &page.view),
        under: Menu::Proposals,
        yes: visitor.yes(super::address(id, "withdraw"), page.view.version),
        loses: true,
    }))
}

/// `POST /proposals/{id}/withdraw`
pub(super) async fn withdraw(Path(id): Path<String>, posted: Posted) -> Answer {
    let id: ProposalId = posted.visitor.id(&id)?;
    let done = app::placements::withdraw_proposal(posted.ctx(), id, posted.version).await;
    if matches!(done, Err(Failure::Refused(_) | Failure::Stale)) {
        let page = super::find::<WithdrawProposal>(&posted.visitor, id).await?;
        if let Some(closed) = withdrawn(&posted.visitor, &page) {
            return Ok(closed);
        }
    }
    posted.settle(done.map(|()| id), |_| super::address(id, ""), "placements-withdrawn")
}

/// What is taken back already needs nothing more.
fn withdrawn(visitor: &Visitor, page: &ProposalPage) -> Option<Response> {
    let closed = closed::withdrawn(visitor, page)?;
    let title = visitor.texts().placements_withdraw_title();
    let sheet = super::sheet(visitor, &page.view, ("withdraw", title), Vec::new()).instead(Some(closed));
    Some(visitor.sheet(sheet, &Draft::default()))
}

/// `GET /proposals/{id}/unsay`
pub(super) async fn ask_unsay(visitor: Visitor, Path(id): Path<String>) -> Answer {
    let id: ProposalId = visitor.id(&id)?;
    let page = super::find::<SayToProposal>(&visitor, id).await?;
    let texts = visitor.texts();
    Ok(visitor.ask(Question {
        title: texts.placements_unsay_title(),
        text: if page.view.line.state == ProposalState::Released {
            texts.placements_unsay_text_released()
        } else {
            texts.placements_unsay_text()
        },
        path: super::way(&visitor, &page.view),
        under: Menu::Proposals,
        yes: visitor.form_new(super::address(id, "unsay")).unguarded(),
        loses: true,
    }))
}

/// `POST /proposals/{id}/unsay`
pub(super) async fn unsay(Path(id): Path<String>, posted: Posted) -> Answer {
    let id: ProposalId = posted.visitor.id(&id)?;
    let done = app::placements::take_back_saying(posted.ctx(), id).await;
    posted.settle(done.map(|()| id), |_| super::address(id, ""), "placements-unsaid")
}
