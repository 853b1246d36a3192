//! The rows of one rule in time: what is in force on a day, and whether the rows hang together.

use std::collections::BTreeSet;

use kernel::{Cited, Confidence, Date, Standing};

use crate::error::LoadError;
use crate::row::{Row, Unconfirmed};

/// One rule's rows and unconfirmed days, each in order of time.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Series<'a> {
    pub rows: &'a [Row],
    pub unconfirmed: &'a [Unconfirmed],
}

impl<'a> Series<'a> {
    /// The day that ends a row's confirmed days, before another row for the same people begins.
    pub(crate) fn unconfirmed_after(self, row: &Row) -> Option<&'a Unconfirmed> {
        let begun = row.in_force.from();
        let others = self.rows.iter().filter(|other| row.shares_people(other));
        let next = others.map(|other| other.in_force.from()).filter(|from| *from > begun).min();
        self.unconfirmed.iter().find(|un| un.from > begun && next.is_none_or(|next| un.from < next))
    }
}

/// What is known of a rule for everybody on a day. A row to be confirmed is guidance from its first day.
pub(crate) fn standing(series: Series<'_>, on: Date) -> Standing<&Row> {
    standing_for(series, None, on)
}

/// The same for the people of a target group.
pub(crate) fn standing_for<'a>(series: Series<'a>, group: Option<&str>, on: Date) -> Standing<&'a Row> {
    let meant = |row: &&Row| {
        row.applies_to.is_empty() || group.is_some_and(|group| row.applies_to.iter().any(|one| one == group))
    };
    let mut begun = series.rows.iter().filter(meant).filter(|row| row.in_force.from() <= on);
    let Some(row) = begun.next_back() else { return Standing::Unknown };
    let last = Cited { value: row, citation: row.citation() };
    let unconfirmed = series.unconfirmed_after(row).filter(|un| un.from <= on);
    if row.confidence == Confidence::ToBeConfirmed {
        Standing::Guidance { last, confirmed_until: row.in_force.from() }
    } else if let Some(unconfirmed) = unconfirmed {
        Standing::Guidance { last, confirmed_until: unconfirmed.from }
    } else {
        Standing::InForce(last)
    }
}

/// Whether a day named unconfirmed ends the confirmed days of a row.
pub(crate) fn ends_a_row(series: Series<'_>, day: Date) -> bool {
    series.rows.iter().filter_map(|row| series.unconfirmed_after(row)).any(|un| un.from == day)
}

/// Refuses overlaps and gaps that nothing names.
pub(crate) fn check(series: Series<'_>) -> Result<(), LoadError> {
    for (position, row) in series.rows.iter().enumerate() {
        let mut later = series.rows[position + 1..].iter();
        if let Some(other) =
            later.find(|other| row.shares_people(other) && row.in_force.overlaps(other.in_force))
        {
            return Err(LoadError::Overlap {
                file: row.file.clone(),
                rule: row.id.clone(),
                first: row.in_force.from(),
                second: other.in_force.from(),
            });
        }
    }
    let groups: BTreeSet<&String> = series.rows.iter().flat_map(|row| &row.applies_to).collect();
    gaps(series, |row| row.applies_to.is_empty())?;
    groups
        .into_iter()
        .try_for_each(|group| gaps(series, |row| row.applies_to.is_empty() || row.applies_to.contains(group)))
}

/// An end without a next row is a gap too: a rule does not fall silent unnamed.
fn gaps(series: Series<'_>, belongs: impl Fn(&Row) -> bool) -> Result<(), LoadError> {
    let rows: Vec<&Row> = series.rows.iter().filter(|row| belongs(row)).collect();
    for (position, row) in rows.iter().enumerate() {
        let Some(end) = row.in_force.to() else { continue };
        let followed = rows.get(position + 1).is_some_and(|next| next.in_force.from() == end);
        let named = series.unconfirmed_after(row).is_some_and(|un| un.from <= end);
        if !followed && !named {
            return Err(LoadError::Gap { file: row.file.clone(), rule: row.id.clone(), from: end });
        }
    }
    Ok(())
}
