//! Rank 6: HTML pages over the use cases: parse ▸ call a use case ▸ render. No rule is decided here.
//!
//! Each capability gives a list of routes: an [`app::door::Door`] (what the rights, budget and axe
//! tests are made from) with the handler behind it. The router is made from the same list.

use std::sync::Arc;

use app::{App, door::Door};
use axum::{Router, routing::MethodRouter};
use l10n::AllTexts;

pub mod assets;
pub mod component;

mod answer;
mod codes;
mod done;
mod form;
mod grids;
mod item;
mod kit;
mod menu;
mod posted;
mod problem;
mod render;
mod sheet;
mod styleguide;
mod visitor;
mod whence;

mod citizens;
mod companies;
mod exchange;
mod matching;
mod outbox;
mod partners;
mod placements;
mod privacy;
mod targets;
mod tasks;

/// What every handler has at hand.
pub struct Web {
    /// The application.
    pub app: Arc<App>,
    /// The texts in every language.
    pub texts: Arc<AllTexts>,
    /// Whether cookies may travel without TLS (loopback, or a network the operator trusts).
    pub plain_http: bool,
}

/// A door with what is behind it.
pub struct Route {
    /// The door.
    pub door: Door,
    /// The handler.
    pub handler: MethodRouter<Arc<Web>>,
}

impl Route {
    fn new(door: Door, handler: MethodRouter<Arc<Web>>) -> Self {
        Self { door, handler }
    }
}

/// Every page's door with its handler.
#[must_use]
pub fn routes() -> Vec<Route> {
    [
        partners::routes(),
        companies::routes(),
        citizens::routes(),
        tasks::routes(),
        exchange::routes(),
        matching::routes(),
        placements::routes(),
        targets::routes(),
        privacy::routes(),
        outbox::routes(),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// The router of all pages and assets. Logged-in pages answer nobody but their session.
pub fn router(web: Arc<Web>) -> Router {
    let mut router = Router::new().route(assets::ROUTE, axum::routing::get(assets::serve));
    if web.app.demo {
        router = router.route("/styleguide", axum::routing::get(styleguide::show));
    }
    for route in routes() {
        router = router.route(route.door.path, route.handler);
    }
    router.fallback(problem::no_such_page).with_state(web)
}
