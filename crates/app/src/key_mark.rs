//! Whether a ring is the database's own: two rings in turn would seal under one number by two keys, and nothing would
//! open any more.

use auth::hex;
use crypto::{Column, KeyRing, index, indexes};
use store::{Db, StoreError};

/// Where the mark stands.
const MARK: Column = Column::of("setting", "keys");
/// What is hashed: it only has to be the same each time.
const WORD: &[u8] = b"kanten";

/// Whether the database was never opened with another ring. The first one it is opened with is its own, and stays so
/// with every key that is added.
///
/// # Errors
/// [`StoreError`].
pub async fn fits_keys(db: &Db, keys: &KeyRing) -> Result<bool, StoreError> {
    let Some(kept) = db.read().await?.key_mark().await? else { return Ok(true) };
    Ok(indexes(keys, MARK, WORD).iter().any(|mark| hex(mark) == kept))
}

/// The same, and from now on the ring's newest key is what the database knows it by.
///
/// # Errors
/// [`StoreError`].
pub async fn hold_to_keys(db: &Db, keys: &KeyRing) -> Result<bool, StoreError> {
    if !fits_keys(db, keys).await? {
        return Ok(false);
    }
    let newest = hex(&index(keys, MARK, WORD));
    let kept = db.read().await?.key_mark().await?;
    if kept.as_ref() != Some(&newest) {
        let tx = db.write().await?;
        tx.keep_key_mark(&newest).await?;
        tx.commit().await?;
    }
    Ok(true)
}
