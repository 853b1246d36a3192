//! A file of rows: bytes in, table out.

use csv::StringRecord;

use crate::decode::{Encoding, decode};
use crate::delimiter::Delimiter;
use crate::guard::unprotect;
use crate::header::{Header, key};
use crate::records::{END, Record, Records};
use crate::table_error::TableError;

/// The most bytes of a file: 25 MB holds some 300,000 rows, and is held in memory.
pub const MAX_BYTES: usize = 25 * 1024 * 1024;
/// The most rows.
pub const MAX_ROWS: usize = 300_000;
/// The most columns; the widest import has 25.
pub const MAX_COLUMNS: usize = 128;
/// The most cells of all rows together: they bound the memory, some 24 bytes each beside the text.
pub const MAX_CELLS: usize = 6_000_000;

/// The rows of a file under its column names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Table {
    /// The columns in the file's order.
    pub headers: Vec<Header>,
    /// The rows in the file's order, each as wide as the headers. Lines without any text are left out.
    pub rows: Vec<Row>,
    /// How the text was written in bytes.
    pub encoding: Encoding,
    /// What stood between the cells.
    pub delimiter: Delimiter,
}

/// One row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// The line of the file on which it begins, from 1.
    pub line: u64,
    /// Its cells as they stand there, without quotes and without the apostrophe that [`crate::write_csv`]
    /// puts before a formula.
    pub cells: Vec<String>,
}

/// Reads a CSV file: UTF-8 with or without mark, or Windows-1252; `,`, `;` or tab, by the first line.
///
/// # Errors
/// [`TableError`] for the first thing that makes the file no table. No bytes make it panic.
pub fn read_table(bytes: &[u8]) -> Result<Table, TableError> {
    if bytes.len() > MAX_BYTES {
        return Err(TableError::TooLarge { limit: MAX_BYTES });
    }
    let (mut text, encoding) = decode(bytes)?;
    if text.trim().is_empty() {
        return Err(TableError::Empty);
    }
    let announced = Delimiter::announced(&text);
    let delimiter = announced.unwrap_or_else(|| Delimiter::detect(&text));
    text.push_str(END);
    let mut records = Records::new(&text, delimiter);
    if announced.is_some() {
        records.next_record()?;
    }
    let first = records.next_record()?.ok_or(TableError::Empty)?;
    let headers = headers_of(&first.cells)?;
    let rows = rows_of(&mut records, headers.len())?;
    Ok(Table { headers, rows, encoding, delimiter })
}

fn headers_of(cells: &StringRecord) -> Result<Vec<Header>, TableError> {
    if cells.len() > MAX_COLUMNS {
        return Err(TableError::TooManyColumns { found: cells.len(), limit: MAX_COLUMNS });
    }
    let headers: Vec<Header> = cells.iter().map(Header::new).collect();
    if !headers.iter().any(|header| header.name.chars().any(char::is_alphabetic)) {
        return Err(TableError::NoHeader);
    }
    let mut seen = std::collections::BTreeSet::new();
    for header in headers.iter().filter(|header| !header.name.is_empty()) {
        if !seen.insert(key(&header.name)) {
            return Err(TableError::DuplicateHeader { name: header.name.clone() });
        }
    }
    Ok(headers)
}

