//! The second step: a code of an app, or one of the recovery codes in its place.

use std::sync::Arc;

use auth::{
    CodeRefusal, RECOVERY_CODE_LENGTH, RECOVERY_CODES, TOTP_SECRET_LENGTH, TotpSecret, find_recovery_code,
    hash_recovery_code, is_recovery_code, recovery_code,
};
use crypto::{Column, NONCE_LENGTH, Place};
use domain::partners::{LogInRefusal, Refusal, SessionStage};
use kernel::UserId;
use policy::{Act, Covers, LogIn, OwnLogIn, Permit};
use store::{StoreError, Tx, views::SecondStepView};

use super::{
    guard::Guard,
    log_in::{NewSession, Opening, Refused, at_the_door, turn_away},
    password::aside,
    session::Session,
    whence::Whence,
};
use crate::{App, Ctx, Failure, Subject};

/// The field of a code.
const FIELD: &str = "code";

/// A log-in whose second step was taken.
pub struct Entered {
    /// The session that opens doors.
    pub session: NewSession,
    /// How many recovery codes are left, when one of them was used.
    pub codes_left: Option<usize>,
}

/// Takes a code, or a recovery code in its place, and opens the session under a token of its own.
///
/// # Errors
/// [`LogInRefusal`] at the field `code`.
pub async fn enter_code(
    app: &Arc<App>,
    whence: &Whence,
    half: &Session,
    shown: &str,
) -> Result<Entered, Refused> {
    let (ctx, permit) = at_the_door(app).await?;
    let user = half.view.user;
    let subject = Subject::row("user", user.uuid());
    let mut tx = ctx.read().await?;
    let is_known = match whence.token_hash() {
        Some(device) => tx.under(&permit).knows_device(user, &device).await?.0,
        None => false,
    };
    let guard = Guard::of_code(user, whence, is_known);
    let wait = guard.wait(&ctx, &mut tx, &permit).await?;
    let stored = tx.under(&permit).second_step(user).await?;
    drop(tx);
    if let Some(seconds) = wait {
        return at_code(turn_away(&ctx, &permit, subject, LogInRefusal::Throttled { seconds }).await);
    }
    let looked = Looked::at(&ctx, user, stored, shown).await?;
    let mut tx = ctx.write().await?;
    if let Some(seconds) = guard.hold(&ctx, &mut tx, &permit).await? {
        tx.roll_back().await?;
        return at_code(turn_away(&ctx, &permit, subject, LogInRefusal::Throttled { seconds }).await);
    }
    let codes_left = match looked.take(&mut tx, &permit, user).await? {
        Ok(codes_left) => codes_left,
        Err(why) => {
            guard.note(&ctx, &mut tx, &permit).await?;
            ctx.turned_away(&tx, &permit, subject).await?;
            tx.commit().await?;
            return Err(Failure::refused(FIELD, at_log_in(why)));
        }
    };
    guard.forgive(&mut tx, &permit).await?;
    let session = open_whole(&ctx, &mut tx, &permit, whence, half).await?;
    tx.commit().await?;
    Ok(Entered { session, codes_left })
}

/// Opens the session that a half one was for, and ends that.
pub(super) async fn open_whole(
    ctx: &Ctx,
    tx: &mut Tx,
    permit: &Permit<LogIn>,
    whence: &Whence,
    half: &Session,
) -> Result<NewSession, Refused> {
    tx.under(permit).end_session(&half.token_hash).await?;
    let log_in = Opening {
        user: half.view.user,
        membership: half.view.acting.id,
        language: half.view.language,
        stage: SessionStage::Open,
        rules: half.view.rules,
        is_known_later: true,
    };
    log_in.open(ctx, tx, permit, whence).await
}

const fn at_log_in(why: CodeRefusal) -> LogInRefusal {
    match why {
        CodeRefusal::Wrong => LogInRefusal::WrongCode,
        CodeRefusal::Used => LogInRefusal::UsedCode,
    }
}

/// The same on a page of the account.
pub(super) const fn on_page(why: CodeRefusal) -> Refusal {
    match why {
        CodeRefusal::Wrong => Refusal::WrongCode,
        CodeRefusal::Used => Refusal::UsedCode,
    }
}

