//! The sealer: rows of the access log that no block holds yet get one, chain by chain.

use crypto::{BlockHash, Chain, RowText};
use kernel::{Moment, ROWS_PER_BLOCK};
use store::{Block, ChainOf, Head, Log, LoggedField, LoggedRow, StoreError, Tx};
use uuid::Uuid;

use crate::{App, rim::copenhagen_date};

/// What was sealed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Sealed {
    /// Blocks.
    pub blocks: usize,
    /// Rows in them.
    pub rows: usize,
}

/// Seals every row that no block holds yet. Each block is a transaction of its own, in the file where its rows are:
/// what is cut off in the middle is taken up where it ended. Rows come into their block in the order of time and
/// id, which a clock that jumps back does not make unclear; a row that comes late goes into a later block.
///
/// # Errors
/// [`StoreError`]; what was sealed before stays sealed.
pub async fn seal_access_log(app: &App) -> Result<Sealed, StoreError> {
    let mut sealed = Sealed::default();
    for log in app.db.logs() {
        let open = app.db.read().await?.unsealed(*log).await?;
        for (whose, ..) in open {
            while let Some(rows) = seal_next(app, *log, whose).await? {
                sealed = Sealed { blocks: sealed.blocks + 1, rows: sealed.rows + rows };
            }
        }
        mend_heads(app, *log).await?;
    }
    Ok(sealed)
}

/// Seals one block; gives how many rows it holds, or nothing where none was left.
async fn seal_next(app: &App, log: Log, organisation: Uuid) -> Result<Option<usize>, StoreError> {
    let of = ChainOf { log, organisation };
    let tx = app.db.seal(log).await?;
    let rows = tx.rows_to_seal(log, organisation, ROWS_PER_BLOCK).await?;
    let (Some(first), Some(last)) = (rows.first(), rows.last()) else {
        tx.roll_back().await?;
        return Ok(None);
    };
    let before = tx.last_block(log, of).await?;
    let sequence = before.as_ref().map_or(1, |block| block.sequence + 1);
    let sealed_at = app.rim.now();
    let chain = Chain::block(&app.keys, organisation, hash_of(before.as_ref()).as_ref(), number(sequence));
    let hash = hashed(chain, log, sealed_at, &rows).hash();
    let block = Block {
        of,
        sequence,
        first: first.id,
        last: last.id,
        rows: i32::try_from(rows.len()).unwrap_or(i32::MAX),
        hash: hash.bytes().to_vec(),
        key: key_number(&hash),
        sealed_at,
    };
    let ids: Vec<Uuid> = rows.iter().map(|row| row.id).collect();
    tx.put_block(&block, &ids).await?;
    tx.note_listed(log, copenhagen_date, &rows).await?;
    if log != Log::Looks {
        tx.put_head(&head(&block)).await?;
    }
    tx.commit().await?;
    Ok(Some(rows.len()))
}

/// The heads of the looks lie in the data file and follow the chain in a transaction of their own.
async fn mend_heads(app: &App, log: Log) -> Result<(), StoreError> {
    if log != Log::Looks {
        return Ok(());
    }
    let behind = behind(&app.db.read().await?, log).await?;
    if behind.is_empty() {
        return Ok(());
    }
    let tx = app.db.write().await?;
    for head in &behind {
        tx.put_head(head).await?;
    }
    tx.commit().await
}

async fn behind(tx: &Tx, log: Log) -> Result<Vec<Head>, StoreError> {
    let heads = tx.heads().await?;
    let mut behind = Vec::new();
    for chain in tx.chains(log).await? {
        let Some(last) = tx.last_block(log, chain).await? else { continue };
        let known = heads.iter().find(|head| head.of == chain);
        if known.is_none_or(|head| head.sequence < last.sequence) {
            behind.push(head(&last));
        }
    }
    Ok(behind)
}

fn head(block: &Block) -> Head {
    Head { of: block.of, sequence: block.sequence, hash: block.hash.clone() }
}

/// Tells a chain a block: of which log, when sealed, and its rows in order.
pub(super) fn hashed(mut chain: Chain, log: Log, sealed_at: Moment, rows: &[LoggedRow]) -> Chain {
    chain.row(&RowText::new().text(Some(log.code())).number(Some(sealed_at.micros())));
    for row in rows {
        let told = row.fields.iter().fold(RowText::new(), |told, field| match field {
            LoggedField::Text(text) => told.text(text.as_deref()),
            LoggedField::Bytes(bytes) => told.bytes(bytes.as_deref()),
            LoggedField::Number(number) => told.number(*number),
        });
        chain.row(&told);
    }
    chain
}

pub(super) fn hash_of(block: Option<&Block>) -> Option<BlockHash> {
    block.and_then(|block| BlockHash::read(&block.hash))
}

pub(super) fn number(sequence: i64) -> u64 {
    u64::try_from(sequence).unwrap_or_default()
}

pub(super) fn key_number(hash: &BlockHash) -> i32 {
    hash.key().get().into()
}
