//! Decision guard: pages, interface and command line parse, call a use case and render. They ask for no
//! leave, open no query, write nothing and refuse nothing themselves.

use super::Violation;
use crate::{
    files::Source,
    rust_text::{is_test_path, reads, tokens},
};

const RULE: &str = "decision";

/// The outer doors.
const DOORS: &[&str] = &["crates/web/src/", "crates/api/src/", "crates/kanten/src/"];

/// What only a use case does, and what to do instead.
const MARKS: &[(&[&str], &str)] = &[
    (&["decide", "("], "leave is given in a use case: call one of app"),
    (&["decide", ":", ":", "<"], "leave is given in a use case: call one of app"),
    (&[".", "permit", ":", ":", "<"], "leave is asked for in a use case: call one of app"),
    (&[".", "under", "("], "rows are read and written in a use case: call one of app"),
    (&["Failure", ":", ":", "refused", "("], "a use case refuses; a door shows what it said"),
    (&[".", "commit", "("], "a use case makes changes lasting, once"),
];

/// Both fill the compact code lists of a database before anybody is there.
const ALLOWED: &[&str] = &["crates/kanten/src/command/demo.rs", "crates/kanten/src/command/migrate.rs"];

/// Refuses decisions at the doors.
pub fn check(file: &Source) -> Vec<Violation> {
    let elsewhere = !file.is_under_any(DOORS) || file.is_under_any(ALLOWED);
    if elsewhere || !file.ends_with_any(&["rs"]) || is_test_path(&file.path) {
        return Vec::new();
    }
    let tokens = tokens(&file.text);
    let found = (0..tokens.len()).flat_map(|at| {
        let broken = MARKS.iter().filter(|(mark, _)| reads(&tokens, at, mark));
        broken.map(|(_, remedy)| file.broken(tokens[at].line, RULE, *remedy)).collect::<Vec<_>>()
    });
    found.collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::guards::{accepts, refuses};

    #[test]
    fn a_door_that_decides_is_refused() {
        for planted in [
            "let p = policy::decide::<ShowCitizen>(actor, &at)?;",
            "let p = decide(actor, &at);",
            "let p = visitor.ctx.permit::<ShowCitizen, _>(at, subject).await?;",
            "let view = tx.under(&permit).citizen(id).await?;",
            "return Err(Failure::refused(\"mode\", Refusal::CompaniesOnly));",
            "tx.commit().await?;",
        ] {
            for path in [
                "crates/web/src/citizens/show.rs",
                "crates/api/src/citizens.rs",
                "crates/kanten/src/actor.rs",
            ] {
                refuses(check, path, &format!("fn a() {{\n    {planted}\n}}"), &[2]);
            }
        }
    }

    #[test]
    fn a_door_that_asks_and_shows_is_let_through() {
        let shows = "let page = visitor.found(app::citizens::show_citizen(&visitor.ctx, id).await)?;";
        accepts(check, "crates/web/src/citizens/show.rs", shows);
        accepts(check, "crates/app/src/citizens/show_citizen.rs", "tx.under(&permit).citizen(id)");
    }
}
