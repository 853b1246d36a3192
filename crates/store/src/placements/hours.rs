//! Weeks: what is planned, what is said, what counts.

use std::collections::BTreeMap;

use domain::placements::{Conversion, Counted, Entry, Hours, WeekPlan, WeekSaid, WeekState};
use kernel::{CompanyId, Moment, PlacementId, RowVersion, Week};
use policy::{Act, Covers, FieldGroup, ReadHours, ReadPlacements, Scope, WriteHours, WritePlacements};
use sea_orm::Value;

use super::{agreement::CONVERTED, agreement_rows::Eyes, agreements, hours_rows};
use crate::{
    StoreError, Under,
    bind::{bind, placeholders},
    changes::Changes,
    folded::every_word,
    list::keyset,
    row::Row,
    scope,
    views::{CompanyWeek, Page, PageOf, PlacementHours, WeekCount, WeekFilter, WeekLine},
};

impl<A: Act + Covers<ReadPlacements> + Covers<ReadHours>> Under<'_, A> {
    /// The hours of a placement, all its weeks.
    ///
    /// # Errors
    /// [`StoreError::Missing`] when it is not within the scope.
    pub async fn hours_of(&mut self, id: PlacementId) -> Result<PlacementHours, StoreError> {
        let mut values = bind![id];
        let condition = format!("p.id = $1 AND {}", self.reached_placements(&mut values));
        hours_rows::hours(self.tx, &condition, "", values).await?.remove(&id).ok_or(StoreError::Missing)
    }

    /// A page of companies where somebody had days in a week, each with everybody's week there; and how often
    /// hours were changed until now.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn list_weeks(
        &mut self,
        filter: &WeekFilter,
        of: PageOf,
    ) -> Result<(Page<CompanyWeek>, Changes), StoreError> {
        let mut values = bind![filter.week.monday(), filter.week.sunday()];
        let reached = self.reached_placements(&mut values);
        let state = filter.state.map_or_else(String::new, |state| format!(" AND {}", of_state(state, "$1")));
        let mut condition = format!(
            "c.id IN (SELECT p.company_id FROM placement p JOIN citizen b ON b.id = p.citizen_id \
             WHERE {reached} AND {}{state})",
            in_week("$1", "$2")
        );
        if let Some(search) = &filter.search {
            let found = every_word(search, &mut values, |n| format!("c.search_key LIKE ${n} ESCAPE '\\'"));
            condition.push_str(&format!(" AND {found}"));
        }
        let from = format!("company c WHERE {condition}");
        let (count, changes) = self.tx.count_and_changes("company", &from, values.clone()).await?;
        let (after, order) = keyset("company", "c", of, &mut values);
        let companies = format!(
            "SELECT c.id FROM company c WHERE {condition}{after} ORDER BY c.sort_key {order}, c.id {order} LIMIT {}",
            of.rows + 1
        );
        let sql = format!(
            "SELECT {} FROM {} WHERE p.company_id IN ({companies}) AND {reached} AND {} \
             ORDER BY c.sort_key {order}, c.id {order}, b.sort_key, p.id",
            agreements::LINE,
            agreements::FROM,
            in_week("$1", "$2")
        );
        let rows = self.tx.all("placement", &sql, values).await?;
        let mut lines = self.with_hours(filter.week, &rows).await?.into_iter().peekable();
        let mut companies: Vec<CompanyWeek> = Vec::new();
        while let Some(line) = lines.next() {
            let (company, name) = (line.placement.company, line.placement.company_name.clone());
            let mut at = vec![line];
            at.extend(std::iter::from_fn(|| lines.next_if(|line| line.placement.company == company)));
            companies.push(CompanyWeek { company, name, lines: at });
        }
        Ok((Page::cut(companies, of, count, |one| one.company.uuid()), changes))
    }

    /// Everybody's week at a company.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn week_at(&mut self, company: CompanyId, week: Week) -> Result<Vec<WeekLine>, StoreError> {
        let mut values = bind![week.monday(), week.sunday(), company];
        let sql = format!(
            "SELECT {} FROM {} WHERE p.company_id = $3 AND {} AND {} ORDER BY b.sort_key, p.id",
            agreements::LINE,
            agreements::FROM,
            self.reached_placements(&mut values),
            in_week("$1", "$2")
        );
        let rows = self.tx.all("placement", &sql, values).await?;
        self.with_hours(week, &rows).await
    }

    /// Placements with the hours of a week.
    async fn with_hours(&mut self, week: Week, rows: &[Row]) -> Result<Vec<WeekLine>, StoreError> {
        let eyes = Eyes { groups: self.permit.groups(), scope: self.permit.scope() };
        let placements = rows.iter().map(|row| eyes.line(row)).collect::<Result<Vec<_>, _>>()?;
        if placements.is_empty() {
            return Ok(Vec::new());
        }
        let mut values = bind![week.monday()];
        let ids = placeholders(placements.iter().map(|placement| placement.id), &mut values);
        let condition = format!("p.id IN ({ids})");
        let mut hours = hours_rows::hours(self.tx, &condition, "e.week = $1", values).await?;
        let with = |placement: crate::views::PlacementLine| {
            let hours = hours.remove(&placement.id).ok_or(StoreError::Missing)?;
            Ok(WeekLine { placement, hours })
        };
        placements.into_iter().map(with).collect()
    }

    /// How far each of some weeks is.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn week_counts(
        &mut self,
        weeks: impl IntoIterator<Item = Week>,
    ) -> Result<Vec<WeekCount>, StoreError> {
        let weeks: Vec<Week> = weeks.into_iter().collect();
        let mut values: Vec<Value> = Vec::new();
        let reached = self.reached_placements(&mut values);
        let days = weeks_table(weeks.iter().copied(), &mut values);
        let count = |name: &str, state: WeekState| {
            let when = of_state(state, "k.monday");
            format!("CAST(coalesce(sum(CASE WHEN {when} THEN 1 ELSE 0 END), 0) AS BIGINT) AS {name}")
        };
        // Each placement is read once, and held against the few weeks: CROSS JOIN keeps SQLite to that order.
        let sql = format!(
            "SELECT k.monday, CAST(count(*) AS BIGINT) AS every, {}, {}, {} FROM placement p \
             CROSS JOIN citizen b CROSS JOIN ({}) k \
             WHERE b.id = p.citizen_id AND {reached} AND {} GROUP BY k.monday",
            count("open", WeekState::Open),
            count("differs", WeekState::Differs),
            count("unheard", WeekState::Unheard),
            days,
            in_week("k.monday", "k.sunday"),
        );
        let mut found = BTreeMap::new();
        for row in self.tx.all("placement", &sql, values).await? {
            let week = Week::of(row.date("monday")?);
            let (all, open) = (row.count("every")?, row.count("open")?);
            let (differs, unheard) = (row.count("differs")?, row.count("unheard")?);
            found.insert(week, WeekCount { week, all, open, differs, unheard });
        }
        let none = |week| WeekCount { week, all: 0, open: 0, differs: 0, unheard: 0 };
        Ok(weeks.iter().map(|week| found.remove(week).unwrap_or_else(|| none(*week))).collect())
    }
}

