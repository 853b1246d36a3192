//! Bundles: small jobs and praktik.

use app::{
    tasks::{list_bundles, read_bundle_filter, show_bundle},
    views::BundleListLine,
};
use axum::{Json, extract::Path};
use domain::tasks::BundleState;
use kernel::BundleId;
use serde::Serialize;
use utoipa::ToSchema;
use uuid::Uuid;

use crate::{
    codes::{BundleStateCode, FORMS, FormCode},
    page::{Listed, page_of},
    problem::{self, Problem},
    visitor::{Caller, Refused},
};

/// A bundle in a list.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct BundleRow {
    id: Uuid,
    title: String,
    #[schema(inline, value_type = FormCode)]
    legal_form: &'static str,
    #[schema(inline, value_type = BundleStateCode)]
    state: &'static str,
    weekly_minutes: i32,
    company: Uuid,
    company_name: String,
    tasks: u64,
}

/// A bundle with its tasks.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct BundleJson {
    id: Uuid,
    version: i64,
    title: String,
    #[schema(inline, value_type = FormCode)]
    legal_form: &'static str,
    #[schema(inline, value_type = BundleStateCode)]
    state: &'static str,
    starts_on: chrono::NaiveDate,
    weekly_minutes: i32,
    /// Minutes a week that skilled staff get back; none for a praktik, or while no task says who does it now.
    freed_minutes: Option<i32>,
    company: Uuid,
    company_name: String,
    tasks: Vec<TaskJson>,
}

/// A task of a bundle.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct TaskJson {
    id: Uuid,
    title: String,
    weekly_minutes: i32,
    /// Codes of skills.
    skills: Vec<String>,
    /// Codes of certificates.
    certificates: Vec<String>,
}

/// Bundles of the partnership, by title.
#[utoipa::path(
    get,
    path = "/api/v1/bundles",
    operation_id = "list_bundles",
    params(
        ("q" = Option<String>, Query, description = "Part of the company's name or a place"),
        ("state" = inline(Option<BundleStateCode>), Query, description = "How far it is"),
        ("form" = inline(Option<FormCode>), Query, description = "What it is in law"),
        ("after" = Option<Uuid>, Query, description = "Rows after this one"),
        ("before" = Option<Uuid>, Query, description = "Rows before this one"),
        ("limit" = Option<u32>, Query, minimum = 1, maximum = 100, description = "Rows of the answer")
    ),
    responses(
        (status = 200, body = Listed<BundleRow>),
        (status = 400, body = Problem, content_type = "application/problem+json"),
        (status = 401, body = Problem, content_type = "application/problem+json"),
        (status = 404, body = Problem, content_type = "application/problem+json"),
        (status = 503, body = Problem, content_type = "application/problem+json")
    )
)]
pub(crate) async fn list(caller: Caller) -> Result<Json<Listed<BundleRow>>, Refused> {
    let of = page_of(&caller)?;
    let query = &caller.query;
    let known = [
        ("state", BundleState::from_code(query.text("state")).is_some()),
        ("form", FORMS.contains(&query.text("form"))),
    ];
    if let Some((name, _)) = known.iter().find(|(name, known)| query.has(name) && !known) {
        return Err(problem::bad_parameter(caller.texts(), name).into());
    }
    let filter = read_bundle_filter(query);
    let page = list_bundles(&caller.ctx, &filter, of).await.map_err(|failure| caller.failed(&failure))?;
    Ok(Json(Listed::of(page, row)))
}

fn row(line: BundleListLine) -> BundleRow {
    BundleRow {
        id: line.id.uuid(),
        title: line.title,
        legal_form: if line.praktik { "praktik" } else { "job" },
        state: line.state.code(),
        weekly_minutes: line.weekly_minutes.get(),
        company: line.company.uuid(),
        company_name: line.company_name,
        tasks: line.tasks,
    }
}

/// One bundle.
#[utoipa::path(
    get,
    path = "/api/v1/bundles/{id}",
    operation_id = "show_bundle",
    params(("id" = Uuid, Path)),
    responses(
        (status = 200, body = BundleJson),
        (status = 401, body = Problem, content_type = "application/problem+json"),
        (status = 404, body = Problem, content_type = "application/problem+json"),
        (status = 503, body = Problem, content_type = "application/problem+json")
    )
)]
pub(crate) async fn show(caller: Caller, Path(id): Path<String>) -> Result<Json<BundleJson>, Refused> {
    let id: BundleId = caller.id(&id)?;
    let view = show_bundle(&caller.ctx, id).await.map_err(|failure| caller.failed(&failure))?.view;
    let sums = view.bundle.sums;
    let tasks = view.tasks.into_iter().map(|task| TaskJson {
        id: task.id.uuid(),
        title: task.task.title.to_string(),
        weekly_minutes: task.task.weekly_minutes.get(),
        skills: task.task.skills.into_iter().collect(),
        certificates: task.task.certificates.into_iter().collect(),
    });
    Ok(Json(BundleJson {
        id: view.id.uuid(),
        version: view.version.get(),
        title: view.bundle.title.to_string(),
        legal_form: view.bundle.form.code(),
        state: view.state.code(),
        starts_on: view.bundle.starts_on,
        weekly_minutes: sums.weekly_minutes.get(),
        freed_minutes: sums.freed_minutes.map(kernel::Minutes::get),
        company: view.at.company.uuid(),
        company_name: view.at.company_name,
        tasks: tasks.collect(),
    }))
}
