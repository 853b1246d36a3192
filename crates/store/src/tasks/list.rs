//! The list of bundles, and the months behind a unit's places.

use domain::tasks::BundleState;
use kernel::{Date, Fte, Month, UnitId};
use policy::{Act, Covers, ReadCompanies, ReadTasks};
use sea_orm::Value;

use super::stands::stands;
use crate::{
    StoreError, Under,
    bind::{Bind as _, bind},
    folded::every_word,
    list::keyset,
    placements::{holder, taken},
    row::Row,
    scope,
    views::{BundleFilter, BundleListLine, Page, PageOf},
};

impl<A: Act + Covers<ReadTasks>> Under<'_, A> {
    /// A page of bundles within the scope, by title; `on` is today.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn list_bundles(
        &mut self,
        filter: &BundleFilter,
        on: Date,
        of: PageOf,
    ) -> Result<Page<BundleListLine>, StoreError> {
        let mut values = Vec::new();
        let condition = self.bundle_condition(filter, on, &mut values);
        let from = format!("bundle d JOIN company c ON c.id = d.company_id WHERE {condition}");
        let count = self.tx.count_to_limit("bundle", &from, values.clone()).await?;
        let (after, order) = keyset("bundle", "d", of, &mut values);
        let limit = of.rows + 1;
        let sql = format!(
            "SELECT d.id, d.title, d.legal_form, d.state, d.weekly_minutes, d.slots, c.id AS company_id, \
             c.name AS company_name, p.name AS place, d.ends_on, h.from_date AS taken_from, h.to_date AS taken_to, \
             (SELECT count(*) FROM bundle_task e WHERE e.bundle_id = d.id) AS tasks \
             FROM bundle d JOIN company c ON c.id = d.company_id JOIN unit u ON u.id = d.unit_id \
             LEFT JOIN postal_code p ON p.code = u.postal_code {holder} \
             WHERE d.id IN (SELECT d.id FROM bundle d JOIN company c ON c.id = d.company_id \
             WHERE {condition}{after} ORDER BY d.sort_key {order}, d.id {order} LIMIT {limit}) \
             ORDER BY d.sort_key {order}, d.id {order}",
            holder = holder()
        );
        let rows = self.tx.all("bundle", &sql, values).await?;
        let lines = rows.iter().map(line).collect::<Result<Vec<_>, _>>()?;
        Ok(Page::cut(lines, of, count, |line| line.id.uuid()))
    }

    fn bundle_condition(&self, filter: &BundleFilter, on: Date, values: &mut Vec<Value>) -> String {
        let mut condition = scope::companies(self.permit.scope(), values).sql;
        if let Some(search) = &filter.search {
            let found = every_word(search, values, |n| {
                format!(
                    "d.search_key LIKE ${n} ESCAPE '\\' OR c.search_key LIKE ${n} ESCAPE '\\' OR EXISTS (SELECT 1 FROM unit u2 \
                     JOIN postal_code p2 ON p2.code = u2.postal_code WHERE u2.id = d.unit_id \
                     AND p2.search_key LIKE ${n} ESCAPE '\\')"
                )
            });
            condition.push_str(&format!(" AND {found}"));
        }
        if let Some(state) = filter.state {
            values.push(state.code().bind());
            condition.push_str(&format!(" AND d.state = ${}", values.len()));
        }
        if let Some(so) = filter.stands {
            condition.push_str(&format!(" AND {}", stands("d", so, on, values)));
        }
        if let Some(praktik) = filter.praktik {
            condition.push_str(if praktik {
                " AND d.legal_form = 'praktik'"
            } else {
                " AND d.legal_form = 'job'"
            });
        }
        condition
    }
}

impl<A: Act + Covers<ReadCompanies>> Under<'_, A> {
    /// The months of full-time equivalents of a unit, newest first.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn fte_months(&mut self, unit: UnitId) -> Result<Vec<(Month, Fte)>, StoreError> {
        let mut values = bind![unit];
        let clause = scope::companies(self.permit.scope(), &mut values);
        let sql = format!(
            "SELECT f.month, f.fte_hundredths FROM fte_month f JOIN unit u ON u.id = f.unit_id \
             JOIN company c ON c.id = u.company_id WHERE f.unit_id = $1 AND {} ORDER BY f.month DESC",
            clause.sql
        );
        let rows = self.tx.all("fte_month", &sql, values).await?;
        rows.iter()
            .map(|row| {
                let fte = Fte::from_hundredths(row.int("fte_hundredths")?)
                    .ok_or_else(|| row.corrupt("fte_hundredths"))?;
                Ok((row.parsed("month", Month::parse)?, fte))
            })
            .collect()
    }
}

fn line(row: &Row) -> Result<BundleListLine, StoreError> {
    Ok(BundleListLine {
        id: row.id("id")?,
        title: row.text("title")?,
        praktik: row.text("legal_form")? == "praktik",
        state: row.parsed("state", BundleState::from_code)?,
        weekly_minutes: row.minutes("weekly_minutes")?,
        slots: row.slots("slots")?,
        company: row.id("company_id")?,
        company_name: row.text("company_name")?,
        place: row.opt_text("place")?,
        tasks: row.count("tasks")?,
        taken: taken(row)?,
        ends_on: row.opt_date("ends_on")?,
    })
}