impl<A: Act + Covers<ReadPlacements> + Covers<ReadHours>> Under<'_, A> {
    /// The weeks of the citizen who asks, on a day of which nobody is said to have come, and of which the citizen
    /// has not been heard, the earliest first; nobody else can ask.
    ///
    /// # Errors
    /// [`StoreError::Missing`] when the scope is not the citizen's own.
    pub async fn unheard_weeks(&mut self) -> Result<Vec<(PlacementId, Week)>, StoreError> {
        if !matches!(self.permit.scope(), Scope::Own(_)) {
            return Err(StoreError::Missing);
        }
        let mut values = Vec::new();
        let reached = self.reached_placements(&mut values);
        let sql = format!(
            "SELECT f.placement_id, f.week FROM week_differs f JOIN placement p ON p.id = f.placement_id \
             JOIN citizen b ON b.id = p.citizen_id WHERE f.unheard = TRUE AND {reached} ORDER BY f.week, f.placement_id"
        );
        let rows = self.tx.all("week_differs", &sql, values).await?;
        rows.iter().map(|row| Ok((row.id("placement_id")?, Week::of(row.date("week")?)))).collect()
    }
}

impl<A: Act + Covers<WriteHours>> Under<'_, A> {
    /// Adds a statement about a week to `knew` earlier ones, with what counts after it.
    ///
    /// # Errors
    /// [`StoreError::Stale`] when somebody was quicker, or the placement is not within the scope.
    pub async fn state_week(
        &mut self,
        id: PlacementId,
        (week, knew): (Week, usize),
        entry: &Entry,
        counted: &Counted,
        at: Moment,
    ) -> Result<(), StoreError> {
        let n = i32::try_from(knew).unwrap_or(i32::MAX);
        let (user, role) = self.acting();
        let monday = week.monday();
        let mut values = bind![id, monday, n, entry.side.code(), entry.settles, at, user, role];
        let protected = self.permit.opens(FieldGroup::Protected);
        let clause = scope::pairs(self.permit.scope(), protected, &mut values);
        let sql = format!(
            "INSERT INTO week_entry (placement_id, week, n, side, settles, at, by_user, role) \
             SELECT p.id, $2, $3, $4, $5, $6, $7, $8 FROM placement p JOIN citizen b ON b.id = p.citizen_id \
             WHERE p.id = $1 AND {} AND $3 = \
             (SELECT count(*) FROM week_entry k WHERE k.placement_id = $1 AND k.week = $2)",
            clause.sql
        );
        match self.tx.run(&sql, values).await {
            Ok(1) => {}
            Ok(_) | Err(StoreError::Blocked) => return Err(StoreError::Stale),
            Err(other) => return Err(other),
        }
        let days =
            entry.said.days().filter(|(_, said)| said.hours != Hours::default() || said.absence.is_some());
        let days = days.map(|(day, said)| {
            let on = i32::try_from(day.index()).unwrap_or_default();
            let absence = said.absence.map(|absence| absence.code().to_owned());
            bind![id, monday, n, on, said.hours.praktik, said.hours.ordinary, absence]
        });
        let columns = ["placement_id", "week", "n", "day", "praktik_minutes", "ordinary_minutes", "absence"];
        self.tx.insert_many("week_entry_day", &columns, days.collect()).await?;
        self.count_week(id, week, counted).await
    }

    /// Replaces what counts of a week.
    async fn count_week(&mut self, id: PlacementId, week: Week, counted: &Counted) -> Result<(), StoreError> {
        let sql = "DELETE FROM day_hours WHERE placement_id = $1 AND date >= $2 AND date <= $3";
        self.tx.run(sql, bind![id, week.monday(), week.sunday()]).await?;
        let sql = "DELETE FROM week_differs WHERE placement_id = $1 AND week = $2";
        self.tx.run(sql, bind![id, week.monday()]).await?;
        let unheard = *counted == Counted::Unheard;
        if unheard || *counted == Counted::Differs {
            let sql = "INSERT INTO week_differs (placement_id, week, unheard) VALUES ($1, $2, $3)";
            self.tx.run(sql, bind![id, week.monday(), unheard]).await?;
        }
        let said = counted.settled().copied().unwrap_or_default();
        let rows = days(week, &said)
            .map(|(date, hours)| bind![id, date, week.monday(), hours.praktik, hours.ordinary]);
        let columns = ["placement_id", "date", "week", "praktik_minutes", "ordinary_minutes"];
        self.tx.insert_many("day_hours", &columns, rows.collect()).await
    }
}

