//! The second half of the path, on the imported files: ten placements at seven companies, thirteen weeks of
//! them, and the board. What it must come to was counted by hand, to the person and the minute.

use std::{collections::BTreeMap, fs, path::Path};

use kernel::{Date, Days, Week};

use super::support::{Browser, Server, between, must};

/// Somebody of the ten, and what is counted by hand.
struct Row {
    citizen: usize,
    company: usize,
    group: &'static str,
    praktik: bool,
    /// Minutes with a wage in the thirteen weeks.
    ordinary: i32,
    /// Weeks with at least an hour of them.
    weeks: usize,
}

const fn row(citizen: usize, company: usize, group: &'static str, ordinary: i32, weeks: usize) -> Row {
    Row { citizen, company, group, praktik: false, ordinary, weeks }
}

/// Everybody agrees on four hours a week, so thirteen weeks as planned are 3,120 minutes. The groups 6.3, 6.5
/// and 6.7 are outside the labour force, 6.1 is inside, of 6.4 it is not known. Practice 31: outside at
/// registration, and in at least 8 of the 13 weeks at least 60 minutes with a wage.
const TABLE: [Row; 10] = [
    // As planned: comes in.
    row(0, 0, "6.3", 3_120, 13),
    // Ill on three Mondays: 3 × 120 less. Comes in.
    row(1, 0, "6.3", 2_760, 13),
    // Away for six whole weeks: seven are left, one too few.
    row(2, 1, "6.5", 1_680, 7),
    // Away for five: eight are left. Comes in.
    row(3, 1, "6.7", 1_920, 8),
    // As planned, but inside the labour force already.
    row(4, 2, "6.1", 3_120, 13),
    // As planned; nobody knows which side the group is on.
    row(5, 2, "6.4", 3_120, 13),
    // Thirteen weeks of praktik: no minute with a wage.
    Row { praktik: true, ..row(6, 3, "6.3", 0, 0) },
    // Praktik that becomes work on the Tuesday of the fifth week: 120 then, 240 in the eight weeks after. Comes in.
    Row { praktik: true, ..row(7, 4, "6.3", 2_040, 9) },
    // As planned, until an hour of a Monday is corrected away. Comes in.
    row(8, 5, "6.3", 3_060, 13),
    // Nobody has said anything of the last seven weeks.
    row(9, 6, "6.3", 1_440, 6),
];
/// Four hours a week for thirteen weeks, and of the fifth week's two days the Monday, after four whole weeks.
const PRAKTIK_MINUTES: i64 = 3_120 + 4 * 240 + 120;
/// Who comes into the labour force by practice 31.
const COMES_IN: [usize; 5] = [0, 1, 3, 7, 8];
const OUTSIDE: u64 = 8;
const COMPANIES: u64 = 7;
const SAID: u64 = 123;

/// The thirteen weeks that are over, the oldest first.
fn weeks(db: &str) -> Vec<Week> {
    let last = &read(db)["indicators"][0]["window"]["last"];
    let mut weeks: Vec<Week> = Week::parse(last.as_str().unwrap()).unwrap().back().take(13).collect();
    weeks.reverse();
    weeks
}

/// What `kanten indicators` says.
fn read(db: &str) -> serde_json::Value {
    serde_json::from_str(&must(&["indicators", "--json", "--database", db])).unwrap()
}

/// A form as it is sent from its page: what is hidden in it, and these fields.
#[track_caller]
fn send(browser: &Browser, page: &str, address: &str, fields: &[(&str, &str)]) -> String {
    let form = browser.get(page);
    assert_eq!(form.status, 200, "{page}");
    let mark = format!("action=\"{address}\"");
    let inside = between(&form.body, "<form", "</form>").into_iter().find(|inside| inside.contains(&mark));
    let inside = inside.unwrap_or_else(|| panic!("{page} has no form to {address}"));
    let mut all: Vec<(String, String)> = between(inside, "<input type=\"hidden\" name=\"", ">")
        .into_iter()
        .filter_map(|input| input.split_once("\" value=\""))
        .map(|(name, value)| (name.to_owned(), value.trim_end_matches('"').to_owned()))
        .filter(|(name, _)| !fields.iter().any(|(given, _)| given == name))
        .collect();
    all.extend(fields.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())));
    let all: Vec<(&str, &str)> = all.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    let reply = browser.post(address, &all);
    assert_eq!(reply.status, 303, "{address} {fields:?}: {}", reply.body);
    reply.location.split('?').next().unwrap().to_owned()
}

