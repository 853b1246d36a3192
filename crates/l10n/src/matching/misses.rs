//! What is missing, and what it would take.

use domain::verdict::Verdict;
use kernel::{Levels, Minutes, Slots};
use matching::{LackingCertificate, Miss};

use super::MatchFacts;
use crate::Texts;

impl Texts {
    /// Why a pair fails a rule, with the facts, in whole sentences.
    #[must_use]
    pub fn miss(&self, miss: &Miss, facts: &MatchFacts) -> Vec<String> {
        let asked = || self.minutes(facts.asked);
        let sentence = match miss {
            Miss::Skills { cannot } => {
                let skills = cannot.iter().map(|skill| self.skill_at(*skill));
                self.matching_miss_skills(self.list(&skills.collect::<Vec<_>>()))
            }
            Miss::Limits { asked } => self.matching_miss_limits(self.limits(*asked)),
            Miss::Certificate { lacking } => {
                return lacking.iter().map(|lacking| self.lacking(*lacking)).collect();
            }
            Miss::DoNotPlace => self.matching_miss_do_not_place(facts.company),
            Miss::Slots { tasks, short, .. } => {
                let tasks: Vec<&str> = tasks.iter().map(|task| facts.task(*task)).collect();
                self.matching_miss_slots(self.minutes(*short), self.list(&tasks))
            }
            Miss::HoursCapacity { short } => {
                let can = self.minutes(facts.can.unwrap_or_default());
                self.matching_miss_hours_capacity(asked(), can, self.minutes(*short))
            }
            Miss::BundleMinimum { .. } => {
                self.matching_miss_bundle_minimum(asked(), self.minutes(facts.minimum))
            }
            Miss::TravelLimit { needs, limit } => {
                self.matching_miss_travel_limit(self.minutes(*limit), self.minutes(*needs))
            }
            Miss::CitizenOnce => self.matching_miss_citizen_once(),
            Miss::TaskOnce => self.matching_miss_task_once(),
            Miss::Ratio => {
                return facts
                    .ratio
                    .map_or_else(|| vec![self.matching_miss_ratio()], |verdict| self.ratio_verdict(verdict));
            }
        };
        vec![sentence]
    }

    /// The smallest changes that would let a pair pass the rule, each by itself, in whole sentences.
    #[must_use]
    pub fn would(&self, miss: &Miss, facts: &MatchFacts) -> Vec<String> {
        let sentence = match miss {
            Miss::Skills { .. } => self.matching_would_skills(),
            Miss::Limits { .. } => self.matching_would_limits(),
            Miss::Certificate { .. } => self.matching_would_certificate(self.date(facts.starts_on)),
            Miss::DoNotPlace => self.matching_would_do_not_place(),
            Miss::Slots { free, .. } if *free == Slots::NONE => self.matching_would_slots_company(),
            Miss::Slots { free, .. } => self.matching_would_slots(self.slots(*free)),
            Miss::HoursCapacity { short } => self.matching_would_hours_capacity(self.minutes(*short)),
            Miss::BundleMinimum { short } => self.matching_would_bundle_minimum(self.minutes(*short)),
            Miss::TravelLimit { needs, limit } => {
                let more = Minutes::new(needs.get() - limit.get()).unwrap_or_default();
                self.matching_would_travel_limit(self.minutes(more))
            }
            Miss::CitizenOnce => self.matching_would_citizen_once(),
            Miss::TaskOnce => self.matching_would_task_once(),
            Miss::Ratio => return self.would_ratio(facts),
        };
        vec![sentence]
    }

    fn limits(&self, asked: Levels) -> String {
        let named = asked.iter().map(|(function, level)| {
            self.matching_miss_limit(self.function_at(function), self.level_task(level))
        });
        self.list(&named.collect::<Vec<_>>())
    }

    fn lacking(&self, lacking: LackingCertificate) -> String {
        let certificate = self.certificate_at(lacking.certificate);
        match lacking.ran_out {
            None => self.matching_miss_certificate_none(certificate),
            Some(date) => self.matching_miss_certificate_ran_out(certificate, self.date(date)),
        }
    }

    fn would_ratio(&self, facts: &MatchFacts) -> Vec<String> {
        match facts.ratio {
            Some(verdict @ Verdict::No(_)) => self.ratio_changes(verdict),
            _ => vec![self.matching_would_ratio()],
        }
    }
}
