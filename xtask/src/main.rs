//! The project's own commands: `cargo xtask check | ci | i18n | guards | a11y | rehearse | vendor`.
#![expect(
    clippy::disallowed_methods,
    reason = "the tool that builds and tests the product reads files, starts programs and measures time"
)]

mod check;
mod ci;
mod files;
mod guards;
mod house;
mod i18n;
mod markup;
mod rehearse;
mod rust_text;

use std::process::ExitCode;

use house::House;

const HELP: &str = "\
cargo xtask COMMAND

  check [--all]      format, rules, clippy and tests of the crates you changed (--all: of every crate)
  ci [STAGE…]        everything, in stages; with names only those stages (`ci --list` shows them)
  guards             the rules of the house, each violation as file:line: rule: remedy
  i18n [--check]     write the typed text functions from i18n/; --check only compares
  a11y               every page in both languages and both widths through the accessibility checker
  rehearse           release build, start times, memory and matching speed, as lines for docs/MEASUREMENTS.md
  vendor [ARG…]      fetch the pinned design system and scripts into crates/web/assets
";

fn main() -> ExitCode {
    match command() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("xtask: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn command() -> anyhow::Result<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let house = House::find()?;
    match words.as_slice() {
        ["check"] => check::run(&house, false),
        ["check", "--all"] => check::run(&house, true),
        ["ci", "--list"] => {
            ci::list();
            Ok(())
        }
        ["ci", stages @ ..] => ci::run(&house, stages),
        ["guards"] => guards::run(&house.root),
        ["i18n"] => i18n::run(&house.root, false),
        ["i18n", "--check"] => i18n::run(&house.root, true),
        ["a11y"] => ci::a11y(&house),
        ["rehearse"] => rehearse::run(&house),
        ["vendor", rest @ ..] => house.script("node", &["crates/web/assets/vendor.mjs"], rest),
        [] | ["help" | "--help" | "-h"] => {
            print!("{HELP}");
            Ok(())
        }
        _ => anyhow::bail!("no such command: {}\n\n{HELP}", words.join(" ")),
    }
}
