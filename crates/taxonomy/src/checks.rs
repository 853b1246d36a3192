//! What holds across the lists.

use std::collections::HashSet;

use kernel::{FUNCTION_COUNT, IndustryCode, Language, Levels, MunicipalityCode, OccupationCode};

use crate::*;

/// Code, Danish and English name of every row, list by list.
fn lists() -> Vec<(&'static str, Vec<[String; 3]>)> {
    macro_rules! lists {
        ($($module:ident),+) => {
            vec![$((stringify!($module), $module::all().iter().map(|row| {
                [row.code.clone(), row.name(Language::Da).to_owned(), row.name(Language::En).to_owned()]
            }).collect())),+]
        };
    }
    lists![
        areas,
        catalogue,
        certificates,
        functions,
        industries,
        industry_groups,
        municipalities,
        occupations,
        person_words,
        postal_codes,
        skills,
        target_groups,
        transport
    ]
}

fn count(list: &str) -> usize {
    lists().iter().find(|(name, _)| *name == list).unwrap().1.len()
}

#[test]
fn each_list_has_its_rows() {
    for (list, want) in [
        ("areas", 14),
        ("catalogue", 40),
        ("certificates", 14),
        ("functions", FUNCTION_COUNT),
        ("industry_groups", 36),
        ("municipalities", 98 + 1 + 2),
        ("person_words", 6),
        ("skills", 48),
        ("target_groups", 13),
        ("transport", 6),
    ] {
        assert_eq!(count(list), want, "{list}");
    }
    assert!(count("industries") >= 110);
    assert!(count("postal_codes") >= 600);
    let digits = |n: usize| occupations::all().iter().filter(|row| row.code.len() == n).count();
    assert_eq!((digits(1), digits(2)), (10, 42));
    assert!(digits(4) >= 110);
}

#[test]
fn codes_are_unique_and_of_their_shape() {
    for (list, rows) in lists() {
        let codes: HashSet<&str> = rows.iter().map(|row| row[0].as_str()).collect();
        assert_eq!(codes.len(), rows.len(), "{list}");
        let own = ["areas", "catalogue", "certificates", "functions", "skills", "transport"];
        if own.contains(&list) {
            assert!(codes.iter().all(|c| c.bytes().all(|b| b.is_ascii_lowercase() || b == b'-')), "{list}");
        }
    }
    assert!(occupations::all().iter().all(|row| OccupationCode::parse(&row.code).is_ok()));
    assert!(industries::all().iter().all(|row| IndustryCode::parse(&row.code).is_ok()));
    assert!(municipalities::all().iter().all(|row| MunicipalityCode::parse(&row.code).is_ok()));
}

#[test]
fn find_finds_each_row_and_nothing_else() {
    macro_rules! found {
        ($($module:ident),+) => {$(
            for row in $module::all() {
                assert_eq!($module::find(&row.code), Some(row));
            }
            assert_eq!($module::find("no such code"), None);
            assert_eq!($module::find(""), None);
        )+};
    }
    found![
        areas,
        catalogue,
        certificates,
        functions,
        industries,
        industry_groups,
        municipalities,
        occupations,
        person_words,
        postal_codes,
        skills,
        target_groups,
        transport
    ];
}

#[test]
fn every_reference_resolves() {
    let area = |code: &str, of| areas::find(code).is_some_and(|area| area.of == of);
    for row in functions::all() {
        assert!(area(&row.area, AreaOf::Functions), "{}", row.code);
    }
    for row in skills::all() {
        assert!(area(&row.area, AreaOf::Skills), "{}", row.code);
        for next in &row.leads_to {
            assert!(skills::find(next).is_some() && *next != row.code, "{} -> {next}", row.code);
        }
    }
    for row in industries::all() {
        assert!(industry_groups::find(&row.group).is_some(), "{}", row.code);
    }
    for row in occupations::all().iter().filter(|row| row.code.len() > 1) {
        let parent = if row.code.len() == 2 { &row.code[..1] } else { &row.code[..2] };
        assert!(occupations::find(parent).is_some(), "{}", row.code);
    }
    for task in catalogue::all() {
        assert!(area(&task.trade, AreaOf::Skills), "{}", task.code);
        assert!(task.code.starts_with(&task.trade), "{}", task.code);
        assert!(occupations::find(&task.occupation).is_some_and(|o| o.code.len() == 4), "{}", task.code);
        assert!(!task.skills.is_empty(), "{}", task.code);
        assert!(task.skills.iter().all(|code| skills::find(code).is_some()), "{}", task.code);
        assert!(task.certificates.iter().all(|code| certificates::find(code).is_some()), "{}", task.code);
    }
    let modules: HashSet<&str> = lists().iter().map(|(list, _)| *list).collect();
    assert!(ATTRIBUTIONS.iter().all(|(list, ..)| modules.contains(list)));
}

