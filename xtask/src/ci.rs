//! Everything that must hold, in stages, each with its time, its log and its count of tests.

mod counts;
mod demo;
mod install;
mod postgres;
mod processes;
mod reference;
mod stage;
mod stages;

use std::time::{Duration, Instant};

use counts::Counts;
use stage::{Bench, Stage};

use crate::house::House;

/// Lines of a failing stage's log that are shown.
const TAIL: usize = 80;

/// Prints the stages with their budgets.
pub fn list() {
    for stage in stages::STAGES {
        println!("{:<12} {:>4.1} min  {}", stage.name, stage.minutes, stage.about);
    }
}

/// Runs all stages, or the named ones, and ends with `N passed, N failed` alone on its line.
///
/// # Errors
/// When any stage failed, or a named stage does not exist.
pub fn run(house: &House, names: &[&str]) -> anyhow::Result<()> {
    for name in names {
        anyhow::ensure!(stages::STAGES.iter().any(|stage| stage.name == *name), "no stage is called {name}");
    }
    let chosen = stages::STAGES.iter().filter(|stage| names.is_empty() || names.contains(&stage.name));
    let bench = Bench::prepare(house)?;
    println!("reference data: {}", bench.reference.said);
    let started = Instant::now();
    let mut lines = Vec::new();
    let mut summaries = Vec::new();
    let mut total = Counts::default();
    let mut broken = Vec::new();
    for stage in chosen {
        let ended = run_stage(stage, &bench);
        total = total + ended.counts;
        summaries.extend(ended.summaries);
        lines.push(ended.line);
        if !ended.passed {
            broken.push(stage.name);
            if stage.fatal {
                println!("ci: nothing after «{}» can run without it", stage.name);
                break;
            }
        }
    }
    println!("\nstages ({} in all):", minutes(started.elapsed()));
    for line in &lines {
        println!("  {line}");
    }
    println!();
    for summary in &summaries {
        println!("{summary}");
    }
    println!("{} passed, {} failed", total.passed, total.failed);
    anyhow::ensure!(broken.is_empty(), "failed: {}", broken.join(", "));
    Ok(())
}

/// Every page, in both languages and both widths, through the accessibility checker.
///
/// # Errors
/// When the build or any page fails.
pub fn a11y(house: &House) -> anyhow::Result<()> {
    let bench = Bench::prepare(house)?;
    for stage in [&stages::INSTALL, &stages::BUILD, &stages::A11Y] {
        let ended = run_stage(stage, &bench);
        anyhow::ensure!(ended.passed, "failed: {}", stage.name);
    }
    Ok(())
}

struct Ended {
    passed: bool,
    counts: Counts,
    summaries: Vec<String>,
    line: String,
}

fn run_stage(stage: &Stage, bench: &Bench) -> Ended {
    println!("── {} · {}", stage.name, stage.about);
    let started = Instant::now();
    let mut work = bench.work(stage);
    let mut result = (stage.run)(&mut work);
    let log = work.log_text();
    let mut counts = counts::read(&log);
    if result.is_ok() && stage.counts && counts.passed == 0 {
        result = Err(anyhow::anyhow!("the stage ran no test: its subject is missing"));
    }
    if let Err(error) = &result {
        // A stage that fails without a failing test (a build, a rule) still counts as one failure.
        counts.failed = counts.failed.max(1);
        let lines: Vec<&str> = log.lines().collect();
        for line in &lines[lines.len().saturating_sub(TAIL)..] {
            println!("   │ {line}");
        }
        println!("   ✗ {error:#}\n   whole log: {}", work.log.display());
    }
    let elapsed = started.elapsed();
    let over = if elapsed.as_secs_f32() > stage.minutes * 60.0 { ", over its budget" } else { "" };
    let line = format!(
        "{:<12} {:>10} of {:.1} min{over} · {} passed, {} failed{}",
        stage.name,
        minutes(elapsed),
        stage.minutes,
        counts.passed,
        counts.failed,
        if result.is_ok() { "" } else { " · FAILED" },
    );
    println!("   {line}");
    Ended { passed: result.is_ok(), counts, summaries: counts::summaries(&log), line }
}

fn minutes(elapsed: Duration) -> String {
    let seconds = elapsed.as_secs();
    format!("{} min {:02} s", seconds / 60, seconds % 60)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn ends(
        counts: bool,
        run: fn(&mut stage::Work) -> anyhow::Result<()>,
        passed: bool,
        expected: (u64, u64),
    ) {
        let folder = tempfile::tempdir().unwrap();
        let bench = stage::in_folder(folder.path());
        let stage = Stage {
            name: "planted",
            about: "a planted stage",
            minutes: 0.01,
            patience: 0.01,
            fatal: false,
            counts,
            run,
        };
        let ended = run_stage(&stage, &bench);
        assert_eq!(
            (ended.passed, ended.counts.passed, ended.counts.failed),
            (passed, expected.0, expected.1)
        );
    }

    #[test]
    fn a_stage_is_counted_from_its_log() {
        ends(true, |work| work.note("     Summary [ 0.1s] 3 tests run: 3 passed, 0 skipped"), true, (3, 0));
    }

    #[test]
    fn a_stage_without_its_subject_fails() {
        ends(true, |_| Ok(()), false, (0, 1));
        ends(false, |_| Ok(()), true, (0, 0));
    }

    #[test]
    fn a_failing_program_fails_its_stage() {
        ends(false, |work| work.run(work.bench.house.program("false", &[]).current_dir("/")), false, (0, 1));
    }

    #[test]
    fn a_program_that_hangs_fails_its_stage() {
        ends(
            false,
            |work| work.run(work.bench.house.program("sleep", &["60"]).current_dir("/")),
            false,
            (0, 1),
        );
    }
}
