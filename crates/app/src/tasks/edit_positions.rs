//! Positions of a company.

use domain::{
    input::Input,
    tasks::{Position, Refusal},
};
use kernel::{CompanyId, Faults, Line, MOST_PEOPLE, Name, OccupationCode, PositionId, RowVersion, UnitId};
use policy::{Act, Covers, EditTasks, Permit, ReadReference, ReadTasks, WriteTasks};
use store::{
    StoreError, Tx,
    views::{Inventory, PositionView},
};

use super::{Failure, refused};
use crate::{Ctx, Raw, Subject};

/// Reads a position; all faults at once. A choice from a list reads «9412 Køkkenmedhjælper»: the code stands first.
pub fn read_position(raw: &Raw, faults: &mut Faults<Refusal>) -> Option<Position> {
    let reference = raw.optional("reference", faults);
    let title = raw.required::<{ Name::MAX }, _>("title", faults);
    let occupation = raw.read("occupation", faults, |text| {
        let code = text.split_whitespace().next().unwrap_or(text);
        OccupationCode::parse(code)
            .map_err(|_| Input::NotInList { given: text.to_owned(), list: "occupations" })
    });
    let people = raw.number("people", 1..=MOST_PEOPLE, faults);
    Some(Position { reference, title: title?, occupation, people })
}

/// The company's units and tasks, for the forms that need to choose among them.
///
/// # Errors
/// [`Failure::NotThere`].
pub async fn show_inventory(ctx: &Ctx, company: CompanyId) -> Result<Inventory, Failure> {
    let mut tx = ctx.read().await?;
    let subject = Subject::row("company", company.uuid());
    let permit = ctx.permit::<EditTasks, _>(tx.locate_company(company).await?, subject).await?;
    let inventory = tx.under(&permit).inventory(company).await?;
    ctx.saw(&permit, subject, None).await?;
    Ok(inventory)
}

/// Adds a position to a company.
///
/// # Errors
/// [`Failure`].
pub async fn add_position(ctx: &Ctx, company: CompanyId, raw: &Raw) -> Result<PositionId, Failure> {
    let mut tx = ctx.write().await?;
    let subject = Subject::row("company", company.uuid());
    let permit = ctx.permit::<EditTasks, _>(tx.locate_company(company).await?, subject).await?;
    let (unit, position) = read_placed(raw)?;
    let id = add_position_in(ctx, &mut tx, &permit, (company, unit), &position).await?;
    ctx.wrote(&tx, &permit, Subject::row("position", id.uuid())).await?;
    ctx.commit(tx, id).await?;
    Ok(id)
}

/// The work of [`add_position`], for imports too.
///
/// # Errors
/// [`Failure`]: an occupation that the list does not hold, a unit that is not the company's.
pub async fn add_position_in<A>(
    ctx: &Ctx,
    tx: &mut Tx,
    permit: &Permit<A>,
    at: (CompanyId, UnitId),
    position: &Position,
) -> Result<PositionId, Failure>
where
    A: Act + Covers<ReadTasks> + Covers<WriteTasks> + Covers<ReadReference>,
{
    must_be_known(tx, permit, position).await?;
    let id = PositionId::new(ctx.fresh());
    let mut position = position.clone();
    // A row of a file is known by its key; what was typed takes its id for one.
    position.reference = position.reference.or_else(|| Line::parse(&id.to_string()).ok());
    saved(tx.under(permit).add_position(id, at, &position).await, &position)?;
    Ok(id)
}

/// A position with the places of its company, for the form that changes it.
///
/// # Errors
/// [`Failure::NotThere`] for those who may not change it, too.
pub async fn position_to_change(ctx: &Ctx, id: PositionId) -> Result<(PositionView, Inventory), Failure> {
    let mut tx = ctx.read().await?;
    let subject = Subject::row("position", id.uuid());
    let permit = ctx.permit::<EditTasks, _>(tx.locate_position(id).await?, subject).await?;
    let position = tx.under(&permit).position(id).await?;
    let inventory = tx.under(&permit).inventory(position.at.company).await?;
    ctx.saw(&permit, subject, None).await?;
    Ok((position, inventory))
}

