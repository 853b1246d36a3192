//! Reading citizens. A protected person is in no answer to a permit that does not open them.

use domain::citizens::{Ability, Resources, Travel};
use kernel::{CitizenId, Date, Line, PostalCode};
use policy::{Act, Covers, FieldGroup, ReadCitizens};
use sea_orm::Value;

use super::children::{Children, ChildrenOf};
use crate::{
    StoreError, Under,
    bind::{Bind, bind},
    folded::every_word,
    row::{Row, codes_from_text},
    scope,
    views::{
        CitizenFilter, CitizenLine, CitizenView, Home, HoursKnown, Identity, Membership, Page, PageOf, Shown,
    },
};

impl<A: Act + Covers<ReadCitizens>> Under<'_, A> {
    /// A page of the citizens within the permit's scope, by name, as they stand on a day.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn list_citizens(
        &mut self,
        filter: &CitizenFilter,
        on: Date,
        of: PageOf,
    ) -> Result<Page<CitizenLine>, StoreError> {
        let mut values = Vec::new();
        let condition = self.citizen_condition(filter, on, &mut values);
        let count = self
            .tx
            .count_to_limit("citizen", &format!("citizen b WHERE {condition}"), values.clone())
            .await?;
        let (keyset, order) = crate::list::keyset("citizen", "b", of, &mut values);
        let limit = of.rows + 1;
        let n = push(&mut values, on);
        let sql = format!(
            "SELECT b.*, z.name AS place, \
             (SELECT g.group_code FROM citizen_group g WHERE g.citizen_id = b.id AND g.from_date <= ${n} \
             AND (g.to_date IS NULL OR g.to_date > ${n}) ORDER BY g.from_date DESC LIMIT 1) AS group_code, \
             (SELECT p.name FROM registration r JOIN programme p ON p.id = r.programme_id WHERE r.citizen_id = b.id \
             AND r.from_date <= ${n} AND (r.to_date IS NULL OR r.to_date > ${n}) \
             ORDER BY r.from_date DESC, p.name LIMIT 1) AS programme \
             FROM citizen b LEFT JOIN postal_code z ON z.code = b.postal_code \
             WHERE {condition}{keyset} ORDER BY b.sort_key {order}, b.id {order} LIMIT {limit}"
        );
        let rows = self.tx.all("citizen", &sql, values).await?;
        let lines = rows.iter().map(|row| self.line(row)).collect::<Result<Vec<_>, _>>()?;
        Ok(Page::cut(lines, of, count, |line| line.id.uuid()))
    }

    /// A citizen with all that the permit opens; `on` is today.
    ///
    /// # Errors
    /// [`StoreError::Missing`] when it is not within the scope, or protected and closed.
    pub async fn citizen(&mut self, id: CitizenId, on: Date) -> Result<CitizenView, StoreError> {
        let found = self.citizens_where("b.id = $1", bind![id], on).await?;
        found.into_iter().next().ok_or(StoreError::Missing)
    }

    /// The citizen with a reference within the scope.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn find_citizen_by_reference(
        &mut self,
        reference: &Line,
    ) -> Result<Option<CitizenId>, StoreError> {
        let mut values = bind![reference];
        let reached = self.reached_citizens(&mut values);
        let sql = format!("SELECT b.id FROM citizen b WHERE b.reference = $1 AND {reached}");
        self.tx.one("citizen", &sql, values).await?.map(|row| row.id("id")).transpose()
    }

    /// Every citizen under a filter with all that the permit opens, by name: for export and for
    /// matching. Two statements, however many there are.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn whole_citizens(
        &mut self,
        filter: &CitizenFilter,
        on: Date,
    ) -> Result<Vec<CitizenView>, StoreError> {
        let mut values = Vec::new();
        let condition = self.citizen_condition(filter, on, &mut values);
        self.citizens_where(&condition, values, on).await
    }

    /// Citizens by a condition on `b` whose values are given; the scope is added here.
    async fn citizens_where(
        &mut self,
        condition: &str,
        mut values: Vec<Value>,
        on: Date,
    ) -> Result<Vec<CitizenView>, StoreError> {
        let reached = self.reached_citizens(&mut values);
        let condition = format!("({condition}) AND {reached}");
        let sql = format!(
            "SELECT b.*, o.name AS organisation_name, z.name AS place, coalesce(m.area, s.name) AS area \
             FROM citizen b JOIN organisation o ON o.id = b.organisation_id \
             JOIN partnership s ON s.id = o.partnership_id \
             LEFT JOIN municipality m ON m.code = o.municipality_code \
             LEFT JOIN postal_code z ON z.code = b.postal_code \
             WHERE {condition} ORDER BY b.sort_key, b.id"
        );
        let rows = self.tx.all("citizen", &sql, values.clone()).await?;
        if rows.is_empty() {
            return Ok(Vec::new());
        }
        let mut children = ChildrenOf::read(self.tx, self.permit.groups(), &condition, values, on).await?;
        rows.iter().map(|row| self.view(row, children.take(row.id("id")?))).collect()
    }

    fn citizen_condition(&self, filter: &CitizenFilter, on: Date, values: &mut Vec<Value>) -> String {
        let opens = |group| self.permit.opens(group);
        let mut condition = self.reached_citizens(values);
        // Whoever may not see a field may not learn it from which rows a filter leaves either.
        let mut and = |open: FieldGroup, text: String| {
            condition.push_str(" AND ");
            condition.push_str(if opens(open) { &text } else { "1 = 0" });
        };
        if let Some(search) = &filter.search {
            let found = every_word(search, values, |n| format!("b.search_key LIKE ${n} ESCAPE '\\'"));
            and(FieldGroup::Identity, found);
        }
        let (known, unknown) = (
            "b.weekly_minutes IS NOT NULL AND b.slots IS NOT NULL",
            "(b.weekly_minutes IS NULL OR b.slots IS NULL)",
        );
        match filter.hours {
            None => {}
            Some(HoursKnown::Known) => and(FieldGroup::Resources, known.to_owned()),
            Some(HoursKnown::Unknown) => and(FieldGroup::Resources, unknown.to_owned()),
        }
        if let Some(group) = &filter.group {
            let (n, m) = (push(values, group.as_str()), push(values, on));
            and(
                FieldGroup::Membership,
                format!(
                    "EXISTS (SELECT 1 FROM citizen_group g WHERE g.citizen_id = b.id AND g.group_code = ${n} \
                     AND g.from_date <= ${m} AND (g.to_date IS NULL OR g.to_date > ${m}))"
                ),
            );
        }
        if let Some(skill) = &filter.skill {
            let n = push(values, format!("% {} %", skill.replace(['%', '_', '\\'], "")));
            and(
                FieldGroup::Resources,
                format!("(' ' || b.skills_can || ' ' || b.skills_trainable || ' ') LIKE ${n}"),
            );
        }
        if filter.mine {
            let mine = self.permit.actor().caseload().map(|caseload| scope::named(caseload, values));
            and(FieldGroup::Team, mine.unwrap_or_else(|| "1 = 0".to_owned()));
        }
        if let Some(postal_code) = &filter.postal_code {
            let n = push(values, format!("{}%", postal_code.replace(['%', '_', '\\'], "")));
            and(FieldGroup::Home, format!("b.postal_code LIKE ${n}"));
        }
        condition
    }

    fn line(&self, row: &Row) -> Result<CitizenLine, StoreError> {
        let opens = |group| self.permit.opens(group);
        Ok(CitizenLine {
            id: row.id("id")?,
            identity: Shown::when(opens(FieldGroup::Identity), identity(row)?),
            invented: row.flag("invented")?,
            protected: Shown::when(opens(FieldGroup::Protected), row.flag("protected")?),
            home: Shown::when(opens(FieldGroup::Home), home(row)?),
            weekly_minutes: Shown::when(opens(FieldGroup::Resources), row.opt_minutes("weekly_minutes")?),
            group: Shown::when(opens(FieldGroup::Membership), row.opt_text("group_code")?),
            programme: Shown::when(opens(FieldGroup::Membership), row.opt_text("programme")?),
            registered_on: row.date("registered_on")?,
        })
    }

    fn view(&self, row: &Row, children: Children) -> Result<CitizenView, StoreError> {
        let opens = |group| self.permit.opens(group);
        let resources = Resources {
            weekly_minutes: row.opt_minutes("weekly_minutes")?,
            slots: row.opt_slots("slots")?,
            travel: travel(row)?,
            skills: skills(row)?,
            certificates: children.certificates,
        };
        let mut team = children.team;
        // That somebody of health or social care works with a person says something of the person.
        team.retain(|line| opens(FieldGroup::Considerations) || !line.role.tells_of_care());
        let membership = Membership { groups: children.groups, registrations: children.registrations };
        Ok(CitizenView {
            id: row.id("id")?,
            organisation: row.id("organisation_id")?,
            organisation_name: row.text("organisation_name")?,
            area: row.text("area")?,
            version: row.version("version")?,
            invented: row.flag("invented")?,
            registered_on: row.date("registered_on")?,
            protected: Shown::when(opens(FieldGroup::Protected), row.flag("protected")?),
            identity: Shown::when(opens(FieldGroup::Identity), identity(row)?),
            home: Shown::when(opens(FieldGroup::Home), home(row)?),
            resources: Shown::when(opens(FieldGroup::Resources), resources),
            considerations: Shown::when(opens(FieldGroup::Considerations), children.considerations),
            membership: Shown::when(opens(FieldGroup::Membership), membership),
            do_not_place: Shown::when(opens(FieldGroup::DoNotPlace), children.not_at),
            placements: Shown::when(opens(FieldGroup::Placements), children.placements),
            team: Shown::when(opens(FieldGroup::Team), team),
            key: row.get("row_key")?,
            notes: children.notes,
        })
    }
}

