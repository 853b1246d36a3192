//! Programmes that citizens are registered in: of the partnership, shared by its municipalities.

use kernel::{Line, Name, Period, ProgrammeId, RowVersion};
use policy::{Act, Covers, ReadCitizens, WriteCitizens};
use sea_orm::Value;

use crate::{StoreError, Under, bind::bind, row::Row, scope, views::ProgrammeView};

impl<A: Act + Covers<ReadCitizens>> Under<'_, A> {
    /// The partnership's programmes, the latest begun first.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn list_programmes(&mut self) -> Result<Vec<ProgrammeView>, StoreError> {
        let mut values = Vec::new();
        let clause = scope::partnership(self.permit.scope(), "p.partnership_id", &mut values);
        let sql = format!(
            "SELECT p.* FROM programme p WHERE {} ORDER BY p.from_date DESC, p.name, p.id",
            clause.sql
        );
        self.tx.all("programme", &sql, values).await?.iter().map(programme).collect()
    }

    /// One of the partnership's programmes.
    ///
    /// # Errors
    /// [`StoreError::Missing`] outside the permit's partnership, too.
    pub async fn programme(&mut self, id: ProgrammeId) -> Result<ProgrammeView, StoreError> {
        let mut values: Vec<Value> = bind![id];
        let clause = scope::partnership(self.permit.scope(), "p.partnership_id", &mut values);
        let sql = format!("SELECT p.* FROM programme p WHERE p.id = $1 AND {}", clause.sql);
        let found = self.tx.one("programme", &sql, values).await?;
        found.as_ref().map(programme).transpose()?.ok_or(StoreError::Missing)
    }

    /// The partnership's programme of a name.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn find_programme(&mut self, name: &Name) -> Result<Option<ProgrammeView>, StoreError> {
        let mut values: Vec<Value> = bind![name];
        let clause = scope::partnership(self.permit.scope(), "p.partnership_id", &mut values);
        let sql = format!("SELECT p.* FROM programme p WHERE p.name = $1 AND {}", clause.sql);
        self.tx.one("programme", &sql, values).await?.as_ref().map(programme).transpose()
    }
}

impl<A: Act + Covers<WriteCitizens>> Under<'_, A> {
    /// Adds a programme to the partnership of the permit's scope.
    ///
    /// # Errors
    /// [`StoreError::Blocked`] when the partnership has the name already; [`StoreError::Missing`]
    /// when the scope reaches no partnership.
    pub async fn add_programme(
        &mut self,
        id: ProgrammeId,
        name: &Name,
        partners: &Line,
        period: Period,
    ) -> Result<(), StoreError> {
        let mut values = bind![id, name, partners, period.from(), period.to()];
        let clause = scope::partnership(self.permit.scope(), "s.id", &mut values);
        let sql = format!(
            "INSERT INTO programme (id, partnership_id, name, partners, from_date, to_date) \
             SELECT $1, s.id, $2, $3, $4, $5 FROM partnership s WHERE {}",
            clause.sql
        );
        match self.tx.run(&sql, values).await? {
            1 => Ok(()),
            _ => Err(StoreError::Missing),
        }
    }

    /// Changes a programme of the partnership; registrations in it stay.
    ///
    /// # Errors
    /// [`StoreError::Blocked`] when another one has the name; [`StoreError::Stale`] when it was changed
    /// since, or is another partnership's.
    pub async fn save_programme(
        &mut self,
        (id, version): (ProgrammeId, RowVersion),
        name: &Name,
        partners: &Line,
        period: Period,
    ) -> Result<(), StoreError> {
        let mut values = bind![name, partners, period.from(), period.to(), id, version];
        let clause = scope::partnership(self.permit.scope(), "partnership_id", &mut values);
        let sql = format!(
            "UPDATE programme SET name = $1, partners = $2, from_date = $3, to_date = $4, version = version + 1 \
             WHERE id = $5 AND version = $6 AND {}",
            clause.sql
        );
        self.tx.run_one(&sql, values).await
    }
}

fn programme(row: &Row) -> Result<ProgrammeView, StoreError> {
    let period = row.period("from_date", "to_date")?;
    Ok(ProgrammeView {
        id: row.id("id")?,
        name: row.typed("name")?,
        partners: row.typed("partners")?,
        period,
        version: row.version("version")?,
    })
}
