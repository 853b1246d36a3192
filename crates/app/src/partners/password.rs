//! Passwords, checked and hashed away from the threads that answer, few at a time.

use auth::{Breached, PasswordRefusal, Verdict, hash_password, verify_nobody, verify_password};
use domain::partners::{Refusal, WeakPassword};
use kernel::{Faults, PASSWORDS_AT_ONCE};
use store::StoreError;
use tokio::sync::Semaphore;

use crate::{Ctx, Failure};

static AT_ONCE: Semaphore = Semaphore::const_new(PASSWORDS_AT_ONCE);

/// What a password turned out to be.
pub(super) enum Checked {
    /// The user's.
    Right {
        /// A hash of today's strength, when the stored one is weaker.
        stronger: Option<String>,
    },
    /// Not the user's, or there is no user.
    Wrong,
}

/// Compares a password with a stored hash; without one it takes as long.
pub(super) async fn check<R>(ctx: &Ctx, password: &str, hash: Option<String>) -> Result<Checked, Failure<R>> {
    let (password, salt) = (password.to_owned(), ctx.chance());
    aside(move || {
        let Some(hash) = hash else {
            let _ = verify_nobody(&password);
            return Checked::Wrong;
        };
        match verify_password(&password, &hash) {
            Verdict::Right { outdated: false } => Checked::Right { stronger: None },
            Verdict::Right { outdated: true } => {
                Checked::Right { stronger: hash_password(&password, &salt).ok() }
            }
            Verdict::Wrong => Checked::Wrong,
            Verdict::Unreadable => {
                tracing::error!("a stored password hash cannot be read; set a new password for the user");
                Checked::Wrong
            }
        }
    })
    .await
}

/// Says all that is weak about a new password, under the field `password`.
pub(super) fn check_new(
    password: &str,
    (email, name): (&str, &str),
    breached: &Breached,
    faults: &mut Faults<Refusal>,
) {
    if let Err(weak) = auth::check_new_password(password, email, name, breached) {
        for one in weak {
            faults.push("password", Refusal::WeakPassword(weakness(&one)));
        }
    }
}

/// Hashes a new password.
///
/// # Errors
/// [`Failure::Refused`] when it is longer than passwords may be.
pub async fn hash_new_password(ctx: &Ctx, password: &str) -> Result<String, Failure<Refusal>> {
    let (password, salt) = (password.to_owned(), ctx.chance());
    aside(move || hash_password(&password, &salt)).await?.map_err(|error| {
        tracing::warn!(%error, "a new password could not be hashed");
        let long = WeakPassword::Long { max: auth::LONGEST_PASSWORD };
        Failure::refused("password", Refusal::WeakPassword(long))
    })
}

pub(super) async fn aside<T: Send + 'static, R>(
    work: impl FnOnce() -> T + Send + 'static,
) -> Result<T, Failure<R>> {
    let turn = AT_ONCE.acquire().await;
    let done = tokio::task::spawn_blocking(work).await;
    drop(turn);
    done.map_err(|error| {
        tracing::error!(%error, "checking a password failed");
        Failure::Store(StoreError::Missing)
    })
}

const fn weakness(refusal: &PasswordRefusal) -> WeakPassword {
    match refusal {
        PasswordRefusal::TooShort { least, .. } => WeakPassword::Short { min: *least },
        PasswordRefusal::TooLong { most } => WeakPassword::Long { max: *most },
        PasswordRefusal::TooFewDifferent { least } => WeakPassword::Monotonous { min: *least },
        PasswordRefusal::IsEmail | PasswordRefusal::IsName => WeakPassword::OwnName,
        PasswordRefusal::IsCommon => WeakPassword::Common,
        PasswordRefusal::IsBreached => WeakPassword::Breached,
    }
}
