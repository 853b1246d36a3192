//! Lists of proposals: of a municipality, of a company as one page of requests, of a citizen.

use domain::placements::ProposalState;
use kernel::MOST_REQUESTS;
use policy::ShowProposal;
use store::views::{Page, PageOf, ProposalLine, ProposalView};

pub use store::views::ProposalFilter;

use crate::{Ctx, Failure, Never, Raw, Subject};

/// Asks for proposals whose name was given and that have no agreement, where a state is asked for.
pub const NAMED: &str = "named";
/// The filter for those of whom the citizen would like to talk first.
pub const TALK_FIRST: &str = "talk-first";

/// Asks for proposals with words that are held back, where a state is asked for.
pub const HELD: &str = "held";

/// Reads a list's filter from an address; what means nothing is left out.
#[must_use]
pub fn read_proposal_filter(raw: &Raw) -> ProposalFilter {
    ProposalFilter {
        search: raw.filled("q").map(str::to_owned),
        state: raw.filled("state").and_then(ProposalState::from_code),
        named: raw.filled("state") == Some(NAMED),
        talk_first: raw.filled("state") == Some(TALK_FIRST),
        held: raw.filled("state") == Some(HELD),
        citizen: raw.filled("citizen").and_then(|text| text.parse().ok()),
        bundle: raw.filled("bundle").and_then(|text| text.parse().ok()),
    }
}

/// A page of proposals.
///
/// # Errors
/// [`Failure`].
pub async fn list_proposals(
    ctx: &Ctx,
    filter: &ProposalFilter,
    of: PageOf,
) -> Result<Page<ProposalLine>, Failure<Never>> {
    let mut tx = ctx.read().await?;
    let permit = ctx.leave::<ShowProposal, _>().await?;
    let page = tx.under(&permit).list_proposals(filter, ctx.today(), of).await?;
    let criteria = (*filter != ProposalFilter::default()).then(|| format!("{filter:?}"));
    let people = page.rows.iter().map(|row| row.about);
    ctx.saw_list(&permit, Subject::rows("proposal", page.rows.len()), criteria, people).await?;
    Ok(page)
}

/// What a company or a citizen is asked.
#[derive(Debug, Clone)]
pub struct Requests {
    /// Those that wait for the company, and then the newest, at most [`MOST_REQUESTS`].
    pub views: Vec<ProposalView>,
    /// Whether there are older ones.
    pub older: bool,
}

/// Proposals whole: a company's or a citizen's are few and stand on one page.
///
/// # Errors
/// [`Failure`].
pub async fn show_requests(ctx: &Ctx) -> Result<Requests, Failure<Never>> {
    let mut tx = ctx.read().await?;
    let permit = ctx.leave::<ShowProposal, _>().await?;
    let filter = ProposalFilter::default();
    let mut views = tx.under(&permit).whole_proposals(&filter, ctx.today(), MOST_REQUESTS + 1).await?;
    let older = views.len() > MOST_REQUESTS;
    views.truncate(MOST_REQUESTS);
    let people = views.iter().map(|view| view.line.about);
    ctx.saw_list(&permit, Subject::rows("proposal", views.len()), None, people).await?;
    Ok(Requests { views, older })
}
