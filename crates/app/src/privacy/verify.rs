//! Whether anybody changed the access log after it was sealed.

use crypto::{Chain, KeyRing};
use kernel::{BLOCKS_AT_ONCE, Moment};
use store::{Block, ChainOf, Head, Log, StoreError, Tx};
use uuid::Uuid;

use super::seal::{hash_of, hashed, key_number, number};
use crate::App;

/// What stands wrong in a block.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Broken {
    /// The block itself is not there.
    Missing,
    /// It holds another number of rows than it was sealed with.
    Rows {
        /// Sealed.
        sealed: i32,
        /// There now.
        found: usize,
    },
    /// A row, or what the block says of itself, is not what was sealed.
    Changed,
    /// The ring has not the key that sealed it: nothing can be said.
    UnknownKey,
}

/// The first block of a chain that is not as it was sealed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BrokenBlock {
    /// Its number.
    pub sequence: i64,
    /// What is wrong.
    pub why: Broken,
}

/// One chain.
#[derive(Debug, Clone)]
pub struct ChainReport {
    /// In which log.
    pub log: Log,
    /// The organisation's id; nobody's where nobody was known.
    pub organisation: Uuid,
    /// Its name.
    pub name: Option<String>,
    /// Blocks that are as they were sealed, up to the first broken one.
    pub blocks: u64,
    /// Rows in them.
    pub rows: u64,
    /// The first broken one.
    pub broken: Option<BrokenBlock>,
    /// The last sound block's hash: kept elsewhere it shows later that a chain was cut off.
    pub head: Option<String>,
    /// Rows that no block holds yet.
    pub unsealed: u64,
    /// The oldest of them.
    pub unsealed_since: Option<Moment>,
}

/// Every chain.
#[derive(Debug, Clone, Default)]
pub struct VerifyReport {
    /// The chains, log by log.
    pub chains: Vec<ChainReport>,
}

impl VerifyReport {
    /// Whether all of them are as they were sealed.
    #[must_use]
    pub fn is_sound(&self) -> bool {
        self.chains.iter().all(|chain| chain.broken.is_none())
    }
}

/// Holds every block of every chain against its rows, and says the first broken one of each.
///
/// # Errors
/// [`StoreError`].
pub async fn verify_access_log(app: &App, ring: &KeyRing) -> Result<VerifyReport, StoreError> {
    let tx = app.db.read().await?;
    let names = tx.organisations().await?;
    let mut report = VerifyReport::default();
    let heads = tx.heads().await?;
    for place in app.db.logs() {
        let unsealed = tx.unsealed(*place).await?;
        let mut all = tx.chains(*place).await?;
        all.extend(unsealed.iter().map(|(whose, ..)| ChainOf { log: *place, organisation: *whose }));
        all.extend(heads.iter().map(|head| head.of).filter(|of| is_kept_in(*place, *of)));
        all.sort_unstable();
        all.dedup();
        for of in all {
            let head = heads.iter().find(|head| head.of == of);
            let mut chain = verify_chain(&tx, ring, (*place, of), head).await?;
            let name = names.iter().find(|one| one.id.uuid() == of.organisation);
            chain.name = name.map(|one| one.name.clone());
            let open = unsealed.iter().find(|(whose, ..)| of.log == *place && *whose == of.organisation);
            if let Some((_, rows, since)) = open {
                (chain.unsealed, chain.unsealed_since) = (*rows, Some(*since));
            }
            report.chains.push(chain);
        }
    }
    Ok(report)
}

/// A chain lies where its log does; on a server, and where a backup of one came from it, everything is in one place.
fn is_kept_in(place: Log, of: ChainOf) -> bool {
    match place {
        Log::Looks => of.log == Log::Looks,
        Log::Changes => of.log != Log::Looks,
        Log::All => true,
    }
}

async fn verify_chain(
    tx: &Tx,
    ring: &KeyRing,
    (place, of): (Log, ChainOf),
    head: Option<&Head>,
) -> Result<ChainReport, StoreError> {
    let mut chain = ChainReport {
        log: of.log,
        organisation: of.organisation,
        name: None,
        blocks: 0,
        rows: 0,
        broken: None,
        head: None,
        unsealed: 0,
        unsealed_since: None,
    };
    let mut before: Option<Block> = None;
    loop {
        let last = before.as_ref().map_or(0, |block| block.sequence);
        let blocks = tx.blocks_after(place, of, last, BLOCKS_AT_ONCE).await?;
        if blocks.is_empty() {
            break;
        }
        for block in blocks {
            let expected = before.as_ref().map_or(1, |block| block.sequence + 1);
            if block.sequence != expected {
                chain.broken = Some(BrokenBlock { sequence: expected, why: Broken::Missing });
                return Ok(chain);
            }
            if let Err(why) = verify_block(tx, ring, place, before.as_ref(), &block).await? {
                chain.broken = Some(BrokenBlock { sequence: block.sequence, why });
                return Ok(chain);
            }
            // What was kept apart says another thing of this very block.
            if head.is_some_and(|head| head.sequence == block.sequence && head.hash != block.hash) {
                chain.broken = Some(BrokenBlock { sequence: block.sequence, why: Broken::Changed });
                return Ok(chain);
            }
            chain.blocks += 1;
            chain.rows += u64::try_from(block.rows).unwrap_or_default();
            chain.head = hash_of(Some(&block)).map(|hash| hash.to_string());
            before = Some(block);
        }
    }
    let last = before.as_ref().map_or(0, |block| block.sequence);
    let missing = tx.block_of_rows_alone(place, of).await?;
    let cut = head.filter(|head| head.sequence > last).map(|_| last + 1);
    chain.broken = match (missing, cut) {
        (Some(missing), Some(cut)) => Some(missing.min(cut)),
        (missing, cut) => missing.or(cut),
    }
    .map(|sequence| BrokenBlock { sequence, why: Broken::Missing });
    Ok(chain)
}

async fn verify_block(
    tx: &Tx,
    ring: &KeyRing,
    place: Log,
    before: Option<&Block>,
    block: &Block,
) -> Result<Result<(), Broken>, StoreError> {
    let rows = tx.rows_of_block(place, block.of, block.sequence).await?;
    if usize::try_from(block.rows).ok() != Some(rows.len()) {
        return Ok(Err(Broken::Rows { sealed: block.rows, found: rows.len() }));
    }
    let Some(stored) = hash_of(Some(block)) else { return Ok(Err(Broken::Changed)) };
    let (first, last) = (rows.first().map(|row| row.id), rows.last().map(|row| row.id));
    let says = first == Some(block.first)
        && last == Some(block.last)
        && key_number(&stored) == block.key
        && rows.iter().all(|row| row.hash.as_ref() == Some(&block.hash));
    if !says {
        return Ok(Err(Broken::Changed));
    }
    let before = hash_of(before);
    let Ok(chain) =
        Chain::again(ring, &stored, block.of.organisation, before.as_ref(), number(block.sequence))
    else {
        return Ok(Err(Broken::UnknownKey));
    };
    let is_sealed = hashed(chain, block.of.log, block.sealed_at, &rows).is(&stored);
    Ok(if is_sealed { Ok(()) } else { Err(Broken::Changed) })
}