impl<A: Act + Covers<WritePlacements> + Covers<ReadHours>> Under<'_, A> {
    /// Writes a conversion down, with the week that follows from it.
    ///
    /// # Errors
    /// [`StoreError::Stale`].
    pub async fn convert_hours(
        &mut self,
        of: (PlacementId, RowVersion),
        conversion: &Conversion,
        plan: &WeekPlan,
        at: Moment,
    ) -> Result<(), StoreError> {
        let (user, role) = self.acting();
        self.bump_placement(of).await?;
        let n = "SELECT count(*) AS n FROM conversion v WHERE v.placement_id = $1";
        let row = self.tx.one("conversion", n, bind![of.0]).await?.ok_or(StoreError::Missing)?;
        let n = i32::try_from(row.big("n")?).map_err(|_| row.corrupt("n"))?;
        let sql = "INSERT INTO conversion (placement_id, n, from_date, minutes, why, separation, at, by_user, role) \
                   VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)";
        let separation = conversion.separation.as_ref();
        let values =
            bind![of.0, n, conversion.from, conversion.minutes, &conversion.why, separation, at, user, role,];
        self.tx.run(sql, values).await?;
        let index = |n: usize| i32::try_from(n).unwrap_or_default();
        let times = plan.times().map(|(day, span, kind)| {
            bind![of.0, n, index(day.index()), span.from().minutes(), span.to().minutes(), kind.code()]
        });
        let columns = ["placement_id", "n", "day", "from_minute", "to_minute", "kind"];
        self.tx.insert_many("later_time", &columns, times.collect()).await?;
        self.note_placement(of.0, CONVERTED, Some(conversion.why.as_str()), at).await
    }
}

