//! Imports: what was brought in, and what became of each row.

use domain::exchange::Fate;
use kernel::ImportId;
use policy::{Act, Covers, Located, ReadImports, WriteImports};

use crate::{
    StoreError, Tx, Under,
    bind::bind,
    row::Row,
    scope,
    views::{ImportFate, ImportRun},
};

/// Fates on one page of a result.
const FATES_PER_PAGE: i64 = 100;
/// Imports on their list.
const RUNS_SHOWN: i64 = 20;

impl Tx {
    /// Where an import lies.
    ///
    /// # Errors
    /// [`StoreError::Down`].
    pub async fn locate_import(&self, id: ImportId) -> Result<Option<Located>, StoreError> {
        let sql = "SELECT r.id, r.organisation_id FROM import_run r WHERE r.id = $1";
        let Some(row) = self.one("import_run", sql, bind![id]).await? else { return Ok(None) };
        Ok(Some(Located { organisation: row.opt_id("organisation_id")?, ..Located::NOWHERE }))
    }
}

impl<A: Act + Covers<WriteImports>> Under<'_, A> {
    /// Keeps a run of the organisation of whoever acts, with the fates of its rows.
    ///
    /// # Errors
    /// [`StoreError::Missing`] when nobody of an organisation acts.
    pub async fn keep_import(&mut self, run: &ImportRun, fates: &[ImportFate]) -> Result<(), StoreError> {
        let organisation = self.permit.actor().organisation().ok_or(StoreError::Missing)?;
        let sql = "INSERT INTO import_run (id, organisation_id, kind, file_name, at, by_user, dry_run, applied, \
                   rows_read, added, changed, unchanged, refused) \
                   VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)";
        let values = bind![
            run.id,
            organisation,
            &run.kind,
            &run.file_name,
            run.at,
            self.permit.actor().user(),
            run.dry_run,
            run.applied,
            run.rows,
            run.added,
            run.changed,
            run.unchanged,
            run.refused,
        ];
        self.tx.run(sql, values).await?;
        let rows = fates.iter().map(|fate| {
            bind![
                run.id,
                fate.line,
                fate.position,
                fate.fate.code(),
                &fate.label,
                fate.field.as_deref(),
                fate.refusal_da.as_deref(),
                fate.refusal_en.as_deref(),
            ]
        });
        let columns = ["import_id", "line", "position", "fate", "label", "field", "refusal_da", "refusal_en"];
        self.tx.insert_many("import_fate", &columns, rows.collect()).await
    }
}

impl<A: Act + Covers<ReadImports>> Under<'_, A> {
    /// The organisation's latest imports, newest first.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn list_imports(&mut self) -> Result<Vec<ImportRun>, StoreError> {
        let organisation = scope::organisation(self.permit.scope()).ok_or(StoreError::Missing)?;
        let sql = format!(
            "SELECT r.* FROM import_run r WHERE r.organisation_id = $1 ORDER BY r.at DESC, r.id DESC LIMIT {RUNS_SHOWN}"
        );
        self.tx.all("import_run", &sql, bind![organisation]).await?.iter().map(run).collect()
    }

    /// One import.
    ///
    /// # Errors
    /// [`StoreError::Missing`] when it is not within the scope.
    pub async fn import_run(&mut self, id: ImportId) -> Result<ImportRun, StoreError> {
        let organisation = scope::organisation(self.permit.scope()).ok_or(StoreError::Missing)?;
        let sql = "SELECT r.* FROM import_run r WHERE r.id = $1 AND r.organisation_id = $2";
        run(&self.tx.one("import_run", sql, bind![id, organisation]).await?.ok_or(StoreError::Missing)?)
    }

    /// A page of an import's fates, refused rows first and unchanged ones last; and whether more follow.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn import_fates_page(
        &mut self,
        id: ImportId,
        page: u32,
    ) -> Result<(Vec<ImportFate>, bool), StoreError> {
        let skip = i64::from(page) * FATES_PER_PAGE;
        let mut fates = self.fates(id, &format!("LIMIT {} OFFSET {skip}", FATES_PER_PAGE + 1)).await?;
        let full = usize::try_from(FATES_PER_PAGE).unwrap_or(usize::MAX);
        let more = fates.len() > full;
        fates.truncate(full);
        Ok((fates, more))
    }

    /// All of an import's fates, refused rows first and unchanged ones last.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn import_fates(&mut self, id: ImportId) -> Result<Vec<ImportFate>, StoreError> {
        self.fates(id, "").await
    }

    async fn fates(&mut self, id: ImportId, part: &str) -> Result<Vec<ImportFate>, StoreError> {
        let organisation = scope::organisation(self.permit.scope()).ok_or(StoreError::Missing)?;
        let sql = format!(
            "SELECT e.* FROM import_fate e JOIN import_run r ON r.id = e.import_id \
             WHERE e.import_id = $1 AND r.organisation_id = $2 \
             ORDER BY CASE e.fate WHEN 'refused' THEN 0 WHEN 'unchanged' THEN 2 ELSE 1 END, e.line, e.position {part}"
        );
        let rows = self.tx.all("import_fate", &sql, bind![id, organisation]).await?;
        rows.iter().map(fate).collect()
    }
}

fn run(row: &Row) -> Result<ImportRun, StoreError> {
    Ok(ImportRun {
        id: row.id("id")?,
        kind: row.text("kind")?,
        file_name: row.text("file_name")?,
        at: row.moment("at")?,
        dry_run: row.flag("dry_run")?,
        applied: row.flag("applied")?,
        rows: row.int("rows_read")?,
        added: row.int("added")?,
        changed: row.int("changed")?,
        unchanged: row.int("unchanged")?,
        refused: row.int("refused")?,
    })
}

fn fate(row: &Row) -> Result<ImportFate, StoreError> {
    Ok(ImportFate {
        line: row.int("line")?,
        position: row.int("position")?,
        fate: row.parsed("fate", Fate::from_code)?,
        label: row.text("label")?,
        field: row.opt_text("field")?,
        refusal_da: row.opt_text("refusal_da")?,
        refusal_en: row.opt_text("refusal_en")?,
    })
}
