//! `kanten migrate`

use crate::{
    cli::Common,
    database::{Address, close, failed, texts_of},
    stop::Stop,
};

pub(super) async fn run(common: &Common) -> Result<(), Stop> {
    let all = texts_of(common.language())?;
    let texts = all.of(common.language());
    let (db, taken) = Address::of(common, texts)?.migrate(texts).await?;
    let tx = db.write().await.map_err(|error| failed(&error, texts))?;
    tx.fill_compact_lists().await.map_err(|error| failed(&error, texts))?;
    tx.commit().await.map_err(|error| failed(&error, texts))?;
    close(db).await;
    if common.json {
        println!("{}", serde_json::json!({ "done": true, "steps": taken }));
    } else {
        println!("{}", texts.kanten_migrated(i64::try_from(taken).unwrap_or(i64::MAX)));
    }
    Ok(())
}
