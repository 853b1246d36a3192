//! Refusals of companies, in words.