fn rows_of(records: &mut Records<'_>, width: usize) -> Result<Vec<Row>, TableError> {
    let limit = MAX_ROWS.min(MAX_CELLS / width.max(1));
    let mut rows = Vec::new();
    // Whether a short row is the file's end or a fault in its middle shows only at the next one.
    let mut short: Option<(u64, usize)> = None;
    while let Some(Record { line, cells }) = records.next_record()? {
        if let Some((line, found)) = short {
            return Err(TableError::WrongWidth { line, expected: width, found });
        }
        if cells.len() > width {
            return Err(TableError::WrongWidth { line, expected: width, found: cells.len() });
        }
        if cells.len() < width {
            short = Some((line, cells.len()));
            continue;
        }
        if rows.len() == limit {
            return Err(TableError::TooManyRows { limit });
        }
        rows.push(Row { line, cells: cells.iter().map(|cell| unprotect(cell).to_owned()).collect() });
    }
    match short {
        Some((line, _)) => Err(TableError::Truncated { line }),
        None => Ok(rows),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cells(table: &Table) -> Vec<(u64, Vec<&str>)> {
        table.rows.iter().map(|row| (row.line, row.cells.iter().map(String::as_str).collect())).collect()
    }

    #[test]
    fn reads_what_danish_excel_writes() {
        let table = read_table(b"\xef\xbb\xbfCVR-nummer;Navn;\xc3\x85rsv\xc3\xa6rk\r\n\r\n12345678;\"Br\xc3\xb8d; \"\"godt\"\"\r\nA/S\";12,5\r\n;;\r\n87654321; x ;'-1\r\n").unwrap();
        let names: Vec<_> = table.headers.iter().map(|h| h.name.as_str()).collect();
        assert_eq!(names, ["cvr_nummer", "navn", "årsværk"]);
        assert_eq!(table.headers[2].given, "Årsværk");
        assert_eq!((table.encoding, table.delimiter), (Encoding::Utf8WithMark, Delimiter::Semicolon));
        assert_eq!(
            cells(&table),
            [(3, vec!["12345678", "Brød; \"godt\"\r\nA/S", "12,5"]), (6, vec!["87654321", " x ", "-1"])]
        );
    }

    #[test]
    fn reads_the_same_from_windows_tabs_and_old_line_ends() {
        let table = read_table(b"navn\tby\rS\xf8ren\t\xc5rhus\r\rBo\tRibe").unwrap();
        assert_eq!((table.encoding, table.delimiter), (Encoding::Windows1252, Delimiter::Tab));
        assert_eq!(cells(&table), [(2, vec!["Søren", "Århus"]), (4, vec!["Bo", "Ribe"])]);
    }

    #[test]
    fn excels_own_first_line_is_obeyed_and_counted() {
        let table = read_table(b"sep=,\r\na;b,c\r\n1,2\r\n").unwrap();
        assert_eq!((table.delimiter, table.headers[0].given.as_str()), (Delimiter::Comma, "a;b"));
        assert_eq!(cells(&table), [(3, vec!["1", "2"])]);
        assert_eq!(read_table(b"sep=;\n"), Err(TableError::Empty));
    }

    #[test]
    fn quoted_blank_rows_are_rows_and_bare_ones_are_not() {
        let table = read_table(b"a,b\n\"\",\n , \n,\n").unwrap();
        assert_eq!(cells(&table), [(2, vec!["", ""])]);
        assert_eq!(read_table(b"a,b\n").unwrap().rows, []);
    }

    #[test]
    fn says_what_is_wrong_and_where() {
        let wide = "a,".repeat(MAX_COLUMNS);
        let cases: [(&[u8], TableError); 14] = [
            (b"", TableError::Empty),
            (b"\xef\xbb\xbf\r\n  \n", TableError::Empty),
            (b";;\n;;\n", TableError::Empty),
            (b"a;b\n1;\0\n", TableError::NulByte { line: 2 }),
            (b"12345678;2026\n1;2\n", TableError::NoHeader),
            (b"Navn;CVR;navn \n", TableError::DuplicateHeader { name: "navn".to_owned() }),
            ("års;aars\n".as_bytes(), TableError::DuplicateHeader { name: "aars".to_owned() }),
            (b"a;b\n1\n2;3\n", TableError::WrongWidth { line: 2, expected: 2, found: 1 }),
            (b"a;b\n1;2\n1;2;3\n", TableError::WrongWidth { line: 3, expected: 2, found: 3 }),
            (b"a;b\n1;2\n3", TableError::Truncated { line: 3 }),
            (b"a;b\n1;2\n3;\"4\n5;6\n", TableError::Truncated { line: 3 }),
            (b"a;\"b\n1;2\n", TableError::Truncated { line: 1 }),
            (b"\x00\x01", TableError::NulByte { line: 1 }),
            (wide.as_bytes(), TableError::TooManyColumns { found: MAX_COLUMNS + 1, limit: MAX_COLUMNS }),
        ];
        for (bytes, want) in cases {
            assert_eq!(read_table(bytes), Err(want), "{:?}", String::from_utf8_lossy(bytes));
        }
    }

    #[test]
    fn a_file_without_end_is_refused() {
        assert_eq!(read_table(&vec![b'a'; MAX_BYTES + 1]), Err(TableError::TooLarge { limit: MAX_BYTES }));
        let mut long = b"a\n".to_vec();
        long.extend(b"1\n".repeat(MAX_ROWS));
        assert_eq!(read_table(&long).unwrap().rows.len(), MAX_ROWS);
        long.extend(b"1\n");
        assert_eq!(read_table(&long), Err(TableError::TooManyRows { limit: MAX_ROWS }));
    }
}
