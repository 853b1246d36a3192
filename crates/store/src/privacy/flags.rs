//! Unusual look-ups: what the rules ask, what they found, and what reviewers said.

use std::collections::BTreeMap;

use domain::privacy::{Review, UnusualRule};
use kernel::{CitizenId, Date, Days, FlagId, Moment, NORMAL_DAYS, RowVersion, UserId};
use policy::{Act, Covers, FieldGroup, ReadTrace, ShowOwnFlags, WriteTrace};
use sea_orm::Value;
use uuid::Uuid;

use super::each;
use crate::{
    StoreError, Under,
    bind::{Bind as _, bind},
    row::Row,
    scope,
    views::{FlagFilter, FlagLine, FlagView, Named, Page, PageOf, PairSeen},
};

/// An unusual look-up that was found.
#[derive(Debug, Clone)]
pub struct NewFlag {
    /// Its id.
    pub id: FlagId,
    /// Why.
    pub rule: UnusualRule,
    /// Who looked.
    pub user: UserId,
    /// At whom.
    pub citizen: Option<CitizenId>,
    /// The first look of the day.
    pub first: Moment,
    /// How many looks, or how many citizens.
    pub seen: i32,
    /// How many citizens are normal.
    pub usual: Option<i32>,
}

/// What ties user `l.user_id` to citizen `l.citizen_id` on the day at `$4`: to be named as one who works with the
/// person, or to stand in for one who is; to have proposed the person, or written about what came of it.
const RELATED: &str = "(EXISTS (SELECT 1 FROM relation r JOIN membership m ON m.id = r.membership_id OR m.stands_for = r.membership_id \
                       WHERE r.citizen_id = l.citizen_id AND m.user_id = l.user_id \
                       AND r.from_date <= $4 AND (r.to_date IS NULL OR r.to_date > $4)) OR EXISTS (SELECT 1 FROM proposal r WHERE r.citizen_id = l.citizen_id AND (r.proposed_by = l.user_id \
                       OR EXISTS (SELECT 1 FROM proposal_step s WHERE s.proposal_id = r.id AND s.by_user = l.user_id))) \
                       OR EXISTS (SELECT 1 FROM placement r JOIN placement_step s ON s.placement_id = r.id \
                       WHERE r.citizen_id = l.citizen_id AND s.by_user = l.user_id))";

/// Whether a colleague in the same role is named: only then is it known that the case is somebody else's.
const IS_ANOTHERS: &str = "EXISTS (SELECT 1 FROM relation r JOIN membership m ON m.id = r.membership_id \
                           WHERE r.citizen_id = l.citizen_id AND m.user_id <> l.user_id \
                           AND r.from_date <= $4 AND (r.to_date IS NULL OR r.to_date > $4) \
                           AND m.role IN (SELECT x.role FROM membership x WHERE x.user_id = l.user_id))";

const FLAG: &str = "f.id, f.version, f.rule, f.user_id, u.name AS user_name, f.citizen_id, b.name AS citizen_name, \
                    b.reference, f.first_at, f.seen, f.usual, f.closed";
const FROM: &str =
    "access_flag f JOIN app_user u ON u.id = f.user_id LEFT JOIN citizen b ON b.id = f.citizen_id";

