//! Personal-data guard: a compute crate sees no name, and nothing keeps a CPR number before it can be sealed.

use super::Violation;
use crate::{
    files::Source,
    rust_text::{Kind, is_test_path, tokens},
};

const RULE: &str = "personal data";

/// Crates whose input is the exact list of what they may see of a person.
const COMPUTE: &[&str] = &["crates/matching/src/", "crates/labour-market/src/", "crates/evaluation/src/"];

/// Words in names of fields that would show who a person is.
const WHO: &[&str] =
    &["name", "surname", "cpr", "email", "phone", "address", "birth", "birthday", "sex", "gender"];

/// Where rows are made and kept.
const KEPT: &[&str] = &["crates/domain/src/", "crates/store/src/", "crates/taxonomy/", "crates/policy/src/"];

/// Refuses identifying fields in compute crates, and a CPR number wherever rows are kept.
pub fn check(file: &Source) -> Vec<Violation> {
    if is_test_path(&file.path) {
        return Vec::new();
    }
    let (words, remedy): (&[&str], _) = if file.is_under_any(COMPUTE) && file.ends_with_any(&["rs"]) {
        (WHO, "a compute crate gets an id and what its method needs, never who it is")
    } else if file.is_under_any(KEPT) {
        (&["cpr"], "no CPR number is kept before it can be sealed: keep the case system's reference")
    } else {
        return Vec::new();
    };
    let hit = |name: &str| parts(name).find(|part| words.contains(&part.as_str()));
    if file.ends_with_any(&["rs"]) {
        return tokens(&file.text)
            .into_iter()
            .filter(|token| token.kind == Kind::Word && !token.in_test && !token.in_attribute)
            .filter_map(|token| Some((token.line, hit(&token.text)?)))
            .map(|(line, word)| file.broken(line, RULE, format!("`{word}`: {remedy}")))
            .collect();
    }
    file.lines()
        .filter(|(_, text)| {
            file.ends_with_any(&["sql", "csv", "toml"]) && !text.trim_start().starts_with(['#', '-'])
        })
        .filter_map(|(line, text)| {
            let word = text.split(|c: char| !(c.is_alphanumeric() || c == '_')).find_map(hit)?;
            Some(file.broken(line, RULE, format!("`{word}`: {remedy}")))
        })
        .collect()
}

/// The words of a name in either spelling: `home_address`, `HomeAddress`.
fn parts(name: &str) -> impl Iterator<Item = String> {
    let mut spaced = String::with_capacity(name.len() + 4);
    let mut last = ' ';
    for c in name.chars() {
        if c == '_' || (c.is_uppercase() && last.is_lowercase()) {
            spaced.push(' ');
        }
        if c != '_' {
            spaced.extend(c.to_lowercase());
        }
        last = c;
    }
    spaced.split_whitespace().map(str::to_owned).collect::<Vec<_>>().into_iter()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::guards::{accepts, refuses};

    #[test]
    fn a_name_in_a_compute_crate_is_refused() {
        refuses(check, "crates/matching/src/input.rs", "struct Person {\n full_name: String,\n}", &[2]);
        refuses(check, "crates/matching/src/input.rs", "struct HomeAddress;", &[1]);
    }

    #[test]
    fn a_number_of_a_person_is_kept_nowhere() {
        refuses(
            check,
            "crates/store/src/migrations/0001.sql",
            "-- cpr\nCREATE TABLE citizen (\n cpr text\n);",
            &[3],
        );
        refuses(
            check,
            "crates/domain/src/citizens/citizen.rs",
            "struct Citizen { cpr_number: String }",
            &[1],
        );
    }

    #[test]
    fn ids_and_names_outside_compute_are_accepted() {
        accepts(
            check,
            "crates/matching/src/input.rs",
            "/// No name.\nstruct Person { id: CitizenId, skills: Vec<u32> }",
        );
        accepts(check, "crates/domain/src/citizens/citizen.rs", "struct Citizen { name: Name }");
    }
}
