//! In which lists people stood, as the sealer takes it from the rows of the log.

use std::collections::BTreeMap;

use kernel::{Date, Moment};
use uuid::Uuid;

use super::seal::{ACTION, HOLDER, Log, LoggedRow, ORGANISATION, PURPOSE, USER};
use crate::{StoreError, Tx, bind::bind};

type ListedKey = (Uuid, String, Uuid, Uuid, (String, String, String));

impl Tx {
    /// Notes in which lists people stood, a row for each person, day, user and kind of look.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn note_listed(
        &self,
        log: Log,
        day_of: impl Fn(Moment) -> Date,
        rows: &[LoggedRow],
    ) -> Result<(), StoreError> {
        let mut all: BTreeMap<ListedKey, (Moment, Moment, i32)> = BTreeMap::new();
        for row in rows.iter().filter(|row| row.done) {
            let day = day_of(row.at).to_string();
            let (organisation, user) = (row.id_of(ORGANISATION), row.id_of(USER));
            let words = (row.text_of(HOLDER), row.text_of(ACTION), row.text_of(PURPOSE));
            for person in &row.people {
                let key = (person.uuid(), day.clone(), organisation, user, words.clone());
                let of = all.entry(key).or_insert((row.at, row.at, 0));
                *of = (of.0.min(row.at), of.1.max(row.at), of.2 + 1);
            }
        }
        let values = all.into_iter().map(|(key, (first, last, times))| {
            let (person, day, organisation, user, (holder, action, purpose)) = key;
            bind![log.code(), person, day, organisation, user, holder, action, purpose, first, last, times]
        });
        let columns = [
            "log",
            "citizen_id",
            "day",
            "organisation_id",
            "user_id",
            "holder",
            "action",
            "purpose",
            "first_at",
            "last_at",
            "times",
        ];
        let there = " ON CONFLICT (citizen_id, day, organisation_id, user_id, holder, action, purpose, log) DO UPDATE SET \
                     times = access_listed.times + excluded.times, \
                     first_at = CASE WHEN excluded.first_at < access_listed.first_at THEN excluded.first_at \
                     ELSE access_listed.first_at END, \
                     last_at = CASE WHEN excluded.last_at > access_listed.last_at THEN excluded.last_at \
                     ELSE access_listed.last_at END";
        self.insert_or("access_listed", &columns, values.collect(), there).await
    }
}
