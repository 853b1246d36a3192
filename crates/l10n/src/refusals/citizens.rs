//! Refusals of citizens, in words.
