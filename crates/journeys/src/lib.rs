//! Rank 8: journeys by role through the outer doors; tests only.
//!
//! - `tests/doors.rs` holds every door of the product against what it promises: who may open it, what
//!   everybody else is told, how many statements it runs.
//! - `tests/browser.rs` starts the real binary's demo and drives Chromium by the scripts in `browser/`.
