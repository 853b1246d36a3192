//! Blocks of the access log: which rows a block holds, and the chain that the blocks make.

use kernel::{CitizenId, Date, Moment};
use sea_orm::Value;
use uuid::Uuid;

use super::log::unpacked;
use crate::{
    StoreError, Tx,
    bind::{Bind as _, bind},
    row::Row,
};

/// A log with chains of its own: on SQLite changes and looks lie in files of their own, and each is sealed in the
/// transaction of its own file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Log {
    /// Changes, in the data file.
    Changes,
    /// Looks and refusals, in the file beside it.
    Looks,
    /// All of it, on a server.
    All,
}

impl Log {
    /// From its word.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        [Self::Changes, Self::Looks, Self::All].into_iter().find(|one| one.code() == code)
    }

    /// Its word in reports, and in what a block's hash covers.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Changes => "changes",
            Self::Looks => "looks",
            Self::All => "all",
        }
    }
}

/// Whose rows of which log a chain seals.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ChainOf {
    /// The log.
    pub log: Log,
    /// The organisation's id; nobody's where nobody was known.
    pub organisation: Uuid,
}

/// A field of a row, as the hash of its block covers it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LoggedField {
    /// Words.
    Text(Option<String>),
    /// Bytes, among them ids.
    Bytes(Option<Vec<u8>>),
    /// A whole number.
    Number(Option<i64>),
}

/// A row of the log with everything that is sealed of it, and what says that it is.
#[derive(Debug, Clone)]
pub struct LoggedRow {
    /// Id.
    pub id: Uuid,
    /// When.
    pub at: Moment,
    /// Every column but the seal's own, in a fixed order.
    pub fields: Vec<LoggedField>,
    /// Whether it was done.
    pub done: bool,
    /// The citizens whom a list showed.
    pub people: Vec<CitizenId>,
    /// The hash of the block, where the row is in one.
    pub hash: Option<Vec<u8>>,
}

/// A block of a chain.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Block {
    /// Of which chain.
    pub of: ChainOf,
    /// Which block of it, from 1.
    pub sequence: i64,
    /// The first row in the order of time and id.
    pub first: Uuid,
    /// The last.
    pub last: Uuid,
    /// How many rows.
    pub rows: i32,
    /// Its hash.
    pub hash: Vec<u8>,
    /// The number of the key that made the hash.
    pub key: i32,
    /// When it was sealed.
    pub sealed_at: Moment,
}

/// How far a chain has come, as it is kept apart from it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Head {
    /// Which chain.
    pub of: ChainOf,
    /// Its last block.
    pub sequence: i64,
    /// That block's hash.
    pub hash: Vec<u8>,
}

/// The columns that a block covers, in the order in which they are hashed; a new column is put last.
const TEXTS: [&str; 8] =
    ["holder", "operator", "action", "purpose", "outcome", "subject_kind", "field_groups", "criteria"];
const IDS: [&str; 8] = [
    "id",
    "organisation_id",
    "user_id",
    "membership_id",
    "subject_id",
    "request_id",
    "citizen_id",
    "owner_id",
];

