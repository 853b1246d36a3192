//! Reading companies.

use std::collections::BTreeMap;

use domain::{
    companies::{Business, Company, Contact, FteMonth, FteSource, Motive, Unit},
    partners::Email,
    tasks::{BundleStands, BundleState},
};
use kernel::{
    BundleId, CompanyId, ContactId, Cvr, Date, IndustryCode, Minutes, PNumber, PositionId, PostalCode, UnitId,
};
use policy::{Act, Covers, FieldGroup, ReadCompanies};
use sea_orm::Value;

use crate::{
    StoreError, Under,
    bind::{Bind, bind},
    folded::every_word,
    placements::{holder, supported, taken},
    row::Row,
    scope,
    tasks::stands,
    views::{
        BundleLine, CompanyFilter, CompanyHas, CompanyLine, CompanyView, ContactView, Page, PageOf,
        PositionLine, Shown, UnitView,
    },
};

const TASKS: &str = "(SELECT count(*) FROM task t WHERE t.company_id = c.id)";
/// How many bundles of a company are free.
fn free(on: Date, values: &mut Vec<Value>) -> String {
    let free = stands("d", BundleStands::Free, on, values);
    format!("(SELECT count(*) FROM bundle d WHERE d.company_id = c.id AND {free})")
}
/// A unit (alias `u`), its place and its months.
pub(super) const UNIT: &str = "u.id AS unit_id, u.p_number, u.name AS unit_name, u.postal_code, \
                               u.version AS unit_version, p.name AS place, f.month, f.fte_hundredths, f.source";
const PLACES: &str = "(SELECT coalesce(min(p.name), '') FROM unit u JOIN postal_code p ON p.code = u.postal_code \
                      WHERE u.company_id = c.id)";

