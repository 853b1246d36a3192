//! Rank 3: bytes from outside to rows, and rows to bytes.
