//! A database of an older program is brought up with everything that is in it.

use std::error::Error;

use store::{SchemaState, testing};

const HOUSE: &str = "
    INSERT INTO partnership (id, name, invented) VALUES ('01920000-0000-7000-8000-000000000001', 'Prøve', TRUE);
    INSERT INTO organisation (id, partnership_id, kind, name, sort_key) VALUES
        ('01920000-0000-7000-8000-000000000002', '01920000-0000-7000-8000-000000000001', 'municipality', 'Nord', '');
    INSERT INTO app_user (id, organisation_id, email, name, sort_key, language, created_at, version) VALUES
        ('01920000-0000-7000-8000-000000000003', '01920000-0000-7000-8000-000000000002', 'here@nord.example', 'Her', '', 'da', 1, 1),
        ('01920000-0000-7000-8000-000000000004', '01920000-0000-7000-8000-000000000002', 'never@nord.example', 'Aldrig', '', 'da', 1, 1);
    INSERT INTO membership (id, user_id, organisation_id, role) VALUES
        ('01920000-0000-7000-8000-000000000005', '01920000-0000-7000-8000-000000000003', '01920000-0000-7000-8000-000000000002', 'caseworker');
    INSERT INTO session (token_hash, user_id, membership_id, csrf, created_at, last_used_at, expires_at) VALUES
        ('a', '01920000-0000-7000-8000-000000000003', '01920000-0000-7000-8000-000000000005', 'c', 70, 80, 90),
        ('b', '01920000-0000-7000-8000-000000000003', '01920000-0000-7000-8000-000000000005', 'c', 75, 80, 90);
";

#[tokio::test]
async fn the_last_log_in_is_taken_over_from_open_sessions() -> Result<(), Box<dyn Error>> {
    let folder = tempfile::tempdir()?;
    let db = testing::of_version(folder.path(), 1).await?;
    assert!(matches!(db.schema().await?, SchemaState::Older { found: 1, .. }));
    testing::run(&db, HOUSE).await?;
    db.migrate().await?;
    assert_eq!(db.schema().await?, SchemaState::Current);
    let last =
        |email: &str| format!("SELECT last_log_in_at FROM app_user WHERE email = '{email}@nord.example'");
    assert_eq!(testing::number(&db, &last("here")).await?, Some(75));
    assert_eq!(testing::number(&db, &last("never")).await?, None);
    assert_eq!(db.migrate().await?, 0, "a second time there is nothing to do");
    Ok(())
}

const TASKS: &str = "
    INSERT INTO company (id, organisation_id, partnership_id, cvr, name, sort_key, search_key, invented, created_at, updated_at, version) VALUES
        ('01920000-0000-7000-8000-000000000010', '01920000-0000-7000-8000-000000000002', '01920000-0000-7000-8000-000000000001', '99000001', 'A', '', '', TRUE, 1, 1, 1);
    INSERT INTO unit (id, company_id, name, sort_key, version) VALUES
        ('01920000-0000-7000-8000-000000000011', '01920000-0000-7000-8000-000000000010', 'A', '', 1);
    INSERT INTO position (id, company_id, unit_id, title, sort_key, version) VALUES
        ('01920000-0000-7000-8000-000000000012', '01920000-0000-7000-8000-000000000010', '01920000-0000-7000-8000-000000000011', 'A', '', 1);
    INSERT INTO task (id, company_id, position_id, title, sort_key, weekly_minutes, slots, demands, skills, certificates, movable, version) VALUES
        ('01920000-0000-7000-8000-000000000013', '01920000-0000-7000-8000-000000000010', '01920000-0000-7000-8000-000000000012', 'asked', '', 60, 1, 2, '', '', TRUE, 1),
        ('01920000-0000-7000-8000-000000000014', '01920000-0000-7000-8000-000000000010', '01920000-0000-7000-8000-000000000012', 'not asked', '', 60, 1, 0, '', '', TRUE, 1);
";

#[tokio::test]
async fn a_task_without_demands_becomes_one_that_nobody_asked_about() -> Result<(), Box<dyn Error>> {
    let folder = tempfile::tempdir()?;
    let db = testing::of_version(folder.path(), 4).await?;
    testing::run(&db, HOUSE).await?;
    testing::run(&db, TASKS).await?;
    db.migrate().await?;
    let count = |asked: &str| format!("SELECT count(*) FROM task WHERE title = '{asked}' AND demands_asked");
    assert_eq!(testing::number(&db, &count("asked")).await?, Some(1));
    assert_eq!(testing::number(&db, &count("not asked")).await?, Some(0));
    Ok(())
}

const LOOKS: &str = "
    INSERT INTO access_log (id, at, holder, action, purpose, outcome, subject_kind, subject_id, field_groups) VALUES
        ('01920000-0000-7000-8000-000000000020', 1, 'caseworker', 'citizens.show', 'placement', 'done', 'citizen',
         '01920000-0000-7000-8000-000000000030', ''),
        ('01920000-0000-7000-8000-000000000021', 2, 'caseworker', 'companies.show', 'placement', 'done', 'company',
         '01920000-0000-7000-8000-000000000031', '');
";

#[tokio::test]
async fn a_log_of_an_older_program_says_whom_its_rows_concern() -> Result<(), Box<dyn Error>> {
    let folder = tempfile::tempdir()?;
    let db = testing::of_version(folder.path(), 19).await?;
    for log in db.logs() {
        testing::run_in_log(&db, *log, LOOKS).await?;
        // That program kept no track of the log's own steps.
        testing::run_in_log(&db, *log, "DROP TABLE access_migration").await?;
    }
    db.migrate().await?;
    for log in db.logs() {
        let of_citizen = "UPDATE access_log SET rows_seen = 1 WHERE citizen_id = subject_id";
        assert_eq!(testing::run_in_log(&db, *log, of_citizen).await?, 1, "{log:?}");
        let nobodys =
            "UPDATE access_log SET rows_seen = 1 WHERE citizen_id IS NULL AND subject_kind = 'company'";
        assert_eq!(testing::run_in_log(&db, *log, nobodys).await?, 1, "{log:?}");
    }
    assert_eq!(db.migrate().await?, 0, "a second time there is nothing to do");
    Ok(())
}
