//! Tasks from the catalogue: several rows at once, the position's own trade first.

use domain::tasks::{Refusal, Task};
use kernel::{Language, Line, Minutes, Name, PositionId, Prose, TaskId};
use policy::{Act, Covers, EditTasks, Permit, WriteTasks};
use store::{views::PositionView, Tx};
use taxonomy::{areas, catalogue, Area, CatalogueTask};

use super::Failure;
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

/// A row of the catalogue as a task of somebody: an estimate to be corrected.
#[must_use]
pub fn from_catalogue(row: &CatalogueTask, language: Language) -> Task {
    let title: Option<Name> = Name::parse(row.title.get(language)).ok();
    Task {
        reference: None,
        title: title.unwrap_or_else(|| unreadable(row)),
        description: Prose::parse(row.description.get(language)).ok(),
        weekly_minutes: row.weekly,
        times_per_week: Some(i32::from(row.times_per_week)),
        slots: row.slots,
        demands: row.demands,
        skills: row.skills.iter().cloned().collect(),
        certificates: row.certificates.iter().cloned().collect(),
        now_function: Line::parse(row.now_function.get(language)).ok(),
        movable: row.weekly > Minutes::ZERO,
        learning_days: Some(i32::from(row.learning_days)),
        catalogue: Some(row.code.clone()),
    }
}
