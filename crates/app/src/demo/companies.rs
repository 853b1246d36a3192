//! The demo's companies with units, months, contacts, positions, tasks and bundles.

use std::collections::BTreeMap;

use chrono::Days;
use domain::tasks::BundleState;
use kernel::{BundleId, CompanyId, Date, Faults, Language, Month, TaskId, UnitId};
use policy::{AddCompany, BuildBundle, EditCompany, EditTasks, Permit};
use store::Tx;
use taxonomy::catalogue;

use super::{
    DemoError,
    data::{BundleRow, Companies, CompanyRow},
    faulty, leave, refused, said,
};
use crate::{Ctx, Raw, companies, tasks};

/// What others of the demo refer to.
#[derive(Default)]
pub(super) struct Built {
    /// The company of the demo's company manager.
    pub(super) first: Option<CompanyId>,
    /// Every bundle by the company's name and its title.
    pub(super) bundles: BTreeMap<(String, String), BundleId>,
}

struct Permits {
    add: Permit<AddCompany>,
    edit: Permit<EditCompany>,
    tasks: Permit<EditTasks>,
    build: Permit<BuildBundle>,
}

pub(super) async fn build(ctx: &Ctx, tx: &mut Tx) -> Result<Built, DemoError> {
    let rows: Companies = toml::from_str(include_str!("../../demo/companies.toml"))?;
    let permits = Permits {
        add: leave(ctx, "companies").await?,
        edit: leave(ctx, "companies").await?,
        tasks: leave(ctx, "tasks").await?,
        build: leave(ctx, "bundles").await?,
    };
    let mut built = Built::default();
    for row in &rows.company {
        let id = company(ctx, tx, &permits, row, &mut built.bundles).await?;
        built.first = built.first.or(Some(id));
    }
    Ok(built)
}

async fn company(
    ctx: &Ctx,
    tx: &mut Tx,
    permits: &Permits,
    row: &CompanyRow,
    bundles: &mut BTreeMap<(String, String), BundleId>,
) -> Result<CompanyId, DemoError> {
    let raw = Raw::from_pairs([
        ("cvr", &row.cvr),
        ("name", &row.name),
        ("industry", &row.industry),
        ("lives_of", &row.lives_of),
        ("grows", &row.grows),
        ("limits", &row.limits),
        ("motive", &row.motive),
        ("motive_words", &row.motive_words),
        ("labour_plan", &row.labour_plan),
    ]);
    let command = companies::NewCompany::parse(&raw, true).map_err(|faults| faulty(&row.name, &faults))?;
    let added = companies::add_company_in(ctx, tx, &permits.add, &command).await;
    let id = added.map_err(|failure| refused(&row.name, failure))?;
    let unit = unit(ctx, tx, permits, id, row).await?;
    contact(ctx, tx, permits, id, row).await?;
    let tasks = positions(ctx, tx, permits, (id, unit), row).await?;
    for bundle in &row.bundle {
        let built = put_together(ctx, tx, permits, id, bundle, &tasks).await?;
        bundles.insert((row.name.clone(), bundle.title.clone()), built);
    }
    Ok(id)
}

async fn unit(
    ctx: &Ctx,
    tx: &mut Tx,
    permits: &Permits,
    company: CompanyId,
    row: &CompanyRow,
) -> Result<UnitId, DemoError> {
    let raw = Raw::from_pairs([
        ("unit_name", &row.unit),
        ("postal_code", &row.postal_code),
        ("p_number", &row.p_number),
    ]);
    let mut faults = Faults::new();
    let read = companies::read_unit(&raw, None, &mut faults);
    let read = faults.finish(read).map_err(|faults| faulty(&row.name, &faults))?;
    let added = companies::add_unit_in(ctx, tx, &permits.edit, company, &read).await;
    let unit = added.map_err(|failure| refused(&row.name, failure))?;
    let mut month = Month::of(ctx.today()).before();
    for fte in &row.fte {
        let raw = Raw::from_pairs([
            ("fte_month", month.to_string()),
            ("fte", fte.clone()),
            ("fte_source", "company".to_owned()),
        ]);
        let mut faults = Faults::new();
        let read = companies::read_fte(&raw, ctx.today(), &mut faults);
        let read = faults.finish(read).map_err(|faults| faulty(&row.name, &faults))?;
        companies::put_fte_in(tx, &permits.edit, unit, &read)
            .await
            .map_err(|failure| refused(&row.name, failure))?;
        month = month.before();
    }
    Ok(unit)
}

