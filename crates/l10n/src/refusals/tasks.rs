//! Refusals of tasks, in words.
