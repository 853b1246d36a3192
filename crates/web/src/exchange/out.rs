//! Files out: what is here, or only the columns.

use app::{Failure, Never, exchange::Kind};
use axum::{
    extract::Path,
    http::{HeaderValue, header},
    response::{IntoResponse as _, Response},
};

use crate::{
    answer::{Answer, Refused},
    kit,
    visitor::Visitor,
};

/// `GET /export/{kind}`
pub(super) async fn export(visitor: Visitor, Path(text): Path<String>) -> Answer {
    let of = find(&visitor, &text)?;
    let filter = kit::filter_of(&visitor.guest);
    let bytes = visitor.found(app::exchange::export_filtered(&visitor.ctx, of, &filter).await)?;
    Ok(file(&format!("{}.csv", of.name()), bytes))
}

/// `GET /import/template/{kind}`
pub(super) async fn template(visitor: Visitor, Path(text): Path<String>) -> Answer {
    let of = find(&visitor, &text)?;
    if !app::exchange::may_import(&visitor.ctx).contains(&of) {
        return Err(visitor.failed(&Failure::<Never>::NotThere));
    }
    let bytes = app::exchange::template(of, visitor.guest.language);
    Ok(file(&format!("{}-template.csv", of.name()), bytes))
}

/// The kind in an address, with or without `.csv` at the end.
fn find(visitor: &Visitor, text: &str) -> Result<Kind, Refused> {
    let name = text.strip_suffix(".csv").unwrap_or(text);
    Kind::from_name(name).ok_or_else(|| visitor.failed(&Failure::<Never>::NotThere))
}

fn file(name: &str, bytes: Vec<u8>) -> Response {
    let mut response = bytes.into_response();
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("text/csv; charset=utf-8"));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    if let Ok(value) = HeaderValue::from_str(&format!("attachment; filename=\"{name}\"")) {
        headers.insert(header::CONTENT_DISPOSITION, value);
    }
    response
}
