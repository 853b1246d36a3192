//! The list of bundles.

use domain::tasks::BundleState;
use policy::{Located, ShowBundle};
use store::views::{BundleListLine, Page, PageOf};

pub use store::views::BundleFilter;

use crate::{Ctx, Failure, Never, Raw, Subject};

/// Reads a list's filter from an address; what means nothing is left out.
#[must_use]
pub fn read_bundle_filter(raw: &Raw) -> BundleFilter {
    BundleFilter {
        search: raw.filled("q").map(str::to_owned),
        state: raw.filled("state").and_then(BundleState::from_code),
        praktik: match raw.text("form") {
            "job" => Some(false),
            "praktik" => Some(true),
            _ => None,
        },
    }
}

/// A page of bundles.
///
/// # Errors
/// [`Failure`].
pub async fn list_bundles(
    ctx: &Ctx,
    filter: &BundleFilter,
    of: PageOf,
) -> Result<Page<BundleListLine>, Failure<Never>> {
    let mut tx = ctx.read().await?;
    let permit = ctx.permit::<ShowBundle, _>(Some(Located::NOWHERE), Subject::default()).await?;
    let page = tx.under(&permit).list_bundles(filter, of).await?;
    let criteria = (*filter != BundleFilter::default()).then(|| format!("{filter:?}"));
    ctx.saw(&permit, Subject::rows("bundle", page.rows.len()), criteria).await?;
    Ok(page)
}
