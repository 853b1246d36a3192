//! Reading the code lists whole: for export, for comparing with a file, for labels and distances.

use domain::exchange::{Industry, Municipality, Occupation, PostalPlace};
use kernel::{IndustryCode, MunicipalityCode, OccupationCode, PostalCode};
use policy::{Act, Covers, ReadReference};

use crate::{StoreError, Under, row::Row};

/// An occupation with the words people type for it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KnownOccupation {
    /// What the list says.
    pub occupation: Occupation,
    /// Words people type.
    pub aliases: Vec<String>,
}

impl<A: Act + Covers<ReadReference>> Under<'_, A> {
    /// Every occupation, by code.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn occupations(&mut self) -> Result<Vec<KnownOccupation>, StoreError> {
        let sql = "SELECT code, title_da, title_en, aliases FROM occupation ORDER BY code";
        self.tx.all("occupation", sql, Vec::new()).await?.iter().map(occupation).collect()
    }

    /// Every industry, by code.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn industries(&mut self) -> Result<Vec<Industry>, StoreError> {
        let sql = "SELECT code, label_da, group_code, group_label_da FROM industry ORDER BY code";
        let industry = |row: &Row| {
            Ok(Industry {
                code: row.parsed("code", |text| IndustryCode::parse(text).ok())?,
                label_da: row.typed("label_da")?,
                group_code: row.opt_typed("group_code")?,
                group_label_da: row.opt_typed("group_label_da")?,
            })
        };
        self.tx.all("industry", sql, Vec::new()).await?.iter().map(industry).collect()
    }

    /// Every municipality that exists, by code; with the invented ones when asked.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn municipalities(&mut self, with_invented: bool) -> Result<Vec<Municipality>, StoreError> {
        let invented = if with_invented { "" } else { "WHERE invented = FALSE" };
        let sql = format!("SELECT code, name FROM municipality {invented} ORDER BY code");
        let municipality = |row: &Row| {
            Ok(Municipality {
                code: row.parsed("code", |text| MunicipalityCode::parse(text).ok())?,
                name: row.typed("name")?,
            })
        };
        self.tx.all("municipality", &sql, Vec::new()).await?.iter().map(municipality).collect()
    }

    /// Every postal code that is in use as far as the list knows, by code; with the invented ones when asked.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn postal_places(&mut self, with_invented: bool) -> Result<Vec<PostalPlace>, StoreError> {
        let invented = if with_invented { "" } else { "AND invented = FALSE" };
        let sql = format!(
            "SELECT code, name, lat_e5, lon_e5 FROM postal_code WHERE of_run = FALSE {invented} ORDER BY code"
        );
        self.tx.all("postal_code", &sql, Vec::new()).await?.iter().map(postal_place).collect()
    }
}

fn occupation(row: &Row) -> Result<KnownOccupation, StoreError> {
    let occupation = Occupation {
        code: row.parsed("code", |text| OccupationCode::parse(text).ok())?,
        title_da: row.typed("title_da")?,
        title_en: row.opt_typed("title_en")?,
    };
    let aliases =
        row.text("aliases")?.split('|').filter(|alias| !alias.is_empty()).map(str::to_owned).collect();
    Ok(KnownOccupation { occupation, aliases })
}

fn postal_place(row: &Row) -> Result<PostalPlace, StoreError> {
    let (lat, lon) = (row.get::<Option<i32>>("lat_e5")?, row.get::<Option<i32>>("lon_e5")?);
    Ok(PostalPlace {
        code: row.parsed("code", |text| PostalCode::parse(text).ok())?,
        name: row.typed("name")?,
        point: lat.zip(lon),
    })
}