/// The days of a week on which anything was worked.
fn days(week: Week, said: &WeekSaid) -> impl Iterator<Item = (kernel::Date, Hours)> {
    let hours = said.days().map(|(_, said)| said.hours).collect::<Vec<_>>();
    week.days().zip(hours).filter(|(_, hours)| *hours != Hours::default())
}

/// Weeks as a table of their first and last days; there is at least one.
pub(crate) fn weeks_table(weeks: impl Iterator<Item = Week>, values: &mut Vec<Value>) -> String {
    let rows = weeks.map(|week| {
        values.extend(bind![week.monday(), week.sunday()]);
        let n = values.len();
        format!("SELECT CAST(${} AS TEXT) AS monday, CAST(${n} AS TEXT) AS sunday", n - 1)
    });
    rows.collect::<Vec<_>>().join(" UNION ALL ")
}

/// Begun, with days in the week between the two.
pub(crate) fn in_week(monday: &str, sunday: &str) -> String {
    format!(
        "p.state IN ('running', 'interrupted', 'ended') AND p.from_date <= {sunday} \
         AND (p.to_date IS NULL OR p.to_date > {monday}) AND (p.ended_on IS NULL OR p.ended_on >= {monday})"
    )
}

/// Nobody has said anything of the week of a Monday.
pub(crate) fn week_open(monday: &str) -> String {
    format!("NOT EXISTS (SELECT 1 FROM week_entry s WHERE s.week = {monday} AND s.placement_id = p.id)")
}

/// How far the week of a Monday is.
fn of_state(state: WeekState, monday: &str) -> String {
    let stopped = |why: &str| {
        format!(
            "EXISTS (SELECT 1 FROM week_differs f WHERE f.week = {monday} AND f.placement_id = p.id{why})"
        )
    };
    match state {
        WeekState::Open => week_open(monday),
        WeekState::Differs => stopped(" AND f.unheard = FALSE"),
        WeekState::Unheard => stopped(" AND f.unheard = TRUE"),
        WeekState::Settled => format!("NOT {} AND NOT {}", week_open(monday), stopped("")),
    }
}
