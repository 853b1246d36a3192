//! Rank 3: every text a person reads, in Danish and English.
