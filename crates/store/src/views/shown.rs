//! A field that a permit opens or not.

/// Why a field is hidden.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Why {
    /// The role does not open the field's group.
    NotForRole,
}

/// A field of a group that may be closed. Only the store fills it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Shown<T> {
    /// Open.
    Seen(T),
    /// Closed.
    Hidden(Why),
}

impl<T> Shown<T> {
    pub(crate) fn when(open: bool, value: T) -> Self {
        if open { Self::Seen(value) } else { Self::Hidden(Why::NotForRole) }
    }

    /// The value, when open.
    pub const fn seen(&self) -> Option<&T> {
        match self {
            Self::Seen(value) => Some(value),
            Self::Hidden(_) => None,
        }
    }

    /// The value itself, when open.
    pub fn into_seen(self) -> Option<T> {
        match self {
            Self::Seen(value) => Some(value),
            Self::Hidden(_) => None,
        }
    }
}
