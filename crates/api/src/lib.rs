//! Rank 6: the JSON interface over the use cases: the same rights, the same log, no rule of its own.
//!
//! A caller carries the session's cookie, as a browser does. Every refusal is a problem document
//! (RFC 9457). `/api/v1/openapi.json` describes all doors.

mod bundles;
mod citizens;
mod companies;
mod page;
mod problem;
mod reference;
mod visitor;

use std::sync::Arc;

use app::{
    App,
    door::{Answer, Door, Method},
};
use axum::{
    Json, Router,
    routing::{MethodRouter, get},
};
use l10n::AllTexts;
use policy::Action;
use utoipa::OpenApi;

/// What every handler has at hand.
pub struct Api {
    /// The application.
    pub app: Arc<App>,
    /// The texts of problem documents.
    pub texts: Arc<AllTexts>,
    /// Name of the cookie that holds the session.
    pub cookie: &'static str,
}

/// A door with what is behind it.
pub struct Route {
    /// The door.
    pub door: Door,
    /// The handler.
    pub handler: MethodRouter<Arc<Api>>,
}

/// The description of the interface.
#[derive(OpenApi)]
#[openapi(
    info(
        title = "Kanten",
        description = "Small jobs, companies and citizens, read with the caller's own rights."
    ),
    paths(
        companies::list,
        companies::show,
        bundles::list,
        bundles::show,
        citizens::list,
        citizens::show,
        reference::occupations
    )
)]
struct Description;

/// Every door with its handler.
#[must_use]
pub fn routes() -> Vec<Route> {
    use Action::{EditTasks, ListCitizens, ListCompanies, ShowBundle, ShowCitizen, ShowCompany};
    let door =
        |path, action, budget| Door { nobody: Answer::Unauthorised, ..Door::get(path, action, budget) };
    vec![
        Route { door: door("/api/v1/companies", ListCompanies, 4), handler: get(companies::list) },
        Route { door: door("/api/v1/companies/{id}", ShowCompany, 6), handler: get(companies::show) },
        Route { door: door("/api/v1/bundles", ShowBundle, 4), handler: get(bundles::list) },
        Route { door: door("/api/v1/bundles/{id}", ShowBundle, 5), handler: get(bundles::show) },
        Route { door: door("/api/v1/citizens", ListCitizens, 5), handler: get(citizens::list) },
        Route { door: door("/api/v1/citizens/{id}", ShowCitizen, 6), handler: get(citizens::show) },
        Route { door: door("/api/v1/occupations", EditTasks, 2), handler: get(reference::occupations) },
        Route { door: Door::open(Method::Get, "/api/v1/openapi.json", 0), handler: get(describe) },
    ]
}

/// The router of the machine doors.
pub fn router(api: Arc<Api>) -> Router {
    let mut router = Router::new();
    for route in routes() {
        router = router.route(route.door.path, route.handler);
    }
    router.with_state(api)
}

async fn describe() -> Json<utoipa::openapi::OpenApi> {
    Json(Description::openapi())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_door_but_the_description_is_described() {
        let described = Description::openapi();
        for route in routes() {
            if route.door.action.is_some() {
                assert!(described.paths.paths.contains_key(route.door.path), "{}", route.door.path);
            }
        }
        assert_eq!(described.paths.paths.len() + 1, routes().len());
    }
}
