//! Building, changing, opening and withdrawing bundles.

use domain::{
    input::Input,
    tasks::{Bundle, Refusal, Task, one_unit},
};
use kernel::{BundleId, CompanyId, Name, RowVersion, UnitId};
use policy::{Act, BuildBundle, Covers, Permit, ReadTasks, WriteTasks};
use store::{
    StoreError, Tx,
    views::{BundleView, Inventory, TaskView},
};

use super::{Failure, NewBundle, field, refused};
use crate::{Ctx, Raw, Subject};

/// Puts tasks of a company together.
///
/// # Errors
/// [`Failure`]: tasks of several units, taken or fixed tasks, more minutes than the days hold, and what
/// a praktik lacks.
pub async fn build_bundle(ctx: &Ctx, company: CompanyId, raw: &Raw) -> Result<BundleId, Failure> {
    let mut tx = ctx.write().await?;
    let subject = Subject::row("company", company.uuid());
    let permit = ctx.permit::<BuildBundle, _>(tx.locate_company(company).await?, subject).await?;
    let command = NewBundle::parse(raw, ctx.today())?;
    let id = build_bundle_in(ctx, &mut tx, &permit, company, &command).await?;
    ctx.wrote(&tx, &permit, Subject::row("bundle", id.uuid())).await?;
    ctx.commit(tx, id).await?;
    Ok(id)
}

/// The work of [`build_bundle`], for the demo too.
///
/// # Errors
/// [`Failure`].
pub async fn build_bundle_in<A>(
    ctx: &Ctx,
    tx: &mut Tx,
    permit: &Permit<A>,
    company: CompanyId,
    command: &NewBundle,
) -> Result<BundleId, Failure>
where
    A: Act + Covers<ReadTasks> + Covers<WriteTasks>,
{
    let (unit, bundle) = put_together(tx, permit, company, None, command).await?;
    let id = BundleId::new(ctx.fresh());
    tx.under(permit).add_bundle(id, (company, unit), &bundle, command.state, ctx.now()).await?;
    take(tx, permit, company, id, command).await?;
    Ok(id)
}

/// A bundle with the tasks of its company, for the form that changes it.
///
/// # Errors
/// [`Failure::NotThere`] for those who may not change it, too.
pub async fn bundle_to_change(ctx: &Ctx, id: BundleId) -> Result<(BundleView, Inventory), Failure> {
    let mut tx = ctx.read().await?;
    let subject = Subject::row("bundle", id.uuid());
    let permit = ctx.permit::<BuildBundle, _>(tx.locate_bundle(id).await?, subject).await?;
    let bundle = tx.under(&permit).bundle(id).await?;
    let inventory = tx.under(&permit).inventory(bundle.at.company).await?;
    ctx.saw(&permit, subject, None).await?;
    Ok((bundle, inventory))
}

/// Changes a bundle that is not withdrawn: its facts and its tasks.
///
/// # Errors
/// [`Refusal::FormFixed`] for another legal form once it is open; [`Failure::Stale`].
pub async fn change_bundle(ctx: &Ctx, id: BundleId, version: RowVersion, raw: &Raw) -> Result<(), Failure> {
    let (mut tx, permit, now) = load(ctx, id, version).await?;
    let command = NewBundle::parse(raw, ctx.today())?;
    let form_changes = command.form.code() != now.bundle.form.code();
    now.state.change(form_changes).map_err(refused)?;
    let company = now.at.company;
    let (unit, bundle) = put_together(&mut tx, &permit, company, Some(id), &command).await?;
    tx.under(&permit).free_tasks(id).await?;
    tx.under(&permit).save_bundle((id, version), unit, &bundle).await?;
    take(&mut tx, &permit, company, id, &command).await?;
    finish(ctx, tx, &permit, id).await
}

/// Opens a draft: from now on people are matched to it.
///
/// # Errors
/// [`Refusal::BundleOpen`], [`Refusal::BundleClosed`]; [`Failure::Stale`].
pub async fn open_bundle(ctx: &Ctx, id: BundleId, version: RowVersion) -> Result<(), Failure> {
    let (mut tx, permit, now) = load(ctx, id, version).await?;
    let state = now.state.open().map_err(refused)?;
    tx.under(&permit).move_bundle(id, version, state).await?;
    finish(ctx, tx, &permit, id).await
}

