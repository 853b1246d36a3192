//! The own account: what one logs in with, and where one is logged in.

use domain::partners::Refusal;
use kernel::{Faults, SessionId};
use policy::{KeepAccount, Permit};
use store::{
    Tx,
    views::{AccountView, SessionLine},
};

use super::{
    Failure,
    guard::Guard,
    log_in::{NewSession, at_the_door},
    password::{Checked, check, check_new, hash_new_password},
    second_step::{Looked, on_page},
    session::Session,
    whence::Whence,
};
use crate::{Ctx, Never, Raw, Subject};

const OLD: &str = "old_password";
const NEW: &str = "password";

/// The own account.
#[derive(Debug)]
pub struct Account {
    /// What one logs in with.
    pub view: AccountView,
    /// Open sessions, the one used last first.
    pub sessions: Vec<SessionLine>,
    /// The one that looks.
    pub here: SessionId,
    /// Whether a code must be shown in one of the user's roles.
    pub must_show_code: bool,
}

/// The own account.
///
/// # Errors
/// [`Failure`].
pub async fn show_account(ctx: &Ctx, session: &Session) -> Result<Account, crate::Failure<Never>> {
    let permit = ctx.leave::<KeepAccount, _>().await?;
    let user = session.view.user;
    let mut tx = ctx.read().await?;
    let view = tx.under(&permit).own_account(user).await?;
    let unused = ctx.now().plus_seconds(-session.view.rules.idle_seconds);
    let sessions = tx.under(&permit).own_sessions(user, (ctx.now(), unused)).await?;
    ctx.saw(&permit, about("user", session), None).await?;
    Ok(Account { view, sessions, here: session.view.id, must_show_code: must_show_code(ctx, session) })
}

/// Whether a code must be shown in one of the user's roles; the demo's own people need none.
pub(super) fn must_show_code(ctx: &Ctx, session: &Session) -> bool {
    let is_demos_own = ctx.app().demo && session.view.one_click;
    !is_demos_own && session.view.memberships.iter().any(|one| session.view.rules.needs_code(one.role))
}

/// What of the own account the access log names.
pub(super) const fn about(what: &'static str, session: &Session) -> Subject {
    Subject::row(what, session.view.user.uuid())
}

/// Changes the own password. Every other session of the account ends, this one goes on under another token, and
/// only this browser is still known.
///
/// # Errors
/// [`Refusal::WrongPassword`] at the field of the old one, [`Refusal::WeakPassword`], [`Refusal::SamePassword`],
/// [`Refusal::Throttled`].
pub async fn change_password(
    ctx: &Ctx,
    session: &Session,
    whence: &Whence,
    raw: &Raw,
) -> Result<NewSession, Failure> {
    let permit = ctx.leave::<KeepAccount, _>().await?;
    let user = session.view.user;
    let text = |field| raw.all(field).first().cloned().unwrap_or_default();
    let (old, new) = (text(OLD), text(NEW));
    let mut tx = ctx.read().await?;
    let guard = Guard::of_session(session.view.id);
    let wait = guard.wait(ctx, &mut tx, &permit).await?;
    let view = tx.under(&permit).own_account(user).await?;
    drop(tx);
    if let Some(seconds) = wait {
        return Err(Failure::refused(OLD, Refusal::Throttled { seconds }));
    }
    if let Checked::Wrong = check(ctx, &old, view.password_hash).await? {
        return Err(failed(ctx, &permit, session, (OLD, Refusal::WrongPassword)).await?);
    }
    let mut faults = Faults::new();
    check_new(&new, (&session.view.email, &session.view.user_name), &ctx.app().breached, &mut faults);
    if old == new {
        faults.push(NEW, Refusal::SamePassword);
    }
    faults.finish(Some(()))?;
    let hash = hash_new_password(ctx, &new).await?;
    let mut tx = ctx.write().await?;
    tx.under(&permit).put_own_password(user, &hash).await?;
    tx.under(&permit).end_other_sessions(user, session.view.id).await?;
    let device = whence.token_hash();
    tx.under(&permit).forget_devices(user, device.as_ref().map(<[u8; 32]>::as_slice)).await?;
    guard.forgive(&mut tx, &permit).await?;
    let renewed = renew(ctx, &mut tx, session).await?;
    ctx.wrote(&tx, &permit, about("password", session)).await?;
    ctx.commit(tx, user).await?;
    Ok(renewed)
}

/// Shows again who one is: by a code where one is asked for at log-in, otherwise by the password. The session goes
/// on under another token.
///
/// # Errors
/// [`Refusal::WrongPassword`], [`Refusal::WrongCode`], [`Refusal::UsedCode`], [`Refusal::Throttled`].
pub async fn prove(ctx: &Ctx, session: &Session, raw: &Raw) -> Result<NewSession, Failure> {
    let permit = ctx.leave::<KeepAccount, _>().await?;
    let shown = Shown::read(raw, session.view.has_code, !session.view.has_code);
    let mut tx = shown.check(ctx, &permit, session).await?;
    let renewed = renew(ctx, &mut tx, session).await?;
    ctx.wrote(&tx, &permit, about("proof", session)).await?;
    tx.commit().await?;
    Ok(renewed)
}

