//! What keys, backup and restore take.

use std::path::PathBuf;

use clap::{Args, Subcommand};

/// `kanten keys`.
#[derive(Debug, Subcommand)]
pub(crate) enum KeysCommand {
    /// Make a file with a first key; a file that is there is left alone
    #[command(after_help = "Example:\n  kanten keys new /etc/kanten/kanten.keys")]
    New(KeysArgs),
    /// Add a key that seals from now on; what the old ones sealed stays readable
    #[command(after_help = "Example:\n  kanten keys add /etc/kanten/kanten.keys")]
    Add(KeysArgs),
}

/// `kanten keys new`, `kanten keys add`.
#[derive(Debug, Args)]
pub(crate) struct KeysArgs {
    /// The key file: outside the folder of the data, and not where the backups are
    pub file: PathBuf,
}

/// `kanten backup`, `kanten restore`.
#[derive(Debug, Args)]
pub(crate) struct BackupArgs {
    /// The file of the backup; not where the keys are
    pub file: PathBuf,
}

/// `kanten audit`.
#[derive(Debug, Clone, Copy, Subcommand)]
pub(crate) enum AuditCommand {
    /// Check every block of the access log: the first that was changed is named, and the exit code is 1
    #[command(
        after_help = "Example:\n  kanten audit verify --json --database sqlite:kanten.db --keys /etc/kanten/kanten.keys"
    )]
    Verify,
}
