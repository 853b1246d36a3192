//! Why a sealed value does not open.

use thiserror::Error;

use crate::key::KeyNumber;

/// Why sealed bytes do not open. It never tells what was inside.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum OpenError {
    /// It is nothing that was sealed here: too short, or of a format this program does not know.
    #[error("it was not sealed by this program, or is cut short")]
    NotSealed,
    /// It was sealed by a key that the ring does not hold.
    #[error("it was sealed by key number {0}, which the key ring does not hold")]
    UnknownKey(KeyNumber),
    /// It was changed, stands at another place than it was sealed for, or the ring holds another key
    /// under this number.
    #[error("it was changed or moved, or the key of this number is another one")]
    Refused,
}
