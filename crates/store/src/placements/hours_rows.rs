//! Rows of hours, read into their types.

use std::collections::BTreeMap;

use domain::{
    partners::Role,
    placements::{Absence, Conversion, DaySaid, Entry, Hours, Side, WeekSaid},
};
use kernel::{DAYS_PER_WEEK, Day, PlacementId, Week};
use sea_orm::Value;

use super::plan_rows::{PlanRows, TIME};
use crate::{
    StoreError, Tx,
    row::Row,
    views::{ConversionView, PlacementHours, WeekEntry},
};

/// What belongs to one placement, as it comes row by row.
#[derive(Debug, Default)]
struct Rows {
    plans: PlanRows,
    conversions: BTreeMap<i32, ConversionView>,
    days: BTreeMap<(Week, i32), [DaySaid; DAYS_PER_WEEK]>,
    entries: BTreeMap<(Week, i32), WeekEntry>,
}

/// The hours of many placements in one statement; `weeks` narrows what was said (alias `e`).
pub(super) async fn hours(
    tx: &Tx,
    condition: &str,
    weeks: &str,
    values: Vec<Value>,
) -> Result<BTreeMap<PlacementId, PlacementHours>, StoreError> {
    let branch = |columns: &str, joined: &str, and: &str| {
        format!(
            "SELECT p.id, {columns} FROM placement p JOIN citizen b ON b.id = p.citizen_id {joined} \
             WHERE {condition}{and}"
        )
    };
    let and_weeks = if weeks.is_empty() { String::new() } else { format!(" AND {weeks}") };
    let sql = [
        branch(
            "'conversion' AS what, v.from_date AS d, v.why AS w, v.separation AS x, w.name AS y, v.role AS z, \
             v.at, v.n, v.minutes AS a, 0 AS b, 0 AS c",
            "JOIN conversion v ON v.placement_id = p.id LEFT JOIN app_user w ON w.id = v.by_user",
            "",
        ),
        branch(
            "'day', e.week, e.absence, NULL, NULL, NULL, 0, e.n, e.day, e.praktik_minutes, e.ordinary_minutes",
            "JOIN week_entry_day e ON e.placement_id = p.id",
            &and_weeks,
        ),
        branch(
            "'entry', e.week, e.side, NULL, w.name, e.role, e.at, e.n, CASE WHEN e.settles THEN 1 ELSE 0 END, 0, 0",
            "JOIN week_entry e ON e.placement_id = p.id LEFT JOIN app_user w ON w.id = e.by_user",
            &and_weeks,
        ),
        branch(
            &format!("'later', NULL, {TIME}, NULL, NULL, NULL, 0, t.n, 0, 0, 0"),
            "JOIN later_time t ON t.placement_id = p.id",
            "",
        ),
        branch(
            &format!("'time', NULL, {TIME}, NULL, NULL, NULL, 0, 0, 0, 0, 0"),
            "JOIN placement_time t ON t.placement_id = p.id",
            "",
        ),
    ]
    .join(" UNION ALL ");
    let mut all: BTreeMap<PlacementId, Rows> = BTreeMap::new();
    for row in tx.all("week_entry", &sql, values).await? {
        all.entry(row.id("id")?).or_default().put(&row)?;
    }
    all.into_iter().map(|(id, rows)| Ok((id, rows.finish(id)?))).collect()
}

impl Rows {
    fn put(&mut self, row: &Row) -> Result<(), StoreError> {
        let n = row.int("n")?;
        match row.text("what")?.as_str() {
            "time" => self.plans.agreed(row, "w")?,
            "later" => self.plans.later(n, row, "w")?,
            "conversion" => {
                let conversion = Conversion {
                    from: row.date("d")?,
                    minutes: row.minutes("a")?,
                    why: row.typed("w")?,
                    separation: row.opt_typed("x")?,
                };
                let (by, role) = (row.opt_text("y")?, Role::from_code(&row.text("z")?));
                self.conversions.insert(n, ConversionView { conversion, at: row.moment("at")?, by, role });
            }
            "entry" => {
                let entry = Entry {
                    side: row.parsed("w", Side::from_code)?,
                    settles: row.int("a")? == 1,
                    said: WeekSaid::default(),
                };
                let (by, role) = (row.opt_text("y")?, Role::from_code(&row.text("z")?));
                let entry = WeekEntry { entry, at: row.moment("at")?, by, role };
                self.entries.insert((Week::of(row.date("d")?), n), entry);
            }
            "day" => {
                let hours = Hours { praktik: row.minutes("b")?, ordinary: row.minutes("c")? };
                let said = DaySaid { hours, absence: row.opt_parsed("w", Absence::from_code)? };
                let week = self.days.entry((Week::of(row.date("d")?), n)).or_default();
                week[day(row)?.index()] = said;
            }
            _ => return Err(row.corrupt("what")),
        }
        Ok(())
    }

    fn finish(self, id: PlacementId) -> Result<PlacementHours, StoreError> {
        let corrupt = |table, column| StoreError::Corrupt { table, column, id: id.to_string() };
        let from = self.conversions.iter().map(|(n, view)| (*n, view.conversion.from));
        let plans = self.plans.plans(from).map_err(|_| corrupt("placement_time", "day"))?;
        let mut entries: BTreeMap<Week, Vec<WeekEntry>> = BTreeMap::new();
        for ((week, n), mut entry) in self.entries {
            if let Some(days) = self.days.get(&(week, n)) {
                entry.entry.said = WeekSaid::stored(*days);
            }
            entries.entry(week).or_default().push(entry);
        }
        let conversions = self.conversions.into_values().collect();
        Ok(PlacementHours { plans, conversions, entries })
    }
}

fn day(row: &Row) -> Result<Day, StoreError> {
    let index = usize::try_from(row.int("a")?).ok();
    index.and_then(|index| Day::ALL.get(index)).copied().ok_or_else(|| row.corrupt("day"))
}
