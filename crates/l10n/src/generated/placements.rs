//! Written by `cargo xtask i18n` from `i18n/*/placements.ftl`: change the texts, not this file.

use crate::texts::Texts;

/// The ids that the functions below ask for.
pub(super) const KEYS: &[&str] = &[
    "placements-schedule-week",
    "placements-schedule-total",
    "placements-schedule-days",
    "placements-schedule-refused",
    "placements-schedule-not-json",
    "placements-schedule-time",
    "placements-schedule-ends-first",
    "placements-refusal-period-ends-first",
    "placements-refusal-outside-period",
    "placements-refusal-day-twice",
    "placements-refusal-times-overlap",
    "placements-law-answer",
    "placements-law-yes",
    "placements-law-no",
    "placements-law-guidance-yes",
    "placements-law-guidance-no",
    "placements-law-unknown",
    "placements-duration-counted",
    "placements-duration-fewer-weeks",
    "placements-duration-extension",
    "placements-duration-special-need",
];

impl Texts {
    /// «Uge {week} fra {monday}: {minutes}»
    pub fn placements_schedule_week(
        &self,
        minutes: impl AsRef<str>,
        monday: impl AsRef<str>,
        week: impl AsRef<str>,
    ) -> String {
        self.filled(
            "placements-schedule-week",
            [
                ("minutes", minutes.as_ref().into()),
                ("monday", monday.as_ref().into()),
                ("week", week.as_ref().into()),
            ],
        )
    }

    /// «I alt: {minutes}»
    pub fn placements_schedule_total(&self, minutes: impl AsRef<str>) -> String {
        self.filled("placements-schedule-total", [("minutes", minutes.as_ref().into())])
    }

    /// «{count → one: 1 arbejdsdag · other: {count} arbejdsdage}»
    pub fn placements_schedule_days(&self, count: i64) -> String {
        self.filled("placements-schedule-days", [("count", count.into())])
    }

    /// «Planen kan ikke tælles. Ret dette i filen:»
    pub fn placements_schedule_refused(&self) -> String {
        self.plain("placements-schedule-refused")
    }

    /// «Filen er ikke en plan: {why}»
    pub fn placements_schedule_not_json(&self, why: impl AsRef<str>) -> String {
        self.filled("placements-schedule-not-json", [("why", why.as_ref().into())])
    }

    /// «»{given}« er ikke et klokkeslæt. Skriv for eksempel 09:00, fra 00:00 til 24:00.»
    pub fn placements_schedule_time(&self, given: impl AsRef<str>) -> String {
        self.filled("placements-schedule-time", [("given", given.as_ref().into())])
    }

    /// «{from}–{to} slutter ikke, efter at det begynder. Byt om på de to tider, eller del tiden ved midnat.»
    pub fn placements_schedule_ends_first(&self, from: impl AsRef<str>, to: impl AsRef<str>) -> String {
        self.filled(
            "placements-schedule-ends-first",
            [("from", from.as_ref().into()), ("to", to.as_ref().into())],
        )
    }

    /// «Perioden slutter den {to}, før den begynder den {from}. Ret datoerne.»
    pub fn placements_refusal_period_ends_first(&self, from: impl AsRef<str>, to: impl AsRef<str>) -> String {
        self.filled(
            "placements-refusal-period-ends-first",
            [("from", from.as_ref().into()), ("to", to.as_ref().into())],
        )
    }

    /// «Den {day} ligger uden for perioden {from} – {to}. Ret dagen eller perioden.»
    pub fn placements_refusal_outside_period(
        &self,
        day: impl AsRef<str>,
        from: impl AsRef<str>,
        to: impl AsRef<str>,
    ) -> String {
        self.filled(
            "placements-refusal-outside-period",
            [("day", day.as_ref().into()), ("from", from.as_ref().into()), ("to", to.as_ref().into())],
        )
    }

    /// «Den {day} står der to gange. Skriv alle dagens tider ét sted.»
    pub fn placements_refusal_day_twice(&self, day: impl AsRef<str>) -> String {
        self.filled("placements-refusal-day-twice", [("day", day.as_ref().into())])
    }

