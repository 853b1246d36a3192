//! Code lists for fields that complete what is typed.

use axum::{Json, response::IntoResponse as _};
use serde::Serialize;

use crate::{answer::Answer, kit, visitor::Visitor};

/// A choice: its code, and what it is called.
#[derive(Debug, Serialize)]
struct Found {
    code: String,
    title: String,
}

/// `GET /lookup/occupations`
pub(super) async fn occupations(visitor: Visitor) -> Answer {
    let words = kit::filter_of(&visitor.guest).text("q").to_owned();
    let found = visitor.found(app::exchange::look_up_occupations(&visitor.ctx, &words).await)?;
    let language = visitor.guest.language;
    let rows: Vec<Found> = found
        .into_iter()
        .map(|one| Found { code: one.code.to_string(), title: one.title(language).to_owned() })
        .collect();
    Ok(Json(rows).into_response())
}
