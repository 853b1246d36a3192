//! A fresh, empty database of the engine that the tests are run on: `KANTEN_TEST_ENGINES` is `sqlite`
//! (the default) or `postgres`, and then `KANTEN_TEST_POSTGRES` is a server's address with leave to
//! make databases.

use std::{collections::BTreeSet, path::Path};

use sea_orm::{ConnectionTrait as _, Database, DbErr, Statement};
use uuid::Uuid;

use crate::{Db, Durability, Engine, Log, OpenError, StoreError, bind::bind};

/// The address of a fresh, empty database; on SQLite in the folder given. `name` must differ between
/// databases of one server.
///
/// # Errors
/// [`OpenError`].
pub async fn address(folder: &Path, name: &str) -> Result<String, OpenError> {
    let Some(server) = postgres() else {
        return Ok(format!("sqlite:{}", folder.join("kanten.db").display()));
    };
    let admin = Database::connect(&server).await.map_err(OpenError::Server)?;
    admin.execute_unprepared(&format!("CREATE DATABASE kanten_{name}")).await.map_err(OpenError::Server)?;
    admin.close().await.map_err(OpenError::Server)?;
    let (server, _) = server.rsplit_once('/').unwrap_or((&server, ""));
    Ok(format!("{server}/kanten_{name}"))
}

/// The same, opened and with today's schema.
///
/// # Errors
/// [`OpenError`].
pub async fn fresh(folder: &Path, name: Uuid) -> Result<Db, OpenError> {
    let address = address(folder, &name.simple().to_string()).await?;
    let db = Db::open(&address, address.starts_with("sqlite:"), Durability::Off).await?;
    let step = |error: crate::StoreError| OpenError::Server(DbErr::Custom(error.to_string()));
    db.migrate().await.map_err(step)?;
    let tx = db.write().await.map_err(step)?;
    tx.fill_compact_lists().await.map_err(step)?;
    tx.commit().await.map_err(step)?;
    Ok(db)
}

/// A database as a program of long ago left it: the schema's steps up to a version, no rows.
///
/// # Errors
/// [`OpenError`].
pub async fn of_version(folder: &Path, version: i32) -> Result<Db, OpenError> {
    let address = address(folder, &format!("of_version_{version}")).await?;
    let db = Db::open(&address, address.starts_with("sqlite:"), Durability::Off).await?;
    db.migrate_to(version).await.map_err(|error| OpenError::Server(DbErr::Custom(error.to_string())))?;
    Ok(db)
}

/// Runs statements as they are.
///
/// # Errors
/// [`OpenError::Server`].
pub async fn run(db: &Db, sql: &str) -> Result<(), OpenError> {
    db.writer().execute_unprepared(sql).await.map(|_| ()).map_err(OpenError::Server)
}

/// The same in the file of a log.
///
/// # Errors
/// [`OpenError::Server`].
pub async fn run_in_log(db: &Db, log: Log, sql: &str) -> Result<u64, OpenError> {
    let pool = if log == Log::Looks { db.access_pool() } else { db.writer() };
    pool.execute_unprepared(sql).await.map(|done| done.rows_affected()).map_err(OpenError::Server)
}

/// The number that a query gives; none for NULL and for no row.
///
/// # Errors
/// [`OpenError::Server`].
pub async fn number(db: &Db, sql: &str) -> Result<Option<i64>, OpenError> {
    let query = Statement::from_string(db.engine().backend(), sql);
    match db.writer().query_one_raw(query).await.map_err(OpenError::Server)? {
        Some(row) => row.try_get_by_index(0).map_err(OpenError::Server),
        None => Ok(None),
    }
}

/// How often the access log says that an action was done with so many rows.
///
/// # Errors
/// [`StoreError::Down`].
pub async fn looks(db: &Db, action: &str, rows: i32) -> Result<u64, StoreError> {
    let sql = "SELECT count(*) AS n FROM access_log WHERE action = $1 AND rows_seen = $2";
    let tx = db.access().await?;
    tx.one("access_log", sql, bind![action, rows]).await?.ok_or(StoreError::Missing)?.count("n")
}

/// The tables that statements read and whose changes are not counted, for a copy in memory of this kind: `people`,
/// `jobs` or `hours`.
#[must_use]
pub fn uncounted(statements: &[String], kind: &str) -> BTreeSet<String> {
    statements.iter().flat_map(|sql| crate::changes::uncounted(sql, kind)).collect()
}

/// Every row of every table but the trace, as text: two answers are equal when nothing was written between.
///
/// # Errors
/// [`OpenError::Server`].
pub async fn rows(db: &Db) -> Result<BTreeSet<String>, OpenError> {
    let selects = match db.engine() {
        Engine::Sqlite => {
            "SELECT 'SELECT ''' || m.name || ': '' || ' || group_concat('quote(' || c.name || ')', ' || ''|'' || ') \
             || ' AS line FROM ' || m.name FROM sqlite_master m JOIN pragma_table_info(m.name) c \
             WHERE m.type = 'table' AND m.name <> 'access_log' GROUP BY m.name"
        }
        Engine::Postgres => {
            "SELECT 'SELECT ''' || table_name || ': '' || CAST(t.* AS TEXT) AS line FROM ' || table_name || ' t' \
             FROM information_schema.tables WHERE table_schema = current_schema() AND table_name <> 'access_log'"
        }
    };
    let all: Vec<String> = texts(db, selects).await?;
    texts(db, &all.join(" UNION ALL ")).await
}

async fn texts<T: FromIterator<String>>(db: &Db, sql: &str) -> Result<T, OpenError> {
    let query = Statement::from_string(db.engine().backend(), sql);
    let rows = db.writer().query_all_raw(query).await.map_err(OpenError::Server)?;
    rows.iter().map(|row| row.try_get_by_index(0).map_err(OpenError::Server)).collect()
}

#[expect(clippy::disallowed_methods, reason = "the tests' runner says which engine is meant")]
fn postgres() -> Option<String> {
    let wanted = std::env::var("KANTEN_TEST_ENGINES").is_ok_and(|engines| engines == "postgres");
    wanted.then(|| std::env::var("KANTEN_TEST_POSTGRES").unwrap_or_default())
}
