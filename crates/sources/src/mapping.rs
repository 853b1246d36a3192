//! Which column of a file is which field.

use std::collections::BTreeMap;

use crate::columns::{Column, Columns};
use crate::header::key;
use crate::nearest::nearest;
use crate::raw::Raw;
use crate::table::{Row, Table};

/// Everything that is wrong with the columns of a file.
#[derive(Debug, Clone, PartialEq, Eq, Default, thiserror::Error)]
#[error("{}", self.words())]
pub struct ColumnFaults {
    /// Columns that this kind of file does not have.
    pub unknown: Vec<UnknownColumn>,
    /// Columns that it must have.
    pub missing: Vec<Column>,
    /// Columns that say the same under two names.
    pub twice: Vec<TwiceColumn>,
}

/// A column that the kind of file does not have.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnknownColumn {
    /// Its name as it stands in the file; empty for a column with text and no name.
    pub given: String,
    /// Its place in the file, from 1.
    pub position: usize,
    /// The name that was probably meant, where there is one, in the language it is nearest in.
    pub nearest: Option<&'static str>,
}

/// A field that two columns of the file claim to be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TwiceColumn {
    /// The field's canonical name.
    pub name: &'static str,
    /// The first column's name as it stands in the file.
    pub first: String,
    /// The other column's.
    pub second: String,
}

impl ColumnFaults {
    /// Whether nothing is wrong.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.unknown.is_empty() && self.missing.is_empty() && self.twice.is_empty()
    }

    fn words(&self) -> String {
        let unknown = self.unknown.iter().map(|column| match column.nearest {
            Some(nearest) => format!("unknown column '{}' (did you mean '{nearest}'?)", column.given),
            None => format!("unknown column '{}' (number {})", column.given, column.position),
        });
        let missing = self.missing.iter().map(|column| format!("missing column '{}'", column.name));
        let twice =
            (self.twice.iter()).map(|t| format!("'{}' and '{}' are the same column", t.first, t.second));
        unknown.chain(missing).chain(twice).collect::<Vec<_>>().join("; ")
    }
}

/// Which column of a file is which field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mapping {
    fields: Vec<Option<&'static str>>,
    given: BTreeMap<&'static str, String>,
}

impl Mapping {
    /// The row's fields by their canonical names, blank cells left out.
    #[must_use]
    pub fn raw(&self, row: &Row) -> Raw {
        self.fields.iter().zip(&row.cells).filter_map(|(field, cell)| Some(((*field)?, cell))).collect()
    }

    /// The column's name as it stands in the file, for a message about one of its cells.
    #[must_use]
    pub fn given(&self, field: &str) -> Option<&str> {
        self.given.get(field).map(String::as_str)
    }
}

/// Finds the columns of a kind of file among a table's headers, in Danish, English or a mixture.
///
/// # Errors
/// [`ColumnFaults`] with everything that is wrong at once.
pub fn map_columns(table: &Table, columns: &Columns) -> Result<Mapping, ColumnFaults> {
    let mut faults = ColumnFaults::default();
    let mut fields = Vec::new();
    let mut given: BTreeMap<&'static str, String> = BTreeMap::new();
    let mut strangers = Vec::new();
    for (index, header) in table.headers.iter().enumerate() {
        let folded = key(&header.name);
        let column = columns.known.iter().find(|column| column.names().any(|name| name == folded));
        fields.push(column.map(|column| column.name));
        match column {
            Some(column) => {
                if let Some(first) = given.insert(column.name, header.given.clone()) {
                    faults.twice.push(TwiceColumn { name: column.name, first, second: header.given.clone() });
                }
            }
            None if columns.ignored.contains(&folded.as_str()) || is_without_anything(table, index) => {}
            None => strangers.push(index),
        }
    }
    let free = || columns.known.iter().filter(|column| !given.contains_key(column.name));
    faults.missing = free().filter(|column| column.required).copied().collect();
    faults.unknown = strangers
        .into_iter()
        .filter_map(|index| Some((index, table.headers.get(index)?)))
        .map(|(index, header)| UnknownColumn {
            given: header.given.clone(),
            position: index + 1,
            nearest: nearest(&key(&header.name), free().flat_map(Column::names)),
        })
        .collect();
    if faults.is_empty() { Ok(Mapping { fields, given }) } else { Err(faults) }
}

