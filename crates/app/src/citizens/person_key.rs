//! A citizen's own key: made when something is first sealed, and gone when the person is deleted.

use crypto::{Column, KeyRing, NONCE_LENGTH, Place, RowKey};
use kernel::CitizenId;
use policy::{Act, Covers, Permit, ReadNotes, WriteNotes};
use store::{StoreError, Tx};

use crate::Ctx;

/// What it opens is none of this module's business; where it stands is.
fn place(citizen: CitizenId) -> Place {
    Column::of("citizen", "row_key").row(citizen.uuid())
}

/// The key, where something was sealed with it.
///
/// # Errors
/// [`StoreError::Corrupt`] when the ring does not open it; [`StoreError::Missing`] outside the scope.
pub(super) async fn find<A>(
    ctx: &Ctx,
    tx: &mut Tx,
    permit: &Permit<A>,
    citizen: CitizenId,
) -> Result<Option<RowKey>, StoreError>
where
    A: Act + Covers<ReadNotes>,
{
    let wrapped = tx.under(permit).citizen_key(citizen).await?;
    wrapped.map(|wrapped| unwrapped(&ctx.app().keys, citizen, &wrapped)).transpose()
}

/// The key of somebody of whom something is sealed.
///
/// # Errors
/// [`StoreError::Corrupt`] when it is gone; see [`find`].
pub(super) async fn must_find<A>(
    ctx: &Ctx,
    tx: &mut Tx,
    permit: &Permit<A>,
    citizen: CitizenId,
) -> Result<RowKey, StoreError>
where
    A: Act + Covers<ReadNotes>,
{
    find(ctx, tx, permit, citizen).await?.ok_or_else(|| lost(citizen))
}

fn lost(citizen: CitizenId) -> StoreError {
    StoreError::Corrupt { table: "citizen", column: "row_key", id: citizen.to_string() }
}

/// The key, made where there is none yet.
///
/// # Errors
/// See [`find`].
pub(super) async fn find_or_make<A>(
    ctx: &Ctx,
    tx: &mut Tx,
    permit: &Permit<A>,
    citizen: CitizenId,
) -> Result<RowKey, StoreError>
where
    A: Act + Covers<ReadNotes> + Covers<WriteNotes>,
{
    if let Some(key) = find(ctx, tx, permit, citizen).await? {
        return Ok(key);
    }
    let key = RowKey::of(&ctx.app().rim.secret());
    let wrapped = key.wrapped(&ctx.app().keys, place(citizen), &ctx.chance::<NONCE_LENGTH>());
    if tx.under(permit).put_citizen_key(citizen, &wrapped).await? {
        return Ok(key);
    }
    // Another writer was first: theirs is the key.
    find(ctx, tx, permit, citizen).await?.ok_or(StoreError::Missing)
}

/// The key in its stored form.
///
/// # Errors
/// [`StoreError::Corrupt`].
pub(super) fn unwrapped(ring: &KeyRing, citizen: CitizenId, wrapped: &[u8]) -> Result<RowKey, StoreError> {
    RowKey::unwrapped(ring, place(citizen), wrapped).map_err(|error| {
        tracing::error!(%error, "a citizen's key does not open");
        lost(citizen)
    })
}
