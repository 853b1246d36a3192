//! Reading placements.

use domain::placements::{Hours, PlacementState, duration};
use kernel::{CitizenId, Date, Minutes, Period, PlacementId, UnitId};
use policy::{Act, Covers, FieldGroup, ReadPlacements, Scope};
use sea_orm::Value;

use super::{
    agreement_rows::{Eyes, beside},
    needed::{Needed, before, refused},
};
use crate::{
    StoreError, Under,
    bind::{Bind as _, bind, quoted},
    changes::{COUNTS, Changes},
    list::keyset_by,
    row::Row,
    scope,
    views::{ListedPlacement, Page, PageOf, PlacementCounts, PlacementFilter, PlacementView, PlacementsThat},
};

pub(super) const LINE: &str = "p.*, d.title, c.name AS company_name, b.name AS citizen_name";
const PAIR: &str = "placement p JOIN citizen b ON b.id = p.citizen_id";
pub(super) const FROM: &str = "placement p JOIN citizen b ON b.id = p.citizen_id JOIN bundle d ON d.id = p.bundle_id \
                    JOIN company c ON c.id = p.company_id";

impl<A: Act + Covers<ReadPlacements>> Under<'_, A> {
    /// A page of the placements within the permit's scope: what is due first, then what somebody has to do
    /// something about, then what waits, each by its first day; at last what is over, the newest first.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn list_placements(
        &mut self,
        filter: &PlacementFilter,
        on: Date,
        of: PageOf,
    ) -> Result<Page<ListedPlacement>, StoreError> {
        let mut values = Vec::new();
        let condition = self.placement_condition(filter, on, &mut values);
        // Only a search looks at more than the two.
        let few = if filter.search.is_some() { FROM } else { PAIR };
        let count =
            self.tx.count_to_limit("placement", &format!("{few} WHERE {condition}"), values.clone()).await?;
        let need = Needed::on(on, &mut values);
        let (after, order) = keyset_by("placement", "p", |alias| need.keys(alias), of, &mut values);
        let limit = of.rows + 1;
        values.push(on.bind());
        let week = week_now("p", values.len());
        // What is sorted is narrow; the page's own rows are read whole afterwards.
        let sql = format!(
            "SELECT {LINE}, {week} FROM {FROM} \
             WHERE p.id IN (SELECT p.id FROM {few} WHERE {condition}{after} ORDER BY {order} LIMIT {limit}) \
             ORDER BY {order}"
        );
        let rows = self.tx.all("placement", &sql, values).await?;
        let eyes = Eyes { groups: self.permit.groups(), scope: self.permit.scope() };
        let listed =
            rows.iter().map(|row| Ok(ListedPlacement { line: eyes.line(row)?, week: hours_now(row)? }));
        let lines = listed.collect::<Result<Vec<_>, StoreError>>()?;
        Ok(Page::cut(lines, of, count, |one| one.line.id.uuid()))
    }

    /// Placements within the scope by what they wait for.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn placement_counts(&mut self, on: Date) -> Result<PlacementCounts, StoreError> {
        let mut values = bind![on];
        let reached = self.reached_placements(&mut values);
        let count = |name: &str, when: &str| {
            format!("CAST(coalesce(sum(CASE WHEN {when} THEN 1 ELSE 0 END), 0) AS BIGINT) AS {name}")
        };
        let columns = [
            count("drafts", "p.state = 'draft'"),
            count("due", &due(1)),
            count("running", "p.state = 'running'"),
            count("refused", &refused("p")),
            count("revisit", &self.revisit()),
        ];
        let sql = format!(
            "SELECT {}, {COUNTS} FROM placement p JOIN citizen b ON b.id = p.citizen_id WHERE {reached}",
            columns.join(", ")
        );
        let row = self.tx.one("placement", &sql, values).await?.ok_or(StoreError::Missing)?;
        Ok(PlacementCounts {
            changes: Changes::of(&row)?,
            drafts: row.count("drafts")?,
            due: row.count("due")?,
            refused: row.count("refused")?,
            revisit: row.count("revisit")?,
            running: row.count("running")?,
        })
    }

    /// A placement with all that the permit opens.
    ///
    /// # Errors
    /// [`StoreError::Missing`] when it is not within the scope, or of a protected person and closed.
    pub async fn placement(&mut self, id: PlacementId) -> Result<PlacementView, StoreError> {
        let mut values = bind![id];
        let condition = format!("p.id = $1 AND {}", self.reached_placements(&mut values));
        self.placements_where(&condition, values).await?.pop().ok_or(StoreError::Missing)
    }

    /// The placements that a person has or will have in a period, but for one of them.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn places_of(
        &mut self,
        citizen: CitizenId,
        period: Period,
        but: Option<PlacementId>,
    ) -> Result<Vec<PlacementView>, StoreError> {
        let mut values = bind![citizen, period.from()];
        let mut condition = format!(
            "p.citizen_id = $1 AND p.state IN ({}) AND (p.to_date IS NULL OR p.to_date > $2) AND {}",
            holding(),
            self.reached_placements(&mut values)
        );
        if let Some(to) = period.to() {
            values.push(to.bind());
            condition.push_str(&format!(" AND p.from_date < ${}", values.len()));
        }
        if let Some(but) = but {
            values.push(but.bind());
            condition.push_str(&format!(" AND p.id <> ${}", values.len()));
        }
        self.placements_where(&condition, values).await
    }

    /// Every placement under a filter within the scope that was not given up, the newest first.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn whole_placements(
        &mut self,
        filter: &PlacementFilter,
        on: Date,
    ) -> Result<Vec<PlacementView>, StoreError> {
        let mut values = Vec::new();
        let asked = self.placement_condition(filter, on, &mut values);
        let condition = format!("{asked} AND p.state <> '{}'", PlacementState::Cancelled.code());
        self.placements_where(&condition, values).await
    }

    /// The target group of a person on a day, for the rule that asks for it: whoever may write an agreement is
    /// not shown it for that.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn target_group(&mut self, citizen: CitizenId, on: Date) -> Result<Option<String>, StoreError> {
        let mut values = bind![citizen, on];
        let reached = self.reached_citizens(&mut values);
        let sql = format!(
            "SELECT g.group_code FROM citizen_group g JOIN citizen b ON b.id = g.citizen_id WHERE g.citizen_id = $1 \
             AND g.from_date <= $2 AND (g.to_date IS NULL OR g.to_date > $2) AND {reached}"
        );
        let row = self.tx.one("citizen_group", &sql, values).await?;
        row.map(|row| row.text("group_code")).transpose()
    }

    /// Praktik minutes a week of those who count as supported at a unit on a day, but for one placement:
    /// a sum for the ratio rule, over all municipalities, and nobody's data.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn supported_at(
        &mut self,
        unit: UnitId,
        on: Date,
        but: Option<PlacementId>,
    ) -> Result<Minutes, StoreError> {
        let mut values = bind![unit, on];
        let company = scope::companies(self.permit.scope(), &mut values).sql;
        let but = but.map_or_else(String::new, |but| {
            values.push(but.bind());
            format!(" AND x.id <> ${}", values.len())
        });
        let within = format!("EXISTS (SELECT 1 FROM company c WHERE c.id = x.company_id AND {company})");
        let sql = format!("SELECT {} AS minutes", supported("$1", "$2", &format!(" AND {within}{but}")));
        self.tx.one("placement", &sql, values).await?.ok_or(StoreError::Missing)?.minutes("minutes")
    }

    /// Not given up, and what a rule said last of it only guides. How long a praktik may last follows from the
    /// target group: whoever may not know that learns nothing of it here either.
    fn revisit(&self) -> String {
        let rules = if self.permit.opens(FieldGroup::Membership) {
            String::new()
        } else {
            format!(" AND v.rule <> '{}'", duration::RULE)
        };
        format!(
            "(p.state <> '{}' AND EXISTS (SELECT 1 FROM placement_verdict v WHERE v.placement_id = p.id \
             AND v.answer LIKE 'guidance-%'{rules} AND NOT EXISTS (SELECT 1 FROM placement_verdict l \
             WHERE l.placement_id = v.placement_id AND l.rule = v.rule AND l.n > v.n)))",
            PlacementState::Cancelled.code()
        )
    }

    async fn placements_where(
        &mut self,
        condition: &str,
        values: Vec<Value>,
    ) -> Result<Vec<PlacementView>, StoreError> {
        let sql = format!(
            "SELECT {LINE}, d.weekly_minutes AS bundle_minutes, b.weekly_minutes AS person_minutes, \
             d.slots AS bundle_slots, d.starts_on AS bundle_starts, b.slots AS person_slots, u.name AS unit_name, z.name AS place, \
             o.name AS organisation_name \
             FROM {FROM} JOIN unit u ON u.id = p.unit_id JOIN organisation o ON o.id = p.organisation_id \
             LEFT JOIN postal_code z ON z.code = u.postal_code WHERE {condition} ORDER BY p.sort_key, p.id"
        );
        let rows = self.tx.all("placement", &sql, values.clone()).await?;
        if rows.is_empty() {
            return Ok(Vec::new());
        }
        let mut children = beside(self.tx, condition, values).await?;
        let eyes = Eyes { groups: self.permit.groups(), scope: self.permit.scope() };
        rows.iter().map(|row| eyes.view(row, children.remove(&row.id("id")?).unwrap_or_default())).collect()
    }

    pub(super) fn reached_placements(&self, values: &mut Vec<Value>) -> String {
        scope::pairs(self.permit.scope(), self.permit.opens(FieldGroup::Protected), values).sql
    }

    fn placement_condition(&self, filter: &PlacementFilter, on: Date, values: &mut Vec<Value>) -> String {
        let mut condition = self.reached_placements(values);
        condition.push_str(&self.narrowed(filter.search.as_deref(), filter.citizen, values));
        let only = match filter.only {
            Some(PlacementsThat::Are(state)) => {
                values.push(state.code().bind());
                format!("p.state = ${}", values.len())
            }
            Some(PlacementsThat::AreDue) => {
                values.push(on.bind());
                due(values.len())
            }
            Some(PlacementsThat::AreRefused) => refused("p"),
            // Those who assessed it see it again; to others it says nothing.
            Some(PlacementsThat::AreSeenAgain) if matches!(self.permit.scope(), Scope::Municipality(_)) => {
                self.revisit()
            }
            None | Some(PlacementsThat::AreSeenAgain) => return condition,
        };
        format!("{condition} AND {only}")
    }
}

