//! A citizen's own key: made when something is first sealed, and gone when the person is deleted.

use crypto::{Column, KeyRing, NONCE_LENGTH, Place, RowKey};
use kernel::CitizenId;
use policy::{Act, Covers, Permit, ReadNotes, WriteNotes};
use store::{StoreError, Tx, views::PersonNoted};

use crate::Ctx;

fn place(citizen: CitizenId) -> Place {
    Column::of("citizen", "row_key").row(citizen.uuid())
}

/// The key of somebody of whom something is sealed.
///
/// # Errors
/// [`StoreError::Corrupt`] when it is gone, or the ring does not open it.
pub(super) fn of(ctx: &Ctx, person: &PersonNoted) -> Result<RowKey, StoreError> {
    let wrapped = person.key.as_deref().ok_or_else(|| lost(person.id))?;
    unwrapped(&ctx.app().keys, person.id, wrapped)
}

/// The key, made where there is none yet.
///
/// # Errors
/// [`StoreError::Missing`] outside the scope; see [`of`].
pub(super) async fn find_or_make<A>(
    ctx: &Ctx,
    tx: &mut Tx,
    permit: &Permit<A>,
    citizen: CitizenId,
) -> Result<RowKey, StoreError>
where
    A: Act + Covers<ReadNotes> + Covers<WriteNotes>,
{
    let person = tx.under(permit).person_noted(citizen).await?;
    if person.key.is_some() {
        return of(ctx, &person);
    }
    let key = RowKey::of(&ctx.app().rim.secret());
    let wrapped = key.wrapped(&ctx.app().keys, place(citizen), &ctx.chance::<NONCE_LENGTH>());
    if tx.under(permit).put_citizen_key(citizen, &wrapped).await? {
        return Ok(key);
    }
    // Another writer was first: theirs is the key.
    of(ctx, &tx.under(permit).person_noted(citizen).await?)
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

fn lost(citizen: CitizenId) -> StoreError {
    StoreError::Corrupt { table: "citizen", column: "row_key", id: citizen.to_string() }
}
