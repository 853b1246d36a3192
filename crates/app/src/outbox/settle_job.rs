//! What a person decides about a job: it is tried again, or put away.

use domain::outbox::Refusal;
use kernel::{Faults, Line, OutboxId, RowVersion};
use policy::{Permit, SettlePost};
use store::{Tx, views::JobLine};

use super::Failure;
use crate::{Ctx, Raw, Subject};

/// Has a job tried now.
///
/// # Errors
/// [`Refusal::NotNow`] for one that is on its way, sent, put away, or waits for its day; [`Failure::Stale`].
pub async fn try_again(ctx: &Ctx, id: OutboxId, version: RowVersion) -> Result<(), Failure> {
    let (mut tx, permit) = load(ctx, (id, version), |job| job.state.may_be_tried(job.attempts)).await?;
    tx.under(&permit).try_job_again(id, version, ctx.now()).await?;
    finish(ctx, tx, &permit, id).await
}

/// Puts a job away: `why` says why.
///
/// # Errors
/// What [`try_again`] refuses, and a missing reason.
pub async fn drop_job(ctx: &Ctx, id: OutboxId, version: RowVersion, raw: &Raw) -> Result<(), Failure> {
    let (mut tx, permit) = load(ctx, (id, version), |job| job.state.may_be_dropped()).await?;
    let mut faults = Faults::new();
    let why = raw.required::<{ Line::MAX }, Refusal>("why", &mut faults);
    let why = faults.finish(why)?;
    tx.under(&permit).drop_job(id, version, &why, ctx.now()).await?;
    finish(ctx, tx, &permit, id).await
}

async fn load(
    ctx: &Ctx,
    (id, version): (OutboxId, RowVersion),
    may: impl Fn(&JobLine) -> bool,
) -> Result<(Tx, Permit<SettlePost>), Failure> {
    let mut tx = ctx.write().await?;
    let subject = Subject::row("job", id.uuid());
    let permit = ctx.permit::<SettlePost, _>(tx.locate_job(id).await?, subject).await?;
    let job = tx.under(&permit).job(id).await?;
    if job.version != version {
        return Err(Failure::Stale);
    }
    if !may(&job) {
        return Err(Failure::refused("why", Refusal::NotNow(job.state)));
    }
    Ok((tx, permit))
}

async fn finish(ctx: &Ctx, tx: Tx, permit: &Permit<SettlePost>, id: OutboxId) -> Result<(), Failure> {
    ctx.wrote(&tx, permit, Subject::row("job", id.uuid())).await?;
    ctx.commit(tx, id).await
}
