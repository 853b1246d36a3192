//! Rank 3: who may do what, as data and as types.
