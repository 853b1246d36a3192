//! Accounts and memberships.

use domain::partners::{Email, Mode, OrganisationKind, Role};
use kernel::{
    Cvr, Date, Language, Moment, MunicipalityCode, Name, OrganisationId, PartnershipId, RowVersion, UserId,
};
use policy::{Act, Covers, ReadUsers, Scope, SetMode, WriteUsers};

use super::{MODE, open};
use crate::{
    StoreError, Under,
    bind::bind,
    folded::sort_key,
    row::Row,
    scope,
    views::{Page, PageOf, UserCompany, UserLine},
};

const COLUMNS: &str = "u.id, u.email, u.name, u.language, u.one_click, u.disabled_at, u.version, \
                       (u.password_hash IS NOT NULL) AS has_password, \
                       EXISTS (SELECT 1 FROM second_step f WHERE f.user_id = u.id) AS has_code, m.role, m.company_id, c.cvr, c.name AS company_name, \
                       u.last_log_in_at, CASE WHEN u.organisation_id = $1 THEN NULL ELSE h.name END AS kept_by, \
                       (SELECT count(*) FROM membership n WHERE n.user_id = u.id AND n.organisation_id = $1 AND n.ended_at IS NULL \
                       AND (n.last_day IS NULL OR n.last_day >= $2)) AS roles";

/// An account `u` with the first role that it has in the organisation at `$1` on the day at `$2`, or will have.
fn joined() -> String {
    let open = open("f", 2);
    format!(
        "LEFT JOIN membership m ON m.id = (SELECT f.id FROM membership f WHERE f.user_id = u.id AND f.organisation_id = $1 \
         AND {open} ORDER BY (f.stands_for IS NOT NULL), f.id LIMIT 1) LEFT JOIN company c ON c.id = m.company_id \
         JOIN organisation h ON h.id = u.organisation_id"
    )
}

/// The accounts `u` that the organisation at `$1` keeps, and those of others that have a role there.
fn belonging() -> String {
    let open = open("g", 2);
    format!(
        "u.id IN (SELECT k.id FROM app_user k WHERE k.organisation_id = $1 UNION \
         SELECT g.user_id FROM membership g WHERE g.organisation_id = $1 AND {open})"
    )
}

/// An account to be made.
#[derive(Debug, Clone)]
pub struct UserRow<'a> {
    /// The organisation that keeps it.
    pub organisation: OrganisationId,
    /// Log-in name.
    pub email: &'a Email,
    /// Name.
    pub name: &'a Name,
    /// Hash of the password; without one nobody logs in by password.
    pub password_hash: Option<&'a str>,
    /// Language.
    pub language: Language,
    /// Whether the demo offers it by one click.
    pub one_click: bool,
}

