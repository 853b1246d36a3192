//! Reading records from pieces of a backup as they come.

use super::record::{BadRecord, Record};

/// Byte for the kind, eight for the length.
const FRONT: usize = 1 + 8;

/// Takes pieces of any length and gives whole records. It holds no more than the record that is not whole yet, and
/// the piece that came last.
#[derive(Debug, Default)]
pub struct RecordReader {
    waiting: Vec<u8>,
    read: usize,
}

impl RecordReader {
    /// Takes the next piece.
    pub fn push(&mut self, piece: &[u8]) {
        self.waiting.drain(..self.read);
        self.read = 0;
        self.waiting.extend_from_slice(piece);
    }

    /// The next record, when it is whole.
    ///
    /// # Errors
    /// [`BadRecord`].
    pub fn next_record(&mut self) -> Result<Option<Record>, BadRecord> {
        let waiting = &self.waiting[self.read..];
        let Some((front, rest)) = waiting.split_first_chunk::<FRONT>() else { return Ok(None) };
        let (kind, length) =
            (front[0], front[1..].iter().fold(0_u64, |all, byte| all << 8 | u64::from(*byte)));
        let length = usize::try_from(length).map_err(|_| BadRecord)?;
        let Some(body) = rest.get(..length) else { return Ok(None) };
        let record = Record::read(kind, body)?;
        self.read += FRONT + length;
        Ok(Some(record))
    }

    /// Whether nothing waits that was not read.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.waiting.len() == self.read
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::backup::{BACKUP_FORMAT, BackupHead, BackupTable, Cell, TableSum};

    fn cell() -> impl Strategy<Value = Cell> {
        prop_oneof![
            Just(Cell::Null),
            any::<i64>().prop_map(Cell::Int),
            any::<String>().prop_map(Cell::Text),
            any::<Vec<u8>>().prop_map(Cell::Bytes),
            any::<bool>().prop_map(Cell::Bool),
        ]
    }

    fn rows() -> impl Strategy<Value = Vec<Vec<Cell>>> {
        proptest::collection::vec(proptest::collection::vec(cell(), 0..6), 0..8)
    }

    fn sum(rows: &[Vec<Cell>]) -> TableSum {
        let mut sum = TableSum::default();
        rows.iter().for_each(|row| sum.add(row));
        sum
    }

    fn records(rows: &[Vec<Cell>]) -> Vec<Record> {
        let head =
            BackupHead { format: BACKUP_FORMAT, schema: 19, engine: "sqlite".to_owned(), taken_at: -1 };
        let columns = vec!["a".to_owned(), "æ".to_owned(), String::new()];
        let table = BackupTable { name: "citizen".to_owned(), beside: true, columns };
        let mut all = vec![Record::Head(head), Record::Table(table)];
        all.extend(rows.iter().cloned().map(Record::Row));
        all.extend([Record::TableEnd(sum(rows)), Record::End { tables: 1 }]);
        all
    }

    proptest! {
        #[test]
        fn records_come_back_from_pieces_of_any_length(rows in rows(), piece in 1..50_usize) {
            let (records, mut bytes) = (records(&rows), Vec::new());
            records.iter().for_each(|record| record.put(&mut bytes));
            let (mut reader, mut back) = (RecordReader::default(), Vec::new());
            for piece in bytes.chunks(piece) {
                reader.push(piece);
                while let Some(record) = reader.next_record().unwrap() {
                    back.push(record);
                }
            }
            prop_assert!(reader.is_empty());
            prop_assert_eq!(back, records);
        }

        #[test]
        fn a_sum_is_of_the_rows_and_not_of_their_order(
            rows in rows(), a in any::<prop::sample::Index>(), more in proptest::collection::vec(cell(), 0..6),
        ) {
            let mut turned = rows.clone();
            turned.reverse();
            prop_assert_eq!(sum(&rows), sum(&turned));
            let cut = a.index(rows.len() + 1);
            prop_assert_eq!(sum(&rows[..cut]).and(sum(&rows[cut..])), sum(&rows));
            let mut others = rows.clone();
            others.push(more);
            prop_assert_ne!(sum(&rows), sum(&others));
        }

        #[test]
        fn no_bytes_bring_the_reader_down(bytes in any::<Vec<u8>>()) {
            let mut reader = RecordReader::default();
            reader.push(&bytes);
            while let Ok(Some(_)) = reader.next_record() {}
        }
    }

    #[test]
    fn what_is_no_record_is_refused() {
        let mut bytes = Vec::new();
        Record::End { tables: 3 }.put(&mut bytes);
        for (at, to) in [(0, 9), (8, 7), (0, 4), (0, 3)] {
            let mut reader = RecordReader::default();
            let mut bad = bytes.clone();
            bad[at] = to;
            reader.push(&bad);
            assert_eq!(reader.next_record(), Err(BadRecord), "{at} {to}");
        }
        let mut reader = RecordReader::default();
        reader.push(&bytes[..bytes.len() - 1]);
        assert_eq!(reader.next_record(), Ok(None));
        assert!(!reader.is_empty());
    }
}
