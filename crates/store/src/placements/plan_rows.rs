//! The week of a placement as time goes by, as it comes row by row.

use std::collections::BTreeMap;

use domain::placements::{HourKind, Plans, Refusal, WeekPlan};
use kernel::{Date, Day, TimeOfDay, TimeSpan};

use crate::{StoreError, row::Row};

/// A time (alias `t`) as one text, which [`PlanRows`] reads.
pub(super) const TIME: &str = "t.kind || ' ' || t.day || ' ' || t.from_minute || ' ' || t.to_minute";

type Times = Vec<(Day, TimeSpan, HourKind)>;

/// The times that were agreed, and those after each conversion by its number.
#[derive(Debug, Default)]
pub(super) struct PlanRows {
    agreed: Times,
    later: BTreeMap<i32, Times>,
}

impl PlanRows {
    /// A row of what was agreed, with its time in a column.
    pub(super) fn agreed(&mut self, row: &Row, column: &'static str) -> Result<(), StoreError> {
        self.agreed.push(time(row, column)?);
        Ok(())
    }

    /// A row of the week after a conversion.
    pub(super) fn later(&mut self, n: i32, row: &Row, column: &'static str) -> Result<(), StoreError> {
        self.later.entry(n).or_default().push(time(row, column)?);
        Ok(())
    }

    /// The weeks, given from when each conversion holds.
    pub(super) fn plans(mut self, from: impl IntoIterator<Item = (i32, Date)>) -> Result<Plans, Refusal> {
        let agreed = WeekPlan::new(self.agreed)?;
        let later = from.into_iter().map(|(n, from)| {
            let times = self.later.remove(&n).unwrap_or_default();
            Ok((from, WeekPlan::new(times)?))
        });
        Ok(Plans::new(agreed, later.collect::<Result<_, Refusal>>()?))
    }
}

fn time(row: &Row, column: &'static str) -> Result<(Day, TimeSpan, HourKind), StoreError> {
    let text = row.text(column)?;
    let mut parts = text.split(' ');
    let kind = parts.next().and_then(HourKind::from_code);
    let mut number = || parts.next().and_then(|part| part.parse::<i32>().ok());
    let day = number().and_then(|index| Day::ALL.get(usize::try_from(index).ok()?)).copied();
    let mut minute = || number().and_then(TimeOfDay::from_minutes);
    let span = minute().zip(minute()).and_then(|(from, to)| TimeSpan::new(from, to));
    let read = day.zip(span).zip(kind).map(|((day, span), kind)| (day, span, kind));
    read.ok_or_else(|| row.corrupt(column))
}
