//! Reading an agreement as it was typed.

use domain::{
    input::Input,
    placements::{Agreement, HourKind, PlacementKind, Refusal, Terms, WeekPlan, read_times},
};
use kernel::{Day, Faults, Line, Name, Period, Prose};

use super::{about_the_job, note};
use crate::Raw;

/// Reads an agreement; all faults at once.
///
/// # Errors
/// Every fault, field by field.
pub fn read_agreement(raw: &Raw) -> Result<Agreement, Faults<Refusal>> {
    let mut faults = Faults::new();
    let kind = PlacementKind::from_code(raw.text("kind")).filter(|kind| kind.offered());
    let terms = read_terms(raw, kind, &mut faults);
    let mentor = raw.required::<{ Name::MAX }, _>("mentor", &mut faults);
    about_the_job("mentor", mentor.as_ref().map(Name::as_str), &mut faults);
    let period = read_period(raw, &mut faults);
    let plan = read_plan(raw, &mut faults);
    // What is said of the week does not wait until the rest is there.
    if let Some((kind, plan)) = kind.zip(plan.as_ref()) {
        for refusal in Agreement::misfits(kind, period, plan) {
            note(&mut faults, refusal);
        }
    }
    let parts = terms.zip(mentor).zip(period).zip(plan);
    faults.finish(
        parts.and_then(|(((terms, mentor), period), plan)| Agreement::new(terms, mentor, period, plan).ok()),
    )
}

fn read_terms(raw: &Raw, kind: Option<PlacementKind>, faults: &mut Faults<Refusal>) -> Option<Terms> {
    let Some(kind) = kind else {
        faults.push("kind", Input::NotChosen.into());
        return None;
    };
    if !kind.has_praktik() {
        return Some(Terms::SmallJob);
    }
    let purpose = raw.required::<{ Prose::MAX }, _>("purpose", faults);
    about_the_job("purpose", purpose.as_ref().map(Prose::as_str), faults);
    if !kind.has_wage() {
        return purpose.map(|purpose| Terms::Praktik { purpose });
    }
    let separation = raw.required::<{ Line::MAX }, _>("separation", faults);
    about_the_job("separation", separation.as_ref().map(Line::as_str), faults);
    purpose.zip(separation).map(|(purpose, separation)| Terms::Hybrid { purpose, separation })
}

fn read_period(raw: &Raw, faults: &mut Faults<Refusal>) -> Option<Period> {
    let from = raw.date("from", faults);
    if from.is_none() && raw.filled("from").is_none() {
        faults.push("from", Input::Missing.into());
    }
    let last = raw.date("to", faults);
    let from = from?;
    if raw.filled("to").is_some() && last.is_none() {
        return None;
    }
    faults.take("to", Period::through(from, last).map_err(|bad| Input::from(bad).into()))
}

/// Every fault of a time stands at its own field.
fn read_plan(raw: &Raw, faults: &mut Faults<Refusal>) -> Option<WeekPlan> {
    let mut times = Vec::new();
    let mut sound = true;
    for (fields, kind) in [(PRAKTIK_FIELDS, HourKind::Praktik), (ORDINARY_FIELDS, HourKind::Ordinary)] {
        for (day, field) in Day::ALL.into_iter().zip(fields) {
            match read_times(raw.text(field)) {
                Ok(spans) => times.extend(spans.into_iter().map(|span| (day, span, kind))),
                Err(given) => {
                    faults.push(field, Refusal::Times(given));
                    sound = false;
                }
            }
        }
    }
    if !sound {
        return None;
    }
    match WeekPlan::new(times) {
        Ok(plan) => Some(plan),
        Err(refusal) => {
            let day = match &refusal {
                Refusal::DayOverlaps { day, second, .. } => [PRAKTIK_FIELDS, ORDINARY_FIELDS]
                    .map(|fields| fields[day.index()])
                    .into_iter()
                    .find(|field| read_times(raw.text(field)).is_ok_and(|spans| spans.contains(second))),
                _ => None,
            };
            faults.push(day.unwrap_or("week"), refusal);
            None
        }
    }
}

/// The fields of a week's praktik, Monday first.
pub const PRAKTIK_FIELDS: [&str; kernel::DAYS_PER_WEEK] =
    ["praktik_mon", "praktik_tue", "praktik_wed", "praktik_thu", "praktik_fri", "praktik_sat", "praktik_sun"];
/// The fields of a week's hours with a wage, Monday first.
pub const ORDINARY_FIELDS: [&str; kernel::DAYS_PER_WEEK] = [
    "ordinary_mon",
    "ordinary_tue",
    "ordinary_wed",
    "ordinary_thu",
    "ordinary_fri",
    "ordinary_sat",
    "ordinary_sun",
];