/// A form that lies at its own page's address.
#[track_caller]
fn fill(browser: &Browser, address: &str, fields: &[(&str, &str)]) -> String {
    send(browser, address, address, fields)
}

fn id_of(address: &str) -> &str {
    address.rsplit('/').next().unwrap()
}

/// Goes on from the imported files with the small jobs that were built.
pub fn go_on(folder: &Path, db: &str, server: &Server, built: &[String]) {
    let consultant = Browser::logged_in(server, "bo@nord.example");
    let caseworker = Browser::logged_in(server, "eva@nord.example");
    let import = |kind: &str, name: &str, text: &str| {
        let file = folder.join(name);
        fs::write(&file, text).unwrap();
        must(&["import", kind, &file.display().to_string(), "--database", db])
    };
    let weeks = weeks(db);
    let since = weeks[0].monday();
    let mut groups = String::from("sagsreference;navn;opdigtet;maalgruppe;maalgruppe_fra;registreret\n");
    for one in &TABLE {
        let (n, group) = (one.citizen, one.group);
        groups.push_str(&format!("S-{n};Prøveperson {n};ja;{group};{since};{since}\n"));
    }
    assert!(import("citizens", "groups.csv", &groups).contains("10 ændrede"));

    let bundles = small_jobs(&consultant, built, &weeks);
    let cvr = companies_of(&consultant, &bundles);
    let people = citizens_of(&caseworker);
    for (one, bundle) in TABLE.iter().zip(&bundles) {
        name_is_told(&consultant, &caseworker, &people[&one.citizen], bundle);
    }
    let mut agreements = String::from(
        "sagsreference;cvr_nummer;slags;mentor;fra;til;formaal;praktik_man;praktik_tir;loen_man;loen_ons\n",
    );
    for (one, cvr) in TABLE.iter().zip(&cvr) {
        let (n, last) = (one.citizen, weeks[12].sunday());
        agreements.push_str(&if one.praktik {
            format!("S-{n};{cvr};praktik;Ida Kok;{since};{last};At lære køkkenet at kende;9-11;9-11;;\n")
        } else {
            format!("S-{n};{cvr};småjob;Ida Kok;{since};;;;;9-11;9-11\n")
        });
    }
    let tried = import("placements", "agreements.csv", &agreements);
    assert!(tried.contains("10 nye"), "{tried}");
    let again = import("placements", "agreements.csv", &agreements);
    assert!(again.contains("10 uændrede"), "{again}");

    let placements = placements_of(&caseworker);
    assert_eq!(placements.len(), TABLE.len());
    for one in &TABLE {
        begin(&consultant, &caseworker, &placements[&one.citizen], one.praktik, since);
    }
    thirteen_weeks(&consultant, &placements, &bundles, &weeks);
    board(db, &caseworker, &weeks);
}

/// A small job for each of the ten, at seven companies; two of them praktik.
fn small_jobs(consultant: &Browser, built: &[String], weeks: &[Week]) -> Vec<String> {
    let mut bundles = Vec::new();
    let ends_on = weeks[12].sunday().checked_add_days(Days::new(60)).unwrap().to_string();
    let mut first: BTreeMap<usize, &String> = BTreeMap::new();
    for one in &TABLE {
        let at = &built[one.company];
        if !one.praktik && first.insert(one.company, at).is_none() {
            bundles.push(at.clone());
            continue;
        }
        let page = consultant.get(at);
        let company = between(&page.body, "href=\"/companies/", "\"").into_iter().find(|id| id.len() == 36);
        let address = format!("/companies/{}/bundles/new", company.unwrap());
        let form = consultant.get(&address);
        let tasks = between(&form.body, "name=\"tasks\" class=\"form-checkbox\" value=\"", "\"");
        let mut fields = vec![("title", "Et andet job"), ("state", "open"), ("tasks", tasks[0])];
        if one.praktik {
            fields.extend([
                ("legal_form", "praktik"),
                ("purpose", "At lære arbejdet at kende"),
                ("steps", "Se, prøve, gøre"),
                ("responsible", "faglært"),
                ("ends_on", ends_on.as_str()),
            ]);
        } else {
            fields.push(("legal_form", "job"));
        }
        bundles.push(fill(consultant, &address, &fields));
    }
    bundles
}

