//! Queries of citizens.
