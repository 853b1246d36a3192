//! Whom nobody of an organisation writes to.

use domain::outbox::StopAddress;
use kernel::{Line, Moment, StopId};
use policy::{Act, Covers, ReadPost, WritePost};

use crate::{
    StoreError, Under,
    bind::bind,
    folded::sort_key,
    row::Row,
    scope,
    views::{Page, PageOf, StopLine},
};

impl<A: Act + Covers<ReadPost>> Under<'_, A> {
    /// A page of the organisation's stop list, by address.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn list_stops(&mut self, of: PageOf) -> Result<Page<StopLine>, StoreError> {
        let mut values = bind![scope::organisation(self.permit.scope())];
        let from = "stop_address s WHERE s.organisation_id = $1";
        let count = self.tx.count_to_limit("stop_address", from, values.clone()).await?;
        let (keyset, order) = crate::list::keyset("stop_address", "s", of, &mut values);
        let limit = of.rows + 1;
        let sql = format!(
            "SELECT s.id, s.address, s.reason, s.at FROM {from}{keyset} \
             ORDER BY s.sort_key {order}, s.id {order} LIMIT {limit}"
        );
        let rows = self.tx.all("stop_address", &sql, values).await?;
        let lines = rows.iter().map(stop_line).collect::<Result<Vec<_>, _>>()?;
        Ok(Page::cut(lines, of, count, |line| line.id.uuid()))
    }

    /// One address of the organisation's stop list.
    ///
    /// # Errors
    /// [`StoreError::Missing`] when it is not within the scope.
    pub async fn stop(&mut self, id: StopId) -> Result<StopLine, StoreError> {
        let organisation = scope::organisation(self.permit.scope());
        let sql = "SELECT s.id, s.address, s.reason, s.at FROM stop_address s \
                   WHERE s.id = $1 AND s.organisation_id = $2";
        let row = self.tx.one("stop_address", sql, bind![id, organisation]).await?;
        stop_line(&row.ok_or(StoreError::Missing)?)
    }
}

impl<A: Act + Covers<WritePost>> Under<'_, A> {
    /// Puts an address on the organisation's stop list.
    ///
    /// # Errors
    /// [`StoreError::Blocked`] when it stands there; [`StoreError::Missing`] without an organisation.
    pub async fn add_stop(
        &mut self,
        id: StopId,
        address: &StopAddress,
        reason: &Line,
        at: Moment,
    ) -> Result<(), StoreError> {
        let organisation = scope::organisation(self.permit.scope()).ok_or(StoreError::Missing)?;
        let sql = "INSERT INTO stop_address (id, organisation_id, address, reason, at, sort_key) \
                   VALUES ($1, $2, $3, $4, $5, $6)";
        let key = sort_key(address.as_str());
        self.tx.run(sql, bind![id, organisation, address.as_str(), reason, at, key]).await.map(|_| ())
    }

    /// Takes an address off the organisation's stop list.
    ///
    /// # Errors
    /// [`StoreError::Stale`] when it does not stand there.
    pub async fn remove_stop(&mut self, id: StopId) -> Result<(), StoreError> {
        let organisation = scope::organisation(self.permit.scope());
        let sql = "DELETE FROM stop_address WHERE id = $1 AND organisation_id = $2";
        self.tx.run_one(sql, bind![id, organisation]).await
    }
}

fn stop_line(row: &Row) -> Result<StopLine, StoreError> {
    Ok(StopLine {
        id: row.id("id")?,
        address: row.text("address")?,
        reason: row.typed("reason")?,
        at: row.moment("at")?,
    })
}
