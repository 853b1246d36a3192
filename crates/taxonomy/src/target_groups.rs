//! The target groups (målgrupper) of LAB § 6, dated. From 2027-01-01 a new act is expected with other groups.

use std::sync::LazyLock;

use kernel::{Confidence, Date, Language, Period};
use serde::Deserialize;

use crate::{Text, embedded};

/// Whether members of a group count as inside the labour force: a first reading that no lawyer has confirmed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum LabourForce {
    /// Inside.
    Inside,
    /// Inside with a flex job, else outside.
    InsideWithFlexJob,
    /// Outside.
    Outside,
    /// Not known yet: counted in neither.
    ToBeConfirmed,
}

/// A target group.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TargetGroup {
    /// «6.1» to «6.13».
    pub code: String,
    /// What people read.
    pub name: Text,
    /// Its place in the labour force; always to be shown as our first reading.
    pub labour_force: LabourForce,
    /// When the group is in force.
    pub in_force: Period,
    /// Whether the end of `in_force` is confirmed; until then it is only expected.
    pub end_confirmed: bool,
    /// The latest first day on which the group takes nobody new, if it is closed; the exact day may be earlier.
    pub closed_to_new: Option<Date>,
    /// How sure the group's content is: the lower of the sources we have.
    pub confidence: Confidence,
    /// Where it stands, and what is not known.
    pub source: Text,
}

impl TargetGroup {
    /// The name in one language.
    #[must_use]
    pub fn name(&self, language: Language) -> &str {
        self.name.get(language)
    }

    /// Whether somebody can newly come into the group on a day, as far as is known.
    #[must_use]
    pub fn takes_new(&self, day: Date) -> bool {
        self.in_force.contains(day) && self.closed_to_new.is_none_or(|closed| day < closed)
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Row {
    code: String,
    name: Text,
    labour_force: LabourForce,
    in_force_from: String,
    in_force_to: Option<String>,
    end_confirmed: bool,
    closed_to_new: Option<String>,
    confidence: RowConfidence,
    source: Text,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case")]
enum RowConfidence {
    Verified,
    Secondary,
    Inferred,
    ToBeConfirmed,
}

fn date(text: &str) -> Result<Date, String> {
    text.parse().map_err(|fault| format!("{text}: {fault}"))
}

impl TryFrom<Row> for TargetGroup {
    type Error = String;

    fn try_from(row: Row) -> Result<Self, String> {
        let from = date(&row.in_force_from)?;
        let to = row.in_force_to.as_deref().map(date).transpose()?;
        Ok(Self {
            in_force: Period::new(from, to).map_err(|fault| format!("{}: {fault}", row.code))?,
            code: row.code,
            name: row.name,
            labour_force: row.labour_force,
            end_confirmed: row.end_confirmed,
            closed_to_new: row.closed_to_new.as_deref().map(date).transpose()?,
            confidence: match row.confidence {
                RowConfidence::Verified => Confidence::Verified,
                RowConfidence::Secondary => Confidence::Secondary,
                RowConfidence::Inferred => Confidence::Inferred,
                RowConfidence::ToBeConfirmed => Confidence::ToBeConfirmed,
            },
            source: row.source,
        })
    }
}

fn read() -> Result<Vec<TargetGroup>, String> {
    embedded::toml_rows::<Row>(include_str!("../data/target_groups.toml"))?
        .into_iter()
        .map(TargetGroup::try_from)
        .collect()
}

static ROWS: LazyLock<Vec<TargetGroup>> = LazyLock::new(|| embedded::rows_or_none(read()));

/// Every group, in the paragraph's order.
#[must_use]
pub fn all() -> &'static [TargetGroup] {
    &ROWS
}

/// The group with this code.
#[must_use]
pub fn find(code: &str) -> Option<&'static TargetGroup> {
    all().iter().find(|row| row.code == code)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Date {
        text.parse().unwrap()
    }

    #[test]
    fn the_groups_end_with_the_act_and_nobody_has_confirmed_that() {
        assert_eq!(read().map(|rows| rows.len()), Ok(13));
        for group in all() {
            assert!(group.in_force.contains(day("2026-12-31")), "{}", group.code);
            assert!(!group.in_force.contains(day("2027-01-01")), "{}", group.code);
            assert!(!group.end_confirmed, "{}", group.code);
            assert!(group.confidence > Confidence::Verified, "{}", group.code);
        }
    }

    #[test]
    fn closed_groups_keep_their_people_and_take_nobody_new() {
        let closed: Vec<&str> =
            all().iter().filter(|g| g.closed_to_new.is_some()).map(|g| g.code.as_str()).collect();
        assert_eq!(closed, ["6.8", "6.10"]);
        let group = find("6.8").unwrap();
        assert!(group.takes_new(day("2026-01-31")) && !group.takes_new(day("2026-07-01")));
        assert!(group.in_force.contains(day("2026-07-01")));
        assert!(!find("6.1").unwrap().takes_new(day("2027-01-01")));
    }

    #[test]
    fn the_first_reading_of_the_labour_force() {
        let of = |which| -> Vec<&str> {
            all().iter().filter(|g| g.labour_force == which).map(|g| g.code.as_str()).collect()
        };
        assert_eq!(of(LabourForce::Inside), ["6.1", "6.2"]);
        assert_eq!(of(LabourForce::InsideWithFlexJob), ["6.9"]);
        assert_eq!(of(LabourForce::ToBeConfirmed), ["6.4", "6.6"]);
        assert_eq!(of(LabourForce::Outside), ["6.3", "6.5", "6.7", "6.8", "6.10", "6.11", "6.12", "6.13"]);
    }
}
