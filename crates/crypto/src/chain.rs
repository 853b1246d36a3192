//! The keyed chain of blocks of log rows.

use hmac::{Hmac, KeyInit as _, Mac as _};
use sha2::Sha256;
use uuid::Uuid;

use crate::{
    block_hash::BlockHash,
    key::{Key, KeyNumber, Use},
    open_error::OpenError,
    ring::KeyRing,
    row_text::RowText,
};

const HEAD: &[u8] = b"kanten chain 1";
// What follows is told before it comes, so that rows, their number and their order read one way.
const BEFORE: u8 = 1;
const FIRST: u8 = 2;
const ROW: u8 = 3;
const END: u8 = 4;

/// One block of a chain while its rows are told, in order.
///
/// The hash covers whose chain it is, the block before, the block's number, and every row with its
/// length. Who has no key cannot make one: a row that was changed, removed, put in or swapped shows,
/// and so does a missing block.
///
/// # Example
/// ```
/// use crypto::{Chain, KeyRing, RowText};
///
/// let ring = KeyRing::parse("1 00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff")?;
/// let organisation = uuid::Uuid::from_u128(7);
/// let rows = [RowText::new().text(Some("seen")), RowText::new().text(Some("changed"))];
///
/// let mut block = Chain::block(&ring, organisation, None, 1);
/// rows.iter().for_each(|row| block.row(row));
/// let stored = block.hash();
///
/// let mut again = Chain::again(&ring, &stored, organisation, None, 1)?;
/// rows.iter().for_each(|row| again.row(row));
/// assert!(again.is(&stored));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug)]
pub struct Chain {
    key: KeyNumber,
    rows: u64,
    hash: Hmac<Sha256>,
}

impl Chain {
    /// A new block after `before` (none before the chain's first), hashed with the ring's newest key.
    /// `chain` says whose chain it is, `sequence` which block of it.
    #[must_use]
    pub fn block(ring: &KeyRing, chain: Uuid, before: Option<&BlockHash>, sequence: u64) -> Self {
        Self::begun(ring.newest_key(), chain, before, sequence)
    }

    /// The block that `stored` is the hash of, to be hashed again with the key that made it.
    ///
    /// # Errors
    /// [`OpenError::UnknownKey`] when the ring does not hold that key.
    pub fn again(
        ring: &KeyRing,
        stored: &BlockHash,
        chain: Uuid,
        before: Option<&BlockHash>,
        sequence: u64,
    ) -> Result<Self, OpenError> {
        let key = ring.key(stored.key()).ok_or(OpenError::UnknownKey(stored.key()))?;
        Ok(Self::begun(key, chain, before, sequence))
    }

    /// The next row of the block.
    pub fn row(&mut self, row: &RowText) {
        let (length, bytes) = row.parts();
        self.hash.update(&[ROW]);
        self.hash.update(&length);
        self.hash.update(bytes);
        self.rows += 1;
    }

    /// The block's hash, after its last row.
    #[must_use]
    pub fn hash(self) -> BlockHash {
        let key = self.key;
        BlockHash::of(key, &self.ended().finalize().into_bytes())
    }

    /// Whether the rows told make this stored hash. Takes as long whether right or wrong.
    #[must_use]
    pub fn is(self, stored: &BlockHash) -> bool {
        self.key == stored.key() && self.ended().verify_slice(&stored.bytes()[2..]).is_ok()
    }

    fn begun(key: &Key, chain: Uuid, before: Option<&BlockHash>, sequence: u64) -> Self {
        let mut hash = Hmac::<Sha256>::new((&*key.derived::<64>(Use::Chain, b"")).into());
        hash.update(HEAD);
        hash.update(chain.as_bytes());
        match before {
            Some(before) => {
                hash.update(&[BEFORE]);
                hash.update(before.bytes());
            }
            None => hash.update(&[FIRST]),
        }
        hash.update(&sequence.to_be_bytes());
        Self { key: key.number, rows: 0, hash }
    }

