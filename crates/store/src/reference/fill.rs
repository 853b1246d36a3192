//! The product's own compact lists, for an installation that has none yet.

use kernel::OccupationCode;
use sea_orm::Value;
use taxonomy::PostalArea;

use super::{level, occupation_key};
use crate::{
    StoreError, Tx,
    bind::bind,
    folded::{search_key, sort_key},
};

/// Degrees are stored in 1e-5.
const PER_DEGREE: f64 = 1e5;

impl Tx {
    /// Fills each code list that is empty with the product's own compact one; touches no other.
    ///
    /// # Errors
    /// [`StoreError::Down`].
    pub async fn fill_compact_lists(&self) -> Result<(), StoreError> {
        if self.is_empty("occupation").await? {
            let rows = taxonomy::occupations::all().iter().map(occupation).collect::<Result<_, _>>()?;
            let columns = ["code", "level", "parent_code", "title_da", "title_en", "aliases", "search_key"];
            self.insert_many("occupation", &columns, rows).await?;
        }
        if self.is_empty("industry").await? {
            let rows = taxonomy::industries::all().iter().map(industry).collect();
            let columns = ["code", "label_da", "group_code", "group_label_da", "search_key"];
            self.insert_many("industry", &columns, rows).await?;
        }
        if self.is_empty("municipality").await? {
            let row = |one: &taxonomy::Municipality| {
                let name = one.name(kernel::Language::Da);
                bind![&one.code, name, sort_key(name), one.invented]
            };
            let rows = taxonomy::municipalities::all().iter().map(row).collect();
            self.insert_many("municipality", &["code", "name", "sort_key", "invented"], rows).await?;
        }
        if self.is_empty("postal_code").await? {
            let rows = taxonomy::postal_codes::all().iter().flat_map(run).collect();
            let columns = ["code", "name", "search_key", "lat_e5", "lon_e5", "invented", "of_run"];
            self.insert_many("postal_code", &columns, rows).await?;
        }
        Ok(())
    }

    async fn is_empty(&self, table: &'static str) -> Result<bool, StoreError> {
        Ok(self.one(table, &format!("SELECT code FROM {table} LIMIT 1"), Vec::new()).await?.is_none())
    }
}

fn occupation(one: &taxonomy::Occupation) -> Result<Vec<Value>, StoreError> {
    let corrupt = || StoreError::Corrupt { table: "occupation", column: "code", id: one.code.clone() };
    let code = OccupationCode::parse(&one.code).map_err(|_| corrupt())?;
    Ok(bind![
        &code,
        level(&code)?,
        code.parent().as_ref(),
        &one.name.da,
        &one.name.en,
        one.aliases.join("|"),
        occupation_key(&one.name.da, Some(&one.name.en), &one.aliases),
    ])
}

fn industry(one: &taxonomy::Industry) -> Vec<Value> {
    let group = taxonomy::industry_groups::find(&one.group);
    bind![
        &one.code,
        &one.name.da,
        &one.group,
        group.map(|group| group.name.da.as_str()),
        search_key(&one.name.da)
    ]
}

/// Every code of a run, for it is not known which of them are in use; all but the first are marked.
fn run(area: &PostalArea) -> Vec<Vec<Value>> {
    let name = area.name(kernel::Language::Da);
    let (first, last) =
        (area.code.parse::<u32>().unwrap_or_default(), area.last.parse::<u32>().unwrap_or_default());
    (first..=last)
        .map(|code| {
            bind![
                format!("{code:04}"),
                name,
                search_key(name),
                e5(area.lat),
                e5(area.lon),
                area.invented,
                code != first,
            ]
        })
        .collect()
}

#[expect(clippy::cast_possible_truncation, reason = "degrees of the Earth in 1e-5 fit in an i32")]
fn e5(degrees: f64) -> i32 {
    (degrees * PER_DEGREE).round() as i32
}
