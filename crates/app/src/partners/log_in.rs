//! Letting somebody in: by password, or by one click in the demo.

use std::sync::Arc;

use domain::partners::{LogInRefusal, LogInRules, Role, SessionStage, SessionTimes};
use kernel::{DEVICE_DAYS, LONGEST_LOG_IN_NAME, Language, MembershipId, SessionId, UserId};
use policy::{Actor, LogIn, Permit};
use store::{
    SessionRow, Tx,
    views::{LogInFacts, OneClickUser},
};

use super::{
    guard::Guard,
    password::{Checked, check},
    whence::Whence,
};
use crate::{App, Ctx, Failure, Never, Subject};

pub(super) type Refused = Failure<LogInRefusal>;

/// A session just opened. The token goes into the cookie and nowhere else.
pub struct NewSession {
    /// Whose it is.
    pub user: UserId,
    /// What the browser shows from now on.
    pub token: String,
    /// What its forms carry.
    pub csrf: String,
    /// How far it has come: doors open when nothing is missing.
    pub stage: SessionStage,
    /// What the browser is known by at later log-ins, when it was not known before.
    pub device: Option<String>,
    /// The language the user reads in.
    pub language: Language,
}

/// Opens a session for a name and a password; where a second step is due, one that opens nothing yet.
///
/// # Errors
/// [`LogInRefusal`] at the field `password`: one answer, in the same time, for an unknown name, a wrong password
/// and a closed account.
pub async fn log_in(
    app: &Arc<App>,
    whence: &Whence,
    email: &str,
    password: &str,
) -> Result<NewSession, Refused> {
    let (ctx, permit) = at_the_door(app).await?;
    let email: String = email.trim().to_lowercase().chars().take(LONGEST_LOG_IN_NAME).collect();
    let mut tx = ctx.read().await?;
    let device = whence.token_hash();
    let facts = tx
        .under(&permit)
        .log_in_facts(&email, device.as_ref().map(<[u8; 32]>::as_slice), ctx.today())
        .await?;
    let rules = tx.log_in_rules().await?;
    let is_known = facts.as_ref().is_some_and(|facts| facts.is_known_device);
    let guard = Guard::of_password(&email, whence, is_known);
    let wait = guard.wait(&ctx, &mut tx, &permit).await?;
    drop(tx);
    let subject = facts.as_ref().map_or_else(Subject::default, |facts| Subject::row("user", facts.id.uuid()));
    if let Some(seconds) = wait {
        return turn_away(&ctx, &permit, subject, LogInRefusal::Throttled { seconds }).await;
    }
    let hash = facts.as_ref().and_then(|facts| facts.password_hash.clone());
    let checked = check(&ctx, password, hash).await?;
    let mut tx = ctx.write().await?;
    // Others may have guessed at the name while this try waited for its turn: what stands now counts.
    if let Some(seconds) = guard.hold(&ctx, &mut tx, &permit).await? {
        tx.roll_back().await?;
        return turn_away(&ctx, &permit, subject, LogInRefusal::Throttled { seconds }).await;
    }
    let open = facts.filter(|facts| !facts.disabled);
    let (Some(facts), Checked::Right { stronger }) = (open, checked) else {
        guard.note(&ctx, &mut tx, &permit).await?;
        ctx.turned_away(&tx, &permit, subject).await?;
        tx.commit().await?;
        return Err(refused(LogInRefusal::WrongOrUnknown));
    };
    let Some(membership) = first_but_citizen(&facts) else {
        tx.roll_back().await?;
        // Whoever knows the password is told when it opens something.
        let why = match facts.later {
            _ if !facts.memberships.is_empty() => LogInRefusal::CitizensCannotLogIn,
            Some(from) => LogInRefusal::NotYet { from },
            None => LogInRefusal::Over,
        };
        return turn_away(&ctx, &permit, subject, why).await;
    };
    guard.forgive(&mut tx, &permit).await?;
    if let Some(hash) = stronger {
        tx.under(&permit).strengthen_hash(facts.id, &hash).await?;
    }
    let stage = stage(app, &facts, rules);
    let log_in =
        Opening { user: facts.id, membership, language: facts.language, stage, rules, is_known_later: true };
    let session = log_in.open(&ctx, &mut tx, &permit, whence).await?;
    tx.commit().await?;
    Ok(session)
}

/// What is missing when name and password are right. The demo's own people are let in without a second step.
fn stage(app: &App, facts: &LogInFacts, rules: LogInRules) -> SessionStage {
    let is_asked = facts.memberships.iter().any(|(_, role)| rules.needs_code(*role));
    match facts.has_code {
        true => SessionStage::Code,
        false if is_asked && !(app.demo && facts.one_click) => SessionStage::SetUp,
        false => SessionStage::Open,
    }
}