/// The CVR number of each small job's company, by the number in its name.
fn companies_of(consultant: &Browser, bundles: &[String]) -> Vec<usize> {
    let of = |bundle: &String| {
        let page = consultant.get(bundle);
        let named = between(&page.body, "Prøvevirksomhed ", "<").into_iter().next().unwrap();
        99_100_000 + named.trim().parse::<usize>().unwrap()
    };
    bundles.iter().map(of).collect()
}

/// The ids behind the links of a list to people by number.
fn by_number(body: &str, before: &str) -> BTreeMap<usize, String> {
    between(body, before, "</a>")
        .into_iter()
        .filter_map(|link| {
            let (id, name) = link.split_once('"')?;
            let number = name.rsplit("Prøveperson ").next()?.trim().parse().ok()?;
            Some((number, id.to_owned()))
        })
        .collect()
}

fn citizens_of(caseworker: &Browser) -> BTreeMap<usize, String> {
    let mut all = BTreeMap::new();
    for one in &TABLE {
        let list = caseworker.get(&format!("/citizens?q=S-{}", one.citizen));
        all.extend(by_number(&list.body, "href=\"/citizens/"));
    }
    all
}

fn placements_of(caseworker: &Browser) -> BTreeMap<usize, String> {
    by_number(&caseworker.get("/placements").body, "href=\"/placements/")
}

fn name_is_told(consultant: &Browser, caseworker: &Browser, citizen: &str, bundle: &str) {
    let propose = format!("/citizens/{citizen}/match/{}/propose", id_of(bundle));
    let fields = [("helps", "lives-of"), ("why", "Kan opgaverne."), ("card", "whole")];
    let proposal = fill(caseworker, &propose, &fields);
    fill(consultant, &format!("{proposal}/answer"), &[("answer", "yes")]);
    fill(caseworker, &format!("{proposal}/say"), &[("answer", "yes"), ("together", "on")]);
    let basis = [("basis", "own-choice"), ("basis_words", "Sagt ja i går.")];
    fill(caseworker, &format!("{proposal}/release"), &basis);
}

fn begin(consultant: &Browser, caseworker: &Browser, id: &str, praktik: bool, since: Date) {
    let at = |step: &str| format!("/placements/{id}/{step}");
    fill(consultant, &at("confirm"), &[]);
    if praktik {
        let on = since.to_string();
        let said = [
            ("statement_fte", "8,5"),
            ("heard", "yes"),
            ("acted", "shop-steward"),
            ("stated_on", on.as_str()),
        ];
        fill(caseworker, &at("statement"), &said);
        for step in ["enter", "represent", "grant"] {
            let happened = [("step", step), ("reference", "V-1"), ("happened_on", on.as_str())];
            fill(caseworker, &at("vitas"), &happened);
        }
    }
    fill(consultant, &at("begin"), &[]);
}

