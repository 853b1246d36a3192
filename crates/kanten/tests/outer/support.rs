//! The real program for tests: commands, a running server, and a small client.

use std::{
    collections::BTreeMap,
    fs,
    io::{BufRead as _, BufReader, Read as _, Write as _},
    net::TcpStream,
    path::{Path, PathBuf},
    process::{Child, Command, Output, Stdio},
    sync::Mutex,
    thread,
    time::{Duration, Instant, SystemTime, UNIX_EPOCH},
};

/// Longer than anything here takes on a slow machine.
const PATIENCE: Duration = Duration::from_mins(2);

/// The recovery codes that are left to whom, by log-in name: a code of the app works once.
static RECOVERY: Mutex<BTreeMap<String, Vec<String>>> = Mutex::new(BTreeMap::new());

/// The program under test.
pub fn kanten() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_kanten"));
    command.env_remove("KANTEN_DATABASE").env("LANG", "da_DK.UTF-8").env("LC_ALL", "da_DK.UTF-8");
    command.env("KANTEN_KEYS", keys());
    command
}

/// The key file of every installation here, made once.
pub fn keys() -> PathBuf {
    let file = Path::new(env!("CARGO_TARGET_TMPDIR")).join("outer.keys");
    if !file.exists() {
        // Tests run at the same moment: whoever is last leaves whole keys too.
        let mine = file.with_extension(std::process::id().to_string());
        let made =
            Command::new(env!("CARGO_BIN_EXE_kanten")).args(["keys", "new"]).arg(&mine).output().unwrap();
        assert!(made.status.success(), "{}", text(&made.stderr));
        fs::hard_link(&mine, &file).or_else(|error| if file.exists() { Ok(()) } else { Err(error) }).unwrap();
        fs::remove_file(mine).unwrap();
    }
    file
}

/// Runs a command to its end.
pub fn run(arguments: &[&str]) -> Output {
    kanten().args(arguments).stdin(Stdio::null()).output().unwrap()
}

/// Runs a command that must succeed, and gives what it printed.
#[track_caller]
pub fn must(arguments: &[&str]) -> String {
    let output = run(arguments);
    let (out, err) = (text(&output.stdout), text(&output.stderr));
    assert!(output.status.success(), "{arguments:?}: {:?}\n{out}\n{err}", output.status.code());
    out
}

/// Runs a command that must stop with an exit code, and gives what it said.
#[track_caller]
pub fn stops(arguments: &[&str], code: i32) -> String {
    let output = run(arguments);
    let said = text(&output.stderr);
    assert_eq!(output.status.code(), Some(code), "{arguments:?}\n{}\n{said}", text(&output.stdout));
    said
}

/// Bytes as text.
pub fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

/// A fresh database with an administrator; the file's address for `--database`.
pub fn database(folder: &Path) -> String {
    with_administrator(folder, format!("sqlite:{}", folder.join("kanten.db").display()))
}

/// The same on the engine that the tests are run on.
pub fn database_of_the_run(folder: &Path) -> String {
    let name = folder.file_name().unwrap().to_string_lossy().to_lowercase();
    let name: String = name.chars().filter(char::is_ascii_alphanumeric).collect();
    let runtime = tokio::runtime::Runtime::new().unwrap();
    with_administrator(folder, runtime.block_on(store::testing::address(folder, &name)).unwrap())
}

fn with_administrator(folder: &Path, address: String) -> String {
    must(&["migrate", "--database", &address]);
    add_user(folder, &address, "karen@nord.example", "administrator");
    address
}

/// The password of every user here.
pub const PASSWORD: &str = "tre vilde svaner flyver";

/// Adds a user with [`PASSWORD`].
pub fn add_user(folder: &Path, address: &str, email: &str, role: &str) {
    let file = folder.join("password");
    fs::write(&file, PASSWORD).unwrap();
    must(&[
        "user",
        "add",
        "--database",
        address,
        "--email",
        email,
        "--name",
        "Prøve Prøvesen",
        "--role",
        role,
        "--organisation",
        "Østerø Nord Kommune",
        "--password-file",
        &file.display().to_string(),
    ]);
}

/// A running server; it ends with the test.
pub struct Server {
    child: Child,
    /// Host and port.
    pub address: String,
}

impl Server {
    /// `kanten serve` on a free port.
    pub fn start(database: &str) -> Self {
        Self::start_with(database, &[])
    }

