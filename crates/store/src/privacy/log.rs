//! The organisation's access log, for whoever supervises it.

use kernel::{AccessId, CitizenId, UserId};
use policy::{Act, Covers, FieldGroup, ReadTrace, WriteTrace};
use sea_orm::Value;
use uuid::Uuid;

use super::{STANDS_FOR, action, by, each, groups, purpose};
use crate::{
    StoreError, Under,
    bind::{Bind as _, bind, placeholders},
    folded::search_key,
    row::Row,
    scope,
    views::{COUNT_TO, Count, LogEntry, LogFilter, LogLine, Named, Page, PageOf, Whose},
};

const COLUMNS: &str = "a.id, a.at, a.organisation_id, a.user_id, a.membership_id, a.holder, a.operator, a.action, a.purpose, \
                       a.outcome, a.citizen_id, a.rows_seen";
/// What the rows name, read for those alone that are shown.
const NAMES: &str = "LEFT JOIN organisation o ON o.id = l.organisation_id LEFT JOIN app_user u ON u.id = l.user_id \
                     LEFT JOIN citizen b ON b.id = l.citizen_id AND b.organisation_id = $1";
const LINE: &str = "l.id, l.at, l.user_id, l.holder, l.operator, l.action, l.purpose, l.outcome, l.rows_seen, \
                    o.name AS organisation_name, u.name AS user_name, b.id AS citizen, b.name AS citizen_name, \
                    b.reference";
/// As many people of a list are named.
const MOST_NAMED: usize = 50;
/// As many are offered where a name is not enough.
const MOST_FOUND: usize = 12;

