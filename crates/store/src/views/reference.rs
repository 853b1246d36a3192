//! reference as screens see them.
