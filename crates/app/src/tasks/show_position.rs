//! A position's page.

use kernel::PositionId;
use policy::{Action, ShowPosition, may};
use store::views::PositionView;

use crate::{Ctx, Failure, Never, Subject};

/// A position's page.
#[derive(Debug)]
pub struct PositionPage {
    /// The position with its tasks.
    pub view: PositionView,
    /// Whether the actor may change it and its tasks.
    pub may_edit: bool,
    /// Whether the actor may put its tasks together.
    pub may_build: bool,
}

/// Shows a position.
///
/// # Errors
/// [`Failure::NotThere`].
pub async fn show_position(ctx: &Ctx, id: PositionId) -> Result<PositionPage, Failure<Never>> {
    let mut tx = ctx.read().await?;
    let subject = Subject::row("position", id.uuid());
    let permit = ctx.permit::<ShowPosition, _>(tx.locate_position(id).await?, subject).await?;
    let view = tx.under(&permit).position(id).await?;
    ctx.saw(&permit, subject, None).await?;
    let may_edit = may(ctx.actor(), Action::EditTasks);
    Ok(PositionPage { view, may_edit, may_build: may(ctx.actor(), Action::BuildBundle) })
}
