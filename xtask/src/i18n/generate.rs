//! Rust out of the catalogue: one function per text.

use std::{
    fmt::Write as _,
    io::Write as _,
    path::Path,
    process::{Command, Stdio},
};

use anyhow::{Context as _, bail};

use super::{
    catalogue::{LANGUAGES, Message},
    pattern::Kind,
};

/// The module of one capability, not yet laid out by rustfmt.
pub fn capability(name: &str, messages: &[Message]) -> String {
    let mut keys = String::new();
    let mut functions = String::new();
    let mut calls = String::new();
    for message in messages {
        let id = &message.id;
        let function = id.replace('-', "_");
        let _ = write!(keys, "{id:?},");
        let _ = write!(functions, "/// «{}»\npub fn {function}(&self", documented(&message.words));
        let (mut filled, mut samples) = (String::new(), String::new());
        for (variable, kind) in &message.variables {
            let (kind, value, sample) = match kind {
                Kind::Count => ("i64", variable.clone(), "count".to_owned()),
                Kind::Text => ("impl AsRef<str>", format!("{variable}.as_ref()"), format!("{variable:?}")),
            };
            let _ = write!(functions, ", {variable}: {kind}");
            let _ = write!(filled, "({variable:?}, {value}.into()),");
            let _ = write!(samples, "{sample},");
        }
        let body = if filled.is_empty() {
            format!("self.plain({id:?})")
        } else {
            format!("self.filled({id:?}, [{filled}])")
        };
        let _ = write!(functions, ") -> String {{ {body} }}\n\n");
        let _ = write!(calls, "({id:?}, texts.{function}({samples})),");
    }
    format!(
        "//! Written by `cargo xtask i18n` from `i18n/*/{name}.ftl`: change the texts, not this file.\n\n\
         use crate::texts::Texts;\n\n\
         /// The ids that the functions below ask for.\n\
         pub(super) const KEYS: &[&str] = &[{keys}];\n\n\
         impl Texts {{ {functions} }}\n\n\
         #[cfg(test)]\n\
         pub(super) fn every(texts: &Texts, count: i64) -> Vec<(&'static str, String)> {{\n\
         let _ = count;\nvec![{calls}] }}\n"
    )
}

/// The module that lists the others, not yet laid out by rustfmt.
pub fn list(capabilities: &[String]) -> String {
    let (mut modules, mut keys, mut calls, mut sources) =
        (String::new(), String::new(), String::new(), String::new());
    for name in capabilities {
        let _ = writeln!(modules, "mod {name};");
        let _ = write!(keys, "{name}::KEYS,");
        let _ = write!(calls, "{name}::every(texts, count),");
    }
    for language in LANGUAGES {
        let _ = write!(sources, "({language:?}, &[");
        for name in capabilities {
            let _ = write!(sources, "({name:?}, include_str!(\"../../../i18n/{language}/{name}.ftl\")),");
        }
        sources.push_str("]),");
    }
    format!(
        "//! Written by `cargo xtask i18n` from `i18n/`: change the texts, not this file.\n\
         #![allow(clippy::all, clippy::pedantic)]\n\n\
         {modules}\n\
         /// The ids that the generated functions ask for, by capability.\n\
         pub(crate) const KEYS: &[&[&str]] = &[{keys}];\n\n\
         /// Every generated function called once, all numbers being `count`.\n\
         #[cfg(test)]\n\
         pub(crate) fn every(texts: &crate::Texts, count: i64) -> Vec<(&'static str, String)> {{\n\
         [{calls}].concat() }}\n\n\
         /// The committed texts by language and capability.\n\
         #[cfg(any(test, feature = \"testing\"))]\n\
         pub(crate) const SOURCES: &[(&str, &[(&str, &str)])] = &[{sources}];\n"
    )
}

/// Lays source out as the project does.
///
/// # Errors
/// When `rustfmt` cannot be started or refuses the source.
pub fn rustfmt(root: &Path, source: &str) -> anyhow::Result<String> {
    let mut child = Command::new("rustfmt")
        .args(["--edition", "2024", "--quiet", "--config-path"])
        .arg(root.join("rustfmt.toml"))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .context("starting rustfmt; remedy: rustup component add rustfmt")?;
    // Rustfmt reads everything before it writes, so the pipes cannot block each other.
    child.stdin.take().context("rustfmt has no input")?.write_all(source.as_bytes())?;
    let output = child.wait_with_output()?;
    if !output.status.success() {
        bail!("rustfmt: {}", String::from_utf8_lossy(&output.stderr));
    }
    Ok(String::from_utf8(output.stdout)?)
}

/// Words in a doc comment: what Markdown would read as a sign is escaped.
fn documented(words: &str) -> String {
    let mut text = String::new();
    for word in words.split_whitespace() {
        if !text.is_empty() {
            text.push(' ');
        }
        for c in word.chars() {
            if matches!(c, '[' | ']' | '<' | '>' | '`' | '*' | '_' | '\\') {
                text.push('\\');
            }
            text.push(c);
        }
    }
    // An address in a text is an example, and leads nowhere.
    text.replace("://", "\\://")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn signs_and_addresses_are_words_in_a_doc_comment() {
        assert_eq!(documented("Brug <b> og https://kanten.dk"), r"Brug \<b\> og https\://kanten.dk");
    }

    #[test]
    fn variables_become_typed_arguments_in_alphabetical_order() {
        let variables = [("name".to_owned(), Kind::Text), ("count".to_owned(), Kind::Count)].into();
        let message = Message { id: "tasks-of".to_owned(), words: "{name} [x]".to_owned(), variables };
        let source = capability("tasks", &[message]);
        assert!(source.contains(r"/// «{name} \[x\]»"), "{source}");
        assert!(
            source.contains("pub fn tasks_of(&self, count: i64, name: impl AsRef<str>) -> String"),
            "{source}"
        );
        assert!(source.contains(r#"("count", count.into()),("name", name.as_ref().into()),"#), "{source}");
        assert!(source.contains(r#"texts.tasks_of(count,"name",)"#), "{source}");
    }

    #[test]
    fn a_capability_is_listed_in_every_list() {
        let source = list(&["tasks".to_owned()]);
        for part in [
            "mod tasks;",
            "tasks::KEYS",
            "tasks::every(texts, count)",
            "i18n/da/tasks.ftl",
            "i18n/en/tasks.ftl",
        ] {
            assert!(source.contains(part), "{part}");
        }
    }
}
