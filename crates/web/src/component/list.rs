use super::{Cell, Link};

/// A table no wider than its content; on a small screen each row becomes a card.
#[derive(Debug, Clone, Default)]
pub struct Table {
    /// What the table shows.
    pub caption: String,
    /// Whether the caption is only for those who hear it.
    pub caption_hidden: bool,
    /// The columns; the first names the row.
    pub columns: Vec<Column>,
    /// The rows.
    pub rows: Vec<Row>,
}

/// Head of a column.
#[derive(Debug, Clone, Default)]
pub struct Column {
    /// What it says.
    pub label: String,
    /// Whether it holds numbers, which stand to the right.
    pub numeric: bool,
    /// The way to another order.
    pub sort: Option<Sort>,
}

impl Column {
    /// A column of text.
    pub fn text(label: impl Into<String>) -> Self {
        Self { label: label.into(), ..Self::default() }
    }

    /// A column of numbers.
    pub fn number(label: impl Into<String>) -> Self {
        Self { label: label.into(), numeric: true, sort: None }
    }

    /// The same column with a link that sorts by it.
    #[must_use]
    pub fn sort(mut self, sort: Sort) -> Self {
        self.sort = Some(sort);
        self
    }
}

/// A link that sorts by a column.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sort {
    /// Where the other order is.
    pub href: String,
    /// Today's order by this column: `ascending`, `descending`, or none.
    pub now: Option<String>,
}

/// A row of a table.
#[derive(Debug, Clone, Default)]
pub struct Row {
    /// One cell for each column.
    pub cells: Vec<Cell>,
}

impl Row {
    /// A row of cells.
    #[must_use]
    pub fn new(cells: Vec<Cell>) -> Self {
        Self { cells }
    }
}

/// The form above a list; its fields are written inside the call.
#[derive(Debug, Clone, Default)]
pub struct Filter {
    /// Name for those who hear it.
    pub label: String,
    /// Where the list is.
    pub action: String,
    /// What the button says.
    pub submit: String,
    /// The way to the list without filters, when there are any.
    pub clear: Option<Link>,
}

/// Which part of a list is shown, and the ways on.
#[derive(Debug, Clone, Default)]
pub struct Pager {
    /// What is shown, in honest words.
    pub count: String,
    /// The part before.
    pub previous: Option<Link>,
    /// The part after.
    pub next: Option<Link>,
}
