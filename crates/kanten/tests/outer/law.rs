//! What scripts ask without a database: the hours of a schedule, the answers of the law.

use std::fs;

use serde_json::{Value, json};

use super::support::{must, stops};

fn answer(arguments: &[&str]) -> Value {
    let arguments: Vec<&str> = arguments.iter().copied().chain(["--json"]).collect();
    serde_json::from_str(&must(&arguments)).unwrap()
}

fn file(text: &str) -> (tempfile::TempDir, String) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("week.json");
    fs::write(&path, text).unwrap();
    let path = path.display().to_string();
    (folder, path)
}

#[test]
fn the_hours_of_a_schedule_are_counted_by_week() {
    let day = |date| json!({ "date": date, "times": [["09:00", "12:45"], ["13:15", "17:00"]] });
    let days: Vec<Value> = ["2024-06-03", "2024-06-04", "2024-06-10"].into_iter().map(day).collect();
    let (_kept, path) = file(&json!({ "from": "2024-06-03", "to": "2024-06-14", "days": days }).to_string());
    let want = json!({
        "weeks": [
            { "monday": "2024-06-03", "minutes": 900, "days": 2 },
            { "monday": "2024-06-10", "minutes": 450, "days": 1 },
        ],
        "minutes": 1_350,
        "days": 3,
    });
    assert_eq!(answer(&["schedule", &path]), want);
    let said = must(&["schedule", &path, "--lang", "da"]);
    assert!(said.contains("Uge 23 fra 03.06.2024: 15 t, 2 arbejdsdage"), "{said}");
    assert!(said.contains("I alt: 22 t 30 min, 3 arbejdsdage"), "{said}");
}

#[test]
fn a_schedule_is_refused_with_every_place_that_is_wrong() {
    let times = json!([["09:00", "25:00"], ["12:00", "11:00"], ["8", "9"]]);
    let days = json!([{ "date": "2024-06-03", "times": times }, { "date": "3. juni", "times": [] }]);
    let (_kept, path) = file(&json!({ "from": "2024-06-03", "to": "2024-06-06", "days": days }).to_string());
    let said = stops(&["schedule", &path, "--lang", "da"], 1);
    for place in ["days[0].times[0]", "days[0].times[1]", "days[0].times[2]", "days[1].date", "25:00"] {
        assert!(said.contains(place), "{place}: {said}");
    }
    let twice = json!([
        { "date": "2024-06-03", "times": [["09:00", "12:00"], ["11:00", "13:00"]] },
        { "date": "2024-06-07", "times": [] },
    ]);
    let (_kept, path) = file(&json!({ "from": "2024-06-03", "to": "2024-06-06", "days": twice }).to_string());
    let said = stops(&["schedule", &path, "--lang", "da"], 1);
    assert!(
        said.contains("overlapper 09:00–12:00 og 11:00–13:00") && said.contains("days[1].date"),
        "{said}"
    );
    let (_kept, path) = file("{");
    assert!(stops(&["schedule", &path, "--lang", "da"], 1).contains("ikke en plan"));
    assert!(stops(&["schedule", "no-such-file.json", "--lang", "da"], 3).contains("no-such-file.json"));
}

#[test]
fn the_ratio_rule_answers_with_its_numbers_and_its_source() {
    let ratio = |ordinary, supported, on| {
        answer(&[
            "law",
            "check",
            "ratio",
            "--ordinary-fte",
            ordinary,
            "--supported-fte",
            supported,
            "--new-fte",
            "1",
            "--on",
            on,
        ])
    };
    let yes = ratio("14", "1", "2026-12-01");
    assert_eq!((&yes["answer"], &yes["cap"]), (&json!("yes"), &json!(2.0)));
    assert_eq!(yes["citation"]["section"], "§ 65, stk. 1");
    let no = ratio("14", "2", "2026-12-01");
    assert_eq!(no["answer"], "no");
    assert_eq!(no["would_change"][0], json!({ "change": "fewer-supported", "fte": 1.0 }));
    let guidance = ratio("14", "2", "2027-01-04");
    assert_eq!((&guidance["answer"], &guidance["would"]), (&json!("guidance"), &json!("no")));
    assert_eq!(ratio("14", "2", "2019-12-31")["answer"], "unknown");
    let bad = ["law", "check", "ratio", "--ordinary-fte", "mange", "--supported-fte", "0", "--new-fte", "1"];
    let bad: Vec<&str> = bad.into_iter().chain(["--on", "i morgen", "--lang", "da"]).collect();
    let said = stops(&bad, 1);
    assert!(said.contains("ordinary-fte") && said.contains("i morgen"), "{said}");
}

#[test]
fn a_praktik_is_as_long_as_its_target_group_may_have_it() {
    let weeks = |group, weeks, extensions| {
        let given = ["--group", group, "--weeks", weeks, "--extensions", extensions, "--on", "2026-12-01"];
        answer(&["law", "check", "duration"].into_iter().chain(given).collect::<Vec<_>>())
    };
    assert_eq!(weeks("6.1", "4", "0")["answer"], "yes");
    let no = weeks("6.7", "20", "0");
    assert_eq!((&no["answer"], &no["cap"]), (&json!("no"), &json!(13)));
    assert_eq!(no["would_change"][1], json!({ "change": "extension", "weeks": 26 }));
    assert_eq!(weeks("6.7", "20", "1")["answer"], "yes");
    let bad =
        ["law", "check", "duration", "--group", "7", "--weeks", "0", "--on", "2026-12-01", "--lang", "da"];
    let said = stops(&bad, 1);
    assert!(said.contains("group") && said.contains("6.13") && said.contains("weeks"), "{said}");
}
