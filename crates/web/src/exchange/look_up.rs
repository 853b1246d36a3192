//! Code lists for fields that complete what is typed.

use axum::{Json, response::IntoResponse as _};
use serde::Serialize;

use crate::{answer::Answer, codes::Codes, kit, visitor::Visitor};

/// A choice: its code, and what it is called.
#[derive(Debug, Serialize)]
struct Found {
    code: String,
    title: String,
}

/// `GET /lookup/occupations`
pub(super) async fn occupations(visitor: Visitor) -> Answer {
    found(&visitor, Codes::Occupations).await
}

/// `GET /lookup/industries`
pub(super) async fn industries(visitor: Visitor) -> Answer {
    found(&visitor, Codes::Industries).await
}

/// `GET /lookup/companies`
pub(super) async fn companies(visitor: Visitor) -> Answer {
    found(&visitor, Codes::Companies).await
}

async fn found(visitor: &Visitor, codes: Codes) -> Answer {
    let words = kit::filter_of(&visitor.guest).text("q").to_owned();
    let found = visitor.look_up(codes, &words).await?;
    let rows: Vec<Found> = found.into_iter().map(|one| Found { code: one.code, title: one.title }).collect();
    Ok(Json(rows).into_response())
}
