//! Who may see what, why, and who did.

mod checklist;
mod rights;
mod words;

use app::door::Door;
use axum::routing::{get, post};
use l10n::Texts;
use policy::Action;

use crate::Route;

const ITEM: &str = "/checklist/{item}";
const BACK: &str = "/checklist/{item}/take-back";
/// Statements of a list: session, rows, log.
const LIST: u64 = 3;
/// Statements that saying something of an item may run: session, request key, row, log, version, answer.
const POST: u64 = 10;

/// The doors of privacy.
pub(crate) fn routes() -> Vec<Route> {
    vec![
        Route::new(Door::get("/rights", Action::ShowStart, 1), get(rights::own)),
        Route::new(Door::get("/rights/all", Action::ShowRights, 1), get(rights::all)),
        Route::new(Door::get("/checklist", Action::ShowChecklist, LIST), get(checklist::show)),
        Route::new(Door::get(ITEM, Action::TickChecklist, LIST), get(checklist::show_item)),
        Route::new(Door::post(ITEM, Action::TickChecklist, POST), post(checklist::tick)),
        Route::new(Door::get(BACK, Action::TickChecklist, LIST), get(checklist::show_take_back)),
        Route::new(Door::post(BACK, Action::TickChecklist, POST), post(checklist::take_back)),
    ]
}

/// The word of confirmation for a code.
pub(crate) fn done(texts: &Texts, code: &str) -> Option<String> {
    Some(match code {
        "privacy-ticked" => texts.privacy_done_ticked(),
        "privacy-taken-back" => texts.privacy_done_taken_back(),
        _ => return None,
    })
}
