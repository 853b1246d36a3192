//! Citizens: as much of them as the caller's role opens.

use app::{
    citizens::{list_citizens, read_filter, show_citizen},
    views::{CitizenLine, HoursKnown},
};
use axum::{Json, extract::Path};
use domain::citizens::Ability;
use kernel::{CitizenId, Minutes};
use serde::Serialize;
use utoipa::ToSchema;
use uuid::Uuid;

use crate::{
    page::{Listed, page_of},
    problem::{self, Problem},
    visitor::{Caller, Refused},
};

/// A citizen in a list; what the role does not open is left out.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct CitizenRow {
    id: Uuid,
    reference: Option<String>,
    name: Option<String>,
    invented: bool,
    weekly_minutes: Option<i32>,
}

/// A citizen's resources; what the role does not open is left out.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct CitizenJson {
    id: Uuid,
    version: i64,
    reference: Option<String>,
    name: Option<String>,
    invented: bool,
    weekly_minutes: Option<i32>,
    /// Codes of skills.
    can: Vec<String>,
    /// Codes of skills.
    trainable: Vec<String>,
    /// Codes of skills.
    cannot: Vec<String>,
    /// Codes of certificates.
    certificates: Vec<String>,
}

/// Citizens of the caller's municipality, by name.
#[utoipa::path(
    get,
    path = "/api/v1/citizens",
    params(
        ("q" = Option<String>, Query, description = "Part of the name or the reference"),
        ("hours" = Option<String>, Query, pattern = "^(known|unknown)$", description = "known or unknown"),
        ("after" = Option<Uuid>, Query, description = "Rows after this one"),
        ("before" = Option<Uuid>, Query, description = "Rows before this one"),
        ("limit" = Option<u32>, Query, minimum = 1, maximum = 100, description = "Rows of the answer")
    ),
    responses(
        (status = 200, body = Listed<CitizenRow>),
        (status = 400, body = Problem, content_type = "application/problem+json"),
        (status = 401, body = Problem, content_type = "application/problem+json"),
        (status = 404, body = Problem, content_type = "application/problem+json"),
        (status = 409, body = Problem, content_type = "application/problem+json"),
        (status = 503, body = Problem, content_type = "application/problem+json")
    )
)]
pub(crate) async fn list(caller: Caller) -> Result<Json<Listed<CitizenRow>>, Refused> {
    let of = page_of(&caller)?;
    if caller.query.has("hours") && HoursKnown::from_code(caller.query.text("hours")).is_none() {
        return Err(problem::bad_parameter(caller.texts(), "hours").into());
    }
    let filter = read_filter(&caller.query);
    let page = list_citizens(&caller.ctx, &filter, of).await.map_err(|failure| caller.failed(&failure))?;
    Ok(Json(Listed::of(page, row)))
}

fn row(line: CitizenLine) -> CitizenRow {
    let identity = line.identity.into_seen();
    CitizenRow {
        id: line.id.uuid(),
        reference: identity.as_ref().map(|identity| identity.reference.to_string()),
        name: identity.map(|identity| identity.name.to_string()),
        invented: line.invented,
        weekly_minutes: line.weekly_minutes.into_seen().flatten().map(Minutes::get),
    }
}

/// One citizen.
#[utoipa::path(
    get,
    path = "/api/v1/citizens/{id}",
    params(("id" = Uuid, Path)),
    responses(
        (status = 200, body = CitizenJson),
        (status = 401, body = Problem, content_type = "application/problem+json"),
        (status = 404, body = Problem, content_type = "application/problem+json"),
        (status = 409, body = Problem, content_type = "application/problem+json"),
        (status = 503, body = Problem, content_type = "application/problem+json")
    )
)]
pub(crate) async fn show(caller: Caller, Path(id): Path<String>) -> Result<Json<CitizenJson>, Refused> {
    let id: CitizenId = caller.id(&id)?;
    let view = show_citizen(&caller.ctx, id).await.map_err(|failure| caller.failed(&failure))?.view;
    let identity = view.identity.seen();
    let resources = view.resources.seen();
    let with = |ability| {
        resources.into_iter().flat_map(|it| it.skills_with(ability)).map(str::to_owned).collect::<Vec<_>>()
    };
    Ok(Json(CitizenJson {
        id: view.id.uuid(),
        version: view.version.get(),
        reference: identity.map(|identity| identity.reference.to_string()),
        name: identity.map(|identity| identity.name.to_string()),
        invented: view.invented,
        weekly_minutes: resources.and_then(|it| it.weekly_minutes).map(Minutes::get),
        can: with(Ability::Can),
        trainable: with(Ability::Trainable),
        cannot: with(Ability::Cannot),
        certificates: resources
            .into_iter()
            .flat_map(|it| &it.certificates)
            .map(|held| held.certificate.clone())
            .collect(),
    }))
}
