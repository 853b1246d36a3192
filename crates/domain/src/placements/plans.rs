//! The week of a placement as time goes by: what was agreed, and what was converted from which day on.

use kernel::{Date, Day, Line, Minutes, Period, TimeOfDay, TimeSpan, Week};

use super::{HourKind, Hours, WeekHours, WeekPlan, WeekRefusal};

/// Praktik minutes of every week that become minutes with a wage, from a day on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Conversion {
    /// From this day.
    pub from: Date,
    /// How many of each week.
    pub minutes: Minutes,
    /// Why.
    pub why: Line,
    /// How the functions are kept apart, where praktik goes on beside the wage and nothing was agreed about it.
    pub separation: Option<Line>,
}

/// The plans of a placement: as agreed, and after each conversion, in order of their days.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Plans {
    agreed: WeekPlan,
    later: Vec<(Date, WeekPlan)>,
}

impl Plans {
    /// What was agreed, and the weeks after each conversion, the first first.
    #[must_use]
    pub fn new(agreed: WeekPlan, mut later: Vec<(Date, WeekPlan)>) -> Self {
        later.sort_by_key(|(from, _)| *from);
        Self { agreed, later }
    }

    /// The week as it was agreed.
    #[must_use]
    pub const fn agreed(&self) -> &WeekPlan {
        &self.agreed
    }

    /// The plan on a day.
    #[must_use]
    pub fn on(&self, day: Date) -> &WeekPlan {
        self.later.iter().rev().find(|(from, _)| *from <= day).map_or(&self.agreed, |(_, plan)| plan)
    }

    /// The last plan there is.
    #[must_use]
    pub fn last(&self) -> &WeekPlan {
        self.later.last().map_or(&self.agreed, |(_, plan)| plan)
    }

    /// The day from which the last plan stands, where anything was converted.
    #[must_use]
    pub fn last_from(&self) -> Option<Date> {
        self.later.last().map(|(from, _)| *from)
    }

    /// What was converted, the first first: from which day, and how many praktik minutes of every week.
    pub fn conversions(&self) -> impl Iterator<Item = (Date, Minutes)> {
        let before = std::iter::once(&self.agreed).chain(self.later.iter().map(|(_, plan)| plan));
        before.zip(&self.later).map(|(before, (from, after))| {
            let gone = before.of(HourKind::Praktik).get() - after.of(HourKind::Praktik).get();
            (*from, Minutes::new(gone).unwrap_or_default())
        })
    }

    /// What is planned in a week, on the days of a period.
    #[must_use]
    pub fn planned(&self, week: Week, period: Period) -> WeekHours {
        let mut hours = WeekHours::default();
        for ((day, date), hours) in Day::ALL.into_iter().zip(week.days()).zip(&mut hours) {
            if period.contains(date) {
                let plan = self.on(date);
                *hours = Hours {
                    praktik: plan.on(day, HourKind::Praktik),
                    ordinary: plan.on(day, HourKind::Ordinary),
                };
            }
        }
        hours
    }
}

impl WeekPlan {
    /// The week when so many praktik minutes have become minutes with a wage: from its end backwards, so that
    /// the days begin with what is learnt.
    ///
    /// # Errors
    /// [`WeekRefusal::MoreThanIsLeft`]; [`WeekRefusal::NothingToConvert`] for no minutes.
    pub fn converted(&self, minutes: Minutes) -> Result<Self, WeekRefusal> {
        let left = self.of(HourKind::Praktik);
        if minutes == Minutes::ZERO {
            return Err(WeekRefusal::NothingToConvert);
        }
        if minutes > left {
            return Err(WeekRefusal::MoreThanIsLeft { asked: minutes, left });
        }
        let mut rest = minutes.get();
        let mut times: Vec<(Day, TimeSpan, HourKind)> = Vec::new();
        let all: Vec<_> = self.times().collect();
        for (day, span, kind) in all.into_iter().rev() {
            let taken = if kind == HourKind::Praktik { span.length().get().min(rest) } else { 0 };
            rest -= taken;
            let (stays, becomes) = parted(span, taken);
            times.extend(becomes.map(|span| (day, span, HourKind::Ordinary)));
            times.extend(stays.map(|span| (day, span, kind)));
        }
        Ok(Self::sorted(times))
    }
}

