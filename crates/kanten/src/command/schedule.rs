//! `kanten schedule FILE`

use std::path::Path;

use domain::placements::schedule::{Place, Schedule, ScheduleDay, ScheduleWeek};
use kernel::{Date, Minutes, TimeOfDay, TimeSpan};
use l10n::{Say as _, Texts};
use serde::Deserialize;
use serde_json::{Value, json};

use crate::{
    cli::{Common, ScheduleArgs},
    database::texts_of,
    out,
    stop::{FieldFault, Stop},
};

/// The file as it stands.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    from: String,
    to: String,
    days: Vec<WrittenDay>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenDay {
    date: String,
    times: Vec<[String; 2]>,
}

pub(super) async fn run(common: &Common, args: &ScheduleArgs) -> Result<(), Stop> {
    let all = texts_of(common.language())?;
    let texts = all.of(common.language());
    let text = read(&args.file, texts).await?;
    let schedule = schedule(&text, texts)?;
    let weeks = schedule.weeks();
    let minutes = weeks.iter().map(|week| week.minutes).sum();
    let days = weeks.iter().map(|week| week.days).sum();
    if common.json {
        return out::answer(&format!("{}\n", document(&weeks, minutes, days)));
    }
    let mut lines = String::new();
    for week in &weeks {
        let (_, number) = week.week.number();
        let monday = texts.date(week.week.monday());
        let said = hours(texts, week.minutes, week.days);
        lines.push_str(&texts.placements_schedule_week(said, monday, number.to_string()));
        lines.push('\n');
    }
    lines.push_str(&texts.placements_schedule_total(hours(texts, minutes, days)));
    lines.push('\n');
    out::answer(&lines)
}

async fn read(file: &Path, texts: &Texts) -> Result<String, Stop> {
    let read = if file == Path::new("-") {
        std::io::read_to_string(std::io::stdin())
    } else {
        tokio::fs::read_to_string(file).await
    };
    let shown = file.display().to_string();
    read.map_err(|error| Stop::outside(texts.kanten_no_such_file(&shown, error.to_string())))
}

/// The schedule of a file, or everything that is wrong with it.
fn schedule(text: &str, texts: &Texts) -> Result<Schedule, Stop> {
    let written: Written = serde_json::from_str(text)
        .map_err(|error| Stop::refused(texts.placements_schedule_not_json(error.to_string())))?;
    let mut faults = Vec::new();
    let mut fault = |field: String, message: String| faults.push(FieldFault { field, message });
    let mut date = |field: String, text: &str| {
        let read = text.parse::<Date>().ok();
        if read.is_none() {
            fault(field, texts.input(&domain::input::Input::Date(text.to_owned())));
        }
        read
    };
    let (from, to) = (date("from".to_owned(), &written.from), date("to".to_owned(), &written.to));
    let dates: Vec<Option<Date>> =
        written.days.iter().enumerate().map(|(n, day)| date(format!("days[{n}].date"), &day.date)).collect();
    let mut days = Vec::new();
    for (n, (day, date)) in written.days.iter().zip(dates).enumerate() {
        let mut times = Vec::new();
        for (m, [from, to]) in day.times.iter().enumerate() {
            match span(from, to, texts) {
                Ok(span) => times.push(span),
                Err(message) => fault(format!("days[{n}].times[{m}]"), message),
            }
        }
        days.extend(date.map(|date| ScheduleDay { date, times }));
    }
    let refused = |faults| Stop::faults(texts.placements_schedule_refused(), faults);
    let (Some(from), Some(to), true) = (from, to, faults.is_empty()) else { return Err(refused(faults)) };
    Schedule::new(from, to, days).map_err(|found| {
        let fault = |(place, refusal): (Place, domain::placements::Refusal)| FieldFault {
            field: named(place),
            message: refusal.say(texts),
        };
        refused(found.into_iter().map(fault).collect())
    })
}

fn span(from: &str, to: &str, texts: &Texts) -> Result<TimeSpan, String> {
    let time = |text: &str| TimeOfDay::parse(text).ok_or_else(|| texts.placements_schedule_time(text));
    TimeSpan::new(time(from)?, time(to)?).ok_or_else(|| texts.placements_schedule_ends_first(from, to))
}

fn named(place: Place) -> String {
    match place {
        Place::Period => "to".to_owned(),
        Place::Day(day) => format!("days[{day}].date"),
        Place::Time(day, time) => format!("days[{day}].times[{time}]"),
    }
}

fn hours(texts: &Texts, minutes: Minutes, days: usize) -> String {
    let days = texts.placements_schedule_days(i64::try_from(days).unwrap_or(i64::MAX));
    format!("{}, {days}", texts.minutes(minutes))
}

fn document(weeks: &[ScheduleWeek], minutes: Minutes, days: usize) -> Value {
    let week = |week: &ScheduleWeek| {
        json!({
            "monday": week.week.monday().to_string(),
            "minutes": week.minutes.get(),
            "days": week.days,
        })
    };
    let weeks: Vec<Value> = weeks.iter().map(week).collect();
    json!({ "weeks": weeks, "minutes": minutes.get(), "days": days })
}
