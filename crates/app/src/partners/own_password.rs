//! A link by mail to choose one's own password: asked for, looked at, used once.

use std::sync::Arc;

use domain::{input::Input, partners::Refusal};
use kernel::{Faults, LONGEST_LOG_IN_NAME, Language, OutboxId};
use policy::{Actor, OwnPassword, Permit};
use store::{StoreError, views::LinkHolder};

use super::{
    Failure,
    password::{check_new, hash_new_password},
};
use crate::{App, Ctx, Never, Raw, Subject, outbox::Job};

/// Leaves a link for whoever logs in with the address. Whoever asks learns nothing: a known address and an unknown
/// one run the same statements, and after a few in an hour neither gets another.
///
/// # Errors
/// [`crate::Failure::Store`].
pub async fn ask_for_link(app: &Arc<App>, email: &str) -> Result<(), crate::Failure<Never>> {
    let (ctx, permit) = at_the_door::<Never>(app).await?;
    let email: String = email.trim().to_lowercase().chars().take(LONGEST_LOG_IN_NAME).collect();
    let mut tx = ctx.write().await?;
    let sent = tx.under(&permit).count_link_request(&auth::token_hash(&email), ctx.now()).await?;
    let (id, payload) = (OutboxId::new(ctx.fresh()), Job::PasswordReset.payload());
    let to = if sent { email.as_str() } else { "" };
    tx.under(&permit).ask_for_link(id, to, &payload, (ctx.now(), ctx.today())).await?;
    ctx.wrote(&tx, &permit, Subject::default()).await?;
    Ok(tx.commit().await?)
}

/// Whether a link can be used. Looking uses nothing up, however often it is done and by whatever.
///
/// # Errors
/// [`crate::Failure::NotThere`] when it was used, replaced or is over.
pub async fn look_at_link(app: &Arc<App>, token: &str) -> Result<(), crate::Failure<Never>> {
    let (ctx, permit) = at_the_door::<Never>(app).await?;
    let hash = auth::token_hash(token);
    let found = ctx.read().await?.under(&permit).link_holder(&hash, ctx.now()).await?;
    found.map(|_| ()).ok_or(crate::Failure::NotThere)
}

/// Uses a link up: its account gets the password, and every session of it ends.
///
/// # Errors
/// [`Failure::NotThere`] when the link was used, replaced or is over; [`Refusal::WeakPassword`].
pub async fn choose_password(app: &Arc<App>, token: &str, raw: &Raw) -> Result<(), Failure> {
    let (ctx, permit) = at_the_door::<Refusal>(app).await?;
    let hash = auth::token_hash(token);
    let found = ctx.read::<Refusal>().await?.under(&permit).link_holder(&hash, ctx.now()).await?;
    let holder: LinkHolder = found.ok_or(Failure::NotThere)?;
    let password = raw.all("password").first().map(String::as_str).unwrap_or_default();
    let mut faults = Faults::new();
    if password.is_empty() {
        faults.push("password", Input::Missing.into());
    } else {
        let own = (holder.email.as_str(), holder.name.as_str());
        check_new(password, own, &ctx.app().breached, &mut faults);
    }
    faults.finish(Some(()))?;
    let hashed = hash_new_password(&ctx, password).await?;
    let mut tx = ctx.write().await?;
    match tx.under(&permit).use_link(&hash, &holder, &hashed, ctx.now()).await {
        // Of two at once the slower one finds it used.
        Err(StoreError::Stale) => return Err(Failure::NotThere),
        other => other?,
    }
    ctx.wrote(&tx, &permit, Subject::row("user", holder.user.uuid())).await?;
    Ok(tx.commit().await?)
}

async fn at_the_door<R>(app: &Arc<App>) -> Result<(Ctx, Permit<OwnPassword>), crate::Failure<R>> {
    let ctx = Ctx::new(Arc::clone(app), Actor::system(None), Language::default());
    let permit = ctx.leave::<OwnPassword, R>().await?;
    Ok((ctx, permit))
}
