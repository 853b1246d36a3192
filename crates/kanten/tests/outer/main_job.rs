//! The main job on files: companies, tasks and people go in; small jobs and the people who could do
//! them, with reasons, come out. Through the outer doors only: the command line and the pages.

use std::{fmt::Write as _, fs, path::Path};

use super::support::{Browser, Server, add_user, between, database_of_the_run, hidden, must, reference_data};

const COMPANIES: usize = 400;
const TASKS_OF_EACH: usize = 5;
const CITIZENS: usize = 850;

/// The lists as they are published, where the runner knows them.
const LISTS: [(&str, &str, usize); 4] = [
    ("occupations", "occupations_disco08/disco08_da.csv", 1_171),
    ("industries", "industry_codes/db25_6digit_da.csv", 738),
    ("municipalities", "denmark_geo/municipalities.csv", 99),
    ("postal-codes", "denmark_geo/postal_codes.csv", 1_090),
];

const WORK: [(&str, &str, &str); 5] = [
    ("Tag opvasken", "wash-dishes", "man-fre eftermiddag"),
    ("Gør køkkenet rent", "clean-kitchen", "man-fre eftermiddag"),
    ("Fyld hylder", "fill-shelves", "man-fre formiddag"),
    ("Tjek datoer", "check-dates", "man-fre formiddag"),
    ("Pak varer", "pack-goods", "man-tor formiddag, eftermiddag"),
];

fn write(folder: &Path, name: &str, text: &str) -> String {
    let path = folder.join(name);
    fs::write(&path, text).unwrap();
    path.display().to_string()
}

fn companies(postal_codes: &[String]) -> String {
    let mut file = String::from(
        "cvr_nummer;navn;p_nummer;postnummer;aarsvaerk;aarsvaerk_maaned;aarsvaerk_kilde;lever_af;opdigtet\r\n",
    );
    for n in 0..COMPANIES {
        let postal_code = &postal_codes[n % postal_codes.len()];
        for month in 7..11 {
            write!(
                file,
                "{};Prøvevirksomhed {n};{};{postal_code};{},5;2026-{month:02};company;Varer og service;ja\r\n",
                99_100_000 + n,
                9_910_000_000_usize + n,
                5 + n % 40
            )
            .unwrap();
        }
    }
    file
}

fn positions() -> String {
    let mut file = String::from("cvr_nummer,reference,stilling,antal\n");
    for n in 0..COMPANIES {
        writeln!(file, "{},P{n},Medhjælper,{}", 99_100_000 + n, 1 + n % 4).unwrap();
    }
    file
}

fn tasks() -> String {
    let mut file = String::from(
        "cvr_nummer\treference\tstilling_reference\topgave\tminutter_pr_uge\ttider\tkunnen\tfunktion_nu\tkan_flyttes\n",
    );
    for n in 0..COMPANIES {
        for (t, (title, skill, slots)) in WORK.iter().enumerate().take(TASKS_OF_EACH) {
            let minutes = 60 + (n * 7 + t * 13) % 120;
            let cvr = 99_100_000 + n;
            writeln!(file, "{cvr}\tO{t}\tP{n}\t{title}\t{minutes}\t{slots}\t{skill}\tfaglært\tja").unwrap();
        }
    }
    file
}

fn citizens(postal_codes: &[String]) -> String {
    let mut file = String::from(
        "sagsreference;navn;opdigtet;postnummer;minutter_pr_uge;tider;transport;rejsegraense_minutter;kan;kan_laere\r\n",
    );
    for n in 0..CITIZENS {
        let (_, can, _) = WORK[n % WORK.len()];
        let (_, trainable, _) = WORK[(n + 1) % WORK.len()];
        let slots = ["man-fre formiddag", "man-fre eftermiddag", "man-fre formiddag, eftermiddag"][n % 3];
        write!(
            file,
            "S-{n};Prøveperson {n};ja;{};{};{slots};{};{};{can};{trainable}\r\n",
            postal_codes[n % postal_codes.len()],
            120 + (n * 11) % 600,
            ["bicycle", "car", "public-transport"][n % 3],
            20 + n % 60
        )
        .unwrap();
    }
    file
}

/// Codes of places near each other: the invented ones, and where the full list came in, the last of it.
fn postal_codes() -> Vec<String> {
    let invented: Vec<String> = (4_991..=4_998).map(|code: u32| code.to_string()).collect();
    let Some(folder) = reference_data() else { return invented };
    let list = fs::read_to_string(folder.join(LISTS[3].1)).unwrap();
    let codes: Vec<String> =
        list.lines().skip(1).filter_map(|line| line.split(',').next()).map(str::to_owned).collect();
    let fours = codes.iter().filter(|code| code.starts_with("49")).cloned().collect::<Vec<_>>();
    if fours.len() > 4 { fours } else { codes.into_iter().take(8).collect() }
}

