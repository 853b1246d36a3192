//! Use cases of exchange.
