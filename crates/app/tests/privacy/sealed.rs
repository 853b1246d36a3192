//! The sealer, and what a changed log says of itself.

use app::{
    Raw, citizens,
    privacy::{Broken, BrokenBlock, seal_access_log, verify_access_log, who_looked},
    testing::World,
    views::{CitizenFilter, PageOf},
};
use crypto::KeyRing;
use store::{Engine, Log, testing};

/// A world whose chain of the north has three blocks in each log.
async fn three_blocks() -> World {
    let world = World::new().await;
    seal_access_log(&world.app).await.unwrap();
    for n in 0..2 {
        for k in 0..3 {
            let name = format!("N-{n}{k}");
            let raw =
                Raw::from_pairs([("reference", name.as_str()), ("name", "Bo Tænkt"), ("invented", "ja")]);
            let id = citizens::add_citizen(&world.caseworker(), &raw).await.unwrap();
            citizens::show_citizen(&world.caseworker(), id).await.unwrap();
            world.pass(1);
        }
        let every = CitizenFilter::default();
        citizens::list_citizens(&world.caseworker(), &every, PageOf::default()).await.unwrap();
        seal_access_log(&world.app).await.unwrap();
    }
    // The looks have no block from before; one more makes it three.
    citizens::show_citizen(&world.caseworker(), world.citizen).await.unwrap();
    citizens::show_citizen(&world.other_caseworker(), world.citizen).await.unwrap_err();
    seal_access_log(&world.app).await.unwrap();
    world
}

/// The north's last block: where changes and looks lie in one log, there is one from before.
fn last_of(log: Log) -> i64 {
    if log == Log::All { 4 } else { 3 }
}

/// The first broken block of the north in a log.
async fn broken(world: &World, log: Log) -> Option<BrokenBlock> {
    let report = verify_access_log(&world.app, &world.app.keys).await.unwrap();
    let chain = report.chains.iter().find(|one| one.log == log && one.organisation == world.north.uuid());
    chain.unwrap().broken
}

/// Keeps a log as it is, so that it can be put back.
async fn keep(world: &World, log: Log) {
    for table in ["access_log", "access_block"] {
        run(world, log, &format!("CREATE TABLE kept_{table} AS SELECT * FROM {table}")).await;
    }
}

async fn put_back(world: &World, log: Log) {
    for table in ["access_log", "access_block"] {
        run(world, log, &format!("DELETE FROM {table}")).await;
        run(world, log, &format!("INSERT INTO {table} SELECT * FROM kept_{table}")).await;
    }
    assert_eq!(broken(world, log).await, None, "put back it is sound again");
}

async fn run(world: &World, log: Log, sql: &str) -> u64 {
    testing::run_in_log(&world.app.db, log, sql).await.unwrap()
}

/// A value of the engine for bytes of two figures each.
fn bytes(world: &World, hex: &str) -> String {
    match world.app.db.engine() {
        Engine::Sqlite => format!("X'{hex}'"),
        Engine::Postgres => format!("'\\x{hex}'"),
    }
}

fn id(world: &World, uuid: uuid::Uuid) -> String {
    match world.app.db.engine() {
        Engine::Sqlite => format!("X'{}'", uuid.simple()),
        Engine::Postgres => format!("'{uuid}'"),
    }
}

/// One row of the north's second block.
fn row(world: &World) -> String {
    format!(
        "id IN (SELECT x.id FROM access_log x WHERE x.block_sequence = 2 AND x.organisation_id = {} \
         ORDER BY x.at, x.id LIMIT 1)",
        id(world, world.north.uuid())
    )
}

#[tokio::test]
async fn a_sealed_log_is_sound_and_its_tail_is_told() {
    let world = three_blocks().await;
    let report = verify_access_log(&world.app, &world.app.keys).await.unwrap();
    assert!(report.is_sound());
    let north =
        |log| report.chains.iter().find(move |one| one.log == log && one.organisation == world.north.uuid());
    for log in world.app.db.logs() {
        let chain = north(*log).unwrap();
        assert_eq!((i64::try_from(chain.blocks).unwrap(), chain.unsealed), (last_of(*log), 0), "{log:?}");
        assert_eq!(chain.name.as_deref(), Some("Østerø Nord Kommune"));
    }
    citizens::show_citizen(&world.caseworker(), world.citizen).await.unwrap();
    let report = verify_access_log(&world.app, &world.app.keys).await.unwrap();
    let tail: u64 = report.chains.iter().map(|one| one.unsealed).sum();
    assert!(report.is_sound() && tail == 1, "{report:?}");
    assert!(report.chains.iter().any(|one| one.unsealed_since == Some(world.app.rim.now())));
}