/// Changes a position, its unit included.
///
/// # Errors
/// [`Refusal::UnitHeld`] when a bundle of the present unit holds one of its tasks; [`Failure::Stale`].
pub async fn edit_position(ctx: &Ctx, id: PositionId, version: RowVersion, raw: &Raw) -> Result<(), Failure> {
    let mut tx = ctx.write().await?;
    let subject = Subject::row("position", id.uuid());
    let permit = ctx.permit::<EditTasks, _>(tx.locate_position(id).await?, subject).await?;
    let now = tx.under(&permit).position(id).await?;
    let (unit, mut position) = read_placed(raw)?;
    if !raw.has("reference") {
        position.reference.clone_from(&now.position.reference);
    }
    if now.version != version {
        return Err(Failure::Stale);
    }
    if unit != now.at.unit
        && let Some(held) = now.tasks.iter().find_map(|task| task.bundle.as_ref())
    {
        return Err(refused(Refusal::UnitHeld { bundle: held.title.clone() }));
    }
    must_be_known(&mut tx, &permit, &position).await?;
    let at = (now.at.company, unit);
    saved(tx.under(&permit).save_position((id, version), at, &position).await, &position)?;
    ctx.wrote(&tx, &permit, subject).await?;
    ctx.commit(tx, id).await
}

/// Takes an empty position away, and says of which company it was.
///
/// # Errors
/// [`Refusal::PositionHasTasks`], [`Failure::Stale`].
pub async fn remove_position(ctx: &Ctx, id: PositionId, version: RowVersion) -> Result<CompanyId, Failure> {
    let mut tx = ctx.write().await?;
    let subject = Subject::row("position", id.uuid());
    let permit = ctx.permit::<EditTasks, _>(tx.locate_position(id).await?, subject).await?;
    let now = tx.under(&permit).position(id).await?;
    if now.version != version {
        return Err(Failure::Stale);
    }
    if !now.tasks.is_empty() {
        let count = u64::try_from(now.tasks.len()).unwrap_or(u64::MAX);
        return Err(refused(Refusal::PositionHasTasks { count }));
    }
    tx.under(&permit).remove_position(id, version).await?;
    ctx.wrote(&tx, &permit, subject).await?;
    ctx.commit(tx, now.at.company).await?;
    Ok(now.at.company)
}

fn read_placed(raw: &Raw) -> Result<(UnitId, Position), Faults<Refusal>> {
    let mut faults = Faults::new();
    let given = raw.text("unit");
    let unit = given.parse().map_err(|_| if given.is_empty() { Input::NotChosen } else { Input::NotThere });
    let unit = faults.take("unit", unit.map_err(Refusal::from));
    let position = read_position(raw, &mut faults);
    faults.finish(unit.zip(position))
}

async fn must_be_known<A>(tx: &mut Tx, permit: &Permit<A>, position: &Position) -> Result<(), Failure>
where
    A: Act + Covers<ReadReference>,
{
    let Some(code) = &position.occupation else { return Ok(()) };
    if tx.under(permit).knows_occupation(code).await? {
        return Ok(());
    }
    Err(Failure::refused(
        "occupation",
        Input::NotInList { given: code.to_string(), list: "occupations" }.into(),
    ))
}

fn saved(outcome: Result<(), StoreError>, position: &Position) -> Result<(), Failure> {
    match (outcome, &position.reference) {
        (Err(StoreError::Blocked), Some(reference)) => {
            Err(refused(Refusal::ReferenceTaken(reference.to_string())))
        }
        (Err(StoreError::Missing), _) => Err(Failure::refused("unit", Input::NotThere.into())),
        (other, _) => Ok(other?),
    }
}