/// As `NextFacts::due` says of a row on the day of this number.
fn due(n: usize) -> String {
    format!("({} AND p.from_date <= ${n})", before("p"))
}

/// The columns of the week that holds on the day that is shown, as `PlacementLine::stands_on` says of a row; today is
/// the value of this number.
pub(crate) fn week_now(placement: &str, n: usize) -> String {
    let day = format!(
        "CASE WHEN {placement}.ended_on IS NOT NULL THEN {placement}.ended_on \
         WHEN {placement}.from_date > ${n} THEN {placement}.from_date ELSE ${n} END"
    );
    let now = converted(placement, &day);
    format!(
        "CAST({placement}.praktik_minutes - {now} AS INTEGER) AS praktik_now, \
         CAST({placement}.ordinary_minutes + {now} AS INTEGER) AS ordinary_now"
    )
}

/// The same, read from a row.
pub(crate) fn hours_now(row: &Row) -> Result<Hours, StoreError> {
    Ok(Hours { praktik: row.minutes("praktik_now")?, ordinary: row.minutes("ordinary_now")? })
}

/// Praktik minutes a week of a placement that conversions have turned into minutes with a wage by a day, as SQL.
fn converted(placement: &str, day: &str) -> String {
    format!(
        "coalesce((SELECT sum(v.minutes) FROM conversion v WHERE v.placement_id = {placement}.id \
         AND v.from_date <= {day}), 0)"
    )
}

