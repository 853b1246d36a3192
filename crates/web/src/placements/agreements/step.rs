//! What is asked before it is done: confirming, giving up, beginning.

use app::{placements::PlacementPage, views::PlacementView};
use axum::{extract::Path, response::Response};
use kernel::PlacementId;
use policy::{CancelPlacement, ConfirmAgreement, MovePlacement};

use crate::{answer::Answer, menu::Menu, posted::Posted, sheet::Question, visitor::Visitor};

/// `GET /placements/{id}/confirm`
pub(super) async fn ask_confirm(visitor: Visitor, Path(id): Path<String>) -> Answer {
    let page = super::find::<ConfirmAgreement>(&visitor, visitor.id(&id)?).await?;
    let texts = visitor.texts();
    let text = if page.view.line.kind.needs_vitas() {
        texts.placements_confirm_text_vitas()
    } else {
        texts.placements_confirm_text()
    };
    Ok(question(&visitor, &page, ("confirm", texts.placements_do_confirm(), text), false))
}

/// `POST /placements/{id}/confirm`
pub(super) async fn confirm(Path(id): Path<String>, posted: Posted) -> Answer {
    let id: PlacementId = posted.visitor.id(&id)?;
    let done = app::placements::confirm_agreement(posted.ctx(), id, posted.version).await;
    posted.settle(done.map(|()| id), |_| super::address(id, ""), "placements-agreement-confirmed")
}

/// `GET /placements/{id}/cancel`
pub(super) async fn ask_cancel(visitor: Visitor, Path(id): Path<String>) -> Answer {
    let page = super::find::<CancelPlacement>(&visitor, visitor.id(&id)?).await?;
    let texts = visitor.texts();
    let words = ("cancel", texts.placements_do_cancel(), texts.placements_cancel_text());
    Ok(question(&visitor, &page, words, true))
}

/// `POST /placements/{id}/cancel`
pub(super) async fn cancel(Path(id): Path<String>, posted: Posted) -> Answer {
    let id: PlacementId = posted.visitor.id(&id)?;
    let done = app::placements::cancel_placement(posted.ctx(), id, posted.version).await;
    posted.settle(done.map(|()| id), |_| super::address(id, ""), "placements-agreement-cancelled")
}

/// `GET /placements/{id}/begin`
pub(super) async fn ask_begin(visitor: Visitor, Path(id): Path<String>) -> Answer {
    let page = super::find::<MovePlacement>(&visitor, visitor.id(&id)?).await?;
    let texts = visitor.texts();
    let words = ("begin", texts.placements_do_begin(), texts.placements_begin_text());
    Ok(question(&visitor, &page, words, false))
}

/// `POST /placements/{id}/begin`
pub(super) async fn begin(Path(id): Path<String>, posted: Posted) -> Answer {
    let id: PlacementId = posted.visitor.id(&id)?;
    let done = app::placements::begin_placement(posted.ctx(), id, posted.version).await;
    posted.settle(done.map(|()| id), |_| super::address(id, ""), "placements-agreement-begun")
}

/// A question about a placement: the rest of its address, what is done, what follows from it.
fn question(
    visitor: &Visitor,
    PlacementPage { view, .. }: &PlacementPage,
    (rest, title, text): (&str, String, String),
    loses: bool,
) -> Response {
    let PlacementView { line, version, .. } = view;
    visitor.ask(Question {
        title,
        text,
        path: super::way(visitor, view),
        under: Menu::Placements,
        yes: visitor.yes(super::address(line.id, rest), *version),
        loses,
    })
}
