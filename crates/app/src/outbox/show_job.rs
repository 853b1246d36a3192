//! One job, with exactly what it says.

use domain::outbox::Reason;
use kernel::OutboxId;
use l10n::AllTexts;
use policy::{Action, ShowPost, may};
use store::views::JobLine;

use super::{
    Job, Message,
    prepare::{Making, prepare},
};
use crate::{Ctx, Failure, Never, Subject};

/// A job's page.
#[derive(Debug)]
pub struct JobPage {
    /// The job.
    pub job: JobLine,
    /// What it would say now, or why nothing would be sent. The secret of a link is not made before it is sent.
    pub says: Result<Message, Reason>,
    /// Who it would say it is from.
    pub from: Option<String>,
    /// Whether the actor may have it tried again.
    pub may_try: bool,
    /// Whether the actor may put it away.
    pub may_drop: bool,
}

/// One job of the organisation.
///
/// # Errors
/// [`Failure::NotThere`] when it is another organisation's.
pub async fn show_job(ctx: &Ctx, texts: &AllTexts, id: OutboxId) -> Result<JobPage, Failure<Never>> {
    let mut tx = ctx.read().await?;
    let subject = Subject::row("job", id.uuid());
    let permit = ctx.permit::<ShowPost, _>(tx.locate_job(id).await?, subject).await?;
    let job = tx.under(&permit).job(id).await?;
    let making =
        Making { texts, site: &ctx.app().ways.site, secret: None, now: ctx.now(), today: ctx.today() };
    let says = match Job::read(&job.kind_code, &job.payload) {
        Err(_) => Err(Reason::Unreadable),
        Ok(read) => prepare(&mut tx, &permit, &making, (id, &read)).await?,
    };
    ctx.saw(&permit, subject.with_rows(1), None).await?;
    let may_settle = may(ctx.actor(), Action::SettlePost);
    let may_try = may_settle && job.state.may_be_tried(job.attempts);
    let may_drop = may_settle && job.state.may_be_dropped();
    let from = ctx.app().ways.mail.as_ref().map(|post| post.sender().to_owned());
    Ok(JobPage { job, says, from, may_try, may_drop })
}
