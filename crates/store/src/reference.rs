//! Queries of reference.
