//! What a rule of law says of some facts: yes, no, guidance, or that it cannot be known.

use kernel::{Citation, Date, Standing};

/// A yes or a no.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Answer {
    /// The rule is kept.
    Yes,
    /// The rule is broken.
    No,
}

/// What a rule of law says of some facts. `U` numbers used, `C` what would change it, `M` what is missing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Verdict<U, C, M> {
    /// The rule is in force and kept.
    Yes(Basis<U, C>),
    /// The rule is in force and broken: this blocks.
    No(Basis<U, C>),
    /// Nobody has confirmed the rule for this date: the last known one, which never blocks.
    Guidance {
        /// What the last known rule would say.
        would: Answer,
        /// What that rests on.
        basis: Basis<U, C>,
        /// The first day from which the rule is no longer confirmed.
        confirmed_until: Date,
    },
    /// Something that the rule needs is not known, so there is no answer.
    CannotBeKnown {
        /// What is missing.
        missing: M,
    },
}

/// What a verdict rests on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Basis<U, C> {
    /// The numbers that decided.
    pub used: U,
    /// Where the rule stands, and how sure we are of it.
    pub citation: Citation,
    /// Each would turn a no into a yes by itself; empty for a yes.
    pub would_change: Vec<C>,
}

impl<U, C, M> Verdict<U, C, M> {
    /// The answer of a rule that is known, whether it is `kept`: it binds in force, and guides otherwise.
    #[must_use]
    pub fn of<T>(rule: &Standing<T>, kept: bool, basis: Basis<U, C>) -> Self {
        match (rule, kept) {
            (Standing::Guidance { confirmed_until, .. }, kept) => Self::Guidance {
                would: if kept { Answer::Yes } else { Answer::No },
                basis,
                confirmed_until: *confirmed_until,
            },
            (_, true) => Self::Yes(basis),
            (_, false) => Self::No(basis),
        }
    }

    /// Whether the verdict stops what was asked for: only a no under a rule in force does.
    #[must_use]
    pub const fn blocks(&self) -> bool {
        matches!(self, Self::No(_))
    }

    /// The first day on which the rule is no longer confirmed, when it only guides.
    #[must_use]
    pub const fn guides_from(&self) -> Option<Date> {
        match self {
            Self::Guidance { confirmed_until, .. } => Some(*confirmed_until),
            Self::Yes(_) | Self::No(_) | Self::CannotBeKnown { .. } => None,
        }
    }

    /// What the verdict rests on, unless there is none.
    #[must_use]
    pub const fn basis(&self) -> Option<&Basis<U, C>> {
        match self {
            Self::Yes(basis) | Self::No(basis) | Self::Guidance { basis, .. } => Some(basis),
            Self::CannotBeKnown { .. } => None,
        }
    }
}
