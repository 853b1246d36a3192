//! For those who run Kanten: is it alive, is it ready, how much has it done.

use std::sync::Arc;

use app::App;
use axum::{Router, extract::State, http::StatusCode, routing::get};
use store::SchemaState;

use super::metrics::Metrics;

#[derive(Clone)]
struct Watched {
    app: Arc<App>,
    metrics: Arc<Metrics>,
}

/// The three doors. They tell nothing about anybody.
pub(super) fn router(app: Arc<App>, metrics: Arc<Metrics>) -> Router {
    Router::new()
        .route("/healthz", get(|| async { "ok\n" }))
        .route("/readyz", get(ready))
        .route("/metrics", get(tell))
        .with_state(Watched { app, metrics })
}

/// Ready when the database answers and its schema is the program's.
async fn ready(State(watched): State<Watched>) -> (StatusCode, String) {
    // A look that cannot be written down is not given.
    if let Err(error) = watched.app.db.can_log().await {
        tracing::error!(%error, "the access log cannot be written");
        return (StatusCode::SERVICE_UNAVAILABLE, "not ready: the access log cannot be written\n".to_owned());
    }
    match watched.app.db.schema().await {
        Ok(SchemaState::Current) => (StatusCode::OK, "ready\n".to_owned()),
        Ok(other) => (StatusCode::SERVICE_UNAVAILABLE, format!("not ready: the schema is {other:?}\n")),
        Err(error) => {
            tracing::error!(%error, "the database does not answer");
            (StatusCode::SERVICE_UNAVAILABLE, "not ready: the database does not answer\n".to_owned())
        }
    }
}

async fn tell(State(watched): State<Watched>) -> ([(&'static str, &'static str); 1], String) {
    let statements = watched.app.db.statements();
    ([("content-type", "text/plain; version=0.0.4")], watched.metrics.text(statements))
}
