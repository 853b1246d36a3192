//! Setting the second step up and turning it off, by its user.

use std::sync::Arc;

use auth::TotpSecret;
use domain::partners::{LogInRefusal, Refusal};
use policy::{Act, Covers, KeepAccount, OwnLogIn, Permit};
use store::{StoreError, Tx};

use super::{
    Failure,
    account::{Shown, about, must_show_code},
    log_in::{NewSession, Refused, at_the_door, turn_away},
    second_step::{at_code, fresh_codes, open_whole, sealed},
    session::Session,
    whence::Whence,
};
use crate::{App, Ctx, Raw, Subject};

/// The fields that confirm a second step.
const SECRET: &str = "secret";
const CODE: &str = "code";
/// What the access log calls it.
const SECOND_STEP: &str = "second-step";

/// Recovery codes, to be shown this once.
pub type RecoveryCodes = Vec<String>;

/// The secret that a form carries until it is confirmed; `None` when it carries none.
#[must_use]
pub fn secret_in(raw: &Raw) -> Option<TotpSecret> {
    TotpSecret::from_text(raw.text(SECRET))
}

/// Sets the second step up: the form carries the secret that was shown, and a code that the app made of it.
///
/// # Errors
/// [`Refusal::WrongCode`]; [`Failure::Unproved`] when the session has not shown lately whose it is;
/// [`Failure::NotThere`] when there is a second step already.
pub async fn set_up_second_step(ctx: &Ctx, session: &Session, raw: &Raw) -> Result<RecoveryCodes, Failure> {
    let permit = ctx.leave::<KeepAccount, _>().await?;
    ctx.must_be_certain()?;
    let (secret, step) = confirmed(ctx, raw).ok_or_else(|| Failure::refused(CODE, Refusal::WrongCode))?;
    let (codes, hashes) = fresh_codes(ctx).await?;
    let mut tx = ctx.write().await?;
    keep(ctx, &mut tx, &permit, session, (&secret, step, &hashes)).await?;
    // Whoever was logged in elsewhere with the password alone shows a code now.
    tx.under(&permit).end_other_sessions(session.view.user, session.view.id).await?;
    ctx.wrote(&tx, &permit, about(SECOND_STEP, session)).await?;
    ctx.commit(tx, session.view.user).await?;
    Ok(codes)
}

/// The same for somebody who must, before anything is open; the session that opens doors comes with it.
///
/// # Errors
/// [`LogInRefusal::WrongCode`] at the field `code`.
pub async fn set_up_at_log_in(
    app: &Arc<App>,
    whence: &Whence,
    half: &Session,
    raw: &Raw,
) -> Result<(NewSession, RecoveryCodes), Refused> {
    let (ctx, permit) = at_the_door(app).await?;
    let subject = Subject::row("user", half.view.user.uuid());
    let Some((secret, step)) = confirmed(&ctx, raw) else {
        return at_code(turn_away(&ctx, &permit, subject, LogInRefusal::WrongCode).await);
    };
    let (codes, hashes) = fresh_codes(&ctx).await?;
    let mut tx = ctx.write().await?;
    keep(&ctx, &mut tx, &permit, half, (&secret, step, &hashes)).await?;
    ctx.wrote(&tx, &permit, about(SECOND_STEP, half)).await?;
    let session = open_whole(&ctx, &mut tx, &permit, whence, half).await?;
    tx.commit().await?;
    Ok((session, codes))
}

/// Gives new recovery codes in place of those that are left.
///
/// # Errors
/// [`Failure::Unproved`]; [`Failure::NotThere`] without a second step.
pub async fn renew_recovery_codes(ctx: &Ctx, session: &Session) -> Result<RecoveryCodes, Failure> {
    let permit = ctx.leave::<KeepAccount, _>().await?;
    ctx.must_be_certain()?;
    if !session.view.has_code {
        return Err(Failure::NotThere);
    }
    let (codes, hashes) = fresh_codes(ctx).await?;
    let mut tx = ctx.write().await?;
    tx.under(&permit).put_recovery_codes(session.view.user, &hashes).await?;
    ctx.wrote(&tx, &permit, about("recovery-codes", session)).await?;
    ctx.commit(tx, session.view.user).await?;
    Ok(codes)
}

/// Turns the second step off: the password and a code are asked for, however lately they were shown.
///
/// # Errors
/// [`Refusal::CodeRequired`] where the role must show a code; [`Refusal::WrongPassword`], [`Refusal::WrongCode`],
/// [`Refusal::UsedCode`], [`Refusal::Throttled`].
pub async fn turn_off_second_step(ctx: &Ctx, session: &Session, raw: &Raw) -> Result<(), Failure> {
    let permit = ctx.leave::<KeepAccount, _>().await?;
    if !session.view.has_code {
        return Err(Failure::NotThere);
    }
    if must_show_code(ctx, session) {
        return Err(Failure::refused(CODE, Refusal::CodeRequired));
    }
    let mut tx = Shown::read(raw, true, true).check(ctx, &permit, session).await?;
    tx.under(&permit).drop_second_step(session.view.user).await?;
    ctx.wrote(&tx, &permit, about(SECOND_STEP, session)).await?;
    ctx.commit(tx, session.view.user).await
}

/// The secret of a form, when its code is one of it, with the code's step.
fn confirmed(ctx: &Ctx, raw: &Raw) -> Option<(TotpSecret, i64)> {
    let secret = secret_in(raw)?;
    let step = secret.take(raw.text(CODE), None, ctx.app().rim.clock()).ok()?;
    Some((secret, step))
}

/// Stores a confirmed secret, sealed, and the recovery codes beside it.
async fn keep<A, R>(
    ctx: &Ctx,
    tx: &mut Tx,
    permit: &Permit<A>,
    session: &Session,
    (secret, step, hashes): (&TotpSecret, i64, &[String]),
) -> Result<(), crate::Failure<R>>
where
    A: Act + Covers<OwnLogIn>,
{
    let user = session.view.user;
    let sealed = sealed(ctx, user, secret);
    match tx.under(permit).add_second_step(user, (&sealed, step), ctx.now()).await {
        Err(StoreError::Blocked) => return Err(crate::Failure::NotThere),
        other => other?,
    }
    Ok(tx.under(permit).put_recovery_codes(user, hashes).await?)
}
