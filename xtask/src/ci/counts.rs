//! How many tests passed and failed, read from the logs of the runners.

use std::ops::Add;

/// Tests that passed and failed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Tests that passed.
    pub passed: u64,
    /// Tests that failed, or stages that failed without a test.
    pub failed: u64,
}

impl Add for Counts {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self { passed: self.passed + other.passed, failed: self.failed + other.failed }
    }
}

/// The counts of all runners in a log: nextest, doc tests, schemathesis.
pub fn read(log: &str) -> Counts {
    log.lines().filter_map(of_line).fold(Counts::default(), Add::add)
}

/// The closing lines of nextest in a log.
pub fn summaries(log: &str) -> Vec<String> {
    log.lines().map(str::trim).filter(|line| line.starts_with("Summary [")).map(str::to_owned).collect()
}

fn of_line(line: &str) -> Option<Counts> {
    // The captured output of a failing test is indented by the runner and must not be counted again.
    let runs = line
        .trim_start()
        .strip_prefix("Summary [")
        .map(|rest| rest.split_once("run: ").map_or("", |(_, r)| r));
    let own = line.strip_prefix("test result: ").and_then(|rest| rest.split_once(". ")).map(|(_, rest)| rest);
    if let Some(rest) = runs.or(own) {
        let failed = before(rest, "failed") + before(rest, "timed out") + before(rest, "exec failed");
        return Some(Counts { passed: before(rest, "passed"), failed });
    }
    let rest = line.strip_prefix(SCHEMATHESIS)?;
    Some(Counts { passed: before(rest, "passed"), failed: before(rest, "failed") })
}

/// What the stage of the interface writes into its log after schemathesis.
pub const SCHEMATHESIS: &str = "schemathesis checks: ";

/// The number that stands before a word, as in `12 passed (1 slow), 2 failed`.
fn before(text: &str, word: &str) -> u64 {
    text.split([',', ';'])
        .filter_map(|part| part.trim().split_once(' '))
        .filter(|(_, rest)| {
            *rest == word || rest.starts_with(&format!("{word} (")) || rest.starts_with(&format!("{word} "))
        })
        .filter_map(|(number, _)| number.parse::<u64>().ok())
        .sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn counts(log: &str, passed: u64, failed: u64) {
        assert_eq!(read(log), Counts { passed, failed }, "{log}");
    }

    #[test]
    fn nextest_is_counted() {
        counts("     Summary [   0.004s] 12 tests run: 12 passed, 3 skipped", 12, 0);
        counts(
            "     Summary [   0.004s] 12 tests run: 9 passed (1 slow), 2 failed, 1 timed out, 0 skipped",
            9,
            3,
        );
    }

    #[test]
    fn doc_tests_are_counted() {
        let log = "test result: ok. 3 passed; 0 failed; 1 ignored; 0 measured\n\
                   test result: FAILED. 1 passed; 2 failed; 0 ignored; 0 measured";
        counts(log, 4, 2);
    }

    #[test]
    fn captured_output_of_a_failing_test_is_not_counted_again() {
        counts("    test result: FAILED. 0 passed; 1 failed; 0 ignored", 0, 0);
    }

    #[test]
    fn interface_checks_are_counted() {
        counts(&format!("{SCHEMATHESIS}40 passed, 1 failed"), 40, 1);
    }

    #[test]
    fn nothing_is_counted_as_nothing() {
        counts("Compiling 12 passed crates", 0, 0);
    }
}
