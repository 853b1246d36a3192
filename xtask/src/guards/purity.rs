//! Purity guard: below rank 4 nothing does I/O, awaits, reads a clock or draws chance.

use super::{Violation, layers};
use crate::{
    files::Source,
    rust_text::{Token, is_test_path, reads, tokens},
};

const RULE: &str = "purity";

/// The crates below the line.
const PURE: &[&str] = &[
    "kernel",
    "taxonomy",
    "stats",
    "crypto",
    "domain",
    "matching",
    "labour-market",
    "evaluation",
    "law",
    "policy",
    "l10n",
    "sources",
    "reports",
    "auth",
];

/// Packages that bring I/O, a clock or chance with them.
const PACKAGES: &[&str] = &[
    "tokio",
    "sea-orm",
    "sea-orm-migration",
    "sqlx",
    "axum",
    "hyper",
    "reqwest",
    "lettre",
    "rand",
    "getrandom",
    "fastrand",
];

/// Paths that may not be named, and what to do instead.
const PATHS: &[(&[&str], &str)] = &[
    (&["std", ":", ":", "fs"], "files are read by the shell; take bytes or text as an argument"),
    (&["std", ":", ":", "net"], "the network belongs to the shell; take bytes as an argument"),
    (&["std", ":", ":", "env"], "settings are read once in kanten; take the value as an argument"),
    (&["std", ":", ":", "process"], "processes belong to the shell"),
    (&["Utc", ":", ":", "now"], "take the moment as an argument (kernel::Moment)"),
    (&["Local", ":", ":", "now"], "take the moment as an argument (kernel::Moment)"),
    (&["SystemTime", ":", ":", "now"], "take the moment as an argument (kernel::Moment)"),
    (&["Instant", ":", ":", "now"], "measure time in the shell or in a bench"),
    (&["Uuid", ":", ":", "now_v7"], "take the id as an argument"),
    (&["Uuid", ":", ":", "new_v4"], "take the id as an argument"),
    (&["rand", ":", ":"], "take a seed as an argument"),
    (&["OsRng"], "take nonce, salt or seed as an argument"),
    (&["getrandom", ":", ":"], "take nonce, salt or seed as an argument"),
    (&["tokio", ":", ":"], "nothing below rank 4 waits"),
    (&["async"], "nothing below rank 4 waits: make it a plain function"),
    (&["await"], "nothing below rank 4 waits: make it a plain function"),
];

/// Judges source and manifest of the crates below the line.
pub fn check(file: &Source) -> Vec<Violation> {
    let Some(crate_name) = crate_of(&file.path) else {
        return Vec::new();
    };
    if file.path == format!("crates/{crate_name}/Cargo.toml") {
        return manifest(file);
    }
    let is_code = file.path.starts_with(&format!("crates/{crate_name}/src/")) && file.ends_with_any(&["rs"]);
    if !is_code || is_test_path(&file.path) {
        return Vec::new();
    }
    let tokens = tokens(&file.text);
    (0..tokens.len())
        .filter(|at| !tokens[*at].in_test)
        .filter_map(|at| {
            let (path, remedy) = named(&tokens, at)?;
            Some(file.broken(tokens[at].line, RULE, format!("`{path}` in a pure crate: {remedy}")))
        })
        .collect()
}

/// The pure crate that a path belongs to, if it does.
pub fn crate_of(path: &str) -> Option<&'static str> {
    let name = path.strip_prefix("crates/")?.split('/').next()?;
    PURE.iter().find(|pure| **pure == name).copied()
}

fn named(tokens: &[Token], at: usize) -> Option<(String, &'static str)> {
    if let Some((path, remedy)) = PATHS.iter().find(|(path, _)| reads(tokens, at, path)) {
        return Some((path.concat(), remedy));
    }
    // `use std::{fs, path::Path}` names the same module in another form.
    if reads(tokens, at, &["std", ":", ":", "{"]) {
        let end = crate::rust_text::closing(tokens, at + 3);
        let inside = &tokens[at + 4..end];
        return PATHS.iter().find_map(|(path, remedy)| {
            let module = (path.len() == 4 && path[0] == "std").then(|| path[3])?;
            inside.iter().any(|token| token.is_word(module)).then(|| (path.concat(), *remedy))
        });
    }
    None
}

fn manifest(file: &Source) -> Vec<Violation> {
    layers::dependencies(file)
        .filter(|(_, package)| PACKAGES.contains(package))
        .map(|(line, package)| {
            let remedy = format!("`{package}` brings I/O, a clock or chance: it belongs to rank 4 and above");
            file.broken(line, RULE, remedy)
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::guards::{accepts, refuses};

    const RULES: &str = "crates/domain/src/rules.rs";

    #[test]
    fn files_clock_chance_and_waiting_are_refused() {
        for planted in [
            "use std::fs;",
            "use std::{fs, path::Path};",
            "let a = std::net::TcpStream::connect(b);",
            "let a = std::env::var(\"A\");",
            "let a = chrono::Utc::now();",
            "let a = Instant::now();",
            "let a = Uuid::now_v7();",
            "let a = rand::rng();",
            "let salt = SaltString::generate(&mut OsRng);",
            "async fn a() {}",
            "tokio::spawn(b);",
        ] {
            refuses(check, RULES, planted, &[1]);
        }
    }

    #[test]
    fn arguments_and_paths_are_accepted() {
        accepts(
            check,
            RULES,
            "use std::{collections::BTreeMap, path::Path};\nfn due(now: Moment) -> bool { true }",
        );
    }

    #[test]
    fn tests_may_read_files() {
        accepts(check, RULES, "#[cfg(test)] mod tests { use std::fs; }");
        accepts(check, "crates/sources/tests/lists.rs", "use std::fs;");
    }

    #[test]
    fn the_shell_may_do_all_of_it() {
        accepts(check, "crates/app/src/rim.rs", "async fn a() { std::fs::read(b) }");
    }

    #[test]
    fn a_manifest_with_a_runtime_is_refused() {
        refuses(
            check,
            "crates/law/Cargo.toml",
            "[dependencies]\ntoml.workspace = true\ntokio.workspace = true\n",
            &[3],
        );
        accepts(check, "crates/law/Cargo.toml", "[dev-dependencies]\ntokio.workspace = true\n");
    }
}
