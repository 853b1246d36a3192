//! Rows of law that have been checked, and the view of them that lists show.

use kernel::{Citation, Confidence, Date, Period};
use serde::Deserialize;

use crate::value::Value;

/// What kind of text a rule comes from. Only an agreement or a programme may be overridden locally.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// An act (lov).
    Statute,
    /// An executive order (bekendtgørelse).
    Order,
    /// Guidance (vejledning), questions and answers.
    Guidance,
    /// A collective agreement (overenskomst).
    Agreement,
    /// A programme's own rule.
    Programme,
}

/// Where a rule was read.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Source {
    /// The act's short name.
    pub act: String,
    /// The published text.
    pub published: String,
    /// Where it can be read, if known.
    pub address: Option<String>,
}

/// A day from which a rule is guidance only.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unconfirmed {
    /// The first such day.
    pub from: Date,
    /// What is awaited, as the row says it; screens have their own text.
    pub awaits: String,
}

/// One row, for lists.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RuleRow<'a> {
    /// The rule's id; several rows with different periods may share it.
    pub id: &'a str,
    /// The file it stands in.
    pub file: &'a str,
    /// Target groups; empty means everybody.
    pub applies_to: &'a [String],
    /// The value in TOML, its fields in alphabetical order.
    pub value: &'a str,
    /// What kind of text it comes from.
    pub kind: Kind,
    /// The rule's key in our notes on the law, such as `RK-CAP`.
    pub book: &'a str,
    /// The paragraph; empty where the text has none.
    pub section: &'a str,
    /// Whether the paragraph's number was checked in the text now in force.
    pub section_confirmed: bool,
    /// Where it was read.
    pub source: &'a Source,
    /// How sure the content is.
    pub confidence: Confidence,
    /// When it is in force, half open.
    pub in_force: Period,
    /// When it was last checked.
    pub checked_on: Date,
    /// From when it is guidance only, if from any day before the next row.
    pub unconfirmed: Option<&'a Unconfirmed>,
    /// A note for those who keep the rows; never shown as a text.
    pub note: Option<&'a str>,
}

/// A checked row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Row {
    pub id: String,
    pub file: String,
    pub applies_to: Vec<String>,
    pub value: Value,
    pub written: String,
    pub kind: Kind,
    pub book: String,
    pub section: String,
    pub section_confirmed: bool,
    pub source: Source,
    pub confidence: Confidence,
    pub in_force: Period,
    pub checked_on: Date,
    pub note: Option<String>,
}

impl Row {
    pub(crate) fn citation(&self) -> Citation {
        Citation {
            rule: self.id.clone(),
            act: self.source.act.clone(),
            section: self.section.clone(),
            published: self.source.published.clone(),
            section_confirmed: self.section_confirmed,
            confidence: self.confidence,
            in_force_from: self.in_force.from(),
        }
    }

    pub(crate) fn view<'a>(&'a self, unconfirmed: Option<&'a Unconfirmed>) -> RuleRow<'a> {
        RuleRow {
            id: &self.id,
            file: &self.file,
            applies_to: &self.applies_to,
            value: &self.written,
            kind: self.kind,
            book: &self.book,
            section: &self.section,
            section_confirmed: self.section_confirmed,
            source: &self.source,
            confidence: self.confidence,
            in_force: self.in_force,
            checked_on: self.checked_on,
            unconfirmed,
            note: self.note.as_deref(),
        }
    }

    /// Whether the two rows speak of somebody in common.
    pub(crate) fn shares_people(&self, other: &Self) -> bool {
        let everybody = self.applies_to.is_empty() || other.applies_to.is_empty();
        everybody || self.applies_to.iter().any(|group| other.applies_to.contains(group))
    }
}
