//! Text guard: a text of `i18n/` is said somewhere; one that is not goes.

use std::collections::BTreeSet;

use super::Violation;
use crate::files::Source;

const RULE: &str = "unsaid text";

/// Danish leads; the two languages hold the same texts.
const TEXTS: &str = "i18n/da/";
/// Made from the texts themselves.
const GENERATED: &str = "crates/l10n/src/generated/";

/// Refuses texts whose function nothing but a test calls.
pub fn check(files: &[Source]) -> Vec<Violation> {
    let said: BTreeSet<&str> = files.iter().filter(|file| speaks(file)).flat_map(called).collect();
    let texts = files.iter().filter(|file| file.is_under_any(&[TEXTS]));
    texts
        .flat_map(|file| file.lines().filter_map(move |(line, text)| Some((file, line, named(text)?))))
        .filter(|(_, _, name)| !said.contains(name.replace('-', "_").as_str()))
        .map(|(file, line, name)| {
            file.broken(line, RULE, format!("`{name}` is said nowhere: delete it, in both languages"))
        })
        .collect()
}

/// Whether a file's calls reach a person: not those of the functions made from the texts, and not tests.
fn speaks(file: &Source) -> bool {
    let is_test = file.path.contains("/tests/") || file.path.ends_with("tests.rs");
    file.ends_with_any(&["rs"]) && !file.is_under_any(&[GENERATED]) && !is_test
}

/// What is called on something, `texts.name` or `Texts::name`, above the file's own tests.
fn called(file: &Source) -> impl Iterator<Item = &str> {
    let own = file.text.split("#[cfg(test)]").next().unwrap_or_default();
    own.split(['.', ':']).skip(1).map(|rest| {
        let end = rest.find(|c: char| !(c.is_ascii_alphanumeric() || c == '_')).unwrap_or(rest.len());
        &rest[..end]
    })
}

/// The name of the text that begins on a line.
fn named(line: &str) -> Option<&str> {
    let (name, _) = line.split_once(" =")?;
    let starts = name.starts_with(|c: char| c.is_ascii_lowercase());
    (starts && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '-')).then_some(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(rust: &str, texts: &str) -> Vec<usize> {
        let files = [
            Source::new("crates/web/src/tasks.rs", rust),
            Source::new("crates/l10n/src/generated/tasks.rs", "pub fn tasks_title() {} fn tasks_lead() {}"),
            Source::new("i18n/da/tasks.ftl", texts),
            Source::new("i18n/en/tasks.ftl", texts),
        ];
        check(&files).into_iter().map(|broken| broken.line).collect()
    }

    #[test]
    fn a_text_that_nobody_says_is_refused_once() {
        let texts =
            "### Tasks\ntasks-title = Opgaver\ntasks-lead =\n    { $count ->\n       *[other] x = 1\n    }\n";
        assert_eq!(lines("texts.tasks_lead(1)", texts), [2]);
        assert_eq!(lines("texts.tasks_title_long()", texts), [2, 3]);
        assert_eq!(lines("fn tasks_title() {}\n// tasks_lead", texts), [2, 3]);
        assert_eq!(lines("fn x() {}\n#[cfg(test)]\nmod tests { texts.tasks_title() }", texts), [2, 3]);
    }

    #[test]
    fn what_a_handler_says_is_accepted() {
        assert_eq!(lines("Texts::tasks_title", "tasks-title = Opgaver\n"), Vec::<usize>::new());
    }
}
