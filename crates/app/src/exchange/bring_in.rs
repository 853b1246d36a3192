//! An import: one transaction, every row's fate, and nothing written when one row is refused.

use kernel::ImportId;
use l10n::AllTexts;
use policy::{
    Act, Covers, ImportCitizens, ImportCompanies, ImportPlacements, ImportReference, Permit, WriteImports,
};
use sources::Kind;
use store::Tx;

use super::{
    Failure, ImportReport, RowFate, citizens, companies, file::File, placements, positions, reference, tasks,
};
use crate::{Ctx, Subject};

/// Brings a file in, or with `dry_run` only says what would become of each row. The run is kept with its
/// fates, in `texts`' languages, also when it is refused.
///
/// # Errors
/// [`Failure::Refused`] for a file that is no table of its kind, and for citizens where the installation holds
/// companies only. A refused row is no error: its fate stands in the report, and nothing is written.
pub async fn import(
    ctx: &Ctx,
    texts: &AllTexts,
    kind: Kind,
    bytes: &[u8],
    file_name: &str,
    dry_run: bool,
) -> Result<ImportReport, Failure> {
    let mut tx = ctx.write().await?;
    let what = (kind, file_name, dry_run);
    match kind {
        Kind::Companies | Kind::Positions | Kind::Tasks => {
            let permit = leave::<ImportCompanies>(ctx).await?;
            let file = File::read(kind, bytes)?;
            let rows = match kind {
                Kind::Companies => companies::bring_in(ctx, &mut tx, &permit, &file).await?,
                Kind::Positions => positions::bring_in(ctx, &mut tx, &permit, &file).await?,
                _ => tasks::bring_in(ctx, &mut tx, &permit, &file).await?,
            };
            finish(ctx, texts, tx, &permit, what, rows).await
        }
        Kind::Citizens => {
            let permit = leave::<ImportCitizens>(ctx).await?;
            crate::citizens::holds_citizens(&tx).await.map_err(of_a_file)?;
            let file = File::read(kind, bytes)?;
            let rows = citizens::bring_in(ctx, &mut tx, &permit, &file).await?;
            finish(ctx, texts, tx, &permit, what, rows).await
        }
        Kind::Placements => {
            let permit = leave::<ImportPlacements>(ctx).await?;
            crate::citizens::holds_citizens(&tx).await.map_err(of_a_file)?;
            let file = File::read(kind, bytes)?;
            let rows = placements::bring_in(ctx, texts, &mut tx, &permit, &file).await?;
            finish(ctx, texts, tx, &permit, what, rows).await
        }
        Kind::Occupations | Kind::Industries | Kind::Municipalities | Kind::PostalCodes => {
            let permit = leave::<ImportReference>(ctx).await?;
            let file = File::read(kind, bytes)?;
            let rows = reference::bring_in(kind, &mut tx, &permit, &file).await?;
            finish(ctx, texts, tx, &permit, what, rows).await
        }
    }
}

/// The refusal of a whole file.
fn of_a_file(failure: crate::citizens::Failure) -> Failure {
    match super::file::settle(failure) {
        Ok(faults) => Failure::Refused(faults),
        Err(other) => other,
    }
}

async fn leave<A: Act>(ctx: &Ctx) -> Result<Permit<A>, Failure> {
    ctx.leave().await
}

async fn finish<A: Act + Covers<WriteImports>>(
    ctx: &Ctx,
    texts: &AllTexts,
    mut tx: Tx,
    permit: &Permit<A>,
    (kind, file_name, dry_run): (Kind, &str, bool),
    rows: Vec<RowFate>,
) -> Result<ImportReport, Failure> {
    let applied = !dry_run && rows.iter().all(|row| row.fate.is_ok());
    if !applied {
        tx.roll_back().await?;
        tx = ctx.write().await?;
    }
    let id = ImportId::new(ctx.fresh());
    let report = ImportReport { id, kind, dry_run, applied, rows };
    let fates = report.fates(texts);
    tx.under(permit).keep_import(&report.run(ctx, file_name), &fates).await?;
    ctx.wrote(&tx, permit, Subject::row("import", id.uuid()).with_rows(report.rows.len())).await?;
    ctx.commit(tx, id).await?;
    Ok(report)
}
