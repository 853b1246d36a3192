//! What the components in `templates/components/` are fed with: plain values and texts.
//!
//! A component has no words of its own: each text comes in from outside, in the language of the page.
//! Screens build these structs from views and typed texts, and call the macro of the same name.

mod choice;
mod detail;
mod form;
mod grid;
mod list;
mod page;

pub use choice::{BoxFold, CheckField, Choice, ChoiceField, ChoiceGroup, DatedBox, Sum};
pub use detail::{
    Cell, Conflict, ConflictRow, Definition, EmptyState, MatchCard, PageHeader, Preview, Reason, Score,
    Section, SourceNote, Stat, Step, StepState, SummaryRow,
};
pub use form::{
    ActionBar, BY_FIELD, CSRF_FIELD, Confirm, ErrorSummary, Field, FileField, FormHead, HELD_FIELD, Need,
    OneClick, REQUEST_FIELD, VERSION_FIELD, Width,
};
pub use grid::{
    LevelGroup, LevelItem, LevelList, LevelName, LevelNote, SlotCell, SlotColumn, SlotGrid, SlotRow,
};
pub use list::{Column, Filter, Pager, Row, Sort, Table};
pub use page::{Flash, Language, LogOut, NavItem, Page, Person, Tabs};

/// A short text in a coloured box: the text carries the meaning, the colour only repeats it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Badge {
    /// Which colour.
    pub kind: Kind,
    /// What it says.
    pub text: String,
}

impl Badge {
    /// A badge of a kind.
    pub fn new(kind: Kind, text: impl Into<String>) -> Self {
        Self { kind, text: text.into() }
    }
}

/// The tone of a badge, an alert or a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Kind {
    /// Says what something is, without judgement.
    #[default]
    Neutral,
    /// Worth knowing.
    Info,
    /// Done, fulfilled.
    Success,
    /// Needs a look.
    Warning,
    /// Refused, broken.
    Error,
}

impl Kind {
    /// The last part of the design system's class name.
    #[must_use]
    pub const fn css(self) -> &'static str {
        match self {
            Self::Neutral => "neutral",
            Self::Info => "info",
            Self::Success => "success",
            Self::Warning => "warning",
            Self::Error => "error",
        }
    }

    /// The same for an alert, of which the design system has no neutral one.
    #[must_use]
    pub const fn alert_css(self) -> &'static str {
        match self {
            Self::Neutral => Self::Info.css(),
            other => other.css(),
        }
    }

    /// The name of its icon in the design system.
    #[must_use]
    pub const fn icon(self) -> &'static str {
        match self {
            Self::Neutral | Self::Info => "info",
            Self::Success => "success",
            Self::Warning => "warning",
            Self::Error => "error",
        }
    }

    /// Its name for those who do not see the icon.
    #[must_use]
    pub fn word(self, words: &Words) -> &str {
        match self {
            Self::Neutral | Self::Info => &words.info,
            Self::Success => &words.success,
            Self::Warning => &words.warning,
            Self::Error => &words.error,
        }
    }

    /// Whether a screen reader should speak it at once.
    #[must_use]
    pub const fn is_urgent(self) -> bool {
        matches!(self, Self::Warning | Self::Error)
    }
}

/// An address and what the link to it says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Link {
    /// Where it leads.
    pub href: String,
    /// What it says.
    pub label: String,
}

impl Link {
    /// A link to an address.
    pub fn new(href: impl Into<String>, label: impl Into<String>) -> Self {
        Self { href: href.into(), label: label.into() }
    }
}

/// The few words that components need on every page.
#[derive(Debug, Clone, Default)]
pub struct Words {
    /// After the label of a field that may stay empty: «frivilligt».
    pub optional: String,
    /// Before a refusal, and the name of the icon: «Fejl».
    pub error: String,
    /// Name of the icon: «Information».
    pub info: String,
    /// Name of the icon: «Godt».
    pub success: String,
    /// Name of the icon: «Advarsel».
    pub warning: String,
    /// A slot that is chosen: «ja».
    pub yes: String,
    /// A slot that is not: «nej».
    pub no: String,
    /// Name of the path above the title: «Du er her».
    pub breadcrumb: String,
    /// Name of the previous/next links: «Sider».
    pub pages: String,
}
