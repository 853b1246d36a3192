//! Forms: fields with what was typed and why it was refused, and the head that carries token,
//! request id and version.

use std::collections::BTreeMap;

use app::Raw;
use kernel::{Faults, RowVersion};
use l10n::{Say, Texts};

use crate::{
    component::{Choice, ChoiceField, Conflict, ConflictRow, ErrorSummary, Field, FormHead, Link},
    visitor::Visitor,
};

/// What was refused, by field, in words.
#[derive(Default)]
pub(crate) struct Errors(BTreeMap<&'static str, String>, Vec<(&'static str, String)>);

impl Errors {
    /// In the order the faults were found.
    pub(crate) fn of<R: Say>(faults: &Faults<R>, texts: &Texts) -> Self {
        let mut errors = Self::default();
        for fault in faults {
            let text = fault.refusal.say(texts);
            errors.0.entry(fault.field).or_insert_with(|| text.clone());
            errors.1.push((fault.field, text));
        }
        errors
    }

    /// A single refusal in words.
    pub(crate) fn at_one(field: &'static str, text: String) -> Self {
        Self(BTreeMap::from([(field, text.clone())]), vec![(field, text)])
    }

    /// The first refusal of a field.
    pub(crate) fn at(&self, field: &str) -> Option<String> {
        self.0.get(field).cloned()
    }

    /// All of them, as links to their fields.
    pub(crate) fn summary(&self, texts: &Texts) -> ErrorSummary {
        let count = i64::try_from(self.1.len()).unwrap_or(i64::MAX);
        ErrorSummary {
            heading: texts.common_errors_heading(count),
            errors: self.1.iter().map(|(field, text)| Link::new(format!("#{field}"), text)).collect(),
        }
    }
}

/// A form being filled in: what stands in it and what was refused.
pub(crate) struct Filling<'a> {
    pub(crate) raw: &'a Raw,
    pub(crate) errors: &'a Errors,
}

impl Filling<'_> {
    /// A text field.
    pub(crate) fn field(&self, name: &str, label: impl Into<String>) -> Field {
        Field::new(name, label).value(self.raw.text(name)).error(self.errors.at(name))
    }

    /// A choice of one, from pairs of code and label.
    pub(crate) fn one_of(
        &self,
        name: &str,
        label: impl Into<String>,
        choices: impl IntoIterator<Item = (String, String)>,
    ) -> ChoiceField {
        let chosen = self.raw.text(name);
        let choices = choices.into_iter().map(|(code, label)| {
            let is_chosen = code == chosen;
            Choice::new(code, label, is_chosen)
        });
        ChoiceField::new(name, label, choices.collect()).error(self.errors.at(name))
    }

    /// A choice of several, from pairs of code and label.
    pub(crate) fn many_of(
        &self,
        name: &str,
        label: impl Into<String>,
        choices: impl IntoIterator<Item = (String, String)>,
    ) -> ChoiceField {
        let chosen = self.raw.all(name);
        let choices = choices.into_iter().map(|(code, label)| {
            let is_chosen = chosen.contains(&code);
            Choice::new(code, label, is_chosen)
        });
        ChoiceField::new(name, label, choices.collect()).error(self.errors.at(name))
    }
}

impl Visitor {
    /// The head of a form for a new row.
    pub(crate) fn form(&self, action: impl Into<String>) -> FormHead {
        FormHead::new(action, self.session.view.csrf.clone(), self.ctx.fresh().to_string())
    }

    /// The head of a form that changes a row.
    pub(crate) fn form_for(&self, action: impl Into<String>, version: RowVersion) -> FormHead {
        self.form(action).version(version.get().to_string())
    }
}

/// Both versions of a row side by side, by field and label.
pub(crate) fn conflict(texts: &Texts, labels: &[(&str, String)], mine: &Raw, stored: &Raw) -> Conflict {
    let rows = labels.iter().map(|(name, label)| ConflictRow {
        label: label.clone(),
        mine: mine.text(name).to_owned(),
        stored: stored.text(name).to_owned(),
    });
    Conflict {
        heading: texts.common_conflict_heading(),
        text: texts.common_conflict_text(),
        field_head: texts.common_conflict_field(),
        mine_head: texts.common_conflict_yours(),
        stored_head: texts.common_conflict_theirs(),
        differs: texts.common_conflict_differs(),
        rows: rows.collect(),
    }
}
