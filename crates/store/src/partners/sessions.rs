//! Log-in: who has that name, failures, sessions. Only the log-in itself may ask.

use domain::partners::{Mode, OrganisationKind, Role, SessionTimes};
use kernel::{Language, MembershipId, Moment, UserId};
use policy::LogIn;

use crate::{
    StoreError, Under,
    bind::bind,
    row::Row,
    views::{Failures, LogInFacts, MembershipLine, OneClickUser, SessionView},
};

impl Under<'_, LogIn> {
    /// What is known of a log-in name: its failures, and its user when there is one.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn log_in_facts(
        &mut self,
        email: &str,
    ) -> Result<(Option<Failures>, Option<LogInFacts>), StoreError> {
        let sql = "SELECT n.email AS given, f.failures, f.last_at, u.id, u.password_hash, u.language, u.disabled_at, \
                   m.id AS membership_id, m.role FROM (SELECT CAST($1 AS TEXT) AS email) n \
                   LEFT JOIN log_in_failure f ON f.email = n.email \
                   LEFT JOIN app_user u ON u.email = n.email \
                   LEFT JOIN membership m ON m.user_id = u.id AND m.ended_at IS NULL ORDER BY m.id";
        let rows = self.tx.all("app_user", sql, bind![email]).await?;
        let Some(first) = rows.first() else { return Ok((None, None)) };
        let failures = match first.opt_moment("last_at")? {
            None => None,
            Some(last) => {
                let count = u32::try_from(first.int("failures")?).map_err(|_| first.corrupt("failures"))?;
                Some(Failures { count, last })
            }
        };
        Ok((failures, log_in_facts(&rows)?))
    }

    /// The same for a user of the demo's one-click choices.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn one_click_facts(&mut self, id: UserId) -> Result<Option<LogInFacts>, StoreError> {
        let sql = "SELECT u.id, u.password_hash, u.language, u.disabled_at, m.id AS membership_id, m.role \
                   FROM app_user u LEFT JOIN membership m ON m.user_id = u.id AND m.ended_at IS NULL \
                   WHERE u.id = $1 AND u.one_click = TRUE ORDER BY m.id";
        log_in_facts(&self.tx.all("app_user", sql, bind![id]).await?)
    }

    /// The demo's one-click choices, in the order they were made.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn one_click_users(&mut self) -> Result<Vec<OneClickUser>, StoreError> {
        let sql = "SELECT u.id, u.name, u.email, m.role, o.name AS organisation_name, c.name AS company_name \
                   FROM app_user u JOIN membership m ON m.user_id = u.id AND m.ended_at IS NULL \
                   JOIN organisation o ON o.id = m.organisation_id LEFT JOIN company c ON c.id = m.company_id \
                   WHERE u.one_click = TRUE AND u.disabled_at IS NULL ORDER BY m.id";
        let rows = self.tx.all("app_user", sql, bind![]).await?;
        rows.iter()
            .map(|row| {
                Ok(OneClickUser {
                    id: row.id("id")?,
                    name: row.text("name")?,
                    email: row.text("email")?,
                    role: row.parsed("role", Role::from_code)?,
                    organisation: row.text("organisation_name")?,
                    company: row.opt_text("company_name")?,
                })
            })
            .collect()
    }

    /// Notes how often a name has failed by now, and forgets names whose last failure is older than `forget`.
    ///
    /// # Errors
    /// [`StoreError::Down`].
    pub async fn note_failure(
        &mut self,
        email: &str,
        failures: Failures,
        forget: Moment,
    ) -> Result<(), StoreError> {
        let sql = "INSERT INTO log_in_failure (email, failures, last_at) VALUES ($1, $2, $3) \
                   ON CONFLICT (email) DO UPDATE SET failures = excluded.failures, last_at = excluded.last_at";
        let count = i32::try_from(failures.count).unwrap_or(i32::MAX);
        self.tx.run(sql, bind![email, count, failures.last]).await?;
        self.tx.run("DELETE FROM log_in_failure WHERE last_at < $1", bind![forget]).await.map(|_| ())
    }

    /// Holds a name's failures until the transaction ends: of several tries at once each sees what the ones
    /// before it left.
    ///
    /// # Errors
    /// [`StoreError::Down`].
    pub async fn hold_failures(&mut self, email: &str, at: Moment) -> Result<(), StoreError> {
        let sql = "INSERT INTO log_in_failure (email, failures, last_at) VALUES ($1, 0, $2) \
                   ON CONFLICT (email) DO UPDATE SET failures = log_in_failure.failures";
        self.tx.run(sql, bind![email, at]).await.map(|_| ())
    }

    /// Forgets a name's failures: the password was right.
    ///
    /// # Errors
    /// [`StoreError::Down`].
    pub async fn forget_failures(&mut self, email: &str) -> Result<(), StoreError> {
        self.tx.run("DELETE FROM log_in_failure WHERE email = $1", bind![email]).await.map(|_| ())
    }

    /// Keeps a password's hash in today's strength.
    ///
    /// # Errors
    /// [`StoreError::Down`].
    pub async fn strengthen_hash(&mut self, user: UserId, hash: &str) -> Result<(), StoreError> {
        self.tx
            .run("UPDATE app_user SET password_hash = $1 WHERE id = $2", bind![hash, user])
            .await
            .map(|_| ())
    }

    /// Opens a session, notes it with the account, and sweeps those that have ended away.
    ///
    /// # Errors
    /// [`StoreError::Blocked`] when the user or the membership is gone.
    pub async fn add_session(
        &mut self,
        token_hash: &[u8],
        user: UserId,
        membership: MembershipId,
        csrf: &str,
        now: Moment,
    ) -> Result<(), StoreError> {
        self.tx.run("DELETE FROM session WHERE expires_at <= $1", bind![now]).await?;
        let sql = "INSERT INTO session (token_hash, user_id, membership_id, csrf, created_at, last_used_at, expires_at) \
                   VALUES ($1, $2, $3, $4, $5, $5, $6)";
        let values = bind![token_hash.to_vec(), user, membership, csrf, now, SessionTimes::end_of(now)];
        self.tx.run(sql, values).await?;
        let sql = "UPDATE app_user SET last_log_in_at = $1 WHERE id = $2";
        self.tx.run(sql, bind![now, user]).await.map(|_| ())
    }

    /// A session with its user, the memberships and the mode; `None` when there is none, or when the
    /// account or the membership is closed.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn session(&mut self, token_hash: &[u8]) -> Result<Option<SessionView>, StoreError> {
        let sql = "SELECT s.membership_id AS acting, s.csrf, s.created_at, s.last_used_at, u.id, u.name, u.email, \
                   u.language, m.id AS membership_id, m.role, m.company_id, m.citizen_id, m.organisation_id, o.kind, \
                   o.name AS organisation_name, o.partnership_id, c.name AS company_name, \
                   (SELECT value FROM setting WHERE name = 'mode') AS mode \
                   FROM session s JOIN app_user u ON u.id = s.user_id \
                   JOIN membership m ON m.user_id = u.id AND m.ended_at IS NULL \
                   JOIN organisation o ON o.id = m.organisation_id LEFT JOIN company c ON c.id = m.company_id \
                   WHERE s.token_hash = $1 AND u.disabled_at IS NULL ORDER BY m.id";
        let rows = self.tx.all("session", sql, bind![token_hash.to_vec()]).await?;
        let mut acting = None;
        for row in &rows {
            if row.id::<MembershipId>("membership_id")? == row.id::<MembershipId>("acting")? {
                acting = Some(row);
            }
        }
        let Some(row) = acting else { return Ok(None) };
        Ok(Some(SessionView {
            user: row.id("id")?,
            user_name: row.text("name")?,
            email: row.text("email")?,
            language: row.parsed("language", Language::from_tag)?,
            csrf: row.text("csrf")?,
            times: SessionTimes {
                created: row.moment("created_at")?,
                last_used: row.moment("last_used_at")?,
            },
            acting: membership(row)?,
            memberships: rows.iter().map(membership).collect::<Result<_, _>>()?,
            mode: row.opt_parsed("mode", Mode::from_code)?.unwrap_or(Mode::CompaniesOnly),
        }))
    }

    /// Whom a log-in name stands for, with the first live membership that is no citizen's: for the command line.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn acting_as(
        &mut self,
        email: &str,
    ) -> Result<Option<(UserId, Language, MembershipLine)>, StoreError> {
        let sql = "SELECT u.id, u.language, m.id AS membership_id, m.role, m.company_id, m.citizen_id, \
                   m.organisation_id, o.kind, o.name AS organisation_name, o.partnership_id, c.name AS company_name \
                   FROM app_user u JOIN membership m ON m.user_id = u.id AND m.ended_at IS NULL \
                   JOIN organisation o ON o.id = m.organisation_id LEFT JOIN company c ON c.id = m.company_id \
                   WHERE u.email = $1 AND u.disabled_at IS NULL AND m.citizen_id IS NULL ORDER BY m.id LIMIT 1";
        let Some(row) = self.tx.one("app_user", sql, bind![email]).await? else { return Ok(None) };
        let language = row.parsed("language", Language::from_tag)?;
        Ok(Some((row.id("id")?, language, membership(&row)?)))
    }

    /// Writes a session's time of last use.
    ///
    /// # Errors
    /// [`StoreError::Down`].
    pub async fn touch_session(&mut self, token_hash: &[u8], now: Moment) -> Result<(), StoreError> {
        let sql = "UPDATE session SET last_used_at = $1 WHERE token_hash = $2 AND last_used_at < $1";
        self.tx.run(sql, bind![now, token_hash.to_vec()]).await.map(|_| ())
    }

    /// Ends a session.
    ///
    /// # Errors
    /// [`StoreError::Down`].
    pub async fn end_session(&mut self, token_hash: &[u8]) -> Result<(), StoreError> {
        self.tx.run("DELETE FROM session WHERE token_hash = $1", bind![token_hash.to_vec()]).await.map(|_| ())
    }

    /// Ends every session of a user, wherever it is open.
    ///
    /// # Errors
    /// [`StoreError::Down`].
    pub async fn end_own_sessions(&mut self, user: UserId) -> Result<(), StoreError> {
        self.tx.run("DELETE FROM session WHERE user_id = $1", bind![user]).await.map(|_| ())
    }

    /// Lets a session act under another of its user's memberships.
    ///
    /// # Errors
    /// [`StoreError::Stale`] when the membership is not the user's, or has ended.
    pub async fn switch_membership(&mut self, token_hash: &[u8], to: MembershipId) -> Result<(), StoreError> {
        let sql = "UPDATE session SET membership_id = $1 WHERE token_hash = $2 AND EXISTS (SELECT 1 FROM membership m \
                   WHERE m.id = $1 AND m.user_id = session.user_id AND m.ended_at IS NULL)";
        self.tx.run_one(sql, bind![to, token_hash.to_vec()]).await
    }

    /// Keeps the language a user reads in.
    ///
    /// # Errors
    /// [`StoreError::Down`].
    pub async fn keep_language(&mut self, user: UserId, language: Language) -> Result<(), StoreError> {
        self.tx
            .run("UPDATE app_user SET language = $1 WHERE id = $2", bind![language.tag(), user])
            .await
            .map(|_| ())
    }
}

fn log_in_facts(rows: &[Row]) -> Result<Option<LogInFacts>, StoreError> {
    let Some(first) = rows.first() else { return Ok(None) };
    let Some(id) = first.opt_id("id")? else { return Ok(None) };
    let mut memberships = Vec::new();
    for row in rows {
        if let Some(membership) = row.opt_id("membership_id")? {
            memberships.push((membership, row.parsed("role", Role::from_code)?));
        }
    }
    Ok(Some(LogInFacts {
        id,
        password_hash: first.opt_text("password_hash")?,
        language: first.parsed("language", Language::from_tag)?,
        disabled: first.opt_moment("disabled_at")?.is_some(),
        memberships,
    }))
}

fn membership(row: &Row) -> Result<MembershipLine, StoreError> {
    Ok(MembershipLine {
        id: row.id("membership_id")?,
        role: row.parsed("role", Role::from_code)?,
        organisation: row.id("organisation_id")?,
        organisation_name: row.text("organisation_name")?,
        kind: row.parsed("kind", OrganisationKind::from_code)?,
        partnership: row.id("partnership_id")?,
        company: row.opt_id("company_id")?,
        company_name: row.opt_text("company_name")?,
        citizen: row.opt_id("citizen_id")?,
    })
}
