//! What is agreed for a placement: its kind with what that kind needs, the mentor, the period, the week.

use kernel::{Line, Minutes, Name, Period, Prose};

use super::{HourKind, PlacementKind, Refusal, WeekPlan};

/// The kind, with what it cannot be without.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Terms {
    /// Praktik has a purpose (§ 58 of the act) and an end.
    Praktik {
        /// The purpose.
        purpose: Prose,
    },
    /// Ordinary work of few hours.
    SmallJob,
    /// Both in one week.
    Hybrid {
        /// The purpose of the praktik.
        purpose: Prose,
        /// How the functions are kept apart at the one unit (`domain.md` 2.3).
        separation: Line,
    },
}

impl Terms {
    /// The kind.
    #[must_use]
    pub const fn kind(&self) -> PlacementKind {
        match self {
            Self::Praktik { .. } => PlacementKind::Praktik,
            Self::SmallJob => PlacementKind::SmallJob,
            Self::Hybrid { .. } => PlacementKind::Hybrid,
        }
    }

    /// The purpose of the praktik.
    #[must_use]
    pub const fn purpose(&self) -> Option<&Prose> {
        match self {
            Self::Praktik { purpose } | Self::Hybrid { purpose, .. } => Some(purpose),
            Self::SmallJob => None,
        }
    }

    /// How the functions are kept apart.
    #[must_use]
    pub const fn separation(&self) -> Option<&Line> {
        match self {
            Self::Hybrid { separation, .. } => Some(separation),
            Self::Praktik { .. } | Self::SmallJob => None,
        }
    }
}

/// What is agreed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Agreement {
    terms: Terms,
    mentor: Name,
    period: Period,
    plan: WeekPlan,
}

impl Agreement {
    /// An agreement whose parts fit together.
    ///
    /// # Errors
    /// All that do not, see [`misfits`](Self::misfits).
    pub fn new(terms: Terms, mentor: Name, period: Period, plan: WeekPlan) -> Result<Self, Vec<Refusal>> {
        let refusals = Self::misfits(terms.kind(), Some(period), &plan);
        if refusals.is_empty() { Ok(Self { terms, mentor, period, plan }) } else { Err(refusals) }
    }

    /// What does not fit together in a kind, a period as far as there is one, and a week: [`Refusal::NoHours`],
    /// [`Refusal::HoursOfOtherKind`], [`Refusal::PraktikWithoutEnd`].
    #[must_use]
    pub fn misfits(kind: PlacementKind, period: Option<Period>, plan: &WeekPlan) -> Vec<Refusal> {
        let wanted = [(HourKind::Praktik, kind.has_praktik()), (HourKind::Ordinary, kind.has_wage())];
        let mut refusals = Vec::new();
        for (hours, has) in wanted {
            let minutes = plan.of(hours);
            if has && minutes == Minutes::default() {
                refusals.push(Refusal::NoHours { kind, hours });
            } else if !has && minutes > Minutes::default() {
                refusals.push(Refusal::HoursOfOtherKind { kind, hours });
            }
        }
        if kind.has_praktik() && period.is_some_and(|period| period.last().is_none()) {
            refusals.push(Refusal::PraktikWithoutEnd);
        }
        refusals
    }

    /// Whether what was stated and granted for another holds for it: of the same kind, purpose and week, and on no
    /// other days.
    #[must_use]
    pub fn asks_no_more_than(&self, other: &Self) -> bool {
        self.terms == other.terms && self.plan == other.plan && other.period.covers(self.period)
    }

    /// The kind, with what it cannot be without.
    #[must_use]
    pub const fn terms(&self) -> &Terms {
        &self.terms
    }

    /// The colleague at the workplace who helps.
    #[must_use]
    pub const fn mentor(&self) -> &Name {
        &self.mentor
    }

    /// From the first to the last day.
    #[must_use]
    pub const fn period(&self) -> Period {
        self.period
    }

    /// The week.
    #[must_use]
    pub const fn plan(&self) -> &WeekPlan {
        &self.plan
    }
}

#[cfg(test)]
mod tests {
    use kernel::{Date, Day};

    use super::{
        HourKind::{Ordinary, Praktik},
        *,
    };
    use crate::placements::plan::read_times;

    fn day(d: u32) -> Date {
        Date::from_ymd_opt(2026, 12, d).unwrap()
    }

    fn week(praktik: &str, wage: &str) -> WeekPlan {
        let of = |text: &str, kind| {
            read_times(text)
                .unwrap()
                .into_iter()
                .map(move |span| (Day::Monday, span, kind))
                .collect::<Vec<_>>()
        };
        WeekPlan::new(of(praktik, HourKind::Praktik).into_iter().chain(of(wage, HourKind::Ordinary))).unwrap()
    }

    #[track_caller]
    fn check(terms: Terms, last: Option<Date>, plan: WeekPlan, want: &[Refusal]) {
        let period = Period::through(day(1), last).unwrap();
        let got = Agreement::new(terms, Name::parse("Ida").unwrap(), period, plan);
        assert_eq!(got.err().unwrap_or_default(), want);
    }

    #[test]
    fn each_kind_has_its_own_hours_and_no_others() {
        let purpose = || Prose::parse("At prøve arbejdet").unwrap();
        let praktik = || Terms::Praktik { purpose: purpose() };
        let hybrid =
            || Terms::Hybrid { purpose: purpose(), separation: Line::parse("Opvask er job").unwrap() };
        let none = |kind, hours| Refusal::NoHours { kind, hours };
        let other = |kind, hours| Refusal::HoursOfOtherKind { kind, hours };
        check(praktik(), Some(day(9)), week("9-11", ""), &[]);
        check(praktik(), Some(day(9)), week("", ""), &[none(PlacementKind::Praktik, Praktik)]);
        check(praktik(), Some(day(9)), week("9-11", "11-12"), &[other(PlacementKind::Praktik, Ordinary)]);
        check(praktik(), None, week("9-11", ""), &[Refusal::PraktikWithoutEnd]);
        check(Terms::SmallJob, None, week("", "9-11"), &[]);
        check(
            Terms::SmallJob,
            None,
            week("9-11", ""),
            &[other(PlacementKind::SmallJob, Praktik), none(PlacementKind::SmallJob, Ordinary)],
        );
        check(hybrid(), Some(day(9)), week("9-11", "11-12"), &[]);
        check(hybrid(), Some(day(9)), week("9-11", ""), &[none(PlacementKind::Hybrid, Ordinary)]);
        check(
            hybrid(),
            None,
            week("", "9-11"),
            &[none(PlacementKind::Hybrid, Praktik), Refusal::PraktikWithoutEnd],
        );
    }
}
