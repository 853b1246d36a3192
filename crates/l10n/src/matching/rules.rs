//! The hard rules, each with its answer.

use domain::verdict::Verdict;
use matching::{Assessment, Remark, Rule};

use super::MatchFacts;
use crate::Texts;

/// How a rule came out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RuleState {
    /// It is met.
    Passed,
    /// It is not.
    Failed,
    /// What it needs is not known, or it is only guidance: it does not stop, and says so.
    NotChecked,
    /// It is not about this pair.
    NotAsked,
}

impl RuleState {
    /// Its stable name, for files.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Passed => "passed",
            Self::Failed => "failed",
            Self::NotChecked => "not-checked",
            Self::NotAsked => "not-asked",
        }
    }
}

/// One rule of a pair in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RuleLine {
    /// The rule.
    pub rule: Rule,
    /// Its name.
    pub name: String,
    /// How it came out.
    pub state: RuleState,
    /// The same in words.
    pub answer: String,
    /// Why, in whole sentences.
    pub why: Vec<String>,
}

impl Texts {
    /// A hard rule's name: «Timer om ugen».
    #[must_use]
    pub fn match_rule(&self, rule: Rule) -> String {
        match rule {
            Rule::Skills => self.matching_rule_skills(),
            Rule::Limits => self.matching_rule_limits(),
            Rule::Certificate => self.matching_rule_certificate(),
            Rule::DoNotPlace => self.matching_rule_do_not_place(),
            Rule::Slots => self.matching_rule_slots(),
            Rule::HoursCapacity => self.matching_rule_hours_capacity(),
            Rule::BundleMinimum => self.matching_rule_bundle_minimum(),
            Rule::TravelLimit => self.matching_rule_travel_limit(),
            Rule::CitizenOnce => self.matching_rule_citizen_once(),
            Rule::TaskOnce => self.matching_rule_task_once(),
            Rule::Ratio => self.matching_rule_ratio(),
        }
    }

    /// Every hard rule with its answer for a pair, in the order in which people read them.
    #[must_use]
    pub fn rule_lines(&self, pair: &Assessment, facts: &MatchFacts) -> Vec<RuleLine> {
        Rule::ALL.into_iter().map(|rule| self.rule_line(rule, pair, facts)).collect()
    }

    fn rule_line(&self, rule: Rule, pair: &Assessment, facts: &MatchFacts) -> RuleLine {
        let state = state(rule, pair, facts);
        let mut why = match state {
            RuleState::Failed => pair
                .misses
                .iter()
                .filter(|miss| miss.rule() == rule)
                .flat_map(|miss| self.miss(miss, facts))
                .collect(),
            RuleState::NotChecked => self.unchecked(rule, pair, facts).into_iter().collect(),
            RuleState::Passed | RuleState::NotAsked => {
                self.passed(rule, facts).into_iter().collect::<Vec<_>>()
            }
        };
        if rule == Rule::Ratio && state != RuleState::Failed {
            why.extend(facts.ratio.iter().flat_map(|verdict| self.ratio_verdict(verdict)));
        }
        RuleLine { rule, name: self.match_rule(rule), state, answer: self.rule_state(state), why }
    }

    /// What nobody knows yet of a pair, in whole sentences: one or more for each rule that could not be
    /// checked.
    #[must_use]
    pub fn to_ask(&self, pair: &Assessment, facts: &MatchFacts) -> Vec<String> {
        let lines = pair.unknown.iter().filter(|rule| !pair.failed.contains(*rule));
        lines.flat_map(|rule| self.rule_line(rule, pair, facts).why).collect()
    }

    fn rule_state(&self, state: RuleState) -> String {
        match state {
            RuleState::Passed => self.matching_state_passed(),
            RuleState::Failed => self.matching_state_failed(),
            RuleState::NotChecked => self.matching_state_not_checked(),
            RuleState::NotAsked => self.matching_state_not_asked(),
        }
    }

    fn passed(&self, rule: Rule, facts: &MatchFacts) -> Option<String> {
        let asked = self.minutes(facts.asked);
        Some(match rule {
            Rule::Skills => self.matching_passed_skills(),
            Rule::Limits => self.matching_passed_limits(),
            Rule::Certificate => self.matching_passed_certificate(),
            Rule::DoNotPlace => self.matching_passed_do_not_place(),
            Rule::Slots => self.matching_passed_slots(),
            Rule::HoursCapacity => self.matching_passed_hours_capacity(asked, self.minutes(facts.can?)),
            Rule::BundleMinimum => self.matching_passed_bundle_minimum(asked, self.minutes(facts.minimum)),
            Rule::TravelLimit => self.matching_passed_travel_limit(),
            Rule::CitizenOnce => self.matching_passed_citizen_once(),
            Rule::TaskOnce => self.matching_passed_task_once(),
            Rule::Ratio if facts.ratio.is_some() => return None,
            Rule::Ratio => self.matching_passed_ratio_job(),
        })
    }

    fn unchecked(&self, rule: Rule, pair: &Assessment, facts: &MatchFacts) -> Option<String> {
        match rule {
            Rule::Skills => Some(self.matching_unchecked_skills()),
            Rule::Limits => {
                let unasked = pair.remarks.iter().filter_map(|remark| match remark {
                    Remark::DemandsUnknown { task } => Some(facts.task(*task).to_owned()),
                    _ => None,
                });
                let tasks: Vec<String> = unasked.collect();
                Some(self.matching_unchecked_limits(self.list(&tasks)))
            }
            Rule::Slots => Some(self.matching_unchecked_slots()),
            Rule::HoursCapacity => Some(self.matching_unchecked_hours_capacity()),
            Rule::TravelLimit => Some(self.matching_unchecked_travel_limit()),
            _ => None,
        }
    }
}

fn state(rule: Rule, pair: &Assessment, facts: &MatchFacts) -> RuleState {
    if pair.failed.contains(rule) {
        return RuleState::Failed;
    }
    // Law that is not confirmed guides; what it says is known, it only does not stop.
    let guides = rule == Rule::Ratio && matches!(facts.ratio, Some(Verdict::Guidance { .. }));
    match (pair.unknown.contains(rule) || guides, rule, facts.ratio) {
        (true, ..) => RuleState::NotChecked,
        (false, Rule::Ratio, None) => RuleState::NotAsked,
        _ => RuleState::Passed,
    }
}
