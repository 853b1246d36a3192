//! Rank 6: the JSON interface over the use cases.
