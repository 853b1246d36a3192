//! Keys, the doctor, and a backup that is taken while the installation is served.

use std::{
    fs,
    os::unix::fs::PermissionsExt as _,
    path::Path,
    process::{Output, Stdio},
};

use super::support::{Browser, Server, database, kanten, keys, must, stops, text};

/// A command in surroundings that name no keys.
fn without_keys(arguments: &[&str]) -> Output {
    kanten().env_remove("KANTEN_KEYS").args(arguments).stdin(Stdio::null()).output().unwrap()
}

fn mode(file: &Path) -> u32 {
    fs::metadata(file).unwrap().permissions().mode() & 0o777
}

#[test]
fn keys_are_made_once_for_their_owner_alone_and_grow_by_one() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("kanten.keys");
    let shown = file.display().to_string();
    let said = must(&["keys", "new", &shown]);
    assert!(said.contains("KANTEN_KEYS"), "{said}");
    assert_eq!(mode(&file), 0o600);
    let first = fs::read_to_string(&file).unwrap();
    let line = first.lines().last().unwrap();
    assert!(line.starts_with("1 ") && line.len() == 66, "a number and 64 digits");
    assert!(!said.contains(&line[2..]));

    let said = stops(&["keys", "new", &shown], 1);
    assert!(said.contains("kanten keys add"), "{said}");
    assert_eq!(fs::read_to_string(&file).unwrap(), first, "what is there is left alone");

    assert!(must(&["keys", "add", &shown, "--json"]).contains(r#""number":2"#));
    let second = fs::read_to_string(&file).unwrap();
    assert!(second.starts_with(&first) && second.lines().last().unwrap().starts_with("2 "));
    assert_eq!(mode(&file), 0o600);
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1, "nothing is left beside it");
}

#[test]
fn nothing_starts_without_keys_and_the_message_says_how_to_make_them() {
    let folder = tempfile::tempdir().unwrap();
    let address = database(folder.path());
    for command in [&["serve", "--listen", "127.0.0.1:0"][..], &["mode"]] {
        let output = without_keys(&[command, &["--database", &address]].concat());
        let said = text(&output.stderr);
        assert_eq!(output.status.code(), Some(2), "{said}");
        assert!(said.contains("kanten keys new") && said.contains("KANTEN_KEYS"), "{said}");
    }
    let nowhere = folder.path().join("nowhere.keys").display().to_string();
    let said = stops(&["mode", "--database", &address, "--keys", &nowhere], 3);
    assert!(said.contains("nowhere.keys") && said.contains("kanten keys new"), "{said}");
    let bad = folder.path().join("bad.keys");
    fs::write(&bad, "# two lines\n1 0011223344\n").unwrap();
    let said = stops(&["mode", "--database", &address, "--keys", &bad.display().to_string()], 3);
    assert!(said.contains("Linje 2") && !said.contains("0011223344"), "{said}");
}

