//! Finding a code by the words people use. SQL finds candidates, one Rust function orders them, so
//! that both engines answer alike.

use kernel::OccupationCode;
use policy::{Act, Covers, ReadReference};
use sea_orm::Value;

use crate::{
    StoreError, Under,
    bind::Bind,
    folded::{like_pattern, search_key},
    row::Row,
    views::{CodeLabel, OccupationChoice},
};

/// More candidates than this are not ordered: the words say too little.
const CANDIDATES: u32 = 2_000;

/// How well a row answers, best first.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Hit {
    /// The code begins so.
    Code,
    /// The title begins so.
    TitleStart,
    /// A word of the title begins so.
    WordStart,
    /// A word people type for it begins so.
    AliasStart,
    /// Somewhere.
    Inside,
}

impl<A: Act + Covers<ReadReference>> Under<'_, A> {
    /// Occupations by words of their titles or by their code, best first.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn search_occupations(
        &mut self,
        q: &str,
        limit: usize,
    ) -> Result<Vec<OccupationChoice>, StoreError> {
        let rows = self.candidates("occupation", "code, title_da, title_en, search_key", q).await?;
        let choice = |row: &Row| {
            Ok(OccupationChoice {
                code: row.parsed("code", |text| OccupationCode::parse(text).ok())?,
                title_da: row.text("title_da")?,
                title_en: row.opt_text("title_en")?,
            })
        };
        best(&rows, q, limit, choice)
    }

    /// Industries by words of their labels or by their code, best first.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn search_industries(&mut self, q: &str, limit: usize) -> Result<Vec<CodeLabel>, StoreError> {
        let rows = self.candidates("industry", "code, label_da, search_key", q).await?;
        best(&rows, q, limit, |row| Ok(CodeLabel { code: row.text("code")?, label: row.text("label_da")? }))
    }

    async fn candidates(
        &mut self,
        table: &'static str,
        columns: &str,
        q: &str,
    ) -> Result<Vec<Row>, StoreError> {
        let words: Vec<&str> = q.split_whitespace().collect();
        if words.is_empty() {
            return Ok(Vec::new());
        }
        let mut values: Vec<Value> = Vec::new();
        let mut condition = String::from("1 = 1");
        for word in words {
            values.push(like_pattern(word).bind());
            let n = values.len();
            condition.push_str(&format!(
                " AND (search_key LIKE ${n} ESCAPE '\\' OR code LIKE substr(${n}, 2) ESCAPE '\\')"
            ));
        }
        let sql = format!("SELECT {columns} FROM {table} WHERE {condition} ORDER BY code LIMIT {CANDIDATES}");
        self.tx.all(table, &sql, values).await
    }
}

fn best<T>(
    rows: &[Row],
    q: &str,
    limit: usize,
    read: impl Fn(&Row) -> Result<T, StoreError>,
) -> Result<Vec<T>, StoreError> {
    let q = search_key(q.trim());
    let mut ranked = Vec::with_capacity(rows.len());
    for row in rows {
        let (code, key) = (row.text("code")?, row.text("search_key")?);
        ranked.push(((hit(&code, &key, &q), key.split('|').next().map_or(0, str::len), code), row));
    }
    ranked.sort_by(|a, b| a.0.cmp(&b.0));
    ranked.into_iter().take(limit).map(|(_, row)| read(row)).collect()
}

/// `key` holds the titles and the other words, with `|` between.
fn hit(code: &str, key: &str, q: &str) -> Hit {
    let mut texts = key.split('|');
    let title = texts.next().unwrap_or_default();
    if code.starts_with(q) {
        Hit::Code
    } else if title.starts_with(q) {
        Hit::TitleStart
    } else if has_word(title, q) {
        Hit::WordStart
    } else if texts.any(|text| text.starts_with(q) || has_word(text, q)) {
        Hit::AliasStart
    } else {
        Hit::Inside
    }
}

fn has_word(text: &str, q: &str) -> bool {
    text.match_indices(q)
        .any(|(at, _)| text[..at].chars().next_back().is_none_or(|before| !before.is_alphanumeric()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_beginning_of_a_word_comes_before_its_inside() {
        for (key, want) in [
            ("rengoering i private hjem", Hit::TitleStart),
            ("anden rengoering", Hit::WordStart),
            ("hotelarbejde|rengoering", Hit::AliasStart),
            ("bilrengoering", Hit::Inside),
        ] {
            assert_eq!(hit("9112", key, "rengoer"), want, "{key}");
        }
        assert_eq!(hit("9112", "rengoering", "911"), Hit::Code);
        assert!(Hit::Code < Hit::TitleStart && Hit::AliasStart < Hit::Inside);
    }
}
