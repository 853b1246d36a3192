//! The program as its users meet it: command line, server, pages.

#![expect(clippy::disallowed_methods, reason = "a test starts the program, waits for it and talks to it")]
#![expect(clippy::unwrap_used, reason = "a test has nothing to recover")]

mod outer {
    mod commands;
    mod faults;
    mod keys;
    mod law;
    mod main_job;
    mod support;
    mod thirteen_weeks;
}
