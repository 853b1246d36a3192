//! What goes wrong outside the program: each stops it with a word that says what to do, and harms nothing.

use std::{
    fs,
    io::{Read as _, Write as _},
    net::{TcpListener, TcpStream},
    os::unix::fs::PermissionsExt as _,
    process::{Command, Stdio},
    thread,
    time::Duration,
};

use super::support::{Browser, PASSWORD, Server, database, free_port, kanten, must, run, stops, text};

#[test]
fn a_missing_database_is_named_with_the_command_that_makes_it() {
    let folder = tempfile::tempdir().unwrap();
    let address = format!("sqlite:{}", folder.path().join("kanten.db").display());
    let said = stops(&["serve", "--database", &address], 3);
    assert!(said.contains("kanten migrate --database"), "{said}");
    let nowhere = format!("sqlite:{}", folder.path().join("nowhere/kanten.db").display());
    let said = stops(&["migrate", "--database", &nowhere], 3);
    assert!(said.contains("Opret mappen"), "{said}");
    let said = stops(&["serve", "--database", "mysql://x"], 3);
    assert!(said.contains("sqlite:FIL"), "{said}");
}

#[test]
fn a_file_that_is_no_database_is_left_as_it_is() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("kanten.db");
    fs::write(&path, "Dette er et brev, ikke en database. ".repeat(200)).unwrap();
    let before = fs::read(&path).unwrap();
    let said = stops(&["serve", "--database", &format!("sqlite:{}", path.display())], 3);
    assert!(said.contains("ikke en Kanten-database"), "{said}");
    assert_eq!(fs::read(&path).unwrap(), before);
}

#[test]
fn a_database_that_cannot_be_written_is_said_at_the_start() {
    for closed in [&["kanten.db", "access.db"][..], &["kanten.db"], &["access.db"]] {
        let folder = tempfile::tempdir().unwrap();
        let address = database(folder.path());
        for name in ["kanten.db", "access.db"] {
            let mode = if closed.contains(&name) { 0o444 } else { 0o666 };
            fs::set_permissions(folder.path().join(name), fs::Permissions::from_mode(mode)).unwrap();
        }
        // Beside an open file its journal must have room.
        let mode = if closed.len() == 2 { 0o555 } else { 0o777 };
        fs::set_permissions(folder.path(), fs::Permissions::from_mode(mode)).unwrap();
        let listen = format!("127.0.0.1:{}", free_port());
        let output = without_rights(&["serve", "--database", &address, "--listen", &listen]);
        let said = text(&output.stderr);
        assert_eq!(output.status.code(), Some(3), "{closed:?}: {said}");
        assert!(said.contains("skriveadgang") && said.contains(closed[0]), "{closed:?}: {said}");
    }
}

#[test]
fn a_folder_that_cannot_be_written_is_not_answered_with_the_command_just_run() {
    let folder = tempfile::tempdir().unwrap();
    fs::set_permissions(folder.path(), fs::Permissions::from_mode(0o555)).unwrap();
    let address = format!("sqlite:{}", folder.path().join("kanten.db").display());
    let output = without_rights(&["migrate", "--database", &address]);
    let said = text(&output.stderr);
    assert_eq!(output.status.code(), Some(3), "{said}");
    assert!(said.contains("skriveadgang") && !said.contains("kanten migrate"), "{said}");
}

/// As a user without rights: root may write everything, so a test run by root steps down first.
fn without_rights(arguments: &[&str]) -> std::process::Output {
    if !is_root() {
        return run(arguments);
    }
    // The program's own folder may be closed to others; a copy in the open is not.
    let open = tempfile::tempdir().unwrap();
    fs::set_permissions(open.path(), fs::Permissions::from_mode(0o755)).unwrap();
    let program = open.path().join("kanten");
    fs::copy(env!("CARGO_BIN_EXE_kanten"), &program).unwrap();
    let mut command = Command::new("setpriv");
    command.args(["--reuid=65534", "--regid=65534", "--clear-groups"]).arg(&program).args(arguments);
    command.env("LC_ALL", "da_DK.UTF-8").stdin(Stdio::null()).output().unwrap()
}

fn is_root() -> bool {
    let output = Command::new("id").arg("-u").output().unwrap();
    text(&output.stdout).trim() == "0"
}

#[test]
fn a_database_of_a_newer_program_is_not_touched() {
    let folder = tempfile::tempdir().unwrap();
    let address = database(folder.path());
    let newer = "import sqlite3, sys\n\
                 c = sqlite3.connect(sys.argv[1])\n\
                 c.execute(\"INSERT INTO schema_migration (version, name) VALUES (999, 'later')\")\n\
                 c.commit()\n";
    let file = folder.path().join("kanten.db");
    let planted = Command::new("python3").args(["-c", newer]).arg(&file).status().unwrap();
    assert!(planted.success());
    for command in ["serve", "migrate"] {
        let said = stops(&[command, "--database", &address], 3);
        assert!(said.contains("nyere udgave"), "{said}");
    }
}

