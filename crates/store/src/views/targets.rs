//! What the board is counted from.

use std::collections::BTreeMap;

use domain::{placements::Hours, targets::Target};
use kernel::{CitizenId, CompanyId, Date, Month, Name, Week};

use crate::Changes;

/// Somebody who takes part.
#[derive(Debug, Clone)]
pub struct PartFacts {
    /// The place in the list by name.
    pub n: usize,
    /// Name, where the permit opens it.
    pub name: Option<Name>,
    /// Since when.
    pub since: Date,
    /// The target group on that day.
    pub group: Option<String>,
    /// What was worked in each week, as far as it counts.
    pub weeks: BTreeMap<Week, Hours>,
}

/// Somebody's hours of a month at a company.
#[derive(Debug, Clone, Copy)]
pub struct MonthHours {
    /// The month.
    pub month: Month,
    /// Who.
    pub citizen: CitizenId,
    /// Where.
    pub company: CompanyId,
    /// What counts.
    pub hours: Hours,
}

/// What the board is counted from.
#[derive(Debug, Clone, Default)]
pub struct BoardFacts {
    /// Those who take part.
    pub people: BTreeMap<CitizenId, PartFacts>,
    /// Their hours by month and company.
    pub months: Vec<MonthHours>,
    /// Companies with hours that count in the window.
    pub companies_in_window: u64,
    /// Weeks of people in the window.
    pub weeks: u64,
    /// Of which nobody has said anything.
    pub open_weeks: u64,
}

/// What the figures of a board are held against.
#[derive(Debug, Default)]
pub struct Targets {
    /// Companies that there are.
    pub companies: u64,
    /// What is to be come to.
    pub targets: Vec<Target>,
    /// How often what the board is counted from was changed until now.
    pub changes: Changes,
}
