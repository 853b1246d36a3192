//! The order in which placements need somebody, as SQL; `domain::placements::Need` says the same of a row.

use domain::placements::{PlacementKind, PlacementState, VitasState};
use kernel::{Date, Days, END_NEAR_DAYS};
use sea_orm::Value;

use crate::bind::{Bind as _, quoted};

/// A day after all days: what is over has no first day to wait for.
const NEVER: &str = "9999-12-31";

/// It has not begun, as SQL.
pub(super) fn before(alias: &str) -> String {
    format!("{alias}.state IN ('{}', '{}')", PlacementState::Draft.code(), PlacementState::Agreed.code())
}

/// Of a kind that needs VITAS, as SQL.
fn needs_vitas(alias: &str) -> String {
    let kinds = PlacementKind::ALL.iter().filter(|kind| kind.needs_vitas());
    format!("{alias}.kind IN ({})", quoted(kinds.map(|kind| kind.code())))
}

/// Refused in VITAS and not begun, as SQL.
pub(super) fn refused(alias: &str) -> String {
    let (before, vitas) = (before(alias), needs_vitas(alias));
    format!("({before} AND {vitas} AND {alias}.vitas_state = '{}')", VitasState::Refused.code())
}

/// The order on a day.
#[derive(Debug, Clone, Copy)]
pub(super) struct Needed {
    /// Number of the value with the day.
    today: usize,
    /// Number of the value with the day after the last on which an end is near; ends are stored so.
    near: usize,
}

impl Needed {
    pub(super) fn on(today: Date, values: &mut Vec<Value>) -> Self {
        let near = today.checked_add_days(Days::new(END_NEAR_DAYS + 1)).unwrap_or(today);
        values.extend([today.bind(), near.bind()]);
        Self { today: values.len() - 1, near: values.len() }
    }

    /// How much it needs somebody, its first day, and when it was written.
    pub(super) fn keys(self, alias: &str) -> [String; 3] {
        let Self { today, near } = self;
        let is = |states: &[PlacementState]| {
            format!("{alias}.state IN ({})", quoted(states.iter().map(|state| state.code())))
        };
        let over = is(&[PlacementState::Interrupted, PlacementState::Ended, PlacementState::Cancelled]);
        let before = before(alias);
        let (draft, agreed) = (is(&[PlacementState::Draft]), is(&[PlacementState::Agreed]));
        let running = is(&[PlacementState::Running]);
        let open = format!(
            "{} AND ({alias}.vitas_state <> '{}' OR {alias}.statement_by IS NULL)",
            needs_vitas(alias),
            VitasState::Granted.code()
        );
        let need = format!(
            "CASE WHEN {over} THEN 3 \
             WHEN ({before} AND {alias}.from_date <= ${today}) OR ({running} AND {alias}.to_date <= ${today}) THEN 0 \
             WHEN {draft} OR ({agreed} AND {open}) OR ({running} AND {alias}.to_date <= ${near}) THEN 1 \
             ELSE 2 END"
        );
        let first = format!("CASE WHEN {over} THEN '{NEVER}' ELSE {alias}.from_date END");
        [need, first, format!("{alias}.sort_key")]
    }
}
