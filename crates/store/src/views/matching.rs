//! matching as screens see them.
