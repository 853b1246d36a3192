//! Keyset paging and honest counting, for every list.

use sea_orm::Value;

use crate::{
    StoreError, Tx,
    bind::Bind,
    changes::{COUNTS, Changes},
    views::{COUNT_TO, Count, PageOf},
};

/// The condition that puts a page after or before a row, and the order to read in. A cursor that is
/// gone gives an empty page, whose way back is the list's first.
pub(crate) fn keyset(
    table: &str,
    alias: &str,
    of: PageOf,
    values: &mut Vec<Value>,
) -> (String, &'static str) {
    let (cursor, sign, order) = match (of.after, of.before) {
        (_, Some(before)) => (before, "<", "DESC"),
        (Some(after), None) => (after, ">", "ASC"),
        (None, None) => return (String::new(), "ASC"),
    };
    values.push(cursor.bind());
    let n = values.len();
    let condition = format!(
        " AND ({alias}.sort_key, {alias}.id) {sign} (SELECT k.sort_key, k.id FROM {table} k WHERE k.id = ${n})"
    );
    (condition, order)
}

/// The same by keys of a list's own, as SQL for an alias of the table; the order comes whole, the id last.
pub(crate) fn keyset_by<const N: usize>(
    table: &str,
    alias: &str,
    keys: impl Fn(&str) -> [String; N],
    of: PageOf,
    values: &mut Vec<Value>,
) -> (String, String) {
    let (cursor, sign, order) = match (of.after, of.before) {
        (_, Some(before)) => (Some(before), "<", "DESC"),
        (after, None) => (after, ">", "ASC"),
    };
    let all = |alias: &str| keys(alias).into_iter().chain([format!("{alias}.id")]).collect::<Vec<_>>();
    let condition = cursor.map_or_else(String::new, |cursor| {
        values.push(cursor.bind());
        let (here, there) = (all(alias).join(", "), all("k").join(", "));
        format!(" AND ({here}) {sign} (SELECT {there} FROM {table} k WHERE k.id = ${})", values.len())
    });
    let by: Vec<String> = all(alias).into_iter().map(|key| format!("{key} {order}")).collect();
    (condition, by.join(", "))
}

impl Tx {
    /// Counts up to the limit, one row beyond it at most.
    pub(crate) async fn count_to_limit(
        &self,
        table: &'static str,
        from: &str,
        values: Vec<Value>,
    ) -> Result<Count, StoreError> {
        self.count_and_changes(table, from, values).await.map(|(count, _)| count)
    }

    /// The same, with how often what copies are made of was changed until now.
    pub(crate) async fn count_and_changes(
        &self,
        table: &'static str,
        from: &str,
        values: Vec<Value>,
    ) -> Result<(Count, Changes), StoreError> {
        let limit = COUNT_TO + 1;
        let sql = format!(
            "SELECT count(*) AS n, {COUNTS} FROM (SELECT 1 AS one FROM {from} LIMIT {limit}) AS counted"
        );
        let row = self.one(table, &sql, values).await?.ok_or(StoreError::Missing)?;
        Ok((row.count("n").map(Count::of)?, Changes::of(&row)?))
    }
}
