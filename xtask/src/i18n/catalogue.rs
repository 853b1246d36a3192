//! The texts of both languages as one catalogue, and everything that is wrong with them.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::{
    ast::{Entry, Message as Ast},
    parser,
};

use super::pattern::{self, Kind};

/// The languages, the first one first: its order and words lead.
pub const LANGUAGES: [&str; 2] = ["da", "en"];

/// One file of texts.
pub struct Source {
    pub language: &'static str,
    /// The file's name without its ending.
    pub capability: String,
    /// From the project's root, for people.
    pub path: String,
    pub text: String,
}

/// One text that both languages have.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Message {
    pub id: String,
    /// The Danish words, variables in braces, on one line.
    pub words: String,
    pub variables: BTreeMap<String, Kind>,
}

/// Something wrong with a text.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Fault {
    pub path: String,
    pub line: usize,
    pub capability: String,
    pub what: String,
    pub remedy: String,
}

/// Texts by capability, in the order of the Danish file.
pub type Catalogue = BTreeMap<String, Vec<Message>>;

/// Reads and compares all files; faults come in the order of files and lines.
pub fn read(sources: &[Source]) -> (Catalogue, Vec<Fault>) {
    let mut faults = Vec::new();
    let mut files: BTreeMap<&str, BTreeMap<&str, File>> = BTreeMap::new();
    for source in sources {
        let file = File::read(source, &mut faults);
        files.entry(&source.capability).or_default().insert(source.language, file);
    }
    duplicates(&files, &mut faults);
    let mut catalogue = Catalogue::new();
    for (capability, languages) in &files {
        let messages = match (languages.get(LANGUAGES[0]), languages.get(LANGUAGES[1])) {
            (Some(first), Some(second)) => compare(first, second, &mut faults),
            (Some(file), None) => file.alone(LANGUAGES[1], &mut faults),
            (None, Some(file)) => file.alone(LANGUAGES[0], &mut faults),
            (None, None) => Vec::new(),
        };
        catalogue.insert((*capability).to_owned(), messages);
    }
    faults.sort();
    (catalogue, faults)
}

struct Found {
    id: String,
    line: usize,
    words: String,
    variables: BTreeMap<String, Kind>,
}

struct File<'a> {
    source: &'a Source,
    found: Vec<Found>,
}

impl<'a> File<'a> {
    fn read(source: &'a Source, faults: &mut Vec<Fault>) -> Self {
        let mut file = Self { source, found: Vec::new() };
        if !named_well(&source.capability, '_') {
            let what = format!("«{}» is no capability's name", source.capability);
            faults.push(file.fault(
                1,
                what,
                "name the file in lower-case letters and _, like labour_market.ftl",
            ));
        }
        let resource = match parser::parse(source.text.as_str()) {
            Ok(resource) => resource,
            Err((resource, errors)) => {
                for error in errors {
                    let line = source.text[..error.pos.start].matches('\n').count() + 1;
                    faults.push(file.fault(
                        line,
                        format!("no valid Fluent: {}", error.kind),
                        "write `id = text`",
                    ));
                }
                resource
            }
        };
        let mut seen: BTreeMap<&str, usize> = BTreeMap::new();
        for entry in &resource.body {
            match entry {
                Entry::Message(message) => {
                    let nth = seen.entry(message.id.name).or_default();
                    let line = line_of(&source.text, message.id.name, *nth);
                    *nth += 1;
                    let found = file.message(message, line, faults);
                    file.found.push(found);
                }
                Entry::Term(term) => {
                    let line = line_of(&source.text, &format!("-{}", term.id.name), 0);
                    let what = format!("-{} is a term", term.id.name);
                    faults.push(file.fault(line, what, "write the words out in each text"));
                }
                _ => {}
            }
        }
        file
    }

