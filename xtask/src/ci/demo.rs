//! The product itself, started as a user would start it, for the stage that talks to its interface.

use std::{
    io::{BufRead as _, BufReader, Read as _, Write as _},
    net::TcpStream,
    process::Stdio,
    sync::mpsc::{self, RecvTimeoutError},
    thread,
    time::Duration,
};

use anyhow::Context;

use super::{processes::Server, stage::Work};

/// How long the demo may take from an empty folder until it says its address.
const START: Duration = Duration::from_mins(1);

/// How long one answer may take.
const ANSWER: Duration = Duration::from_secs(20);

/// A running demo; it ends when this is dropped.
#[derive(Debug)]
pub struct Demo {
    server: Server,
    /// `http://127.0.0.1:PORT`, without a slash at the end.
    pub address: String,
}

impl Demo {
    /// Starts the debug build's demo in an empty folder and waits until it says its address.
    ///
    /// # Errors
    /// When it does not start, ends, or says no address in time; its own words are in the stage's log.
    pub fn start(work: &mut Work) -> anyhow::Result<Self> {
        let house = &work.bench.house;
        let folder = work.bench.scratch.path().join("demo");
        let mut child = house
            .program(house.binary("debug"), &["demo", "--no-browser", "--port", "0", "--data"])
            .arg(&folder)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(work.open_log()?)
            .spawn()
            .context("cannot start kanten; was it built?")?;
        let output = child.stdout.take().context("kanten has no output")?;
        let server = Server::new(child, "TERM");
        let (tell, told) = mpsc::channel();
        let mut log = work.open_log()?;
        thread::spawn(move || {
            for line in BufReader::new(output).lines().map_while(Result::ok) {
                // A full disk must not stop the reader: the server would block on its own words.
                drop(writeln!(log, "demo: {line}"));
                if let Some(address) = address_in(&line) {
                    drop(tell.send(address));
                }
            }
        });
        match told.recv_timeout(START) {
            Ok(address) => Ok(Self { server, address }),
            Err(RecvTimeoutError::Disconnected) => {
                anyhow::bail!("kanten demo ended before it said its address")
            }
            Err(RecvTimeoutError::Timeout) => {
                anyhow::bail!("kanten demo said no address in {} s", START.as_secs())
            }
        }
    }

    /// The server's process id, for the log.
    pub fn process(&self) -> u32 {
        self.server.id()
    }

    /// Logs in with one click as `user` and gives the session's cookie as `name=value`.
    ///
    /// # Errors
    /// When the server gives no cookie.
    pub fn log_in(&self, path: &str, form: &str) -> anyhow::Result<String> {
        let host = self.address.trim_start_matches("http://");
        let request = format!(
            "POST {path} HTTP/1.1\r\nHost: {host}\r\nOrigin: {}\r\nSec-Fetch-Site: same-origin\r\nConnection: close\r\n\
             Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {}\r\n\r\n{form}",
            self.address,
            form.len()
        );
        let mut connection = TcpStream::connect(host).context("the demo does not answer")?;
        connection.set_read_timeout(Some(ANSWER)).context("cannot set a time limit")?;
        connection.write_all(request.as_bytes()).context("the demo does not listen")?;
        let mut answer = Vec::new();
        connection.read_to_end(&mut answer).context("the demo did not finish its answer")?;
        let answer = String::from_utf8_lossy(&answer).into_owned();
        cookie_in(&answer)
            .with_context(|| format!("no session from {path}: {}", answer.lines().next().unwrap_or("")))
    }
}

/// The first loopback address in a line, without the slash at its end.
fn address_in(line: &str) -> Option<String> {
    let start = line.find("http://127.0.0.1:")?;
    let rest = &line[start..];
    let end = rest.find(|c: char| !(c.is_ascii_alphanumeric() || ":/.".contains(c))).unwrap_or(rest.len());
    let host_and_port = rest[..end].splitn(4, '/').take(3).collect::<Vec<_>>().join("/");
    Some(host_and_port)
}