impl<A: Act + Covers<ReadTrace>> Under<'_, A> {
    /// Which users of the organisation looked at which of its citizens in a period; citizens' own looks are none.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn pairs_seen(
        &mut self,
        (from, before): (Moment, Moment),
        day: Date,
    ) -> Result<Vec<PairSeen>, StoreError> {
        let mut values = bind![scope::organisation(self.permit.scope()), from, before, day];
        let clause = scope::citizens(self.permit.scope(), true, &mut values);
        let log = each(self.tx.logs(), |file| {
            format!(
                "SELECT a.user_id, a.citizen_id, min(a.at) AS first_at, count(*) AS times FROM {file}access_log a \
                 WHERE a.organisation_id = $1 AND a.at >= $2 AND a.at < $3 AND a.outcome = 'done' \
                 AND a.citizen_id IS NOT NULL AND a.user_id IS NOT NULL AND a.holder <> 'citizen' \
                 GROUP BY a.user_id, a.citizen_id"
            )
        });
        let sql = format!(
            "SELECT l.user_id, u.name AS user_name, l.citizen_id, b.name AS citizen_name, min(l.first_at) AS first_at, \
             CAST(sum(l.times) AS INTEGER) AS times, \
             EXISTS (SELECT 1 FROM membership m WHERE m.user_id = l.user_id AND m.citizen_id = l.citizen_id) AS is_oneself, \
             EXISTS (SELECT 1 FROM app_user k WHERE k.organisation_id = $1 AND k.id <> l.user_id AND k.name = b.name) \
             AS is_colleague, {RELATED} AS is_related, {IS_ANOTHERS} AS is_anothers \
             FROM {log} l JOIN app_user u ON u.id = l.user_id JOIN citizen b ON b.id = l.citizen_id \
             WHERE {} GROUP BY l.user_id, u.name, l.citizen_id, b.name ORDER BY first_at, l.user_id, l.citizen_id",
            clause.sql
        );
        let rows = self.tx.all("access_log", &sql, values).await?;
        rows.iter()
            .map(|row| {
                Ok(PairSeen {
                    user: row.id("user_id")?,
                    user_name: row.text("user_name")?,
                    citizen: row.id("citizen_id")?,
                    citizen_name: row.text("citizen_name")?,
                    first: row.moment("first_at")?,
                    times: row.int("times")?,
                    is_oneself: row.flag("is_oneself")?,
                    is_colleague: row.flag("is_colleague")?,
                    is_related: match (row.flag("is_related")?, row.flag("is_anothers")?) {
                        (true, _) => Some(true),
                        (false, true) => Some(false),
                        (false, false) => None,
                    },
                })
            })
            .collect()
    }

    /// The names of the organisation's citizens, for how often a surname is there.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn citizen_names(&mut self) -> Result<Vec<String>, StoreError> {
        let mut values = Vec::new();
        let clause = scope::citizens(self.permit.scope(), true, &mut values);
        let sql = format!("SELECT b.name FROM citizen b WHERE {}", clause.sql);
        self.tx.all("citizen", &sql, values).await?.iter().map(|row| row.text("name")).collect()
    }

    /// How many different citizens the organisation's users looked at on each of the days before one.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn days_seen(&mut self, before: Date) -> Result<BTreeMap<UserId, Vec<u32>>, StoreError> {
        let first = before.checked_sub_days(Days::new(NORMAL_DAYS)).unwrap_or(before);
        let sql = "SELECT d.user_id, d.people FROM access_day d WHERE d.organisation_id = $1 AND d.day >= $2 AND d.day < $3";
        let organisation = scope::organisation(self.permit.scope());
        let mut all: BTreeMap<UserId, Vec<u32>> = BTreeMap::new();
        for row in self.tx.all("access_day", sql, bind![organisation, first, before]).await? {
            let people = u32::try_from(row.int("people")?).map_err(|_| row.corrupt("people"))?;
            all.entry(row.id("user_id")?).or_default().push(people);
        }
        Ok(all)
    }

    /// A page of the organisation's unusual look-ups, the newest first.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn list_flags(&mut self, filter: FlagFilter, of: PageOf) -> Result<Page<FlagLine>, StoreError> {
        let mut values = bind![scope::organisation(self.permit.scope()), filter.closed];
        let mut condition = "f.organisation_id = $1 AND f.closed = $2".to_owned();
        if let Some(rule) = filter.rule {
            values.push(rule.code().bind());
            condition.push_str(&format!(" AND f.rule = ${}", values.len()));
        }
        let counted = format!("access_flag f WHERE {condition}");
        let count = self.tx.count_to_limit("access_flag", &counted, values.clone()).await?;
        let (keyset, order) = match (of.after, of.before) {
            (_, Some(before)) => (after(before, ">", &mut values), "ASC"),
            (Some(last), None) => (after(last, "<", &mut values), "DESC"),
            (None, None) => (String::new(), "DESC"),
        };
        let sql = format!(
            "SELECT {FLAG} FROM {FROM} WHERE {condition}{keyset} ORDER BY f.first_at {order}, f.id {order} LIMIT {}",
            of.rows + 1
        );
        let rows = self.tx.all("access_flag", &sql, values).await?;
        let named = self.permit.opens(FieldGroup::Identity);
        let lines = rows.iter().map(|row| line(row, named)).collect::<Result<Vec<_>, _>>()?;
        Ok(Page::cut(lines, of, count, |line| line.id.uuid()))
    }

    /// An unusual look-up of the organisation, with what reviewers said.
    ///
    /// # Errors
    /// [`StoreError::Missing`].
    pub async fn flag(&mut self, id: FlagId) -> Result<FlagView, StoreError> {
        let organisation = scope::organisation(self.permit.scope());
        let sql = format!("SELECT {FLAG} FROM {FROM} WHERE f.id = $1 AND f.organisation_id = $2");
        let row = self.tx.one("access_flag", &sql, bind![id, organisation]).await?;
        let row = row.ok_or(StoreError::Missing)?;
        let sql = "SELECT s.at, u.name, s.closed, s.because FROM access_flag_step s JOIN app_user u ON u.id = s.user_id \
                   WHERE s.flag_id = $1 ORDER BY s.at";
        let steps = self.tx.all("access_flag_step", sql, bind![id]).await?;
        let step =
            |row: &Row| Ok((row.moment("at")?, row.text("name")?, row.flag("closed")?, row.text("because")?));
        Ok(FlagView {
            line: line(&row, self.permit.opens(FieldGroup::Identity))?,
            steps: steps.iter().map(step).collect::<Result<_, StoreError>>()?,
        })
    }
}

