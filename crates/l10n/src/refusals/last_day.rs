//! Refusals of a last day, in words.

use domain::placements::LastDayRefusal;

use super::Say;
use crate::Texts;

impl Say for LastDayRefusal {
    fn say(&self, texts: &Texts) -> String {
        match self {
            Self::NotRunning { state } => {
                texts.placements_refusal_last_day_not_running(texts.placement_state(*state))
            }
            Self::PraktikLeft { left } => {
                texts.placements_refusal_last_day_praktik_left(texts.minutes(*left))
            }
            Self::TooEarly { day, first } => {
                texts.placements_refusal_last_day_too_early(texts.date(*day), texts.date(*first))
            }
            Self::Needed => texts.placements_refusal_last_day_needed(),
            Self::Unchanged => texts.placements_refusal_last_day_unchanged(),
        }
    }
}
