//! Programmes that citizens are registered in.

use domain::{citizens::Refusal, input::Input};
use kernel::{Faults, Line, Name, Period, ProgrammeId, RowVersion};
use policy::{Act, AddCitizen, Covers, Located, Permit, ShowProgrammes, WriteCitizens};
use store::{StoreError, Tx, views::ProgrammeView};

use super::{Failure, holds_citizens};
use crate::{Ctx, Raw, Subject};

/// The partnership's programmes.
///
/// # Errors
/// [`Failure`].
pub async fn list_programmes(ctx: &Ctx) -> Result<Vec<ProgrammeView>, Failure> {
    let mut tx = ctx.read().await?;
    let permit = ctx.leave::<ShowProgrammes, _>().await?;
    holds_citizens(&tx).await?;
    let programmes = tx.under(&permit).list_programmes().await?;
    ctx.saw(&permit, Subject::rows("programme", programmes.len()), None).await?;
    Ok(programmes)
}

/// Reads a programme; all faults at once.
///
/// # Errors
/// Every fault, field by field.
pub fn read_programme(raw: &Raw) -> Result<(Name, Line, Period), Faults<Refusal>> {
    let mut faults = Faults::new();
    let name = raw.required::<{ Name::MAX }, _>("name", &mut faults);
    let partners = raw.required::<{ Line::MAX }, _>("partners", &mut faults);
    let from = raw.date("from", &mut faults);
    if from.is_none() && raw.filled("from").is_none() {
        faults.push("from", Input::Missing.into());
    }
    let to = raw.date("to", &mut faults);
    let period = from
        .and_then(|from| faults.take("to", Period::through(from, to).map_err(|bad| Input::from(bad).into())));
    faults.finish(name.zip(partners).zip(period).map(|((name, partners), period)| (name, partners, period)))
}

/// Adds a programme to the partnership.
///
/// # Errors
/// [`Refusal::ProgrammeTaken`].
pub async fn add_programme(ctx: &Ctx, raw: &Raw) -> Result<ProgrammeId, Failure> {
    let mut tx = ctx.write().await?;
    let permit = ctx.leave::<AddCitizen, _>().await?;
    holds_citizens(&tx).await?;
    let programme = read_programme(raw)?;
    let id = add_programme_in(ctx, &mut tx, &permit, &programme).await?;
    ctx.wrote(&tx, &permit, Subject::row("programme", id.uuid())).await?;
    ctx.commit(tx, id).await?;
    Ok(id)
}

/// The work of [`add_programme`], for the demo too.
///
/// # Errors
/// [`Refusal::ProgrammeTaken`].
pub async fn add_programme_in<A>(
    ctx: &Ctx,
    tx: &mut Tx,
    permit: &Permit<A>,
    (name, partners, period): &(Name, Line, Period),
) -> Result<ProgrammeId, Failure>
where
    A: Act + Covers<WriteCitizens>,
{
    let id = ProgrammeId::new(ctx.fresh());
    match tx.under(permit).add_programme(id, name, partners, *period).await {
        Err(StoreError::Blocked) => Err(taken(name)),
        other => {
            other?;
            Ok(id)
        }
    }
}

/// A programme for the form that corrects or ends it.
///
/// # Errors
/// [`Failure::NotThere`] for those who may not change it, too.
pub async fn programme_to_change(ctx: &Ctx, id: ProgrammeId) -> Result<ProgrammeView, Failure> {
    let mut tx = ctx.read().await?;
    let subject = Subject::row("programme", id.uuid());
    let permit = ctx.permit::<AddCitizen, _>(Some(Located::NOWHERE), subject).await?;
    holds_citizens(&tx).await?;
    let programme = tx.under(&permit).programme(id).await?;
    ctx.saw(&permit, subject, None).await?;
    Ok(programme)
}

/// Corrects or ends a programme; who is registered in it stays so.
///
/// # Errors
/// [`Refusal::ProgrammeTaken`], [`Failure::Stale`].
pub async fn edit_programme(
    ctx: &Ctx,
    id: ProgrammeId,
    version: RowVersion,
    raw: &Raw,
) -> Result<(), Failure> {
    let mut tx = ctx.write().await?;
    let subject = Subject::row("programme", id.uuid());
    let permit = ctx.permit::<AddCitizen, _>(Some(Located::NOWHERE), subject).await?;
    holds_citizens(&tx).await?;
    tx.under(&permit).programme(id).await?;
    let (name, partners, period) = read_programme(raw)?;
    match tx.under(&permit).save_programme((id, version), &name, &partners, period).await {
        Err(StoreError::Blocked) => return Err(taken(&name)),
        other => other?,
    }
    ctx.wrote(&tx, &permit, subject).await?;
    ctx.commit(tx, id).await?;
    Ok(())
}

fn taken(name: &Name) -> Failure {
    Failure::refused("name", Refusal::ProgrammeTaken(name.to_string()))
}
