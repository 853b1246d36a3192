//! Who works with a citizen: naming somebody, from one day to another, and ending it.

use domain::{
    citizens::{NewRelation, Refusal},
    input::Input,
};
use kernel::{CitizenId, Faults, MembershipId, Period, RelationId, RowVersion};
use policy::{Act, Covers, Permit, ReadPlacements, ReadRelations, ReadUsers, Relate, WriteRelations};
use store::{
    ToMatch, Tx,
    views::{CitizenView, RelationLine, ToName},
};

use super::{Failure, holds_citizens, must_hold_citizens};
use crate::{Ctx, Raw, Subject};

/// A citizen for the form that names somebody.
#[derive(Debug)]
pub struct CitizenToName {
    /// The citizen.
    pub view: CitizenView,
    /// Whom the citizen can be given to.
    pub to_name: ToName,
}

/// A citizen for the form that names somebody.
///
/// # Errors
/// [`Failure::NotThere`] for those who may not name anybody, too.
pub async fn citizen_to_name(ctx: &Ctx, id: CitizenId) -> Result<CitizenToName, Failure> {
    let mut tx = ctx.read().await?;
    let subject = Subject::row("citizen", id.uuid());
    let ToMatch { at, mode, .. } = tx.locate_citizen_to_match(id).await?;
    let permit = ctx.permit::<Relate, _>(at, subject).await?;
    must_hold_citizens(mode)?;
    let view = tx.under(&permit).citizen(id, ctx.today()).await?;
    let to_name = tx.under(&permit).to_name(id, ctx.today()).await?;
    ctx.saw(&permit, subject, None).await?;
    Ok(CitizenToName { view, to_name })
}

/// Names somebody who works with a citizen: from then on the citizen is open to them, as far as their role goes.
///
/// # Errors
/// [`Refusal::UnknownFollower`], [`Refusal::NamedAlready`], [`Refusal::NoPlaceThere`], field by field.
pub async fn relate(ctx: &Ctx, id: CitizenId, raw: &Raw) -> Result<RelationId, Failure> {
    let mut tx = ctx.write().await?;
    let subject = Subject::row("citizen", id.uuid());
    let permit = ctx.permit::<Relate, _>(tx.locate_citizen(id).await?, subject).await?;
    holds_citizens(&tx).await?;
    // Naming the same person twice at one moment waits for one another at the citizen.
    if let Some(organisation) = ctx.actor().organisation() {
        tx.raise_data_version(organisation).await?;
    }
    let (membership, period) = read(ctx, raw)?;
    let relation = relate_in(ctx, &mut tx, &permit, id, (membership, period)).await?;
    ctx.wrote(&tx, &permit, subject).await?;
    ctx.commit(tx, relation).await?;
    Ok(relation)
}

fn read(ctx: &Ctx, raw: &Raw) -> Result<(MembershipId, Period), Failure> {
    let mut faults = Faults::new();
    let who = match raw.filled("who") {
        None => Err(Input::NotChosen.into()),
        Some(given) => given.parse().map_err(|_| Refusal::UnknownFollower),
    };
    let who = faults.take("who", who);
    let from = raw.date("from", &mut faults);
    let from = match from {
        None if raw.filled("from").is_none() => Some(ctx.today()),
        other => other,
    };
    let to = raw.date("to", &mut faults);
    let period = from.and_then(|from| {
        faults.take("to", Period::through(from, to).map_err(|bad| Refusal::from(Input::from(bad))))
    });
    Ok(faults.finish(who.zip(period))?)
}

/// The work of [`relate`], for the demo too.
///
/// # Errors
/// See [`relate`].
pub async fn relate_in<A>(
    ctx: &Ctx,
    tx: &mut Tx,
    permit: &Permit<A>,
    id: CitizenId,
    (membership, period): (MembershipId, Period),
) -> Result<RelationId, Failure>
where
    A: Act + Covers<ReadRelations> + Covers<WriteRelations> + Covers<ReadUsers> + Covers<ReadPlacements>,
{
    let to_name = tx.under(permit).to_name(id, period.from().min(ctx.today())).await?;
    let follower = to_name.people.iter().find(|one| one.follower.membership == membership);
    let follower = follower.ok_or_else(|| Failure::refused("who", Refusal::UnknownFollower))?;
    let new = NewRelation::with(&follower.follower, period, &to_name.named)
        .map_err(|refusal| Failure::refused("who", refusal))?;
    let relation = RelationId::new(ctx.fresh());
    tx.under(permit).add_relation(relation, id, &new, ctx.now()).await?;
    Ok(relation)
}

/// A relation of a citizen for the question whether it ends.
///
/// # Errors
/// [`Failure::NotThere`].
pub async fn relation_to_end(
    ctx: &Ctx,
    id: CitizenId,
    relation: RelationId,
) -> Result<(CitizenView, RelationLine), Failure> {
    let mut tx = ctx.read().await?;
    let subject = Subject::row("citizen", id.uuid());
    let permit = ctx.permit::<Relate, _>(tx.locate_citizen(id).await?, subject).await?;
    let view = tx.under(&permit).citizen(id, ctx.today()).await?;
    let line = tx.under(&permit).relation(id, relation).await?;
    ctx.saw(&permit, subject, None).await?;
    Ok((view, line))
}

/// Ends a relation: from this moment the citizen is closed to whom it named.
///
/// # Errors
/// [`Failure::Stale`] when it has ended already, or was changed since.
pub async fn end_relation(
    ctx: &Ctx,
    id: CitizenId,
    (relation, version): (RelationId, RowVersion),
) -> Result<(), Failure> {
    let mut tx = ctx.write().await?;
    let subject = Subject::row("citizen", id.uuid());
    let permit = ctx.permit::<Relate, _>(tx.locate_citizen(id).await?, subject).await?;
    let line = tx.under(&permit).relation(id, relation).await?;
    tx.under(&permit).end_relation(id, (relation, version), line.period, ctx.today()).await?;
    ctx.wrote(&tx, &permit, subject).await?;
    ctx.commit(tx, relation).await
}