/// What is asked for again within a session.
pub(super) struct Shown {
    password: Option<String>,
    code: Option<String>,
}

impl Shown {
    /// From a form's fields `code` and `password`, as far as each is asked for.
    pub fn read(raw: &Raw, code: bool, password: bool) -> Self {
        let text = |field| raw.all(field).first().cloned().unwrap_or_default();
        Self { password: password.then(|| text(NEW)), code: code.then(|| text("code")) }
    }

    /// Checks all of it, and gives the transaction in which the code was taken.
    pub async fn check(
        self,
        ctx: &Ctx,
        permit: &Permit<KeepAccount>,
        session: &Session,
    ) -> Result<Tx, Failure> {
        let user = session.view.user;
        let (has_code, field) = (self.code.is_some(), if self.code.is_some() { "code" } else { NEW });
        let guard = Guard::of_session(session.view.id);
        let mut tx = ctx.read().await?;
        let wait = guard.wait(ctx, &mut tx, permit).await?;
        let view = tx.under(permit).own_account(user).await?;
        let stored = if has_code { tx.under(permit).second_step(user).await? } else { None };
        drop(tx);
        if let Some(seconds) = wait {
            return Err(Failure::refused(field, Refusal::Throttled { seconds }));
        }
        if let Some(password) = self.password
            && let Checked::Wrong = check(ctx, &password, view.password_hash).await?
        {
            return Err(failed(ctx, permit, session, (NEW, Refusal::WrongPassword)).await?);
        }
        let looked = match self.code {
            Some(code) => Some(Looked::at(ctx, user, stored, &code).await?),
            None => None,
        };
        let mut tx = ctx.write().await?;
        if let Some(seconds) = guard.hold(ctx, &mut tx, permit).await? {
            tx.roll_back().await?;
            return Err(Failure::refused(field, Refusal::Throttled { seconds }));
        }
        if let Some(looked) = looked
            && let Err(why) = looked.take(&mut tx, permit, user).await?
        {
            tx.roll_back().await?;
            return Err(failed(ctx, permit, session, ("code", on_page(why))).await?);
        }
        guard.forgive(&mut tx, permit).await?;
        Ok(tx)
    }
}

/// Counts and logs that something wrong was shown, and says so.
async fn failed(
    ctx: &Ctx,
    permit: &Permit<KeepAccount>,
    session: &Session,
    (field, why): (&'static str, Refusal),
) -> Result<Failure, Failure> {
    // Not the form's own transaction: that is for what is done.
    let mut tx = ctx.app().db.write().await?;
    let guard = Guard::of_session(session.view.id);
    if guard.hold(ctx, &mut tx, permit).await?.is_none() {
        guard.note(ctx, &mut tx, permit).await?;
    }
    ctx.turned_away(&tx, permit, about("user", session)).await?;
    tx.commit().await?;
    Ok(Failure::refused(field, why))
}

/// The same session under another token, from now on certain.
pub(super) async fn renew(ctx: &Ctx, tx: &mut Tx, session: &Session) -> Result<NewSession, Failure> {
    let (_, door) = at_the_door::<Refusal>(ctx.shared()).await?;
    let token = ctx.token();
    tx.under(&door).renew_session(&session.token_hash, &auth::token_hash(&token), ctx.now()).await?;
    let view = &session.view;
    Ok(NewSession {
        user: view.user,
        token,
        csrf: view.csrf.clone(),
        stage: view.stage,
        device: None,
        language: view.language,
    })
}

/// Ends one of the own sessions.
///
/// # Errors
/// [`Failure::NotThere`] when it has ended, or is somebody else's.
pub async fn end_session(ctx: &Ctx, session: &Session, id: SessionId) -> Result<(), Failure> {
    let permit = ctx.leave::<KeepAccount, _>().await?;
    let mut tx = ctx.write().await?;
    tx.under(&permit).end_session_by_id(session.view.user, id).await?;
    ctx.wrote(&tx, &permit, Subject::row("session", id.uuid())).await?;
    ctx.commit(tx, id).await
}

/// Ends every own session but this one.
///
/// # Errors
/// [`Failure`].
pub async fn end_other_sessions(ctx: &Ctx, session: &Session) -> Result<(), Failure> {
    let permit = ctx.leave::<KeepAccount, _>().await?;
    let mut tx = ctx.write().await?;
    tx.under(&permit).end_other_sessions(session.view.user, session.view.id).await?;
    ctx.wrote(&tx, &permit, about("user", session)).await?;
    ctx.commit(tx, session.view.id).await
}
