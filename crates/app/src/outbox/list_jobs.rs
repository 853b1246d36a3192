//! The list of outgoing post.

use domain::outbox::{JobKind, JobState};
use policy::ListPost;
use store::views::{JobFilter, JobLine, Page, PageOf};

use crate::{Ctx, Failure, Never, Raw, Subject};

/// What the page of outgoing post shows.
#[derive(Debug)]
pub struct PostList {
    /// A page of the list.
    pub page: Page<JobLine>,
    /// Whether mail is set up.
    pub mail: bool,
    /// Whether short messages are.
    pub sms: bool,
}

/// Reads the filter from an address; what means nothing is left out.
#[must_use]
pub fn read_job_filter(raw: &Raw) -> JobFilter {
    JobFilter {
        state: raw.filled("state").and_then(JobState::from_code),
        kind: raw.filled("kind").and_then(JobKind::from_code),
    }
}

/// A page of the organisation's outgoing post.
///
/// # Errors
/// [`Failure`].
pub async fn list_jobs(ctx: &Ctx, filter: JobFilter, of: PageOf) -> Result<PostList, Failure<Never>> {
    let permit = ctx.leave::<ListPost, _>().await?;
    let page = ctx.read().await?.under(&permit).list_jobs(filter, of).await?;
    let criteria = (filter != JobFilter::default()).then(|| format!("{filter:?}"));
    ctx.saw(&permit, Subject::rows("job", page.rows.len()), criteria).await?;
    let ways = &ctx.app().ways;
    Ok(PostList { page, mail: ways.mail.is_some(), sms: ways.sms.is_some() })
}
