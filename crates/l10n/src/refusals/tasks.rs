//! Refusals of tasks, in words.

use domain::tasks::Refusal;

use super::Say;
use crate::Texts;

impl Say for Refusal {
    fn say(&self, texts: &Texts) -> String {
        match self {
            Self::Input(input) => texts.input(input),
            Self::NoMinutes => texts.tasks_refusal_no_minutes(),
            Self::NoSlots => texts.tasks_refusal_no_slots(),
            Self::MoreThanSlots { minutes, room } => {
                texts.tasks_refusal_more_than_slots(texts.minutes(*minutes), texts.minutes(*room))
            }
            Self::MoreThanDays { days, minutes, room } => {
                let days: Vec<String> = days.iter().map(|day| texts.weekday(*day)).collect();
                texts.tasks_refusal_more_than_days(
                    texts.list(&days),
                    texts.minutes(*minutes),
                    texts.minutes(*room),
                )
            }
            Self::NoTasks => texts.tasks_refusal_no_tasks(),
            Self::TaskTaken { task, bundle } => texts.tasks_refusal_task_taken(bundle, task),
            Self::TaskInBundle { task, bundle } => texts.tasks_refusal_task_in_bundle(bundle, task),
            Self::UnitHeld { bundle } => texts.tasks_refusal_unit_held(bundle),
            Self::BundleClosed => texts.tasks_refusal_bundle_closed(),
            Self::BundleTaken => texts.tasks_refusal_bundle_taken(),
            Self::BundleOpen => texts.tasks_refusal_bundle_open(),
            Self::FormFixed => texts.tasks_refusal_form_fixed(),
            Self::TaskNotMovable { task } => texts.tasks_refusal_task_not_movable(task),
            Self::TasksAtDifferentUnits { units } => texts.tasks_refusal_different_units(texts.list(units)),
            Self::PraktikWithoutPurpose => texts.tasks_refusal_praktik_without_purpose(),
            Self::PraktikWithoutSteps => texts.tasks_refusal_praktik_without_steps(),
            Self::PraktikWithoutEnd => texts.tasks_refusal_praktik_without_end(),
            Self::PraktikWithoutResponsible => texts.tasks_refusal_praktik_without_responsible(),
            Self::BeginsFarAhead { latest } => texts.tasks_refusal_begins_far_ahead(texts.date(*latest)),
            Self::PraktikEndsTooEarly => texts.tasks_refusal_praktik_ends_too_early(),
            Self::NotInCatalogue(code) => texts.tasks_refusal_not_in_catalogue(code),
            Self::PositionHasTasks { count } => {
                texts.tasks_refusal_position_has_tasks(i64::try_from(*count).unwrap_or(i64::MAX))
            }
            Self::DemandsAndNothing => texts.tasks_refusal_demands_and_nothing(),
            Self::ReferenceTaken(reference) => texts.tasks_refusal_reference_taken(reference),
        }
    }
}
