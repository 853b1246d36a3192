//! Templates to pages.

use askama::Template;
use axum::{http::StatusCode, response::Response};

use crate::answer;

/// Renders a page.
pub(crate) fn page(template: &impl Template) -> Response {
    with_status(StatusCode::OK, template)
}

/// Renders a page with a status of its own.
pub(crate) fn with_status(status: StatusCode, template: &impl Template) -> Response {
    match template.render() {
        Ok(html) => answer::page(status, html),
        Err(error) => {
            tracing::error!(%error, "a template could not be rendered");
            answer::page(StatusCode::INTERNAL_SERVER_ERROR, String::new())
        }
    }
}
