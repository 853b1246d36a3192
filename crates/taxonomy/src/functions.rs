//! The 24 functions at work (funktioner i arbejdet): what a task asks and what a citizen's considerations are about.

use std::sync::LazyLock;

use kernel::Language;
use serde::Deserialize;

use crate::{Text, embedded};

/// A function at work; never a cause, never a diagnosis.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Function {
    /// Its code.
    pub code: String,
    /// What people read.
    pub name: Text,
    /// The area it belongs to, a code of [`crate::areas`].
    pub area: String,
    /// What a consideration can start from: an instruction to the workplace, to be edited.
    pub instruction: Text,
}

impl Function {
    /// The name in one language.
    #[must_use]
    pub fn name(&self, language: Language) -> &str {
        self.name.get(language)
    }

    /// The default instruction to the workplace in one language.
    #[must_use]
    pub fn instruction(&self, language: Language) -> &str {
        self.instruction.get(language)
    }
}

static ROWS: LazyLock<Vec<Function>> =
    LazyLock::new(|| embedded::rows_or_none(embedded::toml_rows(include_str!("../data/functions.toml"))));

/// Every row, in the list's order.
#[must_use]
pub fn all() -> &'static [Function] {
    &ROWS
}

/// The row with this code.
#[must_use]
pub fn find(code: &str) -> Option<&'static Function> {
    all().iter().find(|row| row.code == code)
}

/// The function's place in [`kernel::Levels`].
#[must_use]
pub fn index_of(code: &str) -> Option<usize> {
    all().iter().position(|row| row.code == code)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Stored rows hold levels by place: a changed order would give people other considerations.
    #[test]
    fn the_order_never_changes() {
        let codes: Vec<&str> = all().iter().map(|row| row.code.as_str()).collect();
        let want = "lifting standing walking sitting bending reaching fine-hands stairs noise cold heat dust-smell \
                    light public-contact team alone memory reading numbers pace change shift machines driving";
        assert_eq!(codes.join(" "), want);
        assert_eq!(index_of("driving"), Some(kernel::FUNCTION_COUNT - 1));
        assert_eq!(index_of("Driving"), None);
    }
}
