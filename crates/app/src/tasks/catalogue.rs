//! Tasks from the catalogue: several rows at once, the position's own trade first.

use domain::tasks::{Refusal, Task};
use kernel::{Faults, Language, Line, Minutes, Name, PositionId, Prose, TaskId};
use policy::EditTasks;
use store::views::PositionView;
use taxonomy::{Area, CatalogueTask, areas, catalogue};

use super::{Failure, add_tasks_in};
use crate::{Ctx, Raw, Subject};

/// The catalogue beside a position.
#[derive(Debug)]
pub struct CataloguePage {
    /// The position with the tasks it has.
    pub view: PositionView,
    /// The trades with their rows; those of the position's occupation first.
    pub trades: Vec<Trade>,
}

/// A trade of the catalogue.
#[derive(Debug)]
pub struct Trade {
    /// The trade.
    pub area: &'static Area,
    /// Its rows.
    pub rows: Vec<&'static CatalogueTask>,
    /// Whether the position's occupation has rows in it.
    pub suggested: bool,
}

/// The catalogue beside a position, the trade of its occupation first.
///
/// # Errors
/// [`Failure::NotThere`].
pub async fn show_catalogue(ctx: &Ctx, position: PositionId) -> Result<CataloguePage, Failure> {
    let mut tx = ctx.read().await?;
    let subject = Subject::row("position", position.uuid());
    let permit = ctx.permit::<EditTasks, _>(tx.locate_position(position).await?, subject).await?;
    let view = tx.under(&permit).position(position).await?;
    ctx.saw(&permit, subject, None).await?;
    let near = |row: &CatalogueTask| view.position.occupation.as_ref()?.nearness(&row.occupation);
    let nearest = catalogue::all().iter().filter_map(near).max();
    let mut trades: Vec<Trade> = areas::all()
        .iter()
        .map(|area| {
            let rows: Vec<_> = catalogue::all().iter().filter(|row| row.trade == area.code).collect();
            let suggested = nearest.is_some() && rows.iter().filter_map(|row| near(row)).max() == nearest;
            Trade { area, rows, suggested }
        })
        .filter(|trade| !trade.rows.is_empty())
        .collect();
    trades.sort_by_key(|trade| !trade.suggested);
    Ok(CataloguePage { view, trades })
}

/// Adds the rows ticked as tasks, each with its estimates.
///
/// # Errors
/// [`Refusal::NotInCatalogue`], or [`Refusal::NoTasks`] when nothing is ticked.
pub async fn add_tasks_from_catalogue(
    ctx: &Ctx,
    position: PositionId,
    raw: &Raw,
) -> Result<Vec<TaskId>, Failure> {
    let mut tx = ctx.write().await?;
    let subject = Subject::row("position", position.uuid());
    let permit = ctx.permit::<EditTasks, _>(tx.locate_position(position).await?, subject).await?;
    let mut faults = Faults::new();
    let mut tasks = Vec::new();
    for code in raw.all("catalogue") {
        match catalogue::find(code).and_then(|row| from_catalogue(row, ctx.language())) {
            Some(task) => tasks.push(task),
            None => faults.push("catalogue", Refusal::NotInCatalogue(code.clone())),
        }
    }
    if tasks.is_empty() && faults.is_empty() {
        faults.push("catalogue", Refusal::NoTasks);
    }
    faults.finish(Some(()))?;
    let ids = add_tasks_in(ctx, &mut tx, &permit, position, &tasks).await?;
    ctx.wrote(&tx, &permit, subject.with_rows(ids.len())).await?;
    ctx.commit(tx, position).await?;
    Ok(ids)
}

/// A row of the catalogue as a task of somebody: an estimate to be corrected.
#[must_use]
pub fn from_catalogue(row: &CatalogueTask, language: Language) -> Option<Task> {
    Some(Task {
        reference: None,
        title: Name::parse(row.title.get(language)).ok()?,
        description: Prose::parse(row.description.get(language)).ok(),
        weekly_minutes: row.weekly,
        times_per_week: Some(i32::from(row.times_per_week)),
        slots: row.slots,
        demands: Some(row.demands),
        skills: row.skills.iter().cloned().collect(),
        certificates: row.certificates.iter().cloned().collect(),
        now_function: Line::parse(row.now_function.get(language)).ok(),
        movable: row.weekly > Minutes::ZERO,
        learning_days: Some(i32::from(row.learning_days)),
        catalogue: Some(row.code.clone()),
    })
}
