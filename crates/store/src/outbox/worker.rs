//! The worker's part: a job is taken by lease, marked before it is sent, and settled by who has the lease.
//!
//! All times are the worker's own. A clock that jumps back cannot hold a job for long: a lease or a pause that
//! reaches further than any that is given now counts as over. A clock that jumps ahead cannot send twice: only who
//! has the lease marks a job, and a job is sent by who has marked it.

use domain::outbox::{JobState, Reason};
use kernel::{LEASE_SECONDS, LONGEST_PAUSE_SECONDS, Moment, OutboxId, UserId};
use policy::SendPost;
use uuid::Uuid;

use super::{attempts_of, receiver_of};
use crate::{StoreError, Under, bind::bind, views::TakenJob};

/// Whether a row (alias `o`) is to be sent: its time has come, or was set by a clock that went ahead; nobody has it.
const DUE: &str = "o.state = 'waiting' AND (o.due_at <= $1 OR (o.attempts > 0 AND o.due_at > $2)) \
                   AND (o.leased_until IS NULL OR o.leased_until <= $1 OR o.leased_until > $3)";
/// Whether whoever was sending a row (alias `o`) is gone.
const LOST: &str = "o.state = 'sending' AND (o.leased_until <= $1 OR o.leased_until > $3)";

/// Now, the furthest pause and the furthest lease that are given now.
struct Times(Moment, Moment, Moment);

impl Times {
    /// Two clocks may differ by as long as a lease.
    const fn at(now: Moment) -> Self {
        Self(
            now,
            now.plus_seconds(LONGEST_PAUSE_SECONDS + LEASE_SECONDS),
            now.plus_seconds(LEASE_SECONDS + LEASE_SECONDS),
        )
    }
}

impl Under<'_, SendPost> {
    /// Whether a job is to be sent, and whether one was lost on its way.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn post_is_due(&mut self, now: Moment) -> Result<(bool, bool), StoreError> {
        let Times(now, pause, lease) = Times::at(now);
        let sql = format!(
            "SELECT CASE WHEN EXISTS (SELECT 1 FROM outbox o WHERE {DUE}) THEN 1 ELSE 0 END AS due, \
             CASE WHEN EXISTS (SELECT 1 FROM outbox o WHERE {LOST}) THEN 1 ELSE 0 END AS lost"
        );
        let row = self.tx.one("outbox", &sql, bind![now, pause, lease]).await?.ok_or(StoreError::Missing)?;
        Ok((row.int("due")? == 1, row.int("lost")? == 1))
    }

    /// Takes the job that has waited longest. Two workers at once never take the same one: the slower finds it
    /// taken, and looks again.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn take_job(&mut self, lease: Uuid, now: Moment) -> Result<Option<TakenJob>, StoreError> {
        let Times(now, pause, furthest) = Times::at(now);
        let sql = format!(
            "UPDATE outbox SET lease_id = $4, leased_until = $5 WHERE id = (SELECT o.id FROM outbox o WHERE {DUE} \
             ORDER BY o.due_at, o.id LIMIT 1) AND state = 'waiting' \
             AND (leased_until IS NULL OR leased_until <= $1 OR leased_until > $3) \
             RETURNING id, organisation_id, kind, payload, user_id, contact_id, attempts"
        );
        let values = bind![now, pause, furthest, lease, now.plus_seconds(LEASE_SECONDS)];
        let Some(row) = self.tx.change("outbox", &sql, values).await? else { return Ok(None) };
        Ok(Some(TakenJob {
            id: row.id("id")?,
            organisation: row.id("organisation_id")?,
            kind: row.text("kind")?,
            payload: row.text("payload")?,
            receiver: receiver_of(&row)?,
            attempts: attempts_of(&row)?,
        }))
    }

    /// Marks a job before it is sent to an address: from here on nobody sends it again by itself.
    ///
    /// # Errors
    /// [`StoreError::Stale`] when the lease is somebody else's by now.
    pub async fn mark_sending(
        &mut self,
        id: OutboxId,
        lease: Uuid,
        address: &str,
        now: Moment,
    ) -> Result<(), StoreError> {
        let sql = "UPDATE outbox SET state = 'sending', attempts = attempts + 1, receiver = $1, leased_until = $2, \
                   version = version + 1 WHERE id = $3 AND lease_id = $4 AND state = 'waiting'";
        let until = now.plus_seconds(LEASE_SECONDS);
        self.tx.run_one(sql, bind![address, until, id, lease]).await
    }

    /// Settles a job that this worker has taken, and gives the lease back. `due` is when it is looked at again.
    ///
    /// # Errors
    /// [`StoreError::Stale`] when the lease is somebody else's by now, or a person has decided.
    pub async fn settle_job(
        &mut self,
        (id, lease): (OutboxId, Uuid),
        state: JobState,
        why: Option<(Reason, Option<&str>)>,
        now: Moment,
        due: Option<Moment>,
    ) -> Result<(), StoreError> {
        let sql = "UPDATE outbox SET state = $1, reason = $2, detail = $3, settled_at = $4, \
                   due_at = coalesce($5, due_at), lease_id = NULL, leased_until = NULL, version = version + 1 \
                   WHERE id = $6 AND lease_id = $7 AND state IN ('waiting', 'sending', 'uncertain')";
        let (reason, detail) = why.unzip();
        let settled = (state != JobState::Waiting).then_some(now);
        let values = bind![state.code(), reason.map(Reason::code), detail.flatten(), settled, due, id, lease];
        self.tx.run_one(sql, values).await
    }

    /// What was on its way when its worker went becomes uncertain, for a person to decide. The worker's lease stays
    /// with it: one that was only slow still says how it went.
    ///
    /// # Errors
    /// [`StoreError::Down`].
    pub async fn find_lost(&mut self, now: Moment) -> Result<u64, StoreError> {
        let Times(now, _, furthest) = Times::at(now);
        // The same numbers of values as where DUE stands beside it.
        let lost = LOST.replace("$3", "$2");
        let sql = format!(
            "UPDATE outbox SET state = 'uncertain', reason = $3, settled_at = $1, version = version + 1 \
             WHERE id IN (SELECT o.id FROM outbox o WHERE {lost}) AND state = 'sending'"
        );
        self.tx.run(&sql, bind![now, furthest, Reason::Lost.code()]).await
    }

    /// Keeps the hash of an account's new link to a password, in place of an older one.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn keep_link(
        &mut self,
        user: UserId,
        token_hash: &[u8],
        expires: Moment,
    ) -> Result<(), StoreError> {
        let sql = "INSERT INTO password_link (user_id, token_hash, expires_at) VALUES ($1, $2, $3) \
                   ON CONFLICT (user_id) DO UPDATE SET token_hash = excluded.token_hash, \
                   expires_at = excluded.expires_at";
        self.tx.run(sql, bind![user, token_hash.to_vec(), expires]).await.map(|_| ())
    }
}
