//! From the text of files to checked rows.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

use kernel::Period;
use serde::de::DeserializeOwned;
use toml::Table;

use crate::error::LoadError;
use crate::law::Rule;
use crate::raw::{RawFile, RawRule, RawUnconfirmed};
use crate::row::{Row, Source, Unconfirmed};
use crate::{timeline, value};

/// Reads all files, then holds each rule's rows against each other.
pub(crate) fn rules(files: &[(&str, &str)]) -> Result<BTreeMap<String, Rule>, LoadError> {
    let mut rules: BTreeMap<String, Rule> = BTreeMap::new();
    let mut unconfirmed = Vec::new();
    for (file, text) in files {
        let raw: RawFile = toml::from_str(text)
            .map_err(|error| LoadError::Syntax { file: (*file).to_owned(), message: error.to_string() })?;
        for (position, table) in raw.rule.into_iter().enumerate() {
            add_row(&mut rules, row(file, position, table)?)?;
        }
        for (position, table) in raw.unconfirmed.into_iter().enumerate() {
            unconfirmed.push((*file, shaped::<RawUnconfirmed>(file, position, table)?));
        }
    }
    let mut named = Vec::new();
    for (file, raw) in unconfirmed {
        named.push((file, raw.id.clone(), raw.from));
        add_unconfirmed(&mut rules, file, raw)?;
    }
    for rule in rules.values_mut() {
        rule.rows.sort_by_key(|row| row.in_force.from());
        rule.unconfirmed.sort_by_key(|un| un.from);
    }
    for (file, id, from) in named {
        if !rules.get(&id).is_some_and(|rule| timeline::ends_a_row(rule.series(), from)) {
            return Err(LoadError::UnconfirmedOfNothing { file: file.to_owned(), rule: id, from });
        }
    }
    rules.values().try_for_each(|rule| timeline::check(rule.series()))?;
    Ok(rules)
}

fn add_row(rules: &mut BTreeMap<String, Rule>, row: Row) -> Result<(), LoadError> {
    match rules.entry(row.id.clone()) {
        Entry::Vacant(place) => {
            place.insert(Rule { rows: vec![row], unconfirmed: Vec::new() });
        }
        Entry::Occupied(mut place) => {
            let rows = &mut place.get_mut().rows;
            let twice = |first: &&Row| {
                first.file != row.file || (first.in_force == row.in_force && first.shares_people(&row))
            };
            if let Some(first) = rows.iter().find(twice) {
                let first = first.file.clone();
                return Err(LoadError::DuplicateId { file: row.file, rule: row.id, first });
            }
            rows.push(row);
        }
    }
    Ok(())
}

fn add_unconfirmed(
    rules: &mut BTreeMap<String, Rule>,
    file: &str,
    raw: RawUnconfirmed,
) -> Result<(), LoadError> {
    let RawUnconfirmed { id, from, awaits } = raw;
    let file = file.to_owned();
    match rules.get_mut(&id) {
        Some(rule) if rule.unconfirmed.iter().any(|un| un.from == from) => {
            Err(LoadError::DuplicateId { first: file.clone(), file, rule: id })
        }
        Some(rule) => {
            rule.unconfirmed.push(Unconfirmed { from, awaits });
            Ok(())
        }
        None => Err(LoadError::UnconfirmedOfNothing { file, rule: id, from }),
    }
}

fn row(file: &str, position: usize, table: Table) -> Result<Row, LoadError> {
    let raw: RawRule = shaped(file, position, table)?;
    let (file, rule) = (file.to_owned(), raw.id.clone());
    let in_force = match Period::new(raw.in_force.from, raw.in_force.to) {
        Ok(period) => period,
        Err(bad) => return Err(LoadError::Field { file, rule, message: format!("in_force: {bad}") }),
    };
    let written = raw.value.to_string();
    let value = match value::read(&raw.id, raw.value) {
        Some(Ok(value)) => value,
        Some(Err(message)) => return Err(LoadError::Value { file, rule, message }),
        None => return Err(LoadError::UnknownRule { file, rule, known: value::known() }),
    };
    Ok(Row {
        id: raw.id,
        file,
        applies_to: raw.applies_to,
        value,
        written,
        kind: raw.kind,
        book: raw.book,
        section: raw.source.section,
        section_confirmed: raw.source.section_confirmed,
        source: Source { act: raw.source.act, published: raw.source.published, address: raw.source.address },
        confidence: raw.confidence,
        in_force,
        checked_on: raw.checked.on,
        note: raw.note,
    })
}

