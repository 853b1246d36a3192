//! Which keys the sealed values were made by: what is not of the newest waits for rotation.

use uuid::Uuid;

use crate::{
    Engine, StoreError, Tx,
    bind::{Bind as _, bind},
    schema::Kind,
};

/// How many values of a column each key made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SealedColumn {
    /// The table.
    pub table: String,
    /// The column.
    pub column: String,
    /// The key's number, and how many values it made; the lowest number first.
    pub by: Vec<(u16, u64)>,
}

/// A column of sealed values, and the column that names their rows.
#[derive(Debug, Clone, Copy)]
pub struct SealedAt {
    /// The table.
    pub table: &'static str,
    /// The column.
    pub column: &'static str,
    /// The column of the row's id.
    pub row: &'static str,
}

/// What the name of a column ends with that holds sealed values or wrapped keys, and where the key's number stands
/// in them.
const NAMED: &[(&str, u32)] = &[("_sealed", SEALED), ("row_key", SEALED), ("_index", 1)];
/// After the byte that says how it was sealed.
const SEALED: u32 = 2;

impl Tx {
    /// Every column of bytes that its name says is sealed (`…_sealed`, `…row_key`) or a blind index (`…_index`), with
    /// the keys that made its values.
    ///
    /// # Errors
    /// [`StoreError::Corrupt`] when a value begins with no key's number.
    pub async fn sealed_columns(&self) -> Result<Vec<SealedColumn>, StoreError> {
        let mut all = Vec::new();
        for table in self.tables().await? {
            for column in table.columns.iter().filter(|column| column.kind == Kind::Bytes) {
                let Some((_, at)) = NAMED.iter().find(|(end, _)| column.name.ends_with(end)) else {
                    continue;
                };
                let by = self.made_by(&table.name, &column.name, *at).await?;
                all.push(SealedColumn { table: table.name.clone(), column: column.name.clone(), by });
            }
        }
        Ok(all)
    }

    /// Values of a column that another key than the newest made, some of them, with their rows.
    ///
    /// # Errors
    /// [`StoreError::Down`].
    pub async fn sealed_by_older(
        &self,
        at: &SealedAt,
        newest: u16,
        most: u32,
    ) -> Result<Vec<(Uuid, Vec<u8>)>, StoreError> {
        let SealedAt { table, column, row } = at;
        let sql = format!(
            "SELECT {row} AS id, {column} AS sealed FROM {table} WHERE {column} IS NOT NULL AND {} <> $1 \
             ORDER BY {row} LIMIT {most}",
            self.part(column, SEALED, 2)
        );
        let rows = self.all("sealed", &sql, bind![format!("{newest:04x}")]).await?;
        rows.iter().map(|row| Ok((row.get("id")?, row.get("sealed")?))).collect()
    }

    /// Puts a value in the place of the one that was read; says how many were changed, which is none when somebody
    /// else was first.
    ///
    /// # Errors
    /// [`StoreError::Down`].
    pub async fn reseal(
        &self,
        at: &SealedAt,
        row: Uuid,
        (old, fresh): (&[u8], &[u8]),
    ) -> Result<u64, StoreError> {
        let sql = format!("UPDATE {} SET {1} = $1 WHERE {2} = $2 AND {1} = $3", at.table, at.column, at.row);
        self.run(&sql, vec![fresh.to_vec().bind(), row.into(), old.to_vec().bind()]).await
    }

    /// Bytes of a column as hexadecimal digits.
    fn part(&self, column: &str, from: u32, length: u32) -> String {
        match self.engine() {
            Engine::Sqlite => format!("lower(hex(substr({column}, {from}, {length})))"),
            Engine::Postgres => format!("encode(substring({column} from {from} for {length}), 'hex')"),
        }
    }

    /// The mark of the ring that the database was last opened with.
    ///
    /// # Errors
    /// [`StoreError::Down`].
    pub async fn key_mark(&self) -> Result<Option<String>, StoreError> {
        let row = self.one("setting", "SELECT value FROM setting WHERE name = 'keys'", Vec::new()).await?;
        row.map(|row| row.text("value")).transpose()
    }

    /// Keeps another one in its place.
    ///
    /// # Errors
    /// [`StoreError::Down`].
    pub async fn keep_key_mark(&self, mark: &str) -> Result<(), StoreError> {
        let sql = "INSERT INTO setting (name, value) VALUES ('keys', $1) \
                   ON CONFLICT (name) DO UPDATE SET value = excluded.value";
        self.run(sql, bind![mark]).await.map(|_| ())
    }

    async fn made_by(&self, table: &str, column: &str, at: u32) -> Result<Vec<(u16, u64)>, StoreError> {
        let part = |from: u32, length: u32| self.part(column, from, length);
        // What a row's own key sealed names no key of the ring: it waits for nothing when the ring turns.
        let by_ring = if at == SEALED {
            format!("{} IN ('01', '02')", part(1, 1))
        } else {
            format!("{column} IS NOT NULL")
        };
        let number = part(at, 2);
        let sql = format!(
            "SELECT {number} AS number, CAST(count(*) AS BIGINT) AS n FROM {table} \
             WHERE {by_ring} GROUP BY {number} ORDER BY {number}"
        );
        let mut by = Vec::new();
        for row in self.all("sealed", &sql, Vec::new()).await? {
            by.push((row.parsed("number", |hex| u16::from_str_radix(hex, 16).ok())?, row.count("n")?));
        }
        Ok(by)
    }
}
