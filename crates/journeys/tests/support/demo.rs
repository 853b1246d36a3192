//! The real binary's demo: made once, copied for each test, served where a browser is to look at it.

use std::{
    fs,
    io::{BufRead as _, BufReader, Read},
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    sync::{Mutex, mpsc},
    thread,
    time::{Duration, Instant},
};

use tempfile::TempDir;

/// The date the demo takes for today, so that a journey sees the same on every day.
pub const AS_OF: &str = "2026-11-23";

/// How long the demo may take from an empty folder until it says its address; a debug build on a busy machine.
const START: Duration = Duration::from_mins(2);

/// How long it may take to stop.
const STOP: Duration = Duration::from_secs(15);

/// So many of its last lines are shown when a journey breaks.
const LAST_WORDS: usize = 20;

/// A demo being served; it is stopped as an operator would stop it.
pub struct Server {
    child: Child,
    /// `http://127.0.0.1:PORT`, without a slash at the end.
    pub address: String,
    said: mpsc::Receiver<String>,
}

impl Server {
    /// Serves the demo in a folder on a free port; an empty folder is filled first.
    pub fn start(folder: &Path) -> Self {
        Self::start_on(folder, AS_OF)
    }

    /// The same on another day.
    pub fn start_on(folder: &Path, day: &str) -> Self {
        let mut child = Command::new(binary())
            .args(["demo", "--no-browser", "--port", "0", "--as-of", day, "--data"])
            .arg(folder)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap_or_else(|error| panic!("{} does not start: {error}", binary().display()));
        let (say, said) = mpsc::channel();
        if let Some(out) = child.stdout.take() {
            listen(out, say.clone());
        }
        if let Some(err) = child.stderr.take() {
            listen(err, say);
        }
        let begun = Instant::now();
        let mut heard = String::new();
        while let Some(left) = START.checked_sub(begun.elapsed()) {
            let Ok(line) = said.recv_timeout(left) else { break };
            if let Some(address) = address_in(&line) {
                return Self { child, address, said };
            }
            heard.push_str(&line);
            heard.push('\n');
        }
        drop(child.kill());
        drop(child.wait());
        panic!("the demo said no address; it said:\n{heard}");
    }

    /// Stops it by SIGTERM: it must end well, and soon. Gives what it said.
    pub fn stop(mut self) -> String {
        let id = self.child.id().to_string();
        let asked = Command::new("kill").args(["-TERM", &id]).status().expect("kill is there");
        assert!(asked.success(), "no signal reached process {id} at {}", self.address);
        let begun = Instant::now();
        let status = loop {
            match self.child.try_wait().expect("a child can be waited for") {
                Some(status) => break status,
                None if begun.elapsed() > STOP => {
                    drop(self.child.kill());
                    panic!(
                        "the server at {} did not stop within {} s of SIGTERM",
                        self.address,
                        STOP.as_secs()
                    );
                }
                None => thread::sleep(Duration::from_millis(20)),
            }
        };
        let said: Vec<String> = self.said.iter().collect();
        let said = said.join("\n");
        assert!(status.success(), "the server ended with {status} after SIGTERM; it said:\n{said}");
        said
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // A failed journey leaves by unwinding: the server must not stay behind, and says what it saw.
        let state = self.child.try_wait();
        if matches!(state, Ok(None)) {
            drop(self.child.kill());
            drop(self.child.wait());
        }
        if thread::panicking() {
            let said: Vec<String> = self.said.try_iter().collect();
            let last = said.len().saturating_sub(LAST_WORDS);
            eprintln!("the server at {} ({state:?}) said last:\n{}", self.address, said[last..].join("\n"));
        }
    }
}

/// Passes on each line of what a process says, so that it never waits for a reader.
fn listen(from: impl Read + Send + 'static, to: mpsc::Sender<String>) {
    thread::spawn(move || {
        for line in BufReader::new(from).lines().map_while(Result::ok) {
            drop(to.send(line));
        }
    });
}

/// A fresh copy of the demo's data.
pub fn folder() -> TempDir {
    static MAKING: Mutex<()> = Mutex::new(());
    let guard = MAKING.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
    let template = template();
    if !template.is_dir() {
        let new =
            tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).expect("the target folder can be written");
        Server::start(new.path()).stop();
        match fs::rename(new.keep(), &template) {
            Ok(()) => {}
            Err(_) if template.is_dir() => {}
            Err(error) => panic!("the demo cannot be kept at {}: {error}", template.display()),
        }
    }
    drop(guard);
    copy(&template)
}

/// A copy of the files in a folder.
pub fn copy(from: &Path) -> TempDir {
    let copy = tempfile::tempdir().expect("a temporary folder");
    for entry in fs::read_dir(from).expect("a folder").map(|entry| entry.expect("an entry")) {
        if entry.file_type().is_ok_and(|kind| kind.is_file()) {
            fs::copy(entry.path(), copy.path().join(entry.file_name())).expect("a copy of the file");
        }
    }
    copy
}

/// Where this build's demo is kept: another binary makes another one.
fn template() -> PathBuf {
    let facts = fs::metadata(binary()).unwrap_or_else(|error| {
        panic!("there is no {} ({error}): run `cargo build --package kanten` first", binary().display())
    });
    let modified = facts.modified().ok().and_then(|at| at.duration_since(std::time::UNIX_EPOCH).ok());
    let stamp = modified.map_or(0, |since| since.as_nanos());
    Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("demo-{AS_OF}-{}-{stamp}", facts.len()))
}

/// The binary that CI names, or the one beside the tests.
fn binary() -> PathBuf {
    std::env::var_os("KANTEN_BIN").map_or_else(
        || Path::new(env!("CARGO_TARGET_TMPDIR")).with_file_name("debug").join("kanten"),
        PathBuf::from,
    )
}

/// The first loopback address in a line, without the slash at its end.
fn address_in(line: &str) -> Option<String> {
    let (_, rest) = line.split_once("http://127.0.0.1:")?;
    let port: String = rest.chars().take_while(char::is_ascii_digit).collect();
    (!port.is_empty()).then(|| format!("http://127.0.0.1:{port}"))
}