/// A refusal said at the field of the code.
pub(super) fn at_code<T>(refused: Result<T, Refused>) -> Result<T, Refused> {
    refused.map_err(|failure| match failure {
        Failure::Refused(faults) => match faults.iter().next() {
            Some(fault) => Failure::refused(FIELD, fault.refusal),
            None => Failure::Refused(faults),
        },
        other => other,
    })
}

/// What a shown code turned out to be, before it is taken.
pub(super) enum Looked {
    /// The code of an app, of this step.
    Step(i64),
    /// A recovery code, by its hash, and how many there are.
    Recovery(String, usize),
    /// Neither.
    Refused(CodeRefusal),
}

impl Looked {
    /// Looks at a code. A recovery code is compared away from the threads that answer.
    pub async fn at<R>(
        ctx: &Ctx,
        user: UserId,
        stored: Option<SecondStepView>,
        shown: &str,
    ) -> Result<Self, Failure<R>> {
        let Some(stored) = stored else { return Ok(Self::Refused(CodeRefusal::Wrong)) };
        if is_recovery_code(shown) {
            let (shown, codes) = (shown.to_owned(), stored.codes);
            let (found, count) =
                aside(move || (find_recovery_code(&shown, &codes).cloned(), codes.len())).await?;
            return Ok(found.map_or(Self::Refused(CodeRefusal::Wrong), |hash| Self::Recovery(hash, count)));
        }
        let secret = unsealed(ctx, user, &stored.secret)?;
        Ok(match secret.take(shown, Some(stored.last_step), ctx.app().rim.clock()) {
            Ok(step) => Self::Step(step),
            Err(why) => Self::Refused(why),
        })
    }

    /// Takes it, unless somebody else just did. A recovery code says how many are left.
    pub async fn take<A>(
        self,
        tx: &mut Tx,
        permit: &Permit<A>,
        user: UserId,
    ) -> Result<Result<Option<usize>, CodeRefusal>, StoreError>
    where
        A: Act + Covers<OwnLogIn>,
    {
        let (is_taken, codes_left) = match self {
            Self::Step(step) => (tx.under(permit).take_step(user, step).await?, None),
            Self::Recovery(hash, count) => {
                (tx.under(permit).take_recovery_code(user, &hash).await?, Some(count.saturating_sub(1)))
            }
            Self::Refused(why) => return Ok(Err(why)),
        };
        Ok(if is_taken { Ok(codes_left) } else { Err(CodeRefusal::Used) })
    }
}

/// A fresh secret, to be shown to its user and confirmed with a code. Nothing is kept of it before.
#[must_use]
pub fn fresh_secret(app: &App) -> TotpSecret {
    TotpSecret::new(app.rim.chance::<TOTP_SECRET_LENGTH>())
}

/// Fresh recovery codes, and what is stored of them.
pub(super) async fn fresh_codes<R>(ctx: &Ctx) -> Result<(Vec<String>, Vec<String>), Failure<R>> {
    let code = |_| recovery_code(&ctx.chance::<RECOVERY_CODE_LENGTH>());
    let codes: Vec<String> = (0..RECOVERY_CODES).map(code).collect();
    let (salt, shown) = (ctx.chance(), codes.clone());
    let hashed = aside(move || -> Result<Vec<String>, auth::HashError> {
        shown.iter().map(|code| hash_recovery_code(code, &salt)).collect()
    });
    let hashed = hashed.await?.map_err(|error| {
        tracing::error!(%error, "recovery codes could not be hashed");
        Failure::Store(StoreError::Missing)
    })?;
    Ok((codes, hashed))
}

/// The secret as it is stored: sealed for its user's row.
pub(super) fn sealed(ctx: &Ctx, user: UserId, secret: &TotpSecret) -> Vec<u8> {
    crypto::seal(&ctx.app().keys, place(user), secret.bytes(), &ctx.chance::<NONCE_LENGTH>())
}

fn unsealed<R>(ctx: &Ctx, user: UserId, stored: &[u8]) -> Result<TotpSecret, Failure<R>> {
    let broken = || Failure::Store(StoreError::Missing);
    let opened = crypto::open(&ctx.app().keys, place(user), stored).map_err(|error| {
        tracing::error!(%error, "the secret of a second step does not open; is the key file the right one?");
        broken()
    })?;
    TotpSecret::from_bytes(&opened).ok_or_else(broken)
}

fn place(user: UserId) -> Place {
    Column::of("second_step", "secret_sealed").row(user.uuid())
}
