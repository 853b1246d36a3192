//! Tasks from a file.

use std::collections::BTreeMap;

use domain::{
    exchange::{Done, Refusal},
    input::Input,
    tasks::Task,
};
use kernel::{Cvr, Faults, Language, PositionId, TaskId};
use policy::{ImportCompanies, Permit};
use store::{
    Tx,
    views::{CompanyFilter, KnownCompany, KnownPosition, KnownTask},
};
use taxonomy::{levels_text, slots_text};

use super::{
    Failure, RowFate,
    file::{File, FileRow, Outcome, Seen, over, settle},
    positions::{by_cvr, find_company, keyed},
};
use crate::{
    Ctx, Raw,
    tasks::{read_task, save_task_in},
};

struct Known {
    companies: BTreeMap<Cvr, KnownCompany>,
    positions: BTreeMap<(Cvr, String), KnownPosition>,
    tasks: BTreeMap<(Cvr, String), KnownTask>,
}

/// New tasks wait here, so that those of one position go in together.
type Waiting = BTreeMap<PositionId, Vec<(TaskId, Task)>>;

pub(super) async fn bring_in(
    ctx: &Ctx,
    tx: &mut Tx,
    permit: &Permit<ImportCompanies>,
    file: &File,
) -> Result<Vec<RowFate>, Failure> {
    let tasks = tx.under(permit).whole_tasks().await?.into_iter();
    let key = |one: &KnownTask| Some((one.cvr.clone(), one.view.task.reference.as_ref()?.to_string()));
    let known = Known {
        companies: by_cvr(tx.under(permit).whole_companies(&CompanyFilter::default(), ctx.today()).await?),
        positions: keyed(tx.under(permit).whole_positions().await?),
        tasks: tasks.filter_map(|one| Some((key(&one)?, one))).collect(),
    };
    let mut seen = Seen::default();
    let mut waiting = Waiting::new();
    let mut fates = Vec::with_capacity(file.rows.len());
    for row in &file.rows {
        let key = format!("{}\n{}", row.raw.text("cvr"), row.raw.text("reference"));
        let fate = match seen.once(key, row.line, "reference") {
            Err(twice) => Err(twice),
            Ok(()) => bring_row(ctx, tx, permit, &known, row, &mut waiting).await?,
        };
        fates.push(file.fate(row, row.raw.text("title"), fate));
    }
    for (position, tasks) in &waiting {
        let rows: Vec<(TaskId, &Task)> = tasks.iter().map(|(id, task)| (*id, task)).collect();
        tx.under(permit).add_tasks(*position, &rows).await?;
    }
    Ok(fates)
}

async fn bring_row(
    ctx: &Ctx,
    tx: &mut Tx,
    permit: &Permit<ImportCompanies>,
    known: &Known,
    row: &FileRow,
    waiting: &mut Waiting,
) -> Result<Outcome, Failure> {
    let mut faults = Faults::new();
    let company = find_company(&known.companies, &row.raw, &mut faults);
    let position = company.and_then(|of| {
        let reference = row.raw.text("position_reference");
        let found = known.positions.get(&(of.company.cvr.clone(), reference.to_owned()));
        if found.is_none() {
            let unknown = if reference.is_empty() {
                Input::Missing.into()
            } else {
                Refusal::UnknownPosition(reference.to_owned())
            };
            faults.push("position_reference", unknown);
        }
        found
    });
    let now = company
        .and_then(|of| known.tasks.get(&(of.company.cvr.clone(), row.raw.text("reference").to_owned())));
    let raw = match now {
        Some(now) => over(print(now, ctx.language()), &row.raw),
        None => row.raw.clone(),
    };
    let mut own = Faults::new();
    if raw.filled("reference").is_none() {
        own.push("reference", Input::Missing.into());
    }
    let task = read_task(&raw, ctx.language(), &mut own);
    for fault in &own {
        faults.push(fault.field, fault.refusal.clone().into());
    }
    let mut task = task;
    if let (Some(task), Some(now)) = (&mut task, now) {
        task.description.clone_from(&now.view.task.description);
    }
    let changes = now.zip(task.as_ref()).is_some_and(|(now, task)| now.view.task != *task);
    if let Some(now) = now
        && position.is_some_and(|position| position.id != now.view.position)
    {
        let stays = now.position_reference.as_ref().map(ToString::to_string).unwrap_or_default();
        let given = row.raw.text("position_reference").to_owned();
        faults.push("position_reference", Refusal::DoesNotFitCode { given, expected: stays });
    }
    let (task, position) = match faults.finish(task.zip(position)) {
        Ok(whole) => whole,
        Err(faults) => return Ok(Err(faults)),
    };
    match now {
        Some(_) if !changes => Ok(Ok(Done::Unchanged)),
        Some(now) => match save_task_in(tx, permit, &now.view, &task).await {
            Ok(()) => Ok(Ok(Done::Changed)),
            Err(failure) => settle(failure).map(Err),
        },
        None => {
            waiting.entry(position.id).or_default().push((TaskId::new(ctx.fresh()), task));
            Ok(Ok(Done::Added))
        }
    }
}

/// A task as a row of a file.
pub(super) fn print(known: &KnownTask, language: Language) -> Raw {
    let task = &known.view.task;
    let codes =
        |codes: &std::collections::BTreeSet<String>| codes.iter().cloned().collect::<Vec<_>>().join(" ");
    let number = |number: Option<i32>| number.map(|number| number.to_string()).unwrap_or_default();
    let yes = sources_yes(task.movable, language);
    let mut raw = Raw::default();
    for (field, text) in [
        ("cvr", known.cvr.to_string()),
        ("reference", task.reference.as_ref().map(ToString::to_string).unwrap_or_default()),
        (
            "position_reference",
            known.position_reference.as_ref().map(ToString::to_string).unwrap_or_default(),
        ),
        ("title", task.title.to_string()),
        ("weekly_minutes", task.weekly_minutes.get().to_string()),
        ("times_per_week", number(task.times_per_week)),
        ("slots", slots_text::print(task.slots, language)),
        (
            "demands",
            task.demands.map(|levels| levels_text::print_asked(levels, language)).unwrap_or_default(),
        ),
        ("skills", codes(&task.skills)),
        ("certificates", codes(&task.certificates)),
        ("now_function", task.now_function.as_ref().map(ToString::to_string).unwrap_or_default()),
        ("movable", yes.to_owned()),
        ("learning_days", number(task.learning_days)),
        ("catalogue", task.catalogue.clone().unwrap_or_default()),
    ] {
        if !text.is_empty() {
            raw.set(field, text);
        }
    }
    raw
}

/// Yes or no as files of the language write it.
pub(super) const fn sources_yes(flag: bool, language: Language) -> &'static str {
    match (flag, language) {
        (true, Language::Da) => "ja",
        (false, Language::Da) => "nej",
        (true, Language::En) => "yes",
        (false, Language::En) => "no",
    }
}
