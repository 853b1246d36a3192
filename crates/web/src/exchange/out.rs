//! Files out: what is here, or only the columns.

use app::exchange::Kind;
use axum::extract::Path;

use crate::{
    answer::{self, Answer, Refused},
    kit,
    visitor::Visitor,
};

/// `GET /export/{kind}`
pub(super) async fn export(visitor: Visitor, Path(text): Path<String>) -> Answer {
    let of = find(&visitor, &text)?;
    let filter = kit::filter_of(&visitor.guest);
    let bytes = visitor.found(app::exchange::export_filtered(&visitor.ctx, of, &filter).await)?;
    Ok(answer::csv(of.name(), bytes))
}

/// `GET /import/template/{kind}`
pub(super) async fn template(visitor: Visitor, Path(text): Path<String>) -> Answer {
    let of = find(&visitor, &text)?;
    if !app::exchange::may_import(&visitor.ctx).contains(&of) {
        return Err(visitor.not_there());
    }
    let bytes = app::exchange::template(of, visitor.guest.language);
    Ok(answer::csv(&format!("{}-template", of.name()), bytes))
}

/// The kind in an address, with or without `.csv` at the end.
fn find(visitor: &Visitor, text: &str) -> Result<Kind, Refused> {
    let name = text.strip_suffix(".csv").unwrap_or(text);
    Kind::from_name(name).ok_or_else(|| visitor.not_there())
}
