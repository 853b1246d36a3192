//! `cargo xtask i18n`: reads `i18n/<language>/<capability>.ftl`, checks the languages against each other
//! and writes one typed function per text into `crates/l10n/src/generated/`.
//!
//! A text that is missing does not compile, and a variable that is forgotten does not either.

mod catalogue;
mod generate;
mod pattern;

use std::{collections::BTreeMap, fmt::Write as _, fs, path::Path};

use anyhow::{Context as _, bail};

use catalogue::{LANGUAGES, Source};

const TEXTS: &str = "i18n";
const GENERATED: &str = "crates/l10n/src/generated";

/// Writes the typed functions, or with `check` only compares them with what is committed.
///
/// Capabilities without a fault are written even when another one has faults.
///
/// # Errors
/// Every fault in the texts at once, each with its place and remedy; with `check` also every generated
/// file that differs from its texts. Unreadable folders and a missing `rustfmt` too.
pub fn run(root: &Path, check: bool) -> anyhow::Result<()> {
    let (catalogue, faults) = catalogue::read(&sources(root)?);
    let folder = root.join(GENERATED);
    let committed = committed(&folder, check)?;

    let mut wanted = BTreeMap::new();
    let mut listed: Vec<String> = Vec::new();
    for (capability, messages) in &catalogue {
        let broken = faults.iter().any(|fault| fault.capability == *capability);
        let module = capability.clone() + ".rs";
        if !broken {
            wanted.insert(module, generate::rustfmt(root, &generate::capability(capability, messages))?);
        } else if let Some(old) = committed.get(&module) {
            wanted.insert(module, old.clone());
        } else {
            continue;
        }
        listed.push(capability.clone());
    }
    let list = generate::rustfmt(root, &generate::list(&listed))?;

    let mut stale = Vec::new();
    for (name, text) in &wanted {
        if committed.get(name) != Some(text) {
            stale.push(format!("{GENERATED}/{name}: differs from its texts"));
            if !check {
                fs::write(folder.join(name), text)?;
            }
        }
    }
    for name in committed.keys().filter(|name| !wanted.contains_key(*name)) {
        stale.push(format!("{GENERATED}/{name}: has no texts"));
        if !check {
            fs::remove_file(folder.join(name))?;
        }
    }
    let list_path = folder.with_extension("rs");
    if fs::read_to_string(&list_path).unwrap_or_default() != list {
        stale.push(format!("{GENERATED}.rs: differs from the files of texts"));
        if !check {
            fs::write(&list_path, list)?;
        }
    }
    report(&faults, if check { &stale } else { &[] })?;
    let texts: usize = catalogue.values().map(Vec::len).sum();
    println!("i18n: {texts} texts in {} capabilities, Danish and English agree", catalogue.len());
    Ok(())
}

fn report(faults: &[catalogue::Fault], stale: &[String]) -> anyhow::Result<()> {
    if faults.is_empty() && stale.is_empty() {
        return Ok(());
    }
    let mut lines = String::new();
    for fault in faults {
        write!(lines, "\n  {}:{}: {}\n    remedy: {}", fault.path, fault.line, fault.what, fault.remedy)?;
    }
    for what in stale {
        write!(lines, "\n  {what}\n    remedy: run `cargo xtask i18n` and commit")?;
    }
    bail!("i18n: {} faults{lines}", faults.len() + stale.len())
}

fn sources(root: &Path) -> anyhow::Result<Vec<Source>> {
    let mut sources = Vec::new();
    for language in LANGUAGES {
        let folder = root.join(TEXTS).join(language);
        for (name, text) in files(&folder, "ftl").with_context(|| format!("reading {TEXTS}/{language}"))? {
            let capability = name.trim_end_matches(".ftl").to_owned();
            sources.push(Source { language, capability, path: format!("{TEXTS}/{language}/{name}"), text });
        }
    }
    Ok(sources)
}

fn committed(folder: &Path, check: bool) -> anyhow::Result<BTreeMap<String, String>> {
    if !check {
        fs::create_dir_all(folder)?;
    }
    if folder.is_dir() { files(folder, "rs") } else { Ok(BTreeMap::new()) }
}

fn files(folder: &Path, extension: &str) -> anyhow::Result<BTreeMap<String, String>> {
    let mut found = BTreeMap::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.extension().is_some_and(|e| e == extension)
            && let Some(name) = path.file_name().and_then(|name| name.to_str())
        {
            found.insert(name.to_owned(), fs::read_to_string(&path)?);
        }
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A project with one text, written once.
    fn project() -> tempfile::TempDir {
        let root = tempfile::tempdir().unwrap();
        for folder in ["i18n/da", "i18n/en", "crates/l10n/src"] {
            fs::create_dir_all(root.path().join(folder)).unwrap();
        }
        put(&root, "rustfmt.toml", "max_width = 110\n");
        put(&root, "i18n/da/tasks.ftl", "tasks-title = Opgaver\n");
        put(&root, "i18n/en/tasks.ftl", "tasks-title = Tasks\n");
        run(root.path(), false).unwrap();
        root
    }

    fn put(root: &tempfile::TempDir, path: &str, text: &str) {
        fs::write(root.path().join(path), text).unwrap();
    }

    fn checked(root: &tempfile::TempDir) -> String {
        run(root.path(), true).err().map(|error| error.to_string()).unwrap_or_default()
    }

    #[test]
    fn what_was_written_passes_the_check() {
        assert_eq!(checked(&project()), "");
    }

    #[test]
    fn a_generated_file_changed_by_hand_fails_the_check_until_it_is_written_again() {
        let root = project();
        put(&root, "crates/l10n/src/generated/tasks.rs", "// by hand\n");
        assert!(checked(&root).contains("crates/l10n/src/generated/tasks.rs: differs from its texts"));
        run(root.path(), false).unwrap();
        assert_eq!(checked(&root), "");
    }

    #[test]
    fn a_generated_file_without_texts_is_told_and_removed() {
        let root = project();
        put(&root, "crates/l10n/src/generated/gone.rs", "\n");
        assert!(checked(&root).contains("generated/gone.rs: has no texts"));
        run(root.path(), false).unwrap();
        assert!(!root.path().join("crates/l10n/src/generated/gone.rs").exists());
    }

    #[test]
    fn a_fault_in_one_file_stops_neither_the_others_nor_the_exit_code() {
        let root = project();
        put(&root, "i18n/da/citizens.ftl", "citizens-title = Borgere\n");
        put(&root, "i18n/en/citizens.ftl", "citizens-titel = Citizens\n");
        put(&root, "i18n/da/companies.ftl", "companies-title = Virksomheder\n");
        put(&root, "i18n/en/companies.ftl", "companies-title = Companies\n");
        let error = run(root.path(), false).unwrap_err().to_string();
        assert!(error.contains("i18n/da/citizens.ftl:1: citizens-title is missing in i18n/en/citizens.ftl"));
        let list = fs::read_to_string(root.path().join("crates/l10n/src/generated.rs")).unwrap();
        assert!(list.contains("mod companies;") && list.contains("mod tasks;"));
        assert!(!list.contains("mod citizens;"));
    }
}