impl Tx {
    /// Whose rows no block holds yet, and how many they are, in a log that this transaction sees.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn unsealed(&self, log: Log) -> Result<Vec<(Uuid, u64, Moment)>, StoreError> {
        let sql = format!(
            "SELECT a.organisation_id, count(*) AS n, min(a.at) AS since FROM {}access_log a \
             WHERE a.block_sequence IS NULL GROUP BY a.organisation_id ORDER BY a.organisation_id",
            self.file(log)
        );
        let rows = self.all("access_log", &sql, Vec::new()).await?;
        rows.iter().map(|row| Ok((whose(row)?, row.count("n")?, row.moment("since")?))).collect()
    }

    /// The oldest rows of a chain that no block holds yet, in the order of time and id, as many as are wanted.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn rows_to_seal(&self, log: Log, whose: Uuid, most: u32) -> Result<Vec<LoggedRow>, StoreError> {
        let mut values = Vec::new();
        let condition = of(whose, &mut values);
        self.logged(
            log,
            &format!("{condition} AND a.block_sequence IS NULL"),
            &format!(" LIMIT {most}"),
            values,
        )
        .await
    }

    /// The rows that say they are in a block, in the order of time and id.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn rows_of_block(
        &self,
        place: Log,
        chain: ChainOf,
        sequence: i64,
    ) -> Result<Vec<LoggedRow>, StoreError> {
        let mut values = bind![sequence, chain.log.code()];
        let condition = of(chain.organisation, &mut values);
        let condition = format!("{condition} AND a.block_log = $2 AND a.block_sequence = $1");
        self.logged(place, &condition, "", values).await
    }

    /// Blocks of a chain after one of them, in order, as many as are wanted.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn blocks_after(
        &self,
        place: Log,
        chain: ChainOf,
        after: i64,
        most: u32,
    ) -> Result<Vec<Block>, StoreError> {
        let sql = format!(
            "SELECT {BLOCK} FROM {}access_block k WHERE k.log = $1 AND k.organisation_id = $2 AND k.sequence > $3 \
             ORDER BY k.sequence LIMIT {most}",
            self.file(place)
        );
        let values = bind![chain.log.code(), chain.organisation, after];
        let rows = self.all("access_block", &sql, values).await?;
        rows.iter().map(block).collect()
    }

    /// The last block of a chain.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn last_block(&self, place: Log, chain: ChainOf) -> Result<Option<Block>, StoreError> {
        let sql = format!(
            "SELECT {BLOCK} FROM {}access_block k WHERE k.log = $1 AND k.organisation_id = $2 \
             ORDER BY k.sequence DESC LIMIT 1",
            self.file(place)
        );
        let row = self.one("access_block", &sql, bind![chain.log.code(), chain.organisation]).await?;
        row.as_ref().map(block).transpose()
    }

    /// The chains whose blocks lie in the tables of a place, and those that its rows speak of.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn chains(&self, place: Log) -> Result<Vec<ChainOf>, StoreError> {
        let file = self.file(place);
        let sql = format!(
            "SELECT DISTINCT k.log, k.organisation_id FROM {file}access_block k UNION \
             SELECT DISTINCT a.block_log AS log, a.organisation_id FROM {file}access_log a \
             WHERE a.block_sequence IS NOT NULL AND a.block_log IS NOT NULL"
        );
        let rows = self.all("access_block", &sql, Vec::new()).await?;
        // A word that is none is somebody's change: the block that it stood in lacks it.
        let known = rows.iter().filter(|row| row.text("log").is_ok_and(|log| Log::from_code(&log).is_some()));
        let mut all = known.map(chain).collect::<Result<Vec<_>, _>>()?;
        all.sort_unstable();
        all.dedup();
        Ok(all)
    }

    /// The lowest number that rows of a chain give as their block's and that no block has.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn block_of_rows_alone(&self, place: Log, chain: ChainOf) -> Result<Option<i64>, StoreError> {
        let mut values = bind![chain.log.code(), chain.organisation];
        let condition = of(chain.organisation, &mut values);
        let file = self.file(place);
        let sql = format!(
            "SELECT min(s.n) AS n FROM (SELECT DISTINCT a.block_sequence AS n FROM {file}access_log a \
             WHERE {condition} AND a.block_log = $1 AND a.block_sequence IS NOT NULL) s WHERE NOT EXISTS \
             (SELECT 1 FROM {file}access_block k WHERE k.log = $1 AND k.organisation_id = $2 AND k.sequence = s.n)"
        );
        let row = self.one("access_log", &sql, values).await?.ok_or(StoreError::Missing)?;
        row.get("n")
    }

    /// Puts a block behind a chain, and its rows into it.
    ///
    /// # Errors
    /// [`StoreError::Blocked`] or [`StoreError::Stale`] where somebody else has sealed meanwhile.
    pub async fn put_block(&self, block: &Block, rows: &[Uuid]) -> Result<(), StoreError> {
        let columns = [
            "log",
            "organisation_id",
            "sequence",
            "first_row",
            "last_row",
            "row_count",
            "hash",
            "key_number",
            "sealed_at",
        ];
        let values = vec![
            block.of.log.code().bind(),
            block.of.organisation.bind(),
            block.sequence.bind(),
            block.first.bind(),
            block.last.bind(),
            block.rows.bind(),
            block.hash.clone().bind(),
            block.key.bind(),
            block.sealed_at.bind(),
        ];
        self.insert_many("access_block", &columns, vec![values]).await?;
        for part in rows.chunks(ROWS_AT_ONCE) {
            let mut values = bind![block.sequence, block.hash.clone(), block.of.log.code()];
            let marks: Vec<String> = part
                .iter()
                .map(|id| {
                    values.push(id.bind());
                    format!("${}", values.len())
                })
                .collect();
            let sql = format!(
                "UPDATE access_log SET block_sequence = $1, block_hash = $2, block_log = $3 WHERE block_sequence IS NULL AND id IN ({})",
                marks.join(", ")
            );
            let sealed = self.run(&sql, values).await?;
            if usize::try_from(sealed).ok() != Some(part.len()) {
                return Err(StoreError::Stale);
            }
        }
        Ok(())
    }

    /// Keeps how far a chain has come; never back.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn put_head(&self, head: &Head) -> Result<(), StoreError> {
        let columns = ["log", "organisation_id", "sequence", "hash"];
        let of = head.of;
        let values = bind![of.log.code(), of.organisation, head.sequence, head.hash.clone()];
        let there = " ON CONFLICT (log, organisation_id) DO UPDATE SET sequence = excluded.sequence, \
                     hash = excluded.hash WHERE access_head.sequence < excluded.sequence";
        self.insert_or("access_head", &columns, vec![values], there).await
    }

    /// How far the chains have come, as it is kept apart from them.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn heads(&self) -> Result<Vec<Head>, StoreError> {
        let sql = "SELECT h.log, h.organisation_id, h.sequence, h.hash FROM access_head h \
                   ORDER BY h.log, h.organisation_id";
        let rows = self.all("access_head", sql, Vec::new()).await?;
        let head =
            |row: &Row| Ok(Head { of: chain(row)?, sequence: row.big("sequence")?, hash: row.get("hash")? });
        rows.iter().map(head).collect()
    }

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
        let mut all: std::collections::BTreeMap<ListedKey, (Moment, Moment, i32)> =
            std::collections::BTreeMap::new();
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
            vec![
                log.code().bind(),
                person.bind(),
                day.bind(),
                organisation.bind(),
                user.bind(),
                holder.bind(),
                action.bind(),
                purpose.bind(),
                first.bind(),
                last.bind(),
                times.bind(),
            ]
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

    async fn logged(
        &self,
        log: Log,
        condition: &str,
        limit: &str,
        values: Vec<Value>,
    ) -> Result<Vec<LoggedRow>, StoreError> {
        let columns: Vec<String> = IDS.iter().chain(&TEXTS).map(|column| format!("a.{column}")).collect();
        let sql = format!(
            "SELECT {}, a.at, a.rows_seen, a.people, a.block_hash FROM {}access_log a WHERE {condition} \
             ORDER BY a.at, a.id{limit}",
            columns.join(", "),
            self.file(log)
        );
        let rows = self.all("access_log", &sql, values).await?;
        rows.iter().map(logged).collect()
    }

    /// What stands before the tables of a log's file in this transaction.
    fn file(&self, log: Log) -> &'static str {
        let both = self.logs().len() > 1;
        if both && log == Log::Looks { self.logs().last().copied().unwrap_or_default() } else { "" }
    }
}

