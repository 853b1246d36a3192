//! Refusals of citizens, in words.

use domain::citizens::Refusal;
use kernel::Minutes;

use super::Say;
use crate::Texts;

impl Say for Refusal {
    fn say(&self, texts: &Texts) -> String {
        let language = texts.language();
        match self {
            Self::Input(input) => texts.input(input),
            Self::CompaniesOnly => texts.citizens_refusal_companies_only(),
            Self::RealBeforeChecklist => texts.citizens_refusal_real_before_checklist(),
            Self::ReferenceTaken(reference) => texts.citizens_refusal_reference_taken(reference),
            Self::SkillTwice(code) => {
                let skill = taxonomy::skills::find(code).map_or(code.as_str(), |skill| skill.name(language));
                texts.citizens_refusal_skill_twice(skill)
            }
            Self::CertificateTwice(code) => {
                let known = taxonomy::certificates::find(code);
                texts
                    .citizens_refusal_certificate_twice(known.map_or(code.as_str(), |one| one.name(language)))
            }
            Self::TooManyHours { max } => {
                let hours = Minutes::new(*max).unwrap_or_default();
                texts.citizens_refusal_too_many_hours(texts.minutes(hours))
            }
            Self::LimitWithoutTransport => texts.citizens_refusal_limit_without_transport(),
            Self::TransportWithoutLimit => texts.citizens_refusal_transport_without_limit(),
            Self::InstructionWithoutLevel(code) => {
                let known = taxonomy::functions::find(code);
                let function = known.map_or(code.as_str(), |function| function.name(language));
                texts.citizens_refusal_instruction_without_level(function)
            }
            Self::GroupsOverlap => texts.citizens_refusal_groups_overlap(),
            Self::RegistrationsOverlap(programme) => texts.citizens_refusal_registrations_overlap(programme),
            Self::HistoryWithoutStart => texts.citizens_refusal_history_without_start(),
            Self::NoteLater => texts.citizens_refusal_note_later(),
            Self::RegisteredLater => texts.citizens_refusal_registered_later(),
            Self::HistoryFarAhead { latest } => texts.citizens_refusal_history_far_ahead(texts.date(*latest)),
            Self::NamesIllness { function, words } => {
                let known = taxonomy::functions::all().get(*function);
                let words: Vec<String> = words.iter().map(|word| texts.common_quoted(word)).collect();
                let function = known.map_or("", |function| function.name(language));
                texts.citizens_refusal_names_illness(function, texts.list(&words))
            }
            Self::HoldsPersonNumber => texts.citizens_refusal_holds_person_number(),
            Self::UnknownCompany(cvr) => texts.citizens_refusal_unknown_company(cvr),
            Self::NoCompanyCalled(given) => texts.citizens_refusal_no_company_called(given),
            Self::WhichCompany { given, companies } => {
                texts.citizens_refusal_which_company(texts.list(companies), given)
            }
            Self::FollowsNobody(role) => texts.citizens_refusal_follows_nobody(texts.role(*role)),
            Self::NoPlaceThere => texts.citizens_refusal_no_place_there(),
            Self::NamedAlready => texts.citizens_refusal_named_already(),
            Self::UnknownFollower => texts.citizens_refusal_unknown_follower(),
            Self::UnknownProgramme(name) => texts.citizens_refusal_unknown_programme(name),
            Self::ProgrammeTaken(name) => texts.citizens_refusal_programme_taken(name),
        }
    }
}
