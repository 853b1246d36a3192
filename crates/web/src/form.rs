//! A form being filled in: what stands in it, what was refused, and whether somebody else was quicker.

use app::{Failure, Raw};
use axum::http::StatusCode;
use kernel::{Faults, RowVersion};
use l10n::{Say, Texts};

use crate::{
    answer::{Answer, Refused},
    component::{CheckField, Choice, ChoiceField, ErrorSummary, Field, FormHead, Link, VERSION_FIELD},
    item::Item,
    posted::Posted,
    visitor::Visitor,
};

/// A form being filled in.
#[derive(Default)]
pub(crate) struct Draft {
    /// What stands in it, as it was typed or stored.
    pub(crate) raw: Raw,
    /// Version of the row it was made from; none for a new row.
    version: Option<RowVersion>,
    /// What was refused, by field, in the order it was found.
    errors: Vec<(&'static str, String)>,
    /// Whether it was sent and not saved.
    sent: bool,
    /// Whether the row was changed since the form was made.
    overtaken: bool,
    /// What the row holds by now, when the form was overtaken.
    stored: Option<Raw>,
}

impl Draft {
    /// A form for a new row, with what is suggested.
    pub(crate) fn new(raw: Raw) -> Self {
        Self { raw, ..Self::default() }
    }

    /// The form of a stored row that was sent for other questions, not to be saved.
    pub(crate) fn again(raw: Raw, version: RowVersion) -> Self {
        Self { raw, version: Some(version), ..Self::default() }
    }

    /// The form of a stored row. One that was sent stays as it was sent; one that was overtaken gets what
    /// is stored beside it, and the version to keep it against.
    pub(crate) fn over(sent: Option<Self>, stored: Raw, version: RowVersion) -> Self {
        match sent {
            None => Self { raw: stored, version: Some(version), ..Self::default() },
            Some(sent) if sent.overtaken => Self { stored: Some(stored), version: Some(version), ..sent },
            Some(sent) => sent,
        }
    }

    /// The same form, refused at a field.
    pub(crate) fn refuse(mut self, field: &'static str, text: String) -> Self {
        self.errors.push((field, text));
        self
    }

    /// The same form, refused in all these places.
    pub(crate) fn refuse_all<R: Say>(mut self, faults: &Faults<R>, texts: &Texts) -> Self {
        self.errors.extend(faults.iter().map(|fault| (fault.field, fault.refusal.say(texts))));
        self
    }

    /// The same form, what was refused at one field told at another: the form shows them as one.
    pub(crate) fn told_at(mut self, field: &str, at: &'static str) -> Self {
        for (name, _) in self.errors.iter_mut().filter(|(name, _)| *name == field) {
            *name = at;
        }
        self
    }

    /// What was refused at a field becomes a question, which another field answers.
    pub(crate) fn ask_instead(&mut self, field: &str, at: &'static str, text: String) {
        if let Some(first) = self.errors.iter().position(|(name, _)| *name == field) {
            self.errors[first] = (at, text);
            self.errors.retain(|(name, _)| *name != field);
        }
    }

    /// The first refusal of a field.
    pub(crate) fn error(&self, field: &str) -> Option<String> {
        self.errors.iter().find(|(name, _)| *name == field).map(|(_, text)| text.clone())
    }

    /// What the row holds by now, when somebody else was quicker.
    pub(crate) const fn stored(&self) -> Option<&Raw> {
        self.stored.as_ref()
    }

    /// How the page answers.
    pub(crate) const fn status(&self) -> StatusCode {
        if !self.errors.is_empty() {
            StatusCode::UNPROCESSABLE_ENTITY
        } else if self.overtaken {
            StatusCode::CONFLICT
        } else {
            StatusCode::OK
        }
    }

    /// All that was refused, as links to the fields, each with the label of its field and in the order in
    /// which they stand.
    pub(crate) fn summary(&self, texts: &Texts, items: &[Item]) -> ErrorSummary {
        let count = i64::try_from(self.errors.len()).unwrap_or(i64::MAX);
        let labels: Vec<(&str, &str)> = items.iter().flat_map(Item::labels).collect();
        // In the order of the page; a group's own fault stands before those of its fields.
        let places = |item| -> Vec<&str> {
            let labels = Item::labels(item).into_iter().map(|(name, _)| name);
            labels.chain(item.names()).collect()
        };
        let places: Vec<&str> = items.iter().flat_map(places).collect();
        let mut errors: Vec<_> = self.errors.iter().collect();
        errors.sort_by_key(|(field, _)| places.iter().position(|name| name == field));
        let line = |field: &str, text: &str| match labels.iter().find(|(name, _)| *name == field) {
            Some((_, label)) if label.ends_with('?') => format!("{label} {text}"),
            Some((_, label)) => format!("{label}: {text}"),
            None => text.to_owned(),
        };
        ErrorSummary {
            heading: texts.common_errors_heading(count),
            errors: errors
                .into_iter()
                .map(|(field, text)| Link::new(format!("#{field}"), line(field, text)))
                .collect(),
        }
    }

    /// A text field.
    pub(crate) fn field(&self, name: &str, label: impl Into<String>) -> Field {
        Field::new(name, label).value(self.raw.text(name)).error(self.error(name))
    }

    /// A choice of one, from pairs of code and label.
    pub(crate) fn one_of(
        &self,
        name: &str,
        label: impl Into<String>,
        choices: impl IntoIterator<Item = (String, String)>,
    ) -> ChoiceField {
        let chosen = self.raw.text(name);
        self.choice(name, label, choices, |code| code == chosen)
    }

