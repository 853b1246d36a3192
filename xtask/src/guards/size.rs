//! Size guard: a file that a person has to read is at most 600 lines.

use super::Violation;
use crate::files::Source;

const RULE: &str = "file too long";

/// A file of this many lines is the last that passes.
const LIMIT: usize = 600;

/// Rust, templates, scripts, styles; and this tool's shell scripts.
const JUDGED: &[&str] = &["rs", "html", "js", "mjs", "css", "sh"];

/// Vendored and generated files; data has other endings and is not judged.
const EXEMPT: &[&str] = &["crates/web/assets/dkfds-", "crates/web/assets/htmx-", "crates/l10n/src/generated"];

/// Refuses files of more than 600 lines.
pub fn check(file: &Source) -> Vec<Violation> {
    let lines = file.text.lines().count();
    if lines <= LIMIT || file.is_under_any(EXEMPT) || !file.ends_with_any(JUDGED) {
        return Vec::new();
    }
    vec![file.broken(
        LIMIT + 1,
        RULE,
        format!("{lines} lines: split it, one public type or one use case per file"),
    )]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::guards::{accepts, refuses};

    #[test]
    fn the_601st_line_is_refused() {
        accepts(check, "crates/app/src/a.rs", &"x\n".repeat(600));
        refuses(check, "crates/app/src/a.rs", &"x\n".repeat(601), &[601]);
        refuses(check, "crates/web/templates/a.html", &"x\n".repeat(601), &[601]);
    }

    #[test]
    fn vendored_files_and_data_are_exempt() {
        accepts(check, "crates/web/assets/dkfds-11.2.0/css/dkfds.css", &"x\n".repeat(601));
        accepts(check, "crates/taxonomy/data/occupations.csv", &"x\n".repeat(601));
    }
}
