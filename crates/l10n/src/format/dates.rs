//! Days, months, periods and moments.

use chrono::{DateTime, Datelike, Timelike};
use chrono_tz::Europe::Copenhagen;
use kernel::{Date, Day, Moment, Month, Period};

use crate::Texts;

impl Texts {
    /// A day: «25.11.2026», `25/11/2026`. The same form in facts, tables, sentences and fields.
    #[must_use]
    pub fn date(&self, date: Date) -> String {
        let (day, month) = (format!("{:02}", date.day()), format!("{:02}", date.month()));
        self.common_date_of(day, month, date.year().to_string())
    }

    /// A period by its first and last day, or «fra 02.03.2026» when it has no end.
    #[must_use]
    pub fn period(&self, period: Period) -> String {
        let from = self.date(period.from());
        match period.to().and_then(|to| to.pred_opt()) {
            None => self.common_date_range_open(from),
            Some(last) if last == period.from() => from,
            Some(last) => self.common_date_range(from, self.date(last)),
        }
    }

    /// A month: «juli 2026», `July 2026`.
    #[must_use]
    pub fn month(&self, month: Month) -> String {
        let first = month.first_day();
        self.common_month_of_year(self.month_name(first), first.year().to_string())
    }

    /// The name under which a law was published, «BEK nr. 2636 af 28/12/2021», its days as they stand
    /// everywhere here.
    #[must_use]
    pub fn published(&self, name: &str) -> String {
        let day = |word: &str| {
            let bare = word.trim_end_matches([',', '.', ';']);
            let date = Date::parse_from_str(bare, "%d/%m/%Y").ok()?;
            Some(self.date(date) + &word[bare.len()..])
        };
        let words: Vec<String> =
            name.split(' ').map(|word| day(word).unwrap_or_else(|| word.to_owned())).collect();
        words.join(" ")
    }

    /// The day of a moment by the Danish clock.
    #[must_use]
    pub fn moment_day(&self, moment: Moment) -> Date {
        local(moment).date_naive()
    }

    /// The same in words.
    #[must_use]
    pub fn moment_date(&self, moment: Moment) -> String {
        self.date(self.moment_day(moment))
    }

    /// A moment by the Danish clock: «25.11.2026 kl. 14.05».
    #[must_use]
    pub fn moment(&self, moment: Moment) -> String {
        let local = local(moment);
        let (hour, minute) = (format!("{:02}", local.hour()), format!("{:02}", local.minute()));
        self.common_moment(self.date(local.date_naive()), hour, minute)
    }

    /// The day of the week: «onsdag».
    #[must_use]
    pub fn weekday_of(&self, date: Date) -> String {
        let since_monday = usize::try_from(date.weekday().num_days_from_monday()).unwrap_or_default();
        Day::ALL.get(since_monday).map_or_else(String::new, |day| self.weekday(*day))
    }

    /// The time of a moment by the Danish clock: «14.05».
    #[must_use]
    pub fn clock(&self, moment: Moment) -> String {
        let local = local(moment);
        self.common_clock(format!("{:02}", local.hour()), format!("{:02}", local.minute()))
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

fn local(moment: Moment) -> DateTime<chrono_tz::Tz> {
    // Beyond the years that a calendar can name there is only 1970.
    DateTime::from_timestamp_micros(moment.micros()).unwrap_or_default().with_timezone(&Copenhagen)
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
    fn a_day_has_one_form_and_a_month_another() {
        check(|t| t.date(day("2026-11-25")), "25.11.2026", "25/11/2026");
        check(|t| t.date(day("2026-03-02")), "02.03.2026", "02/03/2026");
        check(|t| t.month(Month::of(day("2026-07-31"))), "juli 2026", "July 2026");
        let act = "BEK nr. 2636 af 28/12/2021, som ændret 1/3/2024";
        check(
            |t| t.published(act),
            "BEK nr. 2636 af 28.12.2021, som ændret 01.03.2024",
            "BEK nr. 2636 af 28/12/2021, som ændret 01/03/2024",
        );
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
    fn a_period_is_told_by_its_last_day_not_by_the_day_after() {
        let period = |to: Option<&str>| Period::new(day("2026-03-02"), to.map(day)).unwrap();
        check(|t| t.period(period(Some("2026-03-06"))), "02.03.2026 – 05.03.2026", "02/03/2026 – 05/03/2026");
        check(|t| t.period(period(Some("2026-03-03"))), "02.03.2026", "02/03/2026");
        check(|t| t.period(period(None)), "fra 02.03.2026", "from 02/03/2026");
    }

    #[test]
    fn moments_follow_danish_summer_time() {
        let at = |text: &str| {
            Moment::from_micros(text.parse::<DateTime<chrono::Utc>>().unwrap().timestamp_micros())
        };
        check(|t| t.moment(at("2026-11-25T13:05:59Z")), "25.11.2026 kl. 14.05", "25/11/2026 at 14:05");
        check(|t| t.moment(at("2026-07-31T22:30:00Z")), "01.08.2026 kl. 00.30", "01/08/2026 at 00:30");
    }
}
