//! What can happen now and what happened, as tables: of proposals and of placements.

use domain::partners::Role;
use kernel::Moment;
use l10n::Texts;

use crate::component::{Cell, Column, Row, Table};

/// A line of what can happen: what, and who does it.
pub(super) fn way(texts: &Texts, what: Cell, who: &[Role]) -> Row {
    let who: Vec<String> = who.iter().map(|role| texts.role(*role)).collect();
    Row::new(vec![what, Cell::text(texts.list(&who))])
}

/// What can happen now, and in sentences what cannot yet; where nothing can, that is said.
pub(super) struct Ways {
    /// What and who.
    pub(super) table: Option<Table>,
    /// Sentences under it.
    pub(super) notes: Vec<String>,
}

impl Ways {
    /// Sentences alone.
    pub(super) const fn said(notes: Vec<String>) -> Self {
        Self { table: None, notes }
    }
}

/// What can happen now, with who does it; without a row the sentence that nothing can.
pub(super) fn ways(texts: &Texts, rows: Vec<Row>, none: String) -> Ways {
    if rows.is_empty() {
        return Ways::said(vec![none]);
    }
    let table = Table {
        caption: texts.placements_page_ways(),
        caption_hidden: true,
        columns: vec![
            Column::text(texts.placements_page_steps_what()),
            Column::text(texts.placements_page_ways_who()),
        ],
        rows,
    };
    Ways { table: Some(table), notes: Vec::new() }
}

/// A step that is the company's to take; where a colleague wrote it down, that is said.
pub(super) fn for_company(texts: &Texts, what: Cell, role: Option<Role>) -> Cell {
    match role {
        Some(Role::EmployerConsultant | Role::Caseworker) => {
            what.note(texts.placements_happened_for_company())
        }
        _ => what,
    }
}

/// A line of what happened: when, what, by whom in which role; without a role the program did it itself.
pub(super) fn step(texts: &Texts, at: Moment, what: Cell, (role, by): (Option<Role>, Option<&str>)) -> Row {
    let who = match (role, by) {
        (None, _) => texts.placements_step_by_program(),
        (Some(role), Some(by)) => texts.placements_step_by(texts.role(role), by),
        (Some(role), None) => texts.role(role),
    };
    Row::new(vec![Cell::text(texts.moment(at)), what, Cell::text(who)])
}

/// What happened, the first first.
pub(super) fn steps(texts: &Texts, rows: Vec<Row>) -> Table {
    Table {
        caption: texts.placements_page_steps(),
        caption_hidden: true,
        columns: vec![
            Column::text(texts.placements_page_steps_when()),
            Column::text(texts.placements_page_steps_what()),
            Column::text(texts.placements_page_steps_who()),
        ],
        rows,
    }
}
