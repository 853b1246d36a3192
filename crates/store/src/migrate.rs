//! The schema: forward only, one SQL text for both engines, each step once and in order.

use sea_orm::{ConnectionTrait, DatabaseTransaction, Statement, TransactionTrait};

use crate::{Db, Engine, StoreError};

struct Migration {
    version: i32,
    name: &'static str,
    /// For the data file (PostgreSQL: the one database).
    sql: &'static str,
}

const MIGRATIONS: &[Migration] = &[
    Migration { version: 1, name: "house", sql: include_str!("migrations/0001_house.sql") },
    Migration { version: 2, name: "last_log_in", sql: include_str!("migrations/0002_last_log_in.sql") },
    Migration { version: 3, name: "bundle_search", sql: include_str!("migrations/0003_bundle_search.sql") },
    Migration {
        version: 4,
        name: "programme_version",
        sql: include_str!("migrations/0004_programme_version.sql"),
    },
    Migration { version: 5, name: "demands_asked", sql: include_str!("migrations/0005_demands_asked.sql") },
    Migration { version: 6, name: "closed_tasks", sql: include_str!("migrations/0006_closed_tasks.sql") },
    Migration { version: 7, name: "proposals", sql: include_str!("migrations/0007_proposals.sql") },
    Migration { version: 8, name: "placements", sql: include_str!("migrations/0008_placements.sql") },
    Migration { version: 9, name: "weeks", sql: include_str!("migrations/0009_weeks.sql") },
    Migration { version: 10, name: "targets", sql: include_str!("migrations/0010_targets.sql") },
    Migration { version: 11, name: "card_detail", sql: include_str!("migrations/0011_card_detail.sql") },
    Migration { version: 12, name: "change_count", sql: include_str!("migrations/0012_change_count.sql") },
    Migration {
        version: 13,
        name: "narrow_indexes",
        sql: include_str!("migrations/0013_narrow_indexes.sql"),
    },
    Migration { version: 14, name: "happened_on", sql: include_str!("migrations/0014_happened_on.sql") },
    Migration { version: 15, name: "heard", sql: include_str!("migrations/0015_heard.sql") },
    Migration { version: 16, name: "unheard", sql: include_str!("migrations/0016_unheard.sql") },
    Migration {
        version: 17,
        name: "proposals_counted",
        sql: include_str!("migrations/0017_proposals_counted.sql"),
    },
    Migration {
        version: 18,
        name: "placement_of_bundle",
        sql: include_str!("migrations/0018_placement_of_bundle.sql"),
    },
    Migration {
        version: 19,
        name: "placement_days",
        sql: include_str!("migrations/0019_placement_days.sql"),
    },
    Migration { version: 21, name: "log_in", sql: include_str!("migrations/0021_log_in.sql") },
    Migration { version: 22, name: "outbox", sql: include_str!("migrations/0022_outbox.sql") },
    Migration { version: 24, name: "relation", sql: include_str!("migrations/0024_relation.sql") },
    Migration { version: 25, name: "checklist", sql: include_str!("migrations/0025_checklist.sql") },
    Migration { version: 26, name: "trace", sql: include_str!("migrations/0026_trace.sql") },
    Migration {
        version: 27,
        name: "membership_term",
        sql: include_str!("migrations/0027_membership_term.sql"),
    },
    Migration { version: 28, name: "notes", sql: include_str!("migrations/0028_notes.sql") },
];

/// Steps of the access log, which lives in a file of its own on SQLite too, so that logging a read never waits
/// for a writer. Each came with a step of the schema; a first step is taken where no track says so.
const ACCESS: &[Migration] = &[
    Migration { version: 1, name: "access", sql: include_str!("migrations/access.sql") },
    Migration { version: 26, name: "people", sql: include_str!("migrations/access_people.sql") },
];

const TRACK: &str =
    "CREATE TABLE IF NOT EXISTS schema_migration (version INTEGER PRIMARY KEY, name TEXT NOT NULL)";
const ACCESS_TRACK: &str =
    "CREATE TABLE IF NOT EXISTS access_migration (version INTEGER PRIMARY KEY, name TEXT NOT NULL)";

