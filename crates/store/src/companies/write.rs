//! Changing companies.

use domain::companies::{Business, Company, Contact, FteMonth, Motive, Unit};
use kernel::{CompanyId, ContactId, Moment, RowVersion, UnitId};
use policy::{Act, Covers, WriteCompanies};

use crate::{
    StoreError, Under,
    bind::bind,
    folded::{search_key, sort_key},
    scope,
};

impl<A: Act + Covers<WriteCompanies>> Under<'_, A> {
    /// Adds a company to the partnership of whoever acts.
    ///
    /// # Errors
    /// [`StoreError::Blocked`] when the partnership has the CVR number already; [`StoreError::Missing`] when
    /// nobody of a partnership acts.
    pub async fn add_company(
        &mut self,
        id: CompanyId,
        company: &Company,
        business: &Business,
        at: Moment,
    ) -> Result<(), StoreError> {
        let actor = self.permit.actor();
        let (organisation, partnership) =
            actor.organisation().zip(actor.partnership()).ok_or(StoreError::Missing)?;
        let sql = "INSERT INTO company (id, organisation_id, partnership_id, cvr, name, sort_key, search_key, \
                   industry_code, invented, lives_of, grows, limits, motive, motive_words, labour_plan, created_at, \
                   updated_at, version) \
                   VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $16, $17)";
        let name = company.name.as_str();
        let values = bind![
            id,
            organisation,
            partnership,
            &company.cvr,
            &company.name,
            sort_key(name),
            search_key(name),
            company.industry.as_ref(),
            company.invented,
            business.lives_of.as_ref(),
            business.grows.as_ref(),
            business.limits.as_ref(),
            business.motive.map(Motive::code),
            business.motive_words.as_ref(),
            business.labour_plan.as_ref(),
            at,
            RowVersion::FIRST,
        ];
        self.tx.run(sql, values).await.map(|_| ())
    }

    /// Saves a company's facts and its business.
    ///
    /// # Errors
    /// [`StoreError::Stale`] when `version` is no longer the row's, [`StoreError::Blocked`] when the CVR
    /// number is taken.
    pub async fn save_company(
        &mut self,
        id: CompanyId,
        version: RowVersion,
        company: &Company,
        business: &Business,
        at: Moment,
    ) -> Result<(), StoreError> {
        let name = company.name.as_str();
        let mut values = bind![
            &company.cvr,
            &company.name,
            sort_key(name),
            search_key(name),
            company.industry.as_ref(),
            business.lives_of.as_ref(),
            business.grows.as_ref(),
            business.limits.as_ref(),
            business.motive.map(Motive::code),
            business.motive_words.as_ref(),
            business.labour_plan.as_ref(),
            at,
            id,
            version,
        ];
        let clause = scope::companies(self.permit.scope(), &mut values);
        let sql = format!(
            "UPDATE company AS c SET cvr = $1, name = $2, sort_key = $3, search_key = $4, industry_code = $5, \
             lives_of = $6, grows = $7, limits = $8, motive = $9, motive_words = $10, labour_plan = $11, \
             updated_at = $12, version = version + 1 WHERE c.id = $13 AND c.version = $14 AND {}",
            clause.sql
        );
        self.tx.run_one(&sql, values).await
    }

    /// Adds a production unit.
    ///
    /// # Errors
    /// [`StoreError::Blocked`] when the company has the P number already; [`StoreError::Missing`]
    /// when the company is not within the scope.
    pub async fn add_unit(&mut self, id: UnitId, company: CompanyId, unit: &Unit) -> Result<(), StoreError> {
        self.must_reach_company(company).await?;
        let sql = "INSERT INTO unit (id, company_id, p_number, name, sort_key, postal_code, version) \
                   VALUES ($1, $2, $3, $4, $5, $6, $7)";
        let values = bind![
            id,
            company,
            unit.p_number.as_ref(),
            &unit.name,
            sort_key(unit.name.as_str()),
            unit.postal_code.as_ref(),
            RowVersion::FIRST,
        ];
        self.tx.run(sql, values).await.map(|_| ())
    }

    /// Saves a production unit.
    ///
    /// # Errors
    /// [`StoreError::Stale`] when `version` is no longer the row's, [`StoreError::Blocked`] when the
    /// company has the P number already.
    pub async fn save_unit(
        &mut self,
        id: UnitId,
        version: RowVersion,
        unit: &Unit,
    ) -> Result<(), StoreError> {
        let mut values = bind![
            unit.p_number.as_ref(),
            &unit.name,
            sort_key(unit.name.as_str()),
            unit.postal_code.as_ref(),
            id,
            version,
        ];
        let clause = scope::companies(self.permit.scope(), &mut values);
        let sql = format!(
            "UPDATE unit SET p_number = $1, name = $2, sort_key = $3, postal_code = $4, version = version + 1 \
             WHERE id = $5 AND version = $6 AND company_id IN (SELECT c.id FROM company c WHERE {})",
            clause.sql
        );
        self.tx.run_one(&sql, values).await
    }

    /// Puts full-time equivalents of months, over what stood there.
    ///
    /// # Errors
    /// [`StoreError::Missing`] when the unit is not within the scope.
    pub async fn put_fte(&mut self, unit: UnitId, months: &[FteMonth]) -> Result<(), StoreError> {
        let mut values = bind![unit];
        let clause = scope::companies(self.permit.scope(), &mut values);
        let sql = format!(
            "SELECT u.id FROM unit u JOIN company c ON c.id = u.company_id WHERE u.id = $1 AND {}",
            clause.sql
        );
        self.tx.one("unit", &sql, values).await?.ok_or(StoreError::Missing)?;
        let sql = "INSERT INTO fte_month (unit_id, month, fte_hundredths, source) VALUES ($1, $2, $3, $4) \
                   ON CONFLICT (unit_id, month) DO UPDATE SET fte_hundredths = excluded.fte_hundredths, \
                   source = excluded.source";
        for month in months {
            self.tx.run(sql, bind![unit, month.month, month.fte, month.source.code()]).await?;
        }
        Ok(())
    }

    /// Adds a contact person.
    ///
    /// # Errors
    /// [`StoreError::Missing`] when the company is not within the scope.
    pub async fn add_contact(
        &mut self,
        id: ContactId,
        company: CompanyId,
        contact: &Contact,
    ) -> Result<(), StoreError> {
        self.must_reach_company(company).await?;
        let sql = "INSERT INTO contact (id, company_id, name, sort_key, work_function, phone, email, version) \
                   VALUES ($1, $2, $3, $4, $5, $6, $7, $8)";
        let values = bind![
            id,
            company,
            &contact.name,
            sort_key(contact.name.as_str()),
            contact.function.as_ref(),
            contact.phone.as_ref(),
            contact.email.as_ref(),
            RowVersion::FIRST,
        ];
        self.tx.run(sql, values).await.map(|_| ())
    }

    /// Saves a contact person.
    ///
    /// # Errors
    /// [`StoreError::Stale`] when `version` is no longer the row's.
    pub async fn save_contact(
        &mut self,
        id: ContactId,
        version: RowVersion,
        contact: &Contact,
    ) -> Result<(), StoreError> {
        let mut values = bind![
            &contact.name,
            sort_key(contact.name.as_str()),
            contact.function.as_ref(),
            contact.phone.as_ref(),
            contact.email.as_ref(),
            id,
            version,
        ];
        let clause = scope::companies(self.permit.scope(), &mut values);
        let sql = format!(
            "UPDATE contact SET name = $1, sort_key = $2, work_function = $3, phone = $4, email = $5, \
             version = version + 1 WHERE id = $6 AND version = $7 \
             AND company_id IN (SELECT c.id FROM company c WHERE {})",
            clause.sql
        );
        self.tx.run_one(&sql, values).await
    }

    /// Takes a contact person off the list.
    ///
    /// # Errors
    /// [`StoreError::Stale`] when `version` is no longer the row's.
    pub async fn remove_contact(&mut self, id: ContactId, version: RowVersion) -> Result<(), StoreError> {
        let mut values = bind![id, version];
        let clause = scope::companies(self.permit.scope(), &mut values);
        let sql = format!(
            "DELETE FROM contact WHERE id = $1 AND version = $2 \
             AND company_id IN (SELECT c.id FROM company c WHERE {})",
            clause.sql
        );
        self.tx.run_one(&sql, values).await
    }

    async fn must_reach_company(&mut self, company: CompanyId) -> Result<(), StoreError> {
        let mut values = bind![company];
        let clause = scope::companies(self.permit.scope(), &mut values);
        let sql = format!("SELECT c.id FROM company c WHERE c.id = $1 AND {}", clause.sql);
        self.tx.one("company", &sql, values).await?.ok_or(StoreError::Missing).map(|_| ())
    }
}
