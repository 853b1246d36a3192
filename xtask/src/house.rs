//! Where things are on this machine: the checkout, what cargo builds, and the cache of tools.

use std::{
    env, fs,
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::Context;

/// The folders that every command needs.
#[derive(Clone, Debug)]
pub struct House {
    /// The checkout.
    pub root: PathBuf,
    /// What cargo builds.
    pub target: PathBuf,
    /// Tools that are installed once for all checkouts.
    pub cache: PathBuf,
}

impl House {
    /// Finds the folders from the environment: `CARGO_TARGET_DIR`, `KANTEN_CACHE`, `XDG_CACHE_HOME`, `HOME`.
    ///
    /// # Errors
    /// When no cache folder can be made.
    pub fn find() -> anyhow::Result<Self> {
        let root =
            Path::new(env!("CARGO_MANIFEST_DIR")).parent().context("xtask stands in no checkout")?.to_owned();
        let target =
            env::var_os("CARGO_TARGET_DIR").map_or_else(|| root.join("target"), |dir| root.join(dir));
        let wanted = env::var_os("KANTEN_CACHE")
            .map(PathBuf::from)
            .or_else(|| env::var_os("XDG_CACHE_HOME").map(|dir| PathBuf::from(dir).join("kanten")))
            .or_else(|| env::var_os("HOME").map(|dir| PathBuf::from(dir).join(".cache/kanten")));
        let cache = match wanted {
            Some(dir) if fs::create_dir_all(&dir).is_ok() => dir,
            _ => {
                let inside = target.join("cache");
                fs::create_dir_all(&inside).with_context(|| format!("cannot make {}", inside.display()))?;
                inside
            }
        };
        Ok(Self { root, target, cache })
    }

    /// A program to be started in the checkout, without colours.
    pub fn program(&self, name: impl AsRef<std::ffi::OsStr>, arguments: &[&str]) -> Command {
        let mut command = Command::new(name);
        command.args(arguments).current_dir(&self.root);
        // `cargo run` tells this tool which package it is; whoever it starts must not think the same of itself.
        for (name, _) in env::vars_os().filter(|(name, _)| name.to_string_lossy().starts_with("CARGO_PKG_")) {
            command.env_remove(name);
        }
        command.env("CARGO_TERM_COLOR", "never").env("NO_COLOR", "1").env("TERM", "dumb");
        command
    }

    /// Runs a program in the checkout, its output on the terminal.
    ///
    /// # Errors
    /// When it cannot be started or fails.
    pub fn script(&self, name: &str, arguments: &[&str], more: &[&str]) -> anyhow::Result<()> {
        let status = Command::new(name)
            .args(arguments)
            .args(more)
            .current_dir(&self.root)
            .status()
            .with_context(|| format!("cannot start {name}"))?;
        anyhow::ensure!(status.success(), "{name} {} {}: {status}", arguments.join(" "), more.join(" "));
        Ok(())
    }

    /// The product's binary of a build profile (`debug`, `release`).
    pub fn binary(&self, profile: &str) -> PathBuf {
        self.target.join(profile).join("kanten")
    }
}

/// The first of these programs that exists: names are looked for on the search path, paths as they are.
pub fn find_program(names: &[&str]) -> Option<PathBuf> {
    let folders: Vec<PathBuf> =
        env::var_os("PATH").map(|path| env::split_paths(&path).collect()).unwrap_or_default();
    names.iter().find_map(|name| {
        if name.contains('/') {
            return Some(PathBuf::from(name)).filter(|path| path.is_file());
        }
        folders.iter().map(|folder| folder.join(name)).find(|path| path.is_file())
    })
}
