//! Problem documents (RFC 9457).

use app::Failure;
use axum::{
    Json,
    http::{HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use l10n::{Say, Texts};
use serde::Serialize;
use utoipa::ToSchema;

/// Why a request is not answered, and what to do.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Problem {
    /// Always `about:blank`: the status says the kind.
    r#type: &'static str,
    /// The kind in words.
    title: String,
    /// The HTTP status.
    status: u16,
    /// What to do.
    detail: String,
}

impl Problem {
    /// The answer that carries it.
    pub(crate) fn answer(status: StatusCode, title: String, detail: String) -> Response {
        let problem = Self { r#type: "about:blank", title, status: status.as_u16(), detail };
        let mut response = (status, Json(problem)).into_response();
        let kind = HeaderValue::from_static("application/problem+json");
        response.headers_mut().insert(header::CONTENT_TYPE, kind);
        response
    }
}

/// Nobody is logged in.
pub(crate) fn nobody(texts: &Texts) -> Response {
    Problem::answer(
        StatusCode::UNAUTHORIZED,
        texts.common_api_log_in_heading(),
        texts.common_api_log_in_text(),
    )
}

/// A parameter that cannot be read.
pub(crate) fn bad_parameter(texts: &Texts, name: &str) -> Response {
    Problem::answer(
        StatusCode::BAD_REQUEST,
        texts.common_bad_request_heading(),
        texts.common_api_parameter(name),
    )
}

/// A use case that did not do what it was asked.
pub(crate) fn failed<R: Say>(texts: &Texts, failure: &Failure<R>) -> Response {
    match failure {
        Failure::NotThere | Failure::Repeated(_) | Failure::Stale | Failure::Held => not_there(texts),
        Failure::Unproved => {
            Problem::answer(StatusCode::FORBIDDEN, texts.partners_prove_title(), texts.partners_prove_lead())
        }
        Failure::Refused(faults) => {
            let detail: Vec<String> = faults.iter().map(|fault| fault.refusal.say(texts)).collect();
            Problem::answer(StatusCode::CONFLICT, texts.common_refused_heading(), detail.join(" "))
        }
        Failure::Unlogged(error) | Failure::Store(error) => {
            tracing::error!(%error, "a use case failed");
            Problem::answer(
                StatusCode::SERVICE_UNAVAILABLE,
                texts.common_unavailable_heading(),
                texts.common_unavailable_text(),
            )
        }
    }
}

/// A change at a door that is only for reading.
pub(crate) fn only_read(texts: &Texts) -> Response {
    Problem::answer(
        StatusCode::METHOD_NOT_ALLOWED,
        texts.common_api_only_read_heading(),
        texts.common_api_only_read_text(),
    )
}

/// Not there, or not for this caller to know.
pub(crate) fn not_there(texts: &Texts) -> Response {
    Problem::answer(StatusCode::NOT_FOUND, texts.common_not_found_heading(), texts.common_not_found_text())
}
