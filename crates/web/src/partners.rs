//! Log-in, start pages, users, settings, and the pages about Kanten itself.

mod about;
mod account;
mod act_as;
mod kept;
mod leavers;
mod log_in;
mod log_in_rules;
mod own_password;
mod prove;
mod roles;
mod second_step;
mod set_up;
mod settings;
mod start;
mod user_form;
mod users;

pub(crate) use kept::Kept;
pub(crate) use log_in::{log_in_page, step_of};

use app::door::{Door, Method};
use axum::routing::{get, post};
use l10n::Texts;
use policy::Action;

use crate::Route;

/// Statements of a log-in: facts, failures, the session, its log.
const LOG_IN: u64 = 22;
/// Statements of a step that asks for a password or a code: what it is held against, the failures, what follows.
const STEP: u64 = 24;
const POST: u64 = 14;

/// The word over a form that came back after a log-in.
pub(crate) const HELD: &str = "partners-held";
/// The word when the file of an upload is to be chosen again, because the session had ended.
pub(crate) const FILE_AGAIN: &str = "partners-file-again";
/// The word when somebody has shown who it is.
const PROVED: &str = "partners-proved";
/// The same over a form that came back after it.
pub(crate) const PROVED_HELD: &str = "partners-proved-held";
/// The word after a log-in with the last recovery code.
pub(crate) const NO_CODES_LEFT: &str = "partners-codes-none";
/// The word after a log-in with another.
const CODES_LEFT: &str = "partners-codes-few";
/// The word when recovery codes were shown before.
pub(crate) const CODES_SHOWN: &str = "partners-codes-shown";
/// The word when a form was dropped, because somebody else had typed it.
pub(crate) const DROPPED: &str = "partners-dropped";
/// The word when a role asks for a second step that the log-in did not show.
pub(crate) const SECOND_STEP: &str = "partners-acting-later";

