//! What operators do: set up, users, the demo; each command through the program itself.

use std::{
    fs,
    io::{BufRead as _, BufReader, Read as _},
    path::Path,
    process::{Child, Command, Stdio},
};

use super::support::{Browser, PASSWORD, Server, add_user, database, kanten, must, run, stops, text};

#[test]
fn migrating_again_changes_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let address = database(folder.path());
    let organisations = must(&["mode", "--json", "--database", &address]);
    let again = must(&["migrate", "--json", "--database", &address]);
    assert_eq!(again.trim(), r#"{"done":true,"steps":0}"#);
    assert_eq!(must(&["mode", "--json", "--database", &address]), organisations);
    let lies: Vec<_> = fs::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    let beside = lies.iter().filter(|name| name.to_string_lossy().contains("-wal"));
    assert_eq!(beside.count(), 0, "everything is in the two files that are copied: {lies:?}");
}

#[test]
fn what_is_typed_wins_over_the_surroundings() {
    let folder = tempfile::tempdir().unwrap();
    let (there, typed) = (database(folder.path()), folder.path().join("typed"));
    fs::create_dir(&typed).unwrap();
    let typed = typed.to_str().unwrap();
    let from = |more: &[&str]| {
        let mut command = kanten();
        command.env("KANTEN_DATABASE", &there).args(["mode", "--json"]).args(more);
        command.stdin(Stdio::null()).output().unwrap().status
    };
    assert!(from(&[]).success(), "the surroundings name the database");
    assert!(!from(&["--data", typed]).success(), "there is none in the folder that is typed");
    assert!(run(&["migrate", "--data", typed]).status.success());
    let both = stops(&["mode", "--database", &there, "--data", typed], 2);
    assert!(both.contains("--data"), "{both}");
}

#[test]
fn an_empty_database_and_one_without_organisation_say_what_comes_next() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("kanten.db");
    fs::write(&path, "").unwrap();
    let address = format!("sqlite:{}", path.display());
    let said = stops(&["serve", "--database", &address], 3);
    assert!(said.contains("kanten migrate"), "{said}");
    must(&["migrate", "--database", &address]);
    let said = stops(&["export", "companies", "--database", &address], 1);
    assert!(said.contains("kanten user add"), "{said}");
    let said = stops(&["migrate"], 2);
    assert!(said.contains("--database"), "{said}");
}

#[test]
fn a_user_is_added_gets_a_new_password_and_is_closed() {
    let folder = tempfile::tempdir().unwrap();
    let address = database(folder.path());
    add_user(folder.path(), &address, "eva@nord.example", "caseworker");
    let server = Server::start(&address);
    let old = Browser::logged_in(&server, "eva@nord.example");
    assert_eq!(old.get("/").status, 200);

    let another = "fire graa gaes i graesset";
    let file = folder.path().join("another").display().to_string();
    fs::write(&file, another).unwrap();
    let reset = ["user", "reset", "eva@nord.example", "--password-file", &file, "--database", &address];
    assert!(must(&reset).contains("ny adgangskode"));
    assert_eq!(old.get("/companies").status, 303, "the session of the old password has ended");
    let with = |password| {
        let form = [("email", "eva@nord.example"), ("password", password)];
        Browser::new(&server).post("/log-in", &form).status
    };
    assert_eq!((with(PASSWORD), with(another)), (422, 303));

    let again = [
        "user",
        "add",
        "--email",
        "eva@nord.example",
        "--name",
        "Eva Prøve",
        "--role",
        "caseworker",
        "--password-file",
        &file,
        "--database",
        &address,
    ];
    let said = stops(&again, 1);
    assert!(said.contains("email"), "whose address it is: {said}");

    assert!(
        must(&["user", "disable", "eva@nord.example", "--database", &address]).contains("ikke logge ind")
    );
    assert_eq!(with(another), 422);
    let said = stops(&["user", "disable", "nobody@nord.example", "--database", &address], 1);
    assert!(said.contains("nobody@nord.example"), "{said}");
}

#[test]
fn one_more_organisation_comes_with_its_own_administrator() {
    let folder = tempfile::tempdir().unwrap();
    let address = database(folder.path());
    let file = folder.path().join("password").display().to_string();
    let add = |organisation: &str, email: &str| {
        let mut all = vec!["user", "add", "--new-organisation", "--kind", "business-organisation"];
        all.extend(["--organisation", organisation, "--email", email, "--name", "Bo Prøve"]);
        all.extend(["--password-file", &file, "--database", &address]);
        run(&all)
    };
    let made = add("Østerø Erhverv", "bo@erhverv.example");
    assert_eq!(made.status.code(), Some(0), "{}", text(&made.stderr));
    let twice = add(" østerø erhverv", "ida@erhverv.example");
    assert_eq!(twice.status.code(), Some(1));
    assert!(text(&twice.stderr).contains("Østerø Erhverv"), "{}", text(&twice.stderr));
    let server = Server::start(&address);
    let there = Browser::logged_in(&server, "bo@erhverv.example");
    let users = there.get("/users").body;
    assert!(users.contains("bo@erhverv.example") && !users.contains("karen@nord.example"), "{users}");
}

