//! Leftover guard: no marks of unfinished work in the tree.

use super::Violation;
use crate::{
    files::Source,
    rust_text::{reads, tokens},
};

const RULE: &str = "unfinished";

/// Marks in any text file, written apart so that this file passes its own rule.
const MARKS: &[&str] = &[concat!("TO", "DO"), concat!("FIX", "ME"), concat!("XX", "X"), concat!("HA", "CK")];

/// Macros that stand for missing code.
const MACROS: &[&str] = &["todo", "unimplemented", "dbg"];

/// Whole texts of others, as they came.
const EXEMPT: &[&str] =
    &["LICENSE", "LICENSES/", "Cargo.lock", "crates/web/assets/dkfds-", "crates/web/assets/htmx-"];

/// Refuses marks of unfinished work, as whole words, and macros that stand for missing code.
pub fn check(file: &Source) -> Vec<Violation> {
    if file.is_under_any(EXEMPT) || file.path.ends_with("package-lock.json") {
        return Vec::new();
    }
    let mut found: Vec<Violation> = file
        .lines()
        .filter_map(|(line, text)| Some((line, marks(text)?)))
        .map(|(line, mark)| {
            file.broken(line, RULE, format!("`{mark}`: finish it now or file it as an issue"))
        })
        .collect();
    if file.ends_with_any(&["rs"]) {
        let tokens = tokens(&file.text);
        let missing =
            (0..tokens.len()).filter(|at| MACROS.iter().any(|name| reads(&tokens, *at, &[name, "!"])));
        found.extend(missing.map(|at| {
            file.broken(
                tokens[at].line,
                RULE,
                format!("`{}!` stands for missing code: write it", tokens[at].text),
            )
        }));
    }
    found
}

fn marks(line: &str) -> Option<&'static str> {
    line.split(|c: char| !(c.is_alphanumeric() || c == '_'))
        .find_map(|word| MARKS.iter().find(|mark| **mark == word))
        .copied()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::guards::{accepts, refuses};

    #[test]
    fn marks_are_refused_in_every_file() {
        for mark in MARKS {
            refuses(check, "docs/STYLE.md", &format!("fine\n{mark}: later"), &[2]);
            refuses(check, "crates/web/assets/kanten.css", &format!("/* {mark} */"), &[1]);
        }
    }

    #[test]
    fn macros_for_missing_code_are_refused() {
        refuses(check, "crates/app/src/a.rs", concat!("fn a() { to", "do!() }"), &[1]);
        refuses(check, "crates/app/src/a.rs", concat!("fn a() { unimple", "mented!() }"), &[1]);
    }

    #[test]
    fn ordinary_words_are_accepted() {
        accepts(check, "docs/STYLE.md", "Nothing to do in the TODOS of others.");
    }
}
