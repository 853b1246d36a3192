//! Use cases of tasks.