#[test]
fn whoever_acts_as_a_user_has_no_more_rights_than_the_user() {
    let folder = tempfile::tempdir().unwrap();
    let address = database(folder.path());
    add_user(folder.path(), &address, "eva@nord.example", "caseworker");
    let change = ["mode", "with-citizens", "--as", "eva@nord.example", "--database", &address];
    stops(&change, 1);
    let mode = must(&["mode", "--json", "--database", &address]);
    assert!(mode.contains("companies-only"), "{mode}");
}

/// A running demo; it is told to stop when the test ends early.
struct Demo {
    child: Child,
    address: String,
}

impl Demo {
    fn start(folder: &Path) -> Self {
        let mut child = kanten()
            .args(["demo", "--no-browser", "--port", "0", "--as-of", "2027-01-04", "--data"])
            .arg(folder)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let mut line = String::new();
        BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
        let address = line.trim_end().strip_prefix("http://").and_then(|rest| rest.strip_suffix('/'));
        let address = address.unwrap_or_else(|| panic!("the address alone on its line: {line:?}")).to_owned();
        Self { child, address }
    }

    /// Tells it to stop, and gives what it said to people.
    fn stop(mut self) -> String {
        let told = Command::new("kill").args(["-TERM", &self.child.id().to_string()]).status().unwrap();
        assert!(told.success());
        let mut said = String::new();
        self.child.stderr.take().unwrap().read_to_string(&mut said).unwrap();
        assert_eq!(self.child.wait().unwrap().code(), Some(0), "{said}");
        said
    }
}

impl Drop for Demo {
    fn drop(&mut self) {
        // It has ended already unless the test failed.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

#[test]
fn the_demo_says_its_address_and_people_and_is_the_same_the_next_time() {
    let folder = tempfile::tempdir().unwrap();
    let demo = Demo::start(folder.path());
    let page = Browser::at(&demo.address).get("/log-in");
    assert!(page.status == 200 && page.body.contains("employer-consultant"), "{}", page.body);
    let said = demo.stop();
    for person in ["karen@nord.example", "soeren@nord.example", "borger@nord.example"] {
        assert!(said.contains(person), "{said}");
    }
    let data = folder.path().display().to_string();
    let first = must(&["export", "companies", "--data", &data, "--organisation", "Østerø Nord Kommune"]);
    assert_eq!(Demo::start(folder.path()).stop().matches("karen@nord.example").count(), 1);
    let second = must(&["export", "companies", "--data", &data, "--organisation", "Østerø Nord Kommune"]);
    assert_eq!(first, second);
    assert!(!folder.path().join("kanten.db-wal").exists(), "a stopped demo leaves one whole file");

    let other = tempfile::tempdir().unwrap();
    Demo::start(other.path()).stop();
    let data = other.path().display().to_string();
    let rebuilt = must(&["export", "companies", "--data", &data, "--organisation", "Østerø Nord Kommune"]);
    assert_eq!(first, rebuilt, "the same day gives the same demo");
}

#[test]
fn the_demo_is_not_put_over_an_installation() {
    let folder = tempfile::tempdir().unwrap();
    let address = database(folder.path());
    let data = folder.path().display().to_string();
    let said = stops(&["demo", "--no-browser", "--port", "0", "--data", &data], 1);
    assert!(said.contains("--data"), "{said}");
    let users = run(&["mode", "--as", "karen@nord.example", "--database", &address]);
    assert!(users.status.success(), "the installation is as it was: {}", text(&users.stderr));
}

#[test]
fn the_machine_doors_read_with_the_callers_rights_and_refuse_in_json() {
    let folder = tempfile::tempdir().unwrap();
    let demo = Demo::start(folder.path());
    let mut consultant = Browser::at(&demo.address);
    let nobody = consultant.get("/api/v1/companies");
    assert_eq!((nobody.status, nobody.kind.as_str()), (401, "application/problem+json"));
    let reply = consultant.post("/log-in/demo", &[("user", "employer-consultant")]);
    consultant.keep(reply.cookie);
    let companies = consultant.get("/api/v1/companies?limit=3");
    assert_eq!((companies.status, companies.kind.as_str()), (200, "application/json"));
    assert_eq!(companies.body.matches("\"cvr\":\"99").count(), 3, "{}", companies.body);
    for (address, status) in [
        ("/api/v1/companies?limit=0", 400),
        ("/api/v1/bundles?state=lost", 400),
        ("/api/v1/citizens/01a2156a-0000-7000-8000-000000000000", 404),
        ("/api/v1/companies/x%00", 404),
        ("/api/v1/rockets", 404),
    ] {
        let refused = consultant.get(address);
        assert_eq!(
            (refused.status, refused.kind.as_str()),
            (status, "application/problem+json"),
            "{address}"
        );
    }
    let change = consultant.post("/api/v1/companies", &[]);
    assert_eq!((change.status, change.kind.as_str()), (405, "application/problem+json"));
    for (door, words) in [("/healthz", "ok"), ("/readyz", "ready"), ("/metrics", "kanten_answers_total")] {
        let reply = consultant.get(door);
        assert!(reply.status == 200 && reply.body.contains(words), "{door}: {}", reply.body);
    }
    demo.stop();
}
