//! The list of leaked passwords that the installation may have been given.

use auth::Breached;
use l10n::Texts;

use crate::{cli::Common, stop::Stop};

/// A list of some two million passwords as published; more would make the start slow and gain little.
const LARGEST: u64 = 64 * 1024 * 1024;

/// Reads it; without one nothing is refused for being on it.
pub(crate) async fn read(common: &Common, texts: &Texts) -> Result<Breached, Stop> {
    let Some(path) = &common.breached_passwords else { return Ok(Breached::default()) };
    let shown = path.display().to_string();
    let failed = |error: std::io::Error| Stop::outside(texts.kanten_no_such_file(&shown, error.to_string()));
    if tokio::fs::metadata(path).await.map_err(failed)?.len() > LARGEST {
        return Err(Stop::refused(texts.kanten_breached_too_large(&shown)));
    }
    let list = Breached::read(&tokio::fs::read(path).await.map_err(failed)?);
    tracing::info!(passwords = list.len(), "leaked passwords are refused");
    Ok(list)
}

#[cfg(test)]
mod tests {
    use clap::Parser as _;

    use super::*;
    use crate::cli::Cli;

    async fn read_from(path: &std::path::Path) -> Result<Breached, Stop> {
        let path = path.display().to_string();
        let cli = Cli::parse_from(["kanten", "migrate", "--breached-passwords", &path]);
        let texts = crate::texts::load().unwrap();
        read(&cli.common, texts.of(cli.common.language())).await
    }

    #[tokio::test]
    async fn a_list_is_read_once_and_a_missing_or_endless_one_stops_the_program() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("leaked.txt");
        assert!(read_from(&path).await.is_err(), "who names a file wants it read");
        tokio::fs::write(&path, "tre vilde svaner\n").await.unwrap();
        assert!(read_from(&path).await.unwrap().has("tre vilde svaner"));
        tokio::fs::File::create(&path).await.unwrap().set_len(LARGEST + 1).await.unwrap();
        assert!(read_from(&path).await.is_err());
    }
}
