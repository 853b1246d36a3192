//! Why rows of law do not load.

use kernel::Date;
use thiserror::Error;

/// A row that cannot be trusted. Every variant names the file, the rule and what to do.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum LoadError {
    /// The text is no TOML.
    #[error("{file}: {message}; mend the TOML")]
    Syntax {
        /// The file's name.
        file: String,
        /// What the reader of TOML says, with line and column.
        message: String,
    },
    /// A field of a row is unknown, missing, of another type, or no possible value.
    #[error("{file}, rule {rule}: {message}; mend the field, or add it to the row's type in crates/law")]
    Field {
        /// The file's name.
        file: String,
        /// The rule's id, or its place in the file.
        rule: String,
        /// What is wrong, naming the field.
        message: String,
    },
    /// The value does not have its topic's type.
    #[error("{file}, rule {rule}: the value does not type: {message}; write it as the topic's type asks")]
    Value {
        /// The file's name.
        file: String,
        /// The rule's id.
        rule: String,
        /// What is wrong, naming the field.
        message: String,
    },
    /// No topic reads this rule.
    #[error("{file}, rule {rule}: no topic has this id; use one of {known}, or add the topic in crates/law")]
    UnknownRule {
        /// The file's name.
        file: String,
        /// The id given.
        rule: String,
        /// The ids there are.
        known: String,
    },
    /// A rule, or a date from which it is unconfirmed, is stated twice.
    #[error("{file}, rule {rule}: already stated in {first}; keep a rule's rows in one file, each once")]
    DuplicateId {
        /// The file's name.
        file: String,
        /// The rule's id.
        rule: String,
        /// The file that states it first.
        first: String,
    },
    /// Two rows of a rule are in force on the same day for the same people.
    #[error(
        "{file}, rule {rule}: the rows from {first} and from {second} overlap; end the first where the second begins"
    )]
    Overlap {
        /// The file's name.
        file: String,
        /// The rule's id.
        rule: String,
        /// The first day of the earlier row.
        first: Date,
        /// The first day of the later row.
        second: Date,
    },
    /// No row is in force on a day, and nothing names the gap.
    #[error(
        "{file}, rule {rule}: no row from {from}, and no [[unconfirmed]] names the gap; add the row, or an [[unconfirmed]] from {from}"
    )]
    Gap {
        /// The file's name.
        file: String,
        /// The rule's id.
        rule: String,
        /// The first day without a row.
        from: Date,
    },
    /// An `[[unconfirmed]]` names a rule without rows, or a day that a row begins on or none precedes.
    #[error(
        "{file}, rule {rule}: [[unconfirmed]] from {from} follows no row; let it begin after a row does, or take it away"
    )]
    UnconfirmedOfNothing {
        /// The file's name.
        file: String,
        /// The rule's id.
        rule: String,
        /// The day named.
        from: Date,
    },
}
