//! How a use case fails. The rim turns it into a page, a problem JSON or the fate of a row.

use kernel::Faults;
use policy::Denied;
use store::StoreError;
use thiserror::Error;

/// No refusal of its own: for use cases that only read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Never {}

/// A use case that did not do what it was asked. `R` is the capability's refusal.
#[derive(Debug, Error)]
pub enum Failure<R> {
    /// Not there, or not for this actor to know: one answer for both.
    #[error("not there")]
    NotThere,
    /// The input or the rules refuse, field by field.
    #[error("refused")]
    Refused(Faults<R>),
    /// Somebody else changed the row since the form was made. The form shows both.
    #[error("changed by somebody else")]
    Stale,
    /// It is for somebody who showed lately who it is: a password or a code is asked for again.
    #[error("to be proved first")]
    Unproved,
    /// The form was kept over a log-in: nothing is done before its sender has seen it again.
    #[error("to be seen again first")]
    Held,
    /// The same form was posted before and answered with this id.
    #[error("done before")]
    Repeated(String),
    /// The look could not be logged, so nothing may be shown.
    #[error("the access log cannot be written: {0}")]
    Unlogged(StoreError),
    /// The database failed.
    #[error(transparent)]
    Store(StoreError),
}

impl<R> Failure<R> {
    /// A single fault.
    pub fn refused(field: &'static str, refusal: R) -> Self {
        let mut faults = Faults::new();
        faults.push(field, refusal);
        Self::Refused(faults)
    }
}

impl<R> From<StoreError> for Failure<R> {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::Missing => Self::NotThere,
            StoreError::Stale => Self::Stale,
            other => Self::Store(other),
        }
    }
}

impl<R> From<Denied> for Failure<R> {
    fn from(_: Denied) -> Self {
        Self::NotThere
    }
}

impl<R> From<Faults<R>> for Failure<R> {
    fn from(faults: Faults<R>) -> Self {
        Self::Refused(faults)
    }
}

impl l10n::Say for Never {
    fn say(&self, _: &l10n::Texts) -> String {
        match *self {}
    }
}
