//! Rank 6: the JSON interface over the use cases: the same rights, the same log, no rule of its own.
//!
//! A caller carries the session's cookie, as a browser does. Every refusal is a problem document
//! (RFC 9457). `/api/v1/openapi.json` describes all doors.

mod bundles;
mod citizens;
mod codes;
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
    extract::State,
    http::{HeaderMap, StatusCode, header},
    response::Response,
    routing::{MethodRouter, any, get},
};
use kernel::Language;
use l10n::AllTexts;
use policy::Action;
use utoipa::{
    OpenApi,
    openapi::security::{ApiKey, ApiKeyValue, SecurityRequirement, SecurityScheme},
};

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

/// The answer to a request that does not reach a door: a problem document.
#[must_use]
pub fn problem(status: StatusCode, title: String, detail: String) -> Response {
    problem::Problem::answer(status, title, detail)
}

/// The first language that a caller names and that there is, whatever weight it gives; else Danish. It is for
/// refusals that come before the session is read.
#[must_use]
pub fn accepted_language(headers: &HeaderMap) -> Language {
    let accepted = headers.get(header::ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok());
    let tags = accepted.unwrap_or_default().split(',');
    let tags = tags.filter_map(|part| part.split([';', '-']).next());
    tags.map(str::trim).find_map(Language::from_tag).unwrap_or_default()
}

/// What the description calls the session.
const SESSION: &str = "session";

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
    use Action::{ListCitizens, ListCompanies, LookUp, ShowBundle, ShowCitizen, ShowCompany};
    let door =
        |path, action, budget| Door { nobody: Answer::Unauthorised, ..Door::get(path, action, budget) };
    vec![
        Route { door: door("/api/v1/companies", ListCompanies, 4), handler: get(companies::list) },
        Route { door: door("/api/v1/companies/{id}", ShowCompany, 6), handler: get(companies::show) },
        Route { door: door("/api/v1/bundles", ShowBundle, 4), handler: get(bundles::list) },
        Route { door: door("/api/v1/bundles/{id}", ShowBundle, 5), handler: get(bundles::show) },
        Route { door: door("/api/v1/citizens", ListCitizens, 5), handler: get(citizens::list) },
        Route { door: door("/api/v1/citizens/{id}", ShowCitizen, 6), handler: get(citizens::show) },
        Route { door: door("/api/v1/occupations", LookUp, 2), handler: get(reference::occupations) },
        Route { door: Door::open(Method::Get, "/api/v1/openapi.json", 0), handler: get(describe) },
    ]
}

/// The router of the machine doors.
pub fn router(api: Arc<Api>) -> Router {
    let mut router = Router::new();
    for route in routes() {
        router = router.route(route.door.path, route.handler);
    }
    // Beside the doors a machine reads a problem document too, never the page that people see.
    let beside = any(|State(api): State<Arc<Api>>| async move {
        problem::not_there(api.texts.of(Language::default()))
    });
    router
        .method_not_allowed_fallback(|State(api): State<Arc<Api>>| async move {
            problem::only_read(api.texts.of(Language::default()))
        })
        .route("/api/{*beside}", beside)
        .with_state(api)
}

async fn describe(State(api): State<Arc<Api>>) -> Json<utoipa::openapi::OpenApi> {
    Json(description(api.cookie))
}

/// The description, with the cookie that opens the doors.
fn description(cookie: &str) -> utoipa::openapi::OpenApi {
    let mut described = Description::openapi();
    let scheme = SecurityScheme::ApiKey(ApiKey::Cookie(ApiKeyValue::new(cookie)));
    described.components.get_or_insert_default().add_security_scheme(SESSION, scheme);
    described.security = Some(vec![SecurityRequirement::new(SESSION, [""; 0])]);
    described
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

    #[test]
    fn each_operation_has_a_name_of_its_own() {
        let described = Description::openapi();
        let reads = described.paths.paths.values().filter_map(|path| path.get.as_ref());
        let names: std::collections::BTreeSet<_> = reads.map(|read| read.operation_id.clone()).collect();
        assert_eq!(names.len(), described.paths.paths.len());
    }

    #[test]
    fn the_description_says_which_cookie_opens_the_doors_and_which_codes_there_are() {
        let described = serde_json::to_value(description("the-cookie")).unwrap();
        let scheme = &described["components"]["securitySchemes"][SESSION];
        assert_eq!((&scheme["in"], &scheme["name"]), (&"cookie".into(), &"the-cookie".into()));
        assert!(described["security"][0].get(SESSION).is_some());
        let text = described.to_string();
        for code in ["no-business", "unknown", "draft", "praktik"] {
            assert!(text.contains(&format!("\"{code}\"")), "{code}");
        }
    }
}
