//! What the rules of law on a placement say, with their numbers and their source.

mod agreements;
mod next;
mod proposals;
mod weeks;

use domain::{
    companies::ratio::{RatioChange, RatioVerdict},
    placements::duration::{DurationChange, DurationVerdict},
    verdict::{Answer, Verdict},
};

use crate::Texts;

impl Texts {
    /// The answer of a verdict in a word or two.
    #[must_use]
    pub fn law_answer<U, C, M>(&self, verdict: &Verdict<U, C, M>) -> String {
        self.placements_law_answer(match verdict {
            Verdict::Yes(_) => self.placements_law_yes(),
            Verdict::No(_) => self.placements_law_no(),
            Verdict::Guidance { would: Answer::Yes, .. } => self.placements_law_guidance_yes(),
            Verdict::Guidance { would: Answer::No, .. } => self.placements_law_guidance_no(),
            Verdict::CannotBeKnown { .. } => self.placements_law_unknown(),
        })
    }

    /// What would turn a no of the ratio rule into a yes.
    #[must_use]
    pub fn ratio_changes(&self, verdict: &RatioVerdict) -> Vec<String> {
        let changes = verdict.basis().map(|basis| basis.would_change.as_slice()).unwrap_or_default();
        let said = changes.iter().map(|change| match change {
            RatioChange::FewerSupported(fte) => self.matching_would_ratio_fewer_supported(self.fte(*fte)),
            RatioChange::SmallerNew(fte) => self.matching_would_ratio_smaller_new(self.fte(*fte)),
            RatioChange::MoreOrdinary(fte) => self.matching_would_ratio_more_ordinary(self.fte(*fte)),
        });
        said.collect()
    }

    /// The numbers a verdict on a praktik's length rests on, where the rule stands and what would change it.
    #[must_use]
    pub fn duration_verdict(&self, verdict: &DurationVerdict) -> Vec<String> {
        let Some(basis) = verdict.basis() else { return vec![self.matching_ratio_missing_rule()] };
        let guidance = match verdict {
            Verdict::Guidance { confirmed_until, .. } => Some(self.guidance_until(*confirmed_until)),
            _ => None,
        };
        let (used, facts) = (&basis.used, &basis.used.facts);
        let counted = self.placements_duration_counted(
            self.number(i64::from(used.cap)),
            &facts.group,
            self.number(i64::from(facts.weeks)),
        );
        let changes = basis.would_change.iter().map(|change| match *change {
            DurationChange::FewerWeeks(weeks) => self.placements_duration_fewer_weeks(i64::from(weeks)),
            DurationChange::Extension(to) => self.placements_duration_extension(self.number(i64::from(to))),
            DurationChange::SpecialNeed(times) => self.placements_duration_special_need(i64::from(times)),
        });
        let stands = [counted, self.match_citation(&basis.citation)];
        guidance.into_iter().chain(stands).chain(changes).collect()
    }
}

#[cfg(test)]
mod tests {
    use domain::placements::duration::{DurationFacts, DurationLimits, Extension, check};
    use kernel::{Citation, Cited, Confidence, Date, Language, Standing};

    use crate::testing::texts;

    #[test]
    fn a_no_says_the_weeks_where_it_stands_and_what_would_change_it() {
        let day = |text: &str| text.parse::<Date>().unwrap();
        let limits = DurationLimits::new(13, Some(Extension { to: 26, then_at_a_time: 13 })).unwrap();
        let citation = Citation {
            rule: "company-internship.max-duration".to_owned(),
            act: "lab".to_owned(),
            section: "§ 61, stk. 2".to_owned(),
            published: "LBK nr. 280 af 1/3/2024".to_owned(),
            section_confirmed: true,
            confidence: Confidence::Secondary,
            in_force_from: day("2020-01-01"),
        };
        let facts =
            || DurationFacts { group: "6.7".to_owned(), weeks: 20, extensions: 0, on: day("2027-02-01") };
        let last = Cited { value: limits, citation };
        let guidance = Standing::Guidance { last: last.clone(), confirmed_until: day("2027-01-01") };
        let danish = texts(Language::Da);
        let said = danish.duration_verdict(&check(facts(), &guidance));
        assert!(said[0].starts_with("Vejledende: Reglen er kendt til og med 31.12.2026"), "{said:?}");
        assert_eq!(said[1], "Højst 13 uger for målgruppe 6.7, og praktikken varer 20.");
        assert_eq!(said.len(), 5);
        let binding = check(facts(), &Standing::InForce(last));
        assert_eq!(danish.law_answer(&binding), "Svar: nej");
        assert_eq!(danish.duration_verdict(&binding), said[1..]);
        assert_eq!(danish.duration_verdict(&check(facts(), &Standing::Unknown)).len(), 1);
    }
}
