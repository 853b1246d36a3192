//! What the ratio rule said, with its numbers and its source.

use domain::{
    companies::ratio::{RatioChange, RatioMissing, RatioUsed, RatioVerdict},
    verdict::{Answer, Basis, Verdict},
};
use kernel::{Citation, Date, FULL_TIME_WEEK};

use crate::Texts;

impl Texts {
    /// The numbers a verdict of the ratio rule rests on and where the rule stands, in whole sentences.
    #[must_use]
    pub fn ratio_verdict(&self, verdict: &RatioVerdict) -> Vec<String> {
        match verdict {
            Verdict::Yes(basis) => self.ratio_basis(basis, Texts::matching_ratio_kept),
            Verdict::No(basis) => self.ratio_basis(basis, Texts::matching_ratio_broken),
            Verdict::Guidance { basis, confirmed_until, would } => {
                let said = match would {
                    Answer::Yes => Texts::matching_ratio_would_keep,
                    Answer::No => Texts::matching_ratio_would_break,
                };
                let guides = self.guidance_until(*confirmed_until);
                [guides].into_iter().chain(self.ratio_basis(basis, said)).collect()
            }
            Verdict::CannotBeKnown { missing: RatioMissing::Rule } => {
                vec![self.matching_ratio_missing_rule()]
            }
            Verdict::CannotBeKnown { missing: RatioMissing::Months(months) } => {
                let months: Vec<String> = months.iter().map(|month| self.month(*month)).collect();
                vec![self.matching_ratio_missing_months(self.list(&months))]
            }
        }
    }

    /// That a rule is only guidance from a day on.
    pub(crate) fn guidance_until(&self, confirmed_until: Date) -> String {
        let last = confirmed_until.pred_opt().unwrap_or(confirmed_until);
        self.matching_ratio_guidance(self.date(last))
    }

    /// The answer first, with what is used and what is free; then what it was counted from.
    fn ratio_basis(
        &self,
        basis: &Basis<RatioUsed, RatioChange>,
        said: fn(&Self, String, String, String, String) -> String,
    ) -> Vec<String> {
        let RatioUsed { cap, ordinary, months, supported, new, .. } = &basis.used;
        let free = cap.less(*supported);
        let [cap, free, ordinary, supported, new] =
            [cap, &free, ordinary, supported, new].map(|fte| self.fte(*fte));
        let counted = if months.is_empty() {
            self.matching_ratio_counted_no_months(ordinary)
        } else {
            let months: Vec<String> = months.iter().map(|month| self.month(*month)).collect();
            self.matching_ratio_counted(self.list(&months), ordinary)
        };
        vec![
            said(self, cap, free, new, supported),
            counted,
            self.matching_ratio_full_time(self.minutes(FULL_TIME_WEEK)),
            self.match_citation(&basis.citation),
        ]
    }

    /// Where a rule stands, and how sure we are of it.
    #[must_use]
    pub fn match_citation(&self, citation: &Citation) -> String {
        let (act, confidence) = (citation.act.to_uppercase(), self.confidence(citation.confidence));
        let (published, section) = (self.published(&citation.published), &citation.section);
        if citation.section_confirmed {
            self.matching_citation(act, confidence, published, section)
        } else {
            self.matching_citation_unconfirmed(act, confidence, published, section)
        }
    }
}
