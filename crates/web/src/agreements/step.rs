//! What is asked before it is done: confirming, giving up, beginning.

use axum::extract::Path;
use kernel::PlacementId;
use policy::{CancelPlacement, ConfirmAgreement, MovePlacement};

use crate::{answer::Answer, menu::Menu, posted::Posted, sheet::Question, visitor::Visitor};

/// `GET /placements/{id}/confirm`
pub(super) async fn ask_confirm(visitor: Visitor, Path(id): Path<String>) -> Answer {
    let id: PlacementId = visitor.id(&id)?;
    let page = super::find::<ConfirmAgreement>(&visitor, id).await?;
    let texts = visitor.texts();
    Ok(visitor.ask(Question {
        title: texts.placements_do_confirm(),
        text: if page.view.line.kind.needs_vitas() {
            texts.placements_confirm_text_vitas()
        } else {
            texts.placements_confirm_text()
        },
        path: super::way(texts, &page.view),
        under: Menu::Placements,
        yes: visitor.yes(super::address(id, "confirm"), page.view.version),
        loses: false,
    }))
}

/// `POST /placements/{id}/confirm`
pub(super) async fn confirm(Path(id): Path<String>, posted: Posted) -> Answer {
    let id: PlacementId = posted.visitor.id(&id)?;
    let done = app::placements::confirm_agreement(posted.ctx(), id, posted.version).await;
    posted.settle(done.map(|()| id), |_| super::address(id, ""), "agreements-confirmed")
}

/// `GET /placements/{id}/cancel`
pub(super) async fn ask_cancel(visitor: Visitor, Path(id): Path<String>) -> Answer {
    let id: PlacementId = visitor.id(&id)?;
    let page = super::find::<CancelPlacement>(&visitor, id).await?;
    let texts = visitor.texts();
    Ok(visitor.ask(Question {
        title: texts.placements_do_cancel(),
        text: texts.placements_cancel_text(),
        path: super::way(texts, &page.view),
        under: Menu::Placements,
        yes: visitor.yes(super::address(id, "cancel"), page.view.version),
        loses: true,
    }))
}

/// `POST /placements/{id}/cancel`
pub(super) async fn cancel(Path(id): Path<String>, posted: Posted) -> Answer {
    let id: PlacementId = posted.visitor.id(&id)?;
    let done = app::placements::cancel_placement(posted.ctx(), id, posted.version).await;
    posted.settle(done.map(|()| id), |_| super::address(id, ""), "agreements-cancelled")
}

/// `GET /placements/{id}/begin`
pub(super) async fn ask_begin(visitor: Visitor, Path(id): Path<String>) -> Answer {
    let id: PlacementId = visitor.id(&id)?;
    let page = super::find::<MovePlacement>(&visitor, id).await?;
    let texts = visitor.texts();
    Ok(visitor.ask(Question {
        title: texts.placements_do_begin(),
        text: texts.placements_begin_text(),
        path: super::way(texts, &page.view),
        under: Menu::Placements,
        yes: visitor.yes(super::address(id, "begin"), page.view.version),
        loses: false,
    }))
}

/// `POST /placements/{id}/begin`
pub(super) async fn begin(Path(id): Path<String>, posted: Posted) -> Answer {
    let id: PlacementId = posted.visitor.id(&id)?;
    let done = app::placements::begin_placement(posted.ctx(), id, posted.version).await;
    posted.settle(done.map(|()| id), |_| super::address(id, ""), "agreements-begun")
}
