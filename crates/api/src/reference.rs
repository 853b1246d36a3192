//! Code lists.

use axum::Json;
use serde::Serialize;
use utoipa::ToSchema;

use crate::{
    problem::Problem,
    visitor::{Caller, Refused},
};

/// An occupation of DISCO-08.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct OccupationJson {
    code: String,
    title: String,
}

/// Occupations by words of their Danish titles or by their code, best first.
#[utoipa::path(
    get,
    path = "/api/v1/occupations",
    operation_id = "find_occupations",
    params(("q" = Option<String>, Query, description = "Words or a code")),
    responses(
        (status = 200, body = Vec<OccupationJson>),
        (status = 401, body = Problem, content_type = "application/problem+json"),
        (status = 404, body = Problem, content_type = "application/problem+json"),
        (status = 503, body = Problem, content_type = "application/problem+json")
    )
)]
pub(crate) async fn occupations(caller: Caller) -> Result<Json<Vec<OccupationJson>>, Refused> {
    let found = app::exchange::look_up_occupations(&caller.ctx, caller.query.text("q")).await;
    let found = found.map_err(|failure| caller.failed(&failure))?;
    let language = caller.texts().language();
    let row = |one: app::views::OccupationChoice| OccupationJson {
        code: one.code.to_string(),
        title: one.title(language).to_owned(),
    };
    Ok(Json(found.into_iter().map(row).collect()))
}
