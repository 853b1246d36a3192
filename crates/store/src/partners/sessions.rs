//! Log-in: who has that name, failures, sessions. Only the log-in itself may ask.

use domain::partners::{Device, Mode, OrganisationKind, Role, SessionStage, SessionTimes};
use kernel::{Date, Language, MembershipId, Moment, SessionId, UserId};
use policy::LogIn;

use crate::{
    StoreError, Under,
    bind::bind,
    row::Row,
    views::{LogInFacts, MembershipLine, OneClickUser, SessionView},
};

use super::{live, rules::rules_of};

/// A user as log-in needs it, with the browser's token at `$2`, on the day at `$3`.
fn facts() -> String {
    format!(
        "SELECT u.id, u.password_hash, u.language, u.disabled_at, u.one_click, m.id AS membership_id, m.role, \
         EXISTS (SELECT 1 FROM second_step f WHERE f.user_id = u.id) AS has_code, \
         EXISTS (SELECT 1 FROM known_device d WHERE d.user_id = u.id AND d.token_hash = $2) AS known, \
         (SELECT min(l.first_day) FROM membership l WHERE l.user_id = u.id AND l.ended_at IS NULL AND l.first_day > $3) AS later \
         FROM app_user u LEFT JOIN membership m ON m.user_id = u.id AND {}",
        live("m", 3)
    )
}

/// Whoever stands in acts in the own role first.
const OWN_FIRST: &str = "(m.stands_for IS NOT NULL), m.id";

/// The columns of a membership `m`, and what stands beside it.
const MEMBERSHIP: &str = "m.id AS membership_id, m.role, m.company_id, m.citizen_id, m.organisation_id, m.last_day, m.stands_for, \
                          su.name AS stands_for_name, o.kind, o.name AS organisation_name, o.partnership_id, c.name AS company_name";
const BESIDE: &str = "JOIN organisation o ON o.id = m.organisation_id LEFT JOIN company c ON c.id = m.company_id \
                      LEFT JOIN membership s ON s.id = m.stands_for LEFT JOIN app_user su ON su.id = s.user_id";

/// A session to be opened.
#[derive(Debug, Clone, Copy)]
pub struct SessionRow<'a> {
    /// Id.
    pub id: SessionId,
    /// Whose.
    pub user: UserId,
    /// The membership acted under.
    pub membership: MembershipId,
    /// What its forms carry.
    pub csrf: &'a str,
    /// How far it has come.
    pub stage: SessionStage,
    /// With which browser.
    pub device: Device,
    /// When it ends in any case.
    pub ends: Moment,
    /// When a password or a code was shown; never with one click.
    pub proved: Option<Moment>,
}