/// A column with neither name nor text: spreadsheets leave such at the right edge.
fn is_without_anything(table: &Table, index: usize) -> bool {
    table.headers.get(index).is_some_and(|header| header.name.is_empty())
        && table.rows.iter().all(|row| row.cells.get(index).is_none_or(|cell| cell.trim().is_empty()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::table::read_table;

    const COLUMNS: Columns = Columns {
        known: &[
            Column::required("cvr", "cvr_nummer", &["cvr_nr"]),
            Column::required("name", "navn", &[]),
            Column::optional("fte", "aarsvaerk", &[]),
        ],
        ignored: &["region_code"],
    };

    fn map(text: &str) -> Result<(Mapping, Table), ColumnFaults> {
        let table = read_table(text.as_bytes()).unwrap();
        map_columns(&table, &COLUMNS).map(|mapping| (mapping, table))
    }

    #[test]
    fn both_languages_and_all_spellings_name_the_same_field() {
        for header in
            ["cvr;name;fte", "CVR-nummer;Navn;Årsværk", "Cvr nr.;navn;AARSVAERK", "cvr;navn;Aarsværk"]
        {
            let (mapping, table) = map(&format!("{header}\n 12345678;;1,5\n")).unwrap();
            let raw = mapping.raw(&table.rows[0]);
            assert_eq!(raw.iter().collect::<Vec<_>>(), [("cvr", "12345678"), ("fte", "1,5")], "{header}");
        }
    }

    #[test]
    fn everything_wrong_is_said_at_once() {
        let faults = map("nanv;Cpr-nummer;fte;Årsværk;cvr_nmmer;;region_code\n1;2;3;4;5;x;7\n").unwrap_err();
        let unknown: Vec<_> =
            faults.unknown.iter().map(|u| (u.given.as_str(), u.position, u.nearest)).collect();
        assert_eq!(
            unknown,
            [
                ("nanv", 1, Some("navn")),
                ("Cpr-nummer", 2, Some("cvr_nummer")),
                ("cvr_nmmer", 5, Some("cvr_nummer")),
                ("", 6, None)
            ]
        );
        assert_eq!(faults.missing.iter().map(|c| c.name).collect::<Vec<_>>(), ["cvr", "name"]);
        let twice = TwiceColumn { name: "fte", first: "fte".to_owned(), second: "Årsværk".to_owned() };
        assert_eq!(faults.twice, [twice]);
        assert_eq!(
            faults.to_string(),
            "unknown column 'nanv' (did you mean 'navn'?); unknown column 'Cpr-nummer' (did you mean 'cvr_nummer'?); \
             unknown column 'cvr_nmmer' (did you mean 'cvr_nummer'?); unknown column '' (number 6); \
             missing column 'cvr'; missing column 'name'; 'fte' and 'Årsværk' are the same column"
        );
    }

    #[test]
    fn empty_columns_at_the_edge_and_ignored_ones_pass() {
        let (mapping, table) = map("cvr;navn;Region code;;\n1;Bo;1084;;\n").unwrap();
        assert_eq!(mapping.raw(&table.rows[0]).iter().count(), 2);
        assert_eq!((mapping.given("name"), mapping.given("fte")), (Some("navn"), None));
    }

    #[test]
    fn a_name_that_is_already_there_is_not_suggested() {
        let faults = map("cvr;navn;navne\n1;2;3\n").unwrap_err();
        assert_eq!(faults.unknown[0].nearest, None);
    }
}
