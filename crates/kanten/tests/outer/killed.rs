//! The program is killed while thirty people write and the access log is sealed.

use std::{
    fmt::Write as _,
    io::{Read as _, Write as _},
    net::TcpStream,
    process::Command,
    sync::{
        Mutex,
        atomic::{AtomicU32, Ordering},
    },
    thread,
    time::Duration,
};

use super::support::{Browser, Server, add_user, database_of_the_run, hidden, must};

const WRITERS: usize = 30;
const TIMES: usize = 3;
/// Longer than the pause between two seals.
const BEFORE_THE_KILL: Duration = Duration::from_secs(8);

#[test]
fn what_was_acknowledged_is_there_and_the_chain_holds_after_three_kills() {
    let folder = tempfile::tempdir().unwrap();
    let address = database_of_the_run(folder.path());
    add_user(folder.path(), &address, "ejnar@nord.example", "employer-consultant");
    let acknowledged = Mutex::new(Vec::new());
    let next = AtomicU32::new(10_000_000);
    for _ in 0..TIMES {
        let mut server = Server::start(&address);
        let somebody = Browser::logged_in(&server, "ejnar@nord.example");
        let form = somebody.get("/companies/new");
        assert_eq!(form.status, 200, "{}", form.body);
        let csrf = hidden(&form.body, "_csrf");
        let cookie = somebody.cookie();
        thread::scope(|scope| {
            for _ in 0..WRITERS {
                scope.spawn(|| write_until_it_ends(&server.address, (&cookie, &csrf), &next, &acknowledged));
            }
            thread::sleep(BEFORE_THE_KILL);
            let killed = Command::new("kill").args(["-KILL", &server.process().to_string()]).status();
            assert!(killed.unwrap().success());
        });
        server.wait();
    }
    let acknowledged = acknowledged.into_inner().unwrap();
    assert!(acknowledged.len() > WRITERS * TIMES, "only {} were written", acknowledged.len());
    let report = must(&["audit", "verify", "--json", "--database", &address]);
    assert!(report.contains("\"done\":true") && report.contains("\"blocks\":"), "{report}");
    let file =
        must(&["export", "companies", "--database", &address, "--organisation", "Østerø Nord Kommune"]);
    let lost: Vec<&String> = acknowledged.iter().filter(|cvr| !file.contains(*cvr)).collect();
    assert!(lost.is_empty(), "{} of {} are lost: {lost:?}", lost.len(), acknowledged.len());
    // The next run takes the sealing up where it was cut off; told to stop, it seals what is left.
    let mut server = Server::start(&address);
    let told = Command::new("kill").args(["-TERM", &server.process().to_string()]).status().unwrap();
    assert!(told.success());
    assert_eq!(server.wait(), Some(0));
    let said = must(&["audit", "verify", "--database", &address]);
    assert!(said.contains("alt passer") && !said.contains("ikke forseglet endnu, den ældste"), "{said}");
}

/// Adds companies until nobody answers any more, and keeps the numbers of those that the answer led to.
fn write_until_it_ends(
    address: &str,
    (cookie, csrf): (&str, &str),
    next: &AtomicU32,
    acknowledged: &Mutex<Vec<String>>,
) {
    loop {
        let cvr = next.fetch_add(1, Ordering::Relaxed).to_string();
        // A request id of the form's own, as each page has one.
        let request = format!("01920000-0000-7000-8000-0000{cvr}");
        let mut form = format!("_csrf={csrf}&_request={request}&cvr={cvr}&name=Bageri+{cvr}");
        form.push_str("&invented=on");
        let mut head = String::new();
        write!(
            head,
            "POST /companies/new HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\nCookie: {cookie}\r\n\
             Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {}\r\n\r\n",
            form.len()
        )
        .unwrap();
        let Some(answer) = sent(address, &format!("{head}{form}")) else { return };
        if answer.starts_with("HTTP/1.1 303") {
            acknowledged.lock().unwrap().push(cvr);
        }
    }
}

/// The whole answer; nothing where there was none, or not to its end.
fn sent(address: &str, request: &str) -> Option<String> {
    let mut stream = TcpStream::connect(address).ok()?;
    stream.set_read_timeout(Some(Duration::from_mins(1))).ok()?;
    stream.write_all(request.as_bytes()).ok()?;
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).ok()?;
    let answer = String::from_utf8(answer).ok()?;
    answer.contains("\r\n\r\n").then_some(answer)
}
