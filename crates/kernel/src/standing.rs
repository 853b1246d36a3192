//! What a rule of law is worth on a date, and where it comes from.

use chrono::NaiveDate;

/// How sure we are of a rule's content.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Confidence {
    /// Read in the named source.
    Verified,
    /// From a summary or a second-hand source; blocks like a verified rule, and shows its mark.
    Secondary,
    /// Our own inference; blocks like a verified rule, and shows its mark.
    Inferred,
    /// Not confirmed: never blocks.
    ToBeConfirmed,
}

/// Where a rule stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Citation {
    /// The rule's id, as in `crates/law/dk`.
    pub rule: String,
    /// The act's short name: `lab`, `bab`.
    pub act: String,
    /// The paragraph: «§ 65, stk. 1».
    pub section: String,
    /// The published text: «BEK nr. 2636 af 28/12/2021».
    pub published: String,
    /// Whether the paragraph's number was checked in the text now in force.
    pub section_confirmed: bool,
    /// How sure the content is.
    pub confidence: Confidence,
    /// The row's first day in force.
    pub in_force_from: NaiveDate,
}

/// A value with its source.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cited<T> {
    /// The value.
    pub value: T,
    /// Where it stands.
    pub citation: Citation,
}

/// What is known of a rule on a date.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Standing<T> {
    /// The rule is in force and its content known well enough to bind.
    InForce(Cited<T>),
    /// Only guidance: the last known rule, in a period whose rules nobody has confirmed.
    Guidance {
        /// The last rule known.
        last: Cited<T>,
        /// The first day from which it is no longer confirmed.
        confirmed_until: NaiveDate,
    },
    /// Nothing is known.
    Unknown,
}

impl<T> Standing<T> {
    /// The value and its source, in force or as guidance.
    #[must_use]
    pub const fn cited(&self) -> Option<&Cited<T>> {
        match self {
            Self::InForce(cited) | Self::Guidance { last: cited, .. } => Some(cited),
            Self::Unknown => None,
        }
    }
}
