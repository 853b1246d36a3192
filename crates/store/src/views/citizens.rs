//! citizens as screens see them.
