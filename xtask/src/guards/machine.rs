//! Machine guard: nothing committed names one machine's paths or a package registry's host.

use super::Violation;
use crate::files::Source;

const RULE: &str = "machine or registry";

/// Parts of names, written apart so that this file passes its own rule.
const NAMES: &[(&str, &str)] = &[
    (concat!("/wo", "rk/"), "a path of one machine: make it relative or an argument"),
    (concat!("/ho", "me/"), "a path of one machine: make it relative or an argument"),
    (concat!("/ro", "ot/"), "a path of one machine: make it relative or an argument"),
    (concat!("/Us", "ers/"), "a path of one machine: make it relative or an argument"),
    (concat!("C:\\", "Users"), "a path of one machine: make it relative or an argument"),
    (concat!("registry.", "npmjs"), "a registry's host: leave it to the client's own settings"),
    (concat!("index.crates", ".io"), "a registry's host: leave it to the client's own settings"),
    (concat!("static.crates", ".io"), "a registry's host: leave it to the client's own settings"),
    (concat!("pypi", ".org"), "a registry's host: leave it to the client's own settings"),
    (concat!("files.python", "hosted"), "a registry's host: leave it to the client's own settings"),
    (concat!("deb.debian", ".org"), "a registry's host: leave it to the client's own settings"),
    (
        concat!("\"resolved\": \"", "http"),
        "a registry's host: make the lock file with `npm install --omit-lockfile-registry-resolved`",
    ),
    (concat!("arti", "factory"), "a registry's host: leave it to the client's own settings"),
];

/// Written by cargo (which names its default registry) or by others.
const EXEMPT: &[&str] = &["Cargo.lock", "LICENSES/", "crates/web/assets/dkfds-", "crates/web/assets/htmx-"];

/// Refuses paths of one machine and hosts of package registries.
pub fn check(file: &Source) -> Vec<Violation> {
    if file.is_under_any(EXEMPT) {
        return Vec::new();
    }
    file.lines()
        .filter_map(|(line, text)| Some((line, NAMES.iter().find(|(name, _)| names(text, name))?)))
        .map(|(line, (name, remedy))| file.broken(line, RULE, format!("`{name}`: {remedy}")))
        .collect()
}

/// A path counts when it starts there: `docs/work/x` is no path of a machine.
fn names(text: &str, name: &str) -> bool {
    text.match_indices(name).any(|(at, _)| {
        !name.starts_with('/') || !text[..at].ends_with(|c: char| c.is_alphanumeric() || "-_.}/".contains(c))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::guards::{accepts, refuses};

    #[test]
    fn each_name_is_refused() {
        for (name, _) in NAMES {
            refuses(check, "docs/adr/0001.md", &format!("fine\nsee {name}x"), &[2]);
        }
    }

    #[test]
    fn routes_and_relative_paths_are_accepted() {
        accepts(check, "docs/how-to/a.md", concat!("docs/wo", "rk/a.md and app/ho", "me/b and /companies"));
    }
}
