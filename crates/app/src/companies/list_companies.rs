//! The list of companies.

use kernel::{Cvr, MOST_CHOICES};
use policy::ListCompanies;
use store::views::{CompanyFilter, CompanyHas, CompanyLine, Page, PageOf};

use crate::{Ctx, Failure, Never, Raw, Subject};

/// Reads a list's filter from an address; what means nothing is left out.
#[must_use]
pub fn read_filter(raw: &Raw) -> CompanyFilter {
    CompanyFilter {
        search: raw.filled("q").map(str::to_owned),
        has: raw.filled("has").and_then(CompanyHas::from_code),
        industry: raw.filled("industry").map(str::to_owned),
    }
}

/// Companies for a field that takes one: number and name of those that have the words in name, number or place.
///
/// # Errors
/// [`Failure`].
pub async fn look_up_companies(ctx: &Ctx, words: &str) -> Result<Vec<(Cvr, String)>, Failure<Never>> {
    if words.trim().is_empty() {
        return Ok(Vec::new());
    }
    let filter = CompanyFilter { search: Some(words.to_owned()), ..CompanyFilter::default() };
    let found = list_companies(ctx, &filter, PageOf::default()).await?.rows.into_iter().take(MOST_CHOICES);
    Ok(found.map(|line| (line.company.cvr, line.company.name.to_string())).collect())
}

/// A page of companies.
///
/// # Errors
/// [`Failure`].
pub async fn list_companies(
    ctx: &Ctx,
    filter: &CompanyFilter,
    of: PageOf,
) -> Result<Page<CompanyLine>, Failure<Never>> {
    let mut tx = ctx.read().await?;
    let permit = ctx.leave::<ListCompanies, _>().await?;
    let page = tx.under(&permit).list_companies(filter, ctx.today(), of).await?;
    let criteria = (*filter != CompanyFilter::default()).then(|| format!("{filter:?}"));
    ctx.saw(&permit, Subject::rows("company", page.rows.len()), criteria).await?;
    Ok(page)
}
