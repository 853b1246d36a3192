//! Outgoing post: the list, what a message says, trying again and putting away, and whom nobody writes to.

mod job;
mod list;
mod stops;

use app::door::Door;
use axum::routing::{get, post};
use l10n::Texts;
use policy::Action;

use crate::Route;

/// Statements a form's post may run: session, request key, locate, load, save, log, version, answer.
const POST: u64 = 12;

/// The doors of outgoing post.
pub(crate) fn routes() -> Vec<Route> {
    use Action::{EditStops, ListPost, SettlePost, ShowPost};
    vec![
        Route::new(Door::get("/outbox", ListPost, 4), get(list::show)),
        Route::new(Door::get("/outbox/stops", ListPost, 4), get(stops::list)),
        Route::new(Door::get("/outbox/stops/new", EditStops, 2), get(stops::show_new)),
        Route::new(Door::post("/outbox/stops/new", EditStops, POST), post(stops::add)),
        Route::new(Door::get("/outbox/stops/{id}/remove", EditStops, 4), get(stops::ask_remove)),
        Route::new(Door::post("/outbox/stops/{id}/remove", EditStops, POST), post(stops::remove)),
        Route::new(Door::get("/outbox/{id}", ShowPost, 6), get(job::show)),
        Route::new(Door::get("/outbox/{id}/again", SettlePost, 6), get(job::ask_again)),
        Route::new(Door::post("/outbox/{id}/again", SettlePost, POST), post(job::again)),
        Route::new(Door::get("/outbox/{id}/drop", SettlePost, 6), get(job::show_drop)),
        Route::new(Door::post("/outbox/{id}/drop", SettlePost, POST), post(job::put_away)),
    ]
}

/// The word of confirmation for a code.
pub(crate) fn done(texts: &Texts, code: &str) -> Option<String> {
    Some(match code {
        "outbox-again" => texts.outbox_done_again(),
        "outbox-dropped" => texts.outbox_done_dropped(),
        "outbox-stopped" => texts.outbox_done_stopped(),
        "outbox-removed" => texts.outbox_done_removed(),
        _ => return None,
    })
}
