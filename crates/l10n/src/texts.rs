//! One language's texts, ready to be asked for.

use std::fmt;

use fluent_bundle::{FluentArgs, FluentError, FluentResource, FluentValue, concurrent::FluentBundle};
use kernel::Language;
use thiserror::Error;
use unic_langid::LanguageIdentifier;

use crate::{format::grouped, generated};

/// Every text of one language. Made once at start, then only read, from any thread.
pub struct Texts {
    language: Language,
    bundle: FluentBundle<FluentResource>,
}

/// Why texts could not be loaded.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum LoadError {
    /// A file is no valid Fluent.
    #[error("the texts {name} ({language}) are no valid Fluent: {problem}")]
    Syntax {
        /// Language tag.
        language: &'static str,
        /// The file's name.
        name: String,
        /// What the parser says.
        problem: String,
    },
    /// A file has a text that an earlier file has already.
    #[error("the texts {name} ({language}) repeat: {problem}")]
    Repeated {
        /// Language tag.
        language: &'static str,
        /// The later file's name.
        name: String,
        /// Which text.
        problem: String,
    },
    /// Texts that the program asks for are in none of the files.
    #[error("{} texts are missing in {language}: {}", ids.len(), ids.join(", "))]
    Missing {
        /// Language tag.
        language: &'static str,
        /// Their ids.
        ids: Vec<&'static str>,
    },
}

impl Texts {
    /// Loads one language from its files, each as (name, content).
    ///
    /// # Errors
    /// [`LoadError`] when a file cannot be read, repeats a text, or when a text that the program asks for
    /// is in none of them: loaded texts are complete.
    pub fn load(language: Language, sources: &[(&str, &str)]) -> Result<Self, LoadError> {
        let texts = Self::load_some(language, sources)?;
        let asked = generated::KEYS.iter().copied().flatten().copied();
        let ids: Vec<_> = asked.filter(|id| !texts.bundle.has_message(id)).collect();
        if ids.is_empty() { Ok(texts) } else { Err(LoadError::Missing { language: language.tag(), ids }) }
    }

    /// The language they are in.
    #[must_use]
    pub const fn language(&self) -> Language {
        self.language
    }

    fn load_some(language: Language, sources: &[(&str, &str)]) -> Result<Self, LoadError> {
        let locale: LanguageIdentifier = language.tag().parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![locale]);
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(match language {
            Language::Da => |value, _| number(value, Language::Da),
            Language::En => |value, _| number(value, Language::En),
        }));
        for (name, content) in sources {
            let (language, name) = (language.tag(), (*name).to_owned());
            let resource = match FluentResource::try_new((*content).to_owned()) {
                Ok(resource) => resource,
                Err((_, errors)) => {
                    let problem = errors.first().map(ToString::to_string).unwrap_or_default();
                    return Err(LoadError::Syntax { language, name, problem });
                }
            };
            if let Err(errors) = bundle.add_resource(resource) {
                let problem = errors.first().map(FluentError::to_string).unwrap_or_default();
                return Err(LoadError::Repeated { language, name, problem });
            }
        }
        Ok(Self { language, bundle })
    }

    /// A text without variables.
    pub(crate) fn plain(&self, id: &str) -> String {
        self.format(id, None)
    }

    /// A text with its variables.
    pub(crate) fn filled<'a, const N: usize>(
        &'a self,
        id: &str,
        arguments: [(&'static str, FluentValue<'a>); N],
    ) -> String {
        let mut filled = FluentArgs::with_capacity(N);
        for (name, value) in arguments {
            filled.set(name, value);
        }
        self.format(id, Some(&filled))
    }

    fn format(&self, id: &str, arguments: Option<&FluentArgs>) -> String {
        // Loading has proved that the text is there, and the generated function gives what it needs.
        let Some(pattern) = self.bundle.get_message(id).and_then(|message| message.value()) else {
            return id.to_owned();
        };
        self.bundle.format_pattern(pattern, arguments, &mut Vec::new()).into_owned()
    }
}

