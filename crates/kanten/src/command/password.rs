//! A new password: from a file, from a pipe, or typed twice without being shown.

use std::{
    io::IsTerminal as _,
    path::{Path, PathBuf},
};

use l10n::Texts;

use crate::stop::Stop;

/// Reads it. The line's end is not part of it.
pub(super) async fn read(file: Option<&PathBuf>, texts: &Texts) -> Result<String, Stop> {
    let text = match file.map(PathBuf::as_path) {
        Some(path) if path != Path::new("-") => tokio::fs::read_to_string(path).await.map_err(|error| {
            Stop::outside(texts.kanten_no_such_file(path.display().to_string(), error.to_string()))
        })?,
        None if std::io::stdin().is_terminal() => return typed(texts),
        _ => std::io::read_to_string(std::io::stdin()).map_err(|error| Stop::outside(error.to_string()))?,
    };
    let password = text.lines().next().unwrap_or_default().to_owned();
    if password.is_empty() { Err(Stop::refused(texts.kanten_no_password())) } else { Ok(password) }
}

fn typed(texts: &Texts) -> Result<String, Stop> {
    let ask = |words: String| {
        rpassword::prompt_password(format!("{words} ")).map_err(|error| Stop::outside(error.to_string()))
    };
    let password = ask(texts.kanten_password_ask())?;
    if password.is_empty() {
        return Err(Stop::refused(texts.kanten_no_password()));
    }
    if ask(texts.kanten_password_again())? != password {
        return Err(Stop::refused(texts.kanten_passwords_differ()));
    }
    Ok(password)
}
