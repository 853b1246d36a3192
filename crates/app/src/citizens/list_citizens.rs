//! The list of citizens.

use policy::ListCitizens;
use store::views::{CitizenFilter, CitizenLine, HoursKnown, Page, PageOf};

use super::{Failure, holds_citizens};
use crate::{Ctx, Raw, Subject};

/// What a filter asks by for the citizens who are one's own.
pub const MINE: &str = "mine";

/// Reads a list's filter from an address; what means nothing is left out.
#[must_use]
pub fn read_filter(raw: &Raw) -> CitizenFilter {
    CitizenFilter {
        search: raw.filled("q").map(str::to_owned),
        hours: raw.filled("hours").and_then(HoursKnown::from_code),
        group: raw.filled("group").map(str::to_owned),
        skill: raw.filled("skill").map(str::to_owned),
        postal_code: raw.filled("postal_code").map(str::to_owned),
        mine: raw.filled("whose") == Some(MINE),
    }
}

/// A page of citizens of the actor's municipality.
///
/// # Errors
/// [`Failure`]; in mode «companies only» with the way to switch.
pub async fn list_citizens(
    ctx: &Ctx,
    filter: &CitizenFilter,
    of: PageOf,
) -> Result<Page<CitizenLine>, Failure> {
    let mut tx = ctx.read().await?;
    let permit = ctx.leave::<ListCitizens, _>().await?;
    holds_citizens(&tx).await?;
    let page = tx.under(&permit).list_citizens(filter, ctx.today(), of).await?;
    let criteria = (*filter != CitizenFilter::default()).then(|| format!("{filter:?}"));
    let people = page.rows.iter().map(|row| row.id);
    ctx.saw_list(&permit, Subject::rows("citizen", page.rows.len()), criteria, people).await?;
    Ok(page)
}
