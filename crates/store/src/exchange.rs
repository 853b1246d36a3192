//! Queries of exchange.
