//! What the rows of a table add up to, in whatever order they come.

use sha2::{Digest as _, Sha256};

use super::{
    cell::Cell,
    record::{BadRecord, Bytes, row_body},
};

/// How many rows, and the sum of their hashes: two databases with the same rows have the same, whichever row comes
/// first. Against a fault of a program, not against somebody with the key: that the file is whole is for its seal.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct TableSum {
    /// How many rows.
    pub rows: u64,
    hash: [u64; 4],
}

impl TableSum {
    /// Takes one more row.
    pub fn add(&mut self, row: &[Cell]) {
        let hash = Sha256::digest(row_body(row));
        for (sum, part) in self.hash.iter_mut().zip(hash.chunks_exact(8)) {
            let part = part.iter().fold(0, |number, byte| number << 8 | u64::from(*byte));
            *sum = sum.wrapping_add(part);
        }
        self.rows += 1;
    }

    /// The same with the rows of another part of the table.
    #[must_use]
    pub fn and(mut self, other: Self) -> Self {
        for (sum, part) in self.hash.iter_mut().zip(other.hash) {
            *sum = sum.wrapping_add(part);
        }
        self.rows += other.rows;
        self
    }

    pub(super) fn body(&self) -> Vec<u8> {
        [self.rows].iter().chain(&self.hash).flat_map(|number| number.to_be_bytes()).collect()
    }

    pub(super) fn take(from: &mut Bytes<'_>) -> Result<Self, BadRecord> {
        let mut number = || from.array().map(u64::from_be_bytes);
        Ok(Self { rows: number()?, hash: [number()?, number()?, number()?, number()?] })
    }
}
