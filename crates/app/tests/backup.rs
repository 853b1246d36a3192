//! A backup holds every row of every table, comes back into either engine, and nothing else comes in.

#![expect(clippy::unwrap_used, reason = "what cannot be set up ends its test")]

use std::{
    io::{Cursor, Read},
    path::Path,
    sync::Arc,
};

use app::{
    App, Ctx,
    backup::{Backup, BackupFailure, MARK, restore_backup, take_backup},
    demo, partners,
    testing::{World, keys},
};
use crypto::{KeyNumber, KeyRing, StreamSealer};
use l10n::AllTexts;
use sources::backup::{BACKUP_FORMAT, BackupHead, Record};
use store::{Db, Durability, SchemaState, testing};

fn operator(app: &Arc<App>) -> Ctx {
    partners::installation_ctx(Arc::clone(app), "operator".to_owned())
}

async fn taken(app: &Arc<App>) -> (Vec<u8>, Backup) {
    let mut bytes = Vec::new();
    let backup = take_backup(&operator(app), &mut bytes).await.unwrap();
    (bytes, backup)
}

async fn restored(app: &Arc<App>, bytes: &[u8]) -> Result<Backup, BackupFailure> {
    restore_backup(&operator(app), || Ok(Box::new(Cursor::new(bytes.to_vec())) as Box<dyn Read + Send>)).await
}

/// An empty database of the engine that the tests are run on.
async fn empty(folder: &Path, name: &str) -> Db {
    let name = format!("{name}_{}", folder.file_name().unwrap().to_string_lossy().to_lowercase());
    let name: String = name.chars().filter(char::is_ascii_alphanumeric).collect();
    let folder = folder.join(&name);
    std::fs::DirBuilder::new().create(&folder).unwrap();
    let address = testing::address(&folder, &name).await.unwrap();
    Db::open(&address, address.starts_with("sqlite:"), Durability::Off).await.unwrap()
}

/// An empty file, whatever the tests are run on.
async fn empty_file(folder: &Path, name: &str) -> Db {
    let address = format!("sqlite:{}", folder.join(name).display());
    std::fs::DirBuilder::new().create(folder.join(name)).unwrap();
    Db::open(&format!("{address}/kanten.db"), true, Durability::Off).await.unwrap()
}

async fn the_demo(world: &World, folder: &Path) -> Arc<App> {
    let db = empty(folder, "demo").await;
    db.migrate().await.unwrap();
    let tx = db.write().await.unwrap();
    tx.fill_compact_lists().await.unwrap();
    tx.commit().await.unwrap();
    let app = world.over(db, keys());
    let texts = AllTexts::load(|language| l10n::testing::sources(language).to_vec()).unwrap();
    demo::build(&app, &texts).await.unwrap();
    app
}

/// What a backup says of its tables, wherever the looks stand; how often something changed counts on.
fn sums(backup: &Backup) -> Vec<String> {
    let elsewhere = ["access_log", "access_block", "access_listed", "change_count"];
    let all = backup.tables.iter().filter(|(table, _)| !elsewhere.contains(&&*table.name));
    all.map(|(table, sum)| format!("{table:?} {sum:?}")).collect()
}

fn looks(backup: &Backup) -> u64 {
    backup.tables.iter().filter(|(table, _)| table.name == "access_log").map(|(_, sum)| sum.rows).sum()
}

