//! Organisations, users, memberships, sessions and the installation's settings.

mod failures;
mod links;
mod memberships;
mod own;
mod rules;
mod sessions;
mod start;
mod users;

pub use memberships::MembershipRow;
pub(crate) use memberships::{live, open};
pub use sessions::SessionRow;
pub use users::UserRow;

use domain::partners::{Mode, OrganisationKind};
use kernel::{OrganisationId, UserId};
use policy::Located;

use crate::{StoreError, Tx, bind::bind, views::OrganisationLine};

pub(crate) const MODE: &str = "mode";

impl Tx {
    /// Where an account lies: in the organisation that keeps it.
    ///
    /// # Errors
    /// [`StoreError::Down`].
    pub async fn locate_user(&self, id: UserId) -> Result<Option<Located>, StoreError> {
        let sql = "SELECT u.organisation_id FROM app_user u WHERE u.id = $1";
        let Some(row) = self.one("app_user", sql, bind![id]).await? else { return Ok(None) };
        Ok(Some(Located { organisation: row.opt_id("organisation_id")?, ..Located::NOWHERE }))
    }

    /// Where an account lies for an organisation: there, when it keeps the account or gave it a role.
    ///
    /// # Errors
    /// [`StoreError::Down`].
    pub async fn locate_member(
        &self,
        id: UserId,
        organisation: Option<OrganisationId>,
    ) -> Result<Option<Located>, StoreError> {
        let sql = "SELECT CASE WHEN EXISTS (SELECT 1 FROM membership m WHERE m.user_id = u.id AND m.organisation_id = $2) \
                   THEN $2 ELSE u.organisation_id END AS at FROM app_user u WHERE u.id = $1";
        let Some(row) = self.one("app_user", sql, bind![id, organisation]).await? else { return Ok(None) };
        Ok(Some(Located { organisation: row.opt_id("at")?, ..Located::NOWHERE }))
    }

    /// The installation's organisations, by name. They are nobody's personal data.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn organisations(&self) -> Result<Vec<OrganisationLine>, StoreError> {
        let sql = "SELECT id, partnership_id, kind, name FROM organisation ORDER BY sort_key, id";
        let rows = self.all("organisation", sql, bind![]).await?;
        rows.iter()
            .map(|row| {
                Ok(OrganisationLine {
                    id: row.id("id")?,
                    partnership: row.id("partnership_id")?,
                    kind: row.parsed("kind", OrganisationKind::from_code)?,
                    name: row.text("name")?,
                })
            })
            .collect()
    }

    /// What the installation may hold; a new one holds companies only.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn mode(&self) -> Result<Mode, StoreError> {
        let sql = "SELECT value FROM setting WHERE name = $1";
        match self.one("setting", sql, bind![MODE]).await? {
            None => Ok(Mode::CompaniesOnly),
            Some(row) => row.parsed("value", Mode::from_code),
        }
    }
}
