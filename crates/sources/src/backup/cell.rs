//! One value of a row, of neither database.

use super::record::{BadRecord, Bytes};

/// A value as both databases can hold it. An id is its sixteen bytes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Cell {
    /// Nothing.
    Null,
    /// A whole number.
    Int(i64),
    /// Words.
    Text(String),
    /// Bytes.
    Bytes(Vec<u8>),
    /// Yes or no.
    Bool(bool),
}

impl Cell {
    pub(super) fn put(&self, to: &mut Vec<u8>) {
        match self {
            Self::Null => to.push(0),
            Self::Int(number) => {
                to.push(1);
                to.extend_from_slice(&number.to_be_bytes());
            }
            Self::Text(text) => {
                to.push(2);
                put_bytes(to, text.as_bytes());
            }
            Self::Bytes(bytes) => {
                to.push(3);
                put_bytes(to, bytes);
            }
            Self::Bool(yes) => to.extend_from_slice(&[4, u8::from(*yes)]),
        }
    }

    pub(super) fn take(from: &mut Bytes<'_>) -> Result<Self, BadRecord> {
        Ok(match from.byte()? {
            0 => Self::Null,
            1 => Self::Int(i64::from_be_bytes(from.array()?)),
            2 => Self::Text(from.text()?),
            3 => Self::Bytes(from.bytes()?.to_vec()),
            4 => Self::Bool(from.byte()? != 0),
            _ => return Err(BadRecord),
        })
    }
}

/// Bytes with their length in front.
pub(super) fn put_bytes(to: &mut Vec<u8>, bytes: &[u8]) {
    to.extend_from_slice(&u64::try_from(bytes.len()).unwrap_or(u64::MAX).to_be_bytes());
    to.extend_from_slice(bytes);
}
