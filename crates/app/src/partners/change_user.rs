//! Closing and opening accounts, new passwords.

use domain::partners::{Refusal, Role};
use kernel::{Faults, RowVersion, UserId};
use policy::{ChangeUser, Permit};
use store::{Tx, views::UserLine};

use super::{
    Failure,
    password::{check_new, hash_new_password},
};
use crate::{Ctx, Raw, Subject};

/// Closes an account. Its sessions end at once.
///
/// # Errors
/// [`Refusal::OwnAccount`], [`Refusal::LastAdministrator`], [`Failure::Stale`].
pub async fn disable_user(ctx: &Ctx, id: UserId, version: RowVersion) -> Result<(), Failure> {
    if ctx.actor().user() == Some(id) {
        return Err(Failure::refused("user", Refusal::OwnAccount));
    }
    let (mut tx, permit, user) = load(ctx, id).await?;
    if user.role == Some(Role::Administrator) && tx.under(&permit).other_administrators(id).await? == 0 {
        return Err(Failure::refused("user", Refusal::LastAdministrator));
    }
    tx.under(&permit).set_disabled(id, version, Some(ctx.now())).await?;
    tx.under(&permit).end_sessions_of(id).await?;
    finish(ctx, tx, &permit, id).await
}

/// Opens a closed account again.
///
/// # Errors
/// [`Failure::Stale`].
pub async fn enable_user(ctx: &Ctx, id: UserId, version: RowVersion) -> Result<(), Failure> {
    let (mut tx, permit, _) = load(ctx, id).await?;
    tx.under(&permit).set_disabled(id, version, None).await?;
    finish(ctx, tx, &permit, id).await
}

/// Sets a new password. Every session of the account ends.
///
/// # Errors
/// [`Refusal::WeakPassword`], [`Failure::Stale`].
pub async fn reset_password(ctx: &Ctx, id: UserId, version: RowVersion, raw: &Raw) -> Result<(), Failure> {
    let (tx, permit, user) = load(ctx, id).await?;
    // Hashing takes its time; nobody else shall wait for the writer meanwhile.
    tx.roll_back().await?;
    let password = raw.all("password").first().map(String::as_str).unwrap_or_default();
    let mut faults = Faults::new();
    check_new(password, &user.email, &user.name, &mut faults);
    faults.finish(Some(()))?;
    let hash = hash_new_password(ctx, password).await?;
    let mut tx = ctx.write().await?;
    tx.under(&permit).set_password(id, version, &hash).await?;
    tx.under(&permit).end_sessions_of(id).await?;
    finish(ctx, tx, &permit, id).await
}

async fn load(ctx: &Ctx, id: UserId) -> Result<(Tx, Permit<ChangeUser>, UserLine), Failure> {
    let mut tx = ctx.write().await?;
    let permit =
        ctx.permit::<ChangeUser, _>(tx.locate_user(id).await?, Subject::row("user", id.uuid())).await?;
    let user = tx.under(&permit).user(id).await?;
    Ok((tx, permit, user))
}

async fn finish(ctx: &Ctx, tx: Tx, permit: &Permit<ChangeUser>, id: UserId) -> Result<(), Failure> {
    ctx.wrote(&tx, permit, Subject::row("user", id.uuid())).await?;
    ctx.tell(&tx, "partners.user-changed", id.to_string()).await?;
    ctx.commit(tx, id).await
}
