//! Text-for-people guard in Rust: what a person reads on screen comes from `i18n/`, never from source.

use super::Violation;
use crate::{
    files::Source,
    rust_text::{Kind, Token, is_test_path, reads, tokens},
};

const RULE: &str = "text for people";

const PLACES: &[&str] = &["crates/web/src/", "crates/api/src/", "crates/reports/src/"];

/// The style guide shows components to developers, with sample texts of its own.
const EXEMPT: &[&str] = &["crates/web/src/styleguide.rs", "crates/web/src/styleguide/"];

/// Macros whose texts go to a log or to a developer.
const MACROS: &[&str] = &[
    "trace",
    "debug",
    "info",
    "warn",
    "error",
    "event",
    "span",
    "info_span",
    "debug_span",
    "panic",
    "unreachable",
    "assert",
    "assert_eq",
    "assert_ne",
    "debug_assert",
    "anyhow",
    "bail",
    "ensure",
];

/// Methods whose text is an error for a developer.
const METHODS: &[&str] = &["context", "with_context", "expect"];

/// Refuses string literals with a space between letters, outside logs, errors, attributes and tests.
pub fn check(file: &Source) -> Vec<Violation> {
    if !file.is_under_any(PLACES)
        || file.is_under_any(EXEMPT)
        || !file.ends_with_any(&["rs"])
        || is_test_path(&file.path)
    {
        return Vec::new();
    }
    let tokens = tokens(&file.text);
    let mut found = Vec::new();
    let mut at = 0;
    while at < tokens.len() {
        if let Some(open) = developer_call(&tokens, at) {
            at = crate::rust_text::closing(&tokens, open) + 1;
            continue;
        }
        let token = &tokens[at];
        if token.kind == Kind::Text && !token.in_attribute && !token.in_test && has_words(&token.text) {
            let remedy = format!(
                "«{}» is text for a person: put it in i18n/da and i18n/en and call the generated function",
                shortened(&token.text)
            );
            found.push(file.broken(token.line, RULE, remedy));
        }
        at += 1;
    }
    found
}

/// Whether a space stands between two letters.
pub fn has_words(text: &str) -> bool {
    let letters: Vec<char> = text.chars().collect();
    letters.windows(3).any(|three| three[0].is_alphabetic() && three[1] == ' ' && three[2].is_alphabetic())
}

/// The first words of a text, for a message on one line.
pub fn shortened(text: &str) -> String {
    let line: String = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.chars().count() > 40 { line.chars().take(40).chain("…".chars()).collect() } else { line }
}

fn developer_call(tokens: &[Token], at: usize) -> Option<usize> {
    let name = &tokens[at];
    if name.kind != Kind::Word {
        return None;
    }
    let is_macro = MACROS.contains(&name.text.as_str()) && reads(tokens, at + 1, &["!"]);
    let is_method = at > 0
        && tokens[at - 1].is_sign(".")
        && METHODS.contains(&name.text.as_str())
        && reads(tokens, at + 1, &["("]);
    if is_macro {
        Some(at + 2)
    } else if is_method {
        Some(at + 1)
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::guards::{accepts, refuses};

    const PAGE: &str = "crates/web/src/companies/list.rs";

    #[test]
    fn a_sentence_in_a_page_is_refused() {
        refuses(check, PAGE, "fn a() {\n let b = \"Ingen virksomheder fundet\";\n}", &[2]);
        refuses(check, "crates/api/src/v1/problem.rs", "format!(\"not found {id}\")", &[1]);
    }

    #[test]
    fn logs_errors_attributes_and_tests_are_for_developers() {
        accepts(check, PAGE, "tracing::warn!(id, \"cannot read the row\");");
        accepts(check, PAGE, "#[error(\"no such row\")] struct A;");
        accepts(check, PAGE, "a.context(\"cannot read it\")");
        accepts(check, PAGE, "#[cfg(test)] mod tests { const A: &str = \"two words\"; }");
    }

    #[test]
    fn keys_headers_and_addresses_are_no_sentences() {
        accepts(
            check,
            PAGE,
            "(\"default-src 'self'\", \"text/html; charset=utf-8\", \"/companies/{id}\", \"hx-get\")",
        );
    }

    #[test]
    fn the_style_guide_is_exempt() {
        accepts(check, "crates/web/src/styleguide.rs", "const A: &str = \"two words\";");
    }
}
