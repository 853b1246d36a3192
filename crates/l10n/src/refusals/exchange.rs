//! Refusals of exchange, in words.
