//! Queries of partners.
