//! The hash of a block of log rows.

use std::fmt;

use crate::key::KeyNumber;

/// Bytes of a block's hash: the number of the key that made it, and the keyed hash.
pub const BLOCK_HASH_LENGTH: usize = 2 + 32;

/// The hash of one block, with the number of the key that made it in front: as it is stored.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct BlockHash {
    key: KeyNumber,
    bytes: [u8; BLOCK_HASH_LENGTH],
}

impl BlockHash {
    pub(crate) fn of(key: KeyNumber, hash: &[u8]) -> Self {
        let mut bytes = [0; BLOCK_HASH_LENGTH];
        bytes[..2].copy_from_slice(&key.bytes());
        bytes[2..].copy_from_slice(hash);
        Self { key, bytes }
    }

    /// A hash from its stored bytes; `None` when they are none.
    #[must_use]
    pub fn read(bytes: &[u8]) -> Option<Self> {
        Some(Self { key: KeyNumber::leading(bytes)?, bytes: bytes.try_into().ok()? })
    }

    /// The bytes to store.
    #[must_use]
    pub fn bytes(&self) -> &[u8; BLOCK_HASH_LENGTH] {
        &self.bytes
    }

    /// The key that made it.
    #[must_use]
    pub fn key(&self) -> KeyNumber {
        self.key
    }
}

impl fmt::Display for BlockHash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:", self.key)?;
        self.bytes[2..].iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

impl fmt::Debug for BlockHash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "BlockHash({self})")
    }
}
