//! A ranking with the names a reader needs, the method's version and the day of the data.

use domain::companies::ratio::RatioVerdict;
use kernel::{Date, Minutes};
use l10n::{MatchFacts, Texts};
use matching::{Assessment, Factor, Ranking, Rule};
use store::views::{BundleToMatch, CitizenToMatch};

/// How many were looked at and how they came out; nobody is left out silently.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Counts {
    /// How many fit, also beyond the list shown.
    pub fitting: usize,
    /// How many somebody has to ask about, also beyond the list shown.
    pub asking: usize,
    /// How many fail exactly one rule, also beyond the list shown.
    pub nearly: usize,
    /// How many fail two rules or more.
    pub others: usize,
    /// How many were looked at: the four together.
    pub considered: usize,
}

/// What a ranking answers, whichever way it was asked.
#[derive(Debug, Clone)]
pub struct Answer<T> {
    /// Those that fit, best first, up to the limit.
    pub fits: Vec<T>,
    /// Those where nothing stands against it and something is not known, the least unknown first.
    pub to_ask: Vec<T>,
    /// Those that fail one rule, best first, up to the limit.
    pub near: Vec<T>,
    /// How many there are in all.
    pub counts: Counts,
    /// Of those that fail two rules or more: which rules stop them and how many each, most first.
    pub in_the_way: Vec<(Rule, usize)>,
    /// The method's version.
    pub method: String,
    /// The day on which the data were read.
    pub data_date: Date,
}

impl Counts {
    /// The counts after what was looked at, one sentence after the other.
    #[must_use]
    pub fn said(&self, texts: &Texts, looked_at: String) -> String {
        let number = |count: usize| i64::try_from(count).unwrap_or(i64::MAX);
        let asking = (self.asking > 0).then(|| texts.matching_counts_asking(number(self.asking)));
        let mut said = vec![looked_at, texts.matching_counts_fitting(number(self.fitting))];
        said.extend(asking);
        said.push(texts.matching_counts_nearly(number(self.nearly)));
        said.push(texts.matching_counts_others(number(self.others)));
        said.join(" ")
    }
}

impl<T> Answer<T> {
    /// The lists in the order people read them, each under its name.
    #[must_use]
    pub fn lists(&self, texts: &Texts) -> [(String, &[T]); 3] {
        [
            (texts.matching_fits_heading(), &self.fits),
            (texts.matching_ask_heading(), &self.to_ask),
            (texts.matching_near_heading(), &self.near),
        ]
    }

    pub(super) fn of(
        ranking: Ranking,
        method: &str,
        data_date: Date,
        name: impl Fn(Vec<Assessment>) -> Vec<T>,
    ) -> Self {
        let Ranking { fits, to_ask, near, fitting, asking, nearly, others, others_by_rule, considered } =
            ranking;
        let mut in_the_way: Vec<_> =
            Rule::ALL.into_iter().zip(others_by_rule).filter(|(_, stopped)| *stopped > 0).collect();
        in_the_way.sort_by_key(|(_, stopped)| std::cmp::Reverse(*stopped));
        Self {
            fits: name(fits),
            to_ask: name(to_ask),
            near: name(near),
            counts: Counts { fitting, asking, nearly, others, considered },
            in_the_way,
            method: method.to_owned(),
            data_date,
        }
    }
}

/// Why a pair came out as it did, with all that its sentences speak of.
#[derive(Debug, Clone)]
pub struct Reasons {
    /// Rules, terms, misses, remarks.
    pub assessment: Assessment,
    /// What the ratio rule said, for a praktik.
    pub ratio: Option<RatioVerdict>,
    pub(super) tasks: Vec<String>,
    pub(super) company: String,
    pub(super) asked: Minutes,
    pub(super) can: Option<Minutes>,
    pub(super) minimum: Minutes,
    pub(super) starts_on: Date,
}

/// The factors whose data are kept by now; the others give nobody any points yet.
const KEPT: [Factor; 4] = [Factor::SkillsHeld, Factor::HoursFit, Factor::SkillsLeadOn, Factor::Travel];

impl Reasons {
    /// Whether a factor's data are kept by now.
    #[must_use]
    pub fn counts(&self, factor: Factor) -> bool {
        KEPT.contains(&factor)
    }

    /// What the points are counted out of by now: the weights of the factors whose data are kept.
    #[must_use]
    pub fn counted_out_of(&self) -> u16 {
        let kept = self.assessment.terms.iter().filter(|term| self.counts(term.factor));
        kept.map(|term| term.weight).sum()
    }

    /// The names and numbers that the sentences in `l10n` speak of.
    #[must_use]
    pub fn facts(&self) -> MatchFacts<'_> {
        MatchFacts {
            company: &self.company,
            tasks: &self.tasks,
            asked: self.asked,
            can: self.can,
            minimum: self.minimum,
            starts_on: self.starts_on,
            ratio: self.ratio.as_ref(),
        }
    }
}

/// A small job for a person.
#[derive(Debug, Clone)]
pub struct BundleMatch {
    /// The small job.
    pub bundle: BundleToMatch,
    /// Why.
    pub reasons: Reasons,
}

/// A person for a small job.
#[derive(Debug, Clone)]
pub struct PersonMatch {
    /// The person.
    pub citizen: CitizenToMatch,
    /// Why.
    pub reasons: Reasons,
}
