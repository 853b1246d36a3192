//! Formula injection: a spreadsheet runs a cell that begins like a formula.
//!
//! Such a cell is written with one apostrophe in front, which spreadsheets take for «this is text»,
//! and the reader takes exactly that one off again. A cell that already begins with apostrophes and
//! then a formula gets one too, so that going out and coming back always ends where it began.

/// The same cell, safe to open in a spreadsheet.
pub fn protect(cell: &str) -> String {
    if is_dangerous(cell) { format!("'{cell}") } else { cell.to_owned() }
}

/// The cell without the apostrophe that [`protect`] put there.
pub fn unprotect(cell: &str) -> &str {
    match cell.strip_prefix('\'') {
        Some(rest) if is_dangerous(rest) => rest,
        _ => cell,
    }
}

// The full-width signs are formulas to spreadsheets set to Japanese or Chinese.
fn is_dangerous(cell: &str) -> bool {
    let first = cell.trim_start_matches('\'').chars().next();
    first.is_some_and(|c| matches!(c, '=' | '+' | '-' | '@' | '\t' | '\r' | '\n' | '＝' | '＋' | '－' | '＠'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn formulas_get_one_apostrophe_and_lose_it_again() {
        for (cell, written) in [
            ("=1+1", "'=1+1"),
            ("+45 12 34 56 78", "'+45 12 34 56 78"),
            ("-5", "'-5"),
            ("@sum", "'@sum"),
            ("\tx", "'\tx"),
            ("\rx", "'\rx"),
            ("'=1", "''=1"),
            ("''-", "'''-"),
            ("'t Hooft", "'t Hooft"),
            ("'", "'"),
            ("", ""),
            ("12-5", "12-5"),
        ] {
            assert_eq!(protect(cell), written);
            assert_eq!(unprotect(written), cell);
        }
    }
}
