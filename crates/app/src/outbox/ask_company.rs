//! Tells a company that a question waits for it, once for all that it is asked on one day.

use kernel::{CompanyId, Date};
use policy::{Act, Covers, Permit, ReadReceivers};
use store::Tx;

use super::{Asked, Job};
use crate::{Ctx, Failure, rim::morning_of};

/// Leaves a job for everybody who answers for the company, to be sent on the day from which it sees the question:
/// the ask budget has chosen that day already (`practice.md` 21).
///
/// # Errors
/// [`Failure::Store`].
pub(crate) async fn ask_company<A, R>(
    ctx: &Ctx,
    tx: &mut Tx,
    permit: &Permit<A>,
    (company, on): (CompanyId, Date),
) -> Result<(), Failure<R>>
where
    A: Act + Covers<ReadReceivers>,
{
    let Some(own) = ctx.actor().organisation() else { return Ok(()) };
    let job = Job::CompanyAsked(Asked { company, on, by: ctx.actor().user() });
    let due = if on > ctx.today() { morning_of(on) } else { ctx.now() };
    for to in tx.under(permit).receivers_at(company, ctx.today()).await? {
        ctx.leave_job(tx, &job, (to.kept_by.unwrap_or(own), to.receiver), due).await?;
    }
    Ok(())
}