/// Opens a session for one of the demo's people.
///
/// # Errors
/// [`LogInRefusal::DemoOnly`] outside the demo and for anybody who is not offered.
pub async fn one_click(app: &Arc<App>, whence: &Whence, user: UserId) -> Result<NewSession, Refused> {
    let (ctx, permit) = at_the_door(app).await?;
    let subject = Subject::row("user", user.uuid());
    let facts = if app.demo {
        ctx.read().await?.under(&permit).one_click_facts(user, ctx.today()).await?
    } else {
        None
    };
    let Some(facts) = facts else {
        return turn_away(&ctx, &permit, subject, LogInRefusal::DemoOnly).await;
    };
    let Some((membership, _)) = facts.memberships.first().copied().filter(|_| !facts.disabled) else {
        return turn_away(&ctx, &permit, subject, LogInRefusal::Closed).await;
    };
    let mut tx = ctx.write().await?;
    let rules = tx.log_in_rules().await?;
    let log_in = Opening {
        user: facts.id,
        membership,
        language: facts.language,
        stage: SessionStage::Open,
        rules,
        is_known_later: false,
    };
    let session = log_in.open(&ctx, &mut tx, &permit, whence).await?;
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
    let mut users = ctx.read().await?.under(&permit).one_click_users(ctx.today()).await?;
    users.sort_by_key(|user| Role::ALL.iter().position(|role| *role == user.role));
    Ok(users)
}

/// The log-in itself acts, before anybody is known.
pub(super) async fn at_the_door<R>(app: &Arc<App>) -> Result<(Ctx, Permit<LogIn>), Failure<R>> {
    let ctx = Ctx::new(Arc::clone(app), Actor::system(None), Language::default());
    let permit = ctx.leave::<LogIn, R>().await?;
    Ok((ctx, permit))
}

/// A session about to be opened.
pub(super) struct Opening {
    pub user: UserId,
    pub membership: MembershipId,
    pub language: Language,
    pub stage: SessionStage,
    pub rules: LogInRules,
    /// Whether the browser is known by it at later log-ins: a click in the demo shows nothing.
    pub is_known_later: bool,
}

impl Opening {
    /// Opens it under a token of its own; what nothing is missing of is logged, and its browser known from now on.
    pub async fn open(
        self,
        ctx: &Ctx,
        tx: &mut Tx,
        permit: &Permit<LogIn>,
        whence: &Whence,
    ) -> Result<NewSession, Refused> {
        let (token, csrf) = (ctx.token(), ctx.token());
        let row = SessionRow {
            id: SessionId::new(ctx.fresh()),
            user: self.user,
            membership: self.membership,
            csrf: &csrf,
            stage: self.stage,
            device: whence.device(),
            ends: SessionTimes::end_of(ctx.now(), self.stage, self.rules),
            // In the demo a click counts for a password.
            proved: Some(ctx.now()),
        };
        tx.under(permit).add_session(&auth::token_hash(&token), &row, ctx.now()).await?;
        let mut device = None;
        if self.stage == SessionStage::Open {
            if self.is_known_later {
                device = self.know_device(ctx, tx, permit, whence).await?;
            }
            ctx.wrote(tx, permit, Subject::row("user", self.user.uuid())).await?;
        }
        let Self { user, stage, language, .. } = self;
        Ok(NewSession { user, token, csrf, stage, device, language })
    }

    /// Notes the browser. One that the house knows keeps its token, for whoever else logs in with it.
    async fn know_device(
        &self,
        ctx: &Ctx,
        tx: &mut Tx,
        permit: &Permit<LogIn>,
        whence: &Whence,
    ) -> Result<Option<String>, Refused> {
        let mut fresh = None;
        let hash = match whence.token_hash() {
            Some(hash) if tx.under(permit).knows_device(self.user, &hash).await?.1 => hash,
            _ => auth::token_hash(fresh.insert(ctx.token())),
        };
        let times = (ctx.now(), ctx.now().days_before(DEVICE_DAYS));
        tx.under(permit).note_device(self.user, &hash, times).await?;
        Ok(fresh)
    }
}

pub(super) async fn turn_away<T>(
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

fn refused(why: LogInRefusal) -> Refused {
    Failure::refused("password", why)
}

fn first_but_citizen(facts: &LogInFacts) -> Option<MembershipId> {
    facts.memberships.iter().find(|(_, role)| *role != Role::Citizen).map(|(id, _)| *id)
}
