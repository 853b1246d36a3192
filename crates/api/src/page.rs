//! Lists by keyset: `after`, `before`, `limit`.

use app::views::{Count, Page, PageOf};
use serde::Serialize;
use utoipa::ToSchema;
use uuid::Uuid;

use crate::{
    problem,
    visitor::{Caller, Refused},
};

/// The most rows of an answer.
const MOST: u32 = 100;

/// One page of a list.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Listed<T> {
    /// The rows.
    rows: Vec<T>,
    /// Go on with `after=` this id; none when nothing follows.
    next: Option<Uuid>,
    /// Go back with `before=` this id; none when nothing came earlier.
    previous: Option<Uuid>,
    /// How many rows there are under the filter, counted up to a limit.
    count: u64,
    /// Whether there are more than `count`.
    over: bool,
}

impl<T> Listed<T> {
    /// A page's rows, each turned into its JSON.
    pub(crate) fn of<V>(page: Page<V>, row: impl Fn(V) -> T) -> Self {
        let (count, over) = match page.count {
            Count::Exact(count) => (count, false),
            Count::Over(count) => (count, true),
        };
        Self {
            rows: page.rows.into_iter().map(row).collect(),
            next: page.next,
            previous: page.previous,
            count,
            over,
        }
    }
}

/// The page asked for. What cannot be read is refused: a caller that is misread gets rows it did not mean.
pub(crate) fn page_of(caller: &Caller) -> Result<PageOf, Refused> {
    let (after, before) = (id(caller, "after")?, id(caller, "before")?);
    let mut of = PageOf { after, before, ..PageOf::default() };
    if caller.query.has("limit") {
        let rows = caller.query.text("limit").parse().ok().filter(|rows| (1..=MOST).contains(rows));
        of.rows = rows.ok_or_else(|| problem::bad_parameter(caller.texts(), "limit"))?;
    }
    Ok(of)
}

fn id(caller: &Caller, name: &str) -> Result<Option<Uuid>, Refused> {
    if !caller.query.has(name) {
        return Ok(None);
    }
    let id = caller.query.text(name).parse().map_err(|_| problem::bad_parameter(caller.texts(), name))?;
    Ok(Some(id))
}
