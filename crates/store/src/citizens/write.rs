//! Changing citizens.

use std::collections::BTreeSet;

use domain::citizens::{Ability, Citizen};
use kernel::{CitizenId, CompanyId, Moment, Period, ProgrammeId, RowVersion};
use policy::{Act, Covers, WriteCitizens};
use sea_orm::Value;

use crate::{
    StoreError, Under,
    bind::bind,
    folded::{search_key, sort_key},
    scope,
};

/// What of a citizen points to rows of others.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct CitizenLinks {
    /// Companies where the person is not to be placed.
    pub do_not_place: BTreeSet<CompanyId>,
    /// Programmes over time.
    pub registrations: Vec<(ProgrammeId, Period)>,
}

/// The tables beside a citizen's own row.
const BESIDE: [&str; 5] =
    ["citizen_consideration", "citizen_certificate", "citizen_do_not_place", "citizen_group", "registration"];

impl<A: Act + Covers<WriteCitizens>> Under<'_, A> {
    /// Adds a citizen to the municipality of the permit's scope.
    ///
    /// # Errors
    /// [`StoreError::Blocked`] when the municipality has the reference already; [`StoreError::Missing`] when
    /// the scope is no municipality, or a link leads out of it.
    pub async fn add_citizen(
        &mut self,
        id: CitizenId,
        citizen: &Citizen,
        links: &CitizenLinks,
        at: Moment,
    ) -> Result<(), StoreError> {
        let organisation = scope::organisation(self.permit.scope()).ok_or(StoreError::Missing)?;
        let sql = "INSERT INTO citizen (reference, name, sort_key, search_key, invented, protected, postal_code, \
                   weekly_minutes, slots, transport, travel_limit, skills_can, skills_trainable, skills_cannot, \
                   registered_on, updated_at, id, organisation_id, created_at, version) \
                   VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $16, $19)";
        let mut values = facts(citizen, at);
        values.extend(bind![id, organisation, RowVersion::FIRST]);
        self.tx.run(sql, values).await?;
        self.put_beside(id, citizen, links).await
    }

    /// Saves a citizen with all that stands beside it.
    ///
    /// # Errors
    /// [`StoreError::Stale`] when `version` is no longer the row's or the person is not within the scope;
    /// [`StoreError::Blocked`] when the reference is taken; [`StoreError::Missing`] when a link leads out of
    /// the scope.
    pub async fn save_citizen(
        &mut self,
        id: CitizenId,
        version: RowVersion,
        citizen: &Citizen,
        links: &CitizenLinks,
        at: Moment,
    ) -> Result<(), StoreError> {
        let mut values = facts(citizen, at);
        values.extend(bind![id, version]);
        let reached = self.reached_citizens(&mut values);
        let sql = format!(
            "UPDATE citizen AS b SET reference = $1, name = $2, sort_key = $3, search_key = $4, invented = $5, \
             protected = $6, postal_code = $7, weekly_minutes = $8, slots = $9, transport = $10, travel_limit = $11, \
             skills_can = $12, skills_trainable = $13, skills_cannot = $14, registered_on = $15, updated_at = $16, \
             version = version + 1 WHERE b.id = $17 AND b.version = $18 AND {reached}"
        );
        self.tx.run_one(&sql, values).await?;
        for table in BESIDE {
            self.tx.run(&format!("DELETE FROM {table} WHERE citizen_id = $1"), bind![id]).await?;
        }
        self.put_beside(id, citizen, links).await
    }

    async fn put_beside(
        &mut self,
        id: CitizenId,
        citizen: &Citizen,
        links: &CitizenLinks,
    ) -> Result<(), StoreError> {
        let considerations = citizen.considerations.iter().map(|one| {
            let function = i32::try_from(one.function).unwrap_or(i32::MAX);
            bind![id, function, i32::from(one.level.number()), one.instruction.as_ref()]
        });
        let columns = ["citizen_id", "function_index", "level", "instruction"];
        self.tx.insert_many("citizen_consideration", &columns, considerations.collect()).await?;

        let certificates =
            citizen.certificates.iter().map(|held| bind![id, &held.certificate, held.expires_on]);
        let columns = ["citizen_id", "certificate", "expires_on"];
        self.tx.insert_many("citizen_certificate", &columns, certificates.collect()).await?;

        let groups =
            citizen.groups.iter().map(|one| bind![id, &one.group, one.period.from(), one.period.to()]);
        let columns = ["citizen_id", "group_code", "from_date", "to_date"];
        self.tx.insert_many("citizen_group", &columns, groups.collect()).await?;

        self.put_links(id, links).await
    }

    /// Links lead to companies and programmes within the scope, and nowhere else.
    async fn put_links(&mut self, id: CitizenId, links: &CitizenLinks) -> Result<(), StoreError> {
        for company in &links.do_not_place {
            let mut values = bind![id, *company];
            let clause = scope::companies(self.permit.scope(), &mut values);
            let sql = format!(
                "INSERT INTO citizen_do_not_place (citizen_id, company_id) SELECT $1, c.id FROM company c \
                 WHERE c.id = $2 AND {}",
                clause.sql
            );
            self.link(&sql, values).await?;
        }
        for (programme, period) in &links.registrations {
            let mut values = bind![id, *programme, period.from(), period.to()];
            let clause = scope::partnership(self.permit.scope(), "p.partnership_id", &mut values);
            let sql = format!(
                "INSERT INTO registration (citizen_id, programme_id, from_date, to_date) \
                 SELECT $1, p.id, $3, $4 FROM programme p WHERE p.id = $2 AND {}",
                clause.sql
            );
            self.link(&sql, values).await?;
        }
        Ok(())
    }

    async fn link(&mut self, sql: &str, values: Vec<Value>) -> Result<(), StoreError> {
        match self.tx.run(sql, values).await? {
            1 => Ok(()),
            _ => Err(StoreError::Missing),
        }
    }
}

/// The columns from `reference` to `updated_at`.
fn facts(citizen: &Citizen, at: Moment) -> Vec<Value> {
    bind![
        &citizen.reference,
        &citizen.name,
        sort_key(citizen.name.as_str()),
        searched(citizen),
        citizen.invented,
        citizen.protected,
        citizen.home.as_ref(),
        citizen.weekly_minutes,
        citizen.slots,
        citizen.travel.as_ref().map(|travel| travel.mode.as_str()),
        citizen.travel.as_ref().map(|travel| travel.limit),
        codes(citizen, Ability::Can),
        codes(citizen, Ability::Trainable),
        codes(citizen, Ability::Cannot),
        citizen.registered_on,
        at,
    ]
}

fn searched(citizen: &Citizen) -> String {
    search_key(&format!("{} {}", citizen.name, citizen.reference))
}

fn codes(citizen: &Citizen, ability: Ability) -> String {
    let codes: Vec<&str> =
        citizen.skills.iter().filter(|(_, one)| **one == ability).map(|(code, _)| code.as_str()).collect();
    codes.join(" ")
}
