use super::{Badge, Link};

/// The top of a screen: what it is, and the one thing to do next.
#[derive(Debug, Clone, Default)]
pub struct PageHeader {
    /// The path to it, outermost first, without the page itself.
    pub path: Vec<Link>,
    /// What it is.
    pub title: String,
    /// States of the thing shown.
    pub badges: Vec<Badge>,
    /// One sentence.
    pub lead: Option<String>,
    /// The main thing to do.
    pub action: Option<Link>,
    /// A second way on.
    pub second: Option<Link>,
}

impl PageHeader {
    /// A title alone.
    pub fn new(title: impl Into<String>) -> Self {
        Self { title: title.into(), ..Self::default() }
    }

    /// The same with a sentence.
    #[must_use]
    pub fn lead(mut self, lead: impl Into<String>) -> Self {
        self.lead = Some(lead.into());
        self
    }

    /// The same with the main thing to do.
    #[must_use]
    pub fn action(mut self, action: Link) -> Self {
        self.action = Some(action);
        self
    }

    /// The same with a second way on.
    #[must_use]
    pub fn second(mut self, second: Link) -> Self {
        self.second = Some(second);
        self
    }

    /// The same with the path to it.
    #[must_use]
    pub fn path(mut self, path: Vec<Link>) -> Self {
        self.path = path;
        self
    }

    /// The same with one more state.
    #[must_use]
    pub fn badge(mut self, badge: Badge) -> Self {
        self.badges.push(badge);
        self
    }
}

/// A value in a table, a list of facts or a card.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Cell {
    /// The value in words; may be empty when badges say it all.
    pub text: String,
    /// Where it leads.
    pub href: Option<String>,
    /// A smaller line under it.
    pub note: Option<String>,
    /// States.
    pub badges: Vec<Badge>,
    /// Whether the text says that there is no value.
    pub missing: bool,
}

impl Cell {
    /// A value in words.
    pub fn text(text: impl Into<String>) -> Self {
        Self { text: text.into(), ..Self::default() }
    }

    /// A value that leads somewhere.
    pub fn link(href: impl Into<String>, text: impl Into<String>) -> Self {
        Self { text: text.into(), href: Some(href.into()), ..Self::default() }
    }

    /// Words for «there is no value».
    pub fn missing(text: impl Into<String>) -> Self {
        Self { text: text.into(), missing: true, ..Self::default() }
    }

    /// Only a state.
    #[must_use]
    pub fn state(badge: Badge) -> Self {
        Self { badges: vec![badge], ..Self::default() }
    }

    /// Whether there is nothing to show at all.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.text.is_empty() && self.badges.is_empty() && self.note.is_none()
    }

    /// The same with a smaller line under it.
    #[must_use]
    pub fn note(mut self, note: impl Into<String>) -> Self {
        self.note = Some(note.into());
        self
    }

    /// The same with one more state.
    #[must_use]
    pub fn badge(mut self, badge: Badge) -> Self {
        self.badges.push(badge);
        self
    }
}

/// A fact: what, its values, and the way to change it.
#[derive(Debug, Clone, Default)]
pub struct SummaryRow {
    /// What it is.
    pub label: String,
    /// One value, or several under each other.
    pub values: Vec<Cell>,
    /// The way to change it.
    pub change: Option<Link>,
}

impl SummaryRow {
    /// A fact with one value.
    pub fn new(label: impl Into<String>, value: Cell) -> Self {
        Self { label: label.into(), values: vec![value], change: None }
    }

    /// A fact with several values.
    pub fn several(label: impl Into<String>, values: Vec<Cell>) -> Self {
        Self { label: label.into(), values, change: None }
    }

    /// The same with the way to change it.
    #[must_use]
    pub fn change(mut self, change: Link) -> Self {
        self.change = Some(change);
        self
    }
}

/// What somebody else sees, in a frame; without rows a sentence why.
#[derive(Debug, Clone, Default)]
pub struct Preview {
    /// None where the page is called so itself.
    pub title: Option<String>,
    /// What it is; none where there is nothing.
    pub note: Option<String>,
    /// What is seen.
    pub rows: Vec<SummaryRow>,
    /// Why nothing is.
    pub none: String,
    /// The way to it on a page of its own.
    pub whole: Option<Link>,
}

/// A list without rows: why, and what to do.
#[derive(Debug, Clone, Default)]
pub struct EmptyState {
    /// What is missing.
    pub title: String,
    /// Why, and what helps.
    pub text: String,
    /// What to do.
    pub action: Option<Link>,
}

