//! Changing the code lists. Rows are only added and changed: old cases keep their codes.

use domain::exchange::{Industry, Municipality, PostalPlace};
use policy::{Act, Covers, WriteReference};

use super::{level, occupation_key, read::KnownOccupation};
use crate::{
    StoreError, Under,
    bind::bind,
    folded::{search_key, sort_key},
};

impl<A: Act + Covers<WriteReference>> Under<'_, A> {
    /// Adds an occupation or puts its titles.
    ///
    /// # Errors
    /// [`StoreError::Down`].
    pub async fn put_occupation(&mut self, known: &KnownOccupation) -> Result<(), StoreError> {
        let one = &known.occupation;
        let title_en = one.title_en.as_ref().map(kernel::Text::as_str);
        let sql = "INSERT INTO occupation (code, level, parent_code, title_da, title_en, aliases, search_key) \
                   VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (code) DO UPDATE SET \
                   title_da = excluded.title_da, title_en = excluded.title_en, search_key = excluded.search_key";
        let values = bind![
            &one.code,
            level(&one.code)?,
            one.code.parent().as_ref(),
            &one.title_da,
            title_en,
            known.aliases.join("|"),
            occupation_key(one.title_da.as_str(), title_en, &known.aliases),
        ];
        self.tx.run(sql, values).await.map(|_| ())
    }

    /// Adds an industry or puts its labels.
    ///
    /// # Errors
    /// [`StoreError::Down`].
    pub async fn put_industry(&mut self, one: &Industry) -> Result<(), StoreError> {
        let sql = "INSERT INTO industry (code, label_da, group_code, group_label_da, search_key) \
                   VALUES ($1, $2, $3, $4, $5) ON CONFLICT (code) DO UPDATE SET label_da = excluded.label_da, \
                   group_code = excluded.group_code, group_label_da = excluded.group_label_da, \
                   search_key = excluded.search_key";
        let key = search_key(one.label_da.as_str());
        let values =
            bind![&one.code, &one.label_da, one.group_code.as_ref(), one.group_label_da.as_ref(), key];
        self.tx.run(sql, values).await.map(|_| ())
    }

    /// Adds a municipality or puts its name.
    ///
    /// # Errors
    /// [`StoreError::Down`].
    pub async fn put_municipality(&mut self, one: &Municipality) -> Result<(), StoreError> {
        let sql = "INSERT INTO municipality (code, name, sort_key) VALUES ($1, $2, $3) \
                   ON CONFLICT (code) DO UPDATE SET name = excluded.name, sort_key = excluded.sort_key";
        self.tx.run(sql, bind![&one.code, &one.name, sort_key(one.name.as_str())]).await.map(|_| ())
    }

    /// Adds a postal code or puts its name and point; it is then known as one in use.
    ///
    /// # Errors
    /// [`StoreError::Down`].
    pub async fn put_postal_place(&mut self, one: &PostalPlace) -> Result<(), StoreError> {
        let sql = "INSERT INTO postal_code (code, name, search_key, lat_e5, lon_e5) VALUES ($1, $2, $3, $4, $5) \
                   ON CONFLICT (code) DO UPDATE SET name = excluded.name, search_key = excluded.search_key, \
                   lat_e5 = excluded.lat_e5, lon_e5 = excluded.lon_e5, of_run = FALSE";
        let (lat, lon) = one.point.unzip();
        self.tx
            .run(sql, bind![&one.code, &one.name, search_key(one.name.as_str()), lat, lon])
            .await
            .map(|_| ())
    }
}
