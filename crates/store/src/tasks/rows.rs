//! Rows of positions, tasks and bundles, read into their types.

use domain::tasks::{Bundle, BundleState, LegalForm, Position, Praktik, Sums, Task};
use kernel::OccupationCode;

use crate::{
    StoreError,
    row::{Row, codes_from_text},
    views::{InBundle, TaskView, Workplace},
};

/// A task's columns, and the bundle it is in; `t` is the task, `d` the bundle, `s` the position, `u` the unit.
pub(super) const TASK: &str = "t.id AS task_id, t.reference AS task_reference, t.title AS task_title, t.description, \
     t.weekly_minutes AS task_minutes, t.times_per_week, t.slots AS task_slots, t.demands AS task_demands, t.demands_asked, t.skills, \
     t.certificates, t.now_function, t.movable, t.learning_days, t.catalogue, t.version AS task_version, \
     s.id AS position_id, s.title AS position_title, u.id AS unit_id, u.name AS unit_name, \
     d.id AS bundle_id, d.title AS bundle_title, d.state AS bundle_state";

/// The bundle of a task `t`, as `d`.
pub(super) const IN_BUNDLE: &str =
    "LEFT JOIN bundle_task e ON e.task_id = t.id LEFT JOIN bundle d ON d.id = e.bundle_id";

/// A task, where the row has one.
pub(super) fn task_view(row: &Row) -> Result<Option<TaskView>, StoreError> {
    let Some(id) = row.opt_id("task_id")? else { return Ok(None) };
    Ok(Some(TaskView {
        id,
        version: row.version("task_version")?,
        task: task(row)?,
        position: row.id("position_id")?,
        position_title: row.text("position_title")?,
        unit: row.id("unit_id")?,
        unit_name: row.text("unit_name")?,
        bundle: match row.opt_id("bundle_id")? {
            None => None,
            Some(id) => Some(InBundle {
                id,
                title: row.text("bundle_title")?,
                state: row.parsed("bundle_state", BundleState::from_code)?,
            }),
        },
    }))
}

fn task(row: &Row) -> Result<Task, StoreError> {
    Ok(Task {
        reference: row.opt_typed("task_reference")?,
        title: row.typed("task_title")?,
        description: row.opt_typed("description")?,
        weekly_minutes: row.minutes("task_minutes")?,
        times_per_week: row.get("times_per_week")?,
        slots: row.slots("task_slots")?,
        demands: row.levels_if("demands_asked", "task_demands")?,
        skills: codes_from_text(&row.text("skills")?),
        certificates: codes_from_text(&row.text("certificates")?),
        now_function: row.opt_typed("now_function")?,
        movable: row.flag("movable")?,
        learning_days: row.get("learning_days")?,
        catalogue: row.opt_text("catalogue")?,
    })
}

pub(super) fn position(row: &Row) -> Result<Position, StoreError> {
    Ok(Position {
        reference: row.opt_typed("reference")?,
        title: row.typed("title")?,
        occupation: row.opt_parsed("occupation_code", |text| OccupationCode::parse(text).ok())?,
        people: row.get("people")?,
    })
}

pub(super) fn bundle(row: &Row) -> Result<Bundle, StoreError> {
    let form = match row.text("legal_form")?.as_str() {
        "job" => LegalForm::Job,
        "praktik" => LegalForm::Praktik(Praktik {
            purpose: row.typed("purpose")?,
            steps: row.typed("steps")?,
            responsible: row.typed("responsible")?,
            ends_on: row.date("ends_on")?,
        }),
        _ => return Err(row.corrupt("legal_form")),
    };
    Ok(Bundle {
        title: row.typed("title")?,
        form,
        starts_on: row.date("starts_on")?,
        sums: Sums {
            weekly_minutes: row.minutes("weekly_minutes")?,
            freed_minutes: row.opt_minutes("freed_minutes")?,
            demands: row.levels("demands")?,
            slots: row.slots("slots")?,
        },
    })
}

/// The place of a row with `company_id`, `company_name`, `invented`, `unit_id`, `unit_name`, `place`.
pub(super) fn workplace(row: &Row) -> Result<Workplace, StoreError> {
    Ok(Workplace {
        company: row.id("company_id")?,
        company_name: row.text("company_name")?,
        invented: row.flag("invented")?,
        unit: row.id("unit_id")?,
        unit_name: row.text("unit_name")?,
        place: row.opt_text("place")?,
    })
}
