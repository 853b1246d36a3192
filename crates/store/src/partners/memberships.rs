//! Memberships: who has which role where, from which day to which, and in whose place.

use domain::partners::{Role, Term};
use kernel::{CitizenId, CompanyId, Date, MembershipId, Moment, OrganisationId, RowVersion, UserId};
use policy::{Act, Covers, ReadUsers, WriteUsers};

use crate::{
    StoreError, Under,
    bind::bind,
    row::Row,
    scope,
    views::{Leaver, RoleHeld, RolesOf},
};

/// The memberships `alias` that are held on the day at a place of the statement.
pub(crate) fn live(alias: &str, day: usize) -> String {
    format!("{} AND ({alias}.first_day IS NULL OR {alias}.first_day <= ${day})", open(alias, day))
}

/// The same with those that begin later.
pub(crate) fn open(alias: &str, day: usize) -> String {
    format!("{alias}.ended_at IS NULL AND ({alias}.last_day IS NULL OR {alias}.last_day >= ${day})")
}

/// A membership to be made.
#[derive(Debug, Clone, Copy)]
pub struct MembershipRow {
    /// Who.
    pub user: UserId,
    /// Where.
    pub organisation: OrganisationId,
    /// As what.
    pub role: Role,
    /// The company of whoever acts at one.
    pub company: Option<CompanyId>,
    /// The citizen the user is.
    pub citizen: Option<CitizenId>,
    /// From which day to which.
    pub term: Term,
    /// In whose place.
    pub stands_for: Option<MembershipId>,
}

const HELD: &str = "m.id, m.version, m.user_id, u.name AS user_name, m.role, m.company_id, c.name AS company_name, m.first_day, \
                    m.last_day, m.ended_at, m.stands_for, su.name AS stands_for_name";
const FROM: &str = "membership m JOIN app_user u ON u.id = m.user_id LEFT JOIN company c ON c.id = m.company_id \
                    LEFT JOIN membership s ON s.id = m.stands_for LEFT JOIN app_user su ON su.id = s.user_id";

