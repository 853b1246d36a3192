//! Rank 0: minutes, shares, periods, codes and typed ids that every other crate speaks in.