/// Points out of a maximum, with the reasons for them.
#[derive(Debug, Clone, Default)]
pub struct Score {
    /// The points in words, with the maximum.
    pub text: String,
    /// Length of the bar, 0 to 100.
    pub percent: u8,
    /// Caption of the table of reasons.
    pub caption: String,
    /// Head of the column of terms.
    pub term_head: String,
    /// Head of the column of findings.
    pub finding_head: String,
    /// Head of the column of points.
    pub points_head: String,
    /// The reasons.
    pub reasons: Vec<Reason>,
}

/// A term of a score.
#[derive(Debug, Clone, Default)]
pub struct Reason {
    /// What is looked at.
    pub term: String,
    /// What was found.
    pub finding: String,
    /// Points of the maximum, in words.
    pub points: String,
    /// Length of the bar, 0 to 100.
    pub percent: u8,
    /// Whether it could be known.
    pub known: bool,
}

/// A proposal in a ranked list.
#[derive(Debug, Clone, Default)]
pub struct MatchCard {
    /// Its name on the page, to come back to.
    pub anchor: String,
    /// Place in the list.
    pub rank: String,
    /// What or who is proposed.
    pub title: String,
    /// Where all its reasons are.
    pub href: Option<String>,
    /// The most important facts, in one line.
    pub lead: String,
    /// States.
    pub badges: Vec<Badge>,
    /// Points and reasons; none where a rule says no.
    pub score: Option<Score>,
    /// What opens the reasons.
    pub reasons_label: String,
    /// Heading of what it would take.
    pub gaps_heading: String,
    /// What it would take, when a rule says no.
    pub gaps: Vec<String>,
    /// Where that can be changed.
    pub gap_links: Vec<Link>,
    /// Heading of what to look at.
    pub notes_heading: String,
    /// What to look at, under the reasons.
    pub notes: Vec<String>,
    /// What speaks most for it, in a sentence.
    pub reason: Option<String>,
}

/// A part of a page: facts, or a sentence that there are none, and the way to change it.
#[derive(Debug, Clone, Default)]
pub struct Section {
    /// Its heading.
    pub title: String,
    /// The facts.
    pub rows: Vec<SummaryRow>,
    /// What stands where there are none.
    pub empty: String,
    /// Where they are changed.
    pub change: Option<Link>,
}

/// Where a way through several screens has come to.
#[derive(Debug, Clone, Default)]
pub struct Step {
    /// What the step is.
    pub label: String,
    /// A smaller line under it.
    pub note: Option<String>,
    /// Where it is done.
    pub href: Option<String>,
    /// How far it is.
    pub state: StepState,
    /// The state in words, for those who do not see it.
    pub state_text: String,
}

/// How far a step is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum StepState {
    /// Behind us.
    Done,
    /// Here.
    Now,
    /// Ahead.
    #[default]
    Later,
}

impl StepState {
    /// The last part of the class name.
    #[must_use]
    pub const fn css(self) -> &'static str {
        match self {
            Self::Done => "done",
            Self::Now => "now",
            Self::Later => "later",
        }
    }

    /// Whether it is behind us.
    #[must_use]
    pub const fn is_done(self) -> bool {
        matches!(self, Self::Done)
    }

    /// Whether it is here.
    #[must_use]
    pub const fn is_now(self) -> bool {
        matches!(self, Self::Now)
    }
}

/// One figure with its name.
#[derive(Debug, Clone, Default)]
pub struct Stat {
    /// What is counted.
    pub label: String,
    /// The figure.
    pub value: String,
    /// What it is of, or when it was.
    pub note: Option<String>,
    /// Where the rows behind it are.
    pub href: Option<String>,
}

/// Where a value comes from and how sure it is.
#[derive(Debug, Clone, Default)]
pub struct SourceNote {
    /// How sure: «skøn», «skal bekræftes».
    pub mark: Option<Badge>,
    /// The source in words.
    pub text: String,
    /// Where it can be read.
    pub link: Option<Link>,
}

/// What a figure or a word means.
#[derive(Debug, Clone, Default)]
pub struct Definition {
    /// What opens it.
    pub summary: String,
    /// The parts of it.
    pub rows: Vec<SummaryRow>,
}

/// Two versions of one row, side by side.
#[derive(Debug, Clone, Default)]
pub struct Conflict {
    /// What happened.
    pub heading: String,
    /// What to do.
    pub text: String,
    /// Head of the column of fields.
    pub field_head: String,
    /// Head of what was typed here.
    pub mine_head: String,
    /// Head of what is stored now.
    pub stored_head: String,
    /// The fields that differ.
    pub rows: Vec<ConflictRow>,
}

/// A field in two versions.
#[derive(Debug, Clone, Default)]
pub struct ConflictRow {
    /// The field.
    pub label: String,
    /// What was typed here.
    pub mine: String,
    /// What is stored now.
    pub stored: String,
}

impl ConflictRow {
    /// Whether the two are different.
    #[must_use]
    pub fn differs(&self) -> bool {
        self.mine != self.stored
    }
}
