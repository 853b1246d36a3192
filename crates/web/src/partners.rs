//! stub
use crate::visitor::Guest;
use axum::response::Response;
pub(crate) fn log_in_page(_g: &Guest, _kept: Vec<(String, String)>, _p: Option<String>) -> Response {
    todo!()
}
