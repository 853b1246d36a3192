//! What is asked before it is done: confirming, giving up, beginning.

use app::{placements::PlacementPage, views::PlacementView};
use axum::{extract::Path, response::Response};
use domain::{partners::Role, placements::PlacementStep};
use kernel::PlacementId;
use policy::{CancelPlacement, ConfirmAgreement, MovePlacement};

use crate::{
    answer::Answer, form::Draft, menu::Menu, placements::facts::Reader, posted::Posted, sheet::Question,
    visitor::Visitor,
};

/// `GET /placements/{id}/confirm`
pub(super) async fn ask_confirm(visitor: Visitor, Path(id): Path<String>) -> Answer {
    let page = super::find::<ConfirmAgreement>(&visitor, visitor.id(&id)?).await?;
    let texts = visitor.texts();
    let text = if page.view.line.kind.needs_vitas() {
        texts.placements_confirm_text_vitas()
    } else {
        texts.placements_confirm_text()
    };
    // A colleague of the municipality writes down what the company has said.
    let text = if visitor.ctx.actor().role() == Some(Role::CompanyManager) {
        text
    } else {
        format!("{} {text}", texts.placements_confirm_for(&page.view.line.company_name))
    };
    let words = ("confirm", texts.placements_do_confirm(), text);
    Ok(question(&visitor, &page, PlacementStep::Confirm, words))
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
    Ok(question(&visitor, &page, PlacementStep::Cancel, words))
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
    Ok(question(&visitor, &page, PlacementStep::Begin, words))
}

/// `POST /placements/{id}/begin`
pub(super) async fn begin(Path(id): Path<String>, posted: Posted) -> Answer {
    let id: PlacementId = posted.visitor.id(&id)?;
    let done = app::placements::begin_placement(posted.ctx(), id, posted.version).await;
    posted.settle(done.map(|()| id), |_| super::address(id, ""), "placements-agreement-begun")
}

/// A question about a placement: the step, the rest of its address, what is done, what follows from it. Where
/// the step cannot be taken, what stands in its way.
fn question(
    visitor: &Visitor,
    page: &PlacementPage,
    step: PlacementStep,
    (rest, title, text): (&str, String, String),
) -> Response {
    let (texts, view) = (visitor.texts(), &page.view);
    let PlacementView { line, version, .. } = view;
    if let Some(nothing) = super::before::no_step(texts, page, step) {
        let sheet = super::sheet(visitor, view, (rest, title), Vec::new()).instead(Some(nothing));
        return visitor.sheet(sheet, &Draft::default());
    }
    let reader = Reader::of(visitor);
    let question = Question {
        title,
        text,
        path: super::way(visitor, view),
        under: Menu::Placements,
        yes: visitor.yes(super::address(line.id, rest), *version),
        loses: step == PlacementStep::Cancel,
    };
    // Whoever gives it up need not weigh it once more.
    let warnings =
        if step == PlacementStep::Cancel { Vec::new() } else { super::page::too_much(texts, reader, view) };
    visitor.ask_about(question, super::page::agreed(texts, reader, view), warnings)
}
