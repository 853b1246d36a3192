//! Test guard: a test needs nobody beyond this machine and no other test before it.

use super::Violation;
use crate::{
    files::Source,
    rust_text::{is_test_path, reads, tokens},
};

const RULE: &str = "test alone";

/// What lets one test see another: each runs in a process, a folder and on ports of its own.
const SHARED: &[(&[&str], &str)] = &[
    (&["set_var", "("], "give the setting as an argument: the environment is everybody's"),
    (&["remove_var", "("], "give the setting as an argument: the environment is everybody's"),
    (&["set_current_dir", "("], "give the folder as an argument: the working folder is everybody's"),
    (&["serial_test"], "a test that needs an order needs a world of its own"),
];

/// Hosts that no packet leaves the machine for.
const HERE: &[&str] = &["127.0.0.1", "localhost", "[::1]", "{", "$"];

/// Refuses both in tests, the browser's among them.
pub fn check(file: &Source) -> Vec<Violation> {
    let browser = file.path.starts_with("crates/journeys/browser/") && file.ends_with_any(&["mjs"]);
    let rust = file.path.starts_with("crates/") && file.ends_with_any(&["rs"]) && is_test_path(&file.path);
    if !browser && !rust {
        return Vec::new();
    }
    let mut found = Vec::new();
    for (n, line) in file.text.lines().enumerate() {
        for called in reached(line) {
            let remedy = format!("{called} is beyond this machine: start the real part on loopback");
            found.push(file.broken(n + 1, RULE, remedy));
        }
    }
    if rust {
        let tokens = tokens(&file.text);
        for at in 0..tokens.len() {
            let marks = SHARED.iter().filter(|(mark, _)| reads(&tokens, at, mark));
            found.extend(marks.map(|(_, remedy)| file.broken(tokens[at].line, RULE, *remedy)));
        }
    }
    found
}

/// The hosts that a line calls: those of addresses with something after the two slashes.
fn reached(line: &str) -> impl Iterator<Item = &str> {
    ["http://", "https://", "postgres://", "smtp://"].into_iter().flat_map(move |scheme| {
        line.split(scheme).skip(1).filter_map(|rest| {
            let host = rest.split(['/', '"', '\'', '`', ':', ' ', ')']).next().unwrap_or_default();
            let host = host.rsplit('@').next().unwrap_or(host);
            let invented = host.ends_with(".example") || !host.contains('.');
            let here = HERE.iter().any(|here| host.starts_with(here));
            (!host.is_empty() && !invented && !here).then_some(host)
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::guards::{accepts, refuses};

    #[test]
    fn a_test_that_calls_the_world_is_refused() {
        let planted = "fn a() {\n    get(\"https://api.dataforsyningen.dk/kommuner\");\n}";
        refuses(check, "crates/app/tests/citizens.rs", planted, &[2]);
        let planted = "await page.goto(\"https://www.vitas.bm.dk/\");";
        refuses(check, "crates/journeys/browser/walk.mjs", planted, &[1]);
    }

    #[test]
    fn a_test_that_changes_what_all_share_is_refused() {
        for planted in ["std::env::set_var(\"KANTEN_LANG\", \"da\")", "std::env::set_current_dir(folder)"] {
            refuses(check, "crates/kanten/tests/outer/commands.rs", planted, &[1]);
        }
    }

    #[test]
    fn loopback_and_invented_hosts_are_let_through() {
        let fine = "get(\"http://127.0.0.1:8080/\"); get(format!(\"http://{address}/\")); said(\"https://evil.example\");";
        accepts(check, "crates/kanten/tests/outer/commands.rs", fine);
    }
}