    /// A choice of several, from pairs of code and label.
    pub(crate) fn many_of(
        &self,
        name: &str,
        label: impl Into<String>,
        choices: impl IntoIterator<Item = (String, String)>,
    ) -> ChoiceField {
        let chosen = self.raw.all(name);
        self.choice(name, label, choices, |code| chosen.iter().any(|one| one == code))
    }

    fn choice(
        &self,
        name: &str,
        label: impl Into<String>,
        choices: impl IntoIterator<Item = (String, String)>,
        is_chosen: impl Fn(&str) -> bool,
    ) -> ChoiceField {
        let choices = choices.into_iter().map(|(code, label)| {
            let chosen = is_chosen(&code);
            Choice::new(code, label, chosen)
        });
        ChoiceField::new(name, label, choices.collect()).error(self.error(name))
    }

    /// One box to tick.
    pub(crate) fn check(&self, name: &str, label: impl Into<String>, hint: impl Into<String>) -> CheckField {
        let choice = Choice::new("on", label, self.raw.ticked(name)).hint(hint);
        CheckField { name: name.to_owned(), choice, error: self.error(name) }
    }
}

/// What came of a form that was sent.
pub(crate) enum Sent {
    /// It is done, now or by the same form before: the answer that is kept with it, mostly an id.
    Done(String),
    /// The form again, saying why not.
    Again(Draft),
}

impl Posted {
    /// What came of saving.
    pub(crate) fn came_to<R: Say>(&self, saved: Result<impl ToString, Failure<R>>) -> Result<Sent, Refused> {
        let sent = || Draft {
            raw: self.raw.clone(),
            sent: true,
            version: self.raw.filled(VERSION_FIELD).and(Some(self.version)),
            ..Draft::default()
        };
        match saved {
            Ok(answer) => Ok(Sent::Done(answer.to_string())),
            Err(Failure::Repeated(answer)) => Ok(Sent::Done(answer)),
            Err(Failure::Refused(faults)) => Ok(Sent::Again(sent().refuse_all(&faults, self.texts()))),
            Err(Failure::Held) => Ok(Sent::Again(sent())),
            Err(Failure::Unproved) => Err(self.to_prove().into()),
            Err(Failure::Stale) => Ok(Sent::Again(Draft { overtaken: true, ..sent() })),
            Err(other) => Err(self.visitor.failed(&other)),
        }
    }

    /// After a question was answered with yes: on to a page, or the page that says why not.
    pub(crate) fn settle<R: Say>(
        &self,
        done: Result<impl ToString, Failure<R>>,
        to: impl FnOnce(&str) -> String,
        word: &str,
    ) -> Answer {
        let answer = match done {
            Ok(answer) => answer.to_string(),
            Err(Failure::Repeated(answer)) => answer,
            Err(Failure::Unproved) => return Err(self.to_prove().into()),
            Err(other) => return Err(self.visitor.failed(&other)),
        };
        Ok(self.visitor.see(&to(&answer), word))
    }
}

impl Visitor {
    /// The head of a form as it is being filled in.
    pub(crate) fn form(&self, action: impl Into<String>, draft: &Draft) -> FormHead {
        let head = FormHead { unsaved: draft.sent, ..self.form_new(action) };
        match draft.version {
            None => head,
            Some(version) => head.version(version.get().to_string()),
        }
    }

    /// The head of a form for a new row.
    pub(crate) fn form_new(&self, action: impl Into<String>) -> FormHead {
        FormHead::new(action, self.session.view.csrf.clone(), self.ctx.fresh().to_string()).by(self
            .session
            .view
            .user
            .to_string())
    }

    /// The head of the yes to a question about a row.
    pub(crate) fn yes(&self, action: impl Into<String>, version: RowVersion) -> FormHead {
        self.form_new(action).version(version.get().to_string()).unguarded()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn stored() -> Raw {
        Raw::from_pairs([("name", "stored")])
    }

    #[test]
    fn an_untouched_form_shows_what_is_stored() {
        let draft = Draft::over(None, stored(), RowVersion::new(3));
        assert_eq!(draft.raw, stored());
        assert_eq!((draft.version, draft.status()), (Some(RowVersion::new(3)), StatusCode::OK));
        assert!(draft.stored().is_none());
    }

    #[test]
    fn a_refused_form_keeps_what_was_typed_and_the_version_it_was_made_from() {
        let typed = Raw::from_pairs([("name", "")]);
        let sent = Draft { raw: typed.clone(), version: Some(RowVersion::new(2)), ..Draft::default() };
        let sent = sent.refuse("name", "no".to_owned()).refuse("name", "again".to_owned());
        let draft = Draft::over(Some(sent), stored(), RowVersion::new(3));
        assert_eq!((&draft.raw, draft.version), (&typed, Some(RowVersion::new(2))));
        assert_eq!((draft.error("name").as_deref(), draft.error("other")), (Some("no"), None));
        assert_eq!(draft.status(), StatusCode::UNPROCESSABLE_ENTITY);
    }

    #[test]
    fn an_overtaken_form_gets_what_is_stored_beside_it_and_its_version() {
        let typed = Raw::from_pairs([("name", "mine")]);
        let version = Some(RowVersion::new(2));
        let sent = Draft { raw: typed.clone(), version, overtaken: true, ..Draft::default() };
        let draft = Draft::over(Some(sent), stored(), RowVersion::new(3));
        assert_eq!((&draft.raw, draft.stored()), (&typed, Some(&stored())));
        assert_eq!((draft.version, draft.status()), (Some(RowVersion::new(3)), StatusCode::CONFLICT));
    }
}
