//! Rank 2: which small job fits which person, with reasons, from its own input types.