#[tokio::test]
async fn every_column_of_every_row_is_sealed() {
    let world = three_blocks().await;
    let some = uuid::Uuid::from_u128(0x7777);
    let of = row(&world);
    for log in world.app.db.logs() {
        keep(&world, *log).await;
        let (text, id, hex) = ("'andet'".to_owned(), id(&world, some), bytes(&world, "0102"));
        for (column, value) in [
            ("id", id.clone()),
            ("at", "at + 1".to_owned()),
            ("organisation_id", id.clone()),
            ("user_id", id.clone()),
            ("membership_id", id.clone()),
            ("holder", text.clone()),
            ("operator", text.clone()),
            ("action", text.clone()),
            ("purpose", text.clone()),
            ("outcome", "'failed'".to_owned()),
            ("subject_kind", text.clone()),
            ("subject_id", id.clone()),
            ("citizen_id", id.clone()),
            ("owner_id", id.clone()),
            ("people", hex.clone()),
            ("field_groups", text.clone()),
            ("criteria", text.clone()),
            ("rows_seen", "coalesce(rows_seen, 0) + 1".to_owned()),
            ("request_id", id.clone()),
            ("block_sequence", "NULL".to_owned()),
            ("block_sequence", "3".to_owned()),
            ("block_hash", hex.clone()),
            ("block_log", "'other'".to_owned()),
        ] {
            assert_eq!(
                run(&world, *log, &format!("UPDATE access_log SET {column} = {value} WHERE {of}")).await,
                1
            );
            let found = broken(&world, *log).await;
            assert_eq!(found.map(|one| one.sequence), Some(2), "{log:?} {column}: {found:?}");
            put_back(&world, *log).await;
        }
    }
}

#[tokio::test]
async fn every_column_of_a_block_is_sealed() {
    let world = three_blocks().await;
    let some = id(&world, uuid::Uuid::from_u128(0x7777));
    let north = id(&world, world.north.uuid());
    for log in world.app.db.logs() {
        keep(&world, *log).await;
        for (column, value) in [
            ("organisation_id", some.clone()),
            ("log", if *log == Log::Looks { "'all'" } else { "'looks'" }.to_owned()),
            ("sequence", "9".to_owned()),
            ("first_row", some.clone()),
            ("last_row", some.clone()),
            ("row_count", "row_count + 1".to_owned()),
            ("hash", bytes(&world, "0102")),
            ("key_number", "key_number + 1".to_owned()),
            ("sealed_at", "sealed_at + 1".to_owned()),
        ] {
            let of = format!("sequence = 2 AND organisation_id = {north}");
            assert_eq!(
                run(&world, *log, &format!("UPDATE access_block SET {column} = {value} WHERE {of}")).await,
                1
            );
            let found = broken(&world, *log).await;
            assert_eq!(found.map(|one| one.sequence), Some(2), "{log:?} {column}: {found:?}");
            put_back(&world, *log).await;
        }
    }
}

#[tokio::test]
async fn a_row_taken_out_put_in_or_swapped_shows() {
    let world = three_blocks().await;
    let (of, north) = (row(&world), id(&world, world.north.uuid()));
    let some = id(&world, uuid::Uuid::from_u128(0x7777));
    let copied = "at, organisation_id, user_id, membership_id, holder, operator, action, purpose, outcome, \
                  subject_kind, subject_id, field_groups, criteria, rows_seen, request_id, block_sequence, block_hash, block_log";
    for log in world.app.db.logs() {
        keep(&world, *log).await;
        run(&world, *log, &format!("DELETE FROM access_log WHERE {of}")).await;
        assert!(matches!(
            broken(&world, *log).await,
            Some(BrokenBlock { sequence: 2, why: Broken::Rows { .. } })
        ));
        put_back(&world, *log).await;
        let put_in = format!(
            "INSERT INTO access_log (id, {copied}) SELECT {some}, {copied} FROM access_log WHERE {of}"
        );
        run(&world, *log, &put_in).await;
        assert!(matches!(
            broken(&world, *log).await,
            Some(BrokenBlock { sequence: 2, why: Broken::Rows { .. } })
        ));
        put_back(&world, *log).await;
        // Two rows of one block change places: each keeps its id and has the other's time.
        let swap = format!(
            "UPDATE access_log SET at = (SELECT min(k.at) + max(k.at) FROM kept_access_log k WHERE k.block_sequence = 2 \
             AND k.organisation_id = {north}) - at WHERE block_sequence = 2 AND organisation_id = {north}"
        );
        assert!(run(&world, *log, &swap).await > 1);
        assert!(matches!(
            broken(&world, *log).await,
            Some(BrokenBlock { sequence: 2, why: Broken::Changed })
        ));
        put_back(&world, *log).await;
    }
}

