//! Refusals of placements, in words.

use domain::placements::Refusal;
use kernel::TimeSpan;

use super::Say;
use crate::Texts;

impl Say for Refusal {
    fn say(&self, texts: &Texts) -> String {
        let day = |day: &kernel::Date| texts.date(*day);
        match self {
            Self::Input(input) => texts.input(input),
            Self::Protected => texts.placements_refusal_protected(),
            Self::DoNotPlace { company } => texts.placements_refusal_do_not_place(company),
            Self::BundleNotOpen { bundle } => texts.placements_refusal_bundle_not_open(bundle),
            Self::ProposedAlready => texts.placements_refusal_proposed_already(),
            Self::LineNotWritten(_) => texts.placements_refusal_line_not_written(),
            Self::WordsAboutPerson(words) => texts.placements_refusal_words_about_person(texts.list(words)),
            Self::PersonNumber => texts.placements_refusal_person_number(),
            Self::WhichCertificate => texts.placements_refusal_which_certificate(),
            Self::NoSuchStep { state, .. } => {
                texts.placements_refusal_no_such_step(texts.proposal_state(*state))
            }
            Self::CitizenHasNotSaidYes => texts.placements_refusal_citizen_has_not_said_yes(),
            Self::TooLateToAnswer(state) => {
                texts.placements_refusal_too_late_to_answer(texts.proposal_state(*state))
            }
            Self::NotSaidTogether => texts.placements_refusal_not_said_together(),
            Self::PeriodEndsFirst { from, to } => {
                texts.placements_refusal_period_ends_first(day(from), day(to))
            }
            Self::OutsidePeriod { day: outside, from, to } => {
                texts.placements_refusal_outside_period(day(outside), day(from), day(to))
            }
            Self::DayTwice(twice) => texts.placements_refusal_day_twice(day(twice)),
            Self::TimesOverlap { day: of, first, second } => {
                texts.placements_refusal_times_overlap(day(of), span(*first), span(*second))
            }
        }
    }
}

fn span(span: TimeSpan) -> String {
    format!("{}–{}", span.from(), span.to())
}
