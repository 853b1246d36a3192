//! Positions, tasks and bundles.

mod list;
mod read;
mod rows;
mod stands;
mod whole;
mod write_bundles;
mod write_tasks;

use kernel::{BundleId, PositionId, TaskId};
use policy::Located;
pub(crate) use stands::stands;

use crate::{StoreError, Tx, bind::bind};

impl Tx {
    /// Where a position lies; `None` when it is not there.
    ///
    /// # Errors
    /// [`StoreError::Down`].
    pub async fn locate_position(&self, id: PositionId) -> Result<Option<Located>, StoreError> {
        self.locate_by_company("SELECT s.company_id FROM position s WHERE s.id = $1", bind![id]).await
    }

    /// Where a task lies.
    ///
    /// # Errors
    /// [`StoreError::Down`].
    pub async fn locate_task(&self, id: TaskId) -> Result<Option<Located>, StoreError> {
        self.locate_by_company("SELECT t.company_id FROM task t WHERE t.id = $1", bind![id]).await
    }

    /// Where a bundle lies.
    ///
    /// # Errors
    /// [`StoreError::Down`].
    pub async fn locate_bundle(&self, id: BundleId) -> Result<Option<Located>, StoreError> {
        self.locate_by_company("SELECT d.company_id FROM bundle d WHERE d.id = $1", bind![id]).await
    }
}
