//! What holds for any bytes and any text.

use proptest::collection::vec;
use proptest::prelude::*;
use sources::{
    Delimiter, Kind, Table, map_columns, read_coordinate, read_date, read_decimal, read_table, read_yes_no,
    write_csv,
};

const MANY: u32 = 10_000;
const SOME: u32 = 1_000;

fn config(cases: u32) -> ProptestConfig {
    // A failure prints its seed; nothing is written beside the sources.
    ProptestConfig { cases, failure_persistence: None, ..ProptestConfig::default() }
}

/// Bytes that reach deep: any at all, or many of those that the reader treats specially.
fn some_bytes() -> impl Strategy<Value = Vec<u8>> {
    let special = prop::sample::select(b"\"\"';;,,\t\r\n\n=+-@ aN1\xc3\xa6\xe6\x81\xef\xbb\xbf\0".to_vec());
    prop_oneof![vec(any::<u8>(), 0..200), vec(special.clone(), 0..60), headed(vec(special, 0..60))]
}

fn headed(rest: impl Strategy<Value = Vec<u8>>) -> impl Strategy<Value = Vec<u8>> {
    let header =
        prop::sample::select(vec![&b"a;b\n"[..], b"\xef\xbb\xbfcvr,navn\r\n", b"\"a\"\tb\n", b"a\n"]);
    (header, rest).prop_map(|(header, rest)| [header, &rest].concat())
}

/// A cell of any text without NUL, often with what CSV and spreadsheets treat specially.
fn cell() -> impl Strategy<Value = String> {
    let special = prop::sample::select("\"';,\t\r\n=+-@＝ aå\u{feff}\u{1}".chars().collect::<Vec<_>>());
    let text = vec(prop_oneof![3 => special, 1 => any::<char>()], 0..8);
    text.prop_map(|text| text.into_iter().filter(|c| *c != '\0').collect())
}

fn is_sound(table: &Table) -> bool {
    let lines: Vec<u64> = table.rows.iter().map(|row| row.line).collect();
    !table.headers.is_empty()
        && table.rows.iter().all(|row| row.cells.len() == table.headers.len())
        && lines.is_sorted_by(|before, after| before < after)
        && lines.first().is_none_or(|line| *line > 1)
}

proptest! {
    #![proptest_config(config(MANY))]

    #[test]
    fn no_bytes_make_the_reader_panic(bytes in some_bytes()) {
        if let Ok(table) = read_table(&bytes) {
            prop_assert!(is_sound(&table), "{table:?}");
            for kind in Kind::ALL {
                if let Ok(mapping) = map_columns(&table, kind.columns()) {
                    let cells: usize = table.rows.iter().map(|row| mapping.raw(row).iter().count()).sum();
                    prop_assert!(cells <= table.rows.len() * table.headers.len());
                }
            }
        }
    }

    #[test]
    fn what_is_written_is_read_back_unchanged(
        rows in (1_usize..5).prop_flat_map(|width| vec(vec(cell(), width), 1..6)),
        delimiter in prop::sample::select(Delimiter::ALL.to_vec()),
    ) {
        let width = rows[0].len();
        let columns = &["a", "b", "c", "d"][..width];
        let file = write_csv(columns, &rows, delimiter);
        let table = read_table(&file).unwrap();
        let back: Vec<Vec<String>> = table.rows.into_iter().map(|row| row.cells).collect();
        prop_assert_eq!(&back, &rows);
        prop_assert!(width == 1 || table.delimiter == delimiter);
        prop_assert_eq!(write_csv(columns, &back, delimiter), file);
    }
}

proptest! {
    #![proptest_config(config(SOME))]

    #[test]
    fn no_text_makes_a_value_reader_panic(text in "[-−+0-9.,/ ]{0,14}|\\PC{0,12}") {
        let _ = (read_date(&text), read_yes_no(&text), read_coordinate(&text));
        if let Ok(number) = read_decimal(&text) {
            prop_assert!(number.to_f64().is_finite());
        }
    }

    #[test]
    fn no_written_cell_begins_like_a_formula(cells in vec(cell(), 1..5)) {
        let file = write_csv(&["a", "b", "c", "d"][..cells.len()], [&cells], Delimiter::Comma);
        let mut reader = csv::ReaderBuilder::new().flexible(true).from_reader(file.as_slice());
        for record in reader.records() {
            for cell in &record.unwrap() {
                prop_assert!(!cell.starts_with(['=', '+', '-', '@', '\t', '\r']), "{cell:?}");
            }
        }
    }

    #[test]
    fn a_file_cut_short_inside_a_row_never_passes_as_whole(
        rows in vec(("[a-z]{1,6}", "\"?[a-zæ;\n]{1,6}", "[a-z]{1,6}"), 1..5),
        cut in any::<prop::sample::Index>(),
    ) {
        let cells: Vec<[&str; 3]> = rows.iter().map(|(a, b, c)| [a.as_str(), b, c]).collect();
        let whole = write_csv(&["x", "y", "z"], &cells, Delimiter::Semicolon);
        let cut = cut.index(whole.len());
        if let Ok(table) = read_table(&whole[..cut]) {
            // Only the last cell of a row can lose letters unseen; no whole row is ever made up.
            for (row, cells) in table.rows.iter().zip(&cells) {
                prop_assert_eq!(&row.cells[..2], &cells[..2]);
                prop_assert!(cells[2].starts_with(row.cells[2].as_str()));
            }
        }
    }
}
