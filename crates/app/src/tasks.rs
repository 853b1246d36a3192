//! Positions, their tasks, and bundles of tasks: small jobs and praktik.

mod bundles;
mod catalogue;
mod edit_positions;
mod edit_tasks;
mod list_bundles;
mod read_bundle;
mod read_task;
mod show_bundle;
mod show_position;

pub use bundles::{
    build_bundle, build_bundle_in, bundle_to_change, change_bundle, close_bundle, close_bundle_in,
    open_bundle,
};
pub use catalogue::{CataloguePage, Trade, add_tasks_from_catalogue, from_catalogue, show_catalogue};
pub use edit_positions::{
    add_position, add_position_in, edit_position, position_to_change, read_position, remove_position,
    show_inventory,
};
pub use edit_tasks::{TaskPage, add_task, add_tasks_in, edit_task, remove_task, save_task_in, show_task};
pub use list_bundles::{BundleFilter, list_bundles, read_bundle_filter};
pub use read_bundle::NewBundle;
pub use read_task::{DEMAND_PREFIX, DEMANDS_NOTHING, FIGURES_ASKED, read_task};
pub use show_bundle::{BundlePage, show_bundle, show_bundle_placed};
pub use show_position::{PositionPage, show_position};

use domain::tasks::Refusal;

/// How these use cases fail.
pub type Failure = crate::Failure<Refusal>;

/// The field of a form at which a refusal stands.
const fn field(refusal: &Refusal) -> &'static str {
    match refusal {
        Refusal::NoMinutes | Refusal::MoreThanSlots { .. } => "weekly_minutes",
        Refusal::NoSlots => "slots",
        Refusal::BeginsFarAhead { .. } => "starts_on",
        Refusal::DemandsAndNothing => "demands",
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
        Refusal::BundleOpen | Refusal::BundleClosed | Refusal::BundleTaken => "state",
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
