//! Imports that were made: the latest, and one with what became of its rows.

use kernel::ImportId;
use l10n::Texts;
use policy::{Action, ShowImport, may};
use sources::{Delimiter, Kind, write_csv};
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
        Kind::Placements => Action::ImportPlacements,
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
    let permit = ctx.leave::<ShowImport, _>().await?;
    let mut runs = tx.under(&permit).list_imports().await?;
    let may_see = may_import(ctx);
    runs.retain(|run| may_see.iter().any(|kind| kind.name() == run.kind));
    ctx.saw(&permit, Subject::rows("import", runs.len()), None).await?;
    Ok(runs)
}

/// One import's fates as a CSV file, refused rows first.
///
/// # Errors
/// [`Failure::NotThere`].
pub async fn export_fates(
    ctx: &Ctx,
    texts: &Texts,
    id: ImportId,
) -> Result<(String, Vec<u8>), Failure<Never>> {
    let mut tx = ctx.read().await?;
    let subject = Subject::row("import", id.uuid());
    let permit = ctx.permit::<ShowImport, _>(tx.locate_import(id).await?, subject).await?;
    let run = own_kind(ctx, tx.under(&permit).import_run(id).await?)?;
    let fates = tx.under(&permit).import_fates(id).await?;
    ctx.saw(&permit, subject.with_rows(fates.len()), None).await?;
    let head = [
        texts.exchange_column_line(),
        texts.exchange_column_row(),
        texts.exchange_column_fate(),
        texts.exchange_column_field(),
        texts.exchange_column_why(),
    ];
    let rows = fates.iter().map(|fate| {
        let why = fate.refusal(texts.language()).unwrap_or_default();
        let field = fate.field.as_deref().unwrap_or_default();
        let what = texts.import_fate(fate.fate);
        vec![fate.line.to_string(), fate.label.clone(), what, field.to_owned(), why.to_owned()]
    });
    let head: Vec<&str> = head.iter().map(String::as_str).collect();
    Ok((run.file_name, write_csv(&head, rows, Delimiter::Semicolon)))
}

/// One import; `page` of its fates counts from 0.
///
/// # Errors
/// [`Failure::NotThere`].
pub async fn show_import(ctx: &Ctx, id: ImportId, page: u32) -> Result<ImportPage, Failure<Never>> {
    let mut tx = ctx.read().await?;
    let subject = Subject::row("import", id.uuid());
    let permit = ctx.permit::<ShowImport, _>(tx.locate_import(id).await?, subject).await?;
    let run = own_kind(ctx, tx.under(&permit).import_run(id).await?)?;
    let (fates, more) = tx.under(&permit).import_fates_page(id, page).await?;
    ctx.saw(&permit, subject, None).await?;
    Ok(ImportPage { run, fates, more })
}

/// A run is seen by those who may bring in what it holds: its rows name what the file was about.
fn own_kind(ctx: &Ctx, run: ImportRun) -> Result<ImportRun, Failure<Never>> {
    let is_own = may_import(ctx).iter().any(|kind| kind.name() == run.kind);
    if is_own { Ok(run) } else { Err(Failure::NotThere) }
}