#[tokio::test]
async fn every_row_comes_back_by_way_of_the_other_engine() {
    let (world, folder) = (World::new().await, tempfile::tempdir().unwrap());
    let demo = the_demo(&world, folder.path()).await;
    let (bytes, first) = taken(&demo).await;
    assert!(first.rows() > 3000 && looks(&first) == 3, "{first:?}");

    let file = world.over(empty_file(folder.path(), "file").await, keys());
    assert_eq!(restored(&file, &bytes).await.unwrap(), first);
    assert_eq!(file.db.schema().await.unwrap(), SchemaState::Current);
    let (bytes, second) = taken(&file).await;
    assert_eq!(sums(&second), sums(&first));

    let back = world.over(empty(folder.path(), "back").await, keys());
    restored(&back, &bytes).await.unwrap();
    assert_eq!(sums(&taken(&back).await.1), sums(&first));

    let counts = |row: &String| !row.starts_with("change_count");
    let rows = async |app: &Arc<App>| {
        let rows = testing::rows(&app.db).await.unwrap();
        rows.into_iter().filter(counts).collect::<Vec<_>>()
    };
    assert_eq!(rows(&back).await, rows(&demo).await, "as text, row by row");
    // Each backup is a look, and each restore a change, that is written down.
    assert_eq!(looks(&taken(&back).await.1), looks(&first) + 5);
}

#[tokio::test]
async fn nothing_of_a_backup_can_be_read_without_the_key() {
    let (world, folder) = (World::new().await, tempfile::tempdir().unwrap());
    let (bytes, _) = taken(&the_demo(&world, folder.path()).await).await;
    assert!(bytes.starts_with(MARK));
    for word in ["karen@nord.example", "citizen", "Kirsten", "sqlite"] {
        let letters = word.as_bytes();
        assert!(!bytes.windows(letters.len()).any(|part| part == letters), "{word}");
    }
}

/// What stands in a database that nothing came into.
async fn nothing_in(app: &Arc<App>) {
    let there = app.db.read().await.unwrap().tables().await.unwrap();
    assert!(there.is_empty(), "{there:?}");
}

#[tokio::test]
async fn another_ring_brings_nothing_in_and_says_which_key_it_takes() {
    let (world, folder) = (World::new().await, tempfile::tempdir().unwrap());
    let (bytes, _) = taken(&world.app).await;
    let (a, b) = ([1, 2].repeat(16), [3, 4].repeat(16));
    let ring = |number: u16, bytes: &[u8]| {
        KeyRing::of(&[(KeyNumber::new(number).unwrap(), bytes.first_chunk().unwrap())]).unwrap()
    };
    let other = world.over(empty(folder.path(), "other").await, ring(2, &a));
    let refused = restored(&other, &bytes).await.unwrap_err();
    assert!(matches!(refused, BackupFailure::NoKey(number) if number == KeyNumber::FIRST), "{refused}");
    nothing_in(&other).await;
    let other = world.over(other.db.clone(), ring(1, &b));
    let refused = restored(&other, &bytes).await.unwrap_err();
    assert!(matches!(refused, BackupFailure::WrongKey), "{refused}");
    nothing_in(&other).await;

    let later = keys().with_new(KeyNumber::new(7).unwrap(), a.first_chunk().unwrap()).unwrap();
    let later = world.over(other.db.clone(), later);
    restored(&later, &bytes).await.unwrap();
}

#[tokio::test]
async fn a_damaged_or_cut_backup_brings_nothing_in() {
    let (world, folder) = (World::new().await, tempfile::tempdir().unwrap());
    let (bytes, _) = taken(&world.app).await;
    let target = world.over(empty(folder.path(), "target").await, keys());
    for cut in [bytes.len() - 1, bytes.len() / 2, 60, MARK.len() + 5] {
        let refused = restored(&target, &bytes[..cut]).await.unwrap_err();
        assert!(matches!(refused, BackupFailure::CutShort), "{cut}: {refused}");
    }
    for at in [bytes.len() - 1, bytes.len() / 2, 100, MARK.len()] {
        let mut damaged = bytes.clone();
        damaged[at] ^= 1;
        let refused = restored(&target, &damaged).await.unwrap_err();
        let said =
            matches!(refused, BackupFailure::Damaged | BackupFailure::WrongKey | BackupFailure::CutShort);
        assert!(said, "{at}: {refused}");
    }
    let longer = [&bytes[..], b"more"].concat();
    assert!(matches!(restored(&target, &longer).await.unwrap_err(), BackupFailure::Damaged));
    let letter = b"Dette er et brev og ingen sikkerhedskopi.";
    assert!(matches!(restored(&target, letter).await.unwrap_err(), BackupFailure::NotABackup));
    let later = [b"KANTEN BACKUP 2\n", &bytes[MARK.len()..]].concat();
    assert!(matches!(restored(&target, &later).await.unwrap_err(), BackupFailure::NewerFormat));
    nothing_in(&target).await;
    restored(&target, &bytes).await.unwrap();
}