impl Under<'_, ShowOwnFlags> {
    /// The unusual look-ups of whoever asks, the newest first; at whom they were is not told again.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn own_flags(&mut self, most: usize) -> Result<Vec<FlagLine>, StoreError> {
        let user = self.permit.actor().user();
        let sql = format!(
            "SELECT {FLAG} FROM {FROM} WHERE f.user_id = $1 ORDER BY f.first_at DESC, f.id DESC LIMIT {most}"
        );
        let rows = self.tx.all("access_flag", &sql, bind![user]).await?;
        rows.iter().map(|row| line(row, false)).collect()
    }
}

impl<A: Act + Covers<WriteTrace>> Under<'_, A> {
    /// Keeps how many different citizens users of the organisation looked at on a day.
    ///
    /// # Errors
    /// [`StoreError::Missing`] where the permit reaches no organisation.
    pub async fn put_days(&mut self, day: Date, seen: &BTreeMap<UserId, u32>) -> Result<(), StoreError> {
        let organisation = scope::organisation(self.permit.scope()).ok_or(StoreError::Missing)?;
        let values = seen.iter().map(|(user, people)| {
            bind![organisation, *user, day, i32::try_from(*people).unwrap_or(i32::MAX)]
        });
        let there = " ON CONFLICT (organisation_id, user_id, day) DO UPDATE SET people = excluded.people";
        let columns = ["organisation_id", "user_id", "day", "people"];
        self.tx.insert_or("access_day", &columns, values.collect(), there).await
    }

    /// Adds what was found on a day and is not there yet; gives how many that are.
    ///
    /// # Errors
    /// [`StoreError::Missing`] where the permit reaches no organisation.
    pub async fn add_flags(&mut self, day: Date, found: &[NewFlag], at: Moment) -> Result<u64, StoreError> {
        let organisation = scope::organisation(self.permit.scope()).ok_or(StoreError::Missing)?;
        let sql = "INSERT INTO access_flag (id, organisation_id, rule, user_id, citizen_id, day, first_at, seen, usual, \
                   found_at, version) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) ON CONFLICT DO NOTHING";
        let mut added = 0;
        for flag in found {
            let values = bind![
                flag.id,
                organisation,
                flag.rule.code(),
                flag.user,
                flag.citizen,
                day,
                flag.first,
                flag.seen,
                flag.usual,
                at,
                RowVersion::FIRST,
            ];
            added += self.tx.run(sql, values).await?;
        }
        Ok(added)
    }

    /// Writes down what a reviewer says, and closes the look-up or opens it again by it.
    ///
    /// # Errors
    /// [`StoreError::Stale`] when somebody was quicker, or it is another organisation's.
    pub async fn put_review(
        &mut self,
        (id, version): (FlagId, RowVersion),
        review: &Review,
        at: Moment,
    ) -> Result<(), StoreError> {
        let organisation = scope::organisation(self.permit.scope());
        let sql = "UPDATE access_flag SET closed = $1, version = version + 1 \
                   WHERE id = $2 AND version = $3 AND organisation_id = $4";
        self.tx.run_one(sql, bind![review.closed, id, version, organisation]).await?;
        let sql = "INSERT INTO access_flag_step (flag_id, at, user_id, closed, because) VALUES ($1, $2, $3, $4, $5)";
        let user = self.permit.actor().user();
        self.tx.run(sql, bind![id, at, user, review.closed, &review.because]).await.map(|_| ())
    }
}

fn after(id: Uuid, sign: &str, values: &mut Vec<Value>) -> String {
    values.push(id.bind());
    let n = values.len();
    format!(" AND (f.first_at, f.id) {sign} (SELECT k.first_at, k.id FROM access_flag k WHERE k.id = ${n})")
}

fn line(row: &Row, named: bool) -> Result<FlagLine, StoreError> {
    let citizen = match row.opt_id("citizen_id")?.filter(|_| named) {
        Some(id) => Some(Named { id, name: row.typed("citizen_name")?, known_by: row.text("reference")? }),
        None => None,
    };
    Ok(FlagLine {
        id: row.id("id")?,
        version: row.version("version")?,
        rule: row.parsed("rule", UnusualRule::from_code)?,
        user: row.id("user_id")?,
        user_name: row.text("user_name")?,
        citizen,
        first: row.moment("first_at")?,
        seen: row.int("seen")?,
        usual: row.opt_int("usual")?,
        closed: row.flag("closed")?,
    })
}
