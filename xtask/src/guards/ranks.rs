//! Rank guard: a crate depends only on crates of lower rank, and some downward edges are forbidden too.

use std::path::Path;

use anyhow::Context;
use cargo_metadata::{DependencyKind, MetadataCommand};

use super::Violation;

/// The table of ranks; a crate that is not in it may not exist.
const RANKS: &[(&str, u8)] = &[
    ("kernel", 0),
    ("taxonomy", 1),
    ("stats", 1),
    ("crypto", 1),
    ("domain", 2),
    ("matching", 2),
    ("labour-market", 2),
    ("evaluation", 2),
    ("law", 3),
    ("policy", 3),
    ("l10n", 3),
    ("sources", 3),
    ("reports", 3),
    ("auth", 3),
    ("store", 4),
    ("app", 5),
    ("web", 6),
    ("api", 6),
    ("kanten", 7),
    ("journeys", 8),
    ("load", 8),
];

/// Edges that go downward and are forbidden all the same.
const FORBIDDEN: &[(&str, &str, &str)] = &[
    ("web", "store", "a page calls a use case in app; view structs reach it as app::views"),
    ("api", "store", "an endpoint calls a use case in app; view structs reach it as app::views"),
    ("web", "law", "law reaches a page as a verdict from a use case in app"),
    ("api", "law", "law reaches an endpoint as a verdict from a use case in app"),
    ("matching", "domain", "a compute crate has its own input types: the exact list of what it may see"),
    ("labour-market", "domain", "a compute crate has its own input types: the exact list of what it may see"),
    ("evaluation", "domain", "a compute crate has its own input types: the exact list of what it may see"),
    ("store", "law", "app reads the rule and hands its value to the rule in domain"),
];

/// Crates that are tools and stand outside the ranks.
const OUTSIDE: &[&str] = &["xtask"];

/// One dependency of a workspace crate on another: from, to.
pub type Edge = (String, String);

/// The edges between the workspace's own crates; dev-dependencies are not edges.
///
/// # Errors
/// When `cargo metadata` fails.
pub fn edges(root: &Path) -> anyhow::Result<Vec<Edge>> {
    let metadata = MetadataCommand::new()
        .manifest_path(root.join("Cargo.toml"))
        .no_deps()
        .exec()
        .context("cargo metadata failed")?;
    let mut found = Vec::new();
    for package in &metadata.packages {
        found.push((package.name.to_string(), String::new()));
        for dependency in &package.dependencies {
            if dependency.path.is_some() && dependency.kind != DependencyKind::Development {
                found.push((package.name.to_string(), dependency.name.clone()));
            }
        }
    }
    Ok(found)
}

/// Holds edges against the table; an edge to the empty name only asks whether the crate is known.
pub fn check(edges: &[Edge]) -> Vec<Violation> {
    edges.iter().filter_map(|(from, to)| Some(broken(from, verdict(from, to)?))).collect()
}

fn verdict(from: &str, to: &str) -> Option<String> {
    if OUTSIDE.contains(&from) {
        return (!to.is_empty())
            .then(|| format!("`{from}` is a tool and depends on no crate of the product"));
    }
    let Some(rank) = rank_of(from) else {
        return Some(format!(
            "`{from}` has no rank: give it one in ARCHITECTURE.md and in xtask/src/guards/ranks.rs"
        ));
    };
    if to.is_empty() {
        return None;
    }
    let Some(below) = rank_of(to) else {
        return Some(format!("`{from}` depends on `{to}`, which has no rank"));
    };
    if below >= rank {
        return Some(format!(
            "`{from}` (rank {rank}) may not depend on `{to}` (rank {below}): only downward"
        ));
    }
    if to == "reports" && from != "kanten" {
        return Some("only `kanten` depends on `reports`; app has the port Renderer".to_owned());
    }
    let why = FORBIDDEN.iter().find(|edge| edge.0 == from && edge.1 == to)?.2;
    Some(format!("`{from}` may not depend on `{to}`: {why}"))
}

fn rank_of(name: &str) -> Option<u8> {
    RANKS.iter().find(|row| row.0 == name).map(|row| row.1)
}

fn broken(from: &str, remedy: String) -> Violation {
    let path = if OUTSIDE.contains(&from) {
        format!("{from}/Cargo.toml")
    } else {
        format!("crates/{from}/Cargo.toml")
    };
    Violation { path, line: 1, rule: "ranks", remedy }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn is_allowed(from: &str, to: &str, allowed: bool) {
        let found = check(&[(from.to_owned(), to.to_owned())]);
        assert_eq!(found.is_empty(), allowed, "{from} -> {to}: {found:?}");
    }

    #[test]
    fn downward_edges_are_allowed() {
        is_allowed("app", "store", true);
        is_allowed("domain", "kernel", true);
        is_allowed("law", "domain", true);
        is_allowed("kanten", "reports", true);
    }

    #[test]
    fn upward_and_level_edges_are_refused() {
        is_allowed("kernel", "domain", false);
        is_allowed("domain", "matching", false);
        is_allowed("app", "web", false);
    }

    #[test]
    fn each_forbidden_downward_edge_is_refused() {
        for (from, to, _) in FORBIDDEN {
            is_allowed(from, to, false);
        }
        is_allowed("app", "reports", false);
    }

    #[test]
    fn an_unknown_crate_is_refused() {
        is_allowed("helpers", "", false);
        is_allowed("app", "helpers", false);
    }

    #[test]
    fn the_tool_depends_on_no_crate_of_the_product() {
        is_allowed("xtask", "", true);
        is_allowed("xtask", "kernel", false);
    }

    #[test]
    fn the_real_graph_is_read_with_every_crate_in_it() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
        let edges = edges(root).unwrap();
        assert!(edges.contains(&("app".to_owned(), "store".to_owned())), "{edges:?}");
    }
}