/// The doors of partners.
pub(crate) fn routes() -> Vec<Route> {
    use Action::{AddUser, ChangeUser, KeepAccount, ListUsers, ManageRoles, SetLogIn, SetMode, ShowStart};
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
        Route::new(Door::open(Method::Get, second_step::PATH, 2), get(second_step::show)),
        Route::new(Door::open(Method::Post, second_step::PATH, STEP), post(second_step::enter)),
        Route::new(Door::open(Method::Get, set_up::PATH, 2), get(set_up::show_required)),
        Route::new(Door::open(Method::Post, set_up::PATH, STEP), post(set_up::confirm_required)),
        Route::new(Door::get(account::PATH, KeepAccount, 4), get(account::show)),
        Route::new(Door::get(act_as::PATH, KeepAccount, 1), get(act_as::show)),
        Route::new(Door::post(act_as::PATH, KeepAccount, POST), post(act_as::switch)),
        Route::new(Door::get("/account/password", KeepAccount, 1), get(account::show_password)),
        Route::new(Door::post("/account/password", KeepAccount, STEP), post(account::change_password)),
        Route::new(Door::get("/account/language", KeepAccount, 1), get(account::show_language)),
        Route::new(Door::post("/account/language", KeepAccount, POST), post(account::change_language)),
        Route::new(Door::get("/account/second-step", KeepAccount, 1), get(set_up::show)),
        Route::new(Door::post("/account/second-step", KeepAccount, STEP), post(set_up::confirm)),
        Route::new(Door::get("/account/second-step/off", KeepAccount, 1), get(account::show_turn_off)),
        Route::new(Door::post("/account/second-step/off", KeepAccount, STEP), post(account::turn_off)),
        Route::new(Door::get("/account/recovery-codes", KeepAccount, 1), get(set_up::ask_renew)),
        Route::new(Door::post("/account/recovery-codes", KeepAccount, STEP), post(set_up::renew)),
        Route::new(Door::post("/account/sessions/others", KeepAccount, POST), post(account::end_others)),
        Route::new(Door::get("/account/sessions/{id}/end", KeepAccount, 4), get(account::ask_end)),
        Route::new(Door::post("/account/sessions/{id}/end", KeepAccount, POST), post(account::end)),
        Route::new(Door::get("/account/prove", KeepAccount, 1), get(prove::show)),
        Route::new(Door::post("/account/prove", KeepAccount, STEP), post(prove::prove)),
        Route::new(Door::get("/users", ListUsers, 4), get(users::list)),
        Route::new(Door::get("/users/new", AddUser, 4), get(user_form::show_new)),
        Route::new(Door::post("/users/new", AddUser, POST), post(user_form::add)),
        Route::new(Door::get("/users/leavers", ListUsers, 3), get(leavers::list)),
        Route::new(Door::get("/users/leavers.csv", ListUsers, 3), get(leavers::file)),
        Route::new(Door::get("/users/{id}", ListUsers, 6), get(users::show)),
        Route::new(Door::get("/users/{id}/roles/new", ManageRoles, 5), get(roles::show_new)),
        Route::new(Door::post("/users/{id}/roles/new", ManageRoles, POST), post(roles::add)),
        Route::new(Door::get("/users/{id}/stand-in", ManageRoles, 5), get(roles::show_stand_in)),
        Route::new(Door::post("/users/{id}/stand-in", ManageRoles, POST), post(roles::stand_in)),
        Route::new(Door::get("/users/{id}/roles/{role}/edit", ManageRoles, 5), get(roles::show_edit)),
        Route::new(Door::post("/users/{id}/roles/{role}/edit", ManageRoles, POST), post(roles::save)),
        Route::new(Door::get("/users/{id}/roles/{role}/end", ManageRoles, 5), get(roles::ask_end)),
        Route::new(Door::post("/users/{id}/roles/{role}/end", ManageRoles, POST), post(roles::end)),
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
        Route::new(Door::get("/users/{id}/second-step", ChangeUser, 5), get(users::ask_drop_second_step)),
        Route::new(Door::post("/users/{id}/second-step", ChangeUser, POST), post(users::drop_second_step)),
        Route::new(Door::get(log_in_rules::PATH, SetLogIn, 3), get(log_in_rules::show)),
        Route::new(Door::post(log_in_rules::PATH, SetLogIn, POST), post(log_in_rules::save)),
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
        "partners-role-given" => texts.partners_done_role_given(),
        "partners-role-changed" => texts.partners_done_role_changed(),
        "partners-role-ended" => texts.partners_done_role_ended(),
        "partners-stands-in" => texts.partners_done_stands_in(),
        "partners-acting" => texts.partners_done_acting(),
        SECOND_STEP => texts.partners_done_acting_later(),
        "partners-user-changed" => texts.partners_done_user_changed(),
        "partners-password" => texts.partners_done_password(),
        "partners-link" => texts.partners_done_link(),
        "partners-own-password" => texts.partners_done_own_password(),
        "partners-closed" => texts.partners_done_closed(),
        "partners-reopened" => texts.partners_done_reopened(),
        "partners-mode" => texts.partners_done_mode(),
        "partners-logged-out" => texts.partners_done_logged_out(),
        "partners-password-changed" => texts.partners_done_password_changed(),
        "partners-language" => texts.partners_done_language(),
        "partners-code-off" => texts.partners_done_code_off(),
        "partners-code-dropped" => texts.partners_done_code_dropped(),
        "partners-session-ended" => texts.partners_done_session_ended(),
        "partners-others-ended" => texts.partners_done_others_ended(),
        "partners-rules" => texts.partners_done_rules(),
        PROVED => texts.partners_done_proved(),
        PROVED_HELD => texts.partners_done_proved_held(),
        NO_CODES_LEFT => texts.partners_done_codes_left_none(),
        CODES_LEFT => texts.partners_done_codes_left_few(),
        CODES_SHOWN => texts.partners_done_codes_shown(),
        HELD => texts.partners_done_held(),
        DROPPED => texts.partners_done_dropped(),
        FILE_AGAIN => texts.partners_done_file_again(),
        "partners-welcome" => texts.partners_done_welcome(),
        _ => return None,
    })
}