/// Thirteen weeks as they were, the oldest first.
fn thirteen_weeks(
    consultant: &Browser,
    placements: &BTreeMap<usize, String>,
    bundles: &[String],
    weeks: &[Week],
) {
    let state = |citizen: usize, n: usize, fields: &[(&str, &str)]| {
        fill(consultant, &format!("/placements/{}/weeks/{}", placements[&citizen], weeks[n]), fields);
    };
    let tuesday = weeks[4].days().nth(1).unwrap().to_string();
    let fields = [("from", tuesday.as_str()), ("minutes", "4 t"), ("why", "Kan det hele selv.")];
    fill(consultant, &format!("/placements/{}/convert", placements[&7]), &fields);
    for n in [2, 6, 10] {
        state(1, n, &[("absence_mon", "ill")]);
    }
    for n in 0..6 {
        state(2, n, &[("absence_mon", "ill"), ("absence_wed", "ill")]);
    }
    for n in 4..9 {
        state(3, n, &[("absence_mon", "holiday"), ("absence_wed", "agreed")]);
    }
    for n in 0..6 {
        state(9, n, &[]);
    }
    let companies: Vec<String> = TABLE
        .iter()
        .zip(bundles)
        .filter(|(one, _)| one.citizen != 9)
        .map(|(_, bundle)| {
            let page = consultant.get(bundle);
            between(&page.body, "href=\"/companies/", "\"")
                .into_iter()
                .find(|id| id.len() == 36)
                .unwrap()
                .to_owned()
        })
        .collect::<std::collections::BTreeSet<_>>()
        .into_iter()
        .collect();
    for week in weeks {
        let page = consultant.get(&format!("/weeks?week={week}")).body;
        // Where everybody's week is stated already there is nothing to confirm.
        for company in companies.iter().filter(|id| page.contains(&format!("/weeks/{week}/{id}\""))) {
            send(consultant, &format!("/weeks?week={week}"), &format!("/weeks/{week}/{company}"), &[]);
        }
    }
    // What was confirmed was an hour too much.
    state(8, 2, &[("ordinary_mon", "1:00")]);
}

/// The board, on the command line and on screen.
fn board(db: &str, caseworker: &Browser, weeks: &[Week]) {
    let said = read(db);
    let of = |id: &str| {
        let all = said["indicators"].as_array().unwrap();
        all.iter().find(|one| one["id"] == id).unwrap().clone()
    };
    let expansion = of("labour-force-expansion");
    assert_eq!(
        (expansion["value"].as_u64(), expansion["denominator"].as_u64()),
        (Some(COMES_IN.len() as u64), Some(OUTSIDE)),
        "{said}"
    );
    assert_eq!(expansion["more"]["gross"], COMES_IN.len());
    assert_eq!(expansion["more"]["fell_out"], 0);
    assert_eq!(expansion["more"]["not_known"], 1);
    assert_eq!(expansion["window"]["first"], weeks[0].to_string());
    assert_eq!(expansion["window"]["last"], weeks[12].to_string());
    let paid = of("people-with-paid-hours");
    assert_eq!((paid["value"].as_u64(), paid["denominator"].as_u64()), (Some(9), Some(10)));
    assert_eq!(paid["maturity"]["confirmed_weeks"], SAID);
    assert_eq!(paid["maturity"]["weeks"], 130);
    assert_eq!(of("companies-taking-part")["value"], COMPANIES);
    let months = said["months"].as_array().unwrap();
    let sum = |field: &str| months.iter().filter_map(|month| month[field].as_i64()).sum::<i64>();
    let ordinary: i32 = TABLE.iter().map(|one| one.ordinary).sum();
    assert_eq!(
        (sum("ordinary_minutes"), sum("praktik_minutes")),
        (ordinary.into(), PRAKTIK_MINUTES),
        "{said}"
    );

    let screen = caseworker.get("/board").body;
    let rows = between(&screen, "<tr", "</tr>");
    for one in TABLE.iter().filter(|one| one.ordinary > 0) {
        let name = format!("Prøveperson {}</a>", one.citizen);
        let cells = rows.iter().find(|row| row.contains(&name)).unwrap_or_else(|| panic!("{name}"));
        let (hours, minutes) = (one.ordinary / 60, one.ordinary % 60);
        let hours = if minutes == 0 { format!("{hours} t") } else { format!("{hours} t {minutes} min") };
        let cells: Vec<&str> = between(cells, "<span>", "</span>").into_iter().map(str::trim).collect();
        let comes_in = if COMES_IN.contains(&one.citizen) { "ja" } else { "nej" };
        assert_eq!(cells, [one.weeks.to_string().as_str(), &hours, comes_in], "{name}");
    }
}
