//! Days, months, periods and moments.

use chrono::{DateTime, Datelike, Timelike};
use chrono_tz::Europe::Copenhagen;
use kernel::{Date, Moment, Month, Period};

use crate::Texts;

/// Farther away than this a day is told by its date.
const DAYS_COUNTED: i64 = 30;

impl Texts {
    /// A day in a sentence: «25. november 2026», `25 November 2026`.
    #[must_use]
    pub fn date(&self, date: Date) -> String {
        self.common_date_long(date.day().to_string(), self.month_name(date), date.year().to_string())
    }

    /// A day in a table or a form: «25.11.2026», `25/11/2026`.
    #[must_use]
    pub fn short_date(&self, date: Date) -> String {
        let (day, month) = (format!("{:02}", date.day()), format!("{:02}", date.month()));
        self.common_date_short(day, month, date.year().to_string())
    }

    /// From the first to the last day, both included, saying month and year once where they are the same:
    /// «2.–5. marts 2026».
    #[must_use]
    pub fn date_range(&self, first: Date, last: Date) -> String {
        if first == last {
            return self.date(first);
        }
        if first.year() != last.year() {
            return self.common_date_range(self.date(first), self.date(last));
        }
        if first.month() != last.month() {
            let first = self.common_date_without_year(first.day().to_string(), self.month_name(first));
            return self.common_date_range(first, self.date(last));
        }
        let (year, month) = (last.year().to_string(), self.month_name(last));
        self.common_date_range_in_month(first.day().to_string(), last.day().to_string(), month, year)
    }

    /// A period by its first and last day, or «fra 2. marts 2026» when it has no end.
    #[must_use]
    pub fn period(&self, period: Period) -> String {
        match period.to().and_then(|to| to.pred_opt()) {
            Some(last) => self.date_range(period.from(), last),
            None => self.common_date_range_open(self.date(period.from())),
        }
    }

    /// A month: «juli 2026», `July 2026`.
    #[must_use]
    pub fn month(&self, month: Month) -> String {
        let first = month.first_day();
        self.common_month_of_year(self.month_name(first), first.year().to_string())
    }

    /// A day as seen from today: «i dag», «i morgen», «om 3 dage», «for 2 dage siden»; beyond 30 days the
    /// date.
    #[must_use]
    pub fn relative_day(&self, date: Date, today: Date) -> String {
        match date.signed_duration_since(today).num_days() {
            0 => self.common_today(),
            1 => self.common_tomorrow(),
            -1 => self.common_yesterday(),
            days if days.abs() > DAYS_COUNTED => self.date(date),
            days if days > 0 => self.common_in_days(days),
            days => self.common_days_ago(-days),
        }
    }

    /// A moment by the Danish clock: «25. november 2026 kl. 14.05».
    #[must_use]
    pub fn moment(&self, moment: Moment) -> String {
        // Beyond the years that a calendar can name there is only 1970.
        let utc = DateTime::from_timestamp_micros(moment.micros()).unwrap_or_default();
        let local = utc.with_timezone(&Copenhagen);
        let (hour, minute) = (format!("{:02}", local.hour()), format!("{:02}", local.minute()));
        self.common_moment(self.date(local.date_naive()), hour, minute)
    }

    fn month_name(&self, date: Date) -> String {
        match date.month0() {
            0 => self.common_month_january(),
            1 => self.common_month_february(),
            2 => self.common_month_march(),
            3 => self.common_month_april(),
            4 => self.common_month_may(),
            5 => self.common_month_june(),
            6 => self.common_month_july(),
            7 => self.common_month_august(),
            8 => self.common_month_september(),
            9 => self.common_month_october(),
            10 => self.common_month_november(),
            _ => self.common_month_december(),
        }
    }
}

#[cfg(test)]
mod tests {
    use kernel::Language;

    use super::*;
    use crate::testing::texts;

    fn day(text: &str) -> Date {
        text.parse().unwrap()
    }

    #[track_caller]
    fn check(write: impl Fn(&Texts) -> String, danish: &str, english: &str) {
        assert_eq!(write(texts(Language::Da)), danish);
        assert_eq!(write(texts(Language::En)), english);
    }

    #[test]
    fn days_and_months_have_one_long_and_one_short_form() {
        check(|t| t.date(day("2026-11-25")), "25. november 2026", "25 November 2026");
        check(|t| t.date(day("2026-03-02")), "2. marts 2026", "2 March 2026");
        check(|t| t.short_date(day("2026-03-02")), "02.03.2026", "02/03/2026");
        check(|t| t.month(Month::of(day("2026-07-31"))), "juli 2026", "July 2026");
    }

    #[test]
    fn every_month_has_its_own_name() {
        for language in Language::ALL {
            let name = |month: u32| texts(language).month_name(Date::from_ymd_opt(2026, month, 1).unwrap());
            let mut names: Vec<_> = (1..=12).map(name).collect();
            names.sort();
            names.dedup();
            assert_eq!(names.len(), 12, "{names:?}");
        }
    }

    #[test]
    fn a_range_says_month_and_year_once() {
        for (first, last, danish, english) in [
            ("2026-03-02", "2026-03-05", "2.–5. marts 2026", "2–5 March 2026"),
            ("2026-03-02", "2026-04-05", "2. marts – 5. april 2026", "2 March – 5 April 2026"),
            (
                "2025-12-30",
                "2026-01-05",
                "30. december 2025 – 5. januar 2026",
                "30 December 2025 – 5 January 2026",
            ),
            ("2025-03-02", "2026-03-05", "2. marts 2025 – 5. marts 2026", "2 March 2025 – 5 March 2026"),
            ("2026-03-02", "2026-03-02", "2. marts 2026", "2 March 2026"),
        ] {
            check(|t| t.date_range(day(first), day(last)), danish, english);
        }
    }

    #[test]
    fn a_period_is_told_by_its_last_day_not_by_the_day_after() {
        let period = |to: Option<&str>| Period::new(day("2026-03-02"), to.map(day)).unwrap();
        check(|t| t.period(period(Some("2026-03-06"))), "2.–5. marts 2026", "2–5 March 2026");
        check(|t| t.period(period(Some("2026-03-03"))), "2. marts 2026", "2 March 2026");
        check(|t| t.period(period(None)), "fra 2. marts 2026", "from 2 March 2026");
    }

    #[test]
    fn near_days_are_told_from_today() {
        for (date, danish, english) in [
            ("2026-03-10", "i dag", "today"),
            ("2026-03-11", "i morgen", "tomorrow"),
            ("2026-03-09", "i går", "yesterday"),
            ("2026-03-13", "om 3 dage", "in 3 days"),
            ("2026-03-08", "for 2 dage siden", "2 days ago"),
            ("2026-04-09", "om 30 dage", "in 30 days"),
            ("2026-04-10", "10. april 2026", "10 April 2026"),
            ("2026-02-07", "7. februar 2026", "7 February 2026"),
        ] {
            check(|t| t.relative_day(day(date), day("2026-03-10")), danish, english);
        }
    }

    #[test]
    fn moments_follow_danish_summer_time() {
        let at = |text: &str| {
            Moment::from_micros(text.parse::<DateTime<chrono::Utc>>().unwrap().timestamp_micros())
        };
        check(
            |t| t.moment(at("2026-11-25T13:05:59Z")),
            "25. november 2026 kl. 14.05",
            "25 November 2026 at 14:05",
        );
        check(|t| t.moment(at("2026-07-31T22:30:00Z")), "1. august 2026 kl. 00.30", "1 August 2026 at 00:30");
    }
}
