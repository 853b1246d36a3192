//! Code lists that the installation holds: occupations, industries, municipalities, postal codes.

mod fill;
mod read;
mod search;
mod write;

pub use read::KnownOccupation;

use kernel::OccupationCode;

use crate::{StoreError, search_key};

/// What a search in occupations compares: both titles and the words people type for it.
fn occupation_key(title_da: &str, title_en: Option<&str>, aliases: &[String]) -> String {
    let texts = [title_da, title_en.unwrap_or_default()];
    let keys: Vec<String> = texts
        .into_iter()
        .chain(aliases.iter().map(String::as_str))
        .filter(|t| !t.is_empty())
        .map(search_key)
        .collect();
    keys.join("|")
}

/// The level of a code that the list holds.
fn level(code: &OccupationCode) -> Result<i32, StoreError> {
    code.level().and_then(|level| i32::try_from(level).ok()).ok_or_else(|| StoreError::Corrupt {
        table: "occupation",
        column: "code",
        id: code.to_string(),
    })
}
