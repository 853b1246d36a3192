//! Runs a script of `browser/` with Node.js, against a server.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use crate::demo::Server;

/// Runs `browser/<script>.mjs`; what it says is printed, and a broken journey fails the test.
pub fn run(script: &str, server: &Server, more: &[(&str, &Path)]) {
    let crate_folder = Path::new(env!("CARGO_MANIFEST_DIR"));
    let tools = crate_folder.join("node_modules/playwright-core");
    assert!(tools.is_dir(), "run `npm ci` in crates/journeys first (`cargo xtask ci install` does)");
    let output = output_folder();
    fs::create_dir_all(&output).expect("the target folder can be written");
    let mut command = Command::new(program("KANTEN_NODE", &["node"]));
    command
        .arg(crate_folder.join("browser").join(format!("{script}.mjs")))
        .env("KANTEN_ADDRESS", &server.address)
        .env(
            "KANTEN_CHROMIUM",
            program("KANTEN_CHROMIUM", &["chromium", "chromium-browser", "google-chrome"]),
        )
        .env("KANTEN_AXE", std::env::var_os("KANTEN_AXE").unwrap_or_else(|| "sample".into()))
        .env("KANTEN_SCREENS", output);
    command.envs(more.iter().map(|(name, path)| (*name, *path)));
    let done = command.output().expect("node starts");
    println!("{}", String::from_utf8_lossy(&done.stdout));
    assert!(
        done.status.success(),
        "browser/{script}.mjs: {}\n{}",
        done.status,
        String::from_utf8_lossy(&done.stderr)
    );
}

/// Where screenshots and measurements go: `target/screens`.
fn output_folder() -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).with_file_name("screens")
}

/// A program that CI names, or the first of these on the search path.
fn program(setting: &str, names: &[&str]) -> PathBuf {
    if let Some(path) = std::env::var_os(setting) {
        return path.into();
    }
    let folders: Vec<PathBuf> =
        std::env::var_os("PATH").map(|path| std::env::split_paths(&path).collect()).unwrap_or_default();
    let found = names
        .iter()
        .find_map(|name| folders.iter().map(|folder| folder.join(name)).find(|path| path.is_file()));
    found.unwrap_or_else(|| panic!("no {} on the search path: run `cargo xtask ci install`", names[0]))
}
