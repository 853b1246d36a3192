//! What indicators are counted from: participants, the hours that count, companies, targets.

use std::collections::BTreeMap;

use domain::{
    placements::Hours,
    targets::{Indicator, Target, Window},
};
use kernel::{CitizenId, Date, Minutes, Moment, Month, ProgrammeId, Week};
use policy::{Act, Covers, FieldGroup, ReadIndicators, Scope, WriteTargets};
use sea_orm::Value;

use crate::{
    StoreError, Under,
    bind::{Bind as _, bind},
    changes::{COUNTS, Changes},
    placements::{in_week, week_open, weeks_table},
    row::Row,
    scope,
    views::{BoardFacts, MonthHours, PartFacts, Targets},
};

impl<A: Act + Covers<ReadIndicators>> Under<'_, A> {
    /// Everything that the board is counted from, as it was known on a day: whole rows of hours, and nobody's
    /// name unless the permit opens it.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn board_facts(
        &mut self,
        programme: Option<ProgrammeId>,
        window: Window,
        as_of: Date,
        since: Month,
    ) -> Result<BoardFacts, StoreError> {
        let mut facts =
            BoardFacts { people: self.participants(programme, as_of).await?, ..BoardFacts::default() };
        self.worked(&mut facts, programme, as_of, since).await?;
        self.completeness(&mut facts, programme, window).await?;
        Ok(facts)
    }

    /// Those who take part: since when, and in which group they were on that day.
    async fn participants(
        &self,
        programme: Option<ProgrammeId>,
        as_of: Date,
    ) -> Result<BTreeMap<CitizenId, PartFacts>, StoreError> {
        let mut values = bind![as_of];
        let within = counted(self.permit.scope(), &mut values);
        let (of, or_placed) = match programme {
            Some(programme) => {
                values.push(programme.bind());
                (format!(" AND r.programme_id = ${}", values.len()), "NULL")
            }
            None => (
                String::new(),
                "(SELECT min(p.from_date) FROM placement p WHERE p.citizen_id = b.id AND p.state IN \
                 ('running', 'interrupted', 'ended'))",
            ),
        };
        let sql = format!(
            "SELECT k.id, k.name, k.protected, k.day, (SELECT g.group_code FROM citizen_group g WHERE g.citizen_id = k.id \
             AND g.from_date <= k.day AND (g.to_date IS NULL OR g.to_date > k.day)) AS code FROM \
             (SELECT b.id, b.name, b.sort_key, b.protected, coalesce((SELECT min(r.from_date) FROM registration r \
             WHERE r.citizen_id = b.id{of}), {or_placed}) AS day FROM citizen b WHERE {within}) k \
             WHERE k.day <= $1 ORDER BY k.sort_key, k.id"
        );
        let named = self.permit.opens(FieldGroup::Identity);
        let protected = self.permit.opens(FieldGroup::Protected);
        let mut all = BTreeMap::new();
        for (n, row) in self.tx.all("citizen", &sql, values).await?.iter().enumerate() {
            let seen = named && (protected || !row.flag("protected")?);
            let name = if seen { Some(row.typed("name")?) } else { None };
            let since = row.date("day")?;
            let facts = PartFacts { n, name, since, group: row.opt_text("code")?, weeks: BTreeMap::new() };
            all.insert(row.id("id")?, facts);
        }
        Ok(all)
    }

    /// What was worked, by week for everybody who takes part and by month since one.
    async fn worked(
        &self,
        facts: &mut BoardFacts,
        programme: Option<ProgrammeId>,
        as_of: Date,
        since: Month,
    ) -> Result<(), StoreError> {
        let mut values = bind![as_of];
        let within = counted(self.permit.scope(), &mut values);
        let of = of_programme(programme, &mut values);
        let sql = format!(
            "SELECT p.citizen_id, p.company_id, d.week, substr(d.date, 1, 7) AS month, \
             CAST(sum(d.praktik_minutes) AS BIGINT) AS praktik, CAST(sum(d.ordinary_minutes) AS BIGINT) AS ordinary \
             FROM day_hours d JOIN placement p ON p.id = d.placement_id JOIN citizen b ON b.id = p.citizen_id \
             WHERE d.date <= $1 AND {within}{of} \
             GROUP BY p.citizen_id, p.company_id, d.week, substr(d.date, 1, 7)"
        );
        for row in self.tx.all("day_hours", &sql, values).await? {
            let (citizen, hours, month) =
                (row.id("citizen_id")?, hours(&row)?, row.parsed("month", Month::parse)?);
            if let Some(person) = facts.people.get_mut(&citizen) {
                let week = person.weeks.entry(Week::of(row.date("week")?)).or_default();
                *week = [*week, hours].into_iter().sum();
            }
            if month >= since {
                facts.months.push(MonthHours { month, citizen, company: row.id("company_id")?, hours });
            }
        }
        Ok(())
    }

    /// Weeks of people in the window, those of which nobody has said anything, and the companies with hours
    /// that count.
    async fn completeness(
        &self,
        facts: &mut BoardFacts,
        programme: Option<ProgrammeId>,
        window: Window,
    ) -> Result<(), StoreError> {
        let mut values: Vec<Value> = Vec::new();
        let weeks = weeks_table(window.weeks(), &mut values);
        let within = counted(self.permit.scope(), &mut values);
        let of = of_programme(programme, &mut values);
        let sql = format!(
            "SELECT CAST(count(*) AS BIGINT) AS every, \
             CAST(coalesce(sum(CASE WHEN {open} THEN 1 ELSE 0 END), 0) AS BIGINT) AS open, \
             CAST(count(DISTINCT CASE WHEN {hours} THEN p.company_id END) AS BIGINT) AS companies FROM ({weeks}) k \
             JOIN placement p ON {there} JOIN citizen b ON b.id = p.citizen_id WHERE {within}{of}",
            open = week_open("k.monday"),
            hours = "EXISTS (SELECT 1 FROM day_hours d WHERE d.placement_id = p.id AND d.week = k.monday)",
            there = in_week("k.monday", "k.sunday"),
        );
        let row = self.tx.one("placement", &sql, values).await?.ok_or(StoreError::Missing)?;
        (facts.weeks, facts.open_weeks) = (row.count("every")?, row.count("open")?);
        facts.companies_in_window = row.count("companies")?;
        Ok(())
    }

    /// How many companies there are to take part, the targets that are still to come, and how often hours were
    /// changed until now.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn targets(&mut self, as_of: Date) -> Result<Targets, StoreError> {
        let mut values = Vec::new();
        let companies = scope::partnership(self.permit.scope(), "c.partnership_id", &mut values).sql;
        let targets = scope::partnership(self.permit.scope(), "t.partnership_id", &mut values).sql;
        let sql = format!(
            "SELECT 'companies' AS what, CAST(NULL AS TEXT) AS by_date, CAST(NULL AS TEXT) AS source, \
             CAST(count(*) AS BIGINT) AS n, {COUNTS} FROM company c WHERE {companies} \
             UNION ALL SELECT t.indicator, t.by_date, t.source, t.number, 0, 0, 0, 0 FROM target t WHERE {targets} \
             ORDER BY by_date"
        );
        let mut found = Targets::default();
        for row in self.tx.all("target", &sql, values).await? {
            if row.text("what")? == "companies" {
                found.companies = row.count("n")?;
                found.changes = Changes::of(&row)?;
                continue;
            }
            let number = u32::try_from(row.big("n")?).map_err(|_| row.corrupt("number"))?;
            let indicator = row.parsed("what", Indicator::from_code)?;
            found.targets.push(Target {
                indicator,
                number,
                by: row.date("by_date")?,
                source: row.typed("source")?,
            });
        }
        found.targets.retain(|target| target.by >= as_of);
        Ok(found)
    }
}

