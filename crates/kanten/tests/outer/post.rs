//! Post through a real mail server: what goes over the line, what a link in it does, and what is left when the program
//! is killed in the middle.

use std::{collections::BTreeSet, path::Path, process::Command, thread, time::Duration};

use super::{
    mail_server::{MailServer, Silent, header, plain},
    support::{Browser, PASSWORD, Server, database, database_of_the_run, hidden, stops},
};

const SENDER: &str = "Kanten <kanten@nord.example>";

/// A serving program that sends by a mail server.
fn sending(database: &str, mail: &MailServer) -> Server {
    let site = "http://127.0.0.1:1";
    Server::start_with(database, &["--smtp", &mail.address, "--mail-from", SENDER, "--site", site])
}

/// Adds a colleague without a password, as an administrator does.
fn invite(admin: &Browser, email: &str) {
    let csrf = hidden(&admin.get("/users/new").body, "_csrf");
    let fields = [("_csrf", csrf.as_str()), ("email", email), ("name", "Ny Prøve"), ("language", "da")];
    let fields: Vec<(&str, &str)> = fields.into_iter().chain([("role", "caseworker")]).collect();
    let reply = admin.post("/users/new", &fields);
    assert_eq!(reply.status, 303, "{}", reply.body);
}

/// How many jobs are in a state, as the administrator's page says.
fn jobs(admin: &Browser, state: &str) -> usize {
    let page = admin.get(&format!("/outbox?state={state}"));
    assert_eq!(page.status, 200);
    let links: BTreeSet<&str> =
        page.body.split("href=\"/outbox/").skip(1).filter_map(|rest| rest.split('"').next()).collect();
    links.iter().filter(|link| link.len() == 36).count()
}

fn kill_9(server: &mut Server) {
    let kill = Command::new("kill").args(["-9", &server.process().to_string()]).status().unwrap();
    assert!(kill.success());
    assert_eq!(server.wait(), None, "it was killed");
}

#[test]
fn three_times_killed_in_the_middle_no_mail_comes_twice_and_none_is_lost() {
    const ALL: usize = 10;
    let folder = tempfile::tempdir().unwrap();
    let database = database_of_the_run(folder.path());
    let mail = MailServer::start();
    {
        let server = Server::start_with(&database, &["--no-worker"]);
        let admin = Browser::logged_in(&server, "karen@nord.example");
        for n in 0..ALL {
            invite(&admin, &format!("ny{n}@nord.example"));
        }
        assert_eq!(jobs(&admin, "waiting"), ALL, "nothing is sent without a worker");
    }
    for (times, at) in [Silent::AfterText, Silent::AfterReceiver, Silent::AtOnce].into_iter().enumerate() {
        mail.fall_silent(Some(at));
        let mut server = sending(&database, &mail);
        mail.until_silent(times + 1);
        kill_9(&mut server);
    }
    mail.fall_silent(None);
    let mut server = sending(&database, &mail);
    // One arrived before its program was killed; two had begun and did not arrive; the others go out now.
    mail.until_mails(1 + ALL - 3);
    let admin = Browser::logged_in(&server, "karen@nord.example");
    while jobs(&admin, "sent") < ALL - 3 {
        thread::sleep(Duration::from_millis(50));
    }
    assert_eq!((jobs(&admin, "sending"), jobs(&admin, "waiting")), (3, 0), "those are a person's to decide");
    let mails = mail.mails();
    let ids: BTreeSet<&str> = mails.iter().map(|mail| header(mail, "Message-ID")).collect();
    assert_eq!((mails.len(), ids.len()), (ALL - 2, ALL - 2), "no mail came twice");
    stop(&mut server);
}

fn stop(server: &mut Server) {
    let told = Command::new("kill").args(["-TERM", &server.process().to_string()]).status().unwrap();
    assert!(told.success());
    assert_eq!(server.wait(), Some(0));
}

#[test]
fn told_to_stop_it_finishes_the_mail_at_hand() {
    let folder = tempfile::tempdir().unwrap();
    let database = database(folder.path());
    let mail = MailServer::start();
    let mut server = sending(&database, &mail);
    let admin = Browser::logged_in(&server, "karen@nord.example");
    invite(&admin, "ny@nord.example");
    mail.until_mails(1);
    stop(&mut server);
    let server = Server::start_with(&database, &["--no-worker"]);
    let admin = Browser::logged_in(&server, "karen@nord.example");
    assert_eq!((jobs(&admin, "sent"), jobs(&admin, "sending")), (1, 0));
}

