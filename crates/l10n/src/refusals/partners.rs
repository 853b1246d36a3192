//! Refusals of partners, in words.