#[test]
fn from_files_to_small_jobs_and_the_people_who_could_do_them() {
    let folder = tempfile::tempdir().unwrap();
    let db = database_of_the_run(folder.path());
    let import = |kind: &str, file: &str| must(&["import", kind, file, "--database", &db]);
    match reference_data() {
        Some(lists) => {
            for (kind, name, rows) in LISTS {
                let said = import(kind, &lists.join(name).display().to_string());
                println!("{kind}: {}", said.lines().rev().take(2).collect::<Vec<_>>().join(" / "));
                let again = import(kind, &lists.join(name).display().to_string());
                assert!(again.contains(&unchanged(rows)), "{kind}: {again}");
            }
        }
        None => println!("KANTEN_REFERENCE_DATA is not set: the product's own compact lists are used"),
    }
    must(&["mode", "with-citizens", "--database", &db]);
    let places = postal_codes();
    for (kind, name, text) in [
        ("companies", "companies.csv", companies(&places)),
        ("positions", "positions.csv", positions()),
        ("tasks", "tasks.csv", tasks()),
        ("citizens", "citizens.csv", citizens(&places)),
    ] {
        let file = write(folder.path(), name, &text);
        let tried = must(&["import", kind, &file, "--dry-run", "--database", &db]);
        assert!(tried.contains("kun prøvet"), "{tried}");
        let said = import(kind, &file);
        println!("{kind}: {}", said.lines().rev().take(2).collect::<Vec<_>>().join(" / "));
        assert!(said.contains("Filen er indlæst."), "{said}");
        // What comes out goes in again and changes nothing.
        let out = folder.path().join(format!("out-{name}")).display().to_string();
        must(&["export", kind, "--output", &out, "--database", &db]);
        let round = import(kind, &out);
        assert!(round.contains("0 nye, 0 ændrede"), "{kind}: {round}");
    }
    add_user(folder.path(), &db, "bo@nord.example", "employer-consultant");
    add_user(folder.path(), &db, "eva@nord.example", "caseworker");

    let server = Server::start(&db);
    let consultant = Browser::logged_in(&server, "bo@nord.example");
    let built = build_bundles(&consultant);
    println!("{} small jobs of several tasks built through the form", built.len());
    assert!(built.len() >= 400, "{}", built.len());

    let listed =
        must(&["match", "list", "--citizen", "S-53", "--limit", "3", "--database", &db, "--lang", "da"]);
    println!("{listed}");
    assert!(listed.contains("Prøveperson 53") && listed.contains("point"), "{listed}");
    let bundle = built[0].rsplit('/').next().unwrap();
    let people =
        must(&["match", "list", "--bundle", bundle, "--limit", "3", "--database", &db, "--lang", "da"]);
    println!("{people}");
    assert!(people.contains("Prøveperson") && people.contains("point"), "{people}");
    let all = must(&["match", "list", "--limit", "1", "--database", &db, "--json"]);
    assert!(all.len() > 100_000, "every citizen has a list: {}", all.len());

    let caseworker = Browser::logged_in(&server, "eva@nord.example");
    let list = caseworker.get("/citizens?q=Pr%C3%B8veperson%2053");
    // Every word is looked for by itself, so that a 153 is found too: the one meant is the one of that name.
    let citizen = between(&list.body, "href=\"/citizens/", "</a>")
        .into_iter()
        .find_map(|link| link.split_once("\">").filter(|(_, name)| name.trim() == "Prøveperson 53"))
        .map(|(id, _)| id.to_owned())
        .unwrap();
    let screen = caseworker.get(&format!("/citizens/{citizen}/match"));
    assert_eq!(screen.status, 200);
    assert!(
        screen.body.contains("Det passer") && screen.body.contains("Se begrundelsen"),
        "reasons on screen"
    );
    let other_way = caseworker.get(&format!("{}/match", built[0]));
    assert_eq!(other_way.status, 200);
    assert!(other_way.body.contains("Prøveperson"), "people on screen");
    super::thirteen_weeks::go_on(folder.path(), &db, &server, &built);
}

fn unchanged(rows: usize) -> String {
    let number =
        if rows >= 1_000 { format!("{}.{:03}", rows / 1_000, rows % 1_000) } else { rows.to_string() };
    format!("{number} uændrede")
}

/// One small job of two tasks and one of three at every company, through the form as people send it.
fn build_bundles(consultant: &Browser) -> Vec<String> {
    let mut built = Vec::new();
    let mut page = "/companies".to_owned();
    loop {
        let list = consultant.get(&page);
        let ids: Vec<String> = between(&list.body, "href=\"/companies/", "\"")
            .into_iter()
            .filter(|id| id.len() == 36)
            .map(str::to_owned)
            .collect();
        for id in ids {
            let address = format!("/companies/{id}/bundles/new");
            let form = consultant.get(&address);
            let tasks = between(&form.body, "name=\"tasks\" class=\"form-checkbox\" value=\"", "\"");
            let (csrf, request) = (hidden(&form.body, "_csrf"), hidden(&form.body, "_request"));
            let mut fields = vec![
                ("_csrf", csrf.as_str()),
                ("_request", request.as_str()),
                ("title", "Et lille job"),
                ("legal_form", "job"),
                ("state", "open"),
            ];
            fields.extend(tasks.iter().take(2 + built.len() % 2).map(|task| ("tasks", *task)));
            let reply = consultant.post(&address, &fields);
            assert_eq!(reply.status, 303, "{}", reply.body);
            built.push(reply.location.split('?').next().unwrap().to_owned());
        }
        match between(&list.body, "rel=\"next\" href=\"", "\"").first() {
            Some(next) => page = next.replace("&amp;", "&").replace("&#38;", "&"),
            None => return built,
        }
    }
}