impl<A: Act + Covers<WriteUsers>> Under<'_, A> {
    /// Adds a partnership.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn add_partnership(
        &mut self,
        id: PartnershipId,
        name: &Name,
        invented: bool,
    ) -> Result<(), StoreError> {
        let sql = "INSERT INTO partnership (id, name, invented) VALUES ($1, $2, $3)";
        self.tx.run(sql, bind![id, name, invented]).await.map(|_| ())
    }

    /// Adds an organisation to a partnership.
    ///
    /// # Errors
    /// [`StoreError::Blocked`] when the partnership is not there.
    pub async fn add_organisation(
        &mut self,
        id: OrganisationId,
        partnership: PartnershipId,
        kind: OrganisationKind,
        name: &Name,
        municipality: Option<&MunicipalityCode>,
    ) -> Result<(), StoreError> {
        let sql = "INSERT INTO organisation (id, partnership_id, kind, name, sort_key, municipality_code) \
                   VALUES ($1, $2, $3, $4, $5, $6)";
        let values = bind![id, partnership, kind.code(), name, sort_key(name.as_str()), municipality];
        self.tx.run(sql, values).await.map(|_| ())
    }

    /// Adds an account.
    ///
    /// # Errors
    /// [`StoreError::Blocked`] when somebody logs in with the address already; [`StoreError::Missing`] for
    /// another organisation than the permit's.
    pub async fn add_user(&mut self, id: UserId, user: &UserRow<'_>, at: Moment) -> Result<(), StoreError> {
        self.must_keep(user.organisation)?;
        let sql = "INSERT INTO app_user (id, organisation_id, email, name, sort_key, password_hash, language, \
                   one_click, created_at, version) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)";
        let values = bind![
            id,
            user.organisation,
            user.email,
            user.name,
            sort_key(user.name.as_str()),
            user.password_hash,
            user.language.tag(),
            user.one_click,
            at,
            RowVersion::FIRST,
        ];
        self.tx.run(sql, values).await.map(|_| ())
    }

    /// Accounts are kept by the permit's organisation; setting an installation up makes the first ones.
    pub(super) fn must_keep(&self, organisation: OrganisationId) -> Result<(), StoreError> {
        match self.permit.scope() {
            Scope::Nothing => Ok(()),
            scope if scope::organisation(scope) == Some(organisation) => Ok(()),
            _ => Err(StoreError::Missing),
        }
    }

    /// Saves an account's log-in name, name and language.
    ///
    /// # Errors
    /// [`StoreError::Stale`] when it was changed since, or is another organisation's;
    /// [`StoreError::Blocked`] when somebody logs in with the address already.
    pub async fn save_user(
        &mut self,
        id: UserId,
        version: RowVersion,
        (email, name, language): (&Email, &Name, Language),
    ) -> Result<(), StoreError> {
        let organisation = scope::organisation(self.permit.scope());
        let sql = "UPDATE app_user SET email = $1, name = $2, sort_key = $3, language = $4, version = version + 1 \
                   WHERE id = $5 AND version = $6 AND organisation_id = $7";
        let key = sort_key(name.as_str());
        self.tx.run_one(sql, bind![email, name, key, language.tag(), id, version, organisation]).await
    }

    /// Closes (`Some`) or opens an account.
    ///
    /// # Errors
    /// [`StoreError::Stale`] when it was changed since, or is another organisation's.
    pub async fn set_disabled(
        &mut self,
        id: UserId,
        version: RowVersion,
        at: Option<Moment>,
    ) -> Result<(), StoreError> {
        let organisation = scope::organisation(self.permit.scope());
        let sql = "UPDATE app_user SET disabled_at = $1, version = version + 1 \
                   WHERE id = $2 AND version = $3 AND organisation_id = $4";
        self.tx.run_one(sql, bind![at, id, version, organisation]).await
    }

    /// Sets a new password's hash.
    ///
    /// # Errors
    /// [`StoreError::Stale`] when the account was changed since, or is another organisation's.
    pub async fn set_password(
        &mut self,
        id: UserId,
        version: RowVersion,
        hash: &str,
    ) -> Result<(), StoreError> {
        let organisation = scope::organisation(self.permit.scope());
        let sql = "UPDATE app_user SET password_hash = $1, version = version + 1 \
                   WHERE id = $2 AND version = $3 AND organisation_id = $4";
        self.tx.run_one(sql, bind![hash, id, version, organisation]).await
    }

    /// Ends every session of an account that the permit reaches.
    ///
    /// # Errors
    /// [`StoreError::Down`].
    pub async fn end_sessions_of(&mut self, id: UserId) -> Result<(), StoreError> {
        let organisation = scope::organisation(self.permit.scope());
        let sql = "DELETE FROM session WHERE user_id IN (SELECT u.id FROM app_user u \
                   WHERE u.id = $1 AND u.organisation_id = $2)";
        self.tx.run(sql, bind![id, organisation]).await.map(|_| ())
    }

    /// Takes the second step away from an account that the permit reaches, with its recovery codes.
    ///
    /// # Errors
    /// [`StoreError::Down`].
    pub async fn drop_second_step_of(&mut self, id: UserId) -> Result<(), StoreError> {
        let organisation = scope::organisation(self.permit.scope());
        let theirs = "user_id IN (SELECT u.id FROM app_user u WHERE u.id = $1 AND u.organisation_id = $2)";
        let sql = format!("DELETE FROM recovery_code WHERE {theirs}");
        self.tx.run(&sql, bind![id, organisation]).await?;
        let sql = format!("DELETE FROM second_step WHERE {theirs}");
        self.tx.run(&sql, bind![id, organisation]).await.map(|_| ())
    }

    /// Forgets the browsers by which an account that the permit reaches is known.
    ///
    /// # Errors
    /// [`StoreError::Down`].
    pub async fn forget_devices_of(&mut self, id: UserId) -> Result<(), StoreError> {
        let organisation = scope::organisation(self.permit.scope());
        let sql = "DELETE FROM known_device WHERE user_id IN (SELECT u.id FROM app_user u \
                   WHERE u.id = $1 AND u.organisation_id = $2)";
        self.tx.run(sql, bind![id, organisation]).await.map(|_| ())
    }

    /// Sets what the installation may hold.
    ///
    /// # Errors
    /// [`StoreError::Down`].
    pub async fn set_mode(&mut self, mode: Mode) -> Result<(), StoreError> {
        let sql = "INSERT INTO setting (name, value) VALUES ($1, $2) \
                   ON CONFLICT (name) DO UPDATE SET value = excluded.value";
        self.tx.run(sql, bind![MODE, mode.code()]).await.map(|_| ())
    }
}

