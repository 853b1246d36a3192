//! What the stages need from outside, installed only when it is missing.

use std::{
    ffi::OsString,
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::Context;

use super::{postgres, stage::Work};
use crate::house::{House, find_program};

/// The tool that tries the interface, at a pinned version.
const SCHEMATHESIS: &str = "schemathesis==4.32.5";

/// Cargo's helpers at pinned versions: program, package, version.
const CARGO_TOOLS: &[(&str, &str)] =
    &[("cargo-nextest", "0.9.143"), ("cargo-machete", "0.9.2"), ("cargo-deny", "0.20.2")];

/// A package of Debian and how to see that it is there.
type Package = (&'static str, fn() -> bool);

const DEBIAN: &[Package] = &[
    ("postgresql", || postgres::programs().is_some()),
    ("chromium", || chromium().is_some()),
    ("nodejs", || find_program(&["node"]).is_some()),
    ("npm", || find_program(&["npm"]).is_some()),
    ("python3", || find_program(&["python3"]).is_some()),
    ("python3-venv", || find_program(&["python3"]).is_none_or(|python| has_venv(&python))),
];

const NETWORK: &str =
    "it comes from a package registry: is the network there? Run `cargo xtask ci install` again";

/// The browser that the journeys drive.
pub fn chromium() -> Option<PathBuf> {
    find_program(&["chromium", "chromium-browser", "google-chrome"])
}

/// The tool that tries the interface, in its folder of the cache.
pub fn schemathesis(house: &House) -> PathBuf {
    house.cache.join("schemathesis/bin/schemathesis")
}

/// The search path with the cache's own tools in front, for cargo to find its helpers.
pub fn search_path(house: &House) -> OsString {
    let own = house.cache.join("tools/bin");
    let rest = std::env::var_os("PATH").unwrap_or_default();
    let both = std::env::join_paths(std::iter::once(own).chain(std::env::split_paths(&rest)));
    // A folder whose name holds the separator cannot be on a search path; then the helpers must be elsewhere.
    both.unwrap_or(rest)
}

/// Debian's packages, the journeys' scripts, the interface tester and cargo's helpers.
///
/// # Errors
/// The first that cannot be installed, with what to do.
pub fn run(work: &mut Work) -> anyhow::Result<()> {
    debian(work)?;
    journeys(work)?;
    python(work)?;
    cargo_tools(work)
}

fn debian(work: &mut Work) -> anyhow::Result<()> {
    let missing: Vec<&str> =
        DEBIAN.iter().filter(|(_, is_there)| !is_there()).map(|(name, _)| *name).collect();
    if missing.is_empty() {
        return work.note("Debian: everything is there");
    }
    let remedy =
        format!("install by hand what your system calls {}, then run again; {NETWORK}", missing.join(", "));
    let apt = |arguments: &[&str]| {
        let mut command = match find_program(&["sudo"]) {
            Some(sudo) => {
                let mut command = Command::new(sudo);
                command.args(["-n", "apt-get"]);
                command
            }
            None => Command::new("apt-get"),
        };
        command.args(arguments).env("DEBIAN_FRONTEND", "noninteractive");
        command
    };
    work.retry(|| apt(&["update", "-q"]), &remedy)?;
    let install = [&["install", "-y", "-q", "--no-install-recommends"], missing.as_slice()].concat();
    work.retry(|| apt(&install), &remedy)
}

/// The journeys' scripts need playwright-core and the checker; their lock file says which.
fn journeys(work: &mut Work) -> anyhow::Result<()> {
    let folder = work.bench.house.root.join("crates/journeys");
    let lock = fs::read_to_string(folder.join("package-lock.json"))
        .context("crates/journeys/package-lock.json is missing: the journeys have no pinned scripts")?;
    let stamp = folder.join("node_modules/.installed-lock");
    if fs::read_to_string(&stamp).is_ok_and(|installed| installed == lock) {
        return work.note("journeys: node_modules are those of the lock file");
    }
    let npm = || {
        let mut command = Command::new("npm");
        command.args(["ci", "--no-audit", "--no-fund", "--loglevel=error"]).current_dir(&folder);
        // The browser is Debian's; a download of another one is neither needed nor possible everywhere.
        command.env("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        command
    };
    work.retry(npm, NETWORK)?;
    fs::write(&stamp, lock).context("cannot mark the installed lock file")
}

fn python(work: &mut Work) -> anyhow::Result<()> {
    let folder = work.bench.house.cache.join("schemathesis");
    let stamp = folder.join("installed");
    if fs::read_to_string(&stamp).is_ok_and(|installed| installed == SCHEMATHESIS) {
        return work.note("schemathesis: the pinned version is there");
    }
    let make = || {
        let mut command = Command::new("python3");
        command.args(["-m", "venv", "--clear"]).arg(&folder);
        command
    };
    work.run(&mut make())?;
    let pip = || {
        let mut command = Command::new(folder.join("bin/pip"));
        command.args(["install", "--quiet", "--disable-pip-version-check", SCHEMATHESIS]);
        command
    };
    work.retry(pip, NETWORK)?;
    fs::write(&stamp, SCHEMATHESIS).context("cannot mark the installed version")
}

/// Helpers on the search path are taken as they are; missing ones are built once into the cache.
fn cargo_tools(work: &mut Work) -> anyhow::Result<()> {
    let tools = work.bench.house.cache.join("tools");
    for (program, version) in CARGO_TOOLS {
        let own = tools.join("bin").join(program);
        if find_program(&[program, &own.to_string_lossy()]).is_some() {
            work.note(&format!("{program}: is there"))?;
            continue;
        }
        let build = || {
            let mut command = work_cargo(&tools);
            // A quick build: the helpers run for seconds, and building them optimised takes minutes more.
            command
                .args(["install", "--locked", "--debug", "--version", version, program, "--root"])
                .arg(&tools);
            command
        };
        work.retry(build, NETWORK)?;
    }
    Ok(())
}

fn work_cargo(tools: &Path) -> Command {
    let mut command = Command::new("cargo");
    command.env("CARGO_TARGET_DIR", tools.join("build")).env("CARGO_TERM_COLOR", "never");
    command.env("CARGO_PROFILE_DEV_DEBUG", "0").current_dir(tools.parent().unwrap_or(tools));
    command
}

fn has_venv(python: &Path) -> bool {
    Command::new(python).args(["-c", "import ensurepip, venv"]).status().is_ok_and(|status| status.success())
}
