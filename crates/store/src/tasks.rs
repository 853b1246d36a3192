//! Queries of tasks.