impl<A: Act + Covers<ReadUsers>> Under<'_, A> {
    /// A page of the organisation's accounts.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn list_users(&mut self, of: PageOf, on: Date) -> Result<Page<UserLine>, StoreError> {
        let organisation = scope::organisation(self.permit.scope());
        let mut values = bind![organisation, on];
        let condition = belonging();
        let count = self
            .tx
            .count_to_limit("app_user", &format!("app_user u WHERE {condition}"), values.clone())
            .await?;
        let (keyset, order) = crate::list::keyset("app_user", "u", of, &mut values);
        let (limit, joined) = (of.rows + 1, joined());
        let sql = format!(
            "SELECT {COLUMNS} FROM app_user u {joined} WHERE {condition}{keyset} \
             ORDER BY u.sort_key {order}, u.id {order} LIMIT {limit}"
        );
        let rows = self.tx.all("app_user", &sql, values).await?;
        let lines = rows.iter().map(user_line).collect::<Result<Vec<_>, _>>()?;
        Ok(Page::cut(lines, of, count, |line| line.id.uuid()))
    }

    /// One account that the organisation keeps, or that has a role there.
    ///
    /// # Errors
    /// [`StoreError::Missing`] when it is not within the scope.
    pub async fn user(&mut self, id: UserId, on: Date) -> Result<UserLine, StoreError> {
        let organisation = scope::organisation(self.permit.scope());
        let (joined, belonging) = (joined(), belonging());
        let sql = format!("SELECT {COLUMNS} FROM app_user u {joined} WHERE u.id = $3 AND {belonging}");
        let values = bind![organisation, on, id];
        let row = self.tx.one("app_user", &sql, values).await?.ok_or(StoreError::Missing)?;
        user_line(&row)
    }

    /// The organisation's account with a log-in name.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn find_user(&mut self, email: &Email) -> Result<Option<(UserId, RowVersion)>, StoreError> {
        let organisation = scope::organisation(self.permit.scope());
        let sql = "SELECT u.id, u.version FROM app_user u WHERE u.email = $1 AND u.organisation_id = $2";
        let row = self.tx.one("app_user", sql, bind![email, organisation]).await?;
        row.map(|row| Ok((row.id("id")?, row.version("version")?))).transpose()
    }

    /// Whose account has a log-in name that another organisation of the partnership keeps, and that has no role in
    /// this one; no citizen's.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn find_in_partnership(
        &mut self,
        email: &Email,
        on: Date,
    ) -> Result<Option<UserId>, StoreError> {
        let organisation = scope::organisation(self.permit.scope());
        let open = open("m", 3);
        let sql = format!(
            "SELECT u.id FROM app_user u JOIN organisation h ON h.id = u.organisation_id \
                   JOIN organisation o ON o.partnership_id = h.partnership_id WHERE u.email = $1 AND o.id = $2 \
                   AND h.id <> o.id AND u.disabled_at IS NULL \
                   AND NOT EXISTS (SELECT 1 FROM membership m WHERE m.user_id = u.id \
                   AND (m.citizen_id IS NOT NULL OR (m.organisation_id = o.id AND {open})))"
        );
        let row = self.tx.one("app_user", &sql, bind![email, organisation, on]).await?;
        row.map(|row| row.id("id")).transpose()
    }

    /// Whether somebody, anywhere, logs in with the address.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn is_email_taken(&mut self, email: &Email) -> Result<bool, StoreError> {
        let sql = "SELECT 1 AS one FROM app_user u WHERE u.email = $1";
        Ok(self.tx.one("app_user", sql, bind![email]).await?.is_some())
    }
}

impl Under<'_, SetMode> {
    /// How many citizens the installation holds, of every organisation: a mode hides all or none.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn count_citizens_anywhere(&mut self) -> Result<u64, StoreError> {
        let sql = "SELECT count(*) AS n FROM citizen";
        self.tx.one("citizen", sql, bind![]).await?.ok_or(StoreError::Missing)?.count("n")
    }
}

fn user_line(row: &Row) -> Result<UserLine, StoreError> {
    let company = match row.opt_id("company_id")? {
        None => None,
        Some(id) => Some(UserCompany {
            id,
            cvr: row.parsed("cvr", |text| Cvr::parse(text).ok())?,
            name: row.text("company_name")?,
        }),
    };
    Ok(UserLine {
        id: row.id("id")?,
        version: row.version("version")?,
        name: row.typed("name")?,
        email: row.parsed("email", |text| Email::parse(text).ok())?,
        role: row.opt_parsed("role", Role::from_code)?,
        company,
        language: row.parsed("language", Language::from_tag)?,
        has_password: row.flag("has_password")?,
        has_code: row.flag("has_code")?,
        kept_by: row.opt_text("kept_by")?,
        roles: row.count("roles")?,
        one_click: row.flag("one_click")?,
        disabled_at: row.opt_moment("disabled_at")?,
        last_log_in: row.opt_moment("last_log_in_at")?,
    })
}
