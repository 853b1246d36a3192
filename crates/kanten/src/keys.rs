//! The key file: where it is, who may read it, and the ring in it. Its content is never shown.

use std::{
    io,
    path::{Path, PathBuf},
};

use app::Rim as _;
use crypto::{KeyNumber, KeyRing, RingError};
use l10n::Texts;
use tokio::io::AsyncWriteExt as _;
use zeroize::Zeroizing;

use crate::{cli::Common, rim::Machine, stop::Stop};

/// What stands at the top of a file that the program makes.
const HEAD: &str = "# Kanten: the keys of what is sealed. Whoever has this file and the data can read everything;\n\
                    # without it nobody can. Keep it outside the folder of the data, a copy of it in a safe\n\
                    # place, and never beside a backup. The highest number seals, all of them open.\n";

/// A key file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct KeyFile(PathBuf);

impl KeyFile {
    /// From `--keys`, else that of the folder that was typed, else `KANTEN_KEYS`, else the one beside the data.
    #[expect(clippy::disallowed_methods, reason = "the command line is where the machine is asked")]
    pub fn of(common: &Common, data: Option<&Path>, texts: &Texts) -> Result<Self, Stop> {
        let beside = data.map(Self::beside).filter(|file| file.0.is_file());
        if let Some(typed) = &common.keys {
            return Ok(Self::at(typed.clone()));
        }
        match (beside, std::env::var_os("KANTEN_KEYS").filter(|path| !path.is_empty())) {
            (Some(beside), _) if common.data.is_some() => Ok(beside),
            (_, Some(path)) => Ok(Self::at(path.into())),
            (Some(beside), None) => Ok(beside),
            (None, None) => Err(Stop::usage(texts.kanten_keys_none())),
        }
    }

    /// The one beside the data.
    pub fn beside(folder: &Path) -> Self {
        Self(folder.join(app::KEY_FILE))
    }

    /// The one at a path.
    pub const fn at(path: PathBuf) -> Self {
        Self(path)
    }

    /// The path, for people.
    pub fn shown(&self) -> String {
        self.0.display().to_string()
    }

    /// Whether there is one.
    pub fn is_there(&self) -> bool {
        self.0.is_file()
    }

    /// The folder it lies in, as the machine names it.
    pub async fn folder(&self) -> io::Result<PathBuf> {
        let file = tokio::fs::canonicalize(&self.0).await?;
        Ok(file.parent().map_or_else(|| file.clone(), Path::to_owned))
    }

    /// The ring in it. Whoever else may read the file is warned of.
    pub async fn ring(&self, texts: &Texts) -> Result<KeyRing, Stop> {
        let text = self.text(texts).await?;
        if self.is_open_to_others().await {
            tracing::warn!("{}", texts.kanten_keys_open(self.shown()));
        }
        KeyRing::parse(&text)
            .map_err(|error| Stop::outside(texts.kanten_keys_bad(self.shown(), said(&error, texts))))
    }

    /// The ring in it, or a new one where the file is not there yet.
    pub async fn ring_or_new(&self, texts: &Texts) -> Result<KeyRing, Stop> {
        if !self.is_there() {
            self.make(texts).await?;
        }
        self.ring(texts).await
    }

    /// Makes the file with a first key. One that is there is left alone.
    pub async fn make(&self, texts: &Texts) -> Result<(), Stop> {
        let fresh = Zeroizing::new(Machine::new().secret());
        let ring = KeyRing::of(&[(KeyNumber::FIRST, &fresh)]);
        let ring = ring.map_err(|error| Stop::outside(said(&error, texts)))?;
        let text = Zeroizing::new(format!("{HEAD}{}", *ring.text()));
        write_new(&self.0, &text).await.map_err(|error| match error.kind() {
            io::ErrorKind::AlreadyExists => Stop::refused(texts.kanten_keys_there(self.shown())),
            _ => Stop::outside(texts.kanten_cannot_write(self.shown(), error.to_string())),
        })
    }

    /// Adds a key that seals from now on, and gives its number. Either the file is whole with it, or as it was.
    pub async fn add(&self, texts: &Texts) -> Result<KeyNumber, Stop> {
        let ring = self.ring(texts).await?;
        let number = ring.newest().next().ok_or_else(|| Stop::refused(texts.kanten_keys_no_more()))?;
        let fresh = Zeroizing::new(Machine::new().secret());
        let more = ring.with_new(number, &fresh).map_err(|error| Stop::outside(said(&error, texts)))?;
        let line = Zeroizing::new(more.text().lines().last().unwrap_or_default().to_owned());
        let old = self.text(texts).await?;
        let end = if old.ends_with('\n') { "" } else { "\n" };
        let text = Zeroizing::new(format!("{}{end}{}\n", *old, *line));
        let beside = self.0.with_added_extension("new");
        let failed =
            |error: io::Error| Stop::outside(texts.kanten_cannot_write(self.shown(), error.to_string()));
        write_new(&beside, &text).await.map_err(failed)?;
        tokio::fs::rename(&beside, &self.0).await.map_err(failed)?;
        Ok(number)
    }

    async fn text(&self, texts: &Texts) -> Result<Zeroizing<String>, Stop> {
        let read = tokio::fs::read_to_string(&self.0).await;
        read.map(Zeroizing::new)
            .map_err(|error| Stop::outside(texts.kanten_keys_unread(self.shown(), error.to_string())))
    }

    /// Whether others than its owner may read or write it.
    #[cfg(unix)]
    pub async fn is_open_to_others(&self) -> bool {
        use std::os::unix::fs::PermissionsExt as _;
        let facts = tokio::fs::metadata(&self.0).await;
        facts.is_ok_and(|facts| facts.permissions().mode() & 0o077 != 0)
    }

    /// Whether others than its owner may read or write it: the system keeps that elsewhere.
    #[cfg(not(unix))]
    pub async fn is_open_to_others(&self) -> bool {
        false
    }
}

/// What is wrong with a ring.
fn said(error: &RingError, texts: &Texts) -> String {
    match error {
        RingError::Empty => texts.kanten_keys_empty(),
        RingError::NoKey { line } => texts.kanten_keys_no_key(line.to_string()),
        RingError::NumberTwice { number } => texts.kanten_keys_number_twice(number.to_string()),
        RingError::KeyTwice { first, second } => {
            texts.kanten_keys_key_twice(first.to_string(), second.to_string())
        }
        RingError::Guessable { number } => texts.kanten_keys_guessable(number.to_string()),
        RingError::NotNewest { number, newest } => {
            texts.kanten_keys_not_newest(newest.to_string(), number.to_string())
        }
    }
}

/// Writes a file that was not there, for its owner alone, onto the disk.
async fn write_new(path: &Path, text: &str) -> io::Result<()> {
    let mut options = tokio::fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    options.mode(0o600);
    let mut file = options.open(path).await?;
    file.write_all(text.as_bytes()).await?;
    file.sync_all().await
}
