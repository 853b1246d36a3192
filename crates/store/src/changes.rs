//! Whether a copy in memory is still what the database holds: writes to certain tables are counted, in the
//! transaction that makes them, whoever makes them.

use std::sync::atomic::{AtomicU8, Ordering};

use crate::{StoreError, Tx, row::Row};

/// How often what copies are made of was changed. A copy made in a snapshot with the same number holds the same
/// rows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Changes {
    /// Of people, with what they can, and whether they have a small job.
    pub people: i64,
    /// Of small jobs with tasks, companies, places and their months.
    pub jobs: i64,
    /// Of hours, and of those who work them.
    pub hours: i64,
    /// Of proposals.
    pub proposals: i64,
}

/// The numbers as columns of any statement.
pub(crate) const COUNTS: &str = "(SELECT k.n FROM change_count k WHERE k.kind = 'people') AS people_n, \
                                 (SELECT k.n FROM change_count k WHERE k.kind = 'jobs') AS jobs_n, \
                                 (SELECT k.n FROM change_count k WHERE k.kind = 'hours') AS hours_n, \
                                 (SELECT k.n FROM change_count k WHERE k.kind = 'proposals') AS proposals_n";

impl Changes {
    pub(crate) fn of(row: &Row) -> Result<Self, StoreError> {
        Ok(Self {
            people: row.big("people_n")?,
            jobs: row.big("jobs_n")?,
            hours: row.big("hours_n")?,
            proposals: row.big("proposals_n")?,
        })
    }
}

impl Tx {
    /// How often what copies are made of was changed until now.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn changes(&self) -> Result<Changes, StoreError> {
        let row = self.one("change_count", &format!("SELECT {COUNTS}"), Vec::new()).await?;
        Changes::of(&row.ok_or(StoreError::Missing)?)
    }
}

const PEOPLE: u8 = 1;
const JOBS: u8 = 2;
const HOURS: u8 = 4;
const PROPOSALS: u8 = 8;

const KINDS: [(u8, &str); 4] =
    [(PEOPLE, "'people'"), (JOBS, "'jobs'"), (HOURS, "'hours'"), (PROPOSALS, "'proposals'")];

/// The tables that copies are made of, and of which.
const TABLES: [(&str, u8); 22] = [
    ("bundle", JOBS),
    ("bundle_task", JOBS),
    ("citizen", PEOPLE | HOURS),
    ("citizen_certificate", PEOPLE),
    ("citizen_consideration", PEOPLE),
    ("citizen_do_not_place", PEOPLE),
    ("citizen_group", HOURS),
    ("company", JOBS),
    ("conversion", JOBS),
    ("day_hours", HOURS),
    ("fte_month", JOBS),
    ("organisation", JOBS | HOURS),
    ("placement", PEOPLE | JOBS | HOURS),
    ("placement_verdict", HOURS),
    ("postal_code", PEOPLE | JOBS),
    ("proposal", PROPOSALS),
    ("proposal_saying", PROPOSALS),
    ("registration", HOURS),
    ("task", JOBS),
    ("unit", JOBS),
    ("week_differs", HOURS),
    ("week_entry", HOURS),
];

/// What a transaction has changed.
#[derive(Debug, Default)]
pub(crate) struct Changed(AtomicU8);

impl Changed {
    /// Takes note of a statement that wrote something, or of one that only looked.
    pub(crate) fn note(&self, sql: &str) {
        let table = written(sql).and_then(|table| TABLES.iter().find(|(name, _)| *name == table));
        if let Some((_, kinds)) = table {
            self.0.fetch_or(*kinds, Ordering::Relaxed);
        }
    }

    /// The statement that counts what was changed, if anything was.
    pub(crate) fn count(&self) -> Option<String> {
        let changed = self.0.load(Ordering::Relaxed);
        let kinds: Vec<&str> =
            KINDS.into_iter().filter(|(kind, _)| changed & kind != 0).map(|(_, name)| name).collect();
        (!kinds.is_empty())
            .then(|| format!("UPDATE change_count SET n = n + 1 WHERE kind IN ({})", kinds.join(", ")))
    }
}

