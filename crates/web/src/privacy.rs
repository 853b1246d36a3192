//! Who may see what, why, and who did.

mod rights;
mod words;

use app::door::Door;
use axum::routing::get;
use policy::Action;

use crate::Route;

/// The doors of privacy.
pub(crate) fn routes() -> Vec<Route> {
    vec![
        Route::new(Door::get("/rights", Action::ShowStart, 1), get(rights::own)),
        Route::new(Door::get("/rights/all", Action::ShowRights, 1), get(rights::all)),
    ]
}
