//! What a message is made from. Everything is read through its job: who may not see the job learns nothing of it.

use kernel::{CompanyId, Date, Language, OutboxId, UserId};
use policy::{Act, Covers, ReadPost, Scope};
use sea_orm::Value;

use crate::{
    StoreError, Under,
    bind::{Bind as _, bind},
    scope,
    views::PostReceiver,
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

    /// What post needs to know of the account that a job is for, as one that acts for the company where one is named.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn post_user(
        &mut self,
        job: OutboxId,
        company: Option<CompanyId>,
    ) -> Result<Option<PostReceiver>, StoreError> {
        let mut values = bind![company];
        let of_job = self.of_job(job, &mut values);
        let sql = format!(
            "SELECT u.id, u.email, u.language, u.disabled_at, (u.password_hash IS NOT NULL) AS has_password, \
             (SELECT count(*) FROM membership m WHERE m.user_id = u.id AND m.ended_at IS NULL \
             AND m.citizen_id IS NULL AND ($1 IS NULL OR m.company_id = $1)) AS n \
             FROM outbox o JOIN app_user u ON u.id = o.user_id WHERE {of_job}"
        );
        let Some(row) = self.tx.one("app_user", &sql, values).await? else { return Ok(None) };
        Ok(Some(PostReceiver {
            email: row.opt_text("email")?,
            phone: None,
            language: Some(row.parsed("language", Language::from_tag)?),
            closed: row.opt_moment("disabled_at")?.is_some() || row.count("n")? == 0,
            has_password: row.flag("has_password")?,
        }))
    }

    /// What post needs to know of the company's contact that a job is for.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn post_contact(&mut self, job: OutboxId) -> Result<Option<PostReceiver>, StoreError> {
        let mut values = Vec::new();
        let of_job = self.of_job(job, &mut values);
        let sql = format!(
            "SELECT k.id, k.email, k.phone FROM outbox o JOIN contact k ON k.id = o.contact_id WHERE {of_job}"
        );
        let Some(row) = self.tx.one("contact", &sql, values).await? else { return Ok(None) };
        Ok(Some(PostReceiver {
            email: row.opt_text("email")?,
            phone: row.opt_text("phone")?,
            language: None,
            closed: false,
            has_password: false,
        }))
    }

    /// Who calls: a colleague's name, and the name of the organisation that the job is for.
    ///
    /// # Errors
    /// [`StoreError::Missing`] when the job is not within the scope.
    pub async fn post_caller(
        &mut self,
        job: OutboxId,
        by: Option<UserId>,
    ) -> Result<(Option<String>, String), StoreError> {
        let mut values = bind![by];
        let of_job = self.of_job(job, &mut values);
        let sql = format!(
            "SELECT g.id, coalesce(h.name, g.name) AS name, u.name AS called FROM outbox o \
             JOIN organisation g ON g.id = o.organisation_id LEFT JOIN app_user u ON u.id = $1 \
             LEFT JOIN organisation h ON h.id = u.organisation_id WHERE {of_job}"
        );
        let row = self.tx.one("organisation", &sql, values).await?.ok_or(StoreError::Missing)?;
        Ok((row.opt_text("called")?, row.text("name")?))
    }

    /// Whether the question of a day, that a job tells its company of, still waits for its answer.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn question_waits(&mut self, job: OutboxId, on: Date) -> Result<bool, StoreError> {
        let mut values = bind![on];
        let of_job = self.of_job(job, &mut values);
        let sql = format!(
            "SELECT 1 AS one FROM outbox o JOIN proposal p ON p.company_id = o.company_id \
             WHERE p.asked_on = $1 AND p.state = 'waiting' AND {of_job} LIMIT 1"
        );
        Ok(self.tx.one("proposal", &sql, values).await?.is_some())
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