type ListedKey = (Uuid, String, Uuid, Uuid, (String, String, String));

/// Ids of one statement.
const ROWS_AT_ONCE: usize = 500;
const BLOCK: &str = "k.log, k.organisation_id, k.sequence, k.first_row, k.last_row, k.row_count, k.hash, k.key_number, \
                     k.sealed_at";

// Where the fields of a row stand.
const ORGANISATION: usize = 1;
const USER: usize = 2;
const HOLDER: usize = IDS.len();
const ACTION: usize = IDS.len() + 2;
const PURPOSE: usize = IDS.len() + 3;

impl LoggedRow {
    fn id_of(&self, at: usize) -> Uuid {
        match self.fields.get(at) {
            Some(LoggedField::Bytes(Some(bytes))) => Uuid::from_slice(bytes).unwrap_or_default(),
            _ => Uuid::nil(),
        }
    }

    fn text_of(&self, at: usize) -> String {
        match self.fields.get(at) {
            Some(LoggedField::Text(Some(text))) => text.clone(),
            _ => String::new(),
        }
    }
}

/// Rows of a chain, alias `a`.
fn of(whose: Uuid, values: &mut Vec<Value>) -> String {
    if whose.is_nil() {
        return "a.organisation_id IS NULL".to_owned();
    }
    values.push(whose.bind());
    format!("a.organisation_id = ${}", values.len())
}

/// Whose chain a row speaks of; nobody's where nobody was known.
fn whose(row: &Row) -> Result<Uuid, StoreError> {
    Ok(row.get::<Option<Uuid>>("organisation_id")?.unwrap_or_default())
}

fn chain(row: &Row) -> Result<ChainOf, StoreError> {
    Ok(ChainOf { log: row.parsed("log", Log::from_code)?, organisation: whose(row)? })
}

fn logged(row: &Row) -> Result<LoggedRow, StoreError> {
    let people = row.get::<Option<Vec<u8>>>("people")?;
    let mut fields = Vec::with_capacity(IDS.len() + TEXTS.len() + 3);
    for column in IDS {
        let id = row.get::<Option<Uuid>>(column)?;
        fields.push(LoggedField::Bytes(id.map(|id| id.into_bytes().to_vec())));
    }
    for column in TEXTS {
        fields.push(LoggedField::Text(row.opt_text(column)?));
    }
    let at = row.moment("at")?;
    fields.push(LoggedField::Number(Some(at.micros())));
    fields.push(LoggedField::Number(row.opt_int("rows_seen")?.map(i64::from)));
    fields.push(LoggedField::Bytes(people.clone()));
    Ok(LoggedRow {
        id: row.get("id")?,
        at,
        fields,
        done: row.text("outcome")? == "done",
        people: people.map(|people| unpacked(&people).collect()).unwrap_or_default(),
        hash: row.get("block_hash")?,
    })
}

fn block(row: &Row) -> Result<Block, StoreError> {
    Ok(Block {
        of: chain(row)?,
        sequence: row.big("sequence")?,
        first: row.get("first_row")?,
        last: row.get("last_row")?,
        rows: row.int("row_count")?,
        hash: row.get("hash")?,
        key: row.int("key_number")?,
        sealed_at: row.moment("sealed_at")?,
    })
}