impl<A: Act + Covers<ReadCompanies>> Under<'_, A> {
    /// A page of the companies within the permit's scope; `on` is today.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn list_companies(
        &mut self,
        filter: &CompanyFilter,
        on: Date,
        of: PageOf,
    ) -> Result<Page<CompanyLine>, StoreError> {
        let mut values = Vec::new();
        let condition = self.company_condition(filter, on, &mut values);
        let count = self
            .tx
            .count_to_limit("company", &format!("company c WHERE {condition}"), values.clone())
            .await?;
        let (keyset, order) = crate::list::keyset("company", "c", of, &mut values);
        let limit = of.rows + 1;
        let free = free(on, &mut values);
        let sql = format!(
            "SELECT c.id, c.cvr, c.name, c.industry_code, c.invented, i.label_da, {TASKS} AS tasks, {free} AS free_bundles, \
             {PLACES} AS places FROM company c LEFT JOIN industry i ON i.code = c.industry_code \
             WHERE {condition}{keyset} ORDER BY c.sort_key {order}, c.id {order} LIMIT {limit}"
        );
        let rows = self.tx.all("company", &sql, values).await?;
        let lines = rows.iter().map(company_line).collect::<Result<Vec<_>, _>>()?;
        Ok(Page::cut(lines, of, count, |line| line.id.uuid()))
    }

    /// Every company within the scope, by name: for export and for choosing one.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn company_names(&mut self) -> Result<Vec<(CompanyId, Cvr, String)>, StoreError> {
        let mut values = Vec::new();
        let clause = scope::companies(self.permit.scope(), &mut values);
        let sql = format!(
            "SELECT c.id, c.cvr, c.name FROM company c WHERE {} ORDER BY c.sort_key, c.id",
            clause.sql
        );
        let rows = self.tx.all("company", &sql, values).await?;
        rows.iter()
            .map(|row| {
                Ok((row.id("id")?, row.parsed("cvr", |text| Cvr::parse(text).ok())?, row.text("name")?))
            })
            .collect()
    }

    /// A company by its CVR number within the scope.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn find_company_by_cvr(&mut self, cvr: &Cvr) -> Result<Option<CompanyId>, StoreError> {
        let mut values = bind![cvr];
        let clause = scope::companies(self.permit.scope(), &mut values);
        let sql = format!("SELECT c.id FROM company c WHERE c.cvr = $1 AND {}", clause.sql);
        self.tx.one("company", &sql, values).await?.map(|row| row.id("id")).transpose()
    }

    /// A company with all that its page shows on a day.
    ///
    /// # Errors
    /// [`StoreError::Missing`] when it is not within the scope.
    pub async fn company(&mut self, id: CompanyId, on: Date) -> Result<CompanyView, StoreError> {
        let mut values = bind![id, on];
        let clause = scope::companies(self.permit.scope(), &mut values);
        let sql = format!(
            "SELECT c.*, o.name AS organisation_name, i.label_da, {UNIT}, {supported} AS supported \
             FROM company c JOIN organisation o ON o.id = c.organisation_id \
             LEFT JOIN industry i ON i.code = c.industry_code LEFT JOIN unit u ON u.company_id = c.id \
             LEFT JOIN postal_code p ON p.code = u.postal_code LEFT JOIN fte_month f ON f.unit_id = u.id \
             WHERE c.id = $1 AND {} ORDER BY u.sort_key, u.id, f.month DESC",
            clause.sql,
            supported = supported("u.id", "$2", "")
        );
        let rows = self.tx.all("company", &sql, values).await?;
        let row = rows.first().ok_or(StoreError::Missing)?;
        let beside = self.beside_company(id).await?;
        Ok(CompanyView {
            id,
            organisation: row.id("organisation_id")?,
            organisation_name: row.text("organisation_name")?,
            version: row.version("version")?,
            company: company(row)?,
            industry: row.opt_text("label_da")?,
            business: Shown::when(self.permit.opens(FieldGroup::Business), business(row)?),
            units: units(&rows)?,
            supported: supported_of(&rows)?,
            contacts: Shown::when(self.permit.opens(FieldGroup::CompanyContact), beside.contacts),
            positions: beside.positions,
            bundles: beside.bundles,
        })
    }

    async fn beside_company(&mut self, company: CompanyId) -> Result<Beside, StoreError> {
        let sql = format!(
            "SELECT 'position' AS what, s.id, s.title, s.unit_id, NULL AS legal_form, NULL AS state, NULL AS ends_on, s.sort_key, \
             count(t.id) AS tasks, CAST(coalesce(sum(t.weekly_minutes), 0) AS BIGINT) AS minutes, \
             NULL AS taken_from, NULL AS taken_to, NULL AS work_function, NULL AS phone, NULL AS email, \
             CAST(0 AS BIGINT) AS contact_version \
             FROM position s LEFT JOIN task t ON t.position_id = s.id WHERE s.company_id = $1 \
             GROUP BY s.id, s.title, s.unit_id, s.sort_key \
             UNION ALL SELECT 'bundle', d.id, d.title, d.unit_id, d.legal_form, d.state, d.ends_on, d.sort_key, 0, \
             CAST(d.weekly_minutes AS BIGINT), h.from_date, h.to_date, NULL, NULL, NULL, 0 \
             FROM bundle d {} WHERE d.company_id = $1 \
             UNION ALL SELECT 'contact', k.id, k.name, NULL, NULL, NULL, NULL, k.sort_key, 0, 0, NULL, NULL, k.work_function, \
             k.phone, k.email, k.version FROM contact k WHERE k.company_id = $1 ORDER BY 8, 2",
            holder()
        );
        let mut beside = Beside::default();
        for row in &self.tx.all("position", &sql, bind![company]).await? {
            beside.put(row)?;
        }
        Ok(beside)
    }

    pub(super) fn company_condition(
        &self,
        filter: &CompanyFilter,
        on: Date,
        values: &mut Vec<Value>,
    ) -> String {
        let mut condition = scope::companies(self.permit.scope(), values).sql;
        if let Some(search) = &filter.search {
            let found = every_word(search, values, |n| {
                format!(
                    "c.search_key LIKE ${n} ESCAPE '\\' OR c.cvr LIKE ${n} ESCAPE '\\' OR EXISTS (SELECT 1 FROM unit u \
                     JOIN postal_code p ON p.code = u.postal_code WHERE u.company_id = c.id \
                     AND (u.postal_code LIKE ${n} ESCAPE '\\' OR p.search_key LIKE ${n} ESCAPE '\\'))"
                )
            });
            condition.push_str(&format!(" AND {found}"));
        }
        if let Some(industry) = &filter.industry {
            values.push(format!("{}%", industry.replace(['%', '_', '\\'], "")).bind());
            condition.push_str(&format!(" AND c.industry_code LIKE ${}", values.len()));
        }
        match filter.has {
            None => {}
            Some(CompanyHas::Tasks) => condition.push_str(&format!(" AND {TASKS} > 0")),
            Some(CompanyHas::NoTasks) => condition.push_str(&format!(" AND {TASKS} = 0")),
            Some(CompanyHas::FreeBundles) => condition.push_str(&format!(" AND {} > 0", free(on, values))),
            Some(CompanyHas::NoBusiness) => condition.push_str(
                " AND c.lives_of IS NULL AND c.grows IS NULL AND c.limits IS NULL AND c.motive IS NULL \
                 AND c.motive_words IS NULL AND c.labour_plan IS NULL",
            ),
        }
        condition
    }
}

