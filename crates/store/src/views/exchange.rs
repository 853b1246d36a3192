//! exchange as screens see them.
