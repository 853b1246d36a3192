//! What is wrong with a key ring.

use thiserror::Error;

use crate::key::KeyNumber;

/// Why text or keys make no ring. Messages name the line, counted from 1, and never show what
/// stands in it.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum RingError {
    /// There is no key in it.
    #[error("there is no key in it")]
    Empty,
    /// A line is not a number, a space and 64 hexadecimal digits.
    #[error("line {line} is not a key's number, a space and 64 hexadecimal digits")]
    NoKey {
        /// The line.
        line: usize,
    },
    /// A number stands twice.
    #[error("key number {number} stands there twice; remove the line that was never used")]
    NumberTwice {
        /// The number.
        number: KeyNumber,
    },
    /// Two numbers have the same key.
    #[error("keys number {first} and {second} are the same; a new key needs fresh chance")]
    KeyTwice {
        /// One of them.
        first: KeyNumber,
        /// The other.
        second: KeyNumber,
    },
    /// A key is one byte over and over.
    #[error("key number {number} is one byte over and over; a key must come from chance")]
    Guessable {
        /// Its number.
        number: KeyNumber,
    },
    /// A new key's number is not above all others.
    #[error("the new key's number {number} must be higher than {newest}")]
    NotNewest {
        /// The new key's number.
        number: KeyNumber,
        /// The highest so far.
        newest: KeyNumber,
    },
}
