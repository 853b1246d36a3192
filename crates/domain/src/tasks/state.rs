//! The life of a bundle: draft, open, closed.

use super::Refusal;
use crate::partners::coded;

coded! {
    /// How far a bundle is.
    BundleState {
        /// Being put together: seen by the company and its consultants.
        Draft = "draft",
        /// Open: people are matched to it.
        Open = "open",
        /// Withdrawn; its tasks are free again.
        Closed = "closed",
    }
}

impl BundleState {
    /// The state after opening.
    ///
    /// # Errors
    /// It is open already, or withdrawn.
    pub const fn open(self) -> Result<Self, Refusal> {
        match self {
            Self::Draft => Ok(Self::Open),
            Self::Open => Err(Refusal::BundleOpen),
            Self::Closed => Err(Refusal::BundleClosed),
        }
    }

    /// The state after withdrawing, which frees the tasks.
    ///
    /// # Errors
    /// It is withdrawn already.
    pub const fn close(self) -> Result<Self, Refusal> {
        match self {
            Self::Draft | Self::Open => Ok(Self::Closed),
            Self::Closed => Err(Refusal::BundleClosed),
        }
    }

    /// Whether the bundle may be changed, and its legal form with it.
    ///
    /// # Errors
    /// It is withdrawn, or it is open and the legal form would change.
    pub const fn change(self, form_changes: bool) -> Result<(), Refusal> {
        match self {
            Self::Closed => Err(Refusal::BundleClosed),
            Self::Open if form_changes => Err(Refusal::FormFixed),
            Self::Draft | Self::Open => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bundle_is_opened_once_and_never_comes_back() {
        assert_eq!(BundleState::Draft.open(), Ok(BundleState::Open));
        assert_eq!(BundleState::Open.open(), Err(Refusal::BundleOpen));
        assert_eq!(BundleState::Closed.open(), Err(Refusal::BundleClosed));
        assert_eq!(BundleState::Draft.close(), Ok(BundleState::Closed));
        assert_eq!(BundleState::Open.close(), Ok(BundleState::Closed));
        assert_eq!(BundleState::Closed.close(), Err(Refusal::BundleClosed));
    }

    #[test]
    fn the_legal_form_stands_once_people_are_matched_to_it() {
        assert_eq!(BundleState::Draft.change(true), Ok(()));
        assert_eq!(BundleState::Open.change(false), Ok(()));
        assert_eq!(BundleState::Open.change(true), Err(Refusal::FormFixed));
        assert_eq!(BundleState::Closed.change(false), Err(Refusal::BundleClosed));
    }
}