/// Minutes of praktik a week at a unit of those who have a place there until after a day, as SQL: what of it has
/// become hours with a wage by then is not counted. `and` narrows the placements (alias `x`) more.
pub(crate) fn supported(unit: &str, day: &str, and: &str) -> String {
    format!(
        "(SELECT CAST(coalesce(sum(x.praktik_minutes - {converted}), 0) AS INTEGER) FROM placement x \
         WHERE x.unit_id = {unit} AND x.state IN ({holding}) AND (x.to_date IS NULL OR x.to_date > {day}){and})",
        converted = converted("x", day),
        holding = holding()
    )
}

/// The states in which somebody has the place, as SQL texts.
pub(crate) fn holding() -> String {
    quoted(PlacementState::ALL.iter().filter(|state| state.holds_place()).map(|state| state.code()))
}

/// Somebody has the small job of this alias, as SQL.
pub(crate) fn held(bundle: &str) -> String {
    format!(
        "EXISTS (SELECT 1 FROM placement g WHERE g.bundle_id = {bundle}.id AND g.state IN ({}))",
        holding()
    )
}

/// Joins the placement (alias `h`) that has a small job (alias `d`); there is never more than one.
pub(crate) fn holder() -> String {
    format!("LEFT JOIN placement h ON h.bundle_id = d.id AND h.state IN ({})", holding())
}

/// The days for which somebody has a small job: `taken_from` and `taken_to` of a row.
pub(crate) fn taken(row: &Row) -> Result<Option<Period>, StoreError> {
    let Some(from) = row.opt_date("taken_from")? else { return Ok(None) };
    Period::new(from, row.opt_date("taken_to")?).map(Some).map_err(|_| row.corrupt("taken_to"))
}
