//! The loaded law.

use std::collections::BTreeMap;

use crate::error::LoadError;
use crate::load;
use crate::row::{Row, RuleRow, Source, Unconfirmed};
use crate::timeline::Series;

/// Dated rules with their sources. Each topic has an accessor of its own type.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Law {
    rules: BTreeMap<String, Rule>,
}

/// One rule's rows and unconfirmed days, in order of time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Rule {
    pub rows: Vec<Row>,
    pub unconfirmed: Vec<Unconfirmed>,
}

const DANISH: [(&str, &str); 2] = [
    ("company-internship.toml", include_str!("../dk/company-internship.toml")),
    ("ratio-rule.toml", include_str!("../dk/ratio-rule.toml")),
];

impl Law {
    /// Loads files given as (name, text).
    ///
    /// # Errors
    /// The first [`LoadError`]; nothing loads in part.
    pub fn load(files: &[(&str, &str)]) -> Result<Self, LoadError> {
        load::rules(files).map(|rules| Self { rules })
    }

    /// Loads the committed rows of Danish law.
    ///
    /// # Errors
    /// Never with rows that passed this crate's tests.
    pub fn danish() -> Result<Self, LoadError> {
        Self::load(&DANISH)
    }

    /// All rows, by id and then in order of time.
    pub fn rules(&self) -> impl Iterator<Item = RuleRow<'_>> {
        self.rules.values().flat_map(|rule| &rule.rows).map(|row| self.view(row))
    }

    /// Each source once, with the ids of the rules read in it, in the order of those ids.
    #[must_use]
    pub fn sources(&self) -> Vec<(&Source, Vec<&str>)> {
        let mut sources: Vec<(&Source, Vec<&str>)> = Vec::new();
        for row in self.rules.values().flat_map(|rule| &rule.rows) {
            match sources.iter_mut().find(|(source, _)| *source == &row.source) {
                Some((_, ids)) if ids.contains(&row.id.as_str()) => {}
                Some((_, ids)) => ids.push(&row.id),
                None => sources.push((&row.source, vec![&row.id])),
            }
        }
        sources
    }

    pub(crate) fn series(&self, id: &str) -> Series<'_> {
        self.rules.get(id).map_or(Series { rows: &[], unconfirmed: &[] }, Rule::series)
    }

    pub(crate) fn view<'a>(&'a self, row: &'a Row) -> RuleRow<'a> {
        row.view(self.series(&row.id).unconfirmed_after(row))
    }
}

impl Rule {
    pub(crate) fn series(&self) -> Series<'_> {
        Series { rows: &self.rows, unconfirmed: &self.unconfirmed }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_committed_rows_load_with_source_and_day_of_check() {
        let law = Law::danish().unwrap();
        assert!(law.rules().count() >= 7);
        for row in law.rules() {
            assert!(
                !row.book.is_empty() && !row.source.published.is_empty() && !row.value.is_empty(),
                "{row:?}"
            );
            assert!(
                row.section_confirmed || row.note.is_some(),
                "{} does not say what is not confirmed",
                row.id
            );
            assert!(row.checked_on > row.in_force.from(), "{}", row.id);
        }
    }

    #[test]
    fn a_list_shows_the_row_with_its_value_and_its_doubts() {
        let law = Law::danish().unwrap();
        let cap = law.rules().find(|row| row.id == "ratio-rule.cap").unwrap();
        assert_eq!(cap.value, "{ at_least = 1, steps = [{ per = 5, to = 50 }, { per = 10 }] }");
        assert_eq!((cap.book, cap.section, cap.section_confirmed), ("RK-CAP", "§ 65, stk. 1", false));
        let unconfirmed = cap.unconfirmed.unwrap();
        assert_eq!(
            (unconfirmed.from.to_string().as_str(), unconfirmed.awaits.as_str()),
            ("2027-01-01", "new main act")
        );
    }

    #[test]
    fn each_source_is_told_once_with_its_rules() {
        let law = Law::danish().unwrap();
        let sources = law.sources();
        assert_eq!(sources.iter().map(|(_, ids)| ids.len()).sum::<usize>(), 8);
        let bab = sources.iter().find(|(source, _)| source.act == "bab").unwrap();
        assert_eq!((bab.0.published.as_str(), bab.1.len()), ("BEK nr. 2636 af 28/12/2021", 6));
    }
}
