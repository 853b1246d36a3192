//! What a message is made from. Everything is read through its job: who may not see the job learns nothing of it.

use kernel::{Date, Language, OutboxId, UserId};
use policy::{Act, Covers, ReadPost, Scope};
use sea_orm::Value;

use super::receiver_of;
use crate::{
    StoreError, Under,
    bind::{Bind as _, bind},
    row::Row,
    scope,
    views::{PostFacts, PostReceiver, Receiver},
};

impl<A: Act + Covers<ReadPost>> Under<'_, A> {
    /// The job (alias `o`) as far as the permit reaches: the worker does those of every organisation.
    fn of_job(&self, job: OutboxId, values: &mut Vec<Value>) -> String {
        values.push(job.bind());
        let this = format!("o.id = ${}", values.len());
        match self.permit.scope() {
            Scope::Nothing => this,
            scope => {
                values.push(scope::organisation(scope).bind());
                format!("{this} AND o.organisation_id = ${}", values.len())
            }
        }
    }

    /// What a job's message is made from: who gets it – an account must act for the company that the job is about –,
    /// who calls, and whether the company's question of a day still waits.
    ///
    /// # Errors
    /// [`StoreError::Missing`] when the job is not within the scope.
    pub async fn post_facts(
        &mut self,
        job: OutboxId,
        by: Option<UserId>,
        (on, today): (Option<Date>, Date),
    ) -> Result<PostFacts, StoreError> {
        let mut values = bind![by, on, today];
        let open = crate::partners::open("m", 3);
        let of_job = self.of_job(job, &mut values);
        let sql = format!(
            "SELECT o.id, o.user_id, o.contact_id, u.id AS account, u.email, u.language, u.disabled_at, \
             (u.password_hash IS NOT NULL) AS has_password, (SELECT count(*) FROM membership m \
             WHERE m.user_id = u.id AND {open} AND m.citizen_id IS NULL \
             AND (o.company_id IS NULL OR m.company_id = o.company_id)) AS posts, k.id AS contact, \
             k.email AS contact_email, k.phone, b.name AS called, coalesce(h.name, g.name) AS organisation_name, \
             CASE WHEN EXISTS (SELECT 1 FROM proposal p WHERE p.company_id = o.company_id AND p.asked_on = $2 \
             AND p.state = 'waiting') THEN 1 ELSE 0 END AS waits FROM outbox o \
             JOIN organisation g ON g.id = o.organisation_id LEFT JOIN app_user u ON u.id = o.user_id \
             LEFT JOIN contact k ON k.id = o.contact_id LEFT JOIN app_user b ON b.id = $1 \
             LEFT JOIN organisation h ON h.id = b.organisation_id WHERE {of_job}"
        );
        let row = self.tx.one("outbox", &sql, values).await?.ok_or(StoreError::Missing)?;
        let receiver = match receiver_of(&row)? {
            Some(Receiver::User(_)) => account(&row)?,
            Some(Receiver::Contact(_)) => contact(&row)?,
            None => None,
        };
        Ok(PostFacts {
            receiver,
            called: row.opt_text("called")?,
            organisation: row.text("organisation_name")?,
            waits: row.int("waits")? == 1,
        })
    }

    /// Whether the organisation of a job must not write to an address.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn is_stopped(&mut self, job: OutboxId, address: &str) -> Result<bool, StoreError> {
        let mut values = bind![address];
        let of_job = self.of_job(job, &mut values);
        let sql = format!(
            "SELECT 1 AS one FROM outbox o JOIN stop_address s ON s.organisation_id = o.organisation_id \
             WHERE s.address = $1 AND {of_job}"
        );
        Ok(self.tx.one("stop_address", &sql, values).await?.is_some())
    }
}

/// The account, while it is there.
fn account(row: &Row) -> Result<Option<PostReceiver>, StoreError> {
    if row.opt_id::<UserId>("account")?.is_none() {
        return Ok(None);
    }
    Ok(Some(PostReceiver {
        email: row.opt_text("email")?,
        phone: None,
        language: row.opt_parsed("language", Language::from_tag)?,
        has_account: true,
        closed: row.opt_moment("disabled_at")?.is_some() || row.count("posts")? == 0,
        has_password: row.flag("has_password")?,
    }))
}

/// The company's contact, while it is there.
fn contact(row: &Row) -> Result<Option<PostReceiver>, StoreError> {
    if row.opt_id::<kernel::ContactId>("contact")?.is_none() {
        return Ok(None);
    }
    Ok(Some(PostReceiver {
        email: row.opt_text("contact_email")?,
        phone: row.opt_text("phone")?,
        language: None,
        has_account: false,
        closed: false,
        has_password: false,
    }))
}
