//! Refusals of placements, in words.

use domain::placements::Refusal;
use kernel::TimeSpan;

use super::Say;
use crate::Texts;

impl Say for Refusal {
    fn say(&self, texts: &Texts) -> String {
        let day = |day: &kernel::Date| texts.date(*day);
        match self {
            Self::PeriodEndsFirst { from, to } => {
                texts.placements_refusal_period_ends_first(day(from), day(to))
            }
            Self::OutsidePeriod { day: outside, from, to } => {
                texts.placements_refusal_outside_period(day(outside), day(from), day(to))
            }
            Self::DayTwice(twice) => texts.placements_refusal_day_twice(day(twice)),
            Self::TimesOverlap { day: of, first, second } => {
                texts.placements_refusal_times_overlap(day(of), span(*first), span(*second))
            }
        }
    }
}

fn span(span: TimeSpan) -> String {
    format!("{}–{}", span.from(), span.to())
}
