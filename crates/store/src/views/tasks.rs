//! Positions, tasks and bundles as screens see them.

use domain::tasks::{Bundle, BundleStands, BundleState, Position, Task};
use kernel::{BundleId, CompanyId, Date, Minutes, Period, PositionId, RowVersion, Slots, TaskId, UnitId};

/// The company and the production unit at which something is done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Workplace {
    /// The company.
    pub company: CompanyId,
    /// Its name.
    pub company_name: String,
    /// Whether it is invented.
    pub invented: bool,
    /// The production unit.
    pub unit: UnitId,
    /// Its name.
    pub unit_name: String,
    /// Its postal code's place, when the list knows it.
    pub place: Option<String>,
}

/// A position with its tasks.
#[derive(Debug, Clone)]
pub struct PositionView {
    /// Id.
    pub id: PositionId,
    /// Version for forms.
    pub version: RowVersion,
    /// The facts.
    pub position: Position,
    /// Where it is.
    pub at: Workplace,
    /// The occupation's title in Danish and, where the list has one, in English.
    pub occupation: Option<(String, Option<String>)>,
    /// Its tasks, by title.
    pub tasks: Vec<TaskView>,
}

/// A task.
#[derive(Debug, Clone)]
pub struct TaskView {
    /// Id.
    pub id: TaskId,
    /// Version for forms.
    pub version: RowVersion,
    /// The facts.
    pub task: Task,
    /// The position it belongs to.
    pub position: PositionId,
    /// That position's title.
    pub position_title: String,
    /// The unit at which it is done.
    pub unit: UnitId,
    /// That unit's name.
    pub unit_name: String,
    /// The bundle it is in.
    pub bundle: Option<InBundle>,
}

/// The bundle a task is in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InBundle {
    /// Id.
    pub id: BundleId,
    /// Title.
    pub title: String,
    /// Draft or open: a closed bundle holds no task.
    pub state: BundleState,
}

/// A bundle with its tasks.
#[derive(Debug, Clone)]
pub struct BundleView {
    /// Id.
    pub id: BundleId,
    /// Version for forms.
    pub version: RowVersion,
    /// The facts.
    pub bundle: Bundle,
    /// How far it is.
    pub state: BundleState,
    /// The days for which somebody has it, or will have it.
    pub taken: Option<Period>,
    /// Where it is.
    pub at: Workplace,
    /// Its tasks, by title; none when it is closed.
    pub tasks: Vec<TaskView>,
    /// Titles of the tasks that it had when it was closed.
    pub closed_tasks: Vec<String>,
}

impl BundleView {
    /// How it stands on a day.
    #[must_use]
    pub fn stands(&self, today: Date) -> BundleStands {
        let ends_on = self.bundle.form.praktik().map(|praktik| praktik.ends_on);
        BundleStands::on(today, self.state, ends_on, self.taken)
    }
}

/// A company's whole inventory, unit by unit and position by position.
#[derive(Debug, Clone)]
pub struct Inventory {
    /// The company.
    pub company: CompanyId,
    /// Its name.
    pub company_name: String,
    /// Whether it is invented.
    pub invented: bool,
    /// Its units, by name.
    pub units: Vec<InventoryUnit>,
}

/// A production unit with its tasks.
#[derive(Debug, Clone)]
pub struct InventoryUnit {
    /// Id.
    pub id: UnitId,
    /// Name.
    pub name: String,
    /// Its postal code's place, when the list knows it.
    pub place: Option<String>,
    /// Its tasks, by position and title.
    pub tasks: Vec<TaskView>,
}

/// Which bundles a list shows.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct BundleFilter {
    /// Part of the company's name or a place.
    pub search: Option<String>,
    /// How far they are.
    pub state: Option<BundleState>,
    /// How they stand today.
    pub stands: Option<BundleStands>,
    /// Praktik (`true`) or jobs (`false`) only.
    pub praktik: Option<bool>,
}

/// A bundle in the list of all.
#[derive(Debug, Clone)]
pub struct BundleListLine {
    /// Id.
    pub id: BundleId,
    /// Title.
    pub title: String,
    /// Whether it is a praktik; else a job.
    pub praktik: bool,
    /// How far it is.
    pub state: BundleState,
    /// Minutes a week.
    pub weekly_minutes: Minutes,
    /// When its tasks can be done.
    pub slots: Slots,
    /// The company.
    pub company: CompanyId,
    /// Its name.
    pub company_name: String,
    /// Its postal code's place, when the list knows it.
    pub place: Option<String>,
    /// How many tasks.
    pub tasks: u64,
    /// The days for which somebody has it, or will have it.
    pub taken: Option<Period>,
    /// The last day of a praktik.
    pub ends_on: Option<Date>,
}

impl BundleListLine {
    /// How it stands on a day.
    #[must_use]
    pub fn stands(&self, today: Date) -> BundleStands {
        BundleStands::on(today, self.state, self.ends_on, self.taken)
    }
}
