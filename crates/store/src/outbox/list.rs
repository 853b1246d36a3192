//! Outgoing post as whoever administers it follows it.

use domain::outbox::{JobKind, JobState, Reason};
use kernel::{Moment, OutboxId, RowVersion};
use policy::{Act, Covers, ReadPost, WritePost};
use sea_orm::Value;

use super::{attempts_of, receiver_of};
use crate::{
    StoreError, Under,
    bind::{Bind as _, bind, quoted},
    row::Row,
    scope,
    views::{JobFilter, JobLine, Page, PageOf},
};

const COLUMNS: &str = "o.id, o.version, o.kind, o.payload, o.user_id, o.contact_id, o.receiver, o.state, o.at, \
                       o.due_at, o.attempts, o.settled_at, o.reason, o.detail, coalesce(u.name, k.name) AS name, \
                       coalesce(o.receiver, u.email, k.email, k.phone) AS address";
const JOINED: &str = "LEFT JOIN app_user u ON u.id = o.user_id LEFT JOIN contact k ON k.id = o.contact_id";

fn condition(filter: JobFilter, values: &mut Vec<Value>) -> String {
    let mut sql = "o.organisation_id = $1".to_owned();
    if let Some(state) = filter.state {
        values.push(state.code().bind());
        sql.push_str(&format!(" AND o.state = ${}", values.len()));
    }
    if let Some(kind) = filter.kind {
        values.push(kind.code().bind());
        sql.push_str(&format!(" AND o.kind = ${}", values.len()));
    }
    sql
}

impl<A: Act + Covers<ReadPost>> Under<'_, A> {
    /// A page of the organisation's outgoing post, the newest first.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn list_jobs(&mut self, filter: JobFilter, of: PageOf) -> Result<Page<JobLine>, StoreError> {
        let mut values = bind![scope::organisation(self.permit.scope())];
        let condition = condition(filter, &mut values);
        let from = format!("outbox o WHERE {condition}");
        let count = self.tx.count_to_limit("outbox", &from, values.clone()).await?;
        let newest = |alias: &str| [format!("-{alias}.at")];
        let (keyset, order) = crate::list::keyset_by("outbox", "o", newest, of, &mut values);
        let limit = of.rows + 1;
        let sql = format!(
            "SELECT {COLUMNS} FROM outbox o {JOINED} WHERE {condition}{keyset} ORDER BY {order} LIMIT {limit}"
        );
        let rows = self.tx.all("outbox", &sql, values).await?;
        let lines = rows.iter().map(job_line).collect::<Result<Vec<_>, _>>()?;
        Ok(Page::cut(lines, of, count, |line| line.id.uuid()))
    }

    /// One job of the organisation.
    ///
    /// # Errors
    /// [`StoreError::Missing`] when it is not within the scope.
    pub async fn job(&mut self, id: OutboxId) -> Result<JobLine, StoreError> {
        let organisation = scope::organisation(self.permit.scope());
        let sql =
            format!("SELECT {COLUMNS} FROM outbox o {JOINED} WHERE o.id = $1 AND o.organisation_id = $2");
        let row = self.tx.one("outbox", &sql, bind![id, organisation]).await?.ok_or(StoreError::Missing)?;
        job_line(&row)
    }
}

impl<A: Act + Covers<WritePost>> Under<'_, A> {
    /// Has a job tried now, from the beginning. Whoever had it has it no more.
    ///
    /// # Errors
    /// [`StoreError::Stale`] when it was changed since, is on its way, or is another organisation's.
    pub async fn try_job_again(
        &mut self,
        id: OutboxId,
        version: RowVersion,
        now: Moment,
    ) -> Result<(), StoreError> {
        let organisation = scope::organisation(self.permit.scope());
        let sql = format!(
            "UPDATE outbox SET state = 'waiting', due_at = $1, attempts = 0, lease_id = NULL, leased_until = NULL, \
             settled_at = NULL, reason = NULL, detail = NULL, version = version + 1 \
             WHERE id = $2 AND version = $3 AND organisation_id = $4 AND state IN ({}) \
             AND (state <> 'waiting' OR attempts > 0)",
            of_states(|state| state.may_be_tried(1))
        );
        self.tx.run_one(&sql, bind![now, id, version, organisation]).await
    }

    /// Puts a job away, with somebody's words why.
    ///
    /// # Errors
    /// [`StoreError::Stale`] when it was changed since, is on its way, or is another organisation's.
    pub async fn drop_job(
        &mut self,
        id: OutboxId,
        version: RowVersion,
        why: &kernel::Line,
        now: Moment,
    ) -> Result<(), StoreError> {
        let organisation = scope::organisation(self.permit.scope());
        let sql = format!(
            "UPDATE outbox SET state = 'dropped', settled_at = $1, reason = $2, detail = $3, lease_id = NULL, \
             leased_until = NULL, version = version + 1 \
             WHERE id = $4 AND version = $5 AND organisation_id = $6 AND state IN ({})",
            of_states(JobState::may_be_dropped)
        );
        let values = bind![now, Reason::PutAway.code(), why, id, version, organisation];
        self.tx.run_one(&sql, values).await
    }
}

fn of_states(which: impl Fn(JobState) -> bool) -> String {
    let states = JobState::ALL.into_iter().filter(|state| which(*state));
    quoted(states.map(JobState::code))
}

fn job_line(row: &Row) -> Result<JobLine, StoreError> {
    let kind_code = row.text("kind")?;
    Ok(JobLine {
        id: row.id("id")?,
        version: row.version("version")?,
        kind: JobKind::from_code(&kind_code),
        kind_code,
        payload: row.text("payload")?,
        receiver: receiver_of(row)?,
        name: row.opt_text("name")?,
        address: row.opt_text("address")?,
        state: row.parsed("state", JobState::from_code)?,
        at: row.moment("at")?,
        due: row.moment("due_at")?,
        attempts: attempts_of(row)?,
        settled: row.opt_moment("settled_at")?,
        reason: row.opt_parsed("reason", Reason::from_code)?,
        detail: row.opt_text("detail")?,
    })
}
