//! The rules of the house that no compiler checks, each a function over one file, over all
//! of them or over the crate graph.

mod actors;
mod decisions;
mod diagnosis;
mod law_numbers;
mod layers;
mod leftovers;
mod lints;
mod machine;
mod markup;
mod names;
mod people_text;
mod personal;
mod praktik_price;
mod purity;
mod ranks;
mod size;
mod templates;
mod tests_alone;
mod unsaid;

use std::{fmt, path::Path};

use crate::files::{Source, sources};

/// One broken rule: where, which, and what to do about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Violation {
    /// Path from the root of the project.
    pub path: String,
    /// Line in the file, from 1.
    pub line: usize,
    /// Short name of the rule.
    pub rule: &'static str,
    /// What was found and what to do instead.
    pub remedy: String,
}

impl fmt::Display for Violation {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}:{}: {}: {}", self.path, self.line, self.rule, self.remedy)
    }
}

/// Every rule that looks at one file at a time.
const FILE_RULES: &[fn(&Source) -> Vec<Violation>] = &[
    actors::check,
    decisions::check,
    diagnosis::check,
    law_numbers::check,
    layers::check,
    leftovers::check,
    lints::check,
    machine::check,
    markup::check,
    names::check,
    people_text::check,
    personal::check,
    praktik_price::check,
    purity::check,
    size::check,
    templates::check,
    tests_alone::check,
];

/// Holds the whole tree against all rules and prints each violation.
///
/// # Errors
/// When the tree cannot be read, or when any rule is broken.
pub fn run(root: &Path) -> anyhow::Result<()> {
    let files = sources(root)?;
    let mut broken: Vec<Violation> =
        files.iter().flat_map(|file| FILE_RULES.iter().flat_map(move |rule| rule(file))).collect();
    broken.extend(ranks::check(&ranks::edges(root)?));
    broken.extend(unsaid::check(&files));
    broken.sort_by(|a, b| (&a.path, a.line, a.rule).cmp(&(&b.path, b.line, b.rule)));
    for violation in &broken {
        println!("{violation}");
    }
    anyhow::ensure!(broken.is_empty(), "{} violation(s) of the house's rules, listed above", broken.len());
    println!("guards: {} files, no violation", files.len());
    Ok(())
}

/// A planted violation: the rule must refuse `text` at `path`, on exactly these lines.
#[cfg(test)]
#[track_caller]
fn refuses(rule: fn(&Source) -> Vec<Violation>, path: &str, text: &str, lines: &[usize]) {
    let found: Vec<usize> = rule(&Source::new(path, text)).into_iter().map(|broken| broken.line).collect();
    assert_eq!(found, lines, "lines refused in {path}:\n{text}");
}

/// The twin of [`refuses`]: the rule must have nothing to say.
#[cfg(test)]
#[track_caller]
fn accepts(rule: fn(&Source) -> Vec<Violation>, path: &str, text: &str) {
    refuses(rule, path, text, &[]);
}
