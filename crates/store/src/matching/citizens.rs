//! People, with what their work is found by.

use domain::citizens::{Ability, CertificateHeld, Travel};
use kernel::{CitizenId, Level};
use policy::{Act, Covers, ReadCitizens};

use super::bundles::whereabouts;
use crate::{
    StoreError, Under,
    bind::placeholders,
    placements::holding,
    row::{Row, codes_from_text},
    views::CitizenToMatch,
};

impl<A: Act + Covers<ReadCitizens>> Under<'_, A> {
    /// The people within the scope, who has waited longest first. Protected people are among them
    /// where the permit opens them. One statement, however many they are.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn citizens_to_match(&mut self) -> Result<Vec<CitizenToMatch>, StoreError> {
        self.people_to_match(None).await
    }

    /// Of these people, those within the scope, in the same order.
    ///
    /// # Errors
    /// [`StoreError`]; nobody of these ids is an empty list.
    pub async fn these_to_match(&mut self, ids: &[CitizenId]) -> Result<Vec<CitizenToMatch>, StoreError> {
        if ids.is_empty() { Ok(Vec::new()) } else { self.people_to_match(Some(ids)).await }
    }

    async fn people_to_match(
        &mut self,
        only: Option<&[CitizenId]>,
    ) -> Result<Vec<CitizenToMatch>, StoreError> {
        let mut values = Vec::new();
        let reached = self.reached_citizens(&mut values);
        let (these, people) = match only {
            None => (String::new(), "citizen"),
            Some(ids) => {
                let places = placeholders(ids.iter().copied(), &mut values);
                // Found by their ids before anything else is asked: SQLite would rather go through all of an
                // organisation.
                let these = format!("SELECT i.* FROM citizen i WHERE i.id IN ({places})");
                (format!("WITH these AS MATERIALIZED ({these}) "), "these")
            }
        };
        let sql = format!(
            "{these}SELECT b.id, b.name, b.reference, b.invented, b.protected, b.postal_code, p.name AS place, p.lat_e5, \
             p.lon_e5, b.weekly_minutes, b.slots, b.transport, b.travel_limit, b.skills_can, b.skills_trainable, \
             b.skills_cannot, b.registered_on, z.kind, z.code, z.number, z.level, z.last_day, z.other_id, \
             CASE WHEN EXISTS (SELECT 1 FROM placement x WHERE x.citizen_id = b.id AND x.state IN ({holding})) \
             THEN TRUE ELSE FALSE END AS placed \
             FROM {people} b LEFT JOIN postal_code p ON p.code = b.postal_code \
             LEFT JOIN ({details}) z ON z.citizen_id = b.id WHERE {reached} \
             ORDER BY b.registered_on, b.id, z.kind, z.code, z.number, z.other_id",
            details = details(people, &reached),
            holding = holding()
        );
        let mut citizens: Vec<CitizenToMatch> = Vec::new();
        for row in &self.tx.all("citizen", &sql, values).await? {
            let id = row.id("id")?;
            if citizens.last().is_none_or(|last| last.id != id) {
                citizens.push(citizen(row)?);
            }
            if let (Some(last), Some(kind)) = (citizens.last_mut(), row.opt_text("kind")?) {
                add_detail(last, row, &kind)?;
            }
        }
        Ok(citizens)
    }
}

/// Considerations, certificates and companies to keep away from, of everybody at once.
fn details(people: &str, reached: &str) -> String {
    let people = format!("(SELECT b.id FROM {people} b WHERE {reached})");
    format!(
        "SELECT k.citizen_id, 'consideration' AS kind, '' AS code, k.function_index AS number, k.level AS level, \
         '' AS last_day, k.citizen_id AS other_id FROM citizen_consideration k WHERE k.citizen_id IN {people} \
         UNION ALL SELECT e.citizen_id, 'certificate', e.certificate, 0, 0, coalesce(e.expires_on, ''), e.citizen_id \
         FROM citizen_certificate e WHERE e.citizen_id IN {people} \
         UNION ALL SELECT n.citizen_id, 'do-not-place', '', 0, 0, '', n.company_id \
         FROM citizen_do_not_place n WHERE n.citizen_id IN {people}"
    )
}

fn add_detail(citizen: &mut CitizenToMatch, row: &Row, kind: &str) -> Result<(), StoreError> {
    match kind {
        "consideration" => {
            let function = usize::try_from(row.int("number")?).map_err(|_| row.corrupt("function_index"))?;
            let level = u8::try_from(row.int("level")?).ok().and_then(Level::from_number);
            citizen.limits = citizen.limits.with(function, level.ok_or_else(|| row.corrupt("level"))?);
        }
        "certificate" => {
            let expires_on = match row.text("last_day")?.as_str() {
                "" => None,
                day => Some(day.parse().map_err(|_| row.corrupt("expires_on"))?),
            };
            citizen.certificates.push(CertificateHeld { certificate: row.text("code")?, expires_on });
        }
        _ => citizen.do_not_place.push(row.id("other_id")?),
    }
    Ok(())
}

fn citizen(row: &Row) -> Result<CitizenToMatch, StoreError> {
    let travel = match (row.opt_text("transport")?, row.opt_minutes("travel_limit")?) {
        (Some(mode), Some(limit)) => Some(Travel { mode, limit }),
        _ => None,
    };
    let mut skills = Vec::new();
    for (column, ability) in [
        ("skills_can", Ability::Can),
        ("skills_trainable", Ability::Trainable),
        ("skills_cannot", Ability::Cannot),
    ] {
        let codes: Vec<String> = codes_from_text(&row.text(column)?);
        skills.extend(codes.into_iter().map(|code| (code, ability)));
    }
    Ok(CitizenToMatch {
        id: row.id("id")?,
        name: row.typed("name")?,
        reference: row.typed("reference")?,
        invented: row.flag("invented")?,
        protected: row.flag("protected")?,
        home: whereabouts(row)?,
        weekly_minutes: row.opt_minutes("weekly_minutes")?,
        slots: row.opt_slots("slots")?,
        travel,
        skills,
        limits: kernel::Levels::NONE,
        certificates: Vec::new(),
        do_not_place: Vec::new(),
        registered_on: row.date("registered_on")?,
        placed: row.flag("placed")?,
    })
}
