//! Log-in, start pages, users, settings, and the pages about Kanten itself.

mod about;
mod kept;
mod log_in;
mod own_password;
mod settings;
mod start;
mod user_form;
mod users;

pub(crate) use kept::Kept;
pub(crate) use log_in::log_in_page;

use app::door::{Door, Method};
use axum::routing::{get, post};
use l10n::Texts;
use policy::Action;

use crate::Route;

/// Statements of a log-in: facts, failures, the session, its log.
const LOG_IN: u64 = 12;
const POST: u64 = 14;

/// The word over a form that came back after a log-in.
pub(crate) const HELD: &str = "partners-held";
/// The word when the file of an upload is to be chosen again, because the session had ended.
pub(crate) const FILE_AGAIN: &str = "partners-file-again";
/// The word when a form was dropped, because somebody else had typed it.
pub(crate) const DROPPED: &str = "partners-dropped";

/// The doors of partners.
pub(crate) fn routes() -> Vec<Route> {
    use Action::{AddUser, ChangeUser, ListUsers, SetMode, ShowStart};
    vec![
        Route::new(Door::get("/", ShowStart, 6), get(start::show)),
        Route::new(Door::open(Method::Get, "/log-in", 2), get(log_in::show)),
        Route::new(Door::open(Method::Post, "/log-in", LOG_IN), post(log_in::log_in)),
        Route::new(Door::open(Method::Post, "/log-in/demo", LOG_IN), post(log_in::one_click)),
        Route::new(Door::open(Method::Get, "/password", 1), get(own_password::show_ask)),
        Route::new(Door::open(Method::Post, "/password", POST), post(own_password::ask)),
        Route::new(Door::open(Method::Get, "/password/{token}", 2), get(own_password::show)),
        Route::new(Door::open(Method::Post, "/password/{token}", POST), post(own_password::choose)),
        Route::new(Door::post("/log-out", ShowStart, POST), post(log_in::log_out)),
        Route::new(Door::post("/log-out/everywhere", ShowStart, POST), post(log_in::log_out_everywhere)),
        Route::new(Door::get("/users", ListUsers, 4), get(users::list)),
        Route::new(Door::get("/users/new", AddUser, 4), get(user_form::show_new)),
        Route::new(Door::post("/users/new", AddUser, POST), post(user_form::add)),
        Route::new(Door::get("/users/{id}", ListUsers, 5), get(users::show)),
        Route::new(Door::get("/users/{id}/edit", ChangeUser, 6), get(user_form::show_edit)),
        Route::new(Door::post("/users/{id}/edit", ChangeUser, POST), post(user_form::save)),
        Route::new(Door::get("/users/{id}/password", ChangeUser, 5), get(user_form::show_reset)),
        Route::new(Door::post("/users/{id}/password", ChangeUser, POST), post(user_form::reset)),
        Route::new(Door::get("/users/{id}/link", ChangeUser, 5), get(users::ask_link)),
        Route::new(Door::post("/users/{id}/link", ChangeUser, POST), post(users::send_link)),
        Route::new(Door::get("/users/{id}/close", ChangeUser, 5), get(users::ask_close)),
        Route::new(Door::post("/users/{id}/close", ChangeUser, POST), post(users::close)),
        Route::new(Door::get("/users/{id}/reopen", ChangeUser, 5), get(users::ask_reopen)),
        Route::new(Door::post("/users/{id}/reopen", ChangeUser, POST), post(users::reopen)),
        Route::new(Door::get("/settings", SetMode, 4), get(settings::show)),
        Route::new(Door::post("/settings", SetMode, POST), post(settings::save)),
        Route::new(Door::open(Method::Get, "/about", 1), get(about::show)),
        Route::new(Door::open(Method::Get, "/accessibility", 1), get(about::accessibility)),
    ]
}

/// The word of confirmation for a code.
pub(crate) fn done(texts: &Texts, code: &str) -> Option<String> {
    Some(match code {
        "partners-user-added" => texts.partners_done_user_added(),
        "partners-user-changed" => texts.partners_done_user_changed(),
        "partners-password" => texts.partners_done_password(),
        "partners-link" => texts.partners_done_link(),
        "partners-own-password" => texts.partners_done_own_password(),
        "partners-closed" => texts.partners_done_closed(),
        "partners-reopened" => texts.partners_done_reopened(),
        "partners-mode" => texts.partners_done_mode(),
        "partners-logged-out" => texts.partners_done_logged_out(),
        "partners-everywhere" => texts.partners_done_everywhere(),
        HELD => texts.partners_done_held(),
        DROPPED => texts.partners_done_dropped(),
        FILE_AGAIN => texts.partners_done_file_again(),
        "partners-welcome" => texts.partners_done_welcome(),
        _ => return None,
    })
}