#[tokio::test]
async fn a_whole_block_taken_out_shows_in_the_middle_and_at_the_end() {
    let world = three_blocks().await;
    let north = id(&world, world.north.uuid());
    for log in world.app.db.logs() {
        keep(&world, *log).await;
        for gone in [1, 2, 3] {
            for (table, column) in [("access_log", "block_sequence"), ("access_block", "sequence")] {
                let sql =
                    format!("DELETE FROM {table} WHERE {column} = {gone} AND organisation_id = {north}");
                run(&world, *log, &sql).await;
            }
            let missing = Some(BrokenBlock { sequence: gone, why: Broken::Missing });
            assert_eq!(broken(&world, *log).await, missing, "{log:?}");
            put_back(&world, *log).await;
        }
        // The block alone is taken out, and its rows look as if they had never been sealed: sealed again, the
        // chain has another hash than the one that was kept apart.
        let last = last_of(*log);
        let sql = format!("DELETE FROM access_block WHERE sequence = {last} AND organisation_id = {north}");
        run(&world, *log, &sql).await;
        let sql = format!(
            "UPDATE access_log SET block_sequence = NULL, block_hash = NULL, purpose = 'andet' \
                           WHERE block_sequence = {last} AND organisation_id = {north}"
        );
        run(&world, *log, &sql).await;
        seal_access_log(&world.app).await.unwrap();
        let changed = Some(BrokenBlock { sequence: last, why: Broken::Changed });
        assert_eq!(broken(&world, *log).await, changed, "{log:?}");
        put_back(&world, *log).await;
    }
}

#[tokio::test]
async fn without_the_key_nothing_can_be_said() {
    let world = three_blocks().await;
    let other = KeyRing::parse("7 202122232425262728292a2b2c2d2e2f303132333435363738393a3b3c3d3e3f").unwrap();
    let report = verify_access_log(&world.app, &other).await.unwrap();
    let north = report.chains.iter().find(|one| one.organisation == world.north.uuid()).unwrap();
    assert_eq!(north.broken, Some(BrokenBlock { sequence: 1, why: Broken::UnknownKey }));
}

#[tokio::test]
async fn sealing_that_was_cut_off_is_taken_up_again_and_a_clock_may_jump_back() {
    let world = three_blocks().await;
    for seconds in [0, -7200, 3600] {
        world.pass(seconds);
        citizens::show_citizen(&world.caseworker(), world.citizen).await.unwrap();
    }
    for log in world.app.db.logs() {
        let tx = world.app.db.seal(*log).await.unwrap();
        let rows = tx.rows_to_seal(*log, world.north.uuid(), 2).await.unwrap();
        let of = store::ChainOf { log: *log, organisation: world.north.uuid() };
        let last = tx.last_block(*log, of).await.unwrap().unwrap();
        if let (Some(first), Some(end)) = (rows.first(), rows.last()) {
            let block = store::Block { sequence: last.sequence + 1, first: first.id, last: end.id, ..last };
            tx.put_block(&block, &rows.iter().map(|row| row.id).collect::<Vec<_>>()).await.unwrap();
        }
        // The program ends here.
        drop(tx);
    }
    let sealed = seal_access_log(&world.app).await.unwrap();
    assert_eq!((sealed.blocks, sealed.rows), (1, 3));
    let report = verify_access_log(&world.app, &world.app.keys).await.unwrap();
    assert!(report.is_sound() && report.chains.iter().all(|one| one.unsealed == 0), "{report:?}");
    assert_eq!(seal_access_log(&world.app).await.unwrap().blocks, 0, "nothing is left");
}

#[tokio::test]
async fn a_citizen_reads_in_how_many_lists_the_name_stood() {
    let world = World::new().await;
    let caseworker = world.caseworker();
    for _ in 0..3 {
        citizens::list_citizens(&caseworker, &CitizenFilter::default(), PageOf::default()).await.unwrap();
    }
    seal_access_log(&world.app).await.unwrap();
    citizens::list_citizens(&caseworker, &CitizenFilter::default(), PageOf::default()).await.unwrap();
    seal_access_log(&world.app).await.unwrap();
    let seen = who_looked(&world.citizen(), world.citizen, &Raw::default()).await.unwrap();
    let of_them = seen.days[0].looked.iter().find(|one| one.by.user == caseworker.actor().user()).unwrap();
    assert_eq!((of_them.lists, of_them.times), (4, 0));
}
