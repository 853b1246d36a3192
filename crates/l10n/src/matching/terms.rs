//! The terms of the score: what was looked at, what was found, points.

use kernel::Minutes;
use matching::{Evidence, Factor, Term};

use crate::Texts;

/// One term of a score in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TermLine {
    /// The factor.
    pub factor: Factor,
    /// Its name.
    pub name: String,
    /// What was counted, or that it is not known.
    pub finding: String,
    /// Points that it gives.
    pub points: u16,
    /// Points that it can give.
    pub weight: u16,
    /// Whether it could be known.
    pub known: bool,
}

impl Texts {
    /// A factor's name: «Timerne passer».
    #[must_use]
    pub fn match_factor(&self, factor: Factor) -> String {
        match factor {
            Factor::SkillsHeld => self.matching_factor_skills_held(),
            Factor::HoursFit => self.matching_factor_hours_fit(),
            Factor::SkillsLeadOn => self.matching_factor_skills_lead_on(),
            Factor::Wishes => self.matching_factor_wishes(),
            Factor::Growth => self.matching_factor_growth(),
            Factor::Travel => self.matching_factor_travel(),
            Factor::Support => self.matching_factor_support(),
            Factor::BecomesPaid => self.matching_factor_becomes_paid(),
            Factor::CompanyValue => self.matching_factor_company_value(),
        }
    }

    /// The table of reasons in words, in the order of the terms.
    #[must_use]
    pub fn term_lines(&self, terms: &[Term]) -> Vec<TermLine> {
        let line = |term: &Term| TermLine {
            factor: term.factor,
            name: self.match_factor(term.factor),
            finding: self.finding(term),
            points: term.points,
            weight: term.weight,
            known: matches!(term.evidence, Evidence::Share { .. }),
        };
        terms.iter().map(line).collect()
    }

    /// How long the way is, for the line under a title.
    #[must_use]
    pub fn match_way(&self, terms: &[Term]) -> String {
        let travel = terms.iter().find(|term| term.factor == Factor::Travel);
        match travel.map(|term| term.evidence) {
            Some(Evidence::Share { part, .. }) if part == Minutes::ZERO => self.matching_travel_same(),
            Some(Evidence::Share { part, .. }) => self.matching_travel(self.minutes(part)),
            _ => self.matching_travel_unknown(),
        }
    }

    fn finding(&self, term: &Term) -> String {
        let (part, whole) = match term.evidence {
            Evidence::NotKnown => return self.not_known(term.factor),
            Evidence::NothingAsked => return self.matching_finding_nothing_asked(),
            Evidence::Share { part, whole, .. } => (part, whole),
        };
        if term.factor == Factor::Travel && part == Minutes::ZERO {
            return self.matching_finding_travel_same(self.minutes(whole));
        }
        let (over, none) = (part > whole, part == Minutes::ZERO);
        let (part, whole) = (self.minutes(part), self.minutes(whole));
        match term.factor {
            Factor::SkillsHeld => self.matching_finding_skills_held(part, whole),
            Factor::HoursFit if over => self.matching_finding_hours_fit_over(part, whole),
            Factor::HoursFit => self.matching_finding_hours_fit(part, whole),
            Factor::SkillsLeadOn if none => self.matching_finding_skills_lead_on_none(),
            Factor::SkillsLeadOn => self.matching_finding_skills_lead_on(part, whole),
            Factor::Travel => self.matching_finding_travel(part, whole),
            Factor::Wishes
            | Factor::Growth
            | Factor::Support
            | Factor::BecomesPaid
            | Factor::CompanyValue => self.matching_finding_not_known(),
        }
    }

    fn not_known(&self, factor: Factor) -> String {
        match factor {
            Factor::SkillsHeld | Factor::SkillsLeadOn => self.matching_finding_not_known_skills(),
            Factor::HoursFit => self.matching_finding_not_known_hours_fit(),
            Factor::Travel => self.matching_finding_not_known_travel(),
            Factor::Wishes
            | Factor::Growth
            | Factor::Support
            | Factor::BecomesPaid
            | Factor::CompanyValue => self.matching_finding_not_known(),
        }
    }
}
