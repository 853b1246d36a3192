//! Positions, their tasks, and bundles of tasks: small jobs and praktik.

mod bundle;
mod form;
mod position;
mod stands;
mod state;
mod sums;
mod task;

pub use bundle::{Bundle, one_unit};
pub use form::{LegalForm, Praktik};
pub use position::Position;
pub use stands::BundleStands;
pub use state::BundleState;
pub use sums::Sums;
pub use task::Task;

use kernel::{Date, Day, Minutes};

use crate::input::Input;

/// Why something about tasks and bundles is refused.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refusal {
    /// A value is no value.
    Input(Input),
    /// A task without minutes is none.
    NoMinutes,
    /// A task needs a time of the week when it can be done.
    NoSlots,
    /// More minutes a week than the chosen times hold.
    MoreThanSlots {
        /// Minutes asked for.
        minutes: Minutes,
        /// Minutes the chosen times hold.
        room: Minutes,
    },
    /// Tasks that can only be done on these days need more minutes than the days' times hold.
    MoreThanDays {
        /// The days.
        days: Vec<Day>,
        /// Minutes of the tasks bound to them.
        minutes: Minutes,
        /// Minutes their times hold.
        room: Minutes,
    },
    /// A first day that lies further ahead than anybody plans.
    BeginsFarAhead {
        /// The last day that is taken.
        latest: Date,
    },
    /// A bundle holds at least one task.
    NoTasks,
    /// The task is in another bundle.
    TaskTaken {
        /// The task's title.
        task: String,
        /// The other bundle's title.
        bundle: String,
    },
    /// The task is in a bundle and cannot go before the bundle lets it.
    TaskInBundle {
        /// The task's title.
        task: String,
        /// The bundle's title.
        bundle: String,
    },
    /// The position's tasks are in a bundle of its present unit.
    UnitHeld {
        /// The bundle's title.
        bundle: String,
    },
    /// The bundle is withdrawn; a new one is built instead.
    BundleClosed,
    /// Somebody has it.
    BundleTaken,
    /// Only a draft can be opened.
    BundleOpen,
    /// The legal form stands from the day on which the bundle is opened.
    FormFixed,
    /// The task stays where it is: it was marked so in the inventory.
    TaskNotMovable {
        /// The task's title.
        task: String,
    },
    /// The tasks are done at different production units.
    TasksAtDifferentUnits {
        /// The units' names.
        units: Vec<String>,
    },
    /// A praktik says its purpose (LAB § 58).
    PraktikWithoutPurpose,
    /// A praktik says what is learned, step by step.
    PraktikWithoutSteps,
    /// A praktik has an end.
    PraktikWithoutEnd,
    /// In a praktik a skilled person stays responsible, by function.
    PraktikWithoutResponsible,
    /// The praktik would end before it could begin.
    PraktikEndsTooEarly,
    /// The catalogue has no row of that code.
    NotInCatalogue(String),
    /// A position with tasks cannot go.
    PositionHasTasks {
        /// How many.
        count: u64,
    },
    /// Demands are chosen, and it is ticked that there are none.
    DemandsAndNothing,
    /// Another row of the company has that reference.
    ReferenceTaken(String),
}

impl From<Input> for Refusal {
    fn from(input: Input) -> Self {
        Self::Input(input)
    }
}