#[test]
fn each_area_has_rows_and_each_function_a_task_that_asks_for_it() {
    for area in areas::all() {
        let rows = match area.of {
            AreaOf::Functions => functions::all().iter().filter(|row| row.area == area.code).count(),
            AreaOf::Skills => skills::all().iter().filter(|row| row.area == area.code).count(),
        };
        assert!(rows >= 2, "{}", area.code);
    }
    let asked = catalogue::all().iter().fold(Levels::NONE, |all, task| all.max(task.demands));
    assert_eq!(asked.iter().count(), FUNCTION_COUNT);
}

/// Every text of every list that somebody may read, with where it stands.
fn texts() -> Vec<(String, String)> {
    let mut all = Vec::new();
    for (list, rows) in lists() {
        for [code, da, en] in rows {
            all.extend([(format!("{list} {code} da"), da), (format!("{list} {code} en"), en)]);
        }
    }
    let mut both = |place: String, text: &Text| {
        all.extend([(format!("{place} da"), text.da.clone()), (format!("{place} en"), text.en.clone())]);
    };
    for row in functions::all() {
        both(format!("functions {} instruction", row.code), &row.instruction);
    }
    for row in transport::all() {
        both(format!("transport {} reason", row.code), &row.reason);
    }
    for row in target_groups::all() {
        both(format!("target_groups {} source", row.code), &row.source);
    }
    for row in catalogue::all() {
        both(format!("catalogue {} description", row.code), &row.description);
        both(format!("catalogue {} now_function", row.code), &row.now_function);
        both(format!("catalogue {} source", row.code), &row.source);
        if let Some(safety) = &row.safety {
            both(format!("catalogue {} safety", row.code), &safety.pointer);
        }
    }
    for row in occupations::all() {
        all.extend(
            row.aliases.iter().map(|alias| (format!("occupations {} alias", row.code), alias.clone())),
        );
    }
    all
}

#[test]
fn every_text_stands_in_both_languages() {
    for (place, text) in texts() {
        assert!(!text.trim().is_empty() && text.trim() == text, "{place}: '{text}'");
    }
}

fn names_an_illness(text: &str) -> bool {
    const ILLNESSES: [&str; 17] = [
        "adhd",
        "alkoholiker",
        "alkoholism",
        "angst",
        "anxiety",
        "asperger",
        "autis",
        "bipolar",
        "demens",
        "depress",
        "diagnos",
        "kræft",
        "misbrug",
        "psykisk",
        "ptsd",
        "skizofren",
        "stress",
    ];
    let text = text.to_lowercase();
    let mut words = text.split(|c: char| !c.is_alphanumeric());
    words.any(|word| ILLNESSES.iter().any(|illness| word.starts_with(illness)))
}

#[test]
fn no_list_names_an_illness() {
    assert!(names_an_illness("Har Angst") && names_an_illness("autisme") && !names_an_illness("ålefangst"));
    for (place, text) in texts() {
        assert!(!names_an_illness(&text), "{place}: '{text}'");
    }
}

#[test]
fn an_instruction_names_no_number_and_transport_says_it_is_an_estimate() {
    for row in functions::all() {
        for language in Language::ALL {
            let text = row.instruction(language);
            assert!(!text.chars().any(|c| c.is_ascii_digit()) && text.ends_with('.'), "{}", row.code);
        }
    }
    assert!(transport::all().iter().all(|mode| mode.estimate && (1..=60).contains(&mode.speed_kmh)));
}

#[test]
fn the_invented_places_are_marked() {
    let invented: Vec<&str> =
        municipalities::all().iter().filter(|m| m.invented).map(|m| m.code.as_str()).collect();
    assert_eq!(invented, ["0998", "0999"]);
    assert_eq!(postal_codes::all().iter().filter(|p| p.invented).count(), 8);
}
