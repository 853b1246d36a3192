//! What is wrong with a single typed value, and how to mend it.

use domain::{
    companies::{FteSource, Motive},
    input::Input,
    placements::PlacementKind,
};
use kernel::{BadCode, BadText};

use crate::Texts;

impl Texts {
    /// Why a value is refused, with the way to mend it, in whole sentences.
    #[must_use]
    pub fn input(&self, input: &Input) -> String {
        match input {
            Input::NotChosen => self.common_input_not_chosen(),
            Input::Missing | Input::Text(BadText::Empty) => self.common_input_missing(),
            Input::Text(BadText::TooLong { max, given }) => {
                self.common_input_too_long(length(*given), length(*max))
            }
            Input::Text(BadText::Control) => self.common_input_control(),
            Input::Number { given, min, max } => {
                self.common_input_number(given, self.number(*max), self.number(*min))
            }
            Input::Fte(given) => self.common_input_fte(given),
            Input::Minutes(given) => self.common_input_minutes(given),
            Input::HoursOrMinutes(given) => self.common_input_hours_or_minutes(given),
            Input::Date(given) => self.common_input_date(given),
            Input::Month(given) => self.common_input_month(given),
            Input::YesNo(given) => self.common_input_yes_no(given),
            Input::Shape(bad) => self.shape(bad),
            Input::NotInList { given, list } => self.not_in_list(given, list),
            Input::Slots(given) => self.common_input_slots(given),
            Input::Levels(given) => self.common_input_levels(given),
            Input::LevelPair(given) => self.common_input_level_pair(given),
            Input::FunctionTwice(given) => self.common_input_function_twice(given),
            Input::Email(given) => self.common_input_email(given),
            Input::Period { from, to } => self.common_input_period(self.date(*from), self.date(*to)),
            Input::NotThere => self.common_input_not_there(),
        }
    }

    fn shape(&self, bad: &BadCode) -> String {
        match bad.expected {
            "a CVR number of 8 digits" => self.common_input_cvr(&bad.given),
            "a P number of 10 digits" => self.common_input_p_number(&bad.given),
            "a postal code of 4 digits" => self.common_input_postal_code(&bad.given),
            "a municipality code of 4 digits" => self.common_input_municipality_code(&bad.given),
            "a DISCO-08 code of 1 to 6 digits" => self.common_input_occupation_code(&bad.given),
            "a DB25 industry code of 6 digits" => self.common_input_industry_code(&bad.given),
            _ => self.common_input_shape(&bad.given),
        }
    }

    fn not_in_list(&self, given: &str, list: &str) -> String {
        match list {
            "occupations" => self.common_input_no_occupation(given),
            "industries" => self.common_input_no_industry(given),
            "municipalities" => self.common_input_no_municipality(given),
            "postal-codes" => self.common_input_no_postal_code(given),
            "skills" => self.common_input_no_skill(given),
            "kinds" => {
                let offered = PlacementKind::ALL.iter().filter(|kind| kind.offered());
                let names: Vec<String> =
                    offered.map(|kind| self.placement_kind(*kind).to_lowercase()).collect();
                self.common_input_not_one_of(given, names.join(", "))
            }
            _ => match words(list) {
                words if words.is_empty() => self.common_input_not_in_list(given),
                words => self.common_input_not_one_of(given, words.join(", ")),
            },
        }
    }
}

/// The words of a short list, as a file writes them; none for a list that is chosen from on screen.
fn words(list: &str) -> Vec<&str> {
    match list {
        "fte-sources" => FteSource::ALL.iter().map(|one| one.code()).collect(),
        "motives" => Motive::ALL.iter().map(|one| one.code()).collect(),
        "transport" => taxonomy::transport::all().iter().map(|one| one.code.as_str()).collect(),
        "certificates" => taxonomy::certificates::all().iter().map(|one| one.code.as_str()).collect(),
        "functions" => taxonomy::functions::all().iter().map(|one| one.code.as_str()).collect(),
        "target-groups" => taxonomy::target_groups::all().iter().map(|one| one.code.as_str()).collect(),
        _ => Vec::new(),
    }
}

fn length(characters: usize) -> i64 {
    i64::try_from(characters).unwrap_or(i64::MAX)
}

#[cfg(test)]
mod tests {
    use kernel::{
        Cvr, Date, IndustryCode, Language, MunicipalityCode, Name, OccupationCode, PNumber, PostalCode,
    };

    use super::*;
    use crate::testing::texts;

    #[track_caller]
    fn check(input: &Input, danish: &str) {
        assert_eq!(texts(Language::Da).input(input), danish);
        assert_ne!(texts(Language::En).input(input), danish);
    }

    #[test]
    fn a_refused_value_is_named_with_the_way_to_mend_it() {
        check(&Input::Missing, "Udfyld feltet.");
        check(&Input::NotChosen, "Vælg en af mulighederne.");
        check(
            &Name::parse(&"x".repeat(1_161)).unwrap_err().into(),
            "Teksten er for lang. Der er plads til 160 tegn, og du har skrevet 1.161.",
        );
        check(
            &Input::Number { given: "ti".to_owned(), min: 0, max: 10_080 },
            "»ti« kan ikke bruges. Skriv et helt tal fra 0 til 10.080.",
        );
        let day = |d| Date::from_ymd_opt(2026, 3, d).unwrap();
        check(
            &Input::Period { from: day(5), to: day(2) },
            "Den sidste dag 02.03.2026 ligger før den første 05.03.2026. Ret datoerne.",
        );
    }

    #[test]
    fn every_kind_of_code_says_which_digits_it_wants() {
        let bad = [
            Cvr::parse("x").unwrap_err(),
            PNumber::parse("x").unwrap_err(),
            PostalCode::parse("x").unwrap_err(),
            MunicipalityCode::parse("x").unwrap_err(),
            OccupationCode::parse("x").unwrap_err(),
            IndustryCode::parse("x").unwrap_err(),
        ];
        for language in Language::ALL {
            let t = texts(language);
            for bad in &bad {
                let text = t.input(&Input::Shape(bad.clone()));
                assert_ne!(text, t.common_input_shape("x"), "{}", bad.expected);
                assert!(text.contains('x'), "{text}");
            }
        }
    }

    #[test]
    fn a_list_without_words_of_its_own_still_says_what_to_do() {
        let missing = |list| Input::NotInList { given: "x".to_owned(), list };
        check(&missing("postal-codes"), "»x« er ikke et postnummer i brug. Tjek nummeret.");
        check(&missing("roles"), "»x« står ikke på listen. Vælg noget fra listen.");
        check(
            &missing("fte-sources"),
            "»x« står ikke på listen. Skriv et af ordene: company, register, payroll.",
        );
    }
}