/// All cookies that an answer sets, as one `Cookie` header's value.
fn cookie_in(answer: &str) -> Option<String> {
    let head = answer.split("\r\n\r\n").next()?;
    let cookies: Vec<&str> = head
        .lines()
        .filter_map(|line| line.split_once(':'))
        .filter(|(name, _)| name.eq_ignore_ascii_case("set-cookie"))
        .filter_map(|(_, value)| value.split(';').next())
        .map(str::trim)
        .collect();
    (!cookies.is_empty()).then(|| cookies.join("; "))
}

#[cfg(test)]
mod tests {
    use std::{fs, net::TcpListener, os::unix::fs::PermissionsExt as _};

    use super::*;
    use crate::ci::{stage::in_folder, stages};

    /// Starts a shell script in the product's place.
    fn start_instead(script: &str) -> anyhow::Result<Demo> {
        let folder = tempfile::tempdir().unwrap();
        let bench = in_folder(folder.path());
        let program = bench.house.binary("debug");
        for path in [program.parent().unwrap(), &bench.house.root] {
            fs::create_dir_all(path).unwrap();
        }
        fs::write(&program, format!("#!/bin/sh\n{script}\n")).unwrap();
        fs::set_permissions(&program, fs::Permissions::from_mode(0o755)).unwrap();
        Demo::start(&mut bench.work(&stages::BUILD))
    }

    #[test]
    fn a_started_demo_is_found_and_stopped() {
        let demo = start_instead("echo Starting; echo http://127.0.0.1:40123/; exec sleep 60").unwrap();
        assert_eq!(demo.address, "http://127.0.0.1:40123");
        let stat = format!("/proc/{}/stat", demo.server.id());
        assert!(fs::exists(&stat).unwrap());
        drop(demo);
        assert!(!fs::exists(&stat).unwrap());
    }

    #[test]
    fn a_demo_that_ends_says_so() {
        let error = start_instead("echo port taken; exit 3").unwrap_err();
        assert_eq!(error.to_string(), "kanten demo ended before it said its address");
    }

    #[test]
    fn log_in_posts_the_form_and_keeps_the_cookie() {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = format!("http://{}", listener.local_addr().unwrap());
        let asked = thread::spawn(move || {
            let (mut connection, _) = listener.accept().unwrap();
            let mut request = [0; 2000];
            let length = connection.read(&mut request).unwrap();
            connection.write_all(b"HTTP/1.1 303 See Other\r\nSet-Cookie: s=1; Path=/\r\n\r\n").unwrap();
            String::from_utf8_lossy(&request[..length]).into_owned()
        });
        let server = Server::new(std::process::Command::new("sleep").arg("60").spawn().unwrap(), "TERM");
        let demo = Demo { server, address };
        assert_eq!(demo.log_in("/log-in/demo", "user=a").unwrap(), "s=1");
        let asked = asked.join().unwrap();
        assert!(
            asked.starts_with("POST /log-in/demo HTTP/1.1\r\n") && asked.ends_with("\r\n\r\nuser=a"),
            "{asked}"
        );
    }

    #[test]
    fn the_address_is_found_in_a_sentence() {
        let expected = Some("http://127.0.0.1:40123".to_owned());
        assert_eq!(address_in("http://127.0.0.1:40123/"), expected);
        assert_eq!(address_in("Kanten is open at http://127.0.0.1:40123/ – stop with Ctrl-C"), expected);
        assert_eq!(address_in("listening"), None);
    }

    #[test]
    fn the_cookies_of_an_answer_are_sent_back() {
        let answer =
            "HTTP/1.1 303 See Other\r\nSet-Cookie: kanten=abc; HttpOnly\r\nset-cookie: l=da\r\n\r\nbody";
        assert_eq!(cookie_in(answer), Some("kanten=abc; l=da".to_owned()));
        assert_eq!(cookie_in("HTTP/1.1 422 Unprocessable\r\n\r\nSet-Cookie: a=b"), None);
    }
}
