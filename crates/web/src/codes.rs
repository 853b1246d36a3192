//! Fields that ask for a code and take a word: completed while typing; without script the form comes back
//! with what the list has for the word.

use app::Raw;
use kernel::Language;

use crate::{
    answer::Refused,
    component::{Choice, ChoiceField, Field},
    form::Draft,
    item::Item,
    visitor::Visitor,
};

/// The lists that words are looked up in.
#[derive(Clone, Copy)]
pub(crate) enum Codes {
    Occupations,
    Industries,
    /// Companies by their CVR number.
    Companies,
}

/// A code with what it is called.
pub(crate) struct Coded {
    pub(crate) code: String,
    pub(crate) title: String,
}

impl Codes {
    /// Where the script looks.
    const fn address(self) -> &'static str {
        match self {
            Self::Occupations => "/lookup/occupations",
            Self::Industries => "/lookup/industries",
            Self::Companies => "/lookup/companies",
        }
    }

    /// The field of a choice among what was found, beside the one that is typed into.
    const fn chosen(self) -> &'static str {
        match self {
            Self::Occupations => "occupation_chosen",
            Self::Industries => "industry_chosen",
            Self::Companies => "company_chosen",
        }
    }

    /// The word that the list of found ones was made for.
    const fn looked_up(self) -> &'static str {
        match self {
            Self::Occupations => "occupation_looked_up",
            Self::Industries => "industry_looked_up",
            Self::Companies => "company_looked_up",
        }
    }

    /// A choice among what was found counts in place of the word in `field`, as long as that is still the
    /// word it was found for.
    fn choose(self, raw: &mut Raw, field: &str) {
        let unchanged = raw.filled(field).is_some() && raw.text(field) == raw.text(self.looked_up());
        if let Some(code) = raw.filled(self.chosen()).map(str::to_owned).filter(|_| unchanged) {
            raw.set(field, code);
        }
    }
}

impl Visitor {
    /// The code that a form's word means: the one that was chosen, or the only one that the list has for it.
    /// Of several the form asks.
    pub(crate) async fn settle_code(&self, codes: Codes, raw: &mut Raw, field: &str) {
        codes.choose(raw, field);
        let word = raw.text(field);
        if !word.contains(char::is_alphabetic) {
            return;
        }
        // Without the list the word is refused as it stands.
        let found = self.look_up(codes, word).await.unwrap_or_default();
        if let [only] = found.as_slice() {
            raw.set(field, only.code.as_str());
        }
    }

    /// What a list has for some words, best first.
    pub(crate) async fn look_up(&self, codes: Codes, words: &str) -> Result<Vec<Coded>, Refused> {
        let language: Language = self.guest.language;
        Ok(match codes {
            Codes::Occupations => {
                let found = self.found(app::exchange::look_up_occupations(&self.ctx, words).await)?;
                let each = found
                    .iter()
                    .map(|one| Coded { code: one.code.to_string(), title: one.title(language).to_owned() });
                each.collect()
            }
            Codes::Industries => {
                let found = self.found(app::exchange::look_up_industries(&self.ctx, words).await)?;
                found.into_iter().map(|one| Coded { code: one.code, title: one.label }).collect()
            }
            Codes::Companies => {
                let found = self.found(app::companies::look_up_companies(&self.ctx, words).await)?;
                found.into_iter().map(|(cvr, name)| Coded { code: cvr.to_string(), title: name }).collect()
            }
        })
    }

    /// The field; under it, for a word that is no code, the question which of those the list has for it
    /// is meant, the only one chosen. A word that the list has something for is not a mistake. The code that
    /// is stored is named.
    pub(crate) async fn code_items(
        &self,
        codes: Codes,
        field: Field,
        stored: Option<Coded>,
        draft: &mut Draft,
    ) -> Vec<Item> {
        let texts = self.texts();
        let typed = field.value.clone();
        let field = match stored.filter(|stored| stored.code == typed) {
            Some(stored) => field.hint(texts.common_code_now(stored.code, stored.title)),
            None => field,
        };
        let field = field.lookup(codes.address());
        let offered = match field.error {
            // Without the list the form still says what is wrong and keeps what was typed.
            Some(_) => self.look_up(codes, &typed).await.unwrap_or_default(),
            None => Vec::new(),
        };
        if offered.is_empty() {
            return vec![Item::Text(field)];
        }
        draft.ask_instead(&field.name, codes.chosen(), texts.common_choose_and_save());
        let only = offered.len() == 1;
        let choices = offered.into_iter().map(|one| {
            let label = format!("{} ({})", one.title, one.code);
            Choice::new(one.code, label, only)
        });
        let question =
            ChoiceField::new(codes.chosen(), texts.common_which_of_these(&typed), choices.collect());
        vec![Item::Text(field.error(None)), Item::Hidden(codes.looked_up(), typed), Item::Radio(question)]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_choice_counts_only_for_the_word_it_was_found_for() {
        for (word, looked_up, want) in [
            ("opvask", "opvask", "9412"),
            ("5120", "opvask", "5120"),
            ("", "opvask", ""),
            ("opvask", "", "opvask"),
        ] {
            let mut raw = Raw::from_pairs([
                ("occupation", word),
                ("occupation_looked_up", looked_up),
                ("occupation_chosen", "9412"),
            ]);
            Codes::Occupations.choose(&mut raw, "occupation");
            assert_eq!(raw.text("occupation"), want, "{word} {looked_up}");
        }
    }
}
