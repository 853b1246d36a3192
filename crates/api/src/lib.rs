//! Rank 6: the JSON interface over the use cases.

use std::sync::Arc;

use app::App;
use axum::Router;
use l10n::AllTexts;

/// The router of the machine doors.
pub fn router<S>(_app: Arc<App>, _texts: Arc<AllTexts>, _web: S) -> Router {
    Router::new()
}
