//! Name guard: a capability has the same name in every crate, so that one search finds all of it.

use super::Violation;
use crate::files::Source;

const RULE: &str = "module name";

/// Where modules are named after capabilities.
const PLACES: &[&str] = &[
    "crates/domain/src/",
    "crates/app/src/",
    "crates/store/src/",
    "crates/web/src/",
    "crates/api/src/v1/",
    "crates/policy/src/",
    "crates/web/templates/",
    "i18n/da/",
    "i18n/en/",
];

/// Other names for a capability, and its one name.
const ALIASES: &[(&str, &str)] = &[
    ("partner", "partners"),
    ("organisations", "partners"),
    ("organizations", "partners"),
    ("users", "partners"),
    ("programme", "programmes"),
    ("programs", "programmes"),
    ("citizen", "citizens"),
    ("persons", "citizens"),
    ("people", "citizens"),
    ("company", "companies"),
    ("employers", "companies"),
    ("task", "tasks"),
    ("positions", "tasks"),
    ("bundles", "tasks"),
    ("match", "matching"),
    ("matches", "matching"),
    ("placement", "placements"),
    ("target", "targets"),
    ("import", "exchange"),
    ("imports", "exchange"),
    ("export", "exchange"),
    ("exports", "exchange"),
];

/// Refuses a module, folder or text file that names a capability in another way.
pub fn check(file: &Source) -> Vec<Violation> {
    if file.path.ends_with("/mod.rs") {
        return vec![file.broken(
            1,
            RULE,
            "a folder's module is the file of the same name beside it, never mod.rs",
        )];
    }
    let Some(inside) = PLACES.iter().find_map(|place| file.path.strip_prefix(place)) else {
        return Vec::new();
    };
    let module = inside.split(['/', '.']).next().unwrap_or_default();
    ALIASES
        .iter()
        .filter(|(alias, _)| *alias == module)
        .map(|(alias, name)| {
            file.broken(1, RULE, format!("`{alias}` is called `{name}` in every crate: move it there"))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::guards::{accepts, refuses};

    #[test]
    fn another_name_is_refused() {
        refuses(check, "crates/app/src/company/add_company.rs", "", &[1]);
        refuses(check, "crates/store/src/placement.rs", "", &[1]);
        refuses(check, "i18n/da/citizen.ftl", "", &[1]);
    }

    #[test]
    fn a_file_without_a_name_is_refused() {
        refuses(check, "crates/app/src/companies/mod.rs", "", &[1]);
    }

    #[test]
    fn the_one_name_is_accepted_and_depth_is_free() {
        accepts(check, "crates/app/src/companies/add_company.rs", "");
        accepts(check, "crates/domain/src/tasks/bundle.rs", "");
        accepts(check, "crates/kanten/src/import.rs", "");
    }
}
