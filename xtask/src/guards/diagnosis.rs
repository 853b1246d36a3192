//! Diagnosis guard: no field, import column or code list holds a diagnosis.

use super::Violation;
use crate::{
    files::Source,
    rust_text::{Kind, Token, is_test_path, item_end, reads, tokens},
};

const RULE: &str = "no diagnosis";

/// Parts of names that would hold a diagnosis, in both languages.
const NAMES: &[&str] = &["diagnosis", "diagnose", "sygdomskode", "icd10", "icd_10", "disease"];

/// Data files whose lines are names: code lists, columns, text keys, tables.
const DATA: &[&str] = &["toml", "csv", "ftl", "sql"];

/// The list of words at which a company's text is held back; its codes and names are names like any other.
const HELD_BACK: &str = "crates/taxonomy/data/person_words.toml";

/// Refuses names that would hold a diagnosis, in identifiers, in one-word texts and in data.
pub fn check(file: &Source) -> Vec<Violation> {
    if !file.is_under_any(&["crates/", "i18n/"]) || is_test_path(&file.path) {
        return Vec::new();
    }
    let lines: Vec<usize> = if file.ends_with_any(&["rs"]) {
        without_word_lists(&tokens(&file.text))
            .into_iter()
            .filter(|token| !token.in_test && is_name(token.kind, &token.text) && holds(&token.text))
            .map(|token| token.line)
            .collect()
    } else if file.ends_with_any(DATA) {
        file.lines().filter(|(_, text)| holds(name_part(file, text))).map(|(line, _)| line).collect()
    } else {
        Vec::new()
    };
    lines
        .into_iter()
        .map(|line| {
            file.broken(
                line,
                RULE,
                "store what helps at work as a consideration (function and level), never its cause",
            )
        })
        .collect()
}

/// The list of words that free text may not hold names illnesses on purpose, and may have one name only.
fn without_word_lists(tokens: &[Token]) -> Vec<Token> {
    let mut kept = Vec::with_capacity(tokens.len());
    let mut at = 0;
    while at < tokens.len() {
        if reads(tokens, at, &["const", "ILLNESS_WORDS"]) {
            at = item_end(tokens, at) + 1;
        } else {
            kept.push(tokens[at].clone());
            at += 1;
        }
    }
    kept
}

fn is_name(kind: Kind, text: &str) -> bool {
    kind == Kind::Word || (kind == Kind::Text && !text.contains(' '))
}

/// In texts only the key is a name: a sentence may say that no diagnosis is kept.
fn name_part<'a>(file: &Source, line: &'a str) -> &'a str {
    let names = ["code", "name"].iter().any(|key| line.starts_with(key));
    if line.trim_start().starts_with('#') || (file.path == HELD_BACK && !names) {
        ""
    } else if file.ends_with_any(&["ftl"]) {
        line.split('=').next().filter(|key| !key.starts_with(' ')).unwrap_or_default()
    } else {
        line
    }
}

fn holds(text: &str) -> bool {
    let text = text.to_lowercase();
    NAMES.iter().any(|name| text.contains(name))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::guards::{accepts, refuses};

    #[test]
    fn a_field_a_column_a_code_and_a_key_are_refused() {
        refuses(check, "crates/domain/src/citizens/citizen.rs", "struct A {\n diagnosis: String }", &[2]);
        refuses(
            check,
            "crates/sources/src/citizens.rs",
            "const COLUMNS: &[&str] = &[\"navn\", \"diagnose\"];",
            &[1],
        );
        refuses(check, "crates/taxonomy/data/considerations.toml", "# none\ncode = \"diagnose-f32\"", &[2]);
        refuses(check, "i18n/da/citizens.ftl", "citizens-diagnose = Ja", &[1]);
        refuses(check, "crates/store/src/migrations/0001.sql", "icd10 text", &[1]);
    }

    #[test]
    fn the_list_of_words_to_refuse_is_accepted_and_nothing_beside_it() {
        let planted =
            "const ILLNESS_WORDS: &[&str] = &[\"diagnose\"];\nconst COLUMNS: &[&str] = &[\"diagnose\"];";
        refuses(check, "crates/domain/src/citizens/citizen.rs", planted, &[2]);
        refuses(check, HELD_BACK, "code = \"diagnose\"\nwords = [\n    \"diagnose*\",\n]", &[1]);
        refuses(check, "crates/taxonomy/data/skills.toml", "words = [\n    \"diagnose*\",\n]", &[2]);
    }

    #[test]
    fn sentences_that_promise_none_are_accepted() {
        accepts(check, "i18n/da/citizens.ftl", "citizens-no-health = Skriv ingen diagnose her");
        accepts(
            check,
            "crates/domain/src/citizens/citizen.rs",
            "//! No diagnosis is kept.\nlet diagnostics = 1;",
        );
    }
}
