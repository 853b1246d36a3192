use domain::{
    partners::{OrganisationKind, Role},
    tasks::BundleState,
};
use kernel::{
    BundleId, CitizenId, CompanyId, Level, MembershipId, OrganisationId, PartnershipId, UnitId, UserId,
};
use policy::{Actor, Located, MatchBundle, Permit, SessionFacts, decide};
use sea_orm::Value;
use uuid::Uuid;

use crate::{Db, Durability, Tx, bind::bind};

const PARTNERSHIP: u128 = 1;
const NORTH: u128 = 10;
const SOUTH: u128 = 11;
const STRANGERS: u128 = 12;
const BAKERY: u128 = 20;
const FAR: u128 = 21;

fn id(n: u128) -> Uuid {
    Uuid::from_u128(n)
}

fn permit(role: Role, organisation: u128) -> Permit<MatchBundle> {
    let facts = SessionFacts {
        user: UserId::new(id(90)),
        membership: MembershipId::new(id(91)),
        role,
        organisation: OrganisationId::new(id(organisation)),
        kind: OrganisationKind::Municipality,
        partnership: PartnershipId::new(id(PARTNERSHIP)),
        company: None,
        citizen: None,
    };
    decide::<MatchBundle>(&Actor::from_session(&facts), &Located::NOWHERE).unwrap()
}

async fn run(tx: &Tx, sql: &str, values: Vec<Value>) {
    tx.run(sql, values).await.unwrap();
}

/// Two municipalities of one partnership, one of another; a bakery that the first two share.
async fn base() -> (tempfile::TempDir, Db) {
    let folder = tempfile::tempdir().unwrap();
    let address = format!("sqlite:{}", folder.path().join("data.db").display());
    let db = Db::open(&address, true, Durability::Off).await.unwrap();
    db.migrate().await.unwrap();
    let tx = db.write().await.unwrap();
    for partnership in [PARTNERSHIP, 2] {
        run(
            &tx,
            "INSERT INTO partnership (id, name, invented) VALUES ($1, 'P', TRUE)",
            bind![id(partnership)],
        )
        .await;
    }
    for (organisation, partnership) in [(NORTH, PARTNERSHIP), (SOUTH, PARTNERSHIP), (STRANGERS, 2)] {
        let sql = "INSERT INTO organisation (id, partnership_id, kind, name, sort_key) \
                   VALUES ($1, $2, 'municipality', 'O', $3)";
        run(&tx, sql, bind![id(organisation), id(partnership), vec![0]]).await;
    }
    let sql = "INSERT INTO postal_code (code, name, search_key, lat_e5, lon_e5) VALUES ('0001', 'Nordby', 'n', 5500000, 1100000)";
    run(&tx, sql, vec![]).await;
    for (company, organisation, partnership) in [(BAKERY, SOUTH, PARTNERSHIP), (FAR, STRANGERS, 2)] {
        let sql = "INSERT INTO company (id, organisation_id, partnership_id, cvr, name, sort_key, search_key, invented, \
                   created_at, updated_at, version) VALUES ($1, $2, $3, '10000000', 'Bageri', $4, 'b', TRUE, 0, 0, 1)";
        run(&tx, sql, bind![id(company), id(organisation), id(partnership), vec![0]]).await;
        let sql = "INSERT INTO unit (id, company_id, name, sort_key, postal_code, version) VALUES ($1, $2, 'U', $3, '0001', 1)";
        run(&tx, sql, bind![id(company + 100), id(company), vec![0]]).await;
        let sql = "INSERT INTO fte_month (unit_id, month, fte_hundredths, source) VALUES ($1, '2026-10', 350, 'company')";
        run(&tx, sql, bind![id(company + 100)]).await;
    }
    tx.commit().await.unwrap();
    (folder, db)
}

async fn put_bundle(
    tx: &Tx,
    n: u128,
    company: u128,
    form: &str,
    state: &str,
    created_at: i64,
    tasks: &[u128],
) {
    let praktik = (form == "praktik").then_some("x");
    let ends_on = (form == "praktik").then_some("2027-03-01");
    let sql = "INSERT INTO bundle (id, company_id, unit_id, title, sort_key, legal_form, purpose, steps, responsible, \
               ends_on, starts_on, weekly_minutes, demands, slots, state, created_at, version) \
               VALUES ($1, $2, $3, 'B', $4, $5, $6, $6, $6, $7, '2026-12-01', 240, 0, 31, $8, $9, 1)";
    let values =
        bind![id(n), id(company), id(company + 100), vec![0], form, praktik, ends_on, state, created_at];
    run(tx, sql, values).await;
    let sql = "INSERT INTO position (id, company_id, unit_id, title, sort_key, version) VALUES ($1, $2, $3, 'S', $4, 1)";
    run(tx, sql, bind![id(n + 1_000), id(company), id(company + 100), vec![0]]).await;
    for task in tasks {
        let sql = "INSERT INTO task (id, company_id, position_id, title, sort_key, weekly_minutes, slots, demands, skills, \
                   certificates, movable, version) VALUES ($1, $2, $3, 'T', $4, 120, 31, 2, 'a b', 'hygiene', TRUE, 1)";
        run(tx, sql, bind![id(*task), id(company), id(n + 1_000), vec![0]]).await;
        run(tx, "INSERT INTO bundle_task (task_id, bundle_id) VALUES ($1, $2)", bind![id(*task), id(n)])
            .await;
    }
}

