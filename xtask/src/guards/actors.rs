//! Actor guard: only log-in and the composition root say who acts.

use super::Violation;
use crate::{
    files::Source,
    rust_text::{is_test_path, reads, tokens},
};

const RULE: &str = "actor";

/// Where an actor may be made.
const ALLOWED: &[&str] = &[
    "crates/app/src/partners/",
    "crates/app/src/partners.rs",
    "crates/kanten/",
    "crates/policy/src/",
    // The tests' world stands for the log-in; the store's tests lie below it.
    "crates/app/src/testing.rs",
    "crates/app/src/testing/people.rs",
    "crates/store/src/matching/tests.rs",
];

const MAKERS: &[&str] = &["from_session", "system", "installation", "worker"];

/// Refuses `Actor::from_session` and its siblings elsewhere, tests included.
pub fn check(file: &Source) -> Vec<Violation> {
    if !file.path.starts_with("crates/") || !file.ends_with_any(&["rs"]) || file.is_under_any(ALLOWED) {
        return Vec::new();
    }
    let tokens = tokens(&file.text);
    (0..tokens.len())
        .filter(|at| MAKERS.iter().any(|maker| reads(&tokens, *at, &["Actor", ":", ":", maker])))
        .map(|at| {
            let remedy = if is_test_path(&file.path) {
                "a test takes its actor from the world: World::caseworker() and its siblings"
            } else {
                "an actor comes from a session in app::partners or from kanten; take it as an argument"
            };
            file.broken(tokens[at].line, RULE, remedy)
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::guards::{accepts, refuses};

    #[test]
    fn an_actor_out_of_thin_air_is_refused() {
        for maker in MAKERS {
            let planted = format!("fn a() {{\n    let b = policy::Actor::{maker}(c);\n}}");
            refuses(check, "crates/app/src/companies/add_company.rs", &planted, &[2]);
            refuses(check, "crates/web/src/companies.rs", &planted, &[2]);
            refuses(check, "crates/app/tests/tenant.rs", &planted, &[2]);
        }
    }

    #[test]
    fn log_in_and_the_composition_root_make_actors() {
        accepts(check, "crates/app/src/partners/log_in.rs", "Actor::from_session(a)");
        accepts(check, "crates/kanten/src/worker.rs", "Actor::system(Job::Worker)");
    }
}
