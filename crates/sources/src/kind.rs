//! The kinds of files that come in and go out, and their columns.

mod citizens;
mod companies;
mod placements;
mod reference;

use std::str::FromStr;

use thiserror::Error;

use crate::columns::Columns;

/// A kind of file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// Companies: one row per company, unit and month. Rows with the same CVR number add units and
    /// months to the same company.
    Companies,
    /// Positions of companies.
    Positions,
    /// Tasks of positions.
    Tasks,
    /// Citizens.
    Citizens,
    /// Agreements about placements, of proposals whose name was told.
    Placements,
    /// Occupations: DISCO-08.
    Occupations,
    /// Industries: DB25.
    Industries,
    /// Municipalities.
    Municipalities,
    /// Postal codes with the place of each.
    PostalCodes,
}

/// A name that no kind of file has.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("'{given}' is no kind of file; there are: {}", Kind::ALL.map(Kind::name).join(", "))]
pub struct UnknownKind {
    /// What was given.
    pub given: String,
}

impl Kind {
    /// Every kind; a kind stands after those its rows refer to, except that the code lists, to which
    /// all refer, stand last.
    pub const ALL: [Self; 9] = [
        Self::Companies,
        Self::Positions,
        Self::Tasks,
        Self::Citizens,
        Self::Placements,
        Self::Occupations,
        Self::Industries,
        Self::Municipalities,
        Self::PostalCodes,
    ];

    /// The kind of a name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.name() == name)
    }

    /// The name on the command line and in addresses.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Companies => "companies",
            Self::Positions => "positions",
            Self::Tasks => "tasks",
            Self::Citizens => "citizens",
            Self::Placements => "placements",
            Self::Occupations => "occupations",
            Self::Industries => "industries",
            Self::Municipalities => "municipalities",
            Self::PostalCodes => "postal-codes",
        }
    }

    /// Its columns.
    #[must_use]
    pub const fn columns(self) -> &'static Columns {
        match self {
            Self::Companies => &companies::COMPANIES,
            Self::Positions => &companies::POSITIONS,
            Self::Tasks => &companies::TASKS,
            Self::Citizens => &citizens::CITIZENS,
            Self::Placements => &placements::PLACEMENTS,
            Self::Occupations => &reference::OCCUPATIONS,
            Self::Industries => &reference::INDUSTRIES,
            Self::Municipalities => &reference::MUNICIPALITIES,
            Self::PostalCodes => &reference::POSTAL_CODES,
        }
    }
}

impl FromStr for Kind {
    type Err = UnknownKind;

    fn from_str(text: &str) -> Result<Self, UnknownKind> {
        Self::ALL
            .into_iter()
            .find(|kind| kind.name() == text || kind.name().replace('-', "_") == text)
            .ok_or_else(|| UnknownKind { given: text.to_owned() })
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;
    use crate::header::key;
    use crate::table::MAX_COLUMNS;

    #[test]
    fn kinds_are_found_by_their_names() {
        for kind in Kind::ALL {
            assert_eq!(kind.name().parse(), Ok(kind));
        }
        assert_eq!("postal_codes".parse(), Ok(Kind::PostalCodes));
        let refused = "people".parse::<Kind>().unwrap_err().to_string();
        assert!(refused.contains("'people'") && refused.contains("postal-codes"), "{refused}");
    }

    #[test]
    fn no_name_means_two_columns() {
        for kind in Kind::ALL {
            let mut owner = BTreeMap::new();
            let columns = kind.columns();
            let known =
                columns.known.iter().flat_map(|column| column.names().map(|name| (name, column.name)));
            for (name, column) in known.chain(columns.ignored.iter().map(|name| (*name, "ignored"))) {
                let before = owner.insert(key(name), column);
                assert!(
                    before.is_none_or(|b| b == column),
                    "{}: '{name}' is {before:?} and {column}",
                    kind.name()
                );
            }
        }
    }

    #[test]
    fn names_are_written_as_the_reader_folds_them() {
        for kind in Kind::ALL {
            let columns = kind.columns();
            assert!(columns.known.len() <= MAX_COLUMNS && columns.known.iter().any(|column| column.required));
            for name in
                columns.known.iter().flat_map(crate::Column::names).chain(columns.ignored.iter().copied())
            {
                assert_eq!(key(name), name, "{}", kind.name());
            }
        }
    }

    #[test]
    fn no_column_asks_for_a_diagnosis_or_a_person_number() {
        for column in Kind::Citizens.columns().known {
            for name in column.names() {
                for banned in ["diagn", "cpr", "sygdom", "illness", "health", "helbred"] {
                    assert!(!name.contains(banned), "{name}");
                }
            }
        }
    }
}
