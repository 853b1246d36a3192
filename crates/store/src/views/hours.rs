//! Weeks as screens see them.

use std::collections::BTreeMap;

use domain::{
    partners::Role,
    placements::{Conversion, Counted, Entry, Plans, Side, Terms, WeekHours, WeekSaid, WeekState},
};
use kernel::{CompanyId, Moment, RowVersion, Week};

use super::PlacementLine;

/// A statement about a week.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WeekEntry {
    /// What is said, and from which side.
    pub entry: Entry,
    /// When it was said.
    pub at: Moment,
    /// By whom.
    pub by: Option<String>,
    /// In which role.
    pub role: Option<Role>,
}

/// A conversion, and who made it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ConversionView {
    /// What was converted.
    pub conversion: Conversion,
    /// When it was written down.
    pub at: Moment,
    /// By whom.
    pub by: Option<String>,
    /// In which role.
    pub role: Option<Role>,
}

/// The hours of a placement: its plans, and what was said of its weeks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlacementHours {
    /// What is planned, as time goes by.
    pub plans: Plans,
    /// What was converted, the first first.
    pub conversions: Vec<ConversionView>,
    /// What was said of each week, the first first.
    pub entries: BTreeMap<Week, Vec<WeekEntry>>,
}

impl PlacementHours {
    /// Whether it is written how the functions are kept apart where praktik goes on beside a wage.
    #[must_use]
    pub fn separated(&self, terms: &Terms) -> bool {
        let later = self.conversions.iter().any(|one| one.conversion.separation.is_some());
        terms.separation().is_some() || later
    }

    /// What was said of a week, the first first.
    #[must_use]
    pub fn said(&self, week: Week) -> &[WeekEntry] {
        self.entries.get(&week).map_or(&[], Vec::as_slice)
    }

    /// The version of a week for forms: each statement is one.
    #[must_use]
    pub fn version(&self, week: Week) -> RowVersion {
        self.said(week).iter().fold(RowVersion::FIRST, |version, _| version.next())
    }

    /// The last word of those whose side is like that.
    #[must_use]
    pub fn last_word(&self, week: Week, of: impl Fn(Side) -> bool) -> Option<WeekSaid> {
        let said = self.said(week).iter().rev().map(|one| one.entry);
        said.filter(|entry| of(entry.side)).map(|entry| entry.said).next()
    }

    /// What the citizen can answer: the others' last word, where it says that nobody came on some day.
    #[must_use]
    pub fn asked(&self, week: Week) -> Option<WeekSaid> {
        self.last_word(week, |side| side != Side::Citizen).filter(WeekSaid::did_not_come)
    }

    /// What counts of a week.
    #[must_use]
    pub fn counted(&self, week: Week) -> Counted {
        Counted::of(self.said(week).iter().map(|one| &one.entry))
    }

    /// What is planned in a week of the placement.
    #[must_use]
    pub fn planned(&self, line: &PlacementLine, week: Week) -> WeekHours {
        line.days().map_or_else(WeekHours::default, |days| self.plans.planned(week, days))
    }
}

/// One person's week.
#[derive(Debug, Clone)]
pub struct WeekLine {
    /// Whose, and where.
    pub placement: PlacementLine,
    /// What is planned and said.
    pub hours: PlacementHours,
}

/// The week of everybody at a company.
#[derive(Debug, Clone)]
pub struct CompanyWeek {
    /// The company.
    pub company: CompanyId,
    /// Its name.
    pub name: String,
    /// The people.
    pub lines: Vec<WeekLine>,
}

/// Which companies a list of weeks shows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WeekFilter {
    /// The week.
    pub week: Week,
    /// With somebody whose week is like that.
    pub state: Option<WeekState>,
    /// A part of the company's name.
    pub search: Option<String>,
}

/// How far a week is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct WeekCount {
    /// The week.
    pub week: Week,
    /// Placements that had days in it.
    pub all: u64,
    /// Of which nobody has said anything.
    pub open: u64,
    /// About which the sides differ.
    pub differs: u64,
    /// Of these, whoever is said not to have come has not been heard.
    pub unheard: u64,
}
