//! What goes over all tables goes over those that the migrations make.

use std::{collections::BTreeSet, error::Error, path::Path};

use store::testing;
use uuid::Uuid;

/// The names behind `CREATE TABLE` in the migrations, less those behind `DROP TABLE` that were not made again.
#[expect(clippy::disallowed_methods, reason = "what is looked through is the source itself")]
fn made() -> Result<BTreeSet<String>, Box<dyn Error>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/migrations");
    let mut files: Vec<_> = std::fs::read_dir(folder)?.collect::<Result<Vec<_>, _>>()?;
    files.sort_by_key(std::fs::DirEntry::file_name);
    let mut tables = BTreeSet::new();
    for file in files {
        for line in std::fs::read_to_string(file.path())?.lines() {
            let words: Vec<&str> = line.split([' ', '(', ';']).filter(|word| !word.is_empty()).collect();
            match words.as_slice() {
                ["CREATE", "TABLE", "IF", "NOT", "EXISTS", name, ..] | ["CREATE", "TABLE", name, ..] => {
                    tables.insert((*name).to_owned());
                }
                ["DROP", "TABLE", name, ..] => {
                    tables.remove(*name);
                }
                _ => {}
            }
        }
    }
    Ok(tables)
}

#[tokio::test]
async fn no_table_of_the_migrations_is_forgotten() -> Result<(), Box<dyn Error>> {
    let folder = tempfile::tempdir()?;
    let name =
        folder.path().file_name().map(|name| name.to_string_lossy().to_lowercase()).unwrap_or_default();
    let name: String = name.chars().filter(char::is_ascii_alphanumeric).collect();
    let address = testing::address(folder.path(), &format!("schema{name}")).await?;
    let db = store::Db::open(&address, true, store::Durability::Off).await?;
    db.migrate().await?;
    let tables = db.read().await?.tables().await?;
    let found: BTreeSet<String> = tables.iter().map(|table| table.name().to_owned()).collect();
    assert_eq!(found, made()?);
    assert!(found.len() > 40, "{found:?}");
    let citizen = tables.iter().find(|table| table.name() == "citizen").map(|table| table.columns().count());
    assert!(citizen.is_some_and(|columns| columns > 15), "{citizen:?}");
    Ok(())
}

#[tokio::test]
async fn which_key_sealed_what_is_counted_by_the_columns_name() -> Result<(), Box<dyn Error>> {
    let folder = tempfile::tempdir()?;
    let db = testing::fresh(folder.path(), Uuid::from_u128(0x5ea1)).await?;
    let (bytes, literal) = match db.engine() {
        store::Engine::Sqlite => ("BLOB", "x'"),
        store::Engine::Postgres => ("BYTEA", "'\\x"),
    };
    let columns = format!("note_sealed {bytes}, row_key {bytes}, number_index {bytes}, sealed_on TEXT");
    testing::run(&db, &format!("CREATE TABLE try_sealed ({columns})")).await?;
    for (note, key, index) in [
        ("010001ff", "020002ff", "0002ff"),
        ("010002ff", "020002ff", "0002ff"),
        ("03aaaaff", "020001ff", "0001ff"),
    ] {
        let values = format!("{literal}{note}', {literal}{key}', {literal}{index}', 'x'");
        testing::run(&db, &format!("INSERT INTO try_sealed VALUES ({values})")).await?;
    }
    testing::run(&db, "INSERT INTO try_sealed (sealed_on) VALUES ('nothing is sealed')").await?;
    let found = db.read().await?.sealed_columns().await?;
    let found: Vec<_> = found.iter().filter(|column| column.table == "try_sealed").collect();
    let by: Vec<_> = found.iter().map(|column| (column.column.as_str(), column.by.as_slice())).collect();
    let want: [(&str, &[(u16, u64)]); 3] = [
        ("note_sealed", &[(1, 1), (2, 1)]),
        ("number_index", &[(1, 1), (2, 2)]),
        ("row_key", &[(1, 1), (2, 2)]),
    ];
    assert_eq!(by, want);
    Ok(())
}
