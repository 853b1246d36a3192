//! The text files of the project, as the guards see them.

use std::{fs, path::Path};

use anyhow::Context;

use crate::guards::Violation;

/// One text file: where it stands and what it says.
#[derive(Clone, Debug)]
pub struct Source {
    /// Path from the root of the project, with forward slashes.
    pub path: String,
    /// The whole content.
    pub text: String,
}

impl Source {
    /// A file made of a path and its text.
    pub fn new(path: impl Into<String>, text: impl Into<String>) -> Self {
        Self { path: path.into(), text: text.into() }
    }

    /// Whether the file's name ends with one of these endings (without dot).
    pub fn ends_with_any(&self, endings: &[&str]) -> bool {
        self.path.rsplit_once('.').is_some_and(|(_, ending)| endings.contains(&ending))
    }

    /// Whether the file stands below one of these folders, or is one of these files.
    pub fn is_under_any(&self, places: &[&str]) -> bool {
        places.iter().any(|place| self.path.starts_with(place))
    }

    /// The numbered lines, from 1.
    pub fn lines(&self) -> impl Iterator<Item = (usize, &str)> {
        self.text.lines().enumerate().map(|(at, line)| (at + 1, line))
    }

    /// A violation in this file.
    pub fn broken(&self, line: usize, rule: &'static str, remedy: impl Into<String>) -> Violation {
        Violation { path: self.path.clone(), line, rule, remedy: remedy.into() }
    }
}

/// Folders that are made by tools and never committed.
const SKIPPED: &[&str] = &["target", "node_modules", ".git", ".cache", "kanten-demo"];

/// All text files below `root`; binary files and what tools make are left out.
///
/// # Errors
/// When a folder or file cannot be read.
pub fn sources(root: &Path) -> anyhow::Result<Vec<Source>> {
    let mut found = Vec::new();
    collect(root, root, &mut found)?;
    found.sort_by(|a, b| a.path.cmp(&b.path));
    Ok(found)
}

fn collect(root: &Path, folder: &Path, found: &mut Vec<Source>) -> anyhow::Result<()> {
    let entries = fs::read_dir(folder).with_context(|| format!("cannot list {}", folder.display()))?;
    for entry in entries {
        let entry = entry?;
        let path = entry.path();
        let kind = entry.file_type()?;
        if kind.is_dir() {
            if !SKIPPED.iter().any(|name| entry.file_name() == *name) {
                collect(root, &path, found)?;
            }
        } else if kind.is_file() {
            let bytes = fs::read(&path).with_context(|| format!("cannot read {}", path.display()))?;
            if let Some(text) = String::from_utf8(bytes).ok().filter(|text| !text.contains('\0')) {
                let inside = path.strip_prefix(root)?.to_string_lossy().replace('\\', "/");
                found.push(Source::new(inside, text));
            }
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_found_and_made_things_are_not() {
        let folder = tempfile::tempdir().unwrap();
        for (path, content) in [
            ("a/b.rs", &b"fn x() {}"[..]),
            ("target/c.rs", b"no"),
            ("picture.png", b"\x89\0"),
            ("d.md", b"yes"),
        ] {
            let path = folder.path().join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, content).unwrap();
        }
        let paths: Vec<_> = sources(folder.path()).unwrap().into_iter().map(|file| file.path).collect();
        assert_eq!(paths, ["a/b.rs", "d.md"]);
    }
}
