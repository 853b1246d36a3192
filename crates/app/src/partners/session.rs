//! Sessions: what a browser's token stands for, and how it ends.

use std::sync::Arc;

use auth::TOKEN_HASH_LENGTH;
use domain::partners::SessionStage;
use kernel::{Date, Language, MembershipId, UserId};
use policy::{Actor, SessionFacts};
use store::{
    StoreError,
    views::{MembershipLine, SessionView},
};

use super::log_in::at_the_door;
use crate::{App, Ctx, Failure, Never, Subject};

/// An open session. [`Session::ctx`] makes what use cases are given.
#[derive(Debug, Clone)]
pub struct Session {
    /// The user, the membership acted under, the others, the language, the mode.
    pub view: SessionView,
    pub(super) token_hash: [u8; TOKEN_HASH_LENGTH],
    day: Date,
}

impl Session {
    /// Who acts.
    #[must_use]
    pub const fn actor(&self) -> Actor {
        actor_of(self.view.user, &self.view.acting, self.day)
    }

    /// What use cases are given.
    #[must_use]
    pub fn ctx(&self, app: Arc<App>) -> Ctx {
        Ctx::new(app, self.actor(), self.view.language).proved(self.view.proved, self.view.rules)
    }

    /// Whether a form came from this session's own pages.
    #[must_use]
    pub fn is_csrf(&self, given: &str) -> bool {
        auth::same(given.as_bytes(), self.view.csrf.as_bytes())
    }
}

/// A user at work under a membership.
pub(super) const fn actor_of(user: UserId, acting: &MembershipLine, day: Date) -> Actor {
    Actor::from_session(&SessionFacts {
        user,
        membership: acting.id,
        stands_for: acting.stands_for,
        role: acting.role,
        organisation: acting.organisation,
        kind: acting.kind,
        partnership: acting.partnership,
        company: acting.company,
        citizen: acting.citizen,
        day,
    })
}

/// What a browser's token stands for.
#[derive(Debug, Clone)]
pub enum Shown {
    /// A session that opens doors.
    Open(Session),
    /// A log-in that lacks its second step: it opens nothing but that step.
    Half(Session),
}

/// What a token stands for; `None` when the session has ended. One query, and at most once a minute
/// the time of last use is written.
///
/// # Errors
/// [`Failure::Store`].
pub async fn shown_session(app: &Arc<App>, token: &str) -> Result<Option<Shown>, Failure<Never>> {
    let (ctx, permit) = at_the_door(app).await?;
    let token_hash = auth::token_hash(token);
    let view = ctx.read().await?.under(&permit).session(&token_hash, ctx.today()).await?;
    let is_live = |view: &SessionView| view.times.is_live(view.stage, view.rules, ctx.now());
    let Some(view) = view.filter(is_live) else { return Ok(None) };
    if view.times.is_due(ctx.now()) {
        let mut tx = ctx.write().await?;
        tx.under(&permit).touch_session(&token_hash, ctx.now()).await?;
        tx.commit().await?;
    }
    let session = Session { view, token_hash, day: ctx.today() };
    Ok(Some(match session.view.stage {
        SessionStage::Open => Shown::Open(session),
        SessionStage::Code | SessionStage::SetUp => Shown::Half(session),
    }))
}

/// The session that opens doors behind a token; `None` when it has ended, and when its second step is missing.
///
/// # Errors
/// [`Failure::Store`].
pub async fn open_session(app: &Arc<App>, token: &str) -> Result<Option<Session>, Failure<Never>> {
    Ok(match shown_session(app, token).await? {
        Some(Shown::Open(session)) => Some(session),
        Some(Shown::Half(_)) | None => None,
    })
}

/// Ends the session.
///
/// # Errors
/// [`Failure::Store`].
pub async fn log_out(app: &Arc<App>, session: &Session) -> Result<(), Failure<Never>> {
    let (ctx, permit) = at_the_door(app).await?;
    let mut tx = ctx.write().await?;
    tx.under(&permit).end_session(&session.token_hash).await?;
    ctx.wrote(&tx, &permit, Subject::row("user", session.view.user.uuid())).await?;
    Ok(tx.commit().await?)
}

/// What came of switching to another role.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Switched {
    /// The session acts in the role.
    Acts,
    /// The role asks for a second step, which this log-in did not show: the session has ended.
    LogInAgain,
}

/// Lets the session act under another membership of its user.
///
/// # Errors
/// [`Failure::NotThere`] when the membership is somebody else's or has ended.
pub async fn switch_membership(
    app: &Arc<App>,
    session: &Session,
    to: MembershipId,
) -> Result<Switched, Failure<Never>> {
    let view = &session.view;
    let role = view.memberships.iter().find(|one| one.id == to).map(|one| one.role);
    let role = role.ok_or(Failure::NotThere)?;
    // A role that was given after the log-in does not get around what it asks for.
    if view.rules.needs_code(role) && !view.has_code && !(app.demo && view.one_click) {
        log_out(app, session).await?;
        return Ok(Switched::LogInAgain);
    }
    let (ctx, permit) = at_the_door(app).await?;
    let mut tx = ctx.write().await?;
    match tx.under(&permit).switch_membership(&session.token_hash, to, ctx.today()).await {
        Err(StoreError::Stale) => return Err(Failure::NotThere),
        other => other?,
    }
    ctx.wrote(&tx, &permit, Subject::row("membership", to.uuid())).await?;
    tx.commit().await?;
    Ok(Switched::Acts)
}

/// Keeps the language the user reads in.
///
/// # Errors
/// [`Failure::Store`].
pub async fn set_language(
    app: &Arc<App>,
    session: &Session,
    language: Language,
) -> Result<(), Failure<Never>> {
    let (ctx, permit) = at_the_door(app).await?;
    let mut tx = ctx.write().await?;
    tx.under(&permit).keep_language(session.view.user, language).await?;
    ctx.wrote(&tx, &permit, Subject::row("user", session.view.user.uuid())).await?;
    Ok(tx.commit().await?)
}