/// How the schema stands to the program.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SchemaState {
    /// As the program knows it.
    Current,
    /// Steps are missing: `kanten migrate`.
    Older {
        /// The last step there.
        found: i32,
        /// The last step known.
        known: i32,
    },
    /// A newer program made it: never touched.
    Newer {
        /// The last step there.
        found: i32,
        /// The last step known.
        known: i32,
    },
}

impl Db {
    /// The last step of the schema that the program knows.
    #[must_use]
    pub fn known_schema() -> i32 {
        MIGRATIONS.last().map_or(0, |migration| migration.version)
    }

    /// How the schema stands to the program.
    ///
    /// # Errors
    /// [`StoreError::Down`].
    pub async fn schema(&self) -> Result<SchemaState, StoreError> {
        let known = Self::known_schema();
        let found = found(self.writer(), self.engine()).await?;
        Ok(match found.cmp(&known) {
            std::cmp::Ordering::Equal => SchemaState::Current,
            std::cmp::Ordering::Less => SchemaState::Older { found, known },
            std::cmp::Ordering::Greater => SchemaState::Newer { found, known },
        })
    }

    /// Takes the missing steps, all in one transaction. Gives how many were taken.
    ///
    /// # Errors
    /// [`StoreError::Down`]; nothing is changed then.
    pub async fn migrate(&self) -> Result<usize, StoreError> {
        self.migrate_to(i32::MAX).await
    }

    /// The same as far as a version of long ago: rows of that time are put in, and then the others are taken.
    ///
    /// # Errors
    /// [`StoreError::Down`]; nothing is changed then.
    pub async fn migrate_to(&self, last: i32) -> Result<usize, StoreError> {
        let engine = self.engine();
        let tx = self.writer().begin().await?;
        if engine == Engine::Postgres {
            tx.execute_unprepared("SELECT pg_advisory_xact_lock(7236174)").await?;
        }
        // The log's own file goes first: should the rest fail, the schema says that steps are missing.
        if engine == Engine::Sqlite {
            let beside = self.access_pool().begin().await?;
            take(&beside, engine, (ACCESS_TRACK, "access_migration"), ACCESS, last).await?;
            beside.commit().await?;
        }
        let taken = take(&tx, engine, (TRACK, "schema_migration"), MIGRATIONS, last).await?;
        take(&tx, engine, (ACCESS_TRACK, "access_migration"), ACCESS, last).await?;
        tx.commit().await?;
        Ok(taken)
    }
}

/// Takes the steps that a track does not hold yet, up to a version. Gives how many were taken.
async fn take(
    tx: &DatabaseTransaction,
    engine: Engine,
    (track, table): (&str, &'static str),
    steps: &[Migration],
    last: i32,
) -> Result<usize, StoreError> {
    tx.execute_unprepared(track).await?;
    let found = found_in(tx, engine, table).await?;
    let mut taken = 0;
    for step in steps.iter().filter(|step| step.version > found && step.version <= last) {
        tx.execute_unprepared(&engine.expand(step.sql)).await?;
        tx.execute_raw(Statement::from_sql_and_values(
            engine.backend(),
            format!("INSERT INTO {table} (version, name) VALUES ($1, $2)"),
            [step.version.into(), step.name.into()],
        ))
        .await?;
        taken += 1;
    }
    Ok(taken)
}

async fn found(connection: &impl ConnectionTrait, engine: Engine) -> Result<i32, StoreError> {
    found_in(connection, engine, "schema_migration").await
}

async fn found_in(connection: &impl ConnectionTrait, engine: Engine, table: &str) -> Result<i32, StoreError> {
    let there = match engine {
        Engine::Sqlite => {
            format!("SELECT 1 AS there FROM sqlite_master WHERE type = 'table' AND name = '{table}'")
        }
        Engine::Postgres => format!(
            "SELECT 1 AS there FROM information_schema.tables \
             WHERE table_name = '{table}' AND table_schema = current_schema()"
        ),
    };
    let backend = engine.backend();
    if connection.query_one_raw(Statement::from_string(backend, there)).await?.is_none() {
        return Ok(0);
    }
    let sql = format!("SELECT max(version) AS version FROM {table}");
    let row = connection.query_one_raw(Statement::from_string(backend, sql)).await?;
    match row {
        Some(row) => Ok(row.try_get::<Option<i32>>("", "version")?.unwrap_or(0)),
        None => Ok(0),
    }
}
