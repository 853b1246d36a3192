//! partners as screens see them.
