//! A look that somebody should ask about, found as all of them are.

use std::sync::Arc;

use super::{DemoError, citizens::Built, data, proposals, refused, said, users::AtWork};
use crate::{App, Ctx, citizens, privacy};

/// The caseworker looks at a citizen with the own surname, which nobody else has.
pub(super) async fn build(
    app: &Arc<App>,
    north: &Ctx,
    people: &AtWork,
    all: &Built,
) -> Result<(), DemoError> {
    let row = data::SAME_SURNAME;
    let citizen = all.all.get(row).ok_or_else(|| said(row, "nobody has the reference"))?;
    let caseworker = people.ctx(app, proposals::CASEWORKER)?;
    citizens::show_citizen(&caseworker, *citizen).await.map_err(|failure| refused(row, failure))?;
    privacy::find_unusual(north, north.today()).await.map_err(|failure| refused(row, failure))?;
    Ok(())
}
