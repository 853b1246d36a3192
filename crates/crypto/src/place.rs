//! Where a sealed value stands.

use uuid::Uuid;

/// A column of a table.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Column {
    table: &'static str,
    column: &'static str,
}

impl Column {
    /// The column of this name.
    #[must_use]
    pub const fn of(table: &'static str, column: &'static str) -> Self {
        Self { table, column }
    }

    /// The place of one row in this column.
    #[must_use]
    pub const fn row(self, row: Uuid) -> Place {
        Place { column: self, row }
    }

    /// The table's name.
    #[must_use]
    pub const fn table(self) -> &'static str {
        self.table
    }

    /// The column's name.
    #[must_use]
    pub const fn column(self) -> &'static str {
        self.column
    }

    /// Both names with their lengths, so that no two columns read the same.
    pub(crate) fn put(self, bytes: &mut Vec<u8>) {
        for name in [self.table, self.column] {
            put(bytes, name.as_bytes());
        }
    }
}

/// Table, column and row of a sealed value. The place is bound to the value when it is sealed: moved
/// to another row or column, it does not open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Place {
    column: Column,
    row: Uuid,
}

impl Place {
    /// What is bound: what stands in front of the sealed value, and where it stands.
    pub(crate) fn bound(self, head: &[u8]) -> Vec<u8> {
        let mut bytes = Vec::new();
        put(&mut bytes, head);
        self.column.put(&mut bytes);
        bytes.extend_from_slice(self.row.as_bytes());
        bytes
    }
}

/// Bytes with their length in front.
pub(crate) fn put(to: &mut Vec<u8>, bytes: &[u8]) {
    to.extend_from_slice(&length(bytes.len()));
    to.extend_from_slice(bytes);
}

/// A length in eight bytes, whatever the machine's word is.
pub(crate) fn length(count: usize) -> [u8; 8] {
    u64::try_from(count).unwrap_or(u64::MAX).to_be_bytes()
}
