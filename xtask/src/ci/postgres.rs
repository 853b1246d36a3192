//! An own PostgreSQL for the contract tests: fresh, on loopback, on a free port, gone afterwards.

use std::{
    fs,
    net::{Ipv4Addr, TcpListener, TcpStream},
    os::unix::{fs::chown, process::CommandExt as _},
    path::{Path, PathBuf},
    process::{Command, Stdio},
    thread,
    time::{Duration, Instant},
};

use anyhow::Context;

use super::{processes::Server, stage::Work};
use crate::house::find_program;

/// How long a fresh server may take to answer.
const START: Duration = Duration::from_mins(1);

/// The user that owns the database; a server of its own trusts whoever is on this machine.
const USER: &str = "kanten";

/// A running server and its folder; both are gone when this is dropped.
#[derive(Debug)]
pub struct Postgres {
    // Dropped first: the server must end before its folder goes.
    _server: Server,
    _folder: tempfile::TempDir,
    /// Address for the tests, a superuser's.
    pub url: String,
}

impl Postgres {
    /// Makes a database folder and starts a server on it, as an unprivileged user when we are root.
    ///
    /// # Errors
    /// When PostgreSQL is missing or does not start; the server's own words are in the stage's log.
    pub fn start(work: &mut Work) -> anyhow::Result<Self> {
        let programs = programs().context("PostgreSQL is missing: run `cargo xtask ci install`")?;
        let owner = unprivileged()?;
        let folder =
            tempfile::Builder::new().prefix("kanten-pg-").tempdir().context("cannot make a folder")?;
        if let Some((user, group)) = owner {
            chown(folder.path(), Some(user), Some(group)).context("cannot give the folder to its user")?;
        }
        let data = folder.path().join("data");
        let as_owner = |program: &str| {
            let mut command = Command::new(programs.join(program));
            command.current_dir(folder.path());
            if let Some((user, group)) = owner {
                command.uid(user).gid(group).env("HOME", folder.path());
            }
            command
        };
        let mut init = as_owner("initdb");
        init.arg("--pgdata").arg(&data).args(["--username", USER, "--auth=trust", "--encoding=UTF8"]);
        work.run(init.args(["--locale=C.UTF-8", "--no-sync"]))?;
        let port = free_port()?;
        let log = work.open_log()?;
        let child = as_owner("postgres")
            .arg("-D")
            .arg(&data)
            .arg("-k")
            .arg(folder.path())
            .args(["-h", "127.0.0.1", "-p", &port.to_string()])
            .args(["-c", "fsync=off", "-c", "synchronous_commit=off", "-c", "full_page_writes=off"])
            .args(["-c", "max_connections=200", "-c", "shared_buffers=256MB"])
            .stdin(Stdio::null())
            .stdout(log.try_clone().context("cannot share the log")?)
            .stderr(log)
            .spawn()
            .context("cannot start postgres")?;
        // INT is PostgreSQL's fast shutdown: connections are closed, nothing is waited for.
        let mut server = Server::new(child, "INT");
        wait_until_ready(&mut server, &programs, port)?;
        work.note(&format!("postgres: process {} on port {port}", server.id()))?;
        let url = format!("postgres://{USER}@127.0.0.1:{port}/postgres");
        Ok(Self { _server: server, _folder: folder, url })
    }
}

/// The folder with `initdb` and `postgres`: Debian keeps them off the search path.
pub fn programs() -> Option<PathBuf> {
    let installed =
        fs::read_dir("/usr/lib/postgresql").into_iter().flatten().flatten().map(|e| e.path().join("bin"));
    let on_path =
        find_program(&["initdb"]).and_then(|path| Some(fs::canonicalize(path).ok()?.parent()?.to_owned()));
    installed
        .chain(on_path)
        .filter(|folder| ["initdb", "postgres"].iter().all(|name| folder.join(name).is_file()))
        .max()
}

/// A port that was free a moment ago.
///
/// # Errors
/// When loopback has none.
pub fn free_port() -> anyhow::Result<u16> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).context("no free port on loopback")?;
    Ok(listener.local_addr().context("no free port on loopback")?.port())
}

/// User and group to run the server as, when we are root: PostgreSQL refuses to run as root.
fn unprivileged() -> anyhow::Result<Option<(u32, u32)>> {
    if id(&["-u"])? != 0 {
        return Ok(None);
    }
    for user in ["postgres", "nobody"] {
        if let (Ok(user), Ok(group)) = (id(&["-u", user]), id(&["-g", user])) {
            return Ok(Some((user, group)));
        }
    }
    anyhow::bail!("we are root, and neither a user «postgres» nor «nobody» exists to run PostgreSQL as")
}

fn id(arguments: &[&str]) -> anyhow::Result<u32> {
    let output = Command::new("id").args(arguments).output().context("cannot start id")?;
    String::from_utf8_lossy(&output.stdout).trim().parse().context("id gave no number")
}

fn wait_until_ready(server: &mut Server, programs: &Path, port: u16) -> anyhow::Result<()> {
    let started = Instant::now();
    while started.elapsed() < START {
        if let Some(status) = server.ended()? {
            anyhow::bail!("postgres ended while starting: {status}");
        }
        let accepts = TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_ok();
        if accepts && is_ready(programs, port) {
            return Ok(());
        }
        thread::sleep(Duration::from_millis(50));
    }
    anyhow::bail!("postgres did not answer within {} s", START.as_secs())
}

fn is_ready(programs: &Path, port: u16) -> bool {
    let asked = Command::new(programs.join("pg_isready"))
        .args(["-q", "-h", "127.0.0.1", "-p", &port.to_string(), "-U", USER, "-d", "postgres"])
        .status();
    // A machine without pg_isready has a server that accepts connections all the same.
    asked.map_or(true, |status| status.success())
}