#[test]
fn a_database_keeps_to_its_own_keys_and_knows_them_when_one_is_added() {
    let folder = tempfile::tempdir().unwrap();
    let (address, elsewhere) = (database(folder.path()), tempfile::tempdir().unwrap());
    let others = elsewhere.path().join("others.keys").display().to_string();
    must(&["keys", "new", &others]);
    let with = ["--database", &address, "--keys", &others];
    let said = stops(&[&["mode"], &with[..]].concat(), 1);
    assert!(said.contains("anden installation"), "{said}");
    let output = kanten().args([&["doctor", "--json"], &with[..]].concat()).output().unwrap();
    assert!(text(&output.stdout).contains(r#""check":"keys-fit""#) && !output.status.success());

    let grown = elsewhere.path().join("grown.keys");
    fs::copy(keys(), &grown).unwrap();
    let grown = grown.display().to_string();
    must(&["keys", "add", &grown]);
    must(&["mode", "--database", &address, "--keys", &grown]);
    let said = stops(&["mode", "--database", &address], 1);
    assert!(said.contains("de gamle mangler"), "the new key is missing now: {said}");
    must(&["mode", "--database", &address, "--keys", &grown]);
}

#[test]
fn the_doctor_says_what_is_in_order_and_what_is_not() {
    let folder = tempfile::tempdir().unwrap();
    let address = database(folder.path());
    let well = must(&["doctor", "--json", "--database", &address]);
    assert!(well.contains(r#""done":true"#) && !well.contains("warning"), "{well}");

    let beside = folder.path().join("kanten.keys");
    fs::copy(keys(), &beside).unwrap();
    fs::set_permissions(&beside, fs::Permissions::from_mode(0o644)).unwrap();
    let output = without_keys(&["doctor", "--database", &address]);
    let said = text(&output.stdout);
    assert_eq!(output.status.code(), Some(0), "a warning is no fault: {said}");
    assert!(said.contains("chmod 600") && said.contains("sammen med data"), "{said}");

    let empty = folder.path().join("empty.keys");
    fs::write(&empty, "# none\n").unwrap();
    let told = ["doctor", "--json", "--database", &address, "--keys", &empty.display().to_string()];
    let output = kanten().args(told).output().unwrap();
    let document = text(&output.stdout);
    assert_eq!(output.status.code(), Some(1), "{document}");
    assert!(document.contains(r#""done":false"#) && document.contains(r#""state":"fault""#), "{document}");
    assert_eq!(document.trim().lines().count(), 1, "one document: {document}");
}

#[test]
fn a_backup_taken_while_serving_serves_again() {
    let folder = tempfile::tempdir().unwrap();
    let address = database(folder.path());
    let server = Server::start(&address);
    let browser = Browser::logged_in(&server, "karen@nord.example");
    assert_eq!(browser.get("/users").status, 200);

    let file = folder.path().join("nightly.backup");
    let shown = file.display().to_string();
    let said = must(&["backup", &shown, "--database", &address]);
    assert!(said.contains("forseglet med nøgle nummer 1"), "{said}");
    assert_eq!(mode(&file), 0o600);
    let said = stops(&["backup", &shown, "--database", &address], 1);
    assert!(said.contains("findes allerede"), "{said}");
    assert_eq!(browser.get("/users").status, 200, "it serves on");
    drop(server);

    let there = format!("sqlite:{}", folder.path().join("new.db").display());
    let other = tempfile::tempdir().unwrap();
    let there = there.replace(&folder.path().display().to_string(), &other.path().display().to_string());
    let answer = must(&["restore", &shown, "--json", "--database", &there]);
    assert!(answer.contains(r#""done":true"#) && answer.contains(r#""engine":"sqlite""#), "{answer}");
    let server = Server::start(&there);
    let browser = Browser::logged_in(&server, "karen@nord.example");
    assert!(browser.get("/users").body.contains("karen@nord.example"));
    drop(server);

    let said = stops(&["restore", &shown, "--database", &there], 1);
    assert!(said.contains("ikke tom"), "{said}");
    let said = stops(
        &[
            "backup",
            &folder.path().join("own").display().to_string(),
            "--database",
            &there,
            "--as",
            "karen@nord.example",
        ],
        1,
    );
    assert!(said.contains("ikke for den, der spørger"), "{said}");
    assert!(!folder.path().join("own").exists() && !folder.path().join("own.part").exists());
}

#[test]
fn what_is_no_whole_backup_of_these_keys_brings_nothing_in() {
    let folder = tempfile::tempdir().unwrap();
    let address = database(folder.path());
    let file = folder.path().join("a.backup");
    let shown = file.display().to_string();
    must(&["backup", &shown, "--database", &address]);
    let bytes = fs::read(&file).unwrap();
    let cut = folder.path().join("cut.backup").display().to_string();
    fs::write(&cut, &bytes[..bytes.len() - 40]).unwrap();
    let others = folder.path().join("others.keys").display().to_string();
    must(&["keys", "new", &others]);
    let here = keys().display().to_string();
    for (file, keys, says) in [
        (&cut, &here, "Slutningen"),
        (&shown, &others, "anden installation"),
        (&others, &here, "ikke en sikkerhedskopi"),
    ] {
        let other = tempfile::tempdir().unwrap();
        let there = format!("sqlite:{}", other.path().join("new.db").display());
        let said = stops(&["restore", file, "--keys", keys, "--database", &there], 1);
        assert!(said.contains(says) && said.contains("Intet er lagt ind"), "{said}");
    }
}