    /// The same with settings.
    pub fn start_with(database: &str, settings: &[&str]) -> Self {
        let port = free_port();
        let address = format!("127.0.0.1:{port}");
        let child = kanten()
            .args(["serve", "--database", database, "--listen", &address])
            .args(settings)
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let mut server = Self { child, address };
        server.wait_until_ready();
        server
    }

    fn wait_until_ready(&mut self) {
        // The pipe must be drained, or the server blocks on its own words.
        let err = self.child.stderr.take().unwrap();
        thread::spawn(move || BufReader::new(err).lines().map_while(Result::ok).for_each(drop));
        let began = Instant::now();
        while TcpStream::connect(&self.address).is_err() {
            assert!(began.elapsed() < PATIENCE, "the server does not answer");
            thread::sleep(Duration::from_millis(50));
        }
    }

    /// The operating system's number of the process.
    pub fn process(&self) -> u32 {
        self.child.id()
    }

    /// Waits until it has ended.
    pub fn wait(&mut self) -> Option<i32> {
        let began = Instant::now();
        loop {
            if let Some(status) = self.child.try_wait().unwrap() {
                return status.code();
            }
            assert!(began.elapsed() < PATIENCE, "the server does not end");
            thread::sleep(Duration::from_millis(50));
        }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// A port that nobody has just now.
pub fn free_port() -> u16 {
    std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port()
}

/// An answer.
#[derive(Debug)]
pub struct Reply {
    /// Status.
    pub status: u16,
    /// Where to go on.
    pub location: String,
    /// The cookie that was set last.
    pub cookie: Option<String>,
    /// What kind of content the body is.
    pub kind: String,
    /// The body.
    pub body: String,
}

/// Somebody at a browser without script.
pub struct Browser {
    address: String,
    cookie: Option<String>,
}

impl Browser {
    /// Nobody yet.
    pub fn new(server: &Server) -> Self {
        Self::at(&server.address)
    }

    /// Nobody yet, at a server's host and port.
    pub fn at(address: &str) -> Self {
        Self { address: address.to_owned(), cookie: None }
    }

    /// Goes on with the cookie of an answer.
    pub fn keep(&mut self, cookie: Option<String>) {
        self.cookie = cookie;
    }

    /// The cookie, for requests of one's own.
    pub fn cookie(&self) -> String {
        self.cookie.clone().unwrap_or_default()
    }

    /// Somebody logged in.
    #[track_caller]
    pub fn logged_in(server: &Server, email: &str) -> Self {
        let mut browser = Self::new(server);
        let reply = browser.post("/log-in", &[("email", email), ("password", PASSWORD)]);
        browser.cookie = reply.cookie;
        // The page that asks for a code is the answer to the password.
        let asked = reply.body.contains("action=\"/log-in/code\"");
        assert_eq!(reply.status, if asked { 200 } else { 303 }, "{}", reply.body);
        match reply.location.as_str() {
            _ if asked => browser.show_recovery_code(&reply.body, email),
            "/log-in/code" => browser.show_recovery_code(&browser.get("/log-in/code").body, email),
            "/log-in/set-up" => browser.set_up_second_step(email),
            _ => {}
        }
        browser
    }

    /// Sets the second step up that the role asks for, and keeps the recovery codes for the next times.
    #[track_caller]
    fn set_up_second_step(&mut self, email: &str) {
        let page = self.get("/log-in/set-up").body;
        let secret = auth::TotpSecret::from_text(&hidden(&page, "secret")).unwrap();
        let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_micros();
        let code = secret.code(kernel::Moment::from_micros(i64::try_from(now).unwrap()));
        let done = self.post_all(&page, "/log-in/set-up", &code);
        let list = between(&done.body, "<ol class=\"k-codes\">", "</ol>").concat();
        let codes = between(&list, "<li>", "</li>").into_iter().map(str::to_owned).collect();
        assert_eq!(done.status, 200, "{}", done.body);
        self.cookie = merged(self.cookie.take(), done.cookie);
        RECOVERY.lock().unwrap().insert(email.to_owned(), codes);
    }

    #[track_caller]
    fn show_recovery_code(&mut self, page: &str, email: &str) {
        let code = RECOVERY.lock().unwrap().get_mut(email).and_then(Vec::pop).unwrap();
        let done = self.post_all(page, "/log-in/code", &code);
        assert!(done.status == 303 && !done.location.starts_with("/log-in"), "{}", done.body);
        self.cookie = merged(self.cookie.take(), done.cookie);
    }

    fn post_all(&self, page: &str, path: &str, code: &str) -> Reply {
        let mut fields = Vec::new();
        for input in between(page, "<input type=\"hidden\" name=\"", "\">") {
            if let Some((name, value)) = input.split_once("\" value=\"") {
                fields.push((name, value));
            }
        }
        fields.push(("code", code));
        self.post(path, &fields)
    }

    /// Looks.
    pub fn get(&self, path: &str) -> Reply {
        self.send(&format!("GET {path} HTTP/1.1\r\n"), "")
    }

    /// Asks in another way, with headers of its own.
    pub fn ask(&self, method: &str, path: &str, headers: &str) -> Reply {
        self.send(&format!("{method} {path} HTTP/1.1\r\n{headers}"), "")
    }

    /// Sends a form.
    pub fn post(&self, path: &str, fields: &[(&str, &str)]) -> Reply {
        let form: Vec<String> =
            fields.iter().map(|(name, value)| format!("{}={}", percent(name), percent(value))).collect();
        let form = form.join("&");
        let head = format!(
            "POST {path} HTTP/1.1\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: {}\r\n",
            form.len()
        );
        self.send(&head, &form)
    }

    fn send(&self, head: &str, body: &str) -> Reply {
        let cookie = self.cookie.as_ref().map(|cookie| format!("Cookie: {cookie}\r\n")).unwrap_or_default();
        let request = format!("{head}Host: {}\r\nConnection: close\r\n{cookie}\r\n{body}", self.address);
        let mut stream = TcpStream::connect(&self.address).unwrap();
        stream.set_read_timeout(Some(PATIENCE)).unwrap();
        stream.write_all(request.as_bytes()).unwrap();
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).unwrap();
        reply(&text(&answer))
    }
}

fn reply(answer: &str) -> Reply {
    let (head, body) = answer.split_once("\r\n\r\n").unwrap_or((answer, ""));
    let header = |name: &str| {
        let prefix = format!("{name}: ");
        head.lines()
            .rfind(|line| line.to_lowercase().starts_with(&prefix))
            .map(|line| line[prefix.len()..].to_owned())
    };
    let status = head.split(' ').nth(1).and_then(|status| status.parse().ok()).unwrap_or(0);
    let set = head.lines().filter(|line| line.to_lowercase().starts_with("set-cookie: "));
    let set = set.filter_map(|line| line["set-cookie: ".len()..].split(';').next());
    let cookies: Vec<&str> = set.collect();
    let cookie = merged(None, Some(cookies.join("; ")));
    Reply {
        status,
        location: header("location").unwrap_or_default(),
        cookie,
        kind: header("content-type").unwrap_or_default(),
        body: body.to_owned(),
    }
}

/// Cookies as a browser keeps them: one of a name, the last that was set, and none that was emptied.
fn merged(old: Option<String>, new: Option<String>) -> Option<String> {
    let all = [old, new].into_iter().flatten().collect::<Vec<_>>().join("; ");
    let named = all.split("; ").filter_map(|cookie| cookie.split_once('='));
    let kept: BTreeMap<&str, &str> = named.collect();
    let kept = kept.iter().filter(|(_, value)| !value.is_empty());
    let kept: Vec<String> = kept.map(|(name, value)| format!("{name}={value}")).collect();
    (!kept.is_empty()).then(|| kept.join("; "))
}

/// The value of a hidden field of a page.
#[track_caller]
pub fn hidden(page: &str, name: &str) -> String {
    let mark = format!("name=\"{name}\" value=\"");
    let found = page.rsplit(&mark).next().filter(|_| page.contains(&mark));
    found.and_then(|rest| rest.split('"').next()).unwrap_or_else(|| panic!("no field {name}")).to_owned()
}

/// What stands between two marks, each time.
pub fn between<'p>(page: &'p str, from: &'p str, to: &'p str) -> Vec<&'p str> {
    page.split(from).skip(1).filter_map(|rest| rest.split(to).next()).collect()
}

fn percent(text: &str) -> String {
    text.bytes()
        .map(|byte| {
            let plain = byte.is_ascii_alphanumeric() || b"-._~".contains(&byte);
            if plain { char::from(byte).to_string() } else { format!("%{byte:02X}") }
        })
        .collect()
}

/// Where the full code lists lie, when the runner says so.
pub fn reference_data() -> Option<PathBuf> {
    std::env::var_os("KANTEN_REFERENCE_DATA").map(PathBuf::from).filter(|folder| folder.is_dir())
}
