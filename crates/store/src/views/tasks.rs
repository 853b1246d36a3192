//! tasks as screens see them.
