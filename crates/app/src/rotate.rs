//! Turning the ring: what older keys made is made anew by the newest, a little at a time and while Kanten is used.

use crypto::{Column, KeyRing, NONCE_LENGTH, RowKey};
use kernel::RESEALED_AT_ONCE;
use store::{SealedAt, StoreError};
use uuid::Uuid;

use crate::App;

/// How a value is made anew.
#[derive(Clone, Copy)]
enum How {
    /// It is opened and sealed.
    Value,
    /// It is a person's own key: only that is wrapped anew, and what it sealed stays.
    RowKey,
}

/// Every column whose values a key of the ring made, and the column that names their row. Hashes of the access log's
/// blocks are not among them: they are held against the key that made them, which so stays in the ring.
const COLUMNS: &[(Column, &str, How)] = &[
    (Column::of("citizen", "row_key"), "id", How::RowKey),
    (Column::of("second_step", "secret_sealed"), "user_id", How::Value),
];

/// Makes values of older keys anew, some of each column. Gives how many; none are left when it is none.
///
/// # Errors
/// [`StoreError::Corrupt`] naming a row that no key of the ring opens, when no other is left.
pub async fn turn_keys(app: &App) -> Result<u64, StoreError> {
    let (mut all, mut broken) = (0, None);
    for (column, row, how) in COLUMNS {
        let at = SealedAt { table: column.table(), column: column.column(), row };
        let newest = app.keys.newest();
        let old = app.db.read().await?.sealed_by_older(&at, newest.get(), RESEALED_AT_ONCE).await?;
        if old.is_empty() {
            continue;
        }
        let tx = app.db.write().await?;
        for (id, value) in &old {
            match anew(&app.keys, (*column, *id), *how, (value, &nonce(app))) {
                // Whoever changed the value meanwhile sealed it by the newest key.
                Ok(fresh) => all += tx.reseal(&at, *id, (value, &fresh)).await?,
                Err(error) => broken = Some(error),
            }
        }
        tx.commit().await?;
    }
    // What does not open is told when nothing else is left.
    match broken {
        Some(error) if all == 0 => Err(error),
        _ => Ok(all),
    }
}

fn nonce(app: &App) -> [u8; NONCE_LENGTH] {
    app.rim.chance()
}

fn anew(
    ring: &KeyRing,
    (column, id): (Column, Uuid),
    how: How,
    (value, nonce): (&[u8], &[u8; NONCE_LENGTH]),
) -> Result<Vec<u8>, StoreError> {
    let place = column.row(id);
    let fresh = match how {
        How::Value => crypto::open(ring, place, value).map(|plain| crypto::seal(ring, place, &plain, nonce)),
        How::RowKey => RowKey::unwrapped(ring, place, value).map(|key| key.wrapped(ring, place, nonce)),
    };
    fresh.map_err(|error| {
        tracing::error!(%error, table = column.table(), "a sealed value does not open");
        StoreError::Corrupt { table: column.table(), column: column.column(), id: id.to_string() }
    })
}
