//! Processes that this tool started: waited for with a deadline, and stopped by their own ids.

use std::{
    fs,
    process::{Child, Command, ExitStatus, Stdio},
    thread,
    time::{Duration, Instant},
};

use anyhow::Context;

/// How often a running process is looked at.
const GLANCE: Duration = Duration::from_millis(50);

/// How long a server may take to end after it was asked to.
const PATIENCE: Duration = Duration::from_secs(10);

/// A server that runs beside a stage and is stopped when the stage is over, however it ends.
#[derive(Debug)]
pub struct Server {
    child: Child,
    signal: &'static str,
}

impl Server {
    /// Takes over a started process; `signal` (`INT`, `TERM`) asks it to end.
    pub fn new(child: Child, signal: &'static str) -> Self {
        Self { child, signal }
    }

    /// The process id.
    pub fn id(&self) -> u32 {
        self.child.id()
    }

    /// How the process ended, if it has.
    ///
    /// # Errors
    /// When the system cannot tell.
    pub fn ended(&mut self) -> anyhow::Result<Option<ExitStatus>> {
        self.child.try_wait().context("cannot ask for the state of a server")
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        if matches!(self.child.try_wait(), Ok(Some(_))) {
            return;
        }
        let children = descendants(self.child.id());
        send(self.signal, &[self.child.id()]);
        let asked = Instant::now();
        while asked.elapsed() < PATIENCE {
            if matches!(self.child.try_wait(), Ok(Some(_))) {
                return;
            }
            thread::sleep(GLANCE);
        }
        send("KILL", &children);
        if self.child.kill().is_ok() {
            drop(self.child.wait());
        }
    }
}

/// Waits for a process; past the deadline it and all that it started are ended by id.
///
/// # Errors
/// When the deadline passed, or the system cannot tell how the process ended.
pub fn wait(mut child: Child, deadline: Instant) -> anyhow::Result<ExitStatus> {
    loop {
        if let Some(status) = child.try_wait().context("cannot wait for a program")? {
            return Ok(status);
        }
        if Instant::now() >= deadline {
            let children = descendants(child.id());
            child.kill().context("cannot end a program that hangs")?;
            send("KILL", &children);
            child.wait().context("cannot wait for a program")?;
            anyhow::bail!("it was still running long after its time and was ended");
        }
        thread::sleep(GLANCE);
    }
}

/// Ids of all processes below one, read from the system's table.
fn descendants(of: u32) -> Vec<u32> {
    let parents: Vec<(u32, u32)> = fs::read_dir("/proc")
        .into_iter()
        .flatten()
        .filter_map(|entry| entry.ok()?.file_name().to_str()?.parse().ok())
        .filter_map(|id: u32| Some((id, parent(&fs::read_to_string(format!("/proc/{id}/stat")).ok()?)?)))
        .collect();
    let mut found = vec![of];
    let mut at = 0;
    while let Some(one) = found.get(at).copied() {
        found.extend(parents.iter().filter(|(_, parent)| *parent == one).map(|(id, _)| *id));
        at += 1;
    }
    found.split_off(1)
}

/// The fourth field of a process's line; the second is a name in brackets that may hold spaces.
fn parent(stat: &str) -> Option<u32> {
    stat.rsplit_once(')')?.1.split_whitespace().nth(1)?.parse().ok()
}

fn send(signal: &str, ids: &[u32]) {
    if !ids.is_empty() {
        let ids: Vec<String> = ids.iter().map(u32::to_string).collect();
        // A process that ended by itself in the meantime is what was wanted; the message about it is noise.
        drop(Command::new("kill").arg(format!("-{signal}")).args(ids).stderr(Stdio::null()).status());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_program_that_hangs_is_ended_with_its_children() {
        let child = Command::new("sh").args(["-c", "sleep 60 & sleep 60"]).spawn().unwrap();
        thread::sleep(Duration::from_millis(200));
        let children = descendants(child.id());
        assert_eq!(children.len(), 2);
        assert!(wait(child, Instant::now()).is_err());
        thread::sleep(Duration::from_millis(200));
        for id in children {
            let stat = fs::read_to_string(format!("/proc/{id}/stat")).unwrap_or_default();
            assert!(stat.is_empty() || stat.contains(") Z "), "{stat}");
        }
    }

    #[test]
    fn a_server_ends_with_its_guard() {
        let server = Server::new(Command::new("sleep").arg("60").spawn().unwrap(), "TERM");
        let stat = format!("/proc/{}/stat", server.id());
        assert!(fs::exists(&stat).unwrap());
        drop(server);
        assert!(!fs::exists(&stat).unwrap());
    }

    #[test]
    fn a_name_with_spaces_does_not_hide_the_parent() {
        assert_eq!(parent("7 (a b) c) S 3 7 7"), Some(3));
    }
}
