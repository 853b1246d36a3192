//! A fresh, empty database of the engine that the tests are run on: `KANTEN_TEST_ENGINES` is `sqlite`
//! (the default) or `postgres`, and then `KANTEN_TEST_POSTGRES` is a server's address with leave to
//! make databases.

use std::path::Path;

use sea_orm::{ConnectionTrait as _, Database, DbErr};
use uuid::Uuid;

use crate::{Db, Durability, OpenError};

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

#[expect(clippy::disallowed_methods, reason = "the tests' runner says which engine is meant")]
fn postgres() -> Option<String> {
    let wanted = std::env::var("KANTEN_TEST_ENGINES").is_ok_and(|engines| engines == "postgres");
    wanted.then(|| std::env::var("KANTEN_TEST_POSTGRES").unwrap_or_default())
}