/// Row by row, so that a fault is told with its rule's id.
fn shaped<T: DeserializeOwned>(file: &str, position: usize, table: Table) -> Result<T, LoadError> {
    let id = table.get("id").and_then(toml::Value::as_str).map(str::to_owned);
    table.try_into().map_err(|error: toml::de::Error| LoadError::Field {
        file: file.to_owned(),
        rule: id.unwrap_or_else(|| format!("no. {}", position + 1)),
        message: value::one_line(&error),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Law;

    /// A row of the average, with parts to be replaced.
    const ROW: &str = r#"
[[rule]]
id = "ratio-rule.average"
value = { months = 4 }
kind = "order"
book = "RK-AVG"
source = { act = "bab", section = "§ 65, stk. 4", published = "text", section_confirmed = false }
confidence = "verified"
in_force = { from = "2020-01-01" }
checked = { on = "2026-11-22" }
"#;
    const FROM: &str = r#"{ from = "2020-01-01" }"#;

    fn in_force(period: &str) -> String {
        ROW.replace(FROM, &format!("{{ {period} }}"))
    }

    fn unconfirmed(from: &str) -> String {
        format!("\n[[unconfirmed]]\nid = \"ratio-rule.average\"\nfrom = \"{from}\"\nawaits = \"act\"\n")
    }

    fn refused(text: &str) -> LoadError {
        Law::load(&[("a.toml", text)]).unwrap_err()
    }

    #[track_caller]
    fn check(text: &str, words: &[&str]) {
        let told = refused(text).to_string();
        for word in words.iter().chain(&["a.toml", "ratio-rule.average", ";"]) {
            assert!(told.contains(word), "«{word}» is not in: {told}");
        }
    }

    #[test]
    fn the_row_that_the_faults_are_planted_in_loads() {
        Law::load(&[("a.toml", ROW)]).unwrap();
    }

    #[test]
    fn an_unknown_field_is_refused_wherever_it_stands() {
        for (good, bad) in [
            ("book =", "bock = \"x\"\nbook ="),
            ("act =", "bock = 1, act ="),
            ("{ on =", "{ bock = 1, on ="),
            ("from =", "bock = 1, from ="),
            ("months = 4", "months = 4, bock = 1"),
        ] {
            check(&ROW.replacen(good, bad, 1), &["bock"]);
        }
        check(&format!("{ROW}{}bock = 1\n", unconfirmed("2027-01-01")), &["bock"]);
        assert!(matches!(refused("bock = 1"), LoadError::Syntax { .. }));
    }

    #[test]
    fn a_value_that_does_not_type_is_refused() {
        for bad in ["months = \"4\"", "months = 4.5", "months = 0", "months = -4", "weeks = 4"] {
            let text = ROW.replace("months = 4", bad);
            check(&text, &["months"]);
            assert!(matches!(refused(&text), LoadError::Value { .. }), "{bad}");
        }
    }

    #[test]
    fn a_field_of_another_type_or_left_out_is_refused() {
        for (good, bad, word) in [
            ("\"order\"", "\"decree\"", "decree"),
            ("\"verified\"", "\"sure\"", "sure"),
            ("\"verified\"", "1", "string"),
            ("\"2020-01-01\"", "\"2020-02-30\"", "2020-02-30"),
            ("2020-01-01\" }", "2020-01-01\", to = \"2020-01-01\" }", "2020-01-01"),
            ("book = \"RK-AVG\"", "", "book"),
            (", section_confirmed = false", "", "section_confirmed"),
            ("checked = { on = \"2026-11-22\" }", "", "checked"),
        ] {
            let text = ROW.replacen(good, bad, 1);
            check(&text, &[word]);
            assert!(matches!(refused(&text), LoadError::Field { .. }), "{bad}");
        }
        let nameless = refused(&ROW.replace("id = \"ratio-rule.average\"", ""));
        assert!(nameless.to_string().contains("no. 1"), "{nameless}");
    }

    #[test]
    fn an_id_that_no_topic_reads_is_refused_with_those_there_are() {
        let told = refused(&ROW.replace("ratio-rule.average", "ratio-rule.avarage")).to_string();
        assert!(told.contains("ratio-rule.avarage") && told.contains("ratio-rule.average"), "{told}");
    }

    #[test]
    fn rows_that_overlap_by_a_day_are_refused_and_neighbours_load() {
        let first = in_force(r#"from = "2020-01-01", to = "2022-01-01""#);
        let second = |from: &str| in_force(&format!("from = \"{from}\""));
        check(&format!("{first}{}", second("2021-12-31")), &["2020-01-01", "2021-12-31", "overlap"]);
        check(&format!("{}{first}", second("2021-12-31")), &["overlap"]);
        Law::load(&[("a.toml", &format!("{first}{}", second("2022-01-01")))]).unwrap();
    }

    #[test]
    fn rows_for_different_people_do_not_overlap_and_each_has_its_own_gaps() {
        let group = |code: &str, period: &str| {
            in_force(period).replace("kind =", &format!("applies_to = [\"{code}\"]\nkind ="))
        };
        let (all, ended) = (r#"from = "2020-01-01""#, r#"from = "2020-01-01", to = "2022-01-01""#);
        Law::load(&[("a.toml", &format!("{}{}", group("6.1", all), group("6.2", all)))]).unwrap();
        check(&format!("{}{}", group("6.1", all), group("6.2", ended)), &["2022-01-01", "gap"]);
        check(&format!("{}{}", group("6.1", all), in_force(r#"from = "2021-01-01""#)), &["overlap"]);
    }

    #[test]
    fn a_gap_is_refused_unless_an_unconfirmed_names_its_first_day_or_an_earlier_one() {
        let first = in_force(r#"from = "2020-01-01", to = "2022-01-01""#);
        let next = in_force(r#"from = "2022-02-01""#);
        check(&first, &["2022-01-01", "gap"]);
        check(&format!("{first}{next}"), &["2022-01-01", "gap"]);
        check(&format!("{first}{next}{}", unconfirmed("2022-01-02")), &["2022-01-01", "gap"]);
        for from in ["2022-01-01", "2021-06-01"] {
            Law::load(&[("a.toml", &format!("{first}{next}{}", unconfirmed(from)))]).unwrap();
        }
    }

    #[test]
    fn an_unconfirmed_that_ends_no_row_is_refused() {
        for from in ["2020-01-01", "2019-12-31"] {
            check(&format!("{ROW}{}", unconfirmed(from)), &[from, "unconfirmed"]);
        }
        check(&unconfirmed("2027-01-01"), &["unconfirmed"]);
        let twice = format!("{ROW}{}{}", unconfirmed("2027-01-01"), unconfirmed("2027-06-01"));
        check(&twice, &["2027-06-01"]);
    }

    #[test]
    fn what_is_stated_twice_is_refused() {
        check(&format!("{ROW}{ROW}"), &["already"]);
        let again = unconfirmed("2027-01-01");
        check(&format!("{ROW}{again}{again}"), &["already"]);
        let later = in_force(r#"from = "2022-01-01""#);
        let first = in_force(r#"from = "2020-01-01", to = "2022-01-01""#);
        let told = Law::load(&[("a.toml", &first), ("b.toml", &later)]).unwrap_err().to_string();
        assert!(told.contains("a.toml") && told.contains("b.toml") && told.contains("already"), "{told}");
    }

    #[test]
    fn text_that_is_no_toml_is_refused_with_its_line() {
        let told = refused("[[rule]\nid = 1").to_string();
        assert!(told.starts_with("a.toml: ") && told.contains("line 1"), "{told}");
    }
}
