//! The counts of the start pages: figures without rows.

use domain::{outbox::JobState, privacy::CheckItem, tasks::BundleStands};
use kernel::{Date, Minutes};
use policy::{Scope, ShowStart};

use crate::{
    StoreError, Under,
    bind::{Bind as _, bind},
    privacy::LAST,
    scope,
    tasks::stands,
    views::{CitizenCounts, CompanyCounts, HouseAsked, HouseDue, UserCounts},
};

impl Under<'_, ShowStart> {
    /// Companies, tasks and bundles within the scope; a steering group's scope is the whole partnership. `on` is today.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn company_counts(&mut self, on: Date) -> Result<CompanyCounts, StoreError> {
        let mut values = Vec::new();
        let within = match self.permit.scope() {
            Scope::Aggregate(partnership) => {
                values.push(partnership.bind());
                "c.partnership_id = $1".to_owned()
            }
            scope => scope::companies(scope, &mut values).sql,
        };
        let free = stands("x", BundleStands::Free, on, &mut values);
        let draft = stands("x", BundleStands::Draft, on, &mut values);
        let of_company =
            |table: &str| format!("FROM {table} x JOIN company c ON c.id = x.company_id WHERE {within}");
        let sql = format!(
            "SELECT (SELECT count(*) FROM company c WHERE {within}) AS companies, \
             (SELECT count(*) FROM company c WHERE {within} AND c.lives_of IS NULL AND c.grows IS NULL \
             AND c.limits IS NULL AND c.motive IS NULL AND c.motive_words IS NULL AND c.labour_plan IS NULL) AS unasked, \
             (SELECT count(*) {tasks}) AS tasks, \
             (SELECT count(*) {bundles} AND {free}) AS free_bundles, \
             (SELECT count(*) {bundles} AND {draft}) AS drafts, \
             CAST((SELECT coalesce(sum(x.weekly_minutes), 0) {bundles} AND {free}) AS BIGINT) AS minutes",
            tasks = of_company("task"),
            bundles = of_company("bundle"),
        );
        let row = self.tx.one("company", &sql, values).await?.ok_or(StoreError::Missing)?;
        let minutes = i32::try_from(row.big("minutes")?).ok().and_then(Minutes::new);
        Ok(CompanyCounts {
            companies: row.count("companies")?,
            unasked: row.count("unasked")?,
            tasks: row.count("tasks")?,
            free_bundles: row.count("free_bundles")?,
            drafts: row.count("drafts")?,
            weekly_minutes: minutes.unwrap_or_default(),
        })
    }

    /// What waits for those who keep the organisation's house, as far as it is asked for: one statement.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn house_due(&mut self, asked: HouseAsked) -> Result<HouseDue, StoreError> {
        let organisation = scope::organisation(self.permit.scope());
        let count = |is_asked: bool, of: &str| {
            if is_asked { format!("(SELECT count(*) {of})") } else { "CAST(0 AS BIGINT)".to_owned() }
        };
        let post = |state: JobState| {
            format!("FROM outbox x WHERE x.organisation_id = $1 AND x.state = '{}'", state.code())
        };
        let flags =
            count(asked.flags, "FROM access_flag f WHERE f.organisation_id = $1 AND f.closed = FALSE");
        let sql = format!(
            "SELECT {flags} AS flags, {} AS ticked, {} AS failed, {} AS uncertain FROM organisation o WHERE o.id = $1",
            count(asked.checklist, LAST),
            count(asked.post, &post(JobState::Failed)),
            count(asked.post, &post(JobState::Uncertain)),
        );
        let row = self.tx.one("organisation", &sql, bind![organisation]).await?.ok_or(StoreError::Missing)?;
        let items = CheckItem::ALL.len() as u64;
        Ok(HouseDue {
            flags: row.count("flags")?,
            unticked: if asked.checklist { items.saturating_sub(row.count("ticked")?) } else { 0 },
            failed: row.count("failed")?,
            uncertain: row.count("uncertain")?,
        })
    }

    /// Citizens within the scope, protected ones among them: a count shows nobody.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn citizen_counts(&mut self) -> Result<CitizenCounts, StoreError> {
        let (within, values) = match self.permit.scope() {
            Scope::Municipality(organisation) => ("b.organisation_id = $1".to_owned(), bind![organisation]),
            Scope::Aggregate(partnership) => (
                "b.organisation_id IN (SELECT o.id FROM organisation o WHERE o.partnership_id = $1)"
                    .to_owned(),
                bind![partnership],
            ),
            // Whom a role finds by name is counted as they are found.
            scope @ Scope::Caseload(..) => {
                let mut values = Vec::new();
                let clause = scope::citizens(scope, false, &mut values);
                (clause.sql, values)
            }
            _ => return Err(StoreError::Missing),
        };
        let sql = format!(
            "SELECT count(*) AS citizens, CAST(coalesce(sum(CASE WHEN b.weekly_minutes IS NULL OR b.slots IS NULL \
             THEN 1 ELSE 0 END), 0) AS BIGINT) AS not_ready FROM citizen b WHERE {within}"
        );
        let row = self.tx.one("citizen", &sql, values).await?.ok_or(StoreError::Missing)?;
        Ok(CitizenCounts { citizens: row.count("citizens")?, not_ready: row.count("not_ready")? })
    }

    /// Open accounts of the organisation.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn user_counts(&mut self) -> Result<UserCounts, StoreError> {
        let organisation = scope::organisation(self.permit.scope());
        let sql = "SELECT count(*) AS open, count(*) - count(u.last_log_in_at) AS never_in FROM app_user u \
                   WHERE u.organisation_id = $1 AND u.disabled_at IS NULL";
        let row = self.tx.one("app_user", sql, bind![organisation]).await?.ok_or(StoreError::Missing)?;
        Ok(UserCounts { open: row.count("open")?, never_in: row.count("never_in")? })
    }
}
