//! Rank 3: verification of what a person shows to get in: bytes in, verdict out.
