//! Rank 5: use cases: permit, load, decide, save, event.
