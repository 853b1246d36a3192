//! Positions, tasks, the catalogue, and bundles of tasks: small jobs and praktik.

mod bundle;
mod bundle_form;
mod catalogue;
mod list;
mod position;
mod position_form;
mod task;
mod task_form;
mod words;

use app::door::Door;
use axum::routing::{get, post};
use l10n::Texts;
use policy::Action;
pub(crate) use words::stands;

use crate::{Route, component::Link, visitor::Visitor};

/// Statements a form's post may run: session, request key, locate, load, checks, save, log, version, outbox, answer.
const POST: u64 = 18;

/// The small jobs that are free.
pub(crate) const FREE: &str = "/bundles?state=free";

/// The doors of tasks.
pub(crate) fn routes() -> Vec<Route> {
    use Action::{BuildBundle, EditTasks, ShowBundle, ShowPosition};
    vec![
        Route::new(Door::get("/companies/{id}/positions/new", EditTasks, 5), get(position_form::show_new)),
        Route::new(Door::post("/companies/{id}/positions/new", EditTasks, POST), post(position_form::add)),
        Route::new(Door::get("/positions/{id}", ShowPosition, 5), get(position::show)),
        Route::new(Door::get("/positions/{id}/edit", EditTasks, 6), get(position_form::show_edit)),
        Route::new(Door::post("/positions/{id}/edit", EditTasks, POST), post(position_form::save)),
        Route::new(Door::get("/positions/{id}/remove", EditTasks, 5), get(position::ask_remove)),
        Route::new(Door::post("/positions/{id}/remove", EditTasks, POST), post(position::remove)),
        Route::new(Door::get("/positions/{id}/catalogue", EditTasks, 5), get(catalogue::show)),
        Route::new(Door::post("/positions/{id}/catalogue", EditTasks, POST), post(catalogue::add)),
        Route::new(Door::get("/positions/{id}/tasks/new", EditTasks, 5), get(task_form::show_new)),
        Route::new(Door::post("/positions/{id}/tasks/new", EditTasks, POST), post(task_form::add)),
        Route::new(Door::get("/tasks/{id}", ShowPosition, 5), get(task::show)),
        Route::new(Door::get("/tasks/{id}/edit", EditTasks, 5), get(task_form::show_edit)),
        Route::new(Door::post("/tasks/{id}/edit", EditTasks, POST), post(task_form::save)),
        Route::new(Door::get("/tasks/{id}/remove", EditTasks, 5), get(task::ask_remove)),
        Route::new(Door::post("/tasks/{id}/remove", EditTasks, POST), post(task::remove)),
        Route::new(Door::get("/bundles", ShowBundle, 5), get(list::show)),
        Route::new(Door::get("/companies/{id}/bundles/new", BuildBundle, 5), get(bundle_form::show_new)),
        Route::new(Door::post("/companies/{id}/bundles/new", BuildBundle, POST), post(bundle_form::build)),
        Route::new(Door::get("/bundles/{id}", ShowBundle, 6), get(bundle::show)),
        Route::new(Door::get("/bundles/{id}/edit", BuildBundle, 6), get(bundle_form::show_edit)),
        Route::new(Door::post("/bundles/{id}/edit", BuildBundle, POST), post(bundle_form::save)),
        Route::new(Door::get("/bundles/{id}/open", BuildBundle, 6), get(bundle::ask_open)),
        Route::new(Door::post("/bundles/{id}/open", BuildBundle, POST), post(bundle::open)),
        Route::new(Door::get("/bundles/{id}/close", BuildBundle, 6), get(bundle::ask_close)),
        Route::new(Door::post("/bundles/{id}/close", BuildBundle, POST), post(bundle::close)),
    ]
}

/// The word of confirmation for a code.
pub(crate) fn done(texts: &Texts, code: &str) -> Option<String> {
    Some(match code {
        "tasks-position" => texts.tasks_done_position(),
        "tasks-position-removed" => texts.tasks_done_position_removed(),
        "tasks-tasks" => texts.tasks_done_tasks(),
        "tasks-task" => texts.tasks_done_task(),
        "tasks-task-removed" => texts.tasks_done_task_removed(),
        "tasks-built" => texts.tasks_done_built(),
        "tasks-changed" => texts.tasks_done_changed(),
        "tasks-opened" => texts.tasks_done_opened(),
        "tasks-closed" => texts.tasks_done_closed(),
        _ => return None,
    })
}

/// The way to a company.
fn path(visitor: &Visitor, company: kernel::CompanyId, name: &str) -> Vec<Link> {
    let mut path = crate::companies::way(visitor);
    path.push(Link::new(format!("/companies/{company}"), name));
    path
}