#[tokio::test]
async fn a_database_in_which_somebody_has_worked_is_left_as_it_is() {
    let (world, folder) = (World::new().await, tempfile::tempdir().unwrap());
    let (bytes, _) = taken(&the_demo(&world, folder.path()).await).await;
    let before = testing::rows(&world.app.db).await.unwrap();
    let refused = restored(&world.app, &bytes).await.unwrap_err();
    assert!(matches!(refused, BackupFailure::NotEmpty { .. }), "{refused}");
    assert_eq!(testing::rows(&world.app.db).await.unwrap(), before);

    let fresh = folder.path().join("fresh");
    std::fs::DirBuilder::new().create(&fresh).unwrap();
    let fresh = testing::fresh(&fresh, world.app.rim.fresh_id()).await.unwrap();
    let fresh = world.over(fresh, keys());
    restored(&fresh, &bytes).await.expect("a fresh installation, with its code lists, is empty");
}

#[tokio::test]
async fn an_older_backup_is_brought_up_to_today_and_a_newer_one_refused() {
    let (world, folder) = (World::new().await, tempfile::tempdir().unwrap());
    let old = empty(folder.path(), "old").await;
    old.migrate_to(18).await.unwrap();
    let partnership = "INSERT INTO partnership (id, name, invented) \
                       VALUES ('01920000-0000-7000-8000-000000000001', 'Prøve', TRUE)";
    let id = match old.engine() {
        store::Engine::Sqlite => partnership
            .replace("'01920000-0000-7000-8000-000000000001'", "x'01920000000070008000000000000001'"),
        store::Engine::Postgres => partnership.to_owned(),
    };
    testing::run(&old, &id).await.unwrap();
    let (bytes, backup) = taken(&world.over(old, keys())).await;
    assert_eq!(backup.head.schema, 18);

    let today = empty(folder.path(), "today").await;
    today.migrate().await.unwrap();
    let today = world.over(today, keys());
    let refused = restored(&today, &bytes).await.unwrap_err();
    assert!(matches!(refused, BackupFailure::OtherSchema { backup: 18, .. }), "{refused}");
    let target = world.over(empty(folder.path(), "target").await, keys());
    restored(&target, &bytes).await.unwrap();
    assert_eq!(target.db.schema().await.unwrap(), SchemaState::Current);
    let count = testing::number(&target.db, "SELECT count(*) FROM partnership").await.unwrap();
    assert_eq!(count, Some(1));

    let mut sealer = StreamSealer::new(&keys(), &[5; 32]);
    let mut records = Vec::new();
    let engine = "sqlite".to_owned();
    Record::Head(BackupHead { format: BACKUP_FORMAT, schema: 999, engine, taken_at: 0 }).put(&mut records);
    Record::End { tables: 0 }.put(&mut records);
    let newer = [&MARK[..], &sealer.head(), &sealer.chunk(&records), &sealer.last(b"")].concat();
    let empty = world.over(empty(folder.path(), "empty").await, keys());
    let refused = restored(&empty, &newer).await.unwrap_err();
    assert!(matches!(refused, BackupFailure::NewerSchema { found: 999, .. }), "{refused}");
    nothing_in(&empty).await;
}

#[tokio::test]
async fn a_user_of_the_installation_takes_no_backup() {
    let world = World::new().await;
    for role in domain::partners::Role::ALL {
        let ctx = world.acting(*role, world.north);
        let refused = take_backup(&ctx, &mut Vec::new()).await.unwrap_err();
        assert!(matches!(refused, BackupFailure::UseCase(app::Failure::NotThere)), "{role:?}: {refused}");
    }
}
