//! Blocks of the access log: the chain that they make, and how far each chain has come.

use kernel::Moment;
use uuid::Uuid;

use super::seal::{ChainOf, Log, of, whose};
use crate::{
    StoreError, Tx,
    bind::{bind, placeholders},
    row::Row,
};

/// A block of a chain.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Block {
    /// Of which chain.
    pub of: ChainOf,
    /// Which block of it, from 1.
    pub sequence: i64,
    /// The first row in the order of time and id.
    pub first: Uuid,
    /// The last.
    pub last: Uuid,
    /// How many rows.
    pub rows: i32,
    /// Its hash.
    pub hash: Vec<u8>,
    /// The number of the key that made the hash.
    pub key: i32,
    /// When it was sealed.
    pub sealed_at: Moment,
}

/// How far a chain has come, as it is kept apart from it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Head {
    /// Which chain.
    pub of: ChainOf,
    /// Its last block.
    pub sequence: i64,
    /// That block's hash.
    pub hash: Vec<u8>,
}

/// Ids of one statement.
const ROWS_AT_ONCE: usize = 500;
const BLOCK: &str = "k.log, k.organisation_id, k.sequence, k.first_row, k.last_row, k.row_count, k.hash, k.key_number, \
                     k.sealed_at";

impl Tx {
    /// Blocks of a chain after one of them, in order, as many as are wanted.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn blocks_after(
        &self,
        place: Log,
        chain: ChainOf,
        after: i64,
        most: u32,
    ) -> Result<Vec<Block>, StoreError> {
        let sql = format!(
            "SELECT {BLOCK} FROM {}access_block k WHERE k.log = $1 AND k.organisation_id = $2 AND k.sequence > $3 \
             ORDER BY k.sequence LIMIT {most}",
            self.file(place)
        );
        let values = bind![chain.log.code(), chain.organisation, after];
        let rows = self.all("access_block", &sql, values).await?;
        rows.iter().map(block).collect()
    }

    /// The last block of a chain.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn last_block(&self, place: Log, chain: ChainOf) -> Result<Option<Block>, StoreError> {
        let sql = format!(
            "SELECT {BLOCK} FROM {}access_block k WHERE k.log = $1 AND k.organisation_id = $2 \
             ORDER BY k.sequence DESC LIMIT 1",
            self.file(place)
        );
        let row = self.one("access_block", &sql, bind![chain.log.code(), chain.organisation]).await?;
        row.as_ref().map(block).transpose()
    }

    /// The chains whose blocks lie in the tables of a place, and those that its rows speak of.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn chains(&self, place: Log) -> Result<Vec<ChainOf>, StoreError> {
        let file = self.file(place);
        let sql = format!(
            "SELECT DISTINCT k.log, k.organisation_id FROM {file}access_block k UNION \
             SELECT DISTINCT a.block_log AS log, a.organisation_id FROM {file}access_log a \
             WHERE a.block_sequence IS NOT NULL AND a.block_log IS NOT NULL"
        );
        let rows = self.all("access_block", &sql, Vec::new()).await?;
        // A word that is none is somebody's change: the block that it stood in lacks it.
        let known = rows.iter().filter(|row| row.text("log").is_ok_and(|log| Log::from_code(&log).is_some()));
        let mut all = known.map(chain).collect::<Result<Vec<_>, _>>()?;
        all.sort_unstable();
        all.dedup();
        Ok(all)
    }

    /// The lowest number that rows of a chain give as their block's and that no block has.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn block_of_rows_alone(&self, place: Log, chain: ChainOf) -> Result<Option<i64>, StoreError> {
        let mut values = bind![chain.log.code(), chain.organisation];
        let condition = of(chain.organisation, &mut values);
        let file = self.file(place);
        let sql = format!(
            "SELECT min(s.n) AS n FROM (SELECT DISTINCT a.block_sequence AS n FROM {file}access_log a \
             WHERE {condition} AND a.block_log = $1 AND a.block_sequence IS NOT NULL) s WHERE NOT EXISTS \
             (SELECT 1 FROM {file}access_block k WHERE k.log = $1 AND k.organisation_id = $2 AND k.sequence = s.n)"
        );
        let row = self.one("access_log", &sql, values).await?.ok_or(StoreError::Missing)?;
        row.get("n")
    }

    /// Puts a block behind a chain, and its rows into it.
    ///
    /// # Errors
    /// [`StoreError::Blocked`] or [`StoreError::Stale`] where somebody else has sealed meanwhile.
    pub async fn put_block(&self, block: &Block, rows: &[Uuid]) -> Result<(), StoreError> {
        let columns = [
            "log",
            "organisation_id",
            "sequence",
            "first_row",
            "last_row",
            "row_count",
            "hash",
            "key_number",
            "sealed_at",
        ];
        let values = bind![
            block.of.log.code(),
            block.of.organisation,
            block.sequence,
            block.first,
            block.last,
            block.rows,
            block.hash.clone(),
            block.key,
            block.sealed_at,
        ];
        self.insert_many("access_block", &columns, vec![values]).await?;
        for part in rows.chunks(ROWS_AT_ONCE) {
            let mut values = bind![block.sequence, block.hash.clone(), block.of.log.code()];
            let marks = placeholders(part.iter().copied(), &mut values);
            let sql = format!(
                "UPDATE access_log SET block_sequence = $1, block_hash = $2, block_log = $3 WHERE block_sequence IS NULL AND id IN ({marks})"
            );
            let sealed = self.run(&sql, values).await?;
            if usize::try_from(sealed).ok() != Some(part.len()) {
                return Err(StoreError::Stale);
            }
        }
        Ok(())
    }

    /// Keeps how far a chain has come; never back.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn put_head(&self, head: &Head) -> Result<(), StoreError> {
        let columns = ["log", "organisation_id", "sequence", "hash"];
        let of = head.of;
        let values = bind![of.log.code(), of.organisation, head.sequence, head.hash.clone()];
        let there = " ON CONFLICT (log, organisation_id) DO UPDATE SET sequence = excluded.sequence, \
                     hash = excluded.hash WHERE access_head.sequence < excluded.sequence";
        self.insert_or("access_head", &columns, vec![values], there).await
    }

    /// How far the chains have come, as it is kept apart from them.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn heads(&self) -> Result<Vec<Head>, StoreError> {
        let sql = "SELECT h.log, h.organisation_id, h.sequence, h.hash FROM access_head h \
                   ORDER BY h.log, h.organisation_id";
        let rows = self.all("access_head", sql, Vec::new()).await?;
        let head =
            |row: &Row| Ok(Head { of: chain(row)?, sequence: row.big("sequence")?, hash: row.get("hash")? });
        rows.iter().map(head).collect()
    }
}

fn chain(row: &Row) -> Result<ChainOf, StoreError> {
    Ok(ChainOf { log: row.parsed("log", Log::from_code)?, organisation: whose(row)? })
}

fn block(row: &Row) -> Result<Block, StoreError> {
    Ok(Block {
        of: chain(row)?,
        sequence: row.big("sequence")?,
        first: row.get("first_row")?,
        last: row.get("last_row")?,
        rows: row.int("row_count")?,
        hash: row.get("hash")?,
        key: row.int("key_number")?,
        sealed_at: row.moment("sealed_at")?,
    })
}
