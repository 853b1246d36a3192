//! The hours of a week, day by day: what was planned, and what somebody says was done.

use kernel::{DAYS_PER_WEEK, Date, Day, Minutes, Month, PLAUSIBLE_DAY, Week};

use super::{HourKind, WeekRefusal};
use crate::partners::coded;

coded! {
    /// Why somebody was not there (`practice.md` 22): no cause behind it, and no free text.
    Absence {
        /// Ill.
        Ill = "ill",
        /// As agreed beforehand.
        Agreed = "agreed",
        /// The child is ill.
        ChildIll = "child-ill",
        /// Holiday.
        Holiday = "holiday",
        /// Did not come.
        DidNotCome = "did-not-come",
        /// The workplace was closed.
        Closed = "closed",
    }
}

/// Minutes of a day or a week, by kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Hours {
    /// No wage.
    pub praktik: Minutes,
    /// A wage that the company alone pays.
    pub ordinary: Minutes,
}

impl Hours {
    /// Of a kind.
    #[must_use]
    pub const fn of(self, kind: HourKind) -> Minutes {
        match kind {
            HourKind::Praktik => self.praktik,
            HourKind::Ordinary => self.ordinary,
        }
    }

    /// Of both kinds.
    #[must_use]
    pub fn total(self) -> Minutes {
        self.praktik + self.ordinary
    }

    fn plus(self, other: Self) -> Self {
        Self { praktik: self.praktik + other.praktik, ordinary: self.ordinary + other.ordinary }
    }
}

impl std::iter::Sum for Hours {
    fn sum<I: Iterator<Item = Self>>(iter: I) -> Self {
        iter.fold(Self::default(), Self::plus)
    }
}

/// A week's hours, Monday first.
pub type WeekHours = [Hours; DAYS_PER_WEEK];

/// What is said of a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct DaySaid {
    /// What was worked.
    pub hours: Hours,
    /// Why the rest was not.
    pub absence: Option<Absence>,
}

/// What is said of a week. The hours stand as numbers: a plan that changes later does not change them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct WeekSaid([DaySaid; DAYS_PER_WEEK]);

impl WeekSaid {
    /// What was said, as it is stored.
    #[must_use]
    pub const fn stored(days: [DaySaid; DAYS_PER_WEEK]) -> Self {
        Self(days)
    }

    /// «Som planlagt».
    #[must_use]
    pub fn as_planned(planned: &WeekHours) -> Self {
        Self(planned.map(|hours| DaySaid { hours, absence: None }))
    }

    /// What is said of a week in which this was planned.
    ///
    /// # Errors
    /// Every day that cannot have been like that: [`WeekRefusal::DayTooLong`], [`WeekRefusal::DayHoursOfOtherKind`],
    /// [`WeekRefusal::AbsentYetThere`].
    pub fn new(days: [DaySaid; DAYS_PER_WEEK], planned: &WeekHours) -> Result<Self, Vec<(Day, WeekRefusal)>> {
        let week: Hours = planned.iter().copied().sum();
        let mut refusals = Vec::new();
        for ((day, said), planned) in Day::ALL.into_iter().zip(days).zip(planned) {
            let minutes = said.hours.total();
            if minutes > PLAUSIBLE_DAY {
                refusals.push((day, WeekRefusal::DayTooLong { day, minutes }));
            }
            for hours in HourKind::ALL {
                if said.hours.of(*hours) > Minutes::ZERO && week.of(*hours) == Minutes::ZERO {
                    refusals.push((day, WeekRefusal::DayHoursOfOtherKind { day, hours: *hours }));
                }
            }
            if said.absence.is_some() && minutes >= planned.total() {
                refusals.push((day, WeekRefusal::AbsentYetThere { day, planned: planned.total() }));
            }
        }
        if refusals.is_empty() { Ok(Self(days)) } else { Err(refusals) }
    }

    /// Day by day, Monday first.
    pub fn days(&self) -> impl Iterator<Item = (Day, DaySaid)> {
        Day::ALL.into_iter().zip(self.0)
    }

    /// What is said of a day.
    #[must_use]
    pub fn on(&self, day: Day) -> DaySaid {
        self.0[day.index()]
    }

