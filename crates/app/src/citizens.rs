//! Use cases of citizens.
