//! Tasks of a position.

use domain::tasks::{Bundle, Refusal, Task};
use kernel::{CompanyId, Faults, Line, PositionId, RowVersion, TaskId};
use policy::{Act, Covers, EditTasks, Permit, ReadTasks, WriteTasks, may};
use store::{StoreError, Tx, views::TaskView};

use super::{FIGURES_ASKED, Failure, read_task, refused};
use crate::{Ctx, Raw, Subject};

/// A task's page.
#[derive(Debug)]
pub struct TaskPage {
    /// The task.
    pub view: TaskView,
    /// The company it is done at, with its name.
    pub company: (CompanyId, String),
    /// Whether the actor may change it.
    pub may_edit: bool,
}

/// One task.
///
/// # Errors
/// [`Failure::NotThere`].
pub async fn show_task(ctx: &Ctx, id: TaskId) -> Result<TaskPage, Failure> {
    let mut tx = ctx.read().await?;
    let subject = Subject::row("task", id.uuid());
    let permit = ctx.permit::<policy::ShowPosition, _>(tx.locate_task(id).await?, subject).await?;
    let view = tx.under(&permit).task(id).await?;
    let company = tx.under(&permit).company_of(view.position).await?;
    ctx.saw(&permit, subject, None).await?;
    Ok(TaskPage { view, company, may_edit: may(ctx.actor(), policy::Action::EditTasks) })
}

/// Adds a task to a position.
///
/// # Errors
/// [`Failure`].
pub async fn add_task(ctx: &Ctx, position: PositionId, raw: &Raw) -> Result<TaskId, Failure> {
    let mut tx = ctx.write().await?;
    let subject = Subject::row("position", position.uuid());
    let permit = ctx.permit::<EditTasks, _>(tx.locate_position(position).await?, subject).await?;
    let mut faults = Faults::new();
    let task = read_task(raw, ctx.language(), &mut faults);
    let task = faults.finish(task)?;
    let ids = add_tasks_in(ctx, &mut tx, &permit, position, std::slice::from_ref(&task)).await?;
    let id = ids.first().copied().ok_or(Failure::NotThere)?;
    ctx.wrote(&tx, &permit, Subject::row("task", id.uuid())).await?;
    ctx.commit(tx, id).await?;
    Ok(id)
}

/// Adds tasks to a position; for the catalogue, imports and the demo too.
///
/// # Errors
/// [`Refusal::ReferenceTaken`].
pub async fn add_tasks_in<A>(
    ctx: &Ctx,
    tx: &mut Tx,
    permit: &Permit<A>,
    position: PositionId,
    tasks: &[Task],
) -> Result<Vec<TaskId>, Failure>
where
    A: Act + Covers<ReadTasks> + Covers<WriteTasks>,
{
    let keyed = tasks.iter().map(|task| {
        let id = TaskId::new(ctx.fresh());
        let mut task = task.clone();
        // A row of a file is known by its key; what was typed takes its id for one.
        task.reference = task.reference.or_else(|| Line::parse(&id.to_string()).ok());
        (id, task)
    });
    let keyed: Vec<(TaskId, Task)> = keyed.collect();
    let rows: Vec<(TaskId, &Task)> = keyed.iter().map(|(id, task)| (*id, task)).collect();
    match (
        tx.under(permit).add_tasks(position, &rows).await,
        tasks.iter().find_map(|task| task.reference.as_ref()),
    ) {
        (Err(StoreError::Blocked), Some(reference)) => {
            Err(refused(Refusal::ReferenceTaken(reference.to_string())))
        }
        (other, _) => {
            other?;
            Ok(rows.into_iter().map(|(id, _)| id).collect())
        }
    }
}

/// Changes a task, and with it what its bundle comes to.
///
/// # Errors
/// [`Refusal::TaskNotMovable`] and [`Refusal::MoreThanDays`] where the bundle would not hold any more,
/// [`Failure::Stale`].
pub async fn edit_task(ctx: &Ctx, id: TaskId, version: RowVersion, raw: &Raw) -> Result<(), Failure> {
    let mut tx = ctx.write().await?;
    let subject = Subject::row("task", id.uuid());
    let permit = ctx.permit::<EditTasks, _>(tx.locate_task(id).await?, subject).await?;
    let now = tx.under(&permit).task(id).await?;
    if now.version != version {
        return Err(Failure::Stale);
    }
    let mut faults = Faults::new();
    let task = read_task(raw, ctx.language(), &mut faults);
    let mut task = faults.finish(task)?;
    if !raw.has("reference") {
        task.reference.clone_from(&now.task.reference);
    }
    // Its figures stay the catalogue's estimate until somebody who knows the work has said that all are right.
    if !raw.has("catalogue") && !raw.ticked(FIGURES_ASKED) {
        task.catalogue.clone_from(&now.task.catalogue);
    }
    save_task_in(&mut tx, &permit, &now, &task).await?;
    ctx.wrote(&tx, &permit, subject).await?;
    ctx.commit(tx, id).await
}

/// Saves a task over what is known of it, for imports too: its bundle's sums stay true.
///
/// # Errors
/// [`Refusal::ReferenceTaken`], what the bundle cannot hold.
pub async fn save_task_in<A>(
    tx: &mut Tx,
    permit: &Permit<A>,
    now: &TaskView,
    task: &Task,
) -> Result<(), Failure>
where
    A: Act + Covers<ReadTasks> + Covers<WriteTasks>,
{
    if let Some(at) = &now.bundle {
        let held = tx.under(permit).bundle(at.id).await?;
        let tasks = held.tasks.iter().map(|one| if one.id == now.id { task } else { &one.task });
        let tasks: Vec<Task> = tasks.cloned().collect();
        let Bundle { title, form, starts_on, .. } = held.bundle;
        let bundle = Bundle::build(title, form, starts_on, &tasks).map_err(of_bundle)?;
        tx.under(permit).save_bundle((at.id, held.version), held.at.unit, &bundle).await?;
    }
    match (tx.under(permit).save_task(now.id, now.version, task).await, &task.reference) {
        (Err(StoreError::Blocked), Some(reference)) => {
            Err(refused(Refusal::ReferenceTaken(reference.to_string())))
        }
        (other, _) => Ok(other?),
    }
}

/// What a bundle cannot hold, at the field of the task that asks it to.
fn of_bundle(refusal: Refusal) -> Failure {
    let field = match refusal {
        Refusal::TaskNotMovable { .. } => "movable",
        _ => "weekly_minutes",
    };
    Failure::refused(field, refusal)
}

/// Takes a task out of the inventory, and says of which position it was.
///
/// # Errors
/// [`Refusal::TaskInBundle`], [`Failure::Stale`].
pub async fn remove_task(ctx: &Ctx, id: TaskId, version: RowVersion) -> Result<PositionId, Failure> {
    let mut tx = ctx.write().await?;
    let subject = Subject::row("task", id.uuid());
    let permit = ctx.permit::<EditTasks, _>(tx.locate_task(id).await?, subject).await?;
    let now = tx.under(&permit).task(id).await?;
    if now.version != version {
        return Err(Failure::Stale);
    }
    free(&now)?;
    tx.under(&permit).remove_task(id, version).await?;
    ctx.wrote(&tx, &permit, subject).await?;
    ctx.commit(tx, now.position).await?;
    Ok(now.position)
}

fn free(task: &TaskView) -> Result<(), Failure> {
    match &task.bundle {
        None => Ok(()),
        Some(bundle) => Err(refused(Refusal::TaskInBundle {
            task: task.task.title.to_string(),
            bundle: bundle.title.clone(),
        })),
    }
}
