//! What takes too long for every change: release build, start times, memory, matching speed.

use std::{
    fs,
    io::{BufRead as _, BufReader},
    path::Path,
    process::{Child, Stdio},
    time::{Duration, Instant},
};

use anyhow::Context;

use crate::house::House;

/// How long the demo may take until it says its address.
const PATIENCE: Duration = Duration::from_mins(2);

/// Measures the release build and prints lines for `docs/MEASUREMENTS.md`.
///
/// # Errors
/// When a build, a start or the bench fails.
pub fn run(house: &House) -> anyhow::Result<()> {
    let load = fs::read_to_string("/proc/loadavg").unwrap_or_default();
    let cores = std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
    let load = load.split(' ').next().unwrap_or("?");
    let empty = !house.target.join("release/deps").is_dir();
    let build =
        timed(|| house.script("cargo", &["build", "--locked", "--release", "--package", "kanten"], &[]))?;
    let folder = tempfile::tempdir().context("cannot make a folder")?;
    let first = start(house, folder.path())?;
    let second = start(house, folder.path())?;
    let size = fs::metadata(house.binary("release")).context("no binary was built")?.len();
    println!("\n| What | Measured | With |");
    println!("| --- | --- | --- |");
    let state = if empty { "from an empty target folder" } else { "with a warm target folder" };
    println!(
        "| Release build | {:.1} min | {state}, {cores} cores, load {load} |",
        build.as_secs_f32() / 60.0
    );
    println!("| Binary | {:.1} MB | stripped |", megabytes(size));
    println!("| Demo, first start | {:.2} s | empty data folder |", first.ready.as_secs_f32());
    println!("| Demo, next start | {:.2} s | same data folder |", second.ready.as_secs_f32());
    println!("| Resident memory | {:.0} MB | after the first start |", megabytes(first.resident));
    let matching = bench(house)?;
    println!(
        "| Best lists of 2,000 people against 2,000 bundles | {:.2} s | {cores} cores, load {load} |",
        matching.as_secs_f32()
    );
    Ok(())
}

/// How long the matching bench takes, without its build.
fn bench(house: &House) -> anyhow::Result<Duration> {
    let built = ["build", "--quiet", "--locked", "--release", "--package", "matching", "--example", "bench"];
    house.script("cargo", &built, &[])?;
    let program = house.target.join("release/examples/bench");
    timed(|| house.script(&program.to_string_lossy(), &[], &[]))
}

struct Start {
    ready: Duration,
    resident: u64,
}

fn start(house: &House, data: &Path) -> anyhow::Result<Start> {
    let started = Instant::now();
    let mut child = house
        .program(house.binary("release"), &["demo", "--no-browser", "--port", "0", "--data"])
        .arg(data)
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .context("cannot start the demo")?;
    let measured = until_ready(&mut child, started);
    child.kill().context("cannot end the demo")?;
    child.wait().context("cannot end the demo")?;
    measured
}

fn until_ready(child: &mut Child, started: Instant) -> anyhow::Result<Start> {
    let output = child.stdout.take().context("the demo has no output")?;
    for line in BufReader::new(output).lines() {
        if line.context("the demo stopped talking")?.contains("http://127.0.0.1:") {
            return Ok(Start { ready: started.elapsed(), resident: resident(child.id())? });
        }
        anyhow::ensure!(started.elapsed() < PATIENCE, "the demo said no address in {} s", PATIENCE.as_secs());
    }
    anyhow::bail!("the demo ended before it said its address")
}

/// Resident memory in bytes.
fn resident(process: u32) -> anyhow::Result<u64> {
    let status = fs::read_to_string(format!("/proc/{process}/status")).context("the demo is gone")?;
    let kilobytes =
        status.lines().find_map(|line| line.strip_prefix("VmRSS:")?.split_whitespace().next()?.parse().ok());
    Ok(1024 * kilobytes.unwrap_or(0_u64))
}

fn timed(work: impl FnOnce() -> anyhow::Result<()>) -> anyhow::Result<Duration> {
    let started = Instant::now();
    work()?;
    Ok(started.elapsed())
}

#[expect(clippy::cast_precision_loss, reason = "a figure for people, rounded anyway")]
fn megabytes(bytes: u64) -> f64 {
    bytes as f64 / 1_000_000.0
}
