//! The plan of a week: when somebody is there, and what each hour is.

use std::collections::BTreeMap;

use kernel::{Day, Minutes, Slots, TimeOfDay, TimeSpan};

use super::{HourKind, Hours, Refusal};

/// The times of a week, each with its kind; times of one day do not overlap.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct WeekPlan(BTreeMap<Day, Vec<(TimeSpan, HourKind)>>);

impl WeekPlan {
    /// A week of these times.
    ///
    /// # Errors
    /// [`Refusal::DayOverlaps`], the first there is.
    pub fn new(times: impl IntoIterator<Item = (Day, TimeSpan, HourKind)>) -> Result<Self, Refusal> {
        let week = Self::sorted(times);
        for (day, spans) in &week.0 {
            let next = spans.iter().skip(1);
            if let Some(((first, _), (second, _))) =
                spans.iter().zip(next).find(|((one, _), (other, _))| one.overlaps(*other))
            {
                return Err(Refusal::DayOverlaps { day: *day, first: *first, second: *second });
            }
        }
        Ok(week)
    }

    /// A week of times of which it is known that they do not overlap.
    pub(super) fn sorted(times: impl IntoIterator<Item = (Day, TimeSpan, HourKind)>) -> Self {
        let mut days: BTreeMap<Day, Vec<(TimeSpan, HourKind)>> = BTreeMap::new();
        for (day, span, kind) in times {
            days.entry(day).or_default().push((span, kind));
        }
        for spans in days.values_mut() {
            spans.sort_unstable();
        }
        Self(days)
    }

    /// The times in order.
    pub fn times(&self) -> impl Iterator<Item = (Day, TimeSpan, HourKind)> {
        self.0.iter().flat_map(|(day, spans)| spans.iter().map(|(span, kind)| (*day, *span, *kind)))
    }

    /// The parts of days that the times lie in.
    #[must_use]
    pub fn slots(&self) -> Slots {
        let over = self.times().map(|(day, span, _)| Slots::over(day, span));
        over.fold(Slots::NONE, Slots::or)
    }

    /// Minutes of a kind on a day.
    #[must_use]
    pub fn on(&self, day: Day, kind: HourKind) -> Minutes {
        let spans = self.0.get(&day).into_iter().flatten();
        sum(spans.filter(|(_, is)| *is == kind).map(|(span, _)| span.length()))
    }

    /// Minutes of a kind in a week.
    #[must_use]
    pub fn of(&self, kind: HourKind) -> Minutes {
        sum(Day::ALL.into_iter().map(|day| self.on(day, kind)))
    }

    /// Minutes of both kinds in a week.
    #[must_use]
    pub fn hours(&self) -> Hours {
        Hours { praktik: self.of(HourKind::Praktik), ordinary: self.of(HourKind::Ordinary) }
    }

    /// The first time that another week shares a minute with, when there is one.
    #[must_use]
    pub fn clash(&self, other: &Self) -> Option<(Day, TimeSpan)> {
        self.times().find_map(|(day, span, _)| {
            let theirs = other.0.get(&day)?;
            theirs.iter().any(|(other, _)| span.overlaps(*other)).then_some((day, span))
        })
    }
}

fn sum(minutes: impl Iterator<Item = Minutes>) -> Minutes {
    let all = minutes.map(Minutes::get).sum();
    Minutes::new(all).unwrap_or_default()
}

/// Reads «9-11, 12.30-14:00»; a bare hour stands for the whole hour.
///
/// # Errors
/// The part that is no time.
pub fn read_times(text: &str) -> Result<Vec<TimeSpan>, String> {
    let parts = text.split([',', ';']).map(str::trim).filter(|part| !part.is_empty());
    parts
        .map(|part| {
            let (from, to) = part.split_once(['-', '–']).ok_or_else(|| part.to_owned())?;
            let span = time(from).zip(time(to)).and_then(|(from, to)| TimeSpan::new(from, to));
            span.ok_or_else(|| part.to_owned())
        })
        .collect()
}

fn time(text: &str) -> Option<TimeOfDay> {
    let text = text.trim();
    TimeOfDay::parse(text).or_else(|| TimeOfDay::parse(&format!("{text}:00")))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn span(text: &str) -> TimeSpan {
        read_times(text).unwrap()[0]
    }

    #[test]
    fn times_are_read_as_people_write_them() {
        for (text, want) in [
            ("9-11", vec!["09:00–11:00"]),
            ("9.30 – 12", vec!["09:30–12:00"]),
            ("8-10, 12:15-14:00;", vec!["08:00–10:00", "12:15–14:00"]),
            ("", vec![]),
        ] {
            let got: Vec<_> = read_times(text)
                .unwrap()
                .iter()
                .map(|span| format!("{}–{}", span.from(), span.to()))
                .collect();
            assert_eq!(got, want, "{text}");
        }
        for (text, bad) in
            [("9", "9"), ("9-25", "9-25"), ("8-10, 14-12", "14-12"), ("om morgenen", "om morgenen")]
        {
            assert_eq!(read_times(text), Err(bad.to_owned()));
        }
    }

    #[test]
    fn times_of_a_day_do_not_overlap_whatever_their_kind() {
        let day = |a, b| {
            WeekPlan::new([
                (Day::Monday, span(a), HourKind::Praktik),
                (Day::Monday, span(b), HourKind::Ordinary),
            ])
        };
        assert!(day("9-11", "11-12").is_ok());
        assert_eq!(
            day("11-12", "9-11.30"),
            Err(Refusal::DayOverlaps { day: Day::Monday, first: span("9-11.30"), second: span("11-12") })
        );
        let two = WeekPlan::new([(Day::Monday, span("9-11"), HourKind::Praktik)]).unwrap();
        let other = WeekPlan::new([(Day::Tuesday, span("9-11"), HourKind::Praktik)]).unwrap();
        assert_eq!(two.clash(&other), None);
        assert_eq!(two.clash(&two), Some((Day::Monday, span("9-11"))));
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(10_000))]
        #[test]
        fn a_week_holds_each_of_its_minutes_once(starts in prop::collection::vec((0_usize..7, 0_i32..23, any::<bool>()), 0..20)) {
            let times: Vec<_> = starts
                .iter()
                .map(|(day, hour, wage)| {
                    let kind = if *wage { HourKind::Ordinary } else { HourKind::Praktik };
                    (Day::ALL[*day], span(&format!("{hour}-{}", hour + 1)), kind)
                })
                .collect();
            let hours: std::collections::BTreeSet<_> = starts.iter().map(|(day, hour, _)| (day, hour)).collect();
            let plan = WeekPlan::new(times.clone());
            prop_assert_eq!(plan.is_ok(), hours.len() == times.len());
            if let Ok(plan) = plan {
                let all = plan.of(HourKind::Praktik).get() + plan.of(HourKind::Ordinary).get();
                prop_assert_eq!(all, i32::try_from(times.len()).unwrap() * 60);
                prop_assert_eq!(plan.times().count(), times.len());
            }
        }
    }
}