#[test]
fn a_taken_port_is_named() {
    let folder = tempfile::tempdir().unwrap();
    let address = database(folder.path());
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let listen = taken.local_addr().unwrap().to_string();
    let said = stops(&["serve", "--database", &address, "--listen", &listen], 3);
    assert!(said.contains("optaget"), "{said}");
    let port = taken.local_addr().unwrap().port().to_string();
    let data = folder.path().join("demo").display().to_string();
    let said = stops(&["demo", "--no-browser", "--port", &port, "--data", &data], 3);
    assert!(said.contains("--port 0"), "{said}");
}

#[test]
fn other_machines_are_not_served_in_the_clear() {
    let folder = tempfile::tempdir().unwrap();
    let address = database(folder.path());
    let said = stops(&["serve", "--database", &address, "--listen", "0.0.0.0:8080"], 1);
    assert!(said.contains("--insecure-lan"), "{said}");
}

#[test]
fn a_request_that_runs_when_the_program_is_told_to_stop_is_answered() {
    let folder = tempfile::tempdir().unwrap();
    let address = database(folder.path());
    let mut server = Server::start(&address);
    // Half of a log-in is on its way: the password's check takes its time.
    let form = format!("email=karen%40nord.example&password={}", PASSWORD.replace(' ', "+"));
    let mut stream = TcpStream::connect(&server.address).unwrap();
    stream.set_read_timeout(Some(Duration::from_secs(30))).unwrap();
    write!(
        stream,
        "POST /log-in HTTP/1.1\r\nHost: {}\r\nConnection: close\r\n\
         Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {}\r\n\r\n{}",
        server.address,
        form.len(),
        &form[..10]
    )
    .unwrap();
    stream.flush().unwrap();
    thread::sleep(Duration::from_millis(200));
    let told = Command::new("kill").args(["-TERM", &server.process().to_string()]).status().unwrap();
    assert!(told.success());
    thread::sleep(Duration::from_millis(200));
    stream.write_all(&form.as_bytes()[10..]).unwrap();
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).unwrap();
    assert!(text(&answer).starts_with("HTTP/1.1 303"), "{}", text(&answer));
    assert_eq!(server.wait(), Some(0));
}

#[test]
fn a_form_from_another_site_and_a_form_with_nul_bytes_change_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let address = database(folder.path());
    let server = Server::start(&address);
    let from_elsewhere = |path: &str| {
        let mut stream = TcpStream::connect(&server.address).unwrap();
        write!(
            stream,
            "POST {path} HTTP/1.1\r\nHost: {}\r\nConnection: close\r\nSec-Fetch-Site: cross-site\r\n\
             Accept-Language: en\r\nContent-Length: 0\r\n\r\n",
            server.address
        )
        .unwrap();
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).unwrap();
        text(&answer)
    };
    let answer = from_elsewhere("/log-in");
    assert!(answer.starts_with("HTTP/1.1 403") && answer.contains("egne sider"), "{answer}");
    let answer = from_elsewhere("/api/v1/companies");
    assert!(answer.starts_with("HTTP/1.1 403") && answer.contains("application/problem+json"), "{answer}");
    assert!(answer.contains("\"status\":403") && !answer.contains("<html"), "{answer}");

    let browser = Browser::logged_in(&server, "karen@nord.example");
    let form = browser.get("/users/new");
    let csrf = super::support::hidden(&form.body, "_csrf");
    let reply = browser.post(
        "/users/new",
        &[
            ("_csrf", &csrf),
            ("name", "Ole\0Prøve"),
            ("email", "ole@nord.example"),
            ("role", "caseworker"),
            ("password", PASSWORD),
        ],
    );
    assert_eq!(reply.status, 422, "{}", reply.body);
    assert!(reply.body.contains("tegn, der ikke kan vises"), "{}", reply.body);
    assert!(reply.body.contains("ole@nord.example"), "what was typed is still there");
}

#[test]
fn commands_say_what_is_wrong_and_write_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let address = database(folder.path());
    assert_eq!(run(&["--help"]).status.code(), Some(0));
    assert_eq!(run(&["fly"]).status.code(), Some(2));
    let said = stops(&["import", "rockets", "x.csv", "--database", &address], 2);
    assert!(said.contains("companies"), "the kinds there are: {said}");
    let said = stops(&["import", "companies", "nowhere.csv", "--database", &address], 3);
    assert!(said.contains("nowhere.csv"), "{said}");
    let file = folder.path().join("citizens.csv");
    fs::write(&file, "sagsreference;navn;opdigtet\nS-1;Åse Prøve;ja\n").unwrap();
    let said = stops(&["import", "citizens", &file.display().to_string(), "--database", &address], 1);
    assert!(said.contains("Indstillinger"), "the way to switch: {said}");
    must(&["mode", "with-citizens", "--database", &address]);
    fs::write(&file, "sagsreference;navn\nS-1;Åse Prøve\n").unwrap();
    let said = run(&["import", "citizens", &file.display().to_string(), "--database", &address]);
    assert_eq!(said.status.code(), Some(1));
    assert!(text(&said.stdout).contains("opdigtet"), "{}", text(&said.stdout));
    assert!(must(&["export", "citizens", "--database", &address]).lines().count() <= 1);
    let unknown =
        kanten().args(["mode", "--as", "nobody@nord.example", "--database", &address]).output().unwrap();
    assert_eq!(unknown.status.code(), Some(1));
}
