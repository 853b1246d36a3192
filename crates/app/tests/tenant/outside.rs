//! What the store has, and which of it is not held against another world, and why.

use std::{collections::BTreeSet, path::Path};

/// Why, and which.
pub(crate) const OUTSIDE: &[(&str, &[&str])] = &[
    (
        "says where a thing lies, so that leave can be given or not",
        &[
            "locate_company",
            "locate_unit",
            "locate_contact",
            "locate_position",
            "locate_task",
            "locate_bundle",
            "locate_citizen",
            "locate_citizen_to_match",
            "locate_pair_to_match",
            "locate_bundle_to_match",
            "locate_proposal",
            "locate_placement",
            "locate_user",
            "locate_member",
            "locate_import",
            "locate_job",
        ],
    ),
    (
        "nobody's data: organisations, code lists, what the installation may hold and asks of those who log in, \
         how often anything was changed, how often a name or an address has failed",
        &[
            "organisations",
            "mode",
            "checklist_is_green",
            "log_in_rules",
            "failures",
            "note_failure",
            "hold_failures",
            "forget_failures",
            "changes",
            "occupations",
            "industries",
            "municipalities",
            "postal_places",
            "search_occupations",
            "search_industries",
            "knows_occupation",
            "fill_compact_lists",
            "put_occupation",
            "put_industry",
            "put_municipality",
            "put_postal_place",
        ],
    ),
    (
        "works before anybody is known, or on the session that knows its token",
        &[
            "log_in_facts",
            "one_click_facts",
            "one_click_users",
            "strengthen_hash",
            "add_session",
            "renew_session",
            "knows_device",
            "note_device",
            "session",
            "acting_as",
            "touch_session",
            "end_session",
            "switch_membership",
            "keep_language",
            "count_link_request",
            "ask_for_link",
            "link_holder",
            "use_link",
        ],
    ),
    (
        "the worker's, who sends the post of every organisation, by the lease of a job",
        &["post_is_due", "take_job", "mark_sending", "settle_job", "find_lost", "keep_link"],
    ),
    (
        "sets the whole installation up: the operator's",
        &["add_partnership", "add_organisation", "set_mode", "set_log_in_rules", "count_citizens_anywhere"],
    ),
    ("an address is one person's anywhere: says whether, not whose", &["is_email_taken"]),
    (
        "adds to the world of the permit and names no other",
        &[
            "add_company",
            "add_programme",
            "keep_import",
            "set_target",
            "add_stop",
            "tick",
            "tells_names",
            "tell_names",
            "put_days",
            "add_flags",
        ],
    ),
    (
        "the trace of whoever acts, and the answer to the actor's own form",
        &[
            "log_access",
            "unsealed",
            "rows_to_seal",
            "rows_of_block",
            "blocks_after",
            "last_block",
            "chains",
            "block_of_rows_alone",
            "put_block",
            "put_head",
            "heads",
            "note_listed",
            "put_in_outbox",
            "earlier_answer",
            "take_request",
            "keep_answer",
            "raise_data_version",
        ],
    ),
    (
        "the database itself",
        &[
            "open",
            "close",
            "read",
            "write",
            "access",
            "seal",
            "can_write",
            "can_log",
            "schema",
            "migrate",
            "commit",
            "roll_back",
            "read_looks",
            "write_looks",
            "migrate_to",
            "tables",
            "sealed_columns",
            "sealed_by_older",
            "reseal",
            "key_mark",
            "keep_key_mark",
        ],
    ),
    (
        "goes over every row of every table, for a sealed backup and the way back: the operator's, at the command line",
        &["rows_of", "worked_in", "make_room", "put_rows", "hold_references"],
    ),
];

/// Every public function of the store that waits for the database, by name.
pub(crate) fn public_functions() -> BTreeSet<String> {
    let mut all = BTreeSet::new();
    collect(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../store/src"), &mut all);
    all
}

#[expect(clippy::disallowed_methods, reason = "the list is the source itself")]
fn collect(folder: &Path, all: &mut BTreeSet<String>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            collect(&path, all);
        } else if path.file_name().is_some_and(|name| name != "testing.rs") {
            let text = std::fs::read_to_string(&path).unwrap();
            for rest in text.split("pub async fn ").skip(1) {
                let name = rest.split(|c: char| !c.is_alphanumeric() && c != '_').next().unwrap();
                assert!(all.insert(name.to_owned()), "two functions are called {name}");
            }
        }
    }
}
