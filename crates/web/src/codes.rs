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
        }
    }

    /// The field of a choice among what was found, beside the one that is typed into.
    const fn chosen(self) -> &'static str {
        match self {
            Self::Occupations => "occupation_chosen",
            Self::Industries => "industry_chosen",
        }
    }

    /// A choice among what was found counts more than the word that was typed into `field`.
    pub(crate) fn choose(self, raw: &mut Raw, field: &str) {
        if let Some(code) = raw.filled(self.chosen()).map(str::to_owned) {
            raw.set(field, code);
        }
    }
}

impl Visitor {
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
        })
    }

    /// The field, and under it what the list has for a word that is no code; the only hit is chosen.
    pub(crate) async fn code_items(
        &self,
        codes: Codes,
        field: Field,
        found: String,
        draft: &Draft,
    ) -> Result<Vec<Item>, Refused> {
        let offered = match draft.error(&field.name) {
            Some(_) => self.look_up(codes, draft.raw.text(&field.name)).await?,
            None => Vec::new(),
        };
        let only = offered.len() == 1;
        let choices: Vec<Choice> = offered
            .into_iter()
            .map(|one| Choice::new(one.code.clone(), format!("{} ({})", one.title, one.code), only))
            .collect();
        let mut items = vec![Item::Text(field.lookup(codes.address()))];
        if !choices.is_empty() {
            items.push(Item::Radio(ChoiceField::new(codes.chosen(), found, choices)));
        }
        Ok(items)
    }
}
