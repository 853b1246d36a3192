//! Rank 6: HTML pages over the use cases.
