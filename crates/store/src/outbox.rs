//! Outgoing post: what use cases leave, who is written to, and the parts of the worker and the administrator.

mod facts;
mod list;
mod stops;
mod worker;

use domain::outbox::JobKind;
use kernel::{CompanyId, Date, Moment, OrganisationId, OutboxId};
use policy::{Act, Covers, Located, ReadReceivers};

use crate::{
    StoreError, Tx, Under,
    bind::bind,
    row::Row,
    scope,
    views::{CompanyReceiver, Receiver},
};

/// A job to be left in the outbox.
#[derive(Debug, Clone)]
pub struct NewJob {
    /// Its id, the idempotency key to the receiver.
    pub id: OutboxId,
    /// Whose it is.
    pub organisation: OrganisationId,
    /// What.
    pub kind: JobKind,
    /// What it is about.
    pub payload: String,
    /// To whom.
    pub receiver: Receiver,
    /// The company it is about.
    pub company: Option<CompanyId>,
    /// What the receiver is told once, however often it is asked for.
    pub topic: Option<String>,
    /// When it was left.
    pub at: Moment,
    /// From when it is sent.
    pub due: Moment,
}

impl Tx {
    /// Leaves a job in the outbox, in the transaction of the write it tells of. What the receiver is told already
    /// is not told again.
    ///
    /// # Errors
    /// [`StoreError::Down`].
    pub async fn put_in_outbox(&self, job: &NewJob) -> Result<(), StoreError> {
        let (user, contact) = match job.receiver {
            Receiver::User(user) => (Some(user), None),
            Receiver::Contact(contact) => (None, Some(contact)),
        };
        let sql = "INSERT INTO outbox (id, organisation_id, kind, payload, user_id, contact_id, company_id, topic, \
                   at, due_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) ON CONFLICT DO NOTHING";
        let values = bind![
            job.id,
            job.organisation,
            job.kind.code(),
            &job.payload,
            user,
            contact,
            job.company,
            job.topic.as_deref(),
            job.at,
            job.due,
        ];
        self.run(sql, values).await.map(|_| ())
    }

    /// Where a job lies: in the organisation whose it is.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn locate_job(&self, id: OutboxId) -> Result<Option<Located>, StoreError> {
        let sql = "SELECT o.organisation_id FROM outbox o WHERE o.id = $1";
        let Some(row) = self.one("outbox", sql, bind![id]).await? else { return Ok(None) };
        Ok(Some(Located { organisation: row.opt_id("organisation_id")?, ..Located::NOWHERE }))
    }
}

impl<A: Act + Covers<ReadReceivers>> Under<'_, A> {
    /// Whom to write to at a company: everybody who logs in for it; where nobody does, the first contact with an
    /// address of mail, else with a telephone.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn receivers_at(
        &mut self,
        company: CompanyId,
        on: Date,
    ) -> Result<Vec<CompanyReceiver>, StoreError> {
        let mut values = bind![company, domain::partners::Role::CompanyManager.code(), on];
        let live = crate::partners::live("m", 3);
        let within = scope::companies(self.permit.scope(), &mut values).sql;
        let sql = format!(
            "SELECT u.id AS user_id, u.organisation_id, m.id FROM company c JOIN membership m ON m.company_id = c.id \
             JOIN app_user u ON u.id = m.user_id WHERE c.id = $1 AND m.role = $2 AND {live} \
             AND u.disabled_at IS NULL AND {within} ORDER BY m.id"
        );
        let rows = self.tx.all("membership", &sql, values).await?;
        if !rows.is_empty() {
            return rows.iter().map(|row| user_receiver(row, company)).collect();
        }
        let mut values = bind![company];
        let within = scope::companies(self.permit.scope(), &mut values).sql;
        let sql = format!(
            "SELECT k.id FROM company c JOIN contact k ON k.company_id = c.id WHERE c.id = $1 \
             AND (k.email IS NOT NULL OR k.phone IS NOT NULL) AND {within} \
             ORDER BY CASE WHEN k.email IS NULL THEN 1 ELSE 0 END, k.sort_key, k.id LIMIT 1"
        );
        let rows = self.tx.all("contact", &sql, values).await?;
        let contact = |row: &Row| {
            Ok(CompanyReceiver { company, receiver: Receiver::Contact(row.id("id")?), kept_by: None })
        };
        rows.iter().map(contact).collect()
    }
}

fn user_receiver(row: &Row, company: CompanyId) -> Result<CompanyReceiver, StoreError> {
    let receiver = Receiver::User(row.id("user_id")?);
    Ok(CompanyReceiver { company, receiver, kept_by: row.opt_id("organisation_id")? })
}

/// To whom a row of the outbox is.
fn receiver_of(row: &Row) -> Result<Option<Receiver>, StoreError> {
    if let Some(user) = row.opt_id("user_id")? {
        return Ok(Some(Receiver::User(user)));
    }
    Ok(row.opt_id("contact_id")?.map(Receiver::Contact))
}

fn attempts_of(row: &Row) -> Result<u32, StoreError> {
    u32::try_from(row.int("attempts")?).map_err(|_| row.corrupt("attempts"))
}