impl<A: Act + Covers<ReadUsers>> Under<'_, A> {
    /// The roles that somebody has or had in the organisation, those held now first, and the names of the others in
    /// which there are some: of those nothing else is said.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn roles_of(&mut self, user: UserId, on: Date) -> Result<RolesOf, StoreError> {
        let organisation = scope::organisation(self.permit.scope());
        let open = open("m", 3);
        let sql = format!(
            "SELECT {HELD}, CASE WHEN m.organisation_id = $2 THEN NULL ELSE o.name END AS elsewhere \
             FROM {FROM} JOIN organisation o ON o.id = m.organisation_id WHERE m.user_id = $1 \
             AND (m.organisation_id = $2 OR {open}) \
             AND (u.organisation_id = $2 OR u.id IN (SELECT g.user_id FROM membership g WHERE g.organisation_id = $2)) \
             ORDER BY CASE WHEN {open} THEN 0 ELSE 1 END, o.sort_key, m.id"
        );
        let rows = self.tx.all("membership", &sql, bind![user, organisation, on]).await?;
        let mut all = RolesOf::default();
        for row in &rows {
            match row.opt_text("elsewhere")? {
                None => all.here.push(held(row)?),
                Some(name) if all.elsewhere.contains(&name) => {}
                Some(name) => all.elsewhere.push(name),
            }
        }
        Ok(all)
    }

    /// One role in the organisation.
    ///
    /// # Errors
    /// [`StoreError::Missing`] when it is another organisation's.
    pub async fn role_held(&mut self, id: MembershipId) -> Result<RoleHeld, StoreError> {
        let organisation = scope::organisation(self.permit.scope());
        let sql = format!("SELECT {HELD} FROM {FROM} WHERE m.id = $1 AND m.organisation_id = $2");
        self.held(&sql, bind![id, organisation]).await?.pop().ok_or(StoreError::Missing)
    }

    /// The roles of the organisation's other people, in which somebody can stand in: no citizen's, and none that
    /// stands in itself. One that ended stays among them for as long as relations name it.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn colleagues(&mut self, user: UserId, on: Date) -> Result<Vec<RoleHeld>, StoreError> {
        let organisation = scope::organisation(self.permit.scope());
        let sql = format!(
            "SELECT {HELD} FROM {FROM} WHERE m.organisation_id = $1 AND m.user_id <> $2 AND m.citizen_id IS NULL \
             AND m.stands_for IS NULL AND (({} AND u.disabled_at IS NULL) OR EXISTS (SELECT 1 FROM relation r \
             WHERE r.membership_id = m.id AND (r.to_date IS NULL OR r.to_date > $3))) ORDER BY u.sort_key, m.id",
            open("m", 3)
        );
        self.held(&sql, bind![organisation, user, on]).await
    }

    /// Whether somebody administers the organisation, and how many others do for as long as nobody ends it.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn administrators(&mut self, user: UserId, on: Date) -> Result<(bool, u64), StoreError> {
        let organisation = scope::organisation(self.permit.scope());
        let sql = format!(
            "SELECT CAST(sum(CASE WHEN m.user_id = $3 THEN 1 ELSE 0 END) AS INTEGER) AS own, \
             count(DISTINCT CASE WHEN m.user_id <> $3 AND m.last_day IS NULL THEN m.user_id END) AS n \
             FROM membership m JOIN app_user u ON u.id = m.user_id \
             WHERE m.organisation_id = $1 AND m.role = $2 AND u.disabled_at IS NULL AND {}",
            live("m", 4)
        );
        let values = bind![organisation, Role::Administrator.code(), user, on];
        let row = self.tx.one("membership", &sql, values).await?.ok_or(StoreError::Missing)?;
        Ok((row.opt_int("own")?.is_some_and(|own| own > 0), row.count("n")?))
    }

    /// The roles of the organisation that end by a day, or ended from `since` on, those that end first first; and
    /// the open accounts that nobody logged in with since `idle`.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn leavers(
        &mut self,
        (since, on, until): (Date, Date, Date),
        (ended, idle): (Moment, Moment),
        most: u32,
    ) -> Result<Vec<Leaver>, StoreError> {
        let organisation = scope::organisation(self.permit.scope());
        let sql = format!(
            "SELECT {HELD}, u.disabled_at, u.last_log_in_at, \
             (SELECT count(*) FROM relation r WHERE r.membership_id = m.id AND (r.to_date IS NULL OR r.to_date > $6)) AS people \
             FROM {FROM} WHERE m.organisation_id = $1 AND m.citizen_id IS NULL AND (\
             (m.last_day IS NOT NULL AND m.last_day >= $2 AND m.last_day <= $3 AND m.ended_at IS NULL) \
             OR m.ended_at >= $4 OR (u.disabled_at >= $4 AND m.ended_at IS NULL) \
             OR (m.ended_at IS NULL AND (m.last_day IS NULL OR m.last_day >= $6) AND u.disabled_at IS NULL \
             AND coalesce(u.last_log_in_at, u.created_at) < $5)) \
             ORDER BY CASE WHEN m.last_day IS NULL THEN 1 ELSE 0 END, m.last_day, u.sort_key, m.id LIMIT {most}"
        );
        let values = bind![organisation, since, until, ended, idle, on];
        let rows = self.tx.all("membership", &sql, values).await?;
        rows.iter()
            .map(|row| {
                Ok(Leaver {
                    held: held(row)?,
                    closed: row.opt_moment("disabled_at")?,
                    last_log_in: row.opt_moment("last_log_in_at")?,
                    people: row.count("people")?,
                })
            })
            .collect()
    }

    async fn held(&mut self, sql: &str, values: Vec<sea_orm::Value>) -> Result<Vec<RoleHeld>, StoreError> {
        self.tx.all("membership", sql, values).await?.iter().map(held).collect()
    }
}

