//! A mail server for tests: it speaks SMTP on this machine, keeps what it is given, and can fall silent at a point.

use std::{
    io::{BufRead as _, BufReader, Write as _},
    net::{TcpListener, TcpStream},
    sync::{Arc, Condvar, Mutex},
    thread,
    time::Duration,
};

/// Longer than anything here takes on a slow machine.
const PATIENCE: Duration = Duration::from_mins(1);

/// Where a server falls silent: the line stays open, and nothing is said any more.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Silent {
    /// It greets nobody.
    AtOnce,
    /// It has heard who the mail is to.
    AfterReceiver,
    /// It has the whole mail, and does not say so.
    AfterText,
}

#[derive(Default)]
struct State {
    mails: Vec<String>,
    silent: Option<Silent>,
    /// How often it fell silent.
    fell: usize,
}

/// The server.
pub struct MailServer {
    /// `smtp://…`.
    pub address: String,
    state: Arc<(Mutex<State>, Condvar)>,
}

impl MailServer {
    /// On a free port.
    pub fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = format!("smtp://{}", listener.local_addr().unwrap());
        let state = Arc::new((Mutex::new(State::default()), Condvar::new()));
        let shared = Arc::clone(&state);
        thread::spawn(move || {
            for line in listener.incoming().map_while(Result::ok) {
                let shared = Arc::clone(&shared);
                // A line that breaks ends its own talk alone.
                thread::spawn(move || talk(&line, &shared));
            }
        });
        Self { address, state }
    }

    /// From now on it falls silent here, or nowhere.
    pub fn fall_silent(&self, at: Option<Silent>) {
        self.state.0.lock().unwrap().silent = at;
    }

    /// Waits until something holds.
    fn until(&self, holds: impl Fn(&State) -> bool) {
        let (state, told) = &*self.state;
        let waited = told.wait_timeout_while(state.lock().unwrap(), PATIENCE, |state| !holds(state)).unwrap();
        assert!(!waited.1.timed_out(), "the mail server has waited in vain: {} mails", waited.0.mails.len());
    }

    /// Waits until it has fallen silent so often.
    pub fn until_silent(&self, times: usize) {
        self.until(|state| state.fell >= times);
    }

    /// Waits until it has so many mails, and gives them.
    pub fn until_mails(&self, many: usize) -> Vec<String> {
        self.until(|state| state.mails.len() >= many);
        self.mails()
    }

    /// What it was given, each with its head.
    pub fn mails(&self) -> Vec<String> {
        self.state.0.lock().unwrap().mails.clone()
    }
}

/// One talk; nothing when the other side is gone.
fn talk(stream: &TcpStream, shared: &(Mutex<State>, Condvar)) -> Option<()> {
    let mut lines = BufReader::new(stream).lines().map_while(Result::ok);
    let say = |text: &str| {
        let mut line = stream;
        line.write_all(format!("{text}\r\n").as_bytes()).ok()
    };
    let falls = |at: Silent| {
        let (state, told) = shared;
        let mut state = state.lock().unwrap();
        let falls = state.silent == Some(at);
        state.fell += usize::from(falls);
        told.notify_all();
        falls
    };
    if falls(Silent::AtOnce) {
        return lines.last().map(drop);
    }
    say("220 mail.example ready")?;
    while let Some(line) = lines.next() {
        match line.split(' ').next().unwrap_or_default() {
            "EHLO" => say("250-mail.example\r\n250 8BITMIME")?,
            "RCPT" if falls(Silent::AfterReceiver) => return lines.last().map(drop),
            "DATA" => {
                say("354 go on")?;
                let text: Vec<String> = lines.by_ref().take_while(|line| line != ".").collect();
                shared.0.lock().unwrap().mails.push(text.join("\n"));
                shared.1.notify_all();
                if falls(Silent::AfterText) {
                    return lines.last().map(drop);
                }
                say("250 taken")?;
            }
            "QUIT" => {
                say("221 bye")?;
                return None;
            }
            _ => say("250 ok")?,
        }
    }
    None
}

/// A header's value.
#[track_caller]
pub fn header<'m>(mail: &'m str, name: &str) -> &'m str {
    let head = mail.split("\n\n").next().unwrap();
    let line = head.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(": "));
    line.unwrap_or_else(|| panic!("no {name} in {head}"))
}

/// The text of a mail without its transport's marks (RFC 2045, quoted-printable).
pub fn plain(mail: &str) -> String {
    let joined = mail.replace("=\n", "");
    let mut bytes = Vec::new();
    let mut rest = joined.bytes();
    while let Some(byte) = rest.next() {
        if byte != b'=' {
            bytes.push(byte);
            continue;
        }
        let pair = [rest.next().unwrap_or(b' '), rest.next().unwrap_or(b' ')];
        let hex = std::str::from_utf8(&pair).ok().and_then(|pair| u8::from_str_radix(pair, 16).ok());
        match hex {
            Some(byte) => bytes.push(byte),
            None => bytes.extend([b'=', pair[0], pair[1]]),
        }
    }
    String::from_utf8(bytes).unwrap()
}
