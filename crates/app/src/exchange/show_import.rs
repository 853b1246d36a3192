//! Imports that were made: the latest, and one with what became of its rows.

use kernel::ImportId;
use policy::{Action, Located, ShowImport, may};
use sources::Kind;
use store::views::{ImportFate, ImportRun};

use crate::{Ctx, Failure, Never, Subject};

/// One import with a page of its rows' fates.
#[derive(Debug)]
pub struct ImportPage {
    /// The run.
    pub run: ImportRun,
    /// Fates, refused rows first.
    pub fates: Vec<ImportFate>,
    /// Whether more follow on the next page.
    pub more: bool,
}

/// Kinds of files that the actor may bring in; they may take out the same.
#[must_use]
pub fn may_import(ctx: &Ctx) -> Vec<Kind> {
    let action = |kind: &Kind| match kind {
        Kind::Companies | Kind::Positions | Kind::Tasks => Action::ImportCompanies,
        Kind::Citizens => Action::ImportCitizens,
        Kind::Occupations | Kind::Industries | Kind::Municipalities | Kind::PostalCodes => {
            Action::ImportReference
        }
    };
    Kind::ALL.into_iter().filter(|kind| may(ctx.actor(), action(kind))).collect()
}

/// The organisation's latest imports.
///
/// # Errors
/// [`Failure`].
pub async fn list_imports(ctx: &Ctx) -> Result<Vec<ImportRun>, Failure<Never>> {
    let mut tx = ctx.read().await?;
    let permit = ctx.permit::<ShowImport, _>(Some(Located::NOWHERE), Subject::default()).await?;
    let runs = tx.under(&permit).list_imports().await?;
    ctx.saw(&permit, Subject::rows("import", runs.len()), None).await?;
    Ok(runs)
}

/// One import; `page` of its fates counts from 0.
///
/// # Errors
/// [`Failure::NotThere`].
pub async fn show_import(ctx: &Ctx, id: ImportId, page: u32) -> Result<ImportPage, Failure<Never>> {
    let mut tx = ctx.read().await?;
    let subject = Subject::row("import", id.uuid());
    let permit = ctx.permit::<ShowImport, _>(tx.locate_import(id).await?, subject).await?;
    let (run, fates, more) = tx.under(&permit).import_run(id, page).await?;
    ctx.saw(&permit, subject, None).await?;
    Ok(ImportPage { run, fates, more })
}
