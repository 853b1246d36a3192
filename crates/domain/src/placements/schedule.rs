//! A day-by-day schedule and the hours in it.

use kernel::{Date, Minutes, TimeSpan, Week};

use super::Refusal;

/// Where in a schedule something is wrong: the day and the time of it, counted from nought as they were given.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// The period.
    Period,
    /// A day.
    Day(usize),
    /// A time of a day.
    Time(usize, usize),
}

/// The times of one day; none is a day off that somebody wrote down.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ScheduleDay {
    /// The day.
    pub date: Date,
    /// The times, in any order.
    pub times: Vec<TimeSpan>,
}

impl ScheduleDay {
    /// How long the day is.
    #[must_use]
    pub fn minutes(&self) -> Minutes {
        self.times.iter().map(|time| time.length()).sum()
    }
}

/// Days with their times, in order, none of them twice and all within the period.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Schedule {
    days: Vec<ScheduleDay>,
}

/// The hours of one week.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ScheduleWeek {
    /// The week.
    pub week: Week,
    /// How long it is in all.
    pub minutes: Minutes,
    /// Days with any time.
    pub days: usize,
}

impl Schedule {
    /// A schedule from its first to its last day, the days in any order.
    ///
    /// # Errors
    /// Everything that is wrong with it, with its place.
    pub fn new(from: Date, to: Date, mut days: Vec<ScheduleDay>) -> Result<Self, Vec<(Place, Refusal)>> {
        let mut faults = Vec::new();
        if to < from {
            faults.push((Place::Period, Refusal::PeriodEndsFirst { from, to }));
        }
        for (at, day) in days.iter().enumerate() {
            let date = day.date;
            if from <= to && !(from..=to).contains(&date) {
                faults.push((Place::Day(at), Refusal::OutsidePeriod { day: date, from, to }));
            }
            if days[..at].iter().any(|earlier| earlier.date == date) {
                faults.push((Place::Day(at), Refusal::DayTwice(date)));
            }
            for (n, second) in day.times.iter().enumerate() {
                if let Some(first) = day.times[..n].iter().find(|first| first.overlaps(*second)) {
                    let (first, second) = (*first, *second);
                    faults.push((Place::Time(at, n), Refusal::TimesOverlap { day: date, first, second }));
                }
            }
        }
        if faults.is_empty() {
            days.sort_by_key(|day| day.date);
            Ok(Self { days })
        } else {
            Err(faults)
        }
    }

    /// The days, in order.
    #[must_use]
    pub fn days(&self) -> &[ScheduleDay] {
        &self.days
    }

    /// The hours of each week that has a day in it, in order.
    #[must_use]
    pub fn weeks(&self) -> Vec<ScheduleWeek> {
        let of_week = |days: &[ScheduleDay]| ScheduleWeek {
            week: Week::of(days[0].date),
            minutes: days.iter().map(ScheduleDay::minutes).sum(),
            days: days.iter().filter(|day| !day.times.is_empty()).count(),
        };
        self.days.chunk_by(|a, b| Week::of(a.date) == Week::of(b.date)).map(of_week).collect()
    }
}

#[cfg(test)]
mod tests {
    use kernel::TimeOfDay;
    use proptest::prelude::*;

    use super::*;

    fn date(text: &str) -> Date {
        text.parse().unwrap()
    }

    fn span(from: &str, to: &str) -> TimeSpan {
        TimeSpan::new(TimeOfDay::parse(from).unwrap(), TimeOfDay::parse(to).unwrap()).unwrap()
    }

    fn day(text: &str, times: &[(&str, &str)]) -> ScheduleDay {
        ScheduleDay { date: date(text), times: times.iter().map(|(from, to)| span(from, to)).collect() }
    }

    fn june(days: Vec<ScheduleDay>) -> Result<Schedule, Vec<(Place, Refusal)>> {
        Schedule::new(date("2024-06-03"), date("2024-06-16"), days)
    }

    #[test]
    fn hours_are_counted_by_week_and_a_day_off_is_no_worked_day() {
        let full: &[(&str, &str)] = &[("09:00", "12:45"), ("13:15", "17:00")];
        let schedule = june(vec![
            day("2024-06-10", full),
            day("2024-06-03", full),
            day("2024-06-04", &[("22:00", "24:00"), ("00:00", "02:00")]),
            day("2024-06-05", &[]),
        ]);
        let weeks = schedule.unwrap().weeks();
        let told: Vec<_> = weeks
            .iter()
            .map(|week| (week.week.monday().to_string(), week.minutes.get(), week.days))
            .collect();
        assert_eq!(told, [("2024-06-03".to_owned(), 690, 2), ("2024-06-10".to_owned(), 450, 1)]);
    }

    #[test]
    fn everything_wrong_is_told_with_its_place() {
        let faults = june(vec![
            day("2024-06-02", &[]),
            day("2024-06-03", &[("09:00", "12:00"), ("11:59", "13:00")]),
            day("2024-06-17", &[]),
            day("2024-06-03", &[]),
        ])
        .unwrap_err();
        let places: Vec<Place> = faults.iter().map(|(place, _)| *place).collect();
        assert_eq!(places, [Place::Day(0), Place::Time(1, 1), Place::Day(2), Place::Day(3)]);
        assert_eq!(faults[3].1, Refusal::DayTwice(date("2024-06-03")));
        let backwards = Schedule::new(date("2024-06-03"), date("2024-06-02"), vec![day("2024-06-03", &[])]);
        let refusal = Refusal::PeriodEndsFirst { from: date("2024-06-03"), to: date("2024-06-02") };
        assert_eq!(backwards.unwrap_err(), [(Place::Period, refusal)]);
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(10_000))]
        #[test]
        fn no_minute_is_lost_or_counted_twice(
            days in proptest::collection::btree_map(0_usize..120, (0_i32..1_000, 1_i32..440), 0..60)
        ) {
            let first = date("2026-01-01");
            let at = |minutes: i32| {
                TimeOfDay::parse(&format!("{:02}:{:02}", minutes / 60, minutes % 60)).unwrap()
            };
            let days: Vec<ScheduleDay> = days
                .into_iter()
                .map(|(n, (from, length))| ScheduleDay {
                    date: first.iter_days().nth(n).unwrap(),
                    times: vec![TimeSpan::new(at(from), at(from + length)).unwrap()],
                })
                .collect();
            let minutes: i32 = days.iter().map(|day| day.minutes().get()).sum();
            let count = days.len();
            let weeks = Schedule::new(first, date("2026-12-31"), days).unwrap().weeks();
            prop_assert_eq!(weeks.iter().map(|week| week.minutes.get()).sum::<i32>(), minutes);
            prop_assert_eq!(weeks.iter().map(|week| week.days).sum::<usize>(), count);
            prop_assert!(weeks.windows(2).all(|pair| pair[0].week < pair[1].week));
        }
    }
}
