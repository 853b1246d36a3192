//! The stages as data: what each proves, its budget, and its work.

use anyhow::Context;

use super::{
    counts,
    demo::Demo,
    install,
    postgres::Postgres,
    stage::{Stage, Work},
};
use crate::{guards, house::find_program, i18n};

/// All stages, in the order they run.
pub const STAGES: &[Stage] =
    &[INSTALL, RULES, SUPPLY, CLIPPY, BUILD, UNIT, POSTGRES, DOC_TESTS, API, JOURNEYS, DOCS];

/// What the others need from outside.
pub const INSTALL: Stage = Stage {
    name: "install",
    about: "what the stages need from outside, where it is missing",
    minutes: 3.0,
    // A new machine builds cargo's helpers once.
    patience: 45.0,
    fatal: true,
    counts: false,
    run: install::run,
};

const RULES: Stage = Stage {
    name: "rules",
    about: "format, rules of the house, texts and their generated functions",
    minutes: 0.5,
    patience: 15.0,
    fatal: false,
    counts: false,
    run: rules,
};

const SUPPLY: Stage = Stage {
    name: "supply",
    about: "licences, bans and sources of dependencies; none unused",
    minutes: 0.5,
    patience: 15.0,
    fatal: false,
    counts: false,
    run: supply,
};

const CLIPPY: Stage = Stage {
    name: "clippy",
    about: "every lint of the workspace, as an error",
    minutes: 5.0,
    patience: 20.0,
    fatal: false,
    counts: false,
    run: |work| {
        work.run(&mut work.cargo(&[
            "clippy",
            "--locked",
            "--workspace",
            "--all-targets",
            "--",
            "-D",
            "warnings",
        ]))
    },
};

/// One build for every stage that runs tests.
pub const BUILD: Stage = Stage {
    name: "build",
    about: "all tests and the product, once",
    minutes: 9.0,
    patience: 36.0,
    fatal: true,
    counts: false,
    run: |work| {
        work.run(&mut work.cargo(&["nextest", "run", "--locked", "--workspace", "--no-run"]))?;
        work.run(&mut work.cargo(&["build", "--locked", "--package", "kanten"]))
    },
};

const UNIT: Stage = Stage {
    name: "unit",
    about: "all tests on SQLite, without the journeys",
    minutes: 2.0,
    patience: 15.0,
    fatal: false,
    counts: true,
    run: |work| {
        let mut tests = nextest(work, "not package(journeys)");
        work.run(tests.env("KANTEN_TEST_ENGINES", "sqlite"))
    },
};

const POSTGRES: Stage = Stage {
    name: "postgres",
    about: "contract, tenant and use-case tests, and the main job, on PostgreSQL",
    minutes: 2.0,
    patience: 15.0,
    fatal: false,
    counts: true,
    run: |work| {
        let server = Postgres::start(work)?;
        let mut tests =
            nextest(work, "(package(app) | package(store)) & kind(test) | package(kanten) & test(main_job)");
        tests.env("KANTEN_TEST_ENGINES", "postgres").env("KANTEN_TEST_POSTGRES", &server.url);
        work.run(&mut tests)
    },
};

const DOC_TESTS: Stage = Stage {
    name: "doc-tests",
    about: "examples in docstrings, forged permits refused among them",
    minutes: 1.5,
    patience: 15.0,
    fatal: false,
    counts: true,
    run: |work| work.run(&mut work.cargo(&["test", "--locked", "--workspace", "--doc", "--no-fail-fast"])),
};

const API: Stage = Stage {
    name: "api",
    about: "the interface against its own description",
    minutes: 3.0,
    patience: 15.0,
    fatal: false,
    counts: true,
    run: api,
};

const JOURNEYS: Stage = Stage {
    name: "journeys",
    about: "by role through the outer doors, in a browser; each page once through the accessibility checker",
    minutes: 11.0,
    patience: 44.0,
    fatal: false,
    counts: true,
    run: |work| journeys(work, "sample"),
};

/// Every page in all four pairs of language and width; only by `cargo xtask a11y`.
pub const A11Y: Stage = Stage {
    name: "a11y",
    about: "every page in both languages and both widths through the accessibility checker",
    minutes: 25.0,
    patience: 100.0,
    fatal: false,
    counts: true,
    run: |work| journeys(work, "all"),
};

const DOCS: Stage = Stage {
    name: "docs",
    about: "the crates' own documentation, without a warning",
    minutes: 1.5,
    patience: 15.0,
    fatal: false,
    counts: false,
    run: |work| {
        let mut docs = work.cargo(&["doc", "--locked", "--workspace", "--no-deps"]);
        work.run(docs.env("RUSTDOCFLAGS", "-D warnings"))
    },
};

