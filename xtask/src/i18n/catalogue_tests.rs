use super::*;

fn source(language: &'static str, capability: &str, text: &str) -> Source {
    let path = format!("i18n/{language}/{capability}.ftl");
    Source { language, capability: capability.to_owned(), path, text: text.to_owned() }
}

fn tasks(danish: &str, english: &str) -> (Catalogue, Vec<String>) {
    let (catalogue, faults) = read(&[source("da", "tasks", danish), source("en", "tasks", english)]);
    assert!(faults.iter().all(|fault| !fault.remedy.is_empty()));
    (catalogue, faults.iter().map(|f| format!("{}:{}: {}", f.path, f.line, f.what)).collect())
}

#[track_caller]
fn refused(danish: &str, english: &str, want: &[&str]) {
    assert_eq!(tasks(danish, english).1, want);
}

#[test]
fn both_languages_become_one_catalogue_in_danish_order() {
    let danish = "# Note\ntasks-title = Opgaver\ntasks-count = { $count ->\n    [one] 1 opgave hos { $name }\n   *[other] { $count } opgaver hos { $name }\n}\n";
    let english = "tasks-count = { $count ->\n    [one] 1 task at { $name }\n   *[other] { $count } tasks at { $name }\n}\ntasks-title = Tasks\n";
    let (catalogue, faults) = tasks(danish, english);
    assert_eq!(faults, [""; 0]);
    let messages = &catalogue["tasks"];
    assert_eq!(messages[0].words, "Opgaver");
    assert_eq!(messages[1].words, "{count → one: 1 opgave hos {name} · other: {count} opgaver hos {name}}");
    let kinds: Vec<_> = messages[1].variables.iter().map(|(name, kind)| (name.as_str(), *kind)).collect();
    assert_eq!(kinds, [("count", Kind::Count), ("name", Kind::Text)]);
}

#[test]
fn a_variable_is_a_number_when_its_name_or_one_language_says_so() {
    let (catalogue, faults) = tasks(
        "tasks-a = { $seen_count }\ntasks-b = { $days }\ntasks-c = { $form ->\n   [job] Job\n  *[praktik] Praktik\n}\n",
        "tasks-a = { $seen_count }\ntasks-b = { $days ->\n   [one] a day\n  *[other] days\n}\ntasks-c = { $form ->\n   [job] Job\n  *[praktik] Internship\n}\n",
    );
    assert_eq!(faults, [""; 0]);
    let kind = |i: usize| *catalogue["tasks"][i].variables.values().next().unwrap();
    assert_eq!([kind(0), kind(1), kind(2)], [Kind::Count, Kind::Count, Kind::Text]);
}

#[test]
fn every_missing_key_is_told_in_one_go() {
    refused(
        "tasks-a = A\ntasks-b = B\n",
        "tasks-b = B\n\ntasks-c = C\n",
        &[
            "i18n/da/tasks.ftl:1: tasks-a is missing in i18n/en/tasks.ftl",
            "i18n/en/tasks.ftl:3: tasks-c is missing in i18n/da/tasks.ftl",
        ],
    );
}

#[test]
fn variables_must_agree() {
    refused(
        "tasks-a = Fra { $from }\n",
        "tasks-a = Until { $until }\n",
        &["i18n/en/tasks.ftl:1: tasks-a: $from, $until stands in one language only"],
    );
}

#[test]
fn duplicates_are_found_within_a_file_and_between_files() {
    refused(
        "tasks-a = A\ntasks-a = B\n",
        "tasks-a = A\n",
        &["i18n/da/tasks.ftl:2: tasks-a stands at i18n/da/tasks.ftl:1 already"],
    );
    let (_, faults) = read(&[
        source("da", "labour", "labour-market-a = A\n"),
        source("en", "labour", "labour-market-b = A\n"),
        source("da", "labour_market", "labour-market-a = A\n"),
        source("en", "labour_market", "labour-market-a = A\n"),
    ]);
    assert!(faults.iter().any(|f| f.what == "labour-market-a stands at i18n/da/labour.ftl:1 already"));
}

#[test]
fn wrong_prefix_empty_text_attribute_and_foreign_parts_are_refused() {
    refused(
        "task-a = A\n",
        "task-a = A\n",
        &[
            "i18n/da/tasks.ftl:1: task-a does not begin with tasks-",
            "i18n/en/tasks.ftl:1: task-a does not begin with tasks-",
        ],
    );
    refused("tasks-a = { \"\" }\n", "tasks-a = A\n", &["i18n/da/tasks.ftl:1: tasks-a is empty"]);
    refused(
        "tasks-a = A\n    .title = T\n",
        "tasks-a = A\n",
        &["i18n/da/tasks.ftl:1: tasks-a has the attribute .title"],
    );
    refused(
        "tasks-a = { tasks-b }\ntasks-b = B\n",
        "tasks-a = A\ntasks-b = B\n",
        &["i18n/da/tasks.ftl:1: tasks-a uses the text tasks-b"],
    );
    refused(
        "tasks-a = { NUMBER(3) }\n",
        "tasks-a = 3\n",
        &["i18n/da/tasks.ftl:1: tasks-a uses the function NUMBER()"],
    );
    refused("tasks-a = A\n-brand = Kanten\n", "tasks-a = A\n", &["i18n/da/tasks.ftl:2: -brand is a term"]);
    refused(
        "tasks-a = { $type }\n",
        "tasks-a = { $type }\n",
        &[
            "i18n/da/tasks.ftl:1: tasks-a: $type is no usable variable name",
            "i18n/en/tasks.ftl:1: tasks-a: $type is no usable variable name",
        ],
    );
    refused(
        "tasks-A = A\n",
        "tasks-A = A\n",
        &[
            "i18n/da/tasks.ftl:1: tasks-A is no kebab-case name",
            "i18n/en/tasks.ftl:1: tasks-A is no kebab-case name",
        ],
    );
}

#[test]
fn what_is_no_fluent_is_told_with_its_line() {
    let (_, faults) = tasks("tasks-a = A\ntasks-b\n", "tasks-a = A\n");
    assert_eq!(faults.len(), 1);
    assert!(faults[0].starts_with("i18n/da/tasks.ftl:2: no valid Fluent"), "{faults:?}");
}

#[test]
fn a_file_in_one_language_only_is_refused() {
    let (_, faults) = read(&[source("da", "tasks", "tasks-a = A\n")]);
    assert_eq!(faults[0].what, "i18n/en/tasks.ftl is missing");
}
