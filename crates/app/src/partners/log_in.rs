//! Letting somebody in: by password, or by one click in the demo.

use std::{fmt::Write as _, sync::Arc};

use auth::{FAILURE_WINDOW_SECONDS, Throttle, count_failure, throttle};
use domain::partners::{LogInRefusal, Role};
use kernel::{LONGEST_LOG_IN_NAME, Language, MembershipId, UserId};
use policy::{Actor, LogIn, Permit};
use store::views::{Failures, LogInFacts, OneClickUser};

use super::password::{Checked, check};
use crate::{App, Ctx, Failure, Never, Subject};

type Refused = Failure<LogInRefusal>;

/// A session just opened. The token goes into the cookie and nowhere else.
pub struct NewSession {
    /// Whose it is.
    pub user: UserId,
    /// What the browser shows from now on.
    pub token: String,
    /// What its forms carry.
    pub csrf: String,
    /// The language the user reads in.
    pub language: Language,
}

/// Opens a session for a name and a password.
///
/// # Errors
/// [`LogInRefusal`] at the field `password`. Unknown names take as long as wrong passwords.
pub async fn log_in(app: &Arc<App>, email: &str, password: &str) -> Result<NewSession, Refused> {
    let (ctx, permit) = at_the_door(app).await?;
    let email: String = email.trim().to_lowercase().chars().take(LONGEST_LOG_IN_NAME).collect();
    let mut tx = ctx.read().await?;
    let (failures, facts) = tx.under(&permit).log_in_facts(&email).await?;
    drop(tx);
    let subject = facts.as_ref().map_or_else(Subject::default, |facts| Subject::row("user", facts.id.uuid()));
    if let Some(wait) = wait_for(so_far(&ctx, failures), &ctx) {
        return turn_away(&ctx, &permit, subject, wait).await;
    }
    let hash = facts.as_ref().and_then(|facts| facts.password_hash.clone());
    let checked = check(&ctx, password, hash).await?;
    let mut tx = ctx.write().await?;
    // Others may have guessed at the name while this try waited for its turn: what stands now counts.
    tx.under(&permit).hold_failures(&email, ctx.now()).await?;
    let (failures, _) = tx.under(&permit).log_in_facts(&email).await?;
    let failures = so_far(&ctx, failures);
    if let Some(wait) = wait_for(failures, &ctx) {
        tx.roll_back().await?;
        return turn_away(&ctx, &permit, subject, wait).await;
    }
    let (Some(facts), Checked::Right { stronger }) = (facts, checked) else {
        let count = count_failure(failures.count, failures.last, ctx.now());
        let failures = Failures { count, last: ctx.now() };
        let forget = ctx.now().plus_seconds(-i64::from(FAILURE_WINDOW_SECONDS));
        tx.under(&permit).note_failure(&email, failures, forget).await?;
        ctx.turned_away(&tx, &permit, subject).await?;
        tx.commit().await?;
        return Err(refused(LogInRefusal::WrongOrUnknown));
    };
    let closed = facts.disabled || facts.memberships.is_empty();
    let Some(membership) = first_but_citizen(&facts).filter(|_| !closed) else {
        let why = if closed { LogInRefusal::Closed } else { LogInRefusal::CitizensCannotLogIn };
        tx.roll_back().await?;
        return turn_away(&ctx, &permit, subject, why).await;
    };
    tx.under(&permit).forget_failures(&email).await?;
    if let Some(hash) = stronger {
        tx.under(&permit).strengthen_hash(facts.id, &hash).await?;
    }
    let session = open(&ctx, &mut tx, &permit, &facts, membership).await?;
    tx.commit().await?;
    Ok(session)
}

/// Opens a session for one of the demo's people.
///
/// # Errors
/// [`LogInRefusal::DemoOnly`] outside the demo and for anybody who is not offered.
pub async fn one_click(app: &Arc<App>, user: UserId) -> Result<NewSession, Refused> {
    let (ctx, permit) = at_the_door(app).await?;
    let subject = Subject::row("user", user.uuid());
    let facts = if app.demo { ctx.read().await?.under(&permit).one_click_facts(user).await? } else { None };
    let Some(facts) = facts else {
        return turn_away(&ctx, &permit, subject, LogInRefusal::DemoOnly).await;
    };
    let Some((membership, _)) = facts.memberships.first().copied().filter(|_| !facts.disabled) else {
        return turn_away(&ctx, &permit, subject, LogInRefusal::Closed).await;
    };
    let mut tx = ctx.write().await?;
    let session = open(&ctx, &mut tx, &permit, &facts, membership).await?;
    tx.commit().await?;
    Ok(session)
}

/// Whom the demo offers on its log-in page; outside the demo nobody.
///
/// # Errors
/// [`Failure::Store`].
pub async fn one_click_users(app: &Arc<App>) -> Result<Vec<OneClickUser>, Failure<Never>> {
    if !app.demo {
        return Ok(Vec::new());
    }
    let (ctx, permit) = at_the_door(app).await?;
    let mut users = ctx.read().await?.under(&permit).one_click_users().await?;
    users.sort_by_key(|user| Role::ALL.iter().position(|role| *role == user.role));
    Ok(users)
}

/// The log-in itself acts, before anybody is known.
pub(super) async fn at_the_door<R>(app: &Arc<App>) -> Result<(Ctx, Permit<LogIn>), Failure<R>> {
    let ctx = Ctx::new(Arc::clone(app), Actor::system(None), Language::default());
    let permit = ctx.leave::<LogIn, R>().await?;
    Ok((ctx, permit))
}

async fn open(
    ctx: &Ctx,
    tx: &mut store::Tx,
    permit: &Permit<LogIn>,
    facts: &LogInFacts,
    membership: MembershipId,
) -> Result<NewSession, Refused> {
    let (token, csrf) = (hex(&ctx.app().rim.secret()), hex(&ctx.app().rim.secret()));
    let hash = auth::token_hash(&token);
    tx.under(permit).add_session(&hash, facts.id, membership, &csrf, ctx.now()).await?;
    ctx.wrote(tx, permit, Subject::row("user", facts.id.uuid())).await?;
    Ok(NewSession { user: facts.id, token, csrf, language: facts.language })
}

async fn turn_away<T>(
    ctx: &Ctx,
    permit: &Permit<LogIn>,
    subject: Subject,
    why: LogInRefusal,
) -> Result<T, Refused> {
    let tx = ctx.write().await?;
    ctx.turned_away(&tx, permit, subject).await?;
    tx.commit().await?;
    Err(refused(why))
}

/// A name's failures until now, none when there are none.
fn so_far(ctx: &Ctx, failures: Option<Failures>) -> Failures {
    failures.unwrap_or(Failures { count: 0, last: ctx.now() })
}

/// The wait that the failures bring, when it is not over.
fn wait_for(failures: Failures, ctx: &Ctx) -> Option<LogInRefusal> {
    match throttle(failures.count, failures.last, ctx.now()) {
        Throttle::Open => None,
        Throttle::Wait { seconds } => Some(LogInRefusal::Throttled { seconds }),
    }
}

fn refused(why: LogInRefusal) -> Refused {
    Failure::refused("password", why)
}

fn first_but_citizen(facts: &LogInFacts) -> Option<MembershipId> {
    facts.memberships.iter().find(|(_, role)| *role != Role::Citizen).map(|(id, _)| *id)
}

pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut text, byte| {
        // Writing into memory cannot fail.
        let _ = write!(text, "{byte:02x}");
        text
    })
}
