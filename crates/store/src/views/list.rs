//! Lists by keyset: next and previous, and a count that is honest about how far it counts.

use uuid::Uuid;

/// Counting stops here; beyond it a list says «over».
pub(crate) const COUNT_TO: u64 = 10_000;

/// Rows on a page of a screen.
const ROWS: u32 = 15;

/// Which page of a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PageOf {
    /// The rows after this one.
    pub after: Option<Uuid>,
    /// The rows before this one.
    pub before: Option<Uuid>,
    /// How many.
    pub rows: u32,
}

impl Default for PageOf {
    fn default() -> Self {
        Self { after: None, before: None, rows: ROWS }
    }
}

/// How many rows a list has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Count {
    /// Exactly so many.
    Exact(u64),
    /// More than was counted.
    Over(u64),
}

impl Count {
    pub(crate) const fn of(counted: u64) -> Self {
        if counted > COUNT_TO { Self::Over(COUNT_TO) } else { Self::Exact(counted) }
    }

    /// Whether there is none.
    #[must_use]
    pub const fn is_none(self) -> bool {
        matches!(self, Self::Exact(0))
    }
}

/// One page of a list.
#[derive(Debug, Clone)]
pub struct Page<T> {
    /// The rows.
    pub rows: Vec<T>,
    /// The row to go on after, when more follow.
    pub next: Option<Uuid>,
    /// The row to go back before, when some came earlier.
    pub previous: Option<Uuid>,
    /// How many rows the list has under its filter.
    pub count: Count,
}

impl<T> Page<T> {
    /// Cuts the one row too many that was asked for, and says which ways lead on.
    pub(crate) fn cut(mut rows: Vec<T>, of: PageOf, count: Count, id: impl Fn(&T) -> Uuid) -> Self {
        let wanted = usize::try_from(of.rows).unwrap_or(usize::MAX);
        let more = rows.len() > wanted;
        rows.truncate(wanted);
        if of.before.is_some() {
            rows.reverse();
        }
        let (first, last) = (rows.first().map(&id), rows.last().map(&id));
        let backwards = of.before.is_some();
        let next = if more || backwards { last } else { None };
        let previous = if (backwards && more) || of.after.is_some() { first } else { None };
        Self { rows, next, previous, count }
    }
}
