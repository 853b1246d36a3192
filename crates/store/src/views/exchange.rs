//! What files are compared with, and imports as screens see them.

use domain::{
    companies::{Business, Company},
    exchange::Fate,
    tasks::Position,
};
use kernel::{CompanyId, Cvr, ImportId, Language, Line, Moment, PositionId, RowVersion, UnitId};

use super::{ContactView, Shown, TaskView, UnitView};

/// A company with all that a file holds of it.
#[derive(Debug, Clone)]
pub struct KnownCompany {
    /// Id.
    pub id: CompanyId,
    /// Version.
    pub version: RowVersion,
    /// Facts.
    pub company: Company,
    /// Its business.
    pub business: Shown<Business>,
    /// Units, months in order of time.
    pub units: Vec<UnitView>,
    /// Contacts; none where they are closed.
    pub contacts: Vec<ContactView>,
}

/// A position with what a file names it by.
#[derive(Debug, Clone)]
pub struct KnownPosition {
    /// Id.
    pub id: PositionId,
    /// Version.
    pub version: RowVersion,
    /// Facts.
    pub position: Position,
    /// Company.
    pub company: CompanyId,
    /// The company's CVR number.
    pub cvr: Cvr,
    /// Where it is.
    pub unit: UnitId,
    /// Title of a bundle that holds one of its tasks.
    pub held: Option<String>,
}

/// A task with what a file names it by.
#[derive(Debug, Clone)]
pub struct KnownTask {
    /// Company.
    pub company: CompanyId,
    /// The company's CVR number.
    pub cvr: Cvr,
    /// The position's key.
    pub position_reference: Option<Line>,
    /// The task.
    pub view: TaskView,
}

/// A file that was brought in, or tried.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ImportRun {
    /// Id.
    pub id: ImportId,
    /// The kind's name.
    pub kind: String,
    /// Name of the file.
    pub file_name: String,
    /// When.
    pub at: Moment,
    /// Whether it was only tried.
    pub dry_run: bool,
    /// Whether its rows were written.
    pub applied: bool,
    /// Rows of the file.
    pub rows: i32,
    /// New ones.
    pub added: i32,
    /// Changed ones.
    pub changed: i32,
    /// Those that said what was known.
    pub unchanged: i32,
    /// Refused ones.
    pub refused: i32,
}

/// What became of a row. A row with several faults has one of these for each.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ImportFate {
    /// The line of the file on which the row begins.
    pub line: i32,
    /// Its fault's number, from 0.
    pub position: i32,
    /// What became of it.
    pub fate: Fate,
    /// What the row is about.
    pub label: String,
    /// The column of a fault, as it stands in the file.
    pub field: Option<String>,
    /// The refusal in Danish.
    pub refusal_da: Option<String>,
    /// And in English.
    pub refusal_en: Option<String>,
}

impl ImportFate {
    /// The refusal in a language.
    #[must_use]
    pub fn refusal(&self, language: Language) -> Option<&str> {
        match language {
            Language::Da => self.refusal_da.as_deref(),
            Language::En => self.refusal_en.as_deref(),
        }
    }
}
