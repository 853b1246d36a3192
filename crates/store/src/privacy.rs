//! The checklist before the first real citizen, and reading the access log, wherever its rows lie.

mod blocks;
mod checklist;
mod flags;
mod listed;
mod log;
mod looks;
mod seal;

pub use blocks::{Block, Head};
pub(crate) use checklist::LAST;
pub use checklist::NewTick;
pub use flags::NewFlag;
pub use seal::{ChainOf, Log, LoggedField, LoggedRow};

use policy::{Action, FieldGroup, Holder, Purpose};

use crate::{
    StoreError,
    row::Row,
    views::{LoggedBy, Shown},
};

/// The same question to a table of each file, as one table: each arm is answered by its own index and cut by itself.
fn each(files: &[&str], arm: impl Fn(&str) -> String) -> String {
    let arms: Vec<String> =
        files.iter().map(|file| format!("SELECT * FROM ({}) AS arm", arm(file))).collect();
    format!("({})", arms.join(" UNION ALL "))
}

/// Who did it, from a row with the columns `holder`, `organisation_name`, `user_id`, `user_name` and `operator`; the
/// name only where `named` says so.
fn by(row: &Row, named: bool) -> Result<LoggedBy, StoreError> {
    Ok(LoggedBy {
        holder: Holder::from_code(&row.text("holder")?),
        organisation: row.opt_text("organisation_name")?,
        user: row.opt_id("user_id")?,
        name: Shown::when(named, row.opt_text("user_name")?),
        operator: row.opt_text("operator")?,
        stands_for: row.opt_text("stands_for_name")?.map(|name| Shown::when(named, name)),
    })
}

/// In whose place row `l` was done.
const STANDS_FOR: &str = "(SELECT su.name FROM membership sm JOIN membership s ON s.id = sm.stands_for \
                          JOIN app_user su ON su.id = s.user_id WHERE sm.id = l.membership_id) AS stands_for_name";

/// An action of today; those that a later version does not know any more stay in the log.
fn action(row: &Row) -> Result<Option<Action>, StoreError> {
    row.text("action").map(|code| Action::from_code(&code))
}

fn purpose(row: &Row) -> Result<Option<Purpose>, StoreError> {
    row.text("purpose").map(|code| Purpose::from_code(&code))
}

fn groups(codes: &str) -> Vec<FieldGroup> {
    codes.split(' ').filter_map(FieldGroup::from_code).collect()
}
