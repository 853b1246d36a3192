//! A bundle's page.

use domain::companies::ratio::{Places, RatioMissing, places};
use kernel::BundleId;
use policy::{Action, ShowBundle, may};
use store::views::{BundleView, Placed, PlacedAt};

use crate::{
    Ctx, Failure, Never, Subject,
    placements::{Beside, placed_beside},
};

/// A bundle's page.
#[derive(Debug)]
pub struct BundlePage {
    /// The bundle with its tasks.
    pub view: BundleView,
    /// Who has it, where that was asked for and as far as the actor may read placements.
    pub placed: Vec<Placed>,
    /// What the ratio rule gives at its unit today.
    pub places: Result<Places, RatioMissing>,
    /// Whether the actor may change it.
    pub may_build: bool,
    /// Whether the actor may look for people.
    pub may_match: bool,
}

/// Shows a bundle.
///
/// # Errors
/// [`Failure::NotThere`].
pub async fn show_bundle(ctx: &Ctx, id: BundleId) -> Result<BundlePage, Failure<Never>> {
    look(ctx, id, false).await
}

/// Shows a bundle with who has it.
///
/// # Errors
/// [`Failure::NotThere`].
pub async fn show_bundle_placed(ctx: &Ctx, id: BundleId) -> Result<BundlePage, Failure<Never>> {
    look(ctx, id, true).await
}

async fn look(ctx: &Ctx, id: BundleId, named: bool) -> Result<BundlePage, Failure<Never>> {
    let mut tx = ctx.read().await?;
    let subject = Subject::row("bundle", id.uuid());
    let permit = ctx.permit::<ShowBundle, _>(tx.locate_bundle(id).await?, subject).await?;
    let view = tx.under(&permit).bundle(id).await?;
    let months = tx.under(&permit).fte_months(view.at.unit).await?;
    let beside = if named && view.taken.is_some() {
        placed_beside(ctx, &mut tx, PlacedAt::Bundle(id)).await?
    } else {
        Beside::default()
    };
    ctx.saw_both((&permit, subject), beside.seen()).await?;
    let today = ctx.today();
    let places = places(&months, today, &ctx.app().law.ratio_limits(today));
    Ok(BundlePage {
        view,
        placed: beside.rows,
        places,
        may_build: may(ctx.actor(), Action::BuildBundle),
        may_match: may(ctx.actor(), Action::MatchBundle),
    })
}
