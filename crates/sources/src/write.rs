//! Rows to a CSV file that [`crate::read_table`] reads back unchanged.

use kernel::Language;

use crate::columns::Columns;
use crate::delimiter::Delimiter;
use crate::guard::protect;
use crate::raw::Raw;

/// Excel reads a semicolon file as UTF-8 only with this in front.
const UTF8_MARK: &str = "\u{feff}";
const LINE_END: &str = "\r\n";

/// Writes a CSV file in UTF-8, for `;` with the mark that Excel needs. Quotes stand where they are
/// needed, and no cell begins like a formula. Rows shorter than the columns are filled up; a longer
/// one is written whole, and read back as `WrongWidth`.
///
/// A cell with NUL would be refused by the reader; text of the store has none.
#[must_use]
pub fn write_csv<R, C>(columns: &[&str], rows: impl IntoIterator<Item = R>, delimiter: Delimiter) -> Vec<u8>
where
    R: IntoIterator<Item = C>,
    C: AsRef<str>,
{
    let mut file = String::new();
    if delimiter == Delimiter::Semicolon {
        file.push_str(UTF8_MARK);
    }
    write_row(&mut file, columns, columns.len(), delimiter);
    for row in rows {
        write_row(&mut file, row, columns.len(), delimiter);
    }
    file.into_bytes()
}

/// Writes rows of fields under the columns of their kind, so that import takes the file as it is.
#[must_use]
pub fn write_raws<'r>(
    columns: &Columns,
    language: Language,
    rows: impl IntoIterator<Item = &'r Raw>,
    delimiter: Delimiter,
) -> Vec<u8> {
    let cells = |raw: &'r Raw| columns.known.iter().map(|column| raw.text(column.name)).collect::<Vec<_>>();
    write_csv(&columns.header(language), rows.into_iter().map(cells), delimiter)
}

fn write_row<C: AsRef<str>>(
    file: &mut String,
    cells: impl IntoIterator<Item = C>,
    width: usize,
    delimiter: Delimiter,
) {
    let mut cells: Vec<String> = cells.into_iter().map(|cell| protect(cell.as_ref())).collect();
    cells.resize(cells.len().max(width), String::new());
    // A row without any text would be left out as a blank line.
    let is_blank = cells.iter().all(String::is_empty);
    for (index, cell) in cells.iter().enumerate() {
        if index > 0 {
            file.push(char::from(delimiter.byte()));
        }
        if needs_quotes(cell) || (is_blank && index == 0) {
            file.push('"');
            file.push_str(&cell.replace('"', "\"\""));
            file.push('"');
        } else {
            file.push_str(cell);
        }
    }
    file.push_str(LINE_END);
}

/// Every delimiter is quoted, not only the file's own, and blanks at the ends, which some
/// spreadsheets cut off.
fn needs_quotes(cell: &str) -> bool {
    cell.contains(['"', '\r', '\n', ',', ';', '\t']) || cell.trim() != cell
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Kind, map_columns, read_table};

    #[test]
    fn writes_what_excel_opens_safely() {
        let rows = [
            vec!["Brød & \"vin\"", "=HYPERLINK(\"x\")", "a;b"],
            vec!["-5", " x", ""],
            vec!["", "", ""],
            vec!["kort"],
        ];
        let file = String::from_utf8(write_csv(&["a", "b", "c"], &rows, Delimiter::Semicolon)).unwrap();
        assert_eq!(
            file,
            "\u{feff}a;b;c\r\n\"Brød & \"\"vin\"\"\";\"'=HYPERLINK(\"\"x\"\")\";\"a;b\"\r\n'-5;\" x\";\r\n\"\";;\r\nkort;;\r\n"
        );
        let plain = write_csv(&["a"], [["1"]], Delimiter::Comma);
        assert_eq!(plain, b"a\r\n1\r\n");
    }

    #[test]
    fn what_goes_out_in_either_language_comes_in_as_the_same_fields() {
        for kind in Kind::ALL {
            let columns = kind.columns();
            let full: Raw =
                columns.known.iter().map(|c| (c.name, format!("-{}; \"ø\"\n,", c.name))).collect();
            let sparse: Raw = columns.known.iter().filter(|c| c.required).map(|c| (c.name, "x")).collect();
            for (language, delimiter) in
                Language::ALL.into_iter().flat_map(|l| Delimiter::ALL.map(|d| (l, d)))
            {
                let file = write_raws(columns, language, [&full, &sparse], delimiter);
                let table = read_table(&file).unwrap();
                let mapping = map_columns(&table, columns).unwrap();
                let back: Vec<Raw> = table.rows.iter().map(|row| mapping.raw(row)).collect();
                assert_eq!(back, [full.clone(), sparse.clone()], "{}", kind.name());
            }
        }
    }
}
