//! Layer guard: a package that belongs to one layer stands in no other crate's manifest.

use super::Violation;
use crate::files::Source;

const RULE: &str = "layer";

/// Package, the crates that may use it, and why only they.
const HOMES: &[(&str, &[&str], &str)] = &[
    ("sea-orm", &["store"], "store alone knows a database"),
    ("sea-orm-migration", &["store"], "store alone knows a database"),
    ("sqlx", &["store"], "store alone knows a database"),
    ("askama", &["web"], "pages are rendered in web"),
    ("axum", &["web", "api", "kanten"], "use cases know nothing of requests"),
    ("clap", &["kanten"], "the command line is read in kanten"),
    ("anyhow", &["kanten", "journeys"], "a crate that decides names its refusals; anyhow hides them"),
];

/// Refuses a dependency outside its home; dev-dependencies are free.
pub fn check(file: &Source) -> Vec<Violation> {
    let owner = file.path.strip_prefix("crates/").and_then(|rest| rest.strip_suffix("/Cargo.toml"));
    let Some(owner) = owner.filter(|name| !name.contains('/')) else {
        return Vec::new();
    };
    dependencies(file)
        .filter_map(|(line, package)| {
            let (_, homes, why) = HOMES.iter().find(|(name, _, _)| *name == package)?;
            let remedy = format!("`{package}` belongs to {}: {why}", homes.join(", "));
            (!homes.contains(&owner)).then(|| file.broken(line, RULE, remedy))
        })
        .collect()
}

/// The packages that a manifest depends on, with their lines; dev-dependencies left out.
pub fn dependencies(manifest: &Source) -> impl Iterator<Item = (usize, &str)> {
    let mut inside = false;
    manifest.lines().filter_map(move |(line, text)| {
        if let Some(section) = text.trim().strip_prefix('[') {
            let section = section.trim_end_matches(']');
            inside = section == "dependencies" || section.ends_with(".dependencies");
            return section.strip_prefix("dependencies.").map(|package| (line, package));
        }
        let package =
            text.split(['=', '.', ' ']).next().filter(|name| !name.is_empty() && !name.starts_with('#'));
        package.filter(|_| inside).map(|package| (line, package))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::guards::{accepts, refuses};

    #[test]
    fn a_database_outside_store_is_refused() {
        refuses(check, "crates/app/Cargo.toml", "[dependencies]\nsea-orm.workspace = true\n", &[2]);
        refuses(check, "crates/web/Cargo.toml", "[dependencies.sqlx]\nversion = \"1\"\n", &[1]);
        refuses(check, "crates/app/Cargo.toml", "[target.'cfg(unix)'.dependencies]\nanyhow = \"1\"\n", &[2]);
    }

    #[test]
    fn homes_and_tests_are_accepted() {
        accepts(check, "crates/store/Cargo.toml", "[dependencies]\nsea-orm.workspace = true\n");
        accepts(
            check,
            "crates/app/Cargo.toml",
            "[dependencies]\nstore.workspace = true\n[dev-dependencies]\naxum = \"1\"\n",
        );
    }
}
