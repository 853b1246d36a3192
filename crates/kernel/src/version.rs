//! The version of a row that two people may change.

/// Raised by each change; a form carries the one it was made from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RowVersion(i64);

impl RowVersion {
    /// The version of a new row.
    pub const FIRST: Self = Self(1);

    /// From a row or a form.
    #[must_use]
    pub const fn new(version: i64) -> Self {
        Self(version)
    }

    /// As a number.
    #[must_use]
    pub const fn get(self) -> i64 {
        self.0
    }

    /// The one after.
    #[must_use]
    pub const fn next(self) -> Self {
        Self(self.0 + 1)
    }
}
