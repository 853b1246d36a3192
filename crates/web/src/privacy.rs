//! Who may see what, why, and who did.

mod checklist;
mod flags;
mod logged;
mod looks;
mod names;
mod rights;
mod trace;
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
const TICK: u64 = 10;
/// Statements of a decision: session, request key, the organisation, log, version, answer, change count.
const POST: u64 = 12;

/// The word of confirmation for a code.
pub(crate) fn done(texts: &Texts, code: &str) -> Option<String> {
    [names::done, flags::done, checklist::done].iter().find_map(|done| done(texts, code))
}

/// The doors of privacy.
pub(crate) fn routes() -> Vec<Route> {
    use Action::{ExportTrace, ReviewFlag, ShowOwnFlags, ShowTrace, ShowWhoLooked, TellNames};
    vec![
        Route::new(Door::get("/rights", Action::ShowStart, 1), get(rights::own)),
        Route::new(Door::get("/rights/all", Action::ShowRights, 1), get(rights::all)),
        Route::new(Door::get("/checklist", Action::ShowChecklist, LIST), get(checklist::show)),
        Route::new(Door::get(ITEM, Action::TickChecklist, LIST), get(checklist::show_item)),
        Route::new(Door::post(ITEM, Action::TickChecklist, TICK), post(checklist::tick)),
        Route::new(Door::get(BACK, Action::TickChecklist, LIST), get(checklist::show_take_back)),
        Route::new(Door::post(BACK, Action::TickChecklist, TICK), post(checklist::take_back)),
        Route::new(Door::get("/citizens/{id}/looks", ShowWhoLooked, 6), get(looks::show)),
        Route::new(Door::get("/trace", ShowTrace, 6), get(trace::list)),
        Route::new(Door::get("/trace/log.csv", ExportTrace, 6), get(trace::file)),
        Route::new(Door::get("/trace/names", TellNames, 4), get(names::show)),
        Route::new(Door::post("/trace/names", TellNames, POST), post(names::save)),
        Route::new(Door::get("/flags", ShowTrace, 6), get(flags::list)),
        Route::new(Door::get("/flags/{id}", ReviewFlag, 5), get(flags::show)),
        Route::new(Door::post("/flags/{id}", ReviewFlag, POST), post(flags::review)),
        Route::new(Door::get("/rights/logged", ShowOwnFlags, 3), get(logged::show)),
        Route::new(Door::get("/trace/{id}", ShowTrace, 6), get(trace::show)),
    ]
}