/// The tables that a statement reads and whose changes are not counted, for a copy of this kind (`people`, `jobs`,
/// `hours` or `proposals`) or of `any`.
#[cfg(feature = "testing")]
pub(crate) fn uncounted(sql: &str, kind: &str) -> Vec<String> {
    let kind =
        KINDS.iter().find(|(_, name)| name.trim_matches('\'') == kind).map_or(u8::MAX, |(kind, _)| *kind);
    // The count itself is read with what is copied, to know how old the copy is.
    let counted = |table: &str| {
        table == "change_count" || TABLES.iter().any(|(name, kinds)| *name == table && kinds & kind != 0)
    };
    let words: Vec<&str> = sql.split_whitespace().collect();
    let tables = words.windows(2).filter(|pair| matches!(pair[0].trim_start_matches('('), "FROM" | "JOIN"));
    let tables = tables.map(|pair| pair[1]).filter(|table| !table.starts_with('(') && !counted(table));
    tables.map(str::to_owned).collect()
}

/// The table that a statement writes to.
fn written(sql: &str) -> Option<&str> {
    let rest =
        ["INSERT INTO ", "UPDATE ", "DELETE FROM "].into_iter().find_map(|verb| sql.strip_prefix(verb))?;
    rest.split([' ', '(']).next()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_write_is_counted_by_its_table_and_a_look_is_not() {
        for (sql, want) in [
            ("INSERT INTO citizen (id) VALUES ($1)", PEOPLE | HOURS),
            ("UPDATE placement SET state = $1", PEOPLE | JOBS | HOURS),
            ("DELETE FROM bundle_task WHERE bundle_id = $1", JOBS),
            ("INSERT INTO task(id) VALUES ($1)", JOBS),
            ("INSERT INTO session (id) VALUES ($1)", 0),
            ("UPDATE proposal SET state = $1", PROPOSALS),
            ("SELECT n FROM citizen", 0),
        ] {
            let changed = Changed::default();
            changed.note(sql);
            assert_eq!(changed.count().is_some(), want != 0, "{sql}");
            assert_eq!(changed.0.into_inner(), want, "{sql}");
        }
        let changed = Changed(AtomicU8::new(PEOPLE | HOURS));
        let want = "UPDATE change_count SET n = n + 1 WHERE kind IN ('people', 'hours')";
        assert_eq!(changed.count().as_deref(), Some(want));
    }

    /// The count would not see a write that begins otherwise.
    #[test]
    #[expect(clippy::disallowed_methods, reason = "what is looked through is the source itself")]
    fn every_write_in_the_house_begins_with_its_verb() {
        let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
        let mut seen = 0;
        let mut folders = vec![folder];
        while let Some(folder) = folders.pop() {
            for entry in std::fs::read_dir(folder).unwrap().map(Result::unwrap) {
                let path = entry.path();
                if path.is_dir() {
                    folders.push(path);
                } else if path.extension().is_some_and(|end| end == "rs") && !path.ends_with("changes.rs") {
                    seen += begins(&std::fs::read_to_string(&path).unwrap(), &path.display().to_string());
                }
            }
        }
        assert!(seen > 40, "{seen} writes were found");
    }

    fn begins(source: &str, file: &str) -> usize {
        let mut seen = 0;
        for verb in ["INSERT INTO ", "UPDATE ", "DELETE FROM "] {
            for (at, _) in source.match_indices(verb) {
                let before = source[..at].chars().next_back();
                let clause =
                    source[at..].starts_with("UPDATE SET") || source[..at].ends_with("ON CONFLICT DO ");
                assert!(before == Some('"') || clause, "{file}: {}", &source[at..at + 40]);
                seen += 1;
            }
        }
        seen
    }
}