    /// «Den {day} dækker {first} og {second} hinanden. Ret en af tiderne.»
    pub fn placements_refusal_times_overlap(
        &self,
        day: impl AsRef<str>,
        first: impl AsRef<str>,
        second: impl AsRef<str>,
    ) -> String {
        self.filled(
            "placements-refusal-times-overlap",
            [
                ("day", day.as_ref().into()),
                ("first", first.as_ref().into()),
                ("second", second.as_ref().into()),
            ],
        )
    }

    /// «Svar: {answer}»
    pub fn placements_law_answer(&self, answer: impl AsRef<str>) -> String {
        self.filled("placements-law-answer", [("answer", answer.as_ref().into())])
    }

    /// «ja»
    pub fn placements_law_yes(&self) -> String {
        self.plain("placements-law-yes")
    }

    /// «nej»
    pub fn placements_law_no(&self) -> String {
        self.plain("placements-law-no")
    }

    /// «vejledende ja»
    pub fn placements_law_guidance_yes(&self) -> String {
        self.plain("placements-law-guidance-yes")
    }

    /// «vejledende nej»
    pub fn placements_law_guidance_no(&self) -> String {
        self.plain("placements-law-guidance-no")
    }

    /// «kan ikke vides»
    pub fn placements_law_unknown(&self) -> String {
        self.plain("placements-law-unknown")
    }

    /// «Højst {cap} uger for målgruppe {group}, og praktikken varer {weeks}.»
    pub fn placements_duration_counted(
        &self,
        cap: impl AsRef<str>,
        group: impl AsRef<str>,
        weeks: impl AsRef<str>,
    ) -> String {
        self.filled(
            "placements-duration-counted",
            [
                ("cap", cap.as_ref().into()),
                ("group", group.as_ref().into()),
                ("weeks", weeks.as_ref().into()),
            ],
        )
    }

    /// «{count → one: Det passer, hvis praktikken er 1 uge kortere. · other: Det passer, hvis praktikken er {count} uger kortere.}»
    pub fn placements_duration_fewer_weeks(&self, count: i64) -> String {
        self.filled("placements-duration-fewer-weeks", [("count", count.into())])
    }

    /// «Det passer, hvis praktikken forlænges efter en konkret vurdering, til højst {weeks} uger i alt.»
    pub fn placements_duration_extension(&self, weeks: impl AsRef<str>) -> String {
        self.filled("placements-duration-extension", [("weeks", weeks.as_ref().into())])
    }

    /// «Det passer med {count} forlængelser i alt; efter den første kræver hver et helt særligt behov.»
    pub fn placements_duration_special_need(&self, count: i64) -> String {
        self.filled("placements-duration-special-need", [("count", count.into())])
    }
}

#[cfg(test)]
pub(super) fn every(texts: &Texts, count: i64) -> Vec<(&'static str, String)> {
    let _ = count;
    vec![
        ("placements-schedule-week", texts.placements_schedule_week("minutes", "monday", "week")),
        ("placements-schedule-total", texts.placements_schedule_total("minutes")),
        ("placements-schedule-days", texts.placements_schedule_days(count)),
        ("placements-schedule-refused", texts.placements_schedule_refused()),
        ("placements-schedule-not-json", texts.placements_schedule_not_json("why")),
        ("placements-schedule-time", texts.placements_schedule_time("given")),
        ("placements-schedule-ends-first", texts.placements_schedule_ends_first("from", "to")),
        ("placements-refusal-period-ends-first", texts.placements_refusal_period_ends_first("from", "to")),
        ("placements-refusal-outside-period", texts.placements_refusal_outside_period("day", "from", "to")),
        ("placements-refusal-day-twice", texts.placements_refusal_day_twice("day")),
        (
            "placements-refusal-times-overlap",
            texts.placements_refusal_times_overlap("day", "first", "second"),
        ),
        ("placements-law-answer", texts.placements_law_answer("answer")),
        ("placements-law-yes", texts.placements_law_yes()),
        ("placements-law-no", texts.placements_law_no()),
        ("placements-law-guidance-yes", texts.placements_law_guidance_yes()),
        ("placements-law-guidance-no", texts.placements_law_guidance_no()),
        ("placements-law-unknown", texts.placements_law_unknown()),
        ("placements-duration-counted", texts.placements_duration_counted("cap", "group", "weeks")),
        ("placements-duration-fewer-weeks", texts.placements_duration_fewer_weeks(count)),
        ("placements-duration-extension", texts.placements_duration_extension("weeks")),
        ("placements-duration-special-need", texts.placements_duration_special_need(count)),
    ]
}
