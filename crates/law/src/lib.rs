//! Rank 3: dated rules of Danish law, read from committed rows.
