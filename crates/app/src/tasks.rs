//! Positions, their tasks, and bundles of tasks: small jobs and praktik.

mod build_bundle;
mod catalogue;
mod change_bundle;
mod edit_positions;
mod edit_tasks;
mod read_bundle;
mod read_task;
mod show_bundle;
mod show_position;

pub use build_bundle::{bundle_form, build_bundle, build_bundle_in, BundleForm};
pub use catalogue::{
    add_tasks_from_catalogue, add_tasks_from_catalogue_in, from_catalogue, show_catalogue, CataloguePage, Trade,
};
pub use change_bundle::{bundle_change_form, change_bundle, close_bundle, open_bundle, ChangeForm};
pub use edit_positions::{
    add_position, add_position_in, edit_position, edit_position_in, position_form, read_position, remove_position,
    PositionForm,
};
pub use edit_tasks::{add_task, add_task_in, edit_task, edit_task_in, remove_task, task_form, TaskForm};
pub use read_bundle::NewBundle;
pub use read_task::{read_task, DEMAND_PREFIX};
pub use show_bundle::{show_bundle, BundlePage};
pub use show_position::{show_position, PositionPage};

use domain::tasks::Refusal;

/// How these use cases fail.
pub type Failure = crate::Failure<Refusal>;

/// The field of a form at which a refusal stands.
const fn field(refusal: &Refusal) -> &'static str {
    match refusal {
        Refusal::NoMinutes | Refusal::MoreThanSlots { .. } => "weekly_minutes",
        Refusal::NoSlots => "slots",
        Refusal::PraktikWithoutPurpose => "purpose",
        Refusal::PraktikWithoutSteps => "steps",
        Refusal::PraktikWithoutResponsible => "responsible",
        Refusal::PraktikWithoutEnd | Refusal::PraktikEndsTooEarly => "ends_on",
        Refusal::NotInCatalogue(_) => "catalogue",
        Refusal::ReferenceTaken(_) => "reference",
        Refusal::UnitHeld { .. } => "unit",
        Refusal::FormFixed => "legal_form",
        Refusal::PositionHasTasks { .. } => "position",
        Refusal::TaskInBundle { .. } => "task",
        Refusal::BundleOpen | Refusal::BundleClosed => "state",
        Refusal::NoTasks
        | Refusal::TaskTaken { .. }
        | Refusal::TaskNotMovable { .. }
        | Refusal::TasksAtDifferentUnits { .. }
        | Refusal::MoreThanDays { .. }
        | Refusal::Input(_) => "tasks",
    }
}

/// A refusal at its own field.
fn refused(refusal: Refusal) -> Failure {
    Failure::refused(field(&refusal), refusal)
}
