//! Fields with given answers: lists, radio buttons, boxes.

use super::form::{Field, Need, Width, asked};

asked!(ChoiceField);

/// One of several answers.
#[derive(Debug, Clone, Default)]
pub struct Choice {
    /// What is sent.
    pub value: String,
    /// What it says.
    pub label: String,
    /// Help under it.
    pub hint: Option<String>,
    /// Whether it is chosen.
    pub chosen: bool,
    /// Minutes it adds to the sum of a list that has one.
    pub minutes: Option<i32>,
    /// Whether it cannot be chosen now; its help says why.
    pub closed: bool,
}

impl Choice {
    /// An answer.
    pub fn new(value: impl Into<String>, label: impl Into<String>, chosen: bool) -> Self {
        Self { value: value.into(), label: label.into(), chosen, ..Self::default() }
    }

    /// The same answer, which adds minutes to the list's sum.
    #[must_use]
    pub fn minutes(mut self, minutes: i32) -> Self {
        self.minutes = Some(minutes);
        self
    }

    /// The same answer, where it may not be chosen now.
    #[must_use]
    pub const fn closed(mut self, closed: bool) -> Self {
        self.closed = closed;
        self
    }

    /// The same answer with help.
    #[must_use]
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }
}

/// What the chosen answers come to, kept by the script: without one it is not there.
#[derive(Debug, Clone, Default)]
pub struct Sum {
    /// What is said, `{}` standing for the duration.
    pub words: String,
    /// Hours, in short.
    pub hour: String,
    /// Minutes, in short.
    pub minute: String,
}

/// A field with given answers: list, radio buttons, check boxes.
#[derive(Debug, Clone, Default)]
pub struct ChoiceField {
    /// Name in the form; also the id that the error summary jumps to.
    pub name: String,
    /// Label or legend above it.
    pub label: String,
    /// Help under the label.
    pub hint: Option<String>,
    /// Why it was refused.
    pub error: Option<String>,
    /// Whether it must be answered.
    pub need: Need,
    /// The answers.
    pub choices: Vec<Choice>,
    /// First line of a list, standing for «nothing chosen».
    pub nothing: Option<String>,
    /// How wide a list is.
    pub width: Width,
}

/// From so many choices on a list stands in columns.
const LONG_LIST: usize = 12;

impl ChoiceField {
    /// Whether there are so many choices that they stand in columns.
    #[must_use]
    pub const fn is_long(&self) -> bool {
        self.choices.len() >= LONG_LIST
    }

    /// A field that must be answered.
    pub fn new(name: impl Into<String>, label: impl Into<String>, choices: Vec<Choice>) -> Self {
        Self { name: name.into(), label: label.into(), choices, ..Self::default() }
    }

    /// The same list with a first line for «nothing chosen».
    #[must_use]
    pub fn nothing(mut self, nothing: impl Into<String>) -> Self {
        self.nothing = Some(nothing.into());
        self
    }
}

/// One box to tick.
#[derive(Debug, Clone, Default)]
pub struct CheckField {
    /// Name in the form; also the id that the error summary jumps to.
    pub name: String,
    /// What it says.
    pub choice: Choice,
    /// Why it was refused.
    pub error: Option<String>,
}

/// Lists of one kind that belong together, behind a line that opens them.
#[derive(Debug, Clone, Default)]
pub struct ChoiceGroup {
    /// Their common name.
    pub title: String,
    /// What is chosen in it, in a few words; read while it is closed.
    pub summary: String,
    /// Whether it is open at first.
    pub open: bool,
    /// The lists.
    pub fields: Vec<ChoiceField>,
}

/// Boxes under a heading that opens and closes.
#[derive(Debug, Clone, Default)]
pub struct BoxFold {
    /// What they have in common.
    pub title: String,
    /// What is chosen in it, in a few words; read while it is closed.
    pub summary: String,
    /// Whether it is open at first.
    pub open: bool,
    /// The boxes.
    pub choices: Vec<Choice>,
}

/// A box with a date that goes with it.
#[derive(Debug, Clone, Default)]
pub struct DatedBox {
    /// Name of the box in the form.
    pub name: String,
    /// What it says.
    pub choice: Choice,
    /// The date; its label is only for those who hear it.
    pub date: Field,
}
