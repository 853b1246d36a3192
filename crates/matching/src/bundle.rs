//! What the method may see of a small job.

use crate::Point;
use kernel::{Date, Levels, Minutes, Slots};
use std::collections::HashMap;

/// A bundle of tasks at one company: a small job that somebody could have.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bundle {
    /// The caller's own number for this bundle in this run.
    pub key: u32,
    /// The caller's number for the company.
    pub company: u32,
    /// What is to be done.
    pub tasks: Vec<Task>,
    /// The point of the postal code where the work is.
    pub place: Option<Point>,
    /// First day of work: certificates must be valid on it.
    pub starts_on: Date,
    /// Whether somebody has these tasks already.
    pub taken: bool,
    /// Whether the company has a place left under the ratio rule.
    pub ratio: RatioState,
}

impl Bundle {
    /// Minutes a week of all tasks together.
    #[must_use]
    pub fn minutes(&self) -> Minutes {
        self.tasks.iter().map(|task| task.minutes).sum()
    }
}

/// A task of a bundle.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Task {
    /// The caller's own number for this task.
    pub key: u32,
    /// Minutes a week.
    pub minutes: Minutes,
    /// On how many days a week it is to be done, when that is known.
    pub days_a_week: Option<u8>,
    /// When in the week it can be done; `None` when the company has not said.
    pub slots: Option<Slots>,
    /// What it asks of the 24 functions at work; `None` when nobody has asked the company.
    pub demands: Option<Levels>,
    /// Skills it asks for.
    pub skills: Vec<AskedSkill>,
    /// Certificates it asks for.
    pub certificates: Vec<u16>,
}

/// A skill that a task asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AskedSkill {
    /// Its number on the code list.
    pub skill: u16,
    /// Whether another company's bundle asks for it too; [`mark_skills_that_lead_on`] sets it.
    pub leads_on: bool,
}

/// What the ratio rule says of one more supported person at this company.
///
/// The rule itself, its dates and its citation live in `law`; the caller brings the verdict.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum RatioState {
    /// A job on ordinary terms: the rule counts supported people only.
    NotAsked,
    /// There is a place.
    Free,
    /// Every place is used.
    Full,
    /// No confirmed rule for the day: the last one is shown as guidance and never blocks.
    Guidance,
    /// The company's number of employees is not known, so its places are not: shown, never blocks.
    CannotBeKnown,
}

/// Marks each asked skill that a bundle of another company asks for too.
///
/// Bundles that are taken count as well: their skill is in demand.
pub fn mark_skills_that_lead_on(bundles: &mut [Bundle]) {
    let mut asking: HashMap<u16, (u32, bool)> = HashMap::new();
    for bundle in bundles.iter() {
        for asked in bundle.tasks.iter().flat_map(|task| &task.skills) {
            let (first, several) = asking.entry(asked.skill).or_insert((bundle.company, false));
            *several |= *first != bundle.company;
        }
    }
    for asked in bundles.iter_mut().flat_map(|bundle| &mut bundle.tasks).flat_map(|task| &mut task.skills) {
        asked.leads_on = asking.get(&asked.skill).is_some_and(|(_, several)| *several);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{bundle, skills, task};

    #[test]
    fn a_skill_leads_on_when_two_companies_ask_for_it() {
        let mut bundles = [
            Bundle { company: 1, tasks: vec![skills(task(60), &[1, 2]), skills(task(60), &[3])], ..bundle() },
            Bundle { company: 1, tasks: vec![skills(task(60), &[2])], ..bundle() },
            Bundle { company: 2, tasks: vec![skills(task(60), &[3, 4])], taken: true, ..bundle() },
        ];
        mark_skills_that_lead_on(&mut bundles);
        let marked: Vec<_> = bundles
            .iter()
            .flat_map(|b| &b.tasks)
            .flat_map(|t| &t.skills)
            .map(|asked| (asked.skill, asked.leads_on))
            .collect();
        assert_eq!(marked, [(1, false), (2, false), (3, true), (2, false), (3, true), (4, false)]);
    }
}
