//! The list of bundles.

use domain::tasks::{BundleStands, BundleState};
use policy::ShowBundle;
use store::views::{BundleListLine, Page, PageOf};

pub use store::views::BundleFilter;

use crate::{Ctx, Failure, Never, Raw, Subject};

/// Reads a list's filter from an address; what means nothing is left out.
#[must_use]
pub fn read_bundle_filter(raw: &Raw) -> BundleFilter {
    let state = raw.text("state");
    let stands = BundleStands::from_code(state);
    BundleFilter {
        search: raw.filled("q").map(str::to_owned),
        // «Open» is no way to stand: some of those are free.
        state: BundleState::from_code(state).filter(|_| stands.is_none()),
        stands,
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
    let permit = ctx.leave::<ShowBundle, _>().await?;
    let page = tx.under(&permit).list_bundles(filter, ctx.today(), of).await?;
    let criteria = (*filter != BundleFilter::default()).then(|| format!("{filter:?}"));
    ctx.saw(&permit, Subject::rows("bundle", page.rows.len()), criteria).await?;
    Ok(page)
}
