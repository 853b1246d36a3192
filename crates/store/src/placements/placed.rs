//! Placements where the page of a person, a small job or a company names them.

use domain::placements::{PlacementKind, PlacementState, VitasState};
use kernel::{CitizenId, Date, Name, PlacementId};
use policy::{Act, Covers, ReadPlacements};

use super::{
    agreement_rows::Eyes,
    agreements::{FROM, holding, hours_now, week_now},
};
use crate::{
    StoreError, Under,
    bind::Bind as _,
    row::Row,
    views::{Placed, PlacedAt, Shown, days},
};

impl<A: Act + Covers<ReadPlacements>> Under<'_, A> {
    /// The placements within the scope that stand, in the order in which they begin; `on` is today.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn placed(&mut self, at: PlacedAt, on: Date) -> Result<Vec<Placed>, StoreError> {
        let mut values = Vec::new();
        let mut condition = self.reached_placements(&mut values);
        let (column, value) = match at {
            PlacedAt::Bundle(id) => ("bundle_id", Some(id.bind())),
            PlacedAt::Company(id) => ("company_id", Some(id.bind())),
            PlacedAt::Anywhere => ("", None),
        };
        if let Some(value) = value {
            values.push(value);
            condition.push_str(&format!(" AND p.{column} = ${}", values.len()));
        }
        values.push(on.bind());
        let sql = format!(
            "SELECT p.id, p.state, p.kind, p.vitas_state, p.from_date, p.to_date, p.ended_on, p.mentor, p.citizen_id, d.title, \
             c.name AS company_name, b.name AS citizen_name, {} FROM {FROM} \
             WHERE p.state IN ({}) AND {condition} ORDER BY p.from_date, p.id",
            week_now("p", values.len()),
            holding()
        );
        let rows = self.tx.all("placement", &sql, values).await?;
        let eyes = Eyes { groups: self.permit.groups(), scope: self.permit.scope() };
        rows.iter()
            .map(|row| placed(row, (row.id("id")?, row.id("citizen_id")?), |state| eyes.name(state)))
            .collect()
    }
}

/// A row with the columns of a placement, the small job's title, the names of company and citizen and the week that
/// holds; the person where that is open in this state.
pub(crate) fn placed(
    row: &Row,
    (id, about): (PlacementId, CitizenId),
    named: impl Fn(PlacementState) -> bool,
) -> Result<Placed, StoreError> {
    let state = row.parsed("state", PlacementState::from_code)?;
    let name: Name = row.typed("citizen_name")?;
    let agreed = row.period("from_date", "to_date")?;
    Ok(Placed {
        id,
        state,
        kind: row.parsed("kind", PlacementKind::from_code)?,
        person: Shown::when(named(state), name),
        about,
        bundle_title: row.text("title")?,
        company_name: row.text("company_name")?,
        mentor: row.typed("mentor")?,
        week: hours_now(row)?,
        period: days(agreed, row.opt_date("ended_on")?).unwrap_or(agreed),
        vitas: row.parsed("vitas_state", VitasState::from_code)?,
    })
}