impl<A: Act + Covers<ReadTrace>> Under<'_, A> {
    /// A page of the log, the newest first: what the permit's organisation did, or others with its people.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn list_log(&mut self, filter: &LogFilter, of: PageOf) -> Result<Page<LogLine>, StoreError> {
        let Some((mut values, condition)) = self.asked(filter) else {
            return Ok(Page::cut(Vec::new(), of, Count::of(0), |line: &LogLine| line.id.uuid()));
        };
        let files = self.tx.logs();
        let limit = COUNT_TO + 1;
        let counted = each(files, |file| {
            format!("SELECT 1 AS one FROM {file}access_log a WHERE {condition} LIMIT {limit}")
        });
        let sql = format!("SELECT count(*) AS n FROM {counted} l");
        let count = self.tx.one("access_log", &sql, values.clone()).await?.ok_or(StoreError::Missing)?;
        let (keyset, order) = self.keyset(of, &mut values);
        let rows = of.rows + 1;
        let log = each(files, |file| {
            format!(
                "SELECT {COLUMNS} FROM {file}access_log a WHERE {condition}{keyset} ORDER BY a.at {order}, a.id {order} LIMIT {rows}"
            )
        });
        let sql = format!(
            "SELECT {LINE}, {STANDS_FOR} FROM {log} l {NAMES} ORDER BY l.at {order}, l.id {order} LIMIT {rows}"
        );
        let rows = self.tx.all("access_log", &sql, values).await?;
        let lines = rows.iter().map(|row| self.log_line(row)).collect::<Result<Vec<_>, _>>()?;
        Ok(Page::cut(lines, of, count.count("n").map(Count::of)?, |line| line.id.uuid()))
    }

    /// The newest rows of the log for a file, as many as are wanted.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn whole_log(&mut self, filter: &LogFilter, most: u32) -> Result<Vec<LogLine>, StoreError> {
        let Some((values, condition)) = self.asked(filter) else { return Ok(Vec::new()) };
        let log = each(self.tx.logs(), |file| {
            format!(
                "SELECT {COLUMNS} FROM {file}access_log a WHERE {condition} ORDER BY a.at DESC, a.id DESC LIMIT {most}"
            )
        });
        let sql = format!(
            "SELECT {LINE}, {STANDS_FOR} FROM {log} l {NAMES} ORDER BY l.at DESC, l.id DESC LIMIT {most}"
        );
        let rows = self.tx.all("access_log", &sql, values).await?;
        rows.iter().map(|row| self.log_line(row)).collect()
    }

    /// One row of the log with everything in it.
    ///
    /// # Errors
    /// [`StoreError::Missing`] for one that is neither the organisation's nor about its people.
    pub async fn log_entry(&mut self, id: AccessId) -> Result<LogEntry, StoreError> {
        let organisation = scope::organisation(self.permit.scope()).ok_or(StoreError::Missing)?;
        let log = each(self.tx.logs(), |file| {
            format!(
                "SELECT {COLUMNS}, a.field_groups, a.criteria, a.people, a.block_sequence FROM {file}access_log a \
                 WHERE a.id = $2 AND (a.organisation_id = $1 OR a.owner_id = $1 AND a.citizen_id IS NOT NULL)"
            )
        });
        let sql = format!(
            "SELECT {LINE}, {STANDS_FOR}, l.field_groups, l.criteria, l.people, l.block_sequence FROM {log} l {NAMES}"
        );
        let row =
            self.tx.one("access_log", &sql, bind![organisation, id]).await?.ok_or(StoreError::Missing)?;
        let packed = row.get::<Option<Vec<u8>>>("people")?.unwrap_or_default();
        let ids: Vec<CitizenId> = unpacked(&packed).collect();
        let people = self.named(&ids[..ids.len().min(MOST_NAMED)]).await?;
        Ok(LogEntry {
            line: self.log_line(&row)?,
            groups: groups(&row.text("field_groups")?),
            criteria: row.opt_text("criteria")?,
            people,
            shown: ids.len(),
            block: row.get("block_sequence")?,
        })
    }

    /// Citizens of the organisation whom a case reference or a name means, a few of them.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn find_people(&mut self, meant: &str) -> Result<Vec<Named>, StoreError> {
        let mut values = bind![meant.trim()];
        let protected = self.permit.opens(FieldGroup::Protected);
        let clause = scope::citizens(self.permit.scope(), protected, &mut values);
        let found =
            crate::folded::every_word(meant, &mut values, |n| format!("b.search_key LIKE ${n} ESCAPE '\\'"));
        let sql = format!(
            "SELECT b.id, b.name, b.reference AS known_by FROM citizen b WHERE {} AND (b.reference = $1 OR {found}) \
             ORDER BY CASE WHEN b.reference = $1 THEN 0 ELSE 1 END, b.sort_key, b.id LIMIT {MOST_FOUND}",
            clause.sql
        );
        let rows = self.tx.all("citizen", &sql, values).await?;
        let found = rows.iter().map(named).collect::<Result<Vec<_>, _>>()?;
        // A reference is one person's, whoever else has it in a name.
        let exact = found.iter().position(|one| one.known_by == meant.trim());
        Ok(exact.map_or(found.clone(), |at| found.get(at).cloned().into_iter().collect()))
    }

    /// A citizen of the organisation by name.
    ///
    /// # Errors
    /// [`StoreError::Missing`].
    pub async fn person(&mut self, id: CitizenId) -> Result<Named, StoreError> {
        self.named(&[id]).await?.pop().ok_or(StoreError::Missing)
    }

    /// Users of the organisation whom a log-in name or a name means, a few of them.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn find_users(&mut self, meant: &str) -> Result<Vec<Named<UserId>>, StoreError> {
        let organisation = scope::organisation(self.permit.scope());
        let sql = "SELECT u.id, u.name, u.email AS known_by FROM app_user u WHERE u.organisation_id = $1 \
                   ORDER BY u.sort_key, u.id";
        let rows = self.tx.all("app_user", sql, bind![organisation]).await?;
        let all = rows.iter().map(named).collect::<Result<Vec<Named<UserId>>, _>>()?;
        let wanted = search_key(meant.trim());
        let hits = |user: &Named<UserId>| {
            let own = search_key(&format!("{} {}", user.name.as_str(), user.known_by));
            wanted.split(' ').all(|word| own.contains(word))
        };
        if let Some(exact) = all.iter().find(|user| search_key(&user.known_by) == wanted) {
            return Ok(vec![exact.clone()]);
        }
        Ok(all.into_iter().filter(hits).take(MOST_FOUND).collect())
    }

    /// Whether the permit's organisation tells citizens the names of its staff.
    ///
    /// # Errors
    /// [`StoreError::Missing`] where the permit reaches no organisation.
    pub async fn tells_names(&mut self) -> Result<bool, StoreError> {
        let organisation = scope::organisation(self.permit.scope());
        let sql = "SELECT o.tells_names FROM organisation o WHERE o.id = $1";
        let row = self.tx.one("organisation", sql, bind![organisation]).await?;
        row.ok_or(StoreError::Missing)?.flag("tells_names")
    }

    async fn named(&self, ids: &[CitizenId]) -> Result<Vec<Named>, StoreError> {
        if ids.is_empty() {
            return Ok(Vec::new());
        }
        let mut values = Vec::new();
        let protected = self.permit.opens(FieldGroup::Protected);
        let clause = scope::citizens(self.permit.scope(), protected, &mut values);
        let marks = placeholders(ids.iter().copied(), &mut values);
        let sql = format!(
            "SELECT b.id, b.name, b.reference AS known_by FROM citizen b WHERE {} AND b.id IN ({marks}) \
             ORDER BY b.sort_key, b.id",
            clause.sql
        );
        let rows = self.tx.all("citizen", &sql, values).await?;
        rows.iter().map(named).collect()
    }

    /// The condition on rows of the log (alias `a`) and its values, the organisation's id the first of them.
    fn asked(&self, filter: &LogFilter) -> Option<(Vec<Value>, String)> {
        let mut values = bind![scope::organisation(self.permit.scope())?];
        let mut all: Vec<String> = Vec::new();
        let mut put = |column: &str, value: Value| {
            values.push(value);
            all.push(format!("{column} ${}", values.len()));
        };
        if let Some(person) = filter.person {
            put("a.citizen_id =", person.bind());
        }
        if let Some(user) = filter.user {
            put("a.user_id =", user.bind());
        }
        if let Some(action) = filter.action {
            put("a.action =", action.code().bind());
        }
        if let Some(purpose) = filter.purpose {
            put("a.purpose =", purpose.code().bind());
        }
        if let Some(from) = filter.from {
            put("a.at >=", from.bind());
        }
        if let Some(before) = filter.before {
            put("a.at <", before.bind());
        }
        all.insert(
            0,
            match (filter.person, filter.whose) {
                // Of an own citizen all is told, whoever looked; of another's nothing.
                (Some(_), _) => {
                    "EXISTS (SELECT 1 FROM citizen p WHERE p.id = a.citizen_id AND p.organisation_id = $1)"
                        .to_owned()
                }
                (None, Whose::Own) => "a.organisation_id = $1".to_owned(),
                (None, Whose::Others) => {
                    "a.owner_id = $1 AND a.citizen_id IS NOT NULL AND a.owner_id <> a.organisation_id"
                        .to_owned()
                }
            },
        );
        all.extend(
            filter.refused.map(|refused| {
                if refused { "a.outcome = 'refused'" } else { "a.outcome = 'done'" }.to_owned()
            }),
        );
        Some((values, all.join(" AND ")))
    }

    /// The condition that puts a page after or before a row, and the order to read in: the newest first. A row that
    /// is not there gives an empty page, whose way back is the list's first.
    fn keyset(&self, of: PageOf, values: &mut Vec<Value>) -> (String, &'static str) {
        let (cursor, sign, order): (Uuid, _, _) = match (of.after, of.before) {
            (_, Some(before)) => (before, ">", "ASC"),
            (Some(after), None) => (after, "<", "DESC"),
            (None, None) => return (String::new(), "DESC"),
        };
        values.push(cursor.bind());
        let n = values.len();
        let there =
            each(self.tx.logs(), |file| format!("SELECT k.at FROM {file}access_log k WHERE k.id = ${n}"));
        (format!(" AND (a.at, a.id) {sign} ({there}, ${n})"), order)
    }

    fn log_line(&self, row: &Row) -> Result<LogLine, StoreError> {
        let citizen = match row.opt_id("citizen")? {
            Some(id) if self.permit.opens(FieldGroup::Identity) => {
                Some(Named { id, name: row.typed("citizen_name")?, known_by: row.text("reference")? })
            }
            _ => None,
        };
        Ok(LogLine {
            id: row.id("id")?,
            at: row.moment("at")?,
            by: by(row, self.permit.opens(FieldGroup::Users))?,
            action: action(row)?,
            purpose: purpose(row)?,
            done: row.text("outcome")? == "done",
            citizen,
            rows: row.opt_int("rows_seen")?,
        })
    }
}

impl<A: Act + Covers<WriteTrace>> Under<'_, A> {
    /// Decides whether the permit's organisation tells citizens the names of its staff.
    ///
    /// # Errors
    /// [`StoreError::Stale`] where the permit reaches no organisation.
    pub async fn tell_names(&mut self, tell: bool) -> Result<(), StoreError> {
        let organisation = scope::organisation(self.permit.scope());
        let sql = "UPDATE organisation SET tells_names = $1 WHERE id = $2";
        self.tx.run_one(sql, bind![tell, organisation]).await
    }
}

fn named<I: crate::row::Id>(row: &Row) -> Result<Named<I>, StoreError> {
    Ok(Named { id: row.id("id")?, name: row.typed("name")?, known_by: row.text("known_by")? })
}

/// The ids that a list's row holds, one after the other.
pub(crate) fn unpacked(packed: &[u8]) -> impl Iterator<Item = CitizenId> {
    const BYTES: usize = 16;
    packed.chunks_exact(BYTES).filter_map(|id| Uuid::from_slice(id).ok()).map(CitizenId::new)
}
