//! Queries of matching.
