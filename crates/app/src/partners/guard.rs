//! Against guessing: which counters of failures a try is held against.
//!
//! A stranger's failures slow that stranger's address down, for the one name more than for all names. They do not
//! slow down the browser that the name's own user has logged in with before: it has a counter of its own. So
//! nobody can lock another person out, and guessing on is hopeless all the same.

use auth::{
    FAILURE_WINDOW_SECONDS, FREE_FAILURES, FREE_FAILURES_OF_AN_ADDRESS, Throttle, count_failure, hex,
    throttle,
};
use kernel::{SessionId, UserId};
use policy::{Act, Covers, OwnLogIn, Permit};
use store::{StoreError, Tx, views::Failures};

use super::whence::Whence;
use crate::Ctx;

/// The counters of one try.
pub(super) struct Guard(Vec<Counter>);

struct Counter {
    name: String,
    free: u32,
    /// Whether a right answer sets it to nought: an address's own right password says nothing of the others.
    is_forgiven: bool,
}

impl Counter {
    fn own(name: String) -> Self {
        Self { name, free: FREE_FAILURES, is_forgiven: true }
    }
}

impl Guard {
    /// Of a password for a log-in name.
    pub fn of_password(email: &str, whence: &Whence, is_known: bool) -> Self {
        if let Some(device) = whence.token_hash().filter(|_| is_known) {
            return Self(vec![Counter::own(format!("device {} {email}", hex(&device)))]);
        }
        let address = whence.address();
        Self(vec![
            Counter::own(format!("name {address} {email}")),
            Counter {
                name: format!("address {address}"),
                free: FREE_FAILURES_OF_AN_ADDRESS,
                is_forgiven: false,
            },
        ])
    }

    /// Of a code at the second step. Six digits are few, so every browser but a known one shares a counter,
    /// wherever it is: only who has the password comes so far.
    pub fn of_code(user: UserId, whence: &Whence, is_known: bool) -> Self {
        Self(vec![Counter::own(match whence.token_hash().filter(|_| is_known) {
            Some(device) => format!("code-device {} {user}", hex(&device)),
            None => format!("code {user}"),
        })])
    }

    /// Of what is asked for again within a session.
    pub fn of_session(session: SessionId) -> Self {
        Self(vec![Counter::own(format!("session {session}"))])
    }

    /// Seconds to wait before the try, when there are any.
    pub async fn wait<A>(&self, ctx: &Ctx, tx: &mut Tx, permit: &Permit<A>) -> Result<Option<u32>, StoreError>
    where
        A: Act + Covers<OwnLogIn>,
    {
        let mut longest = None;
        for counter in &self.0 {
            let Some(so_far) = tx.under(permit).failures(&counter.name).await? else { continue };
            if let Throttle::Wait { seconds } = throttle(counter.free, so_far.count, so_far.last, ctx.now()) {
                longest = longest.max(Some(seconds));
            }
        }
        Ok(longest)
    }

    /// The same for a try about to be judged: others wait for it, and it sees what those before it left.
    pub async fn hold<A>(&self, ctx: &Ctx, tx: &mut Tx, permit: &Permit<A>) -> Result<Option<u32>, StoreError>
    where
        A: Act + Covers<OwnLogIn>,
    {
        for counter in &self.0 {
            tx.under(permit).hold_failures(&counter.name, ctx.now()).await?;
        }
        self.wait(ctx, tx, permit).await
    }

    /// Counts a failure.
    pub async fn note<A>(&self, ctx: &Ctx, tx: &mut Tx, permit: &Permit<A>) -> Result<(), StoreError>
    where
        A: Act + Covers<OwnLogIn>,
    {
        let forget = ctx.now().plus_seconds(-i64::from(FAILURE_WINDOW_SECONDS));
        for counter in &self.0 {
            let so_far = tx.under(permit).failures(&counter.name).await?;
            let so_far = so_far.unwrap_or(Failures { count: 0, last: ctx.now() });
            let count = count_failure(so_far.count, so_far.last, ctx.now());
            let failures = Failures { count, last: ctx.now() };
            tx.under(permit).note_failure(&counter.name, failures, forget).await?;
        }
        Ok(())
    }

    /// What was shown was right.
    pub async fn forgive<A>(&self, tx: &mut Tx, permit: &Permit<A>) -> Result<(), StoreError>
    where
        A: Act + Covers<OwnLogIn>,
    {
        for counter in self.0.iter().filter(|counter| counter.is_forgiven) {
            tx.under(permit).forget_failures(&counter.name).await?;
        }
        Ok(())
    }
}
