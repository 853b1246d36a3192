//! The placements that the page of something else names, by a leave of their own.

use kernel::CitizenId;
use policy::{Action, Permit, ShowPlacement, may};
use store::{
    Tx,
    views::{Placed, PlacedAt},
};

use crate::{Ctx, Failure, Subject};

/// What was read of placements beside something else, with the leave for it; nothing for roles without one.
#[derive(Default)]
pub(crate) struct Beside {
    permit: Option<Permit<ShowPlacement>>,
    /// Those that stand, in the order in which they begin.
    pub rows: Vec<Placed>,
}

impl Beside {
    /// The look at them, for the log; none where nothing was seen.
    pub fn seen(&self) -> Option<(&Permit<ShowPlacement>, Subject, Vec<CitizenId>)> {
        let permit = self.permit.as_ref().filter(|_| !self.rows.is_empty())?;
        let people = self.rows.iter().map(|row| row.about).collect();
        Some((permit, Subject::rows("placement", self.rows.len()), people))
    }
}

/// The placements that stand at a place, as far as the actor may read placements.
///
/// # Errors
/// [`Failure`].
pub(crate) async fn placed_beside<R>(ctx: &Ctx, tx: &mut Tx, at: PlacedAt) -> Result<Beside, Failure<R>> {
    if !may(ctx.actor(), Action::ShowPlacement) {
        return Ok(Beside::default());
    }
    let permit = ctx.leave::<ShowPlacement, _>().await?;
    let rows = tx.under(&permit).placed(at, ctx.today()).await?;
    Ok(Beside { permit: Some(permit), rows })
}