/// A span without its last minutes, and those.
fn parted(span: TimeSpan, last: i32) -> (Option<TimeSpan>, Option<TimeSpan>) {
    let Some(middle) = TimeOfDay::from_minutes(span.to().minutes() - last) else { return (Some(span), None) };
    (TimeSpan::new(span.from(), middle), TimeSpan::new(middle, span.to()))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{super::read_times, *};

    fn plan(times: &[(Day, &str, HourKind)]) -> WeekPlan {
        let spans = times.iter().flat_map(|(day, text, kind)| {
            read_times(text).unwrap().into_iter().map(|span| (*day, span, *kind)).collect::<Vec<_>>()
        });
        WeekPlan::new(spans).unwrap()
    }

    fn day(month: u32, d: u32) -> Date {
        Date::from_ymd_opt(2026, month, d).unwrap()
    }

    fn minutes(n: i32) -> Minutes {
        Minutes::new(n).unwrap()
    }

    #[test]
    fn the_last_praktik_of_the_week_becomes_work_first() {
        use {
            Day::{Friday, Monday},
            HourKind::{Ordinary, Praktik},
        };
        let week = plan(&[(Monday, "9-12", Praktik), (Friday, "9-10", Praktik), (Friday, "10-11", Ordinary)]);
        let after = week.converted(minutes(90)).unwrap();
        let want = plan(&[
            (Monday, "9-11.30", Praktik),
            (Monday, "11.30-12", Ordinary),
            (Friday, "9-10", Ordinary),
            (Friday, "10-11", Ordinary),
        ]);
        assert_eq!(after, want);
        assert_eq!(week.converted(minutes(240)).unwrap().of(Praktik), Minutes::ZERO);
        let more = WeekRefusal::MoreThanIsLeft { asked: minutes(241), left: minutes(240) };
        assert_eq!(week.converted(minutes(241)), Err(more));
        assert_eq!(week.converted(Minutes::ZERO), Err(WeekRefusal::NothingToConvert));
    }

    #[test]
    fn days_before_a_conversion_stay_as_they_were_agreed_and_days_outside_the_period_are_empty() {
        use {
            Day::{Monday, Thursday},
            HourKind::Praktik,
        };
        let agreed = plan(&[(Monday, "9-11", Praktik), (Thursday, "9-11", Praktik)]);
        let later = agreed.converted(minutes(240)).unwrap();
        let plans = Plans::new(agreed, vec![(day(12, 2), later)]);
        let period = Period::through(day(11, 24), Some(day(12, 7))).unwrap();
        let of = |d: Date| {
            let week: Hours = plans.planned(Week::of(d), period).into_iter().sum();
            (week.praktik.get(), week.ordinary.get())
        };
        // The first Monday lies before the period; the conversion falls on a Wednesday.
        assert_eq!(of(day(11, 24)), (120, 0));
        assert_eq!(of(day(12, 2)), (120, 120));
        assert_eq!(of(day(12, 7)), (0, 120));
        assert_eq!(of(day(12, 14)), (0, 0));
    }

    #[test]
    fn the_week_of_a_day_is_what_every_conversion_until_then_left() {
        use {
            Day::{Friday, Monday},
            HourKind::Praktik,
        };
        let agreed = plan(&[(Monday, "9-12", Praktik), (Friday, "9-10", Praktik)]);
        let first = agreed.converted(minutes(90)).unwrap();
        let rest = first.converted(minutes(150)).unwrap();
        // Written down in another order than that of their days.
        let plans = Plans::new(agreed, vec![(day(12, 16), rest), (day(12, 2), first)]);
        let conversions: Vec<_> = plans.conversions().collect();
        assert_eq!(conversions, [(day(12, 2), minutes(90)), (day(12, 16), minutes(150))]);
        for (on, praktik, ordinary) in [
            (day(12, 1), 240, 0),
            (day(12, 2), 150, 90),
            (day(12, 15), 150, 90),
            (day(12, 16), 0, 240),
            (day(12, 31), 0, 240),
        ] {
            let want = Hours { praktik: minutes(praktik), ordinary: minutes(ordinary) };
            assert_eq!(plans.on(on).hours(), want, "{on}");
        }
        assert_eq!(Plans::new(WeekPlan::default(), Vec::new()).conversions().count(), 0);
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(10_000))]
        #[test]
        fn a_conversion_keeps_the_week_and_takes_exactly_what_is_asked(
            starts in prop::collection::btree_set((0_usize..7, 0_i32..23), 1..20),
            wages in prop::collection::vec(any::<bool>(), 20),
            asked in prop::collection::vec(1_i32..400, 1..4),
        ) {
            let times: Vec<_> = starts
                .iter()
                .zip(&wages)
                .map(|((day, hour), wage)| {
                    let kind = if *wage { HourKind::Ordinary } else { HourKind::Praktik };
                    (Day::ALL[*day], read_times(&format!("{hour}-{}", hour + 1)).unwrap()[0], kind)
                })
                .collect();
            let mut plan = WeekPlan::new(times).unwrap();
            for n in asked {
                let (praktik, ordinary) = (plan.of(HourKind::Praktik).get(), plan.of(HourKind::Ordinary).get());
                match plan.converted(minutes(n)) {
                    Ok(after) => {
                        prop_assert_eq!(after.of(HourKind::Praktik).get(), praktik - n);
                        prop_assert_eq!(after.of(HourKind::Ordinary).get(), ordinary + n);
                        for day in Day::ALL {
                            let on = |plan: &WeekPlan| plan.on(day, HourKind::Praktik) + plan.on(day, HourKind::Ordinary);
                            prop_assert_eq!(on(&after), on(&plan));
                        }
                        plan = after;
                    }
                    Err(_) => prop_assert!(n > praktik),
                }
            }
        }
    }
}