    /// The same with another word about a day.
    #[must_use]
    pub fn with(mut self, day: Day, said: DaySaid) -> Self {
        self.0[day.index()] = said;
        self
    }

    /// The week's hours.
    #[must_use]
    pub fn hours(&self) -> Hours {
        self.0.iter().map(|day| day.hours).sum()
    }

    /// Whether there is a day on which the person is said not to have come.
    #[must_use]
    pub fn did_not_come(&self) -> bool {
        self.0.iter().any(|day| day.absence == Some(Absence::DidNotCome))
    }

    /// The hours by month: each day belongs to its own.
    #[must_use]
    pub fn by_month(&self, week: Week) -> Vec<(Month, Hours)> {
        let days: Vec<(Date, Hours)> = week.days().zip(self.0.map(|day| day.hours)).collect();
        days.chunk_by(|(a, _), (b, _)| Month::of(*a) == Month::of(*b))
            .map(|days| (Month::of(days[0].0), days.iter().map(|(_, hours)| *hours).sum()))
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{
        Absence::{Closed, Ill},
        *,
    };

    fn hours(praktik: i32, ordinary: i32) -> Hours {
        Hours { praktik: Minutes::new(praktik).unwrap(), ordinary: Minutes::new(ordinary).unwrap() }
    }

    fn monday(said: DaySaid) -> [DaySaid; DAYS_PER_WEEK] {
        let mut days = [DaySaid::default(); DAYS_PER_WEEK];
        days[0] = said;
        days
    }

    #[test]
    fn a_day_has_its_minutes_and_the_kinds_that_are_agreed() {
        let mut planned = WeekHours::default();
        planned[0] = hours(120, 0);
        let said = |hours, absence| DaySaid { hours, absence };
        let day = Day::Monday;
        for (said, want) in [
            (said(hours(120, 0), None), vec![]),
            (said(hours(0, 0), Some(Ill)), vec![]),
            (said(hours(60, 0), Some(Ill)), vec![]),
            (said(hours(180, 0), None), vec![]),
            (said(hours(16 * 60, 0), None), vec![]),
            (
                said(hours(16 * 60 + 1, 0), None),
                vec![WeekRefusal::DayTooLong { day, minutes: Minutes::new(16 * 60 + 1).unwrap() }],
            ),
            (
                said(hours(0, 60), None),
                vec![WeekRefusal::DayHoursOfOtherKind { day, hours: HourKind::Ordinary }],
            ),
            (
                said(hours(120, 0), Some(Ill)),
                vec![WeekRefusal::AbsentYetThere { day, planned: Minutes::of_hours(2) }],
            ),
        ] {
            let got = WeekSaid::new(monday(said), &planned).err().unwrap_or_default();
            assert_eq!(got.into_iter().map(|(_, refusal)| refusal).collect::<Vec<_>>(), want, "{said:?}");
        }
        // Nobody is away from a day off.
        let off = monday(said(hours(0, 0), Some(Closed)));
        assert!(WeekSaid::new(off, &WeekHours::default()).is_err());
    }

    #[test]
    fn a_week_across_two_months_gives_each_its_days() {
        let week = Week::of(Date::from_ymd_opt(2026, 12, 1).unwrap());
        let mut days = monday(DaySaid { hours: hours(60, 0), absence: None });
        days[1].hours = hours(30, 15);
        days[6].hours = hours(0, 5);
        let months = WeekSaid::stored(days).by_month(week);
        let want = [
            (Month::parse("2026-11").unwrap(), hours(60, 0)),
            (Month::parse("2026-12").unwrap(), hours(30, 20)),
        ];
        assert_eq!(months, want);
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(10_000))]
        #[test]
        fn the_months_of_a_week_sum_to_it(days in prop::array::uniform7((0_i32..1_440, 0_i32..1_440)), from in 0_u64..4_000) {
            let first = Date::from_ymd_opt(2020, 1, 1).unwrap();
            let week = Week::of(first.checked_add_days(kernel::Days::new(from)).unwrap());
            let said = WeekSaid::stored(days.map(|(a, b)| DaySaid { hours: hours(a, b), absence: None }));
            let months = said.by_month(week);
            prop_assert!(months.len() <= 2);
            prop_assert_eq!(months.iter().map(|(_, hours)| *hours).sum::<Hours>(), said.hours());
        }
    }
}