impl Under<'_, LogIn> {
    /// Who has a log-in name, when somebody has, with whether a browser that shows `device` is known.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn log_in_facts(
        &mut self,
        email: &str,
        device: Option<&[u8]>,
        on: Date,
    ) -> Result<Option<LogInFacts>, StoreError> {
        let sql = format!("{} WHERE u.email = $1 ORDER BY {OWN_FIRST}", facts());
        let device = device.unwrap_or_default().to_vec();
        log_in_facts(&self.tx.all("app_user", &sql, bind![email, device, on]).await?)
    }

    /// The same for a user of the demo's one-click choices.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn one_click_facts(&mut self, id: UserId, on: Date) -> Result<Option<LogInFacts>, StoreError> {
        let sql = format!("{} WHERE u.id = $1 AND u.one_click = TRUE ORDER BY {OWN_FIRST}", facts());
        log_in_facts(&self.tx.all("app_user", &sql, bind![id, Vec::<u8>::new(), on]).await?)
    }

    /// The demo's one-click choices, in the order they were made.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn one_click_users(&mut self, on: Date) -> Result<Vec<OneClickUser>, StoreError> {
        let sql = format!(
            "SELECT u.id, u.name, u.email, m.role, o.name AS organisation_name, c.name AS company_name \
             FROM app_user u JOIN membership m ON m.user_id = u.id AND m.stands_for IS NULL \
             AND m.organisation_id = u.organisation_id AND {} \
             JOIN organisation o ON o.id = m.organisation_id LEFT JOIN company c ON c.id = m.company_id \
             WHERE u.one_click = TRUE AND u.disabled_at IS NULL \
             AND m.id = (SELECT f.id FROM membership f WHERE f.user_id = u.id AND f.stands_for IS NULL AND {} \
             ORDER BY f.id LIMIT 1) ORDER BY m.id",
            live("m", 1),
            live("f", 1)
        );
        let rows = self.tx.all("app_user", &sql, bind![on]).await?;
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

    /// Opens a session, notes it with the account when nothing is missing, and sweeps those that have ended away.
    ///
    /// # Errors
    /// [`StoreError::Blocked`] when the user or the membership is gone.
    pub async fn add_session(
        &mut self,
        token_hash: &[u8],
        row: &SessionRow<'_>,
        now: Moment,
    ) -> Result<(), StoreError> {
        self.tx.run("DELETE FROM session WHERE expires_at <= $1", bind![now]).await?;
        let sql = "INSERT INTO session (id, token_hash, user_id, membership_id, csrf, stage, device, created_at, \
                   last_used_at, expires_at, proved_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $8, $9, $10)";
        let values = bind![
            row.id,
            token_hash.to_vec(),
            row.user,
            row.membership,
            row.csrf,
            row.stage.code(),
            &row.device.to_code(),
            now,
            row.ends,
            row.proved,
        ];
        self.tx.run(sql, values).await?;
        if row.stage == SessionStage::Open {
            let sql = "UPDATE app_user SET last_log_in_at = $1 WHERE id = $2";
            self.tx.run(sql, bind![now, row.user]).await?;
        }
        Ok(())
    }

    /// Gives a session another token and notes that what is asked for was shown now.
    ///
    /// # Errors
    /// [`StoreError::Stale`] when it has ended.
    pub async fn renew_session(&mut self, old: &[u8], new: &[u8], proved: Moment) -> Result<(), StoreError> {
        let sql = "UPDATE session SET token_hash = $1, proved_at = $2 WHERE token_hash = $3";
        self.tx.run_one(sql, bind![new.to_vec(), proved, old.to_vec()]).await
    }

    /// Whether a browser is known: by the user, and by anybody.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn knows_device(&mut self, user: UserId, device: &[u8]) -> Result<(bool, bool), StoreError> {
        let sql = "SELECT user_id FROM known_device WHERE token_hash = $1";
        let rows = self.tx.all("known_device", sql, bind![device.to_vec()]).await?;
        let mut own = false;
        for row in &rows {
            own |= row.id::<UserId>("user_id")? == user;
        }
        Ok((own, !rows.is_empty()))
    }

    /// Notes that the user logged in with a browser, and forgets those unused since `forget`.
    ///
    /// # Errors
    /// [`StoreError::Down`].
    pub async fn note_device(
        &mut self,
        user: UserId,
        device: &[u8],
        (now, forget): (Moment, Moment),
    ) -> Result<(), StoreError> {
        self.tx.run("DELETE FROM known_device WHERE last_at < $1", bind![forget]).await?;
        let sql = "INSERT INTO known_device (user_id, token_hash, last_at) VALUES ($1, $2, $3) \
                   ON CONFLICT (user_id, token_hash) DO UPDATE SET last_at = excluded.last_at";
        self.tx.run(sql, bind![user, device.to_vec(), now]).await.map(|_| ())
    }

    /// A session with its user, the memberships and the mode; `None` when there is none, or when the
    /// account or the membership is closed.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn session(&mut self, token_hash: &[u8], on: Date) -> Result<Option<SessionView>, StoreError> {
        let sql = format!(
            "SELECT s0.id AS session_id, s0.membership_id AS acting, s0.csrf, s0.stage, s0.created_at, s0.last_used_at, \
             s0.proved_at, u.id, u.name, u.email, u.language, u.one_click, \
             (u.password_hash IS NOT NULL) AS has_password, \
             EXISTS (SELECT 1 FROM second_step f WHERE f.user_id = u.id) AS has_code, {MEMBERSHIP}, \
             (SELECT value FROM setting WHERE name = 'mode') AS mode, \
             (SELECT value FROM setting WHERE name = 'session-idle') AS idle, \
             (SELECT value FROM setting WHERE name = 'session-life') AS life, \
             (SELECT value FROM setting WHERE name = 'session-proof') AS proof, \
             (SELECT value FROM setting WHERE name = 'code-for-all') AS code_for_all \
             FROM session s0 JOIN app_user u ON u.id = s0.user_id \
             JOIN membership m ON m.user_id = u.id AND {} {BESIDE} \
             WHERE s0.token_hash = $1 AND u.disabled_at IS NULL ORDER BY {OWN_FIRST}",
            live("m", 2)
        );
        let rows = self.tx.all("session", &sql, bind![token_hash.to_vec(), on]).await?;
        let mut acting = None;
        for row in &rows {
            if row.id::<MembershipId>("membership_id")? == row.id::<MembershipId>("acting")? {
                acting = Some(row);
            }
        }
        let Some(row) = acting else { return Ok(None) };
        Ok(Some(SessionView {
            id: row.id("session_id")?,
            stage: row.parsed("stage", SessionStage::from_code)?,
            proved: row.opt_moment("proved_at")?,
            one_click: row.flag("one_click")?,
            has_password: row.flag("has_password")?,
            has_code: row.flag("has_code")?,
            rules: rules_of(row)?,
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
        on: Date,
    ) -> Result<Option<(UserId, Language, MembershipLine)>, StoreError> {
        let sql = format!(
            "SELECT u.id, u.language, {MEMBERSHIP} FROM app_user u JOIN membership m ON m.user_id = u.id AND {} {BESIDE} \
             WHERE u.email = $1 AND u.disabled_at IS NULL AND m.citizen_id IS NULL ORDER BY {OWN_FIRST} LIMIT 1",
            live("m", 2)
        );
        let Some(row) = self.tx.one("app_user", &sql, bind![email, on]).await? else { return Ok(None) };
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

    /// Lets a session act under another of its user's memberships.
    ///
    /// # Errors
    /// [`StoreError::Stale`] when the membership is not the user's, or has ended.
    pub async fn switch_membership(
        &mut self,
        token_hash: &[u8],
        to: MembershipId,
        on: Date,
    ) -> Result<(), StoreError> {
        let sql = format!(
            "UPDATE session SET membership_id = $1 WHERE token_hash = $2 AND EXISTS (SELECT 1 FROM membership m \
             WHERE m.id = $1 AND m.user_id = session.user_id AND {})",
            live("m", 3)
        );
        self.tx.run_one(&sql, bind![to, token_hash.to_vec(), on]).await
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
        one_click: first.flag("one_click")?,
        has_code: first.flag("has_code")?,
        is_known_device: first.flag("known")?,
        memberships,
        later: first.opt_date("later")?,
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
        last_day: row.opt_date("last_day")?,
        stands_for: row.opt_id("stands_for")?,
        stands_for_name: row.opt_text("stands_for_name")?,
    })
}