async fn contact(
    ctx: &Ctx,
    tx: &mut Tx,
    permits: &Permits,
    company: CompanyId,
    row: &CompanyRow,
) -> Result<(), DemoError> {
    let Some(name) = &row.contact else { return Ok(()) };
    let raw = Raw::from_pairs([
        ("contact_name", name),
        ("contact_function", &row.contact_function),
        ("contact_phone", &row.contact_phone),
        ("contact_email", &row.contact_email),
    ]);
    let mut faults = Faults::new();
    let read = companies::read_contact(&raw, &mut faults);
    let read = faults.finish(read).map_err(|faults| faulty(&row.name, &faults))?;
    let added = companies::add_contact_in(ctx, tx, &permits.edit, company, &read).await;
    added.map(|_| ()).map_err(|failure| refused(&row.name, failure))
}

/// The positions with their tasks, and which task each row of the catalogue became.
async fn positions(
    ctx: &Ctx,
    tx: &mut Tx,
    permits: &Permits,
    at: (CompanyId, UnitId),
    row: &CompanyRow,
) -> Result<BTreeMap<String, TaskId>, DemoError> {
    let mut made = BTreeMap::new();
    for position in &row.position {
        let raw = Raw::from_pairs([
            ("title", position.title.clone()),
            ("occupation", position.occupation.clone()),
            ("people", position.people.to_string()),
        ]);
        let mut faults = Faults::new();
        let read = tasks::read_position(&raw, &mut faults);
        let read = faults.finish(read).map_err(|faults| faulty(&row.name, &faults))?;
        let added = tasks::add_position_in(ctx, tx, &permits.tasks, at, &read).await;
        let id = added.map_err(|failure| refused(&row.name, failure))?;
        let mut from_catalogue = Vec::new();
        for code in &position.tasks {
            let known = catalogue::find(code).and_then(|row| tasks::from_catalogue(row, Language::Da));
            from_catalogue
                .push(known.ok_or_else(|| said(&row.name, &format!("no row {code} in the catalogue")))?);
        }
        let ids = tasks::add_tasks_in(ctx, tx, &permits.tasks, id, &from_catalogue).await;
        let ids = ids.map_err(|failure| refused(&row.name, failure))?;
        made.extend(position.tasks.iter().cloned().zip(ids));
    }
    Ok(made)
}

async fn put_together(
    ctx: &Ctx,
    tx: &mut Tx,
    permits: &Permits,
    company: CompanyId,
    row: &BundleRow,
    tasks: &BTreeMap<String, TaskId>,
) -> Result<BundleId, DemoError> {
    let starts_on = later(ctx.today(), row.starts_in_days);
    // What is closed was open once.
    let closed = row.state == BundleState::Closed.code();
    let state = if closed { BundleState::Open.code() } else { &row.state };
    let ends_on = later(starts_on, row.weeks * kernel::DAYS_A_WEEK);
    let mut raw = Raw::from_pairs([
        ("title", row.title.clone()),
        ("legal_form", row.form.clone()),
        ("state", state.to_owned()),
        ("starts_on", starts_on.to_string()),
        ("purpose", row.purpose.clone()),
        ("steps", row.steps.clone()),
        ("responsible", row.responsible.clone()),
        ("ends_on", if row.weeks > 0 { ends_on.to_string() } else { String::new() }),
    ]);
    let ids = row.tasks.iter().map(|code| {
        tasks.get(code).map(TaskId::to_string).ok_or_else(|| said(&row.title, &format!("has no task {code}")))
    });
    raw.put_all("tasks", ids.collect::<Result<Vec<_>, _>>()?);
    let command = tasks::NewBundle::parse(&raw, ctx.today()).map_err(|faults| faulty(&row.title, &faults))?;
    let built = tasks::build_bundle_in(ctx, tx, &permits.build, company, &command).await;
    let id = built.map_err(|failure| refused(&row.title, failure))?;
    if closed {
        let now = tx.under(&permits.build).bundle(id).await?;
        let done = tasks::close_bundle_in(ctx, tx, &permits.build, &now).await;
        done.map_err(|failure| refused(&row.title, failure))?;
    }
    Ok(id)
}

/// A day so many days later; the last day there is when that is beyond it.
pub(super) fn later(day: Date, days: i64) -> Date {
    let by = Days::new(days.unsigned_abs());
    let moved = if days < 0 { day.checked_sub_days(by) } else { day.checked_add_days(by) };
    moved.unwrap_or(day)
}
