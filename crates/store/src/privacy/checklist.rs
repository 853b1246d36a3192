//! The checklist before the first real citizen.

use domain::privacy::{CheckItem, Checklist, Tick};
use kernel::{Line, Moment, OrganisationId, TickId};
use policy::{Act, Covers, ReadChecklist, WriteChecklist};

use crate::{StoreError, Tx, Under, bind::bind, scope};

/// The last word on each item, taken back or not.
pub(crate) const LAST: &str = "FROM checklist_tick k WHERE k.organisation_id = $1 AND k.id = (SELECT n.id FROM checklist_tick n \
                    WHERE n.organisation_id = k.organisation_id AND n.item = k.item ORDER BY n.at DESC, n.id DESC \
                    LIMIT 1) AND k.happened_on IS NOT NULL";

/// What is said of an item.
#[derive(Debug, Clone)]
pub struct NewTick {
    /// Its id.
    pub id: TickId,
    /// Which item.
    pub item: CheckItem,
    /// Since when it is in order; `None` takes the tick back.
    pub on: Option<kernel::Date>,
    /// Where it is written down, or why it is taken back.
    pub reference: Line,
    /// When.
    pub at: Moment,
}

impl Tx {
    /// Whether everything of the checklist is in order: says nothing of who stands for it.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn checklist_is_green(&self, organisation: OrganisationId) -> Result<bool, StoreError> {
        let row =
            self.one("checklist_tick", &format!("SELECT count(*) AS n {LAST}"), bind![organisation]).await?;
        let ticked = row.ok_or(StoreError::Missing)?.count("n")?;
        Ok(usize::try_from(ticked).is_ok_and(|ticked| ticked == CheckItem::ALL.len()))
    }
}

impl<A: Act + Covers<ReadChecklist>> Under<'_, A> {
    /// The organisation's checklist.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn checklist(&mut self) -> Result<Checklist, StoreError> {
        let organisation = scope::organisation(self.permit.scope());
        let sql = format!(
            "SELECT k.item, k.happened_on, k.reference, (SELECT u.name FROM app_user u WHERE u.id = k.by_user) AS by_name, k.at {LAST}"
        );
        let rows = self.tx.all("checklist_tick", &sql, bind![organisation]).await?;
        let ticks: Result<Vec<Tick>, StoreError> = rows
            .iter()
            .map(|row| {
                Ok(Tick {
                    item: row.parsed("item", CheckItem::from_code)?,
                    on: row.date("happened_on")?,
                    reference: row.typed("reference")?,
                    by: row.opt_text("by_name")?,
                    at: row.moment("at")?,
                })
            })
            .collect();
        Ok(Checklist::of(ticks?))
    }
}

impl<A: Act + Covers<WriteChecklist>> Under<'_, A> {
    /// Says of an item that it is in order, or takes it back.
    ///
    /// # Errors
    /// [`StoreError::Missing`] outside an organisation.
    pub async fn tick(&mut self, new: &NewTick) -> Result<(), StoreError> {
        let organisation = scope::organisation(self.permit.scope()).ok_or(StoreError::Missing)?;
        let sql = "INSERT INTO checklist_tick (id, organisation_id, item, happened_on, reference, by_user, at) \
                   VALUES ($1, $2, $3, $4, $5, $6, $7)";
        let by = self.permit.actor().user();
        let values = bind![new.id, organisation, new.item.code(), new.on, &new.reference, by, new.at];
        self.tx.run(sql, values).await.map(|_| ())
    }
}
