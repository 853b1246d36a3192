//! The demo's post: it sends nothing, and shows what would be sent, one mail that was refused, and somebody who has
//! asked not to be written to.

use std::sync::Arc;

use domain::outbox::{JobState, Reason, StopAddress};
use kernel::{Line, OrganisationId, OutboxId, StopId};
use policy::{EditStops, SendPost};
use store::Tx;

use super::{DemoError, data, leave, refused, said, users::AtWork};
use crate::{App, Never, partners};

pub(super) async fn build(
    app: &Arc<App>,
    tx: &mut Tx,
    people: &AtWork,
    organisation: OrganisationId,
) -> Result<(), DemoError> {
    stop(app, tx, people).await?;
    refuse_one(app, tx, organisation).await
}

async fn stop(app: &Arc<App>, tx: &mut Tx, people: &AtWork) -> Result<(), DemoError> {
    let (address, reason) = data::STOPPED;
    let ctx = people.ctx(app, data::ADMINISTRATOR)?.days_ago(data::TARGETS_SET_DAYS_AGO);
    let permit = leave::<EditStops>(&ctx, address).await?;
    let reason = Line::parse(reason).map_err(|why| said(address, &format!("{why:?}")))?;
    let stopped = StopAddress::parse(address).map_err(|why| said(address, &format!("{why:?}")))?;
    tx.under(&permit).add_stop(StopId::new(ctx.fresh()), &stopped, &reason, ctx.now()).await?;
    Ok(())
}

/// The organisation's last mail that is due came back.
async fn refuse_one(app: &Arc<App>, tx: &mut Tx, organisation: OrganisationId) -> Result<(), DemoError> {
    let ctx = partners::worker(Arc::clone(app));
    let permit = ctx.leave::<SendPost, Never>().await.map_err(|failure| refused("post", failure))?;
    let (lease, now) = (ctx.fresh(), ctx.now());
    let mut taken: Vec<(OutboxId, OrganisationId)> = Vec::new();
    while let Some(job) = tx.under(&permit).take_job(lease, now).await? {
        taken.push((job.id, job.organisation));
    }
    let last = taken.iter().rfind(|(_, of)| *of == organisation).map(|(id, _)| *id);
    for (id, _) in taken {
        if last == Some(id) {
            let facts = tx.under(&permit).post_facts(id, None, (None, ctx.today())).await?;
            let address = facts.receiver.and_then(|receiver| receiver.email).unwrap_or_default();
            tx.under(&permit).mark_sending(id, lease, &address, now).await?;
            let why = Some((Reason::Refused, Some(data::REFUSED_MAIL)));
            tx.under(&permit).settle_job((id, lease), JobState::Failed, why, now, None).await?;
        } else {
            tx.under(&permit).settle_job((id, lease), JobState::Waiting, None, now, None).await?;
        }
    }
    Ok(())
}