    fn message(&self, message: &Ast<&str>, line: usize, faults: &mut Vec<Fault>) -> Found {
        let id = message.id.name;
        let mut fault = |what: String, remedy: &str| faults.push(self.fault(line, what, remedy));
        let prefix = self.source.capability.replace('_', "-") + "-";
        if !id.starts_with(&prefix) {
            fault(
                format!("{id} does not begin with {prefix}"),
                "rename it, or move it to its own capability's file",
            );
        }
        if !named_well(id, '-') {
            fault(format!("{id} is no kebab-case name"), "use lower-case letters, digits and single hyphens");
        }
        for attribute in &message.attributes {
            let what = format!("{id} has the attribute .{}", attribute.id.name);
            fault(what, &format!("make it a text of its own: {id}-{}", attribute.id.name));
        }
        let mut shape = pattern::Shape::default();
        if let Some(value) = &message.value {
            shape.read(value);
        }
        if shape.words.trim().is_empty() && shape.refused.is_empty() {
            fault(format!("{id} is empty"), "write the text, or delete the id in both languages");
        }
        for refused in &shape.refused {
            fault(format!("{id} uses {refused}"), "use only words, { $variable } and selectors on variables");
        }
        for name in shape.variables.keys().filter(|name| !variable_named_well(name)) {
            fault(format!("{id}: ${name} is no usable variable name"), "use snake_case and no word of Rust");
        }
        Found { id: id.to_owned(), line, words: shape.words, variables: shape.variables }
    }

    fn alone(&self, missing: &str, faults: &mut Vec<Fault>) -> Vec<Message> {
        let other = self.source.path.replace(&format!("/{}/", self.source.language), &format!("/{missing}/"));
        faults.push(self.fault(1, format!("{other} is missing"), "write the file in the other language too"));
        Vec::new()
    }

    fn lacks(&self, found: &Found, other: &Self, faults: &mut Vec<Fault>) {
        let what = format!("{} is missing in {}", found.id, other.source.path);
        faults.push(self.fault(found.line, what, "write it there too, or delete it here"));
    }

    fn fault(&self, line: usize, what: String, remedy: &str) -> Fault {
        let (path, capability) = (self.source.path.clone(), self.source.capability.clone());
        Fault { path, line, capability, what, remedy: remedy.to_owned() }
    }
}

fn compare(first: &File, second: &File, faults: &mut Vec<Fault>) -> Vec<Message> {
    let mut messages = Vec::new();
    for here in &first.found {
        let Some(there) = second.found.iter().find(|found| found.id == here.id) else {
            first.lacks(here, second, faults);
            continue;
        };
        let names = |found: &Found| found.variables.keys().map(|v| format!("${v}")).collect::<BTreeSet<_>>();
        let (mine, theirs) = (names(here), names(there));
        if mine != theirs {
            let differing: Vec<_> = mine.symmetric_difference(&theirs).map(String::as_str).collect();
            let what = format!("{}: {} stands in one language only", here.id, differing.join(", "));
            faults.push(second.fault(there.line, what, "use the same variables in both languages"));
        }
        let mut variables = here.variables.clone();
        for (name, kind) in &there.variables {
            let known = variables.entry(name.clone()).or_insert(*kind);
            *known = (*known).max(*kind);
        }
        messages.push(Message { id: here.id.clone(), words: here.words.clone(), variables });
    }
    for there in &second.found {
        if !first.found.iter().any(|found| found.id == there.id) {
            second.lacks(there, first, faults);
        }
    }
    messages
}

fn duplicates(files: &BTreeMap<&str, BTreeMap<&str, File>>, faults: &mut Vec<Fault>) {
    for language in LANGUAGES {
        let mut seen: BTreeMap<&str, String> = BTreeMap::new();
        for file in files.values().filter_map(|languages| languages.get(language)) {
            for found in &file.found {
                let place = format!("{}:{}", file.source.path, found.line);
                if let Some(before) = seen.insert(&found.id, place) {
                    let what = format!("{} stands at {before} already", found.id);
                    faults.push(file.fault(found.line, what, "keep one of the two"));
                }
            }
        }
    }
}

fn line_of(text: &str, id: &str, nth: usize) -> usize {
    let begins = |line: &str| line.strip_prefix(id).is_some_and(|rest| rest.trim_start().starts_with('='));
    text.lines().enumerate().filter(|(_, line)| begins(line)).nth(nth).map_or(1, |(i, _)| i + 1)
}

fn named_well(name: &str, joint: char) -> bool {
    name.starts_with(|c: char| c.is_ascii_lowercase())
        && name.split(joint).all(|part| {
            !part.is_empty() && part.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit())
        })
}

fn variable_named_well(name: &str) -> bool {
    const RUST: [&str; 20] = [
        "as", "box", "const", "do", "else", "enum", "fn", "for", "if", "in", "loop", "match", "mod", "move",
        "ref", "self", "static", "type", "use", "where",
    ];
    named_well(name, '_') && !RUST.contains(&name)
}

#[cfg(test)]
#[path = "catalogue_tests.rs"]
mod tests;