impl<A: Act + Covers<WriteTargets>> Under<'_, A> {
    /// Sets a target of the permit's partnership, in place of one for the same day.
    ///
    /// # Errors
    /// [`StoreError::Missing`] when the scope is no partnership.
    pub async fn set_target(&mut self, target: &Target, at: Moment) -> Result<(), StoreError> {
        let Scope::Aggregate(partnership) = self.permit.scope() else { return Err(StoreError::Missing) };
        let sql = "INSERT INTO target (partnership_id, indicator, by_date, number, source, set_at, set_by) \
                   VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (partnership_id, indicator, by_date) \
                   DO UPDATE SET number = excluded.number, source = excluded.source, \
                   set_at = excluded.set_at, set_by = excluded.set_by";
        let number = i32::try_from(target.number).unwrap_or(i32::MAX);
        let by = self.permit.actor().user();
        let values = bind![partnership, target.indicator.code(), target.by, number, &target.source, at, by];
        self.tx.run(sql, values).await.map(|_| ())
    }
}

/// Whom (alias `b`) indicators count, protected people among them: a count shows nobody.
fn counted(scope: Scope, values: &mut Vec<Value>) -> String {
    let (before, value, after) = match scope {
        Scope::Municipality(organisation) => ("=", organisation.bind(), ""),
        Scope::Aggregate(partnership) => {
            ("IN (SELECT o.id FROM organisation o WHERE o.partnership_id =", partnership.bind(), ")")
        }
        Scope::Partnership(_)
        | Scope::Caseload(..)
        | Scope::Company(_)
        | Scope::Trainees(..)
        | Scope::Own(_)
        | Scope::Nothing => {
            return "1 = 0".to_owned();
        }
    };
    values.push(value);
    format!("b.organisation_id {before} ${}{after}", values.len())
}

fn of_programme(programme: Option<ProgrammeId>, values: &mut Vec<Value>) -> String {
    programme.map_or_else(String::new, |programme| {
        values.push(programme.bind());
        format!(
            " AND b.id IN (SELECT r.citizen_id FROM registration r WHERE r.programme_id = ${})",
            values.len()
        )
    })
}

fn hours(row: &Row) -> Result<Hours, StoreError> {
    let minutes = |column| {
        let minutes = i32::try_from(row.big(column)?).ok().and_then(Minutes::new);
        minutes.ok_or_else(|| row.corrupt(column))
    };
    Ok(Hours { praktik: minutes("praktik")?, ordinary: minutes("ordinary")? })
}
