//! What became of a file, row by row.

use domain::exchange::{Done, Fate, Refusal};
use kernel::{Faults, ImportId, Language};
use l10n::{AllTexts, Say};
use sources::{Kind, Mapping};
use store::views::{ImportFate, ImportRun};

use crate::Ctx;

/// What became of one row.
#[derive(Debug, Clone)]
pub struct RowFate {
    /// The line of the file on which the row begins, from 1.
    pub line: u64,
    /// What the row is about: a name or a code.
    pub label: String,
    /// What it did or would do, or everything that is wrong with it, each with its column as the file names it.
    pub fate: Result<Done, Vec<(String, Refusal)>>,
}

/// What became of a file.
#[derive(Debug, Clone)]
pub struct ImportReport {
    /// The run, kept under this id.
    pub id: ImportId,
    /// What kind of file.
    pub kind: Kind,
    /// Whether it was only tried.
    pub dry_run: bool,
    /// Whether its rows were written: never when one of them is refused.
    pub applied: bool,
    /// Every row in the file's order.
    pub rows: Vec<RowFate>,
}

impl RowFate {
    pub(super) fn of(line: u64, label: &str, fate: Result<Done, Faults<Refusal>>, mapping: &Mapping) -> Self {
        let named = |faults: Faults<Refusal>| {
            let one = |fault: &kernel::Fault<Refusal>| {
                (mapping.given(fault.field).unwrap_or(fault.field).to_owned(), fault.refusal.clone())
            };
            faults.iter().map(one).collect()
        };
        Self { line, label: label.to_owned(), fate: fate.map_err(named) }
    }
}

impl ImportReport {
    /// How many rows did this.
    #[must_use]
    pub fn count(&self, done: Done) -> usize {
        self.rows.iter().filter(|row| row.fate.as_ref().is_ok_and(|fate| *fate == done)).count()
    }

    /// How many rows are refused.
    #[must_use]
    pub fn refused(&self) -> usize {
        self.rows.iter().filter(|row| row.fate.is_err()).count()
    }

    pub(super) fn run(&self, ctx: &Ctx, file_name: &str) -> ImportRun {
        ImportRun {
            id: self.id,
            kind: self.kind.name().to_owned(),
            file_name: file_name.to_owned(),
            at: ctx.now(),
            dry_run: self.dry_run,
            applied: self.applied,
            rows: int(self.rows.len()),
            added: int(self.count(Done::Added)),
            changed: int(self.count(Done::Changed)),
            unchanged: int(self.count(Done::Unchanged)),
            refused: int(self.refused()),
        }
    }

    pub(super) fn fates(&self, texts: &AllTexts) -> Vec<ImportFate> {
        let mut fates = Vec::with_capacity(self.rows.len());
        for row in &self.rows {
            let line = i32::try_from(row.line).unwrap_or(i32::MAX);
            let blank = ImportFate {
                line,
                position: 0,
                fate: row.fate.as_ref().map_or(Fate::Refused, |done| Fate::Done(*done)),
                label: row.label.clone(),
                field: None,
                refusal_da: None,
                refusal_en: None,
            };
            match &row.fate {
                Ok(_) => fates.push(blank),
                Err(faults) => {
                    fates.extend(faults.iter().enumerate().map(|(n, (field, refusal))| ImportFate {
                        position: int(n),
                        field: Some(field.clone()),
                        refusal_da: Some(refusal.say(texts.of(Language::Da))),
                        refusal_en: Some(refusal.say(texts.of(Language::En))),
                        ..blank.clone()
                    }));
                }
            }
        }
        fates
    }
}

fn int(count: usize) -> i32 {
    i32::try_from(count).unwrap_or(i32::MAX)
}
