//! Column names as people write them.

/// A column's name in the first line of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Header {
    /// As it stands in the file, trimmed.
    pub given: String,
    /// Folded by [`fold_header`]: «P-nr.» is «p_nr».
    pub name: String,
}

impl Header {
    pub(crate) fn new(cell: &str) -> Self {
        let given = cell.trim().trim_start_matches('\u{feff}').to_owned();
        let name = fold_header(&given);
        Self { given, name }
    }
}

/// A header in lower case with one `_` for each run of spaces, `-`, `.` and `_`, none at the ends.
/// The letters æ, ø and å are kept.
#[must_use]
pub fn fold_header(text: &str) -> String {
    let lower = text.trim().to_lowercase().replace("a\u{30a}", "å");
    let words = lower.split(|c: char| c.is_whitespace() || matches!(c, '-' | '.' | '_'));
    words.filter(|word| !word.is_empty()).collect::<Vec<_>>().join("_")
}

/// What two names are compared by: folded, with ae, oe and aa for æ, ø and å.
pub fn key(text: &str) -> String {
    fold_header(text).replace('æ', "ae").replace('ø', "oe").replace('å', "aa")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folds_what_people_write() {
        for (given, name, same) in [
            (" CVR-nummer ", "cvr_nummer", "cvr_nummer"),
            ("P-nr.", "p_nr", "p_nr"),
            ("Årsværk måned", "årsværk_måned", "aarsvaerk_maaned"),
            ("A\u{30a}rsværk", "årsværk", "aarsvaerk"),
            ("KAN  LÆRE", "kan_lære", "kan_laere"),
            ("minutter_pr._uge", "minutter_pr_uge", "minutter_pr_uge"),
            ("-", "", ""),
        ] {
            assert_eq!(fold_header(given), name);
            assert_eq!(key(given), same);
        }
    }
}
