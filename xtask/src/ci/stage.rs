//! A stage, the bench it works on, and the log it leaves.

use std::{
    fs::{self, File},
    io::Write as _,
    path::PathBuf,
    process::Command,
    time::{Duration, Instant},
};

use anyhow::Context;

use super::{install, processes, reference::Reference};
use crate::house::House;

/// One stage of the checks.
pub struct Stage {
    /// Short name, also of its log.
    pub name: &'static str,
    /// What it proves.
    pub about: &'static str,
    /// Budget in minutes on two cores, from an empty target folder.
    pub minutes: f32,
    /// Minutes after which its program is ended as hanging.
    pub patience: f32,
    /// Whether no later stage can run without it.
    pub fatal: bool,
    /// Whether it runs tests, and fails when it ran none.
    pub counts: bool,
    /// The work.
    pub run: fn(&mut Work) -> anyhow::Result<()>,
}

/// What all stages share: folders, reference data, a place for logs and one for what is thrown away.
pub struct Bench {
    /// Where things are.
    pub house: House,
    /// Lists from outside.
    pub reference: Reference,
    logs: PathBuf,
    /// A folder that is gone when the run is over.
    pub scratch: tempfile::TempDir,
}

impl Bench {
    /// Makes the folders and finds or generates the reference data.
    ///
    /// # Errors
    /// When a folder cannot be made.
    pub fn prepare(house: &House) -> anyhow::Result<Self> {
        let logs = house.target.join("ci");
        fs::create_dir_all(&logs).with_context(|| format!("cannot make {}", logs.display()))?;
        let scratch =
            tempfile::Builder::new().prefix("kanten-ci-").tempdir().context("cannot make a folder")?;
        let reference = Reference::find(&house.root, scratch.path())?;
        Ok(Self { house: house.clone(), reference, logs, scratch })
    }

    /// A fresh piece of work for a stage, with an empty log.
    pub fn work(&self, stage: &Stage) -> Work<'_> {
        let log = self.logs.join(format!("{}.log", stage.name));
        // The old log of the same stage would be read as the new one.
        drop(fs::remove_file(&log));
        let deadline = Instant::now() + Duration::from_secs_f32(stage.patience * 60.0);
        Work { bench: self, log, deadline }
    }
}

/// A stage at work.
pub struct Work<'a> {
    /// What all stages share.
    pub bench: &'a Bench,
    /// Where everything that its programs say is written.
    pub log: PathBuf,
    deadline: Instant,
}

impl Work<'_> {
    /// A cargo command with the environment that every test gets.
    pub fn cargo(&self, arguments: &[&str]) -> Command {
        let mut command = self.bench.house.program("cargo", arguments);
        command
            .env("PATH", install::search_path(&self.bench.house))
            .env("KANTEN_REFERENCE_DATA", &self.bench.reference.folder)
            .env("KANTEN_BIN", self.bench.house.binary("debug"));
        command
    }

    /// Runs a program to its end, everything it says into the log.
    ///
    /// # Errors
    /// When it cannot be started, fails, or hangs.
    pub fn run(&mut self, command: &mut Command) -> anyhow::Result<()> {
        let said = shown(command);
        let mut log = self.open_log()?;
        writeln!(log, "$ {said}").context("cannot write the log")?;
        let child = command
            .stdin(std::process::Stdio::null())
            .stdout(log.try_clone().context("cannot share the log")?)
            .stderr(log)
            .spawn()
            .with_context(|| format!("cannot start {said}"))?;
        let status = processes::wait(child, self.deadline).with_context(|| said.clone())?;
        anyhow::ensure!(status.success(), "{said}: {status}");
        Ok(())
    }

    /// Runs a program again when it fails, for what depends on a network; three times in all.
    ///
    /// # Errors
    /// The last failure, with what to do about it.
    pub fn retry(&mut self, mut command: impl FnMut() -> Command, remedy: &str) -> anyhow::Result<()> {
        let mut last = self.run(&mut command());
        for pause in [2, 8] {
            if last.is_ok() {
                break;
            }
            std::thread::sleep(Duration::from_secs(pause));
            last = self.run(&mut command());
        }
        last.with_context(|| remedy.to_owned())
    }

    /// Adds a line of our own to the log.
    ///
    /// # Errors
    /// When the log cannot be written.
    pub fn note(&mut self, line: &str) -> anyhow::Result<()> {
        writeln!(self.open_log()?, "{line}").context("cannot write the log")
    }

    /// All that was logged so far.
    pub fn log_text(&self) -> String {
        fs::read(&self.log).map(|bytes| String::from_utf8_lossy(&bytes).into_owned()).unwrap_or_default()
    }

    /// The log, opened to add to it.
    ///
    /// # Errors
    /// When it cannot be opened.
    pub fn open_log(&self) -> anyhow::Result<File> {
        File::options()
            .create(true)
            .append(true)
            .open(&self.log)
            .with_context(|| format!("cannot open {}", self.log.display()))
    }
}

fn shown(command: &Command) -> String {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    words.map(|word| word.to_string_lossy().into_owned()).collect::<Vec<_>>().join(" ")
}

/// A bench in a folder of its own, for tests of the stages themselves.
#[cfg(test)]
pub fn in_folder(folder: &std::path::Path) -> Bench {
    let inside = |name: &str| folder.join(name);
    Bench::prepare(&House { root: inside("checkout"), target: inside("target"), cache: inside("cache") })
        .unwrap()
}
