//! The tables that there are, asked of the database itself: what goes over all of them forgets none.

use crate::{Engine, StoreError, Tx};

/// A table with its columns, in the order of their names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TableShape {
    pub(crate) name: String,
    pub(crate) columns: Vec<ColumnShape>,
}

/// A column and what it holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct ColumnShape {
    pub name: String,
    pub kind: Kind,
}

/// What a column holds, in the engine's own words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Int,
    Big,
    Text,
    Bytes,
    Uuid,
    Bool,
}

impl TableShape {
    /// Its name.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The names of its columns, in their order.
    pub fn columns(&self) -> impl Iterator<Item = &str> {
        self.columns.iter().map(|column| column.name.as_str())
    }
}

impl Tx {
    /// Every table of the file or database that the transaction is in, but the list of the schema's own steps.
    ///
    /// # Errors
    /// [`StoreError::Corrupt`] when a column is of a kind that the program does not know.
    pub async fn tables(&self) -> Result<Vec<TableShape>, StoreError> {
        let sql = match self.engine() {
            Engine::Sqlite => {
                "SELECT m.name AS table_name, c.name AS column_name, c.type AS kind \
                 FROM sqlite_master m JOIN pragma_table_info(m.name) c \
                 WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite_%' AND m.name <> 'schema_migration'"
            }
            Engine::Postgres => {
                "SELECT c.table_name::text AS table_name, c.column_name::text AS column_name, \
                 c.data_type::text AS kind \
                 FROM information_schema.columns c JOIN information_schema.tables t \
                 ON t.table_schema = c.table_schema AND t.table_name = c.table_name \
                 WHERE c.table_schema = current_schema() AND t.table_type = 'BASE TABLE' \
                 AND c.table_name <> 'schema_migration'"
            }
        };
        let mut columns = Vec::new();
        for row in self.all("schema", sql, Vec::new()).await? {
            let (table, name) = (row.text("table_name")?, row.text("column_name")?);
            let kind = row.parsed("kind", Kind::of)?;
            columns.push((table, ColumnShape { name, kind }));
        }
        // Names are sorted here: the engines would each do it their own way.
        columns.sort_by(|(table, a), (other, b)| (table, &a.name).cmp(&(other, &b.name)));
        let mut tables: Vec<TableShape> = Vec::new();
        for (name, column) in columns {
            match tables.last_mut().filter(|table| table.name == name) {
                Some(table) => table.columns.push(column),
                None => tables.push(TableShape { name, columns: vec![column] }),
            }
        }
        Ok(tables)
    }
}

impl Kind {
    fn of(word: &str) -> Option<Self> {
        Some(match word.to_ascii_lowercase().as_str() {
            "integer" => Self::Int,
            "bigint" => Self::Big,
            "text" => Self::Text,
            "blob" | "bytea" => Self::Bytes,
            "uuid" => Self::Uuid,
            "boolean" => Self::Bool,
            _ => return None,
        })
    }
}
