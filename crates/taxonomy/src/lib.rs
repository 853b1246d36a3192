//! Rank 1: code lists as data.