fn push(values: &mut Vec<Value>, value: impl Bind) -> usize {
    values.push(value.bind());
    values.len()
}

pub(super) fn identity(row: &Row) -> Result<Identity, StoreError> {
    Ok(Identity { reference: row.typed("reference")?, name: row.typed("name")? })
}

fn home(row: &Row) -> Result<Option<Home>, StoreError> {
    let postal_code = row.opt_parsed("postal_code", |text| PostalCode::parse(text).ok())?;
    let place = row.opt_text("place")?;
    Ok(postal_code.map(|postal_code| Home { postal_code, place }))
}

fn travel(row: &Row) -> Result<Option<Travel>, StoreError> {
    Travel::from_parts(row.opt_text("transport")?, row.opt_minutes("travel_limit")?)
        .map_err(|_| row.corrupt("travel_limit"))
}

pub(crate) fn skills(row: &Row) -> Result<std::collections::BTreeMap<String, Ability>, StoreError> {
    let columns = [
        ("skills_can", Ability::Can),
        ("skills_trainable", Ability::Trainable),
        ("skills_cannot", Ability::Cannot),
    ];
    let mut skills = std::collections::BTreeMap::new();
    for (column, ability) in columns {
        let codes: Vec<String> = codes_from_text(&row.text(column)?);
        skills.extend(codes.into_iter().map(|code| (code, ability)));
    }
    Ok(skills)
}
