//! What the matching method found, in whole sentences: the same for screens, print, JSON and terminal.

mod misses;
mod ratio;
mod remarks;
mod rules;
mod terms;

pub use rules::{RuleLine, RuleState};
pub use terms::TermLine;

use domain::companies::ratio::RatioVerdict;
use kernel::{Date, Minutes};

use crate::Texts;

/// The names and numbers of a pair that its sentences speak of.
#[derive(Debug, Clone, Copy)]
pub struct MatchFacts<'a> {
    /// The company's name.
    pub company: &'a str,
    /// Titles of the bundle's tasks: the key of each is its position.
    pub tasks: &'a [String],
    /// Minutes a week that the tasks take.
    pub asked: Minutes,
    /// Minutes a week that the person can work, when known.
    pub can: Option<Minutes>,
    /// The smallest bundle, minutes a week.
    pub minimum: Minutes,
    /// First day of work.
    pub starts_on: Date,
    /// What the ratio rule said; a job on ordinary terms is not asked.
    pub ratio: Option<&'a RatioVerdict>,
}

impl MatchFacts<'_> {
    fn task(&self, key: u32) -> &str {
        let title = usize::try_from(key).ok().and_then(|at| self.tasks.get(at));
        title.map_or("", String::as_str)
    }
}

impl Texts {
    fn skill_at(&self, place: u16) -> String {
        let row = taxonomy::skills::all().get(usize::from(place));
        row.map_or_else(|| self.matching_unknown_skill(), |row| row.name(self.language()).to_owned())
    }

    fn certificate_at(&self, place: u16) -> String {
        let row = taxonomy::certificates::all().get(usize::from(place));
        row.map_or_else(|| self.matching_unknown_certificate(), |row| row.name(self.language()).to_owned())
    }

    fn function_at(&self, place: usize) -> String {
        let row = taxonomy::functions::all().get(place);
        row.map_or_else(|| self.matching_unknown_function(), |row| row.name(self.language()).to_owned())
    }
}

#[cfg(test)]
mod tests;
