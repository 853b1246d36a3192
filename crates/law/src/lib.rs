//! Rank 3: dated rules of Danish law, read from committed rows (`crates/law/dk/*.toml`).
//!
//! A file holds `[[rule]]` rows, each a value in a period, and `[[unconfirmed]]` rows, each a date
//! from which a rule is guidance only. [`Law`] loads them, refuses what does not hang together, and
//! answers one topic at a time with a [`kernel::Standing`].
//!
//! To add a topic: its rows in `dk/`, the type of its value beside the rule in `domain`, and one
//! module here with the shapes of its values (listed in `value.rs`) and its accessor.

mod company_internship;
mod error;
mod law;
mod load;
mod ratio_rule;
mod raw;
mod row;
mod timeline;
mod value;

pub use error::LoadError;
pub use law::Law;
pub use row::{Kind, RuleRow, Source, Unconfirmed};
