//! Bundles with their tasks, and the months of the units that a praktik is at.

use domain::tasks::BundleState;
use kernel::{BundleId, Date, Fte, Month, UnitId};
use policy::{Act, Covers, ReadCompanies, ReadTasks};
use std::collections::BTreeMap;

use crate::{
    StoreError, Under,
    bind::Bind,
    placements::{holder, supported, taken},
    row::{Row, codes_from_text},
    scope,
    views::{BundleToMatch, BundlesToMatch, FormKind, TaskToMatch, Whereabouts},
};

impl<A: Act + Covers<ReadTasks> + Covers<ReadCompanies>> Under<'_, A> {
    /// Every open bundle of companies within the scope, the earliest made first. Two statements.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn bundles_to_match(&mut self, today: Date) -> Result<BundlesToMatch, StoreError> {
        let mut values = Vec::new();
        let reached = scope::companies(self.permit.scope(), &mut values).sql;
        let bundles =
            self.bundles_where(&format!("{reached} AND d.state = 'open'"), values.clone(), today).await?;
        let months = self.months_of_praktik(&reached, values).await?;
        Ok(BundlesToMatch { bundles, months })
    }

    /// One bundle in whatever state it is. One statement.
    ///
    /// # Errors
    /// [`StoreError::Missing`] when its company is not within the scope.
    pub async fn bundle_to_match(&mut self, id: BundleId, today: Date) -> Result<BundleToMatch, StoreError> {
        let mut values = vec![id.bind()];
        let reached = scope::companies(self.permit.scope(), &mut values).sql;
        let found = self.bundles_where(&format!("d.id = $1 AND {reached}"), values, today).await?;
        found.into_iter().next().ok_or(StoreError::Missing)
    }

    async fn bundles_where(
        &mut self,
        condition: &str,
        mut values: Vec<sea_orm::Value>,
        today: Date,
    ) -> Result<Vec<BundleToMatch>, StoreError> {
        // What is left of praktik when the small job begins, or today when that is later.
        values.push(today.bind());
        let n = values.len();
        let day = format!("CASE WHEN d.starts_on > ${n} THEN d.starts_on ELSE ${n} END");
        let sql = format!(
            "SELECT d.id, d.title, d.legal_form, d.state, d.starts_on, d.ends_on, d.weekly_minutes, d.slots, c.id AS company_id, \
             c.name AS company_name, u.id AS unit_id, u.name AS unit_name, u.postal_code, p.name AS place, p.lat_e5, \
             p.lon_e5, t.id AS task_id, t.title AS task_title, t.weekly_minutes AS task_minutes, t.times_per_week, \
             t.slots AS task_slots, t.demands AS task_demands, t.demands_asked, t.skills, t.certificates, \
             h.from_date AS taken_from, h.to_date AS taken_to, \
             {supported} AS supported \
             FROM bundle d JOIN company c ON c.id = d.company_id JOIN unit u ON u.id = d.unit_id \
             LEFT JOIN postal_code p ON p.code = u.postal_code LEFT JOIN bundle_task m ON m.bundle_id = d.id \
             LEFT JOIN task t ON t.id = m.task_id {holder} WHERE {condition} \
             ORDER BY d.created_at, d.id, t.sort_key, t.id",
            supported = supported("d.unit_id", &day, ""),
            holder = holder()
        );
        let rows = self.tx.all("bundle", &sql, values).await?;
        let mut bundles: Vec<BundleToMatch> = Vec::new();
        for row in &rows {
            let id = row.id("id")?;
            if bundles.last().is_none_or(|last| last.id != id) {
                bundles.push(bundle(row, id)?);
            }
            if let (Some(last), Some(task)) = (bundles.last_mut(), task(row)?) {
                last.tasks.push(task);
            }
        }
        Ok(bundles)
    }

    async fn months_of_praktik(
        &mut self,
        reached: &str,
        values: Vec<sea_orm::Value>,
    ) -> Result<BTreeMap<UnitId, Vec<(Month, Fte)>>, StoreError> {
        let sql = format!(
            "SELECT f.unit_id, f.month, f.fte_hundredths FROM fte_month f WHERE f.unit_id IN (SELECT d.unit_id \
             FROM bundle d JOIN company c ON c.id = d.company_id WHERE d.legal_form = 'praktik' \
             AND d.state = 'open' AND {reached}) ORDER BY f.unit_id, f.month"
        );
        let mut months: BTreeMap<UnitId, Vec<(Month, Fte)>> = BTreeMap::new();
        for row in &self.tx.all("fte_month", &sql, values).await? {
            months
                .entry(row.id("unit_id")?)
                .or_default()
                .push((row.month("month")?, row.fte("fte_hundredths")?));
        }
        Ok(months)
    }
}

fn bundle(row: &Row, id: BundleId) -> Result<BundleToMatch, StoreError> {
    Ok(BundleToMatch {
        id,
        title: row.text("title")?,
        form: row.parsed("legal_form", FormKind::from_code)?,
        state: row.parsed("state", BundleState::from_code)?,
        starts_on: row.date("starts_on")?,
        ends_on: row.opt_date("ends_on")?,
        weekly_minutes: row.minutes("weekly_minutes")?,
        slots: row.slots("slots")?,
        company: row.id("company_id")?,
        company_name: row.text("company_name")?,
        unit: row.id("unit_id")?,
        unit_name: row.text("unit_name")?,
        place: whereabouts(row)?,
        tasks: Vec::new(),
        taken: taken(row)?,
        supported: row.minutes("supported")?,
    })
}

fn task(row: &Row) -> Result<Option<TaskToMatch>, StoreError> {
    let Some(id) = row.opt_id("task_id")? else { return Ok(None) };
    Ok(Some(TaskToMatch {
        id,
        title: row.text("task_title")?,
        weekly_minutes: row.minutes("task_minutes")?,
        times_per_week: row.get("times_per_week")?,
        slots: row.slots("task_slots")?,
        demands: row.levels_if("demands_asked", "task_demands")?,
        skills: codes_from_text(&row.text("skills")?),
        certificates: codes_from_text(&row.text("certificates")?),
    }))
}

/// The postal code of a row with its place and point.
pub(super) fn whereabouts(row: &Row) -> Result<Option<Whereabouts>, StoreError> {
    let Some(postal_code) = row.opt_text("postal_code")? else { return Ok(None) };
    let point = row.get::<Option<i32>>("lat_e5")?.zip(row.get::<Option<i32>>("lon_e5")?);
    Ok(Some(Whereabouts { postal_code, place: row.opt_text("place")?, point }))
}