async fn put_citizen(tx: &Tx, n: u128, organisation: u128, protected: bool, registered_on: &str) {
    let sql = "INSERT INTO citizen (id, organisation_id, reference, name, sort_key, search_key, invented, protected, \
               postal_code, transport, travel_limit, skills_can, skills_trainable, skills_cannot, registered_on, created_at, \
               updated_at, version) VALUES ($1, $2, $3, 'Åse', $4, 'aase', TRUE, $5, '0001', 'bicycle', 30, 'a', 'b', 'c', $6, 0, 0, 1)";
    run(tx, sql, bind![id(n), id(organisation), n.to_string(), vec![0], protected, registered_on]).await;
    let sql = "INSERT INTO citizen_consideration (citizen_id, function_index, level) VALUES ($1, 4, 3)";
    run(tx, sql, bind![id(n)]).await;
    let sql = "INSERT INTO citizen_certificate (citizen_id, certificate, expires_on) VALUES ($1, $2, $3)";
    run(tx, sql, bind![id(n), "hygiene", Some("2026-02-03")]).await;
    run(tx, sql, bind![id(n), "forklift", None::<&str>]).await;
    run(
        tx,
        "INSERT INTO citizen_do_not_place (citizen_id, company_id) VALUES ($1, $2)",
        bind![id(n), id(BAKERY)],
    )
    .await;
}

#[tokio::test]
async fn the_partnerships_open_bundles_come_with_their_tasks_oldest_first() {
    let (_folder, db) = base().await;
    let tx = db.write().await.unwrap();
    put_bundle(&tx, 30, BAKERY, "job", "open", 7, &[40, 41]).await;
    put_bundle(&tx, 31, BAKERY, "praktik", "open", 5, &[42]).await;
    put_bundle(&tx, 32, BAKERY, "job", "draft", 1, &[43]).await;
    put_bundle(&tx, 33, BAKERY, "job", "closed", 1, &[]).await;
    put_bundle(&tx, 34, FAR, "praktik", "open", 1, &[44]).await;
    tx.commit().await.unwrap();

    let mut tx = db.read().await.unwrap();
    let permit = permit(Role::EmployerConsultant, NORTH);
    let before = db.statements();
    let read = tx.under(&permit).bundles_to_match(None).await.unwrap();
    assert_eq!(db.statements() - before, 2);
    let bundles: Vec<_> = read.bundles.iter().map(|b| (b.id, b.tasks.len())).collect();
    assert_eq!(bundles, [(BundleId::new(id(31)), 1), (BundleId::new(id(30)), 2)]);
    let job = &read.bundles[1];
    assert_eq!((job.company, job.state), (CompanyId::new(id(BAKERY)), BundleState::Open));
    assert_eq!(job.place.as_ref().and_then(|place| place.point), Some((5_500_000, 1_100_000)));
    assert_eq!(
        (&job.tasks[0].skills[..], &job.tasks[0].certificates[..]),
        (&["a".into(), "b".into()][..], &["hygiene".into()][..])
    );
    assert_eq!(read.months.keys().copied().collect::<Vec<_>>(), [UnitId::new(id(BAKERY + 100))]);

    let with = |n| tx_with(&db, n);
    assert_eq!(with(32).await, [32, 31, 30], "a draft is read when it is asked for");
    assert_eq!(with(34).await, [31, 30], "never a stranger's");
}

async fn tx_with(db: &Db, bundle: u128) -> Vec<u128> {
    let mut tx = db.read().await.unwrap();
    let permit = permit(Role::EmployerConsultant, NORTH);
    let read = tx.under(&permit).bundles_to_match(Some(BundleId::new(id(bundle)))).await.unwrap();
    read.bundles.iter().map(|b| b.id.uuid().as_u128()).collect()
}

#[tokio::test]
async fn the_municipalitys_people_come_with_their_facts_and_protected_ones_only_to_caseworkers() {
    let (_folder, db) = base().await;
    let tx = db.write().await.unwrap();
    put_citizen(&tx, 50, NORTH, false, "2026-03-01").await;
    put_citizen(&tx, 51, NORTH, true, "2026-05-01").await;
    put_citizen(&tx, 52, NORTH, false, "2025-05-01").await;
    put_citizen(&tx, 53, SOUTH, false, "2024-05-01").await;
    tx.commit().await.unwrap();

    for (role, want) in [(Role::Caseworker, vec![52, 50, 51]), (Role::EmployerConsultant, vec![52, 50])] {
        let mut tx = db.read().await.unwrap();
        let permit = permit(role, NORTH);
        let before = db.statements();
        let people = tx.under(&permit).citizens_to_match(None).await.unwrap();
        assert_eq!(db.statements() - before, 2);
        assert_eq!(people.iter().map(|one| one.id.uuid().as_u128()).collect::<Vec<_>>(), want);
        for one in &people {
            assert_eq!(one.limits.get(4), Level::Three);
            assert_eq!(one.do_not_place, [CompanyId::new(id(BAKERY))]);
            let held: Vec<_> =
                one.certificates.iter().map(|c| (c.certificate.as_str(), c.expires_on)).collect();
            assert_eq!(held, [("forklift", None), ("hygiene", "2026-02-03".parse().ok())]);
            assert_eq!(one.skills.len(), 3);
        }
        let only = |n| CitizenId::new(id(n));
        assert_eq!(tx.under(&permit).citizens_to_match(Some(only(50))).await.unwrap().len(), 1);
        assert_eq!(tx.under(&permit).citizens_to_match(Some(only(53))).await.unwrap().len(), 0);
        let protected = tx.under(&permit).citizens_to_match(Some(only(51))).await.unwrap();
        assert_eq!(protected.len(), want.len() - 2);
    }
}
