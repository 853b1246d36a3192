//! Whether a copy in memory is still what the database holds: writes to certain tables are counted, in the
//! transaction that makes them, whoever makes them.

use std::sync::atomic::{AtomicBool, Ordering};

/// How often the people, and the small jobs with their companies, were changed. A copy made in a snapshot with
/// the same numbers holds the same rows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Changes {
    /// Of people, with what they can, and whether they have a small job.
    pub people: i64,
    /// Of small jobs with tasks, companies, places and their months.
    pub jobs: i64,
}

/// Both numbers as columns of any statement.
pub(crate) const COUNTS: &str = "(SELECT k.n FROM change_count k WHERE k.kind = 'people') AS people_n, \
                                 (SELECT k.n FROM change_count k WHERE k.kind = 'jobs') AS jobs_n";

/// The tables that copies are made of, with whether people and whether small jobs are made of them.
const TABLES: [(&str, bool, bool); 12] = [
    ("bundle", false, true),
    ("bundle_task", false, true),
    ("citizen", true, false),
    ("citizen_certificate", true, false),
    ("citizen_consideration", true, false),
    ("citizen_do_not_place", true, false),
    ("company", false, true),
    ("fte_month", false, true),
    ("placement", true, true),
    ("postal_code", true, true),
    ("task", false, true),
    ("unit", false, true),
];

/// What a transaction has changed.
#[derive(Debug, Default)]
pub(crate) struct Changed {
    people: AtomicBool,
    jobs: AtomicBool,
}

impl Changed {
    /// Takes note of a statement that wrote something, or of one that only looked.
    pub(crate) fn note(&self, sql: &str) {
        let Some(table) = written(sql) else { return };
        if let Some((_, people, jobs)) = TABLES.iter().find(|(name, ..)| *name == table) {
            self.people.fetch_or(*people, Ordering::Relaxed);
            self.jobs.fetch_or(*jobs, Ordering::Relaxed);
        }
    }

    /// The statement that counts what was changed, if anything was.
    pub(crate) fn count(&self) -> Option<&'static str> {
        match (self.people.load(Ordering::Relaxed), self.jobs.load(Ordering::Relaxed)) {
            (true, true) => Some("UPDATE change_count SET n = n + 1"),
            (true, false) => Some("UPDATE change_count SET n = n + 1 WHERE kind = 'people'"),
            (false, true) => Some("UPDATE change_count SET n = n + 1 WHERE kind = 'jobs'"),
            (false, false) => None,
        }
    }
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
            ("INSERT INTO citizen (id) VALUES ($1)", (true, false)),
            ("UPDATE placement SET state = $1", (true, true)),
            ("DELETE FROM bundle_task WHERE bundle_id = $1", (false, true)),
            ("INSERT INTO task(id) VALUES ($1)", (false, true)),
            ("UPDATE proposal SET state = $1", (false, false)),
            ("SELECT n FROM citizen", (false, false)),
        ] {
            let changed = Changed::default();
            changed.note(sql);
            assert_eq!((changed.people.into_inner(), changed.jobs.into_inner()), want, "{sql}");
        }
    }

    /// The count would not see a write that begins otherwise.
    #[test]
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