/// One-click log-in of the demo: address and form of the employer consultant.
const DEMO_LOG_IN: (&str, &str) = ("/log-in/demo", "user=employer-consultant");

/// The interface's own description.
const DESCRIPTION: &str = "/api/v1/openapi.json";

/// How the tester logs in: by the description's own words, so that it also tries without.
const TESTER_SETTINGS: &str = "xtask/schemathesis.toml";

fn nextest(work: &Work, filter: &str) -> std::process::Command {
    work.cargo(&["nextest", "run", "--locked", "--workspace", "--profile", "ci", "-E", filter])
}

fn rules(work: &mut Work) -> anyhow::Result<()> {
    // All three speak before the first stops the stage: their remedies are independent.
    let formatted = work.run(&mut work.cargo(&["fmt", "--all", "--check"]));
    let root = work.bench.house.root.clone();
    let guarded = guards::run(&root);
    let texts = i18n::run(&root, true);
    formatted.context("run `cargo fmt --all`").and(guarded).and(texts)
}

fn supply(work: &mut Work) -> anyhow::Result<()> {
    let mut deny = work.cargo(&["deny", "--locked", "--workspace", "check", "licenses", "bans", "sources"]);
    work.run(&mut deny)?;
    work.run(&mut work.cargo(&["machete"]))
}

fn api(work: &mut Work) -> anyhow::Result<()> {
    let demo = Demo::start(work)?;
    work.note(&format!("demo: process {} at {}", demo.process(), demo.address))?;
    let cookies = demo.log_in(DEMO_LOG_IN.0, DEMO_LOG_IN.1)?;
    let session = session_in(&cookies).context("the log-in gave no session")?.to_owned();
    let report = work.bench.scratch.path().join("schemathesis.xml");
    let mut tester = work.bench.house.program(install::schemathesis(&work.bench.house), &["--config-file"]);
    // What the tester remembers of its examples goes with the scratch folder.
    tester
        .current_dir(work.bench.scratch.path())
        .arg(work.bench.house.root.join(TESTER_SETTINGS))
        .env("KANTEN_SESSION", session)
        .arg("run")
        .arg(format!("{}{DESCRIPTION}", demo.address))
        .args(["--max-examples", "10", "--seed", "1"])
        .args(["--report", "junit", "--report-junit-path"])
        .arg(&report);
    let ended = work.run(&mut tester);
    let cases = std::fs::read_to_string(&report).unwrap_or_default();
    let (passed, failed) = operations(&cases);
    work.note(&format!("{}{passed} passed, {failed} failed", counts::SCHEMATHESIS))?;
    ended
}

/// The session among cookies as a log-in sets them.
fn session_in(cookies: &str) -> Option<&str> {
    let mut pairs = cookies.split("; ").filter_map(|pair| pair.split_once('='));
    pairs.find(|(name, _)| *name == "kanten").map(|(_, value)| value)
}

/// Operations that passed and failed in a JUnit report: one case each.
fn operations(report: &str) -> (usize, usize) {
    let cases = report.split("<testcase ").skip(1);
    let (failed, passed): (Vec<&str>, Vec<&str>) =
        cases.partition(|case| case.contains("<failure") || case.contains("<error"));
    (passed.iter().filter(|case| !case.contains("<skipped")).count(), failed.len())
}

fn journeys(work: &mut Work, pages: &str) -> anyhow::Result<()> {
    let chromium = install::chromium().context("no Chromium: run `cargo xtask ci install`")?;
    let node = find_program(&["node"]).context("no node: run `cargo xtask ci install`")?;
    let mut tests = nextest(work, "package(journeys)");
    tests.env("KANTEN_CHROMIUM", chromium).env("KANTEN_NODE", node).env("KANTEN_AXE", pages);
    work.run(&mut tests)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stages_have_different_names_and_stay_within_forty_minutes() {
        let names: std::collections::BTreeSet<_> = STAGES.iter().map(|stage| stage.name).collect();
        assert_eq!(names.len(), STAGES.len());
        assert!(STAGES.iter().map(|stage| stage.minutes).sum::<f32>() <= 40.0);
    }

    #[test]
    fn the_session_is_one_of_the_cookies() {
        assert_eq!(session_in("lang=da; kanten=abc"), Some("abc"));
        assert_eq!(session_in("lang=da"), None);
    }

    #[test]
    fn operations_are_counted_from_the_report() {
        let report = "<testsuite><testcase name=\"a\"></testcase><testcase name=\"b\"><failure/></testcase>\
                      <testcase name=\"c\"><skipped/></testcase></testsuite>";
        assert_eq!(operations(report), (1, 1));
    }
}