#[test]
fn a_link_in_a_mail_outlives_every_scanner_and_works_once() {
    let folder = tempfile::tempdir().unwrap();
    let database = database(folder.path());
    let mail = MailServer::start();
    let server = sending(&database, &mail);
    let admin = Browser::logged_in(&server, "karen@nord.example");
    invite(&admin, "ny@nord.example");
    let sent = mail.until_mails(1).remove(0);
    assert_eq!((header(&sent, "To"), header(&sent, "From")), ("ny@nord.example", SENDER));
    let subject = header(&sent, "Subject");
    assert!(!subject.contains("ny@") && !subject.contains("Prøve"), "{subject}");
    let text = plain(&sent);
    assert!(text.contains("Linket virker én gang") && text.contains("The link works once"), "{text}");
    let link = text.lines().find_map(|line| line.strip_prefix("http://127.0.0.1:1")).unwrap().to_owned();
    assert!(link.starts_with("/password/") && !link.contains('@'), "{link}");
    let nobody = Browser::new(&server);
    for n in 0..50 {
        let (method, headers) = [
            ("GET", ""),
            ("HEAD", ""),
            ("GET", "Sec-Purpose: prefetch\r\nPurpose: prefetch\r\n"),
            ("GET", "User-Agent: scanner\r\nCookie: kanten=stolen\r\n"),
        ][n % 4];
        assert_eq!(nobody.ask(method, &link, headers).status, 200, "{method} {headers}");
    }
    let weak = nobody.post(&link, &[("password", "kort")]);
    assert_eq!(weak.status, 422);
    assert!(!weak.body.contains("kort\""), "a password never comes back");
    let chosen = nobody.post(&link, &[("password", PASSWORD)]);
    assert_eq!((chosen.status, chosen.location.as_str()), (303, "/log-in?done=partners-own-password"));
    Browser::logged_in(&server, "ny@nord.example");
    for again in [nobody.get(&link), nobody.post(&link, &[("password", "noget helt andet")])] {
        assert_eq!(again.status, 404, "{}", again.body);
    }
}

#[test]
fn whoever_asks_for_a_link_gets_the_same_answer_known_or_not() {
    let folder = tempfile::tempdir().unwrap();
    let database = database(folder.path());
    let mail = MailServer::start();
    let server = sending(&database, &mail);
    let nobody = Browser::new(&server);
    let page = |email: &str| {
        let reply = nobody.post("/password", &[("email", email)]);
        assert_eq!(reply.status, 200);
        // The moment of printing differs.
        reply.body.lines().filter(|line| !line.contains("k-printed")).collect::<Vec<_>>().join("\n")
    };
    let known = page("karen@nord.example");
    for email in ["nobody@nord.example", "", "karen@nord.example\r\nBcc: evil@evil.example", "<script>"] {
        assert_eq!(page(email), known, "{email}");
    }
    let sent = mail.until_mails(1);
    assert_eq!(header(&sent[0], "To"), "karen@nord.example");
    thread::sleep(Duration::from_secs(3));
    assert_eq!(mail.mails().len(), 1);
}

#[test]
fn settings_that_cannot_be_used_stop_it_before_it_serves() {
    let folder = tempfile::tempdir().unwrap();
    let database = database(folder.path());
    for (settings, word) in [
        (&["--smtp", "mail.example", "--mail-from", SENDER, "--site", "https://a.example"][..], "smtp://"),
        (&["--smtp", "smtp://mail.example", "--site", "https://a.example"], "--mail-from"),
        (&["--smtp", "smtp://mail.example", "--mail-from", SENDER], "--site"),
        (&["--sms-gateway", "http://sms.example/send"], "https://"),
    ] {
        let arguments: Vec<&str> =
            ["serve", "--database", &database].iter().chain(settings).copied().collect();
        assert!(stops(&arguments, 2).contains(word), "{settings:?}");
    }
    assert!(Path::new(folder.path()).exists());
}