/// Withdraws a bundle; its tasks are free again, and the open proposals for it are withdrawn.
///
/// # Errors
/// [`Refusal::BundleClosed`]; [`Failure::Stale`].
pub async fn close_bundle(ctx: &Ctx, id: BundleId, version: RowVersion) -> Result<(), Failure> {
    let (mut tx, permit, now) = load(ctx, id, version).await?;
    if now.taken.is_some() {
        return Err(refused(Refusal::BundleTaken));
    }
    close_bundle_in(ctx, &mut tx, &permit, &now).await?;
    finish(ctx, tx, &permit, id).await
}

/// The work of [`close_bundle`], for the demo too.
///
/// # Errors
/// [`Failure`].
pub async fn close_bundle_in(
    ctx: &Ctx,
    tx: &mut Tx,
    permit: &Permit<BuildBundle>,
    now: &BundleView,
) -> Result<(), Failure> {
    now.state.close().map_err(refused)?;
    let titles: Vec<&Name> = now.tasks.iter().map(|task| &task.task.title).collect();
    tx.under(permit).free_tasks(now.id).await?;
    tx.under(permit).close_bundle((now.id, now.version), &titles).await?;
    tx.under(permit).end_proposals_for(now.id, ctx.now()).await?;
    Ok(())
}

async fn load(
    ctx: &Ctx,
    id: BundleId,
    version: RowVersion,
) -> Result<(Tx, Permit<BuildBundle>, BundleView), Failure> {
    let mut tx = ctx.write().await?;
    let subject = Subject::row("bundle", id.uuid());
    let permit = ctx.permit::<BuildBundle, _>(tx.locate_bundle(id).await?, subject).await?;
    let now = tx.under(&permit).bundle(id).await?;
    if now.version != version {
        return Err(Failure::Stale);
    }
    Ok((tx, permit, now))
}

async fn finish(ctx: &Ctx, tx: Tx, permit: &Permit<BuildBundle>, id: BundleId) -> Result<(), Failure> {
    ctx.wrote(&tx, permit, Subject::row("bundle", id.uuid())).await?;
    ctx.commit(tx, id).await
}

/// The tasks' one unit and what they come to. Tasks of `own` bundle count as free.
async fn put_together<A>(
    tx: &mut Tx,
    permit: &Permit<A>,
    company: CompanyId,
    own: Option<BundleId>,
    command: &NewBundle,
) -> Result<(UnitId, Bundle), Failure>
where
    A: Act + Covers<ReadTasks>,
{
    let found = tx.under(permit).tasks_of(company, &command.tasks).await?;
    if found.len() != command.tasks.len() {
        return Err(Failure::refused("tasks", Input::NotThere.into()));
    }
    if let Some(taken) = found.iter().find_map(|task| taken(task, own)) {
        return Err(refused(taken));
    }
    let unit = one_unit(found.iter().map(|task| (task.unit, task.unit_name.as_str()))).map_err(refused)?;
    let tasks: Vec<Task> = found.into_iter().map(|view| view.task).collect();
    let bundle = Bundle::build(command.title.clone(), command.form.clone(), command.starts_on, &tasks);
    Ok((unit, bundle.map_err(|refusal| Failure::refused(at_tasks(&refusal), refusal))?))
}

/// A refusal of the sum of tasks stands at the tasks, whatever field it has in a task's own form.
const fn at_tasks(refusal: &Refusal) -> &'static str {
    match refusal {
        Refusal::MoreThanSlots { .. } => "tasks",
        other => field(other),
    }
}

fn taken(task: &TaskView, own: Option<BundleId>) -> Option<Refusal> {
    let bundle = task.bundle.as_ref().filter(|bundle| Some(bundle.id) != own)?;
    Some(Refusal::TaskTaken { task: task.task.title.to_string(), bundle: bundle.title.clone() })
}

/// Takes the tasks; when somebody was quicker, the refusal says which.
async fn take<A>(
    tx: &mut Tx,
    permit: &Permit<A>,
    company: CompanyId,
    id: BundleId,
    command: &NewBundle,
) -> Result<(), Failure>
where
    A: Act + Covers<ReadTasks> + Covers<WriteTasks>,
{
    match tx.under(permit).take_tasks(id, &command.tasks).await {
        Err(StoreError::Blocked) => {
            let found = tx.under(permit).tasks_of(company, &command.tasks).await?;
            let quicker = found.iter().find_map(|task| taken(task, Some(id)));
            Err(quicker.map_or_else(|| Failure::refused("tasks", Input::NotThere.into()), refused))
        }
        other => Ok(other?),
    }
}
