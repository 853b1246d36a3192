//! Companies.

use app::{
    companies::{CompanyPage, list_companies, read_filter, show_company},
    views::{CompanyHas, CompanyLine, UnitView},
};
use axum::{Json, extract::Path};
use kernel::{CompanyId, UnitId};
use serde::Serialize;
use utoipa::ToSchema;
use uuid::Uuid;

use crate::{
    codes::{CompanyHasCode, FteSourceCode},
    page::{Listed, page_of},
    problem::{self, Problem},
    visitor::{Caller, Refused},
};

/// A company in a list.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct CompanyRow {
    id: Uuid,
    cvr: String,
    name: String,
    /// DB25 code.
    industry: Option<String>,
    invented: bool,
    tasks: u64,
    free_bundles: u64,
}

/// A company with its production units.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct CompanyJson {
    id: Uuid,
    version: i64,
    cvr: String,
    name: String,
    /// DB25 code.
    industry: Option<String>,
    invented: bool,
    units: Vec<UnitJson>,
}

/// A production unit.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct UnitJson {
    id: Uuid,
    name: String,
    p_number: Option<String>,
    postal_code: Option<String>,
    /// Places under the ratio rule today; none when they cannot be known.
    places: Option<i32>,
    /// The first day from which the rule behind `places` is not confirmed: then they are guidance only.
    guidance_from: Option<chrono::NaiveDate>,
    /// Ordinary full-time equivalents in hundredths, newest month first.
    fte: Vec<FteJson>,
}

/// A month's full-time equivalents.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct FteJson {
    /// `2026-10`.
    month: String,
    /// Full-time equivalents in hundredths.
    hundredths: i32,
    #[schema(inline, value_type = FteSourceCode)]
    source: &'static str,
}

/// Companies of the partnership, by name.
#[utoipa::path(
    get,
    path = "/api/v1/companies",
    operation_id = "list_companies",
    params(
        ("q" = Option<String>, Query, description = "Part of the name, the CVR number or a place"),
        ("has" = inline(Option<CompanyHasCode>), Query, description = "What it has or lacks"),
        ("after" = Option<Uuid>, Query, description = "Rows after this one"),
        ("before" = Option<Uuid>, Query, description = "Rows before this one"),
        ("limit" = Option<u32>, Query, minimum = 1, maximum = 100, description = "Rows of the answer")
    ),
    responses(
        (status = 200, body = Listed<CompanyRow>),
        (status = 400, body = Problem, content_type = "application/problem+json"),
        (status = 401, body = Problem, content_type = "application/problem+json"),
        (status = 404, body = Problem, content_type = "application/problem+json"),
        (status = 503, body = Problem, content_type = "application/problem+json")
    )
)]
pub(crate) async fn list(caller: Caller) -> Result<Json<Listed<CompanyRow>>, Refused> {
    let of = page_of(&caller)?;
    if caller.query.has("has") && CompanyHas::from_code(caller.query.text("has")).is_none() {
        return Err(problem::bad_parameter(caller.texts(), "has").into());
    }
    let filter = read_filter(&caller.query);
    let page = list_companies(&caller.ctx, &filter, of).await.map_err(|failure| caller.failed(&failure))?;
    Ok(Json(Listed::of(page, row)))
}

fn row(line: CompanyLine) -> CompanyRow {
    CompanyRow {
        id: line.id.uuid(),
        cvr: line.company.cvr.to_string(),
        name: line.company.name.to_string(),
        industry: line.company.industry.map(|code| code.to_string()),
        invented: line.company.invented,
        tasks: line.tasks,
        free_bundles: line.free_bundles,
    }
}

/// One company.
#[utoipa::path(
    get,
    path = "/api/v1/companies/{id}",
    operation_id = "show_company",
    params(("id" = Uuid, Path)),
    responses(
        (status = 200, body = CompanyJson),
        (status = 401, body = Problem, content_type = "application/problem+json"),
        (status = 404, body = Problem, content_type = "application/problem+json"),
        (status = 503, body = Problem, content_type = "application/problem+json")
    )
)]
pub(crate) async fn show(caller: Caller, Path(id): Path<String>) -> Result<Json<CompanyJson>, Refused> {
    let id: CompanyId = caller.id(&id)?;
    let page = show_company(&caller.ctx, id).await.map_err(|failure| caller.failed(&failure))?;
    let units = page.view.units.iter().map(|one| unit(&page, one)).collect();
    let view = page.view;
    Ok(Json(CompanyJson {
        id: view.id.uuid(),
        version: view.version.get(),
        cvr: view.company.cvr.to_string(),
        name: view.company.name.to_string(),
        industry: view.company.industry.map(|code| code.to_string()),
        invented: view.company.invented,
        units,
    }))
}

fn unit(page: &CompanyPage, view: &UnitView) -> UnitJson {
    let id: UnitId = view.id;
    let places =
        page.places.iter().find(|places| places.unit == id).and_then(|places| places.places.as_ref().ok());
    UnitJson {
        id: id.uuid(),
        name: view.unit.name.to_string(),
        p_number: view.unit.p_number.as_ref().map(ToString::to_string),
        postal_code: view.unit.postal_code.as_ref().map(ToString::to_string),
        places: places.map(|places| places.places),
        guidance_from: places.and_then(|places| places.guidance_from),
        fte: view
            .fte
            .iter()
            .map(|month| FteJson {
                month: month.month.to_string(),
                hundredths: month.fte.hundredths(),
                source: month.source.code(),
            })
            .collect(),
    }
}
