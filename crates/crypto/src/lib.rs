//! Rank 1: sealing and opening of bytes.
