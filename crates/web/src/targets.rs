//! The board: indicators with their definitions, month by month, and the targets beside them.

mod board;
mod set;

use app::door::Door;
use axum::routing::{get, post};
use l10n::Texts;
use policy::Action;

use crate::Route;

/// Statements that setting a target may run: session, request key, save, log, outbox, answer.
const POST: u64 = 10;

/// The doors of targets.
pub(crate) fn routes() -> Vec<Route> {
    vec![
        Route::new(Door::get("/board", Action::ShowBoard, 6), get(board::show)),
        Route::new(Door::get("/board/targets", Action::SetTargets, 3), get(set::show)),
        Route::new(Door::post("/board/targets", Action::SetTargets, POST), post(set::send)),
    ]
}

/// The word of confirmation for a code.
pub(crate) fn done(texts: &Texts, code: &str) -> Option<String> {
    (code == "targets-set").then(|| texts.targets_done_set())
}
