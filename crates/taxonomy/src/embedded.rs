//! Reads the rows of a list that is built into the program.

use serde::{Deserialize, de::DeserializeOwned};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Rows<T> {
    rows: Vec<T>,
}

/// The rows of a TOML file of `[[rows]]`.
pub fn toml_rows<T: DeserializeOwned>(text: &str) -> Result<Vec<T>, String> {
    toml::from_str::<Rows<T>>(text).map(|file| file.rows).map_err(|fault| fault.to_string())
}

/// The rows of a CSV file with a header row; lines that begin with `#` are remarks.
pub fn csv_rows<T: DeserializeOwned>(text: &str) -> Result<Vec<T>, String> {
    csv::ReaderBuilder::new()
        .comment(Some(b'#'))
        .from_reader(text.as_bytes())
        .into_deserialize()
        .collect::<Result<_, _>>()
        .map_err(|fault| fault.to_string())
}

/// The rows, or none at all when the file has a fault: the counts in `checks` find that before a release does.
pub fn rows_or_none<T>(rows: Result<Vec<T>, String>) -> Vec<T> {
    rows.unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Debug, Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Row {
        code: String,
    }

    #[test]
    fn a_fault_names_the_line_and_gives_no_rows() {
        let toml = toml_rows::<Row>("[[rows]]\ncode = \"a\"\n[[rows]]\nkode = \"b\"\n");
        assert!(toml.as_ref().unwrap_err().contains("line 4"), "{toml:?}");
        assert!(rows_or_none(toml).is_empty());
        let csv = csv_rows::<Row>("# remark\ncode,name\na,b,c\n");
        assert!(csv.as_ref().unwrap_err().contains("line: 3"), "{csv:?}");
    }

    #[test]
    fn rows_come_in_the_order_of_the_file() {
        let rows: Vec<Row> = csv_rows("# remark\ncode\nb\na\n").unwrap();
        assert_eq!(rows.iter().map(|row| row.code.as_str()).collect::<Vec<_>>(), ["b", "a"]);
    }
}
