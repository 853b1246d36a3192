//! Rank 2: the rules of the field, decided without any I/O.