impl<A: Act + Covers<WriteUsers>> Under<'_, A> {
    /// Adds a membership in the organisation, of an account of the partnership.
    ///
    /// # Errors
    /// [`StoreError::Missing`] for another organisation than the permit's or another partnership's account, for a
    /// company of another partnership, for a citizen of another municipality, for a membership of another
    /// organisation to stand in for.
    pub async fn add_membership(&mut self, id: MembershipId, row: &MembershipRow) -> Result<(), StoreError> {
        self.must_keep(row.organisation)?;
        let sql = "INSERT INTO membership (id, user_id, organisation_id, role, company_id, citizen_id, first_day, last_day, \
                   stands_for) SELECT $1, u.id, o.id, $4, $5, $6, $7, $8, $9 FROM organisation o \
                   JOIN organisation h ON h.partnership_id = o.partnership_id JOIN app_user u ON u.organisation_id = h.id \
                   WHERE u.id = $2 AND o.id = $3 \
                   AND ($5 IS NULL OR $5 IN (SELECT c.id FROM company c WHERE c.partnership_id = o.partnership_id)) \
                   AND ($6 IS NULL OR (h.id = o.id AND $6 IN (SELECT b.id FROM citizen b WHERE b.organisation_id = o.id))) \
                   AND ($9 IS NULL OR $9 IN (SELECT s.id FROM membership s WHERE s.organisation_id = o.id))";
        let (first, last) = (row.term.first(), row.term.last());
        let values = bind![
            id,
            row.user,
            row.organisation,
            row.role.code(),
            row.company,
            row.citizen,
            first,
            last,
            row.stands_for,
        ];
        match self.tx.run(sql, values).await? {
            1 => Ok(()),
            _ => Err(StoreError::Missing),
        }
    }

    /// Sets the days of a role.
    ///
    /// # Errors
    /// [`StoreError::Stale`] when it was changed or has ended since, or is another organisation's.
    pub async fn set_term(
        &mut self,
        (id, version): (MembershipId, RowVersion),
        term: Term,
    ) -> Result<(), StoreError> {
        let organisation = scope::organisation(self.permit.scope());
        let sql = "UPDATE membership SET first_day = $1, last_day = $2, version = version + 1 \
                   WHERE id = $3 AND version = $4 AND organisation_id = $5 AND ended_at IS NULL";
        self.tx.run_one(sql, bind![term.first(), term.last(), id, version, organisation]).await
    }

    /// Ends a role at once, with the sessions in which its user acts in it.
    ///
    /// # Errors
    /// [`StoreError::Stale`] when it was changed or has ended since, or is another organisation's.
    pub async fn end_role(
        &mut self,
        (id, version): (MembershipId, RowVersion),
        at: Moment,
    ) -> Result<(), StoreError> {
        let organisation = scope::organisation(self.permit.scope());
        let sql = "UPDATE membership SET ended_at = $1, version = version + 1 \
                   WHERE id = $2 AND version = $3 AND organisation_id = $4 AND ended_at IS NULL";
        self.tx.run_one(sql, bind![at, id, version, organisation]).await?;
        self.tx.run("DELETE FROM session WHERE membership_id = $1", bind![id]).await.map(|_| ())
    }

    /// Ends what an account that the organisation keeps is in others: whoever could log in with it now may be
    /// somebody else than the one they let in.
    ///
    /// # Errors
    /// [`StoreError::Down`].
    pub async fn end_roles_elsewhere(&mut self, user: UserId, at: Moment) -> Result<(), StoreError> {
        let organisation = scope::organisation(self.permit.scope());
        let sql = "UPDATE membership SET ended_at = $1, version = version + 1 WHERE user_id = $2 AND organisation_id <> $3 \
                   AND ended_at IS NULL AND user_id IN (SELECT u.id FROM app_user u WHERE u.organisation_id = $3)";
        self.tx.run(sql, bind![at, user, organisation]).await.map(|_| ())
    }
}

fn held(row: &Row) -> Result<RoleHeld, StoreError> {
    let term = Term::new(row.opt_date("first_day")?, row.opt_date("last_day")?);
    Ok(RoleHeld {
        id: row.id("id")?,
        version: row.version("version")?,
        user: row.id("user_id")?,
        user_name: row.text("user_name")?,
        role: row.parsed("role", Role::from_code)?,
        company: row.opt_id("company_id")?,
        company_name: row.opt_text("company_name")?,
        term: term.map_err(|_| row.corrupt("last_day"))?,
        ended: row.opt_moment("ended_at")?,
        stands_for: row.opt_id("stands_for")?,
        stands_for_name: row.opt_text("stands_for_name")?,
    })
}