/// What stands beside a company, each kind in its own order.
#[derive(Default)]
struct Beside {
    positions: Vec<PositionLine>,
    bundles: Vec<BundleLine>,
    contacts: Vec<ContactView>,
}

impl Beside {
    fn put(&mut self, row: &Row) -> Result<(), StoreError> {
        let what = row.text("what")?;
        if what == "contact" {
            self.contacts.push(contact(row, row.id("id")?, "title")?);
            return Ok(());
        }
        let minutes = i32::try_from(row.big("minutes")?).ok().and_then(Minutes::new);
        let weekly_minutes = minutes.ok_or_else(|| row.corrupt("weekly_minutes"))?;
        let (title, unit) = (row.text("title")?, row.id("unit_id")?);
        if what == "position" {
            let id: PositionId = row.id("id")?;
            self.positions.push(PositionLine { id, title, unit, tasks: row.count("tasks")?, weekly_minutes });
        } else {
            let id: BundleId = row.id("id")?;
            self.bundles.push(BundleLine {
                id,
                title,
                unit,
                legal_form: row.text("legal_form")?,
                state: row.parsed("state", BundleState::from_code)?,
                ends_on: row.opt_date("ends_on")?,
                weekly_minutes,
                taken: taken(row)?,
            });
        }
        Ok(())
    }
}

/// What each unit has of praktik; a company without units is a row without one.
fn supported_of(rows: &[Row]) -> Result<BTreeMap<UnitId, Minutes>, StoreError> {
    let mut of = BTreeMap::new();
    for row in rows {
        if let Some(unit) = row.opt_id("unit_id")? {
            of.insert(unit, row.minutes("supported")?);
        }
    }
    Ok(of)
}

/// The units of rows in their order, each with its months.
fn units(rows: &[Row]) -> Result<Vec<UnitView>, StoreError> {
    let mut units: Vec<UnitView> = Vec::new();
    for row in rows {
        let Some(id) = row.opt_id("unit_id")? else { continue };
        if units.last().is_none_or(|last| last.id != id) {
            units.push(unit(row, id)?);
        }
        if let (Some(last), Some(month)) = (units.last_mut(), fte_month(row)?) {
            last.fte.push(month);
        }
    }
    Ok(units)
}

pub(super) fn company(row: &Row) -> Result<Company, StoreError> {
    Ok(Company {
        cvr: row.parsed("cvr", |text| Cvr::parse(text).ok())?,
        name: row.typed("name")?,
        industry: row.opt_parsed("industry_code", |text| IndustryCode::parse(text).ok())?,
        invented: row.flag("invented")?,
    })
}

fn company_line(row: &Row) -> Result<CompanyLine, StoreError> {
    Ok(CompanyLine {
        id: row.id("id")?,
        company: company(row)?,
        industry: row.opt_text("label_da")?,
        places: row.text("places")?,
        tasks: row.count("tasks")?,
        free_bundles: row.count("free_bundles")?,
    })
}

pub(crate) fn business(row: &Row) -> Result<Business, StoreError> {
    Ok(Business {
        lives_of: row.opt_typed("lives_of")?,
        grows: row.opt_typed("grows")?,
        limits: row.opt_typed("limits")?,
        motive: row.opt_parsed("motive", Motive::from_code)?,
        motive_words: row.opt_typed("motive_words")?,
        labour_plan: row.opt_typed("labour_plan")?,
    })
}

/// A contact of a row that has the name in this column.
pub(super) fn contact(row: &Row, id: ContactId, name: &'static str) -> Result<ContactView, StoreError> {
    let contact = Contact {
        name: row.typed(name)?,
        function: row.opt_typed("work_function")?,
        phone: row.opt_typed("phone")?,
        email: row.opt_parsed("email", |text| Email::parse(text).ok())?,
    };
    Ok(ContactView { id, version: row.version("contact_version")?, contact })
}

pub(super) fn unit(row: &Row, id: UnitId) -> Result<UnitView, StoreError> {
    let unit = Unit {
        p_number: row.opt_parsed("p_number", |text| PNumber::parse(text).ok())?,
        name: row.typed("unit_name")?,
        postal_code: row.opt_parsed("postal_code", |text| PostalCode::parse(text).ok())?,
    };
    Ok(UnitView {
        id,
        version: row.version("unit_version")?,
        unit,
        place: row.opt_text("place")?,
        fte: Vec::new(),
    })
}

pub(super) fn fte_month(row: &Row) -> Result<Option<FteMonth>, StoreError> {
    if row.opt_text("month")?.is_none() {
        return Ok(None);
    }
    let source = row.parsed("source", FteSource::from_code)?;
    Ok(Some(FteMonth { month: row.month("month")?, fte: row.fte("fte_hundredths")?, source }))
}