    fn ended(mut self) -> Hmac<Sha256> {
        self.hash.update(&[END]);
        self.hash.update(&self.rows.to_be_bytes());
        self.hash
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const ONE: &str = "1 000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f\n";
    const TWO: &str = "2 202122232425262728292a2b2c2d2e2f303132333435363738393a3b3c3d3e3f\n";
    const OURS: Uuid = Uuid::from_u128(1);

    /// A field as the store reads it.
    #[derive(Debug, Clone, PartialEq)]
    enum Field {
        Text(Option<String>),
        Bytes(Option<Vec<u8>>),
        Number(Option<i64>),
    }

    type Row = Vec<Field>;

    fn ring() -> KeyRing {
        KeyRing::parse(&format!("{ONE}{TWO}")).unwrap()
    }

    fn text(row: &Row) -> RowText {
        row.iter().fold(RowText::new(), |told, field| match field {
            Field::Text(field) => told.text(field.as_deref()),
            Field::Bytes(field) => told.bytes(field.as_deref()),
            Field::Number(field) => told.number(*field),
        })
    }

    fn told(mut block: Chain, rows: &[Row]) -> Chain {
        for row in rows {
            block.row(&text(row));
        }
        block
    }

    fn hash(rows: &[Row]) -> BlockHash {
        told(Chain::block(&ring(), OURS, None, 1), rows).hash()
    }

    fn word(word: &str) -> Row {
        vec![Field::Text(Some(word.to_owned()))]
    }

    #[test]
    fn a_block_is_bound_to_its_chain_its_number_and_the_block_before() {
        let ring = ring();
        let rows = [word("seen")];
        let first = hash(&rows);
        let mut hashes = vec![first];
        for (chain, before, sequence) in [
            (Uuid::from_u128(2), None, 1),
            (OURS, None, 2),
            (OURS, Some(&first), 1),
            (OURS, Some(&hash(&[word("seen"), word("seen")])), 1),
        ] {
            hashes.push(told(Chain::block(&ring, chain, before, sequence), &rows).hash());
        }
        for (at, one) in hashes.iter().enumerate() {
            assert!(!hashes[at + 1..].contains(one), "{at}");
        }
    }

    #[test]
    fn a_block_is_verified_with_the_key_that_made_it() {
        let (old, both) = (KeyRing::parse(ONE).unwrap(), ring());
        let rows = [word("seen"), word("changed")];
        let stored = told(Chain::block(&old, OURS, None, 1), &rows).hash();
        assert_eq!(stored.key(), KeyNumber::FIRST);
        assert!(told(Chain::again(&both, &stored, OURS, None, 1).unwrap(), &rows).is(&stored));
        assert!(!told(Chain::again(&both, &stored, OURS, None, 1).unwrap(), &rows[..1]).is(&stored));
        assert!(!told(Chain::block(&both, OURS, None, 1), &rows).is(&stored));
        let lost = Chain::again(&KeyRing::parse(TWO).unwrap(), &stored, OURS, None, 1);
        assert_eq!(lost.unwrap_err(), OpenError::UnknownKey(KeyNumber::FIRST));
    }

    #[test]
    fn a_hash_comes_back_from_its_bytes() {
        let made = hash(&[word("seen")]);
        assert_eq!(BlockHash::read(made.bytes()), Some(made));
        for bytes in [&made.bytes()[1..], &[0; 34], &[], &[1; 35]] {
            assert_eq!(BlockHash::read(bytes), None);
        }
        assert!(format!("{made:?}").starts_with("BlockHash(2:"));
    }

    #[test]
    fn what_is_not_there_is_not_what_is_empty_and_fields_do_not_run_together() {
        let rows: [Row; 9] = [
            vec![],
            vec![Field::Text(None)],
            vec![Field::Text(Some(String::new()))],
            vec![Field::Bytes(Some(Vec::new()))],
            vec![Field::Text(Some("ab".to_owned())), Field::Text(Some("c".to_owned()))],
            vec![Field::Text(Some("a".to_owned())), Field::Text(Some("bc".to_owned()))],
            vec![Field::Text(Some("abc".to_owned()))],
            vec![Field::Number(Some(0))],
            vec![Field::Bytes(Some(vec![0; 8]))],
        ];
        let hashes: Vec<_> = rows.iter().map(|row| hash(std::slice::from_ref(row))).collect();
        for (at, one) in hashes.iter().enumerate() {
            assert!(!hashes[at + 1..].contains(one), "{:?}", rows[at]);
        }
    }

    fn field() -> impl Strategy<Value = Field> {
        prop_oneof![
            any::<Option<String>>().prop_map(Field::Text),
            any::<Option<Vec<u8>>>().prop_map(Field::Bytes),
            any::<Option<i64>>().prop_map(Field::Number),
        ]
    }

    fn rows() -> impl Strategy<Value = Vec<Row>> {
        proptest::collection::vec(proptest::collection::vec(field(), 0..4), 1..8)
    }

    /// Without a field there is one «nothing», whatever kind it would have been.
    fn plain(rows: &[Row]) -> Vec<Vec<Option<Field>>> {
        let none =
            |field: &Field| matches!(field, Field::Text(None) | Field::Bytes(None) | Field::Number(None));
        rows.iter().map(|row| row.iter().map(|f| (!none(f)).then(|| f.clone())).collect()).collect()
    }

    proptest! {
        #[test]
        fn a_removed_row_shows(rows in rows(), at in any::<prop::sample::Index>()) {
            let mut fewer = rows.clone();
            fewer.remove(at.index(rows.len()));
            prop_assert_ne!(hash(&rows), hash(&fewer));
        }

        #[test]
        fn a_row_put_in_shows(rows in rows(), at in any::<prop::sample::Index>(), fields in proptest::collection::vec(field(), 0..4)) {
            let mut more = rows.clone();
            more.insert(at.index(rows.len()), fields);
            prop_assert_ne!(hash(&rows), hash(&more));
        }

        #[test]
        fn a_changed_row_shows(rows in rows(), at in any::<prop::sample::Index>(), fields in proptest::collection::vec(field(), 0..4)) {
            let mut changed = rows.clone();
            changed[at.index(rows.len())] = fields;
            prop_assert_eq!(plain(&rows) == plain(&changed), hash(&rows) == hash(&changed));
        }

        #[test]
        fn two_rows_swapped_show(rows in rows(), a in any::<prop::sample::Index>(), b in any::<prop::sample::Index>()) {
            let mut swapped = rows.clone();
            swapped.swap(a.index(rows.len()), b.index(rows.len()));
            prop_assert_eq!(plain(&rows) == plain(&swapped), hash(&rows) == hash(&swapped));
        }

        #[test]
        fn a_row_moved_into_the_next_block_shows(rows in rows(), cut in any::<prop::sample::Index>()) {
            let cut = cut.index(rows.len());
            let parted = |cut: usize| {
                let first = hash(&rows[..cut]);
                told(Chain::block(&ring(), OURS, Some(&first), 2), &rows[cut..]).hash()
            };
            prop_assert_ne!(parted(cut), parted(cut + 1));
        }
    }
}
