//! The inner loop: format, rules, clippy and tests of the crates that changed.

use std::{collections::BTreeSet, time::Instant};

use anyhow::Context;

use crate::{guards, house::House, i18n};

/// Checks what changed since the last commit, or the last commit when nothing did.
///
/// # Errors
/// At the first step that fails.
pub fn run(house: &House, all: bool) -> anyhow::Result<()> {
    let started = Instant::now();
    house.script("cargo", &["fmt", "--all", "--check"], &[])?;
    guards::run(&house.root)?;
    i18n::run(&house.root, true)?;
    let scope = if all { Scope::Everything } else { changed(house)? };
    let packages: Vec<String> = match scope {
        Scope::Everything => vec!["--workspace".to_owned()],
        Scope::Crates(names) => names.into_iter().map(|name| format!("--package={name}")).collect(),
    };
    if packages.is_empty() {
        println!("check: no crate changed; {:.0} s", started.elapsed().as_secs_f32());
        return Ok(());
    }
    println!("check: {}", packages.join(" "));
    let packages: Vec<&str> = packages.iter().map(String::as_str).collect();
    house.script(
        "cargo",
        &[&["clippy", "--all-targets"], packages.as_slice(), &["--", "-D", "warnings"]].concat(),
        &[],
    )?;
    let tests = ["nextest", "run", "--no-tests=pass", "-E", "not package(journeys)"];
    house.script("cargo", &[tests.as_slice(), packages.as_slice()].concat(), &[])?;
    println!("check: green in {:.0} s", started.elapsed().as_secs_f32());
    Ok(())
}

#[derive(Debug, PartialEq, Eq)]
enum Scope {
    Everything,
    Crates(BTreeSet<String>),
}

fn changed(house: &House) -> anyhow::Result<Scope> {
    let uncommitted = git(house, &["status", "--porcelain", "--untracked-files=all"])?;
    let mut paths: Vec<String> = uncommitted.lines().filter_map(|line| line.get(3..)).map(moved_to).collect();
    if paths.is_empty() {
        paths =
            git(house, &["show", "--name-only", "--format=", "HEAD"])?.lines().map(str::to_owned).collect();
    }
    Ok(match scope(&paths) {
        // A crate that was taken away has nothing left to check; its dependants were changed with it.
        Scope::Crates(names) => Scope::Crates(names.into_iter().filter(|name| exists(house, name)).collect()),
        Scope::Everything => Scope::Everything,
    })
}

fn exists(house: &House, name: &str) -> bool {
    name == "xtask" || house.root.join("crates").join(name).join("Cargo.toml").is_file()
}

/// A moved file is named «old -> new»; the new name counts.
fn moved_to(line: &str) -> String {
    line.rsplit(" -> ").next().unwrap_or(line).trim_matches('"').to_owned()
}

fn scope(paths: &[String]) -> Scope {
    if paths.iter().any(|path| matches!(path.as_str(), "Cargo.toml" | "clippy.toml")) {
        return Scope::Everything;
    }
    let owner = |path: &String| {
        let mut parts = path.split('/');
        match (parts.next(), parts.next()) {
            (Some("crates"), Some(name)) => Some(name.to_owned()),
            (Some("xtask"), _) => Some("xtask".to_owned()),
            (Some("i18n"), _) => Some("l10n".to_owned()),
            _ => None,
        }
    };
    Scope::Crates(paths.iter().filter_map(owner).collect())
}

fn git(house: &House, arguments: &[&str]) -> anyhow::Result<String> {
    let output = house.program("git", arguments).output().context("cannot start git")?;
    anyhow::ensure!(output.status.success(), "git {}: {}", arguments.join(" "), output.status);
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn covers(paths: &[&str], crates: &[&str]) {
        let paths: Vec<String> = paths.iter().map(|path| (*path).to_owned()).collect();
        assert_eq!(scope(&paths), Scope::Crates(crates.iter().map(|name| (*name).to_owned()).collect()));
    }

    #[test]
    fn a_changed_file_belongs_to_its_crate() {
        covers(&["crates/law/src/lib.rs", "crates/law/dk/a.toml", "xtask/src/main.rs"], &["law", "xtask"]);
        covers(&["i18n/da/companies.ftl"], &["l10n"]);
        covers(&["README.md"], &[]);
    }

    #[test]
    fn the_workspace_manifest_concerns_everything() {
        assert_eq!(scope(&["Cargo.toml".to_owned()]), Scope::Everything);
    }

    #[test]
    fn a_moved_file_counts_at_its_new_place() {
        assert_eq!(moved_to("crates/a/src/x.rs -> crates/b/src/x.rs"), "crates/b/src/x.rs");
    }
}
