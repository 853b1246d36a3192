//! Rows of the access log as their seal covers them: those that wait for a block, and those that say they are in one.

use kernel::{CitizenId, Moment};
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
    pub(super) fn file(&self, log: Log) -> &'static str {
        let both = self.logs().len() > 1;
        if both && log == Log::Looks { self.logs().last().copied().unwrap_or_default() } else { "" }
    }
}

// Where the fields of a row stand.
pub(super) const ORGANISATION: usize = 1;
pub(super) const USER: usize = 2;
pub(super) const HOLDER: usize = IDS.len();
pub(super) const ACTION: usize = IDS.len() + 2;
pub(super) const PURPOSE: usize = IDS.len() + 3;

impl LoggedRow {
    pub(super) fn id_of(&self, at: usize) -> Uuid {
        match self.fields.get(at) {
            Some(LoggedField::Bytes(Some(bytes))) => Uuid::from_slice(bytes).unwrap_or_default(),
            _ => Uuid::nil(),
        }
    }

    pub(super) fn text_of(&self, at: usize) -> String {
        match self.fields.get(at) {
            Some(LoggedField::Text(Some(text))) => text.clone(),
            _ => String::new(),
        }
    }
}

/// Rows of a chain, alias `a`.
pub(super) fn of(whose: Uuid, values: &mut Vec<Value>) -> String {
    if whose.is_nil() {
        return "a.organisation_id IS NULL".to_owned();
    }
    values.push(whose.bind());
    format!("a.organisation_id = ${}", values.len())
}

/// Whose chain a row speaks of; nobody's where nobody was known.
pub(super) fn whose(row: &Row) -> Result<Uuid, StoreError> {
    Ok(row.get::<Option<Uuid>>("organisation_id")?.unwrap_or_default())
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
