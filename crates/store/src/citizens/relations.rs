//! Who works with a citizen.

use domain::{
    citizens::{Follower, NewRelation},
    partners::{Follows, Role},
};
use kernel::{CitizenId, Date, MembershipId, Moment, Period, RelationId, RowVersion};
use policy::{Act, Covers, ReadPlacements, ReadRelations, ReadUsers, WriteRelations};

use crate::{
    StoreError, Under,
    bind::{bind, quoted},
    placements::holding,
    views::{Nameable, RelationLine, ToName},
};

impl<A: Act + Covers<ReadRelations> + Covers<ReadUsers> + Covers<ReadPlacements>> Under<'_, A> {
    /// Whom a citizen can be given to: colleagues of the citizen's organisation who work with people, and
    /// workplace mentors where the citizen has a place; with what is named already.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn to_name(&mut self, citizen: CitizenId, on: Date) -> Result<ToName, StoreError> {
        let mut values = bind![on, citizen];
        let within = self.reached_citizens(&mut values);
        let open = crate::partners::open("m", 1);
        let sql = format!(
            "SELECT m.id, m.role, p.id AS placement_id, u.name, c.name AS company_name, r.from_date, r.to_date \
             FROM citizen b \
             JOIN membership m ON (m.organisation_id = b.organisation_id AND m.role IN ({anywhere})) \
               OR m.role IN ({there}) \
             JOIN app_user u ON u.id = m.user_id \
             LEFT JOIN company c ON c.id = m.company_id \
             LEFT JOIN placement p ON m.role IN ({there}) AND p.citizen_id = b.id AND p.company_id = m.company_id \
               AND p.organisation_id = b.organisation_id AND p.state IN ({standing}) \
             LEFT JOIN relation r ON r.membership_id = m.id AND r.citizen_id = b.id \
               AND (r.to_date IS NULL OR r.to_date > $1) \
             WHERE b.id = $2 AND {within} AND {open} AND m.stands_for IS NULL AND u.disabled_at IS NULL \
               AND (p.id IS NOT NULL OR m.role IN ({anywhere})) \
             ORDER BY m.role, u.sort_key, m.id, p.from_date DESC, p.id",
            anywhere = roles(Follows::Person),
            there = roles(Follows::Placement),
            standing = holding(),
        );
        let rows = self.tx.all("membership", &sql, values).await?;
        let mut to_name = ToName { people: Vec::new(), named: Vec::new() };
        for row in &rows {
            let membership: MembershipId = row.id("id")?;
            if row.opt_date("from_date")?.is_some() {
                to_name.named.push((membership, row.period("from_date", "to_date")?));
            }
            if to_name.people.last().is_some_and(|one: &Nameable| one.follower.membership == membership) {
                continue;
            }
            to_name.people.push(Nameable {
                follower: Follower {
                    membership,
                    role: row.parsed("role", Role::from_code)?,
                    place: row.opt_id("placement_id")?,
                },
                name: row.text("name")?,
                company_name: row.opt_text("company_name")?,
            });
        }
        Ok(to_name)
    }
}

impl<A: Act + Covers<ReadRelations>> Under<'_, A> {
    /// One relation of a citizen.
    ///
    /// # Errors
    /// [`StoreError::Missing`] when it is another citizen's, or outside the scope.
    pub async fn relation(&mut self, citizen: CitizenId, id: RelationId) -> Result<RelationLine, StoreError> {
        let mut values = bind![id, citizen];
        let within = self.reached_citizens(&mut values);
        let sql = format!(
            "SELECT r.id, r.version, r.from_date, r.to_date, m.role, u.name, c.name AS company_name \
             FROM relation r JOIN citizen b ON b.id = r.citizen_id JOIN membership m ON m.id = r.membership_id \
             JOIN app_user u ON u.id = m.user_id LEFT JOIN company c ON c.id = m.company_id \
             WHERE r.id = $1 AND r.citizen_id = $2 AND {within}"
        );
        let row = self.tx.one("relation", &sql, values).await?.ok_or(StoreError::Missing)?;
        Ok(RelationLine {
            id: row.id("id")?,
            version: row.version("version")?,
            name: row.text("name")?,
            role: row.parsed("role", Role::from_code)?,
            company_name: row.opt_text("company_name")?,
            period: row.period("from_date", "to_date")?,
        })
    }
}

impl<A: Act + Covers<WriteRelations>> Under<'_, A> {
    /// Names somebody who works with a citizen.
    ///
    /// # Errors
    /// [`StoreError::Missing`] when the citizen is outside the scope.
    pub async fn add_relation(
        &mut self,
        id: RelationId,
        citizen: CitizenId,
        new: &NewRelation,
        at: Moment,
    ) -> Result<(), StoreError> {
        let (from, to) = (new.period.from(), new.period.to());
        let by = self.permit.actor().user();
        let mut values = bind![id, citizen, new.membership, new.placement, from, to, by, at];
        let within = self.reached_citizens(&mut values);
        let sql = format!(
            "INSERT INTO relation (id, citizen_id, membership_id, placement_id, from_date, to_date, named_by, \
             named_at) SELECT $1, b.id, $3, $4, $5, $6, $7, $8 FROM citizen b WHERE b.id = $2 AND {within}"
        );
        match self.tx.run(&sql, values).await? {
            0 => Err(StoreError::Missing),
            _ => Ok(()),
        }
    }

    /// Ends a relation: it does not stand on the day any more. One that would have begun then is gone.
    ///
    /// # Errors
    /// [`StoreError::Stale`] when it has ended or was changed since, is another citizen's or outside the scope.
    pub async fn end_relation(
        &mut self,
        citizen: CitizenId,
        (id, version): (RelationId, RowVersion),
        period: Period,
        on: Date,
    ) -> Result<(), StoreError> {
        let mut values = bind![id, citizen, version];
        let within = self.reached_citizens(&mut values);
        let of = format!(
            "id = $1 AND citizen_id = $2 AND version = $3 AND citizen_id IN (SELECT b.id FROM citizen b WHERE {within})"
        );
        if period.from() >= on {
            return self.tx.run_one(&format!("DELETE FROM relation WHERE {of}"), values).await;
        }
        values.extend(bind![on]);
        let day = values.len();
        let sql = format!(
            "UPDATE relation SET to_date = ${day}, version = version + 1 WHERE {of} AND (to_date IS NULL OR to_date > ${day})"
        );
        self.tx.run_one(&sql, values).await
    }
}

fn roles(follows: Follows) -> String {
    let roles = Role::ALL.iter().filter(|role| role.follows() == Some(follows));
    quoted(roles.map(|role| role.code()))
}
