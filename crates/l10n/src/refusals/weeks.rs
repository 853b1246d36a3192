//! Refusals of hours, in words.

use domain::placements::{HourKind, WeekRefusal};
use kernel::{Date, Minutes, PLAUSIBLE_DAY, Period};

use super::Say;
use crate::Texts;

impl Say for WeekRefusal {
    fn say(&self, texts: &Texts) -> String {
        let day = |day: &Date| texts.date(*day);
        match self {
            Self::DayTooLong { day, minutes } => {
                let most = texts.minutes(PLAUSIBLE_DAY);
                texts.placements_refusal_day_too_long(texts.weekday(*day), texts.minutes(*minutes), most)
            }
            Self::DayHoursOfOtherKind { day, hours: HourKind::Praktik } => {
                texts.placements_refusal_day_other_hours_praktik(texts.weekday(*day))
            }
            Self::DayHoursOfOtherKind { day, hours: HourKind::Ordinary } => {
                texts.placements_refusal_day_other_hours_ordinary(texts.weekday(*day))
            }
            Self::AbsentYetThere { day, planned } if *planned == Minutes::ZERO => {
                texts.placements_refusal_absent_day_off(texts.weekday(*day))
            }
            Self::AbsentYetThere { day, planned } => {
                texts.placements_refusal_absent_yet_there(texts.weekday(*day), texts.minutes(*planned))
            }
            Self::DayToCome { day: coming } => texts.placements_refusal_day_to_come(day(coming)),
            Self::DayOutside { day: outside, from, last } => {
                texts.placements_refusal_day_outside(day(outside), days(texts, *from, *last))
            }
            Self::WeekOutside { week, from, last } => {
                texts.placements_refusal_week_outside(days(texts, *from, *last), week.number().1.to_string())
            }
            Self::WeekNotOver { until } => texts.placements_refusal_week_not_over(day(until)),
            Self::NotBegun { state } => texts.placements_refusal_not_begun(texts.placement_state(*state)),
            Self::NothingToAnswer => texts.placements_refusal_nothing_to_answer(),
            Self::MoreThanIsLeft { asked, left } => {
                texts.placements_refusal_more_than_is_left(texts.minutes(*asked), texts.minutes(*left))
            }
            Self::NothingToConvert => texts.placements_refusal_nothing_to_convert(),
            Self::StatedAlready { week } => {
                texts.placements_refusal_stated_already(week.number().1.to_string())
            }
            Self::ConvertedLater { from } => texts.placements_refusal_converted_later(day(from)),
            Self::SeparationMissing => texts.placements_refusal_separation_missing(),
        }
    }
}

fn days(texts: &Texts, from: Date, last: Option<Date>) -> String {
    Period::through(from, last).map_or_else(|_| texts.date(from), |period| texts.period(period))
}