impl fmt::Debug for Texts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Texts").field("language", &self.language).finish_non_exhaustive()
    }
}

/// The texts of every language.
#[derive(Debug)]
pub struct AllTexts {
    danish: Texts,
    english: Texts,
}

impl AllTexts {
    /// Loads both languages; `sources` gives a language's files as (name, content).
    ///
    /// # Errors
    /// [`LoadError`] of the first language that cannot be loaded.
    pub fn load<'a>(sources: impl Fn(Language) -> Vec<(&'a str, &'a str)>) -> Result<Self, LoadError> {
        let load = |language| Texts::load(language, &sources(language));
        Ok(Self { danish: load(Language::Da)?, english: load(Language::En)? })
    }

    /// The texts of one language.
    #[must_use]
    pub const fn of(&self, language: Language) -> &Texts {
        match language {
            Language::Da => &self.danish,
            Language::En => &self.english,
        }
    }
}

/// Numbers the language's way; Fluent's own way for everything else.
fn number(value: &FluentValue, language: Language) -> Option<String> {
    match value {
        FluentValue::Number(number) => Some(grouped(&format!("{:.0}", number.value), language)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{load, sources};

    #[test]
    fn every_text_can_be_written_in_both_languages_for_every_number() {
        for language in Language::ALL {
            let texts = load(language);
            for count in [0, 1, 2, 1234] {
                let written = generated::every(&texts, count);
                assert!(written.len() > 100, "{}", written.len());
                for (id, text) in written {
                    assert!(!text.trim().is_empty(), "{id} is empty in {language:?}");
                    assert!(!text.contains(['{', '}']) && text != id, "{id} in {language:?}: {text}");
                }
            }
        }
    }

    #[test]
    fn texts_can_be_read_from_any_thread() {
        fn shared<T: Send + Sync>(_: &T) {}
        shared(&load(Language::Da));
    }

    #[test]
    fn a_text_that_is_asked_for_and_missing_refuses_to_load() {
        let mut given = sources(Language::Da).to_vec();
        let common = given.iter_mut().find(|(name, _)| *name == "common").unwrap();
        let without = common.1.replace("common-save =", "common-saved-away =");
        common.1 = &without;
        let want = LoadError::Missing { language: "da", ids: vec!["common-save"] };
        assert_eq!(Texts::load(Language::Da, &given).unwrap_err(), want);
    }

    #[test]
    fn a_broken_or_repeated_file_is_named() {
        let broken = Texts::load(Language::En, &[("tasks", "tasks-title\n")]).unwrap_err();
        assert!(matches!(broken, LoadError::Syntax { name, language: "en", .. } if name == "tasks"));
        let twice = Texts::load(Language::En, &[("a", "x-y = 1\n"), ("b", "x-y = 2\n")]).unwrap_err();
        assert!(
            matches!(twice, LoadError::Repeated { name, problem, .. } if name == "b" && problem.contains("x-y"))
        );
    }

    #[test]
    fn numbers_in_texts_are_grouped_and_choose_the_plural() {
        let [danish, english] = Language::ALL.map(load);
        assert_eq!(danish.common_pager_over(10_000), "over 10.000");
        assert_eq!(english.common_pager_over(10_000), "over 10,000");
        assert_eq!(danish.common_chosen(1), "1 valgt");
        assert_eq!(danish.common_chosen(1_000), "1.000 valgt");
        assert_eq!(english.common_chosen(0), "none chosen");
    }

    #[test]
    fn words_go_in_as_they_are() {
        let danish = load(Language::Da);
        let given = "<b>{ $x } & Søn";
        assert_eq!(danish.common_quoted(given), format!("»{given}«"));
    }

    #[test]
    fn all_texts_hand_out_the_language_asked_for() {
        let all = AllTexts::load(|language| sources(language).to_vec()).unwrap();
        for language in Language::ALL {
            assert_eq!(all.of(language).language(), language);
        }
    }
}
